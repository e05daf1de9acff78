//! A server that is nothing but hyper: `bare-hyper ADDRESS`.

use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::Write as _;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("name the address to listen on")?;
    let listener = tokio::net::TcpListener::bind(&address).await?;
    writeln!(std::io::stdout(), "ready at {address}")?;
    let connections = tokio::task::LocalSet::new();
    let serve = async {
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::task::spawn_local(async move {
                let answer = service_fn(|_| async {
                    let mut reply =
                        hyper::Response::new(Full::new(Bytes::from_static(b"{\"hello\":\"world\"}")));
                    let kind = hyper::header::HeaderValue::from_static("application/json");
                    reply.headers_mut().insert(hyper::header::CONTENT_TYPE, kind);
                    Ok::<_, Infallible>(reply)
                });
                let server = hyper::server::conn::http1::Builder::new();
                // A client that goes away is none of the server's business.
                let _ = server.serve_connection(TokioIo::new(stream), answer).await;
            });
        }
    };
    connections.run_until(serve).await
}
