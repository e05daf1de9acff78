//! The commands' own way to a running server: plain HTTP/1.1, one connection a request.

use anyhow::{Context, Result, anyhow, bail};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

/// A server, by its URL.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    authority: String,
    region: String,
}

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Bytes,
}

impl Client {
    /// A client of the server at `endpoint`, asking for `region`.
    pub(crate) fn new(endpoint: &str, region: &str) -> Result<Self> {
        let Some(authority) = endpoint.strip_prefix("http://") else {
            bail!("the endpoint `{endpoint}` must begin with http://; Whimbrel serves plain HTTP");
        };
        let authority = authority.trim_end_matches('/');
        let authority =
            if authority.contains(':') { authority.to_owned() } else { format!("{authority}:80") };
        Ok(Self { authority, region: region.to_owned() })
    }

    /// The server's host and port.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// The region that is asked for.
    pub(crate) fn region(&self) -> &str {
        &self.region
    }

    /// Whether anything that calls itself Whimbrel answers there.
    pub(crate) async fn health(&self) -> Result<Value> {
        let reply = self.send("GET", "/_whimbrel/health", &[], Bytes::new()).await?;
        let value: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        if reply.status != 200 || value.get("version").is_none() {
            bail!("something answers at http://{}, but it is not Whimbrel", self.authority);
        }
        Ok(value)
    }

    /// A connection that stays open for many calls.
    pub(crate) async fn connect(&self) -> Result<Connection> {
        let connect = TcpStream::connect(&self.authority).await;
        let stream = connect.with_context(|| {
            format!("no server answers at http://{}; start one with `whimbrel serve`", self.authority)
        })?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let driver = tokio::spawn(async move {
            // What went wrong is told to whoever waits for an answer.
            let _ = connection.await;
        });
        Ok(Connection { client: self.clone(), sender, driver })
    }

    /// Calls one AWS operation with its input as JSON.
    pub(crate) async fn call(&self, service: &str, operation: &str, input: &Value) -> Result<Value> {
        self.connect().await?.call(service, operation, input).await
    }

    /// Sends one request and reads the whole reply.
    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Result<Reply> {
        self.connect().await?.send(method, path, headers, body).await
    }
}

/// A connection to a server.
pub(crate) struct Connection {
    client: Client,
    sender: http1::SendRequest<Full<Bytes>>,
    driver: JoinHandle<()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl Connection {
    /// Calls one AWS operation with its input as JSON.
    pub(crate) async fn call(&mut self, service: &str, operation: &str, input: &Value) -> Result<Value> {
        let region = self.client.region.clone();
        let path = format!("/_whimbrel/call/{service}/{operation}");
        let headers = [
            ("content-type", "application/json"),
            ("x-whimbrel-client", "cli"),
            ("x-whimbrel-region", region.as_str()),
        ];
        let reply = self.send("POST", &path, &headers, Bytes::from(serde_json::to_vec(input)?)).await?;
        let value: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        if reply.status == 200 {
            return Ok(value);
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        Err(anyhow!(CallError { code: text("code"), message: text("message") }))
    }

    /// Sends one request and reads the whole reply.
    pub(crate) async fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Result<Reply> {
        if self.sender.ready().await.is_err() {
            // The server has closed a connection that was idle.
            let anew = self.client.connect().await?;
            *self = anew;
        }
        let host = self.client.authority.as_str();
        let mut request = http::Request::builder().method(method).uri(path).header("host", host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let sent = self.sender.send_request(request.body(Full::new(body))?).await;
        let response = sent.with_context(|| format!("the server at http://{host} went away"))?;
        let status = response.status().as_u16();
        let body = response.into_body().collect().await?.to_bytes();
        Ok(Reply { status, body })
    }
}

/// An AWS error, as the server told it.
#[derive(Debug)]
pub(crate) struct CallError {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl std::fmt::Display for CallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for CallError {}
