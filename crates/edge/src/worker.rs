//! One worker: its runtime, its accept loop, its connections.

use crate::server::Shared;
use crate::{Body, pipeline};
use base::{Clock, Patience};
use http::StatusCode;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::cell::Cell;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, LocalOptions};
use tokio::sync::{Notify, watch};

/// What a worker tells its connections.
pub(crate) struct Worker {
    pub(crate) index: usize,
    pub(crate) shared: Arc<Shared>,
    connections: Cell<usize>,
    closed: Notify,
    /// The machine's own time, whatever the server's clock shows: patience is about processors.
    clock: Clock,
    patience: Cell<Patience>,
    /// Requests that have come and are not answered yet.
    in_flight: Cell<usize>,
    /// Told when looking for work begins.
    looks: Notify,
}

impl Worker {
    /// A request has come or was answered: the next, or what this one waits for, may be near.
    pub(crate) fn touch(&self) {
        let mut patience = self.patience.get();
        if patience.touch(self.clock.monotonic()) {
            self.looks.notify_one();
        }
        self.patience.set(patience);
    }

    /// Keeps the worker from sleeping while work may be near: a task that is always ready makes the runtime look at its sockets
    /// without waiting for them.
    async fn look_for_work(&self) {
        loop {
            self.looks.notified().await;
            loop {
                let mut patience = self.patience.get();
                // A request that is not answered yet may wait for the log's thread or a function, which need a processor.
                let goes_on = patience.goes_on(&self.clock, self.in_flight.get() > 0);
                self.patience.set(patience);
                if !goes_on {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
    }
}

/// Runs a worker until it is told to stop and its connections have closed.
pub(crate) fn run(
    index: usize,
    shared: &Arc<Shared>,
    listener: std::net::TcpListener,
    stopped: watch::Receiver<bool>,
    ready: mpsc::Sender<()>,
) {
    // Without a runtime there is no worker: `ready` is dropped, and the server reports it.
    let Ok(runtime) = Builder::new_current_thread().enable_all().build_local(LocalOptions::default()) else {
        return;
    };
    let worker = Rc::new(Worker {
        index,
        shared: shared.clone(),
        connections: Cell::new(0),
        closed: Notify::new(),
        clock: Clock::system(),
        patience: Cell::default(),
        in_flight: Cell::default(),
        looks: Notify::new(),
    });
    let looking = worker.clone();
    runtime.block_on(async {
        tokio::task::spawn_local(async move { looking.look_for_work().await });
        let doors = &worker.shared.doors;
        if let Some(hook) = &doors.on_start {
            hook(index).await;
        }
        let Ok(listener) = TcpListener::from_std(listener) else { return };
        let _ = ready.send(());
        drop(ready);
        accept(&worker, listener, stopped).await;
        drain(&worker).await;
        if let Some(hook) = &doors.on_stop {
            hook(index).await;
        }
    });
}

async fn accept(worker: &Rc<Worker>, listener: TcpListener, mut stopped: watch::Receiver<bool>) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.wait_for(|stop| *stop) => return,
        };
        match accepted {
            Ok((stream, peer)) => admit(worker, stream, peer, &stopped),
            // Out of file descriptors, most likely: give the open connections a moment to close.
            Err(_) => worker.shared.options.clock.sleep(Duration::from_millis(20)).await,
        }
    }
}

fn admit(worker: &Rc<Worker>, stream: TcpStream, peer: SocketAddr, stopped: &watch::Receiver<bool>) {
    // Replies are written whole; waiting to fill a packet only adds delay.
    let _ = stream.set_nodelay(true);
    if worker.connections.get() >= worker.shared.options.limits.connections {
        let refusal = b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
        let _ = stream.try_write(refusal);
        return;
    }
    let open = Open::new(worker);
    let stopped = stopped.clone();
    tokio::task::spawn_local(async move {
        serve(&open.0, stream, peer, stopped).await;
        drop(open);
    });
}

/// Counts a connection for as long as it is open.
struct Open(Rc<Worker>);

impl Open {
    fn new(worker: &Rc<Worker>) -> Self {
        worker.connections.set(worker.connections.get() + 1);
        Self(worker.clone())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.connections.set(self.0.connections.get() - 1);
        self.0.closed.notify_one();
    }
}

/// Counts a request until it is answered, or its client has gone away.
struct InFlight<'a>(&'a Worker);

impl<'a> InFlight<'a> {
    fn new(worker: &'a Worker) -> Self {
        worker.in_flight.set(worker.in_flight.get() + 1);
        Self(worker)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.in_flight.set(self.0.in_flight.get() - 1);
    }
}

async fn serve(worker: &Rc<Worker>, stream: TcpStream, peer: SocketAddr, mut stopped: watch::Receiver<bool>) {
    let limits = &worker.shared.options.limits;
    let service = service_fn(|request| {
        let worker = worker.clone();
        async move {
            worker.touch();
            let answering = InFlight::new(&worker);
            let response = pipeline::serve(&worker, request, peer).await;
            drop(answering);
            worker.touch();
            Ok::<http::Response<Body>, Infallible>(response)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_timeout)
        .max_headers(limits.headers)
        .max_buf_size(limits.header_bytes)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // A connection that breaks is the client's affair; hyper has answered 400, 408 or 431 where it could.
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Waits until the connections have closed, at most for the drain time.
async fn drain(worker: &Rc<Worker>) {
    let options = &worker.shared.options;
    let closed = async {
        while worker.connections.get() > 0 {
            worker.closed.notified().await;
        }
    };
    let _ = options.clock.timeout(options.limits.drain, closed).await;
}

/// The status for a body that could not be read.
pub(crate) fn status_of(error: &crate::BodyError) -> StatusCode {
    match error {
        crate::BodyError::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        crate::BodyError::TimedOut => StatusCode::REQUEST_TIMEOUT,
        crate::BodyError::Broken(_) | crate::BodyError::Unzip(_) => StatusCode::BAD_REQUEST,
    }
}
