//! An HTTP API in front of a warm Rust function, beside nginx in front of a bare hyper server.

use crate::Places;
use crate::http::{Connection, burst, runtime};
use crate::row::{Row, Sink, Target, median};
use crate::server::{Server, free_port};
use crate::tools;
use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::io::Write as _;
use std::process::Command;

const NAME: &str = "HTTP API -> Rust function, 1 connection, p50";
const ROUNDS: usize = 12;
const TURNS: usize = 1_000;
const REPLY: &[u8] = b"{\"hello\":\"world\"}";

pub(crate) fn measure(places: &Places, sink: &mut Sink) -> Result<()> {
    let nginx = match tools::nginx(&places.work) {
        Ok(nginx) => nginx,
        Err(error) => {
            sink.row(Row::skipped(NAME, format!("nginx could not be had: {error:#}")));
            return Ok(());
        }
    };
    let folder = tempfile::tempdir_in(&places.work)?;
    let port = free_port()?;
    let mut serve = Command::new(places.binaries.join("whimbrel"));
    serve.args(["serve", "--port", &port.to_string(), "--data"]).arg(folder.path());
    let ours = Server::start(&mut serve, port)?;
    let bare_port = free_port()?;
    let mut bare = Command::new(std::env::current_exe()?);
    let _bare = Server::start(bare.args(["bare-hyper", &format!("127.0.0.1:{bare_port}")]), bare_port)?;
    let nginx_port = free_port()?;
    let _nginx = tools::start_nginx(&nginx, folder.path(), nginx_port, bare_port)?;
    let runtime = runtime()?;
    let api = runtime.block_on(deploy(places, ours.port))?;
    let path = format!("/_aws/execute-api/{api}/$default/hello");
    let request = |path: &str, port: u16| {
        format!("GET {path} HTTP/1.1\r\nhost: localhost:{port}\r\nuser-agent: bench\r\naccept: */*\r\n\r\n")
            .into_bytes()
    };
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let a = runtime.block_on(burst(port, 1, TURNS, |_, _| request(&path, port)))?;
        let b = runtime.block_on(burst(nginx_port, 1, TURNS, |_, _| request("/hello", nginx_port)))?;
        // The first round warms both.
        if round > 0 {
            mine.push(median(&mut a.micros.clone()));
            theirs.push(median(&mut b.micros.clone()));
        }
    }
    let row = Row::new(
        NAME,
        "us",
        median(&mut mine),
        ("nginx -> bare hyper", median(&mut theirs)),
        Target::AtMost(1.25),
    );
    sink.row(row);
    Ok(())
}

/// Makes the function and its API; returns the API's id.
async fn deploy(places: &Places, port: u16) -> Result<String> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("bootstrap", zip::write::SimpleFileOptions::default().unix_permissions(0o755))?;
    archive.write_all(&std::fs::read(places.binaries.join("bench-function"))?)?;
    let package = archive.finish()?.into_inner();
    let made = call(
        port,
        "lambda",
        "CreateFunction",
        &json!({
            "FunctionName": "bench", "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 10,
            "Role": "arn:aws:iam::000000000000:role/bench", "Code": {"ZipFile": base64(&package)},
        }),
    )
    .await?;
    let input = json!({"Name": "bench", "ProtocolType": "HTTP", "Target": made["FunctionArn"]});
    let api = call(port, "apigatewayv2", "CreateApi", &input).await?;
    api["ApiId"].as_str().map(str::to_owned).context("the API has no id")
}

/// Calls an operation by name.
pub(crate) async fn call(port: u16, service: &str, operation: &str, input: &Value) -> Result<Value> {
    let body = input.to_string();
    let request = format!(
        "POST /_whimbrel/call/{service}/{operation} HTTP/1.1\r\nhost: localhost:{port}\r\ncontent-type: application/json\r\n\
         x-whimbrel-client: bench\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let (status, reply) = Connection::open(port).await?.ask(request.as_bytes()).await?;
    if status != 200 {
        bail!("{operation}: {}", String::from_utf8_lossy(&reply));
    }
    Ok(serde_json::from_slice(&reply)?)
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for position in 0..4 {
            let index = (word >> (18 - 6 * position) & 63) as usize;
            text.push(if position <= chunk.len() { char::from(ALPHABET[index]) } else { '=' });
        }
    }
    text
}

/// The peer behind nginx: nothing but hyper.
pub(crate) fn bare_hyper(address: &str) -> Result<()> {
    runtime()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await?;
        let local = tokio::task::LocalSet::new();
        local
            .run_until(async {
                loop {
                    let (stream, _) = listener.accept().await?;
                    stream.set_nodelay(true)?;
                    tokio::task::spawn_local(async move {
                        let answer = service_fn(|_| async {
                            let mut reply = hyper::Response::new(Full::new(Bytes::from_static(REPLY)));
                            let kind = hyper::header::HeaderValue::from_static("application/json");
                            reply.headers_mut().insert(hyper::header::CONTENT_TYPE, kind);
                            Ok::<_, Infallible>(reply)
                        });
                        // A client that goes away is none of the server's business.
                        let _ = hyper::server::conn::http1::Builder::new()
                            .serve_connection(TokioIo::new(stream), answer)
                            .await;
                    });
                }
            })
            .await
    })
}
