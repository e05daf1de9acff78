//! The few requests that a case sends itself.

use anyhow::{Context, Result, bail};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// Sends one request to the API that `url` names, on this machine, and gives back the status and the body.
pub fn ask(method: &str, url: &str, body: &str) -> Result<(u16, String)> {
    let Some((host, path)) = url.strip_prefix("http://").and_then(|rest| rest.split_once('/')) else {
        bail!("{url} is no URL with a path");
    };
    let port = host.rsplit_once(':').and_then(|(_, port)| port.parse().ok());
    let port: u16 = port.with_context(|| format!("{url} has no port"))?;
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    let length = body.len();
    write!(
        stream,
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply)?;
    let status = reply.split_whitespace().nth(1).and_then(|status| status.parse().ok());
    let status = status.with_context(|| format!("{method} {url} answered {reply:?}"))?;
    let body = reply.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned());
    Ok((status, body))
}
