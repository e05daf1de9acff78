//! The server: workers on their threads, started together and stopped together.

use crate::latency::LatencyRecord;
use crate::trace::Roots;
use crate::{BindError, Doors, EdgeOptions, listen, worker};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;
use tokio::sync::watch;

/// What all workers share.
pub(crate) struct Shared {
    pub(crate) options: EdgeOptions,
    pub(crate) doors: Doors,
    pub(crate) roots: Roots,
    pub(crate) latency: Vec<LatencyRecord>,
}

/// A front door that is open. Dropping it closes it without waiting.
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    workers: Vec<JoinHandle<()>>,
    ready: mpsc::Receiver<()>,
}

impl Server {
    /// Opens the listeners and starts the workers.
    pub fn bind(options: EdgeOptions, doors: Doors) -> Result<Self, BindError> {
        let (host, port) = (options.host.clone(), options.port);
        let (address, listeners) = listen::listen(&host, port, options.workers)?;
        let latency = listeners.iter().map(|_| LatencyRecord::default()).collect();
        let shared = Arc::new(Shared { options, doors, roots: Roots::default(), latency });
        let (stop, stopped) = watch::channel(false);
        let (is_ready, ready) = mpsc::channel();
        let mut workers = Vec::with_capacity(listeners.len());
        for (index, listener) in listeners.into_iter().enumerate() {
            let (shared, stopped, is_ready) = (shared.clone(), stopped.clone(), is_ready.clone());
            let thread = std::thread::Builder::new()
                .name(format!("worker-{index}"))
                .spawn(move || worker::run(index, &shared, listener, stopped, is_ready))
                .map_err(|source| BindError::Other { host: host.clone(), port, source })?;
            workers.push(thread);
        }
        Ok(Self { address, stop, workers, ready })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until every worker accepts; `false` where one of them could not start.
    pub fn ready(&self) -> bool {
        (0..self.workers.len()).all(|_| self.ready.recv().is_ok())
    }

    /// Stops accepting, lets requests in flight finish within the drain time, closes, and waits for it.
    pub fn shutdown(mut self) {
        self.stop.send_replace(true);
        for worker in self.workers.drain(..) {
            // A worker that panicked has said so on standard error; the others still drain.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}
