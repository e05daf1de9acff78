//! A small HTTP/1.1 client for closed loops: it costs little, so that what is measured is the server.

use anyhow::{Context, Result, bail};
use base::Clock;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A connection that is kept.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Sends a whole request and reads the whole response: status and body.
    pub(crate) fn exchange(&mut self, request: &[u8]) -> Result<(u16, Vec<u8>)> {
        self.stream.get_mut().write_all(request)?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.with_context(|| format!("no status in `{}`", line.trim_end()))?;
        let mut length = None;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            if line.trim_end().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse::<usize>().ok();
            }
        }
        let mut body = vec![0; length.context("the response has no length")?];
        self.stream.read_exact(&mut body)?;
        Ok((status, body))
    }
}

/// A request with a body.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut text = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    [text.as_bytes(), body].concat()
}

/// One request on a connection of its own, which must succeed.
pub(crate) fn get(address: SocketAddr, path: &str) -> Result<Vec<u8>> {
    match Connection::open(address)?.exchange(&request("GET", path, &[], b""))? {
        (200, body) => Ok(body),
        (status, body) => bail!("GET {path}: {status} {}", String::from_utf8_lossy(&body)),
    }
}

/// What a closed loop gave.
pub(crate) struct Loop {
    pub(crate) per_second: f64,
    /// In microseconds, sorted.
    times: Vec<f64>,
}

impl Loop {
    /// How many requests were answered.
    pub(crate) fn count(&self) -> usize {
        self.times.len()
    }

    /// A percentile, in microseconds.
    pub(crate) fn percentile(&self, percent: f64) -> f64 {
        let index = (self.times.len() as f64 * percent / 100.0) as usize;
        self.times.get(index.min(self.times.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

/// Sends requests over `connections` for `duration`, on each the next as soon as the last was answered. Every answer must be 200.
pub(crate) fn closed_loop(
    address: SocketAddr,
    connections: usize,
    duration: Duration,
    make: impl Fn(usize, usize) -> Vec<u8> + Sync,
) -> Result<Loop> {
    let clock = Clock::system();
    let began = clock.monotonic();
    let make = &make;
    let outcomes: Vec<Result<Vec<f64>>> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..connections)
            .map(|number| {
                let clock = &clock;
                scope.spawn(move || {
                    let mut connection = Connection::open(address)?;
                    let mut times = Vec::new();
                    while clock.monotonic().saturating_sub(began) < duration {
                        let request = make(number, times.len());
                        let sent = clock.monotonic();
                        let (status, body) = connection.exchange(&request)?;
                        times.push(clock.monotonic().saturating_sub(sent).as_secs_f64() * 1e6);
                        if status != 200 {
                            bail!("{status}: {}", String::from_utf8_lossy(&body));
                        }
                    }
                    Ok(times)
                })
            })
            .collect();
        clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| bail!("a client panicked")))
            .collect()
    });
    let took = clock.monotonic().saturating_sub(began).as_secs_f64();
    let mut times = Vec::new();
    for outcome in outcomes {
        times.extend(outcome?);
    }
    times.sort_unstable_by(f64::total_cmp);
    Ok(Loop { per_second: times.len() as f64 / took, times })
}
