//! The one way to an HTTP endpoint that a user names: a connection for each request, bounded in time and size. `https` is checked against
//! the certificate authorities that this machine trusts, and those that it was told of.

mod place;
mod tls;

use base::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::HeaderMap;
use hyper::client::conn::http1;
use hyper::rt::{Read, Write};
use hyper_util::rt::TokioIo;
use place::Place;
use std::path::Path;
use std::time::Duration;
use tls::Tls;
use tokio::net::TcpStream;

/// The most bytes of an answer that are read.
const LARGEST: usize = 1 << 20;

/// A request.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// Such as `POST`.
    pub method: &'a str,
    /// `http://` or `https://`, perhaps a user's name and password, a host and a path.
    pub url: &'a str,
    /// Header names and values, beside what every request has.
    pub headers: &'a [(String, String)],
    /// What is sent.
    pub body: Bytes,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Whether a URL is one that can be sent to.
pub fn is_url(url: &str) -> bool {
    Place::read(url).is_some_and(|place| place.path.parse::<hyper::Uri>().is_ok())
}

/// Whoever sends requests.
pub struct Client {
    clock: Clock,
    tls: Tls,
}

impl Client {
    /// One that trusts whom this machine trusts.
    pub fn new(clock: Clock) -> Self {
        Self { clock, tls: Tls::default() }
    }

    /// One that trusts the certificate authorities of a PEM file, too. The error says what is wrong with it.
    pub fn trusting(clock: Clock, file: &Path) -> Result<Self, String> {
        Ok(Self { clock, tls: Tls::trusting(file)? })
    }

    /// Sends a request and waits for the whole answer, at most for `limit`. The error says what went wrong.
    pub async fn send(&self, request: Request<'_>, limit: Duration) -> Result<Answer, String> {
        let url = request.url;
        let answered = self.clock.timeout(limit, self.exchange(request)).await;
        answered.unwrap_or_else(|| Err(format!("{url} has not answered within {} s", limit.as_secs())))
    }

    async fn exchange(&self, request: Request<'_>) -> Result<Answer, String> {
        let url = request.url;
        let place = Place::read(url).ok_or_else(|| format!("{url} is no URL of HTTP or HTTPS"))?;
        let failed = |error: &dyn std::fmt::Display| format!("{url}: {error}");
        let mut built = hyper::Request::builder().method(request.method).uri(&place.path);
        built = built.header("host", place.authority);
        if let Some(user) = place.user {
            built = built.header("authorization", format!("Basic {}", STANDARD.encode(user)));
        }
        for (name, value) in request.headers {
            built = built.header(name, value);
        }
        let built = built.body(Full::new(request.body)).map_err(|error| failed(&error))?;
        let stream = TcpStream::connect(place.address()).await.map_err(|error| failed(&error))?;
        let answer = match place.secure {
            true => {
                let stream = self.tls.over(stream, place.host()).await.map_err(|error| failed(&error))?;
                ask(TokioIo::new(stream), built).await
            }
            false => ask(TokioIo::new(stream), built).await,
        };
        answer.map_err(|error| failed(&error))
    }
}

/// One request on a connection.
async fn ask<S: Read + Write + Unpin>(
    stream: S,
    request: hyper::Request<Full<Bytes>>,
) -> Result<Answer, String> {
    let told = |error: &dyn std::fmt::Display| error.to_string();
    let (mut sender, connection) = http1::handshake(stream).await.map_err(|error| told(&error))?;
    let answer = async {
        let reply = sender.send_request(request).await.map_err(|error| told(&error))?;
        let (head, body) = reply.into_parts();
        let body = Limited::new(body, LARGEST).collect().await.map_err(|error| told(&error))?;
        Ok(Answer { status: head.status.as_u16(), headers: head.headers, body: body.to_bytes() })
    };
    // The connection moves only while it is polled, and goes with the answer.
    let moving = async {
        let _ = connection.await;
        std::future::pending::<()>().await;
    };
    tokio::select! {
        biased;
        answer = answer => answer,
        () = moving => Err("the connection was closed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    #[test]
    fn only_urls_that_can_be_sent_to_are_urls() {
        assert!(is_url("http://host/a?b") && is_url("https://u:p@host:1/"));
        for wrong in ["ftp://host/", "http://", "http:///a", "http://a b/", "host", "http://h/\r\nx: y"] {
            assert!(!is_url(wrong), "{wrong}");
        }
    }

    #[tokio::test]
    async fn a_request_is_answered_or_its_time_is_over() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://u:p@{}/in?x=1", listener.local_addr().unwrap());
        let served = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = vec![0; 4096];
            let read = stream.read(&mut buffer).await.unwrap();
            stream
                .write_all(b"HTTP/1.1 201 Created\r\nretry-after: 7\r\ncontent-length: 2\r\n\r\nok")
                .await
                .unwrap();
            // The next is taken and never answered.
            let silent = listener.accept().await.unwrap();
            (String::from_utf8_lossy(&buffer[..read]).into_owned(), silent)
        });
        let headers = [("x-a".to_owned(), "b".to_owned())];
        let request =
            Request { method: "POST", url: &url, headers: &headers, body: Bytes::from_static(b"hello") };
        let client = Client::new(Clock::system());
        let answer = client.send(request.clone(), Duration::from_secs(10)).await.unwrap();
        assert_eq!((answer.status, answer.body.as_ref()), (201, &b"ok"[..]));
        assert_eq!(answer.headers["retry-after"], "7");
        let error = client.send(request, Duration::from_millis(200)).await.unwrap_err();
        assert!(error.contains("has not answered within"), "{error}");
        let (text, _) = served.await.unwrap();
        assert!(text.starts_with("POST /in?x=1 HTTP/1.1\r\n") && text.ends_with("hello"), "{text}");
        assert!(text.contains("authorization: Basic dTpw\r\n") && text.contains("x-a: b\r\n"), "{text}");
    }
}
