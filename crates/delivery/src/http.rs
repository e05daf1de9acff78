//! The one way to an HTTP endpoint that a user names: a connection for each request, bounded in time and size.

use base::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::net::TcpStream;

/// The most bytes of an answer that are read.
const LARGEST: usize = 1 << 20;

/// A request.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// Such as `POST`.
    pub method: &'a str,
    /// `http://`, perhaps a user's name and password, a host and a path.
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
    /// The body.
    pub body: Bytes,
}

/// Where a URL leads.
#[derive(Debug, PartialEq, Eq)]
struct Place<'u> {
    authority: &'u str,
    user: Option<&'u str>,
    path: String,
}

impl<'u> Place<'u> {
    fn read(url: &'u str) -> Option<Self> {
        let rest = url.strip_prefix("http://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let (user, authority) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority),
        };
        let path = path.split('#').next().unwrap_or_default();
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        (!authority.is_empty() && authority.bytes().all(is_host)).then_some(Self { authority, user, path })
    }

    /// Host and port to connect to.
    fn address(&self) -> String {
        let has_port = self.authority.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
        if has_port { self.authority.to_owned() } else { format!("{}:80", self.authority) }
    }
}

/// Whether a URL is one that can be sent to.
pub fn is_url(url: &str) -> bool {
    Place::read(url).is_some_and(|place| place.path.parse::<hyper::Uri>().is_ok())
}

/// Sends a request and waits for the whole answer, at most for `limit`. The error says what went wrong.
pub async fn send(clock: &Clock, request: Request<'_>, limit: Duration) -> Result<Answer, String> {
    let url = request.url;
    let answered = clock.timeout(limit, exchange(request)).await;
    answered.unwrap_or_else(|| Err(format!("{url} has not answered within {} s", limit.as_secs())))
}

async fn exchange(request: Request<'_>) -> Result<Answer, String> {
    let url = request.url;
    let place = Place::read(url).ok_or_else(|| format!("{url} is no URL of plain HTTP"))?;
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
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| failed(&error))?;
    let answer = async {
        let reply = sender.send_request(built).await.map_err(|error| failed(&error))?;
        let status = reply.status().as_u16();
        let body = Limited::new(reply.into_body(), LARGEST).collect().await;
        Ok(Answer { status, body: body.map_err(|error| failed(&error))?.to_bytes() })
    };
    // The connection moves only while it is polled, and goes with the answer.
    let moving = async {
        let _ = connection.await;
        std::future::pending::<()>().await;
    };
    tokio::select! {
        biased;
        answer = answer => answer,
        () = moving => Err(failed(&"the connection was closed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    #[test]
    fn urls_are_read() {
        let place = Place::read("http://u:p@host:8080/a?b=c#d").unwrap();
        assert_eq!((place.authority, place.user, place.path.as_str()), ("host:8080", Some("u:p"), "/a?b=c"));
        let place = Place::read("http://host?x").unwrap();
        assert_eq!((place.address().as_str(), place.path.as_str()), ("host:80", "/?x"));
        for wrong in ["https://host/", "http://", "http:///a", "http://a b/", "host", "http://h/\r\nx: y"] {
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
            stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
            // The next is taken and never answered.
            let silent = listener.accept().await.unwrap();
            (String::from_utf8_lossy(&buffer[..read]).into_owned(), silent)
        });
        let headers = [("x-a".to_owned(), "b".to_owned())];
        let request =
            Request { method: "POST", url: &url, headers: &headers, body: Bytes::from_static(b"hello") };
        let clock = Clock::system();
        let answer = send(&clock, request.clone(), Duration::from_secs(10)).await.unwrap();
        assert_eq!((answer.status, answer.body.as_ref()), (201, &b"ok"[..]));
        let error = send(&clock, request, Duration::from_millis(200)).await.unwrap_err();
        assert!(error.contains("has not answered within"), "{error}");
        let (text, _) = served.await.unwrap();
        assert!(text.starts_with("POST /in?x=1 HTTP/1.1\r\n") && text.ends_with("hello"), "{text}");
        assert!(text.contains("authorization: Basic dTpw\r\n") && text.contains("x-a: b\r\n"), "{text}");
    }
}
