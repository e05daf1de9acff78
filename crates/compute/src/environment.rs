//! One function environment: a process, its Runtime API, its output, and the turn that it is in.

use crate::output::Output;
use crate::process::{self, Exit, Process};
use crate::runtime_api::{
    ACCEPTED, Connection, RESPONSE_LIMIT, Request, Route, STREAM_LIMIT, Streaming, status_head,
};
use crate::{Finished, Invocation, Outcome, Spec};
use base::{Clock, Timestamp};
use bytes::Bytes;
use std::fmt::Write as _;
use std::future::poll_fn;
use std::io::{self, PipeReader, Read as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::io::unix::AsyncFd;
use tokio::net::TcpListener;

/// How often a running invocation's memory is looked at.
const MEMORY_TICK: Duration = Duration::from_millis(50);
/// How old a memory reading may be in a report.
const MEMORY_FRESH: Duration = Duration::from_millis(250);
/// The most output that is read before others get their turn.
const OUTPUT_SLICE: usize = 1024 * 1024;
/// The most connections that a runtime may hold open.
const CONNECTION_LIMIT: usize = 64;

/// A function environment. Dropping it kills its process group.
#[derive(Debug)]
pub(crate) struct Environment {
    spec: Arc<Spec>,
    clock: Clock,
    process: Process,
    pidfd: AsyncFd<OwnedFd>,
    pipe: AsyncFd<PipeReader>,
    listener: TcpListener,
    connections: Vec<Connection>,
    output: Output,
    /// The connection that waits for the next event.
    waiting: Option<usize>,
    turn: Option<Turn>,
    init_failure: Option<(Bytes, String)>,
    init: Option<Duration>,
    memory_kb: u64,
    memory_read_at: Option<Duration>,
    /// An invocation that the runtime never took.
    untaken: Option<Invocation>,
    /// The connection whose answer the runtime has not been thanked for.
    unacknowledged: Option<usize>,
    /// Whether it has run an invocation or lain idle, so that it may have ended since.
    pub(crate) rested: bool,
    /// When it was last put to rest, for the pool.
    pub(crate) idle_since: Duration,
    /// The worker whose reactor it is registered with.
    pub(crate) home: usize,
}

/// An invocation in this environment.
#[derive(Debug)]
struct Turn {
    invocation: Invocation,
    deadline: Timestamp,
    delivered: bool,
}

/// Why polling for an answer came to an end.
#[derive(Debug, PartialEq)]
enum Event {
    /// The runtime is ready for an event.
    Ready,
    InitFailed,
    Finished(Outcome),
    Exited(Exit),
}

impl Environment {
    /// Starts the process; [`Environment::run`] sees it through its init.
    pub(crate) fn start(spec: Arc<Spec>, clock: Clock, home: usize) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let listener = TcpListener::from_std(listener)?;
        let started = process::start(&spec, address)?;
        Ok(Self {
            spec,
            clock,
            process: started.process,
            pidfd: process::watch(started.pidfd)?,
            pipe: process::watch(started.output)?,
            listener,
            connections: Vec::new(),
            output: Output::default(),
            waiting: None,
            turn: None,
            init_failure: None,
            init: None,
            memory_kb: 0,
            memory_read_at: None,
            untaken: None,
            unacknowledged: None,
            rested: false,
            idle_since: Duration::ZERO,
            home,
        })
    }

    /// Registers everything with the reactor of the worker that this is called on.
    pub(crate) fn rehome(mut self, home: usize) -> io::Result<Self> {
        self.pidfd = process::watch(self.pidfd.into_inner())?;
        self.pipe = process::watch(self.pipe.into_inner())?;
        self.listener = TcpListener::from_std(self.listener.into_std()?)?;
        self.connections = self.connections.into_iter().map(Connection::rehome).collect::<io::Result<_>>()?;
        self.home = home;
        Ok(self)
    }

    /// The environment on the thread whose home is `here`, which is the one that asks.
    pub(crate) fn at_home(self, here: usize) -> Option<Self> {
        if self.home == here { Some(self) } else { self.rehome(here).ok() }
    }

    /// Whether the process is still there.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.process.try_exit().is_none()
    }

    /// Waits until the runtime asks for its first event. `Err` is how the init ended instead.
    pub(crate) async fn initialize(&mut self, limit: Duration) -> Result<Duration, Outcome> {
        let began = self.clock.monotonic();
        let clock = self.clock.clone();
        let event = clock.timeout(limit, poll_fn(|cx| self.poll_event(cx))).await;
        match event {
            Some(Event::Ready) => {
                let init = clock.monotonic().saturating_sub(began);
                self.init = Some(init);
                Ok(init)
            }
            Some(Event::InitFailed) => {
                let (payload, error_type) = self.init_failure.take().unwrap_or_default();
                Err(Outcome::Failed { payload, error_type })
            }
            Some(Event::Exited(exit)) => Err(Outcome::Exited(exit)),
            Some(Event::Finished(outcome)) => Err(outcome),
            None => Err(Outcome::TimedOut(limit)),
        }
    }

    /// Runs one invocation to its end. Anything but an answer or a reported error leaves the environment dead.
    pub(crate) async fn run(&mut self, invocation: Invocation) -> Finished {
        self.acknowledge();
        let limit = self.spec.timeout;
        let began = self.clock.monotonic();
        let request_id = invocation.request_id.clone();
        self.turn = Some(Turn { invocation, deadline: self.clock.now() + limit, delivered: false });
        let outcome = self.run_turn(began, limit).await;
        self.untaken = self.turn.take().filter(|turn| !turn.delivered).map(|turn| turn.invocation);
        let duration = self.clock.monotonic().saturating_sub(began);
        if !matches!(outcome, Outcome::Exited(_)) && self.memory_is_stale() {
            self.read_memory();
        }
        self.finished(request_id, outcome, duration)
    }

    /// Tells the runtime that its answer has arrived, upon which it asks for the next event. This wakes its process, which
    /// may well take the processor from us, so whoever awaits the answer is told before.
    pub(crate) fn acknowledge(&mut self) {
        if let Some(connection) = self.unacknowledged.take() {
            // What cannot be written at once is written when the connection is next looked at.
            self.reply(&mut Context::from_waker(Waker::noop()), connection, ACCEPTED);
        }
    }

    /// The last invocation, where the process ended without having taken it: another environment may.
    pub(crate) fn take_untaken(&mut self) -> Option<Invocation> {
        self.untaken.take()
    }

    /// What there is to say about an invocation that ends now.
    pub(crate) fn finished(&mut self, request_id: String, outcome: Outcome, duration: Duration) -> Finished {
        self.drain_output();
        let (log, log_dropped) = self.output.take();
        Finished {
            request_id,
            outcome,
            ended: self.clock.now(),
            log,
            log_dropped,
            init: self.init.take(),
            duration,
            memory_used_mb: u32::try_from(self.memory_kb.div_ceil(1024)).unwrap_or(u32::MAX),
        }
    }

    async fn run_turn(&mut self, began: Duration, limit: Duration) -> Outcome {
        let clock = self.clock.clone();
        loop {
            let spent = clock.monotonic().saturating_sub(began);
            let Some(left) = limit.checked_sub(spent).filter(|left| !left.is_zero()) else {
                self.process.signal(libc::SIGKILL);
                return Outcome::TimedOut(limit);
            };
            match clock.timeout(left.min(MEMORY_TICK), poll_fn(|cx| self.poll_event(cx))).await {
                Some(Event::Finished(outcome)) => return outcome,
                Some(Event::Exited(exit)) => return self.exited(exit),
                Some(Event::InitFailed) => {
                    let (payload, error_type) = self.init_failure.take().unwrap_or_default();
                    return Outcome::Failed { payload, error_type };
                }
                Some(Event::Ready) => {}
                None if self.is_over_memory() => {
                    self.process.signal(libc::SIGKILL);
                    return Outcome::OutOfMemory;
                }
                None => {}
            }
        }
    }

    /// A kill that we did not send is the kernel's, which kills for memory.
    fn exited(&self, exit: Exit) -> Outcome {
        let near_ceiling = self.memory_kb >= u64::from(self.spec.memory_mb) * 1024;
        if exit == Exit::Signal(libc::SIGKILL) && near_ceiling {
            Outcome::OutOfMemory
        } else {
            Outcome::Exited(exit)
        }
    }

    fn memory_is_stale(&self) -> bool {
        let now = self.clock.monotonic();
        self.memory_read_at.is_none_or(|at| now.saturating_sub(at) > MEMORY_FRESH)
    }

    fn read_memory(&mut self) -> u64 {
        self.memory_read_at = Some(self.clock.monotonic());
        let (now, most) = self.process.memory_kb().unwrap_or_default();
        self.memory_kb = self.memory_kb.max(most);
        now
    }

    fn is_over_memory(&mut self) -> bool {
        self.read_memory() > u64::from(self.spec.memory_mb) * 1024
    }

    /// Does all input and output that can be done now, until something happens that matters.
    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Event> {
        // The exit is looked at first and told last: an answer sent just before it still counts.
        let ended = self.pidfd.poll_read_ready(cx).is_ready();
        self.poll_output(cx);
        self.poll_accept(cx);
        loop {
            if let Some(event) = self.poll_connections(cx) {
                return Poll::Ready(event);
            }
            match (self.waiting, &mut self.turn) {
                (Some(waiting), Some(turn)) if !turn.delivered => {
                    turn.delivered = true;
                    self.waiting = None;
                    if self.deliver(cx, waiting).is_err() {
                        self.drop_connection(waiting);
                    }
                    // Once more, to be woken by the answer.
                }
                (Some(_), None) => return Poll::Ready(Event::Ready),
                _ => break,
            }
        }
        if ended && let Some(exit) = self.process.try_exit() {
            return Poll::Ready(Event::Exited(exit));
        }
        Poll::Pending
    }

    /// Reads and answers what the runtime's connections hold.
    fn poll_connections(&mut self, cx: &mut Context<'_>) -> Option<Event> {
        let mut index = 0;
        while index < self.connections.len() {
            let streaming = self.turn.as_ref().filter(|turn| turn.delivered).and_then(|turn| {
                let sink = turn.invocation.stream.as_ref()?;
                Some(Streaming { request_id: &turn.invocation.request_id, sink })
            });
            match self.connections[index].poll_request(cx, streaming) {
                Poll::Pending => index += 1,
                Poll::Ready(Err(_)) => self.drop_connection(index),
                Poll::Ready(Ok(request)) => {
                    if let Some(event) = self.serve(cx, index, request) {
                        return Some(event);
                    }
                }
            }
        }
        None
    }

    fn poll_accept(&mut self, cx: &mut Context<'_>) {
        while let Poll::Ready(accepted) = self.listener.poll_accept(cx) {
            match accepted {
                Ok((stream, _)) if self.connections.len() < CONNECTION_LIMIT => {
                    self.connections.push(Connection::new(stream));
                }
                // One too many: closed at once.
                Ok(_) => {}
                Err(_) => break,
            }
        }
    }

    fn drop_connection(&mut self, index: usize) {
        self.connections.swap_remove(index);
        self.waiting = match self.waiting {
            Some(waiting) if waiting == index => None,
            Some(waiting) if waiting == self.connections.len() => Some(index),
            waiting => waiting,
        };
    }

    /// Writes the event to the connection that waits for it.
    fn deliver(&mut self, cx: &mut Context<'_>, connection: usize) -> io::Result<()> {
        let Some(turn) = &self.turn else { return Ok(()) };
        let invocation = &turn.invocation;
        let mut head = String::with_capacity(512);
        // Writing to a String cannot fail.
        let _ = write!(
            head,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {}\r\n\
             Lambda-Runtime-Deadline-Ms: {}\r\nLambda-Runtime-Invoked-Function-Arn: {}\r\n",
            invocation.request_id,
            turn.deadline.as_millis(),
            invocation.function_arn.as_ref().unwrap_or(&self.spec.function_arn)
        );
        for (name, value) in [
            ("Trace-Id", &invocation.trace_id),
            ("Client-Context", &invocation.client_context),
            ("Cognito-Identity", &invocation.cognito_identity),
        ] {
            if let Some(value) = value {
                let value: String = value.chars().filter(|c| !c.is_control()).collect();
                let _ = write!(head, "Lambda-Runtime-{name}: {value}\r\n");
            }
        }
        let _ = write!(head, "Content-Length: {}\r\n\r\n", invocation.payload.len());
        self.connections[connection].reply(cx, &head, &invocation.payload)
    }

    /// Answers one request of the runtime.
    fn serve(&mut self, cx: &mut Context<'_>, index: usize, request: Request) -> Option<Event> {
        match request.route {
            Route::Next => {
                self.waiting = Some(index);
                None
            }
            Route::InitError => {
                self.init_failure = Some((request.body, request.error_type.unwrap_or_default()));
                self.reply(cx, index, ACCEPTED);
                Some(Event::InitFailed)
            }
            Route::Response(ref id) | Route::Error(ref id) if !self.is_current(id) => {
                self.refuse(cx, index, "400 Bad Request", "InvalidRequestID", "Invalid request ID");
                None
            }
            Route::Response(_) if request.body_len > self.answer_limit() => {
                let limit = self.answer_limit();
                let message = format!("Exceeded maximum allowed payload size ({limit} bytes).");
                self.refuse(cx, index, "413 Payload Too Large", "RequestEntityTooLarge", &message);
                Some(Event::Finished(Outcome::ResponseTooLarge(request.body_len)))
            }
            Route::Response(_) if !request.failed_midstream => {
                // The caller is told first: see `acknowledge`.
                self.unacknowledged = Some(index);
                Some(Event::Finished(Outcome::Answered(request.body)))
            }
            Route::Response(_) | Route::Error(_) => {
                self.reply(cx, index, ACCEPTED);
                let error_type = request.error_type.unwrap_or_default();
                let payload = request.error_body.unwrap_or(request.body);
                Some(Event::Finished(Outcome::Failed { payload, error_type }))
            }
            Route::Unknown => {
                self.refuse(
                    cx,
                    index,
                    "404 Not Found",
                    "InvalidRequest",
                    "No such resource in the Runtime API",
                );
                None
            }
        }
    }

    /// The most bytes that the current invocation's answer may have.
    fn answer_limit(&self) -> usize {
        let streams = self.turn.as_ref().is_some_and(|turn| turn.invocation.stream.is_some());
        if streams { STREAM_LIMIT } else { RESPONSE_LIMIT }
    }

    fn is_current(&self, id: &str) -> bool {
        self.turn.as_ref().is_some_and(|turn| turn.delivered && turn.invocation.request_id == id)
    }

    fn reply(&mut self, cx: &mut Context<'_>, index: usize, (head, body): (&str, &[u8])) {
        if self.connections[index].reply(cx, head, body).is_err() {
            self.drop_connection(index);
        }
    }

    fn refuse(&mut self, cx: &mut Context<'_>, index: usize, status: &str, kind: &str, message: &str) {
        let body = serde_json::json!({ "errorMessage": message, "errorType": kind }).to_string();
        self.reply(cx, index, (&status_head(status, body.len()), body.as_bytes()));
    }

    /// Reads what the function printed, and registers for more.
    fn poll_output(&mut self, cx: &mut Context<'_>) {
        let mut slice = 0;
        while let Poll::Ready(Ok(mut guard)) = self.pipe.poll_read_ready(cx) {
            let read = read_chunk(guard.get_inner(), &mut self.output);
            match read {
                Some(0) => return,
                Some(read) => slice += read,
                None => guard.clear_ready(),
            }
            if slice >= OUTPUT_SLICE {
                cx.waker().wake_by_ref();
                return;
            }
        }
    }

    /// Reads what is in the pipe now, whether or not the reactor has noticed: what was printed before an answer
    /// was sent is there.
    fn drain_output(&mut self) {
        let mut slice = 0;
        while let Some(read) = read_chunk(self.pipe.get_ref(), &mut self.output) {
            slice += read;
            if read == 0 || slice >= OUTPUT_SLICE {
                return;
            }
        }
    }

    /// Asks the process to end.
    pub(crate) fn terminate(&self) {
        self.process.signal(libc::SIGTERM);
    }

    /// Waits at most `grace` for the process to end, then kills it.
    pub(crate) async fn await_end(mut self, grace: Duration) {
        let clock = self.clock.clone();
        let ended = poll_fn(|cx| {
            self.poll_output(cx);
            self.pidfd.poll_read_ready(cx).map(drop)
        });
        clock.timeout(grace, ended).await;
    }
}

/// Reads once; `None` where the pipe is empty, zero at its end.
fn read_chunk(mut pipe: &PipeReader, output: &mut Output) -> Option<usize> {
    let mut chunk = [0u8; 16 * 1024];
    loop {
        match pipe.read(&mut chunk) {
            Ok(read) => {
                output.push(&chunk[..read]);
                return Some(read);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
            Err(_) => return Some(0),
        }
    }
}
