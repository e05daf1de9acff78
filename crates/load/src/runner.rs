//! Drives a plan.

use crate::connection::Connections;
use crate::pace::{Arrival, Pacer};
use crate::plan::{Body, Plan, Request, Scenario, Step, split_url};
use crate::record::{Record, Sample};
use crate::report::Report;
use crate::timing;
use anyhow::{Context, Result};
use base::{Clock, Rng};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::LocalSet;

/// How to run a plan.
#[derive(Clone, Debug)]
pub struct Options {
    /// Open a new connection for each request instead of keeping them.
    pub new_connections: bool,
    /// Ask the server where the time went (`x-whimbrel-timing`).
    pub attribute: bool,
    /// Draws scenarios.
    pub rng: Rng,
    /// Times requests.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Self { new_connections: false, attribute: true, rng: Rng::system(), clock: Clock::system() }
    }
}

/// Where a run stands; told about ten times a second.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The phase that runs.
    pub phase: String,
    /// Requests sent so far, in all phases.
    pub sent: u64,
    /// Requests answered or failed so far.
    pub done: u64,
    /// Of those, failed.
    pub failed: u64,
}

/// How often progress is told.
const TELL: Duration = Duration::from_millis(100);

struct Run {
    plan: Plan,
    options: Options,
    host: String,
    connections: Connections,
    records: RefCell<Vec<Record>>,
    sent: Cell<u64>,
    done: Cell<u64>,
    failed: Cell<u64>,
    users: Cell<u64>,
    idle: Notify,
}

/// Runs `plan` to its end on a thread that this call occupies; `progress` is told how it goes.
pub fn run(plan: Plan, options: Options, progress: impl FnMut(&Progress)) -> Result<Report> {
    plan.check()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, drive(plan, options, progress))
}

async fn drive(plan: Plan, options: Options, mut progress: impl FnMut(&Progress)) -> Result<Report> {
    let (target, _) = split_url(&plan.target)?;
    let host = target.trim_start_matches("http://").to_owned();
    let connections = Connections::new(&host, !options.new_connections).await?;
    let records = plan.phases.iter().map(|_| Record::new()).collect::<Result<Vec<_>>>()?;
    let clock = options.clock.clone();
    let run = Rc::new(Run {
        host,
        connections,
        records: RefCell::new(records),
        sent: Cell::new(0),
        done: Cell::new(0),
        failed: Cell::new(0),
        users: Cell::new(0),
        idle: Notify::new(),
        options,
        plan,
    });
    let (pacer, mut arrivals) =
        Pacer::start(clock.clone(), run.plan.phases.clone()).context("starting the pacer")?;
    let started = clock.monotonic();
    let mut phase = 0;
    loop {
        match clock.timeout(TELL, arrivals.recv()).await {
            Some(Some(arrival)) => {
                phase = arrival.phase;
                run.users.set(run.users.get() + 1);
                tokio::task::spawn_local(user(run.clone(), arrival));
            }
            Some(None) => break,
            None => progress(&run.progress(phase)),
        }
    }
    drop(pacer);
    // Every request has a time-out, so the users left come to an end.
    while run.users.get() > 0 {
        run.idle.notified().await;
    }
    progress(&run.progress(phase));
    let took = clock.monotonic() - started;
    Report::new(&run.plan, &run.records.borrow(), run.connections.opened(), took)
}

impl Run {
    fn progress(&self, phase: usize) -> Progress {
        Progress {
            phase: self.plan.phases.get(phase).map(|phase| phase.name.clone()).unwrap_or_default(),
            sent: self.sent.get(),
            done: self.done.get(),
            failed: self.failed.get(),
        }
    }

    fn draw(&self) -> Option<&Scenario> {
        let total: u64 = self.plan.scenarios.iter().map(|scenario| u64::from(scenario.weight)).sum();
        let mut ticket = if self.plan.scenarios.len() == 1 { 0 } else { self.options.rng.below(total) };
        self.plan.scenarios.iter().find(|scenario| {
            let weight = u64::from(scenario.weight);
            let drawn = ticket < weight;
            ticket = ticket.saturating_sub(weight);
            drawn
        })
    }

