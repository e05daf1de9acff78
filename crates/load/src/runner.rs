//! Drives a plan.

use crate::connection::Connections;
use crate::pace::Pacer;
use crate::plan::{Plan, Scenario, split_url};
use crate::record::{Record, Seconds};
use crate::report::{Ran, Report};
use crate::user::user;
use anyhow::{Context, Result};
use base::{Clock, Rng};
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
    /// What `log` steps said since the last time.
    pub logged: Vec<String>,
}

/// How often progress is told.
const TELL: Duration = Duration::from_millis(100);

/// What all virtual users of a run share.
pub(crate) struct Run {
    pub(crate) plan: Plan,
    pub(crate) options: Options,
    pub(crate) host: String,
    pub(crate) connections: Connections,
    pub(crate) records: RefCell<Vec<Record>>,
    pub(crate) seconds: RefCell<Seconds>,
    /// When the run began, on the clock's monotonic scale.
    pub(crate) began: Duration,
    pub(crate) sent: Cell<u64>,
    pub(crate) done: Cell<u64>,
    pub(crate) failed: Cell<u64>,
    pub(crate) users: Cell<u64>,
    /// How many users there have been; rows taken in order go by it.
    pub(crate) arrived: Cell<u64>,
    pub(crate) logged: RefCell<Vec<String>>,
    pub(crate) idle: Notify,
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
        seconds: RefCell::default(),
        began: clock.monotonic(),
        sent: Cell::new(0),
        done: Cell::new(0),
        failed: Cell::new(0),
        users: Cell::new(0),
        arrived: Cell::new(0),
        logged: RefCell::default(),
        idle: Notify::new(),
        options,
        plan,
    });
    let (pacer, mut arrivals) =
        Pacer::start(clock.clone(), run.plan.phases.clone()).context("starting the pacer")?;
    let started = clock.now();
    let mut phase = 0;
    loop {
        match clock.timeout(TELL, arrivals.recv()).await {
            Some(Some(arrival)) => {
                phase = arrival.phase;
                let most = run.plan.phases[phase].max_users.unwrap_or(u64::MAX);
                if run.users.get() >= most {
                    run.records.borrow_mut()[phase].skipped += 1;
                    continue;
                }
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
    let took = clock.monotonic() - run.began;
    let ran = Ran { started, took, connections: run.connections.opened() };
    Report::new(&run.plan, &run.records.borrow(), &run.seconds.borrow(), ran)
}

impl Run {
    fn progress(&self, phase: usize) -> Progress {
        Progress {
            phase: self.plan.phases.get(phase).map(|phase| phase.name.clone()).unwrap_or_default(),
            sent: self.sent.get(),
            done: self.done.get(),
            failed: self.failed.get(),
            logged: self.logged.take(),
        }
    }

    /// The scenario that one virtual user runs.
    pub(crate) fn draw(&self) -> Option<&Scenario> {
        let total: u64 = self.plan.scenarios.iter().map(|scenario| u64::from(scenario.weight)).sum();
        let mut ticket = if self.plan.scenarios.len() == 1 { 0 } else { self.options.rng.below(total) };
        self.plan.scenarios.iter().find(|scenario| {
            let weight = u64::from(scenario.weight);
            let drawn = ticket < weight;
            ticket = ticket.saturating_sub(weight);
            drawn
        })
    }
}
