//! A small HTTP/1.1 client for closed loops: it costs little, so that what is measured is the server.

use anyhow::{Context, Result, bail};
use base::Clock;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
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

/// Calls an operation of Whimbrel's by its name, as JSON.
pub(crate) fn call(
    connection: &mut Connection,
    service: &str,
    operation: &str,
    input: &Value,
) -> Result<Value> {
    let path = format!("/_whimbrel/call/{service}/{operation}");
    let headers = [("content-type", "application/json"), ("x-whimbrel-client", "bench")];
    match connection.exchange(&request("POST", &path, &headers, input.to_string().as_bytes()))? {
        (200, reply) => serde_json::from_slice(&reply).context("the reply is no JSON"),
        (status, reply) => bail!("{operation}: {status} {}", String::from_utf8_lossy(&reply)),
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

/// Requests that a connection sends in turn, made before the clock starts.
const CYCLE: usize = 512;

/// How long a server may answer nothing at all.
const SILENCE: Duration = Duration::from_secs(20);

/// A connection of a closed loop: one request on its way, always.
struct Client {
    stream: mio::net::TcpStream,
    requests: Vec<Vec<u8>>,
    turn: usize,
    sent: Duration,
    got: Vec<u8>,
}

impl Client {
    fn open(address: SocketAddr, requests: Vec<Vec<u8>>) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let stream = mio::net::TcpStream::from_std(stream);
        Ok(Self { stream, requests, turn: 0, sent: Duration::ZERO, got: Vec::with_capacity(64 << 10) })
    }

    fn send(&mut self, now: Duration) -> Result<()> {
        let request = &self.requests[self.turn % self.requests.len()];
        // The socket is empty, so it takes a request whole.
        let written = self.stream.write(request).context("sending a request")?;
        if written < request.len() {
            bail!("the socket took {written} of {} bytes", request.len());
        }
        (self.turn, self.sent) = (self.turn + 1, now);
        self.got.clear();
        Ok(())
    }

    /// Reads what there is; whether the answer is whole. Every answer must be 200.
    fn receive(&mut self, buffer: &mut [u8]) -> Result<bool> {
        loop {
            match self.stream.read(buffer) {
                Ok(0) => bail!("the server closed the connection"),
                Ok(length) => self.got.extend_from_slice(&buffer[..length]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(error).context("reading an answer"),
            }
            let Some(head) = self.got.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
            let text = std::str::from_utf8(&self.got[..head])?;
            let mut lines = text.lines();
            let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
            let length = lines.find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            let length = length.context("the response has no length")?;
            if self.got.len() < head + 4 + length {
                continue;
            }
            if status != "200" {
                bail!("{}", String::from_utf8_lossy(&self.got));
            }
            return Ok(true);
        }
    }
}

/// Sends requests over `connections` for `duration`, on each the next as soon as the last was answered. Every answer must be 200.
/// One thread does it all, so that it takes little from the server that is measured.
pub(crate) fn closed_loop(
    address: SocketAddr,
    connections: usize,
    duration: Duration,
    make: impl Fn(usize, usize) -> Vec<u8>,
) -> Result<Loop> {
    closed_loop_of(address, connections, duration, CYCLE, make)
}

/// A closed loop over one connection whose client looks for its answers and never sleeps: the kernel's waking of a client that sleeps
/// is two thirds of what is measured otherwise, whoever the server is. This is the server's own time.
pub(crate) fn looking_loop(
    address: SocketAddr,
    duration: Duration,
    make: impl Fn(usize, usize) -> Vec<u8>,
) -> Result<Loop> {
    run_loop(address, 1, duration, CYCLE, Duration::ZERO, make)
}

/// A closed loop in which each connection sends so many requests in turn.
pub(crate) fn closed_loop_of(
    address: SocketAddr,
    connections: usize,
    duration: Duration,
    cycle: usize,
    make: impl Fn(usize, usize) -> Vec<u8>,
) -> Result<Loop> {
    run_loop(address, connections, duration, cycle, SILENCE, make)
}

/// A closed loop whose client sleeps so long at a time where there is no answer.
fn run_loop(
    address: SocketAddr,
    connections: usize,
    duration: Duration,
    cycle: usize,
    sleep: Duration,
    make: impl Fn(usize, usize) -> Vec<u8>,
) -> Result<Loop> {
    let mut poll = mio::Poll::new()?;
    let mut clients = Vec::new();
    for number in 0..connections {
        let requests = (0..cycle).map(|turn| make(number, turn)).collect();
        let mut client = Client::open(address, requests)?;
        poll.registry().register(&mut client.stream, mio::Token(number), mio::Interest::READABLE)?;
        clients.push(client);
    }
    let (mut events, mut buffer) = (mio::Events::with_capacity(connections.max(1)), vec![0; 64 << 10]);
    let mut times = Vec::new();
    let clock = Clock::system();
    let began = clock.monotonic();
    for client in &mut clients {
        client.send(clock.monotonic())?;
    }
    let (mut open, mut last) = (clients.len(), began);
    while open > 0 {
        poll.poll(&mut events, Some(sleep))?;
        let now = clock.monotonic();
        if events.is_empty() {
            if now.saturating_sub(last) >= SILENCE {
                bail!("{address} has not answered for {} s", SILENCE.as_secs());
            }
            continue;
        }
        last = now;
        for event in &events {
            let client = &mut clients[event.token().0];
            if !client.receive(&mut buffer)? {
                continue;
            }
            let now = clock.monotonic();
            times.push(now.saturating_sub(client.sent).as_secs_f64() * 1e6);
            if now.saturating_sub(began) < duration {
                client.send(now)?;
            } else {
                open -= 1;
            }
        }
    }
    let took = clock.monotonic().saturating_sub(began).as_secs_f64();
    times.sort_unstable_by(f64::total_cmp);
    Ok(Loop { per_second: times.len() as f64 / took, times })
}