    fn request(&self, request: &Request) -> Result<http::Request<Full<Bytes>>, String> {
        let mut builder = http::Request::builder().method(request.method.clone()).uri(&request.path);
        builder = builder.header(http::header::HOST, &self.host);
        if self.options.attribute {
            builder = builder.header("x-whimbrel-timing", "1");
        }
        for (name, value) in self.plan.headers.iter().chain(&request.headers) {
            builder = builder.header(name, value);
        }
        let body = match &request.body {
            Body::Empty => Bytes::new(),
            Body::Text(text) => Bytes::copy_from_slice(text.as_bytes()),
            Body::Json(value) => {
                builder = builder.header(http::header::CONTENT_TYPE, "application/json");
                Bytes::from(value.to_string())
            }
        };
        builder.body(Full::new(body)).map_err(|error| format!("bad request: {error}"))
    }
}

/// One virtual user: its first request is due when it arrives, each further one when the step before it ends.
async fn user(run: Rc<Run>, arrival: Arrival) {
    let clock = run.options.clock.clone();
    let mut due = arrival.due;
    let flow = run.draw().map(|scenario| scenario.flow.clone()).unwrap_or_default();
    for step in &flow {
        match step {
            Step::Think(pause) => clock.sleep(*pause).await,
            Step::Request(request) => {
                let sample = send(&run, request, due).await;
                let failed = !matches!(sample.outcome, Ok(status) if status < 400);
                run.done.set(run.done.get() + 1);
                run.failed.set(run.failed.get() + u64::from(failed));
                run.records.borrow_mut()[arrival.phase].add(sample);
                if failed {
                    break;
                }
            }
        }
        due = clock.monotonic();
    }
    run.users.set(run.users.get() - 1);
    if run.users.get() == 0 {
        run.idle.notify_one();
    }
}

async fn send(run: &Run, request: &Request, due: Duration) -> Sample {
    let clock = &run.options.clock;
    run.sent.set(run.sent.get() + 1);
    let lag = clock.monotonic().saturating_sub(due);
    let exchange = clock.timeout(run.plan.timeout, exchange(run, request)).await;
    let since = |at: Duration| u64::try_from(at.saturating_sub(due).as_nanos()).unwrap_or(u64::MAX);
    let (outcome, first_byte, sources) = match exchange {
        Some(Ok((status, first_byte, sources))) => (Ok(status), first_byte, sources),
        Some(Err(error)) => (Err(error), clock.monotonic(), None),
        None => {
            run.connections.forget();
            (Err("timed out".to_owned()), clock.monotonic(), None)
        }
    };
    Sample {
        total_nanos: since(clock.monotonic()),
        first_byte_nanos: since(first_byte),
        lag_nanos: u64::try_from(lag.as_nanos()).unwrap_or(u64::MAX),
        outcome,
        sources,
    }
}

/// Status, the time of the first byte, and what the server said of itself.
type Exchanged = (u16, Duration, Option<timing::Sources>);

async fn exchange(run: &Run, request: &Request) -> Result<Exchanged, String> {
    let clock = &run.options.clock;
    let message = run.request(request)?;
    let mut connection = run.connections.take().await?;
    let response = match connection.send_request(message).await {
        Ok(response) => response,
        Err(error) => {
            run.connections.forget();
            return Err(if error.is_incomplete_message() {
                "connection closed".into()
            } else {
                error.to_string()
            });
        }
    };
    let status = response.status().as_u16();
    let header = response.headers().get("server-timing").and_then(|value| value.to_str().ok());
    let sources = header.and_then(timing::parse);
    let mut body = response.into_body();
    let mut first_byte = None;
    while let Some(frame) = body.frame().await {
        if let Err(error) = frame {
            run.connections.forget();
            return Err(format!("reply cut short: {error}"));
        }
        first_byte.get_or_insert_with(|| clock.monotonic());
    }
    run.connections.give_back(connection);
    Ok((status, first_byte.unwrap_or_else(|| clock.monotonic()), sources))
}
