//! What the front door can be told.

use base::{Clock, Region, Rng};
use std::time::Duration;

/// How the front door listens and what it bounds.
#[derive(Clone, Debug)]
pub struct EdgeOptions {
    /// The address to listen on: a name or an IP address.
    pub host: String,
    /// The port; 0 takes a free one, which [`crate::Server::address`] tells.
    pub port: u16,
    /// How many worker threads; one a core is right.
    pub workers: usize,
    /// The regions that are hosted here.
    pub regions: Vec<Region>,
    /// What `GET /_whimbrel/health` says the version is.
    pub version: String,
    /// Time for the whole process.
    pub clock: Clock,
    /// Randomness for the whole process: request ids and trace ids.
    pub rng: Rng,
    /// The bounds on what a client may send.
    pub limits: HttpLimits,
}

/// Bounds on one connection. Past them the client gets 431, 408, 413 or a closed connection.
#[derive(Clone, Debug)]
pub struct HttpLimits {
    /// The most header lines in one request; more is answered 431.
    pub headers: usize,
    /// The most bytes of request line and headers; more is answered 431.
    pub header_bytes: usize,
    /// How long a client may take to send a whole request head, counted from the moment that the server
    /// waits for one. It therefore is the keep-alive idle limit as well.
    pub head_timeout: Duration,
    /// How long a client may take to send a whole body.
    pub body_timeout: Duration,
    /// The most connections that one worker keeps open; more are answered 503 and closed.
    pub connections: usize,
    /// How long requests in flight may still take once the server is told to stop.
    pub drain: Duration,
}

impl Default for HttpLimits {
    fn default() -> Self {
        Self {
            headers: 128,
            header_bytes: 64 * 1024,
            head_timeout: Duration::from_secs(60),
            body_timeout: Duration::from_secs(120),
            connections: 20_000,
            drain: Duration::from_secs(10),
        }
    }
}

impl EdgeOptions {
    /// The defaults: 127.0.0.1:4566, one worker a core, us-east-1.
    pub fn new(clock: Clock, rng: Rng) -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 4566,
            workers: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            regions: vec![Region::DEFAULT],
            version: String::new(),
            clock,
            rng,
            limits: HttpLimits::default(),
        }
    }
}
