//! A client as light as can be, so that what is measured is the server: one request at a time on each connection,
//! written as it was given, read up to its `content-length`.

use anyhow::{Context, Result, bail};
use base::Clock;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What a burst of requests took.
pub(crate) struct Burst {
    /// Microseconds of each request.
    pub(crate) micros: Vec<f64>,
    /// Requests a second over all connections.
    pub(crate) rate: f64,
}

/// One connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(16 * 1024) })
    }

    /// Sends a request and reads its reply: the status and the body.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Result<(u16, Vec<u8>)> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server closed the connection");
            }
            if let Some((status, start, length)) = head(&self.buffer)? {
                while self.buffer.len() < start + length {
                    if self.stream.read_buf(&mut self.buffer).await? == 0 {
                        bail!("the server closed the connection inside a body");
                    }
                }
                return Ok((status, self.buffer[start..start + length].to_vec()));
            }
        }
    }
}

/// The status, where the body begins, and how long it is, once the head is complete.
fn head(bytes: &[u8]) -> Result<Option<(u16, usize, usize)>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&bytes[..end])?;
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.context("a reply without a status")?;
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let length = length.with_context(|| format!("a reply without a content-length: {text}"))?;
    Ok(Some((status, end + 4, length)))
}

/// A POST of a JSON-protocol operation.
pub(crate) fn operation(target: &str, port: u16, body: &str) -> Vec<u8> {
    format!(
        "POST / HTTP/1.1\r\nhost: localhost:{port}\r\nx-amz-target: {target}\r\ncontent-type: application/x-amz-json-1.0\r\n\
         x-amz-date: 20260101T000000Z\r\nauthorization: AWS4-HMAC-SHA256 Credential=bench/20260101/us-east-1/dynamodb/aws4_request, \
         SignedHeaders=host;x-amz-date;x-amz-target, Signature=0000000000000000000000000000000000000000000000000000000000000000\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Asks on `connections` connections at once, `each` times on each; every reply must have status 200.
pub(crate) async fn burst(
    port: u16,
    connections: usize,
    each: usize,
    request: impl Fn(usize, usize) -> Vec<u8>,
) -> Result<Burst> {
    let clock = Clock::system();
    let mut open = Vec::new();
    for number in 0..connections {
        let requests: Vec<Vec<u8>> = (0..each).map(|turn| request(number, turn)).collect();
        open.push((Connection::open(port).await?, requests));
    }
    let began = clock.monotonic();
    let local = tokio::task::LocalSet::new();
    let tasks: Vec<_> = open
        .into_iter()
        .map(|(mut connection, requests)| {
            let clock = clock.clone();
            local.spawn_local(async move {
                let mut micros = Vec::with_capacity(requests.len());
                for request in &requests {
                    let began = clock.monotonic();
                    let (status, body) = connection.ask(request).await?;
                    if status != 200 {
                        bail!("status {status}: {}", String::from_utf8_lossy(&body));
                    }
                    micros.push((clock.monotonic() - began).as_secs_f64() * 1e6);
                }
                Ok(micros)
            })
        })
        .collect();
    let mut micros = Vec::with_capacity(connections * each);
    local
        .run_until(async {
            for task in tasks {
                micros.extend(task.await??);
            }
            anyhow::Ok(())
        })
        .await?;
    let took: Duration = clock.monotonic() - began;
    let rate = micros.len() as f64 / took.as_secs_f64();
    Ok(Burst { micros, rate })
}

/// A runtime of one thread.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
