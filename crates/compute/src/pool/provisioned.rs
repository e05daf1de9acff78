//! Environments that are started ahead of invocations and kept: provisioned concurrency.
//!
//! A pool is told how many it shall have. It starts them, one for each that is missing, and starts another wherever one
//! ends. An invocation takes one of them before any other; one that finds none free runs on demand, and is counted as spilled
//! over. An environment carries a [`Place`]; when it goes, so does the environment's place among those that are there.

use super::{Shared, home};
use crate::environment::Environment;
use crate::{InitReport, Initialization, Phase};
use parking_lot::Mutex;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How long the init of one may take at least; the function's own time limit where that is longer.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
pub(crate) const INIT_LIMIT: Duration = Duration::from_secs(130);

/// Is told of every init of a provisioned environment.
pub type OnInit = Arc<dyn Fn(InitReport) + Send + Sync>;

/// How far a pool has come with what it shall have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provision {
    /// How many there shall be.
    pub wanted: u32,
    /// How many are past their init, at work or free.
    pub ready: u32,
    /// Why there are no more, where the last init failed.
    pub failure: Option<String>,
}

/// How many provisioned environments were at work when an invocation began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// At work, the invocation's own among them.
    pub busy: u32,
    /// All that were there.
    pub ready: u32,
}

/// What a pool knows of its provisioned environments.
#[derive(Default)]
pub(super) struct Provisioned {
    state: Mutex<State>,
    /// How many are at work.
    busy: AtomicU32,
    spilled: AtomicU64,
}

#[derive(Default)]
struct State {
    wanted: u32,
    starting: u32,
    ready: u32,
    failure: Option<String>,
    on_init: Option<OnInit>,
}

impl std::fmt::Debug for Provisioned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provisioned").finish_non_exhaustive()
    }
}

/// An environment's place among the provisioned ones.
#[derive(Debug)]
pub(crate) struct Place(Weak<Shared>);

impl Place {
    /// Gives the place up without a word: it has been taken back already.
    pub(crate) fn give_up(mut self) {
        self.0 = Weak::new();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(shared) = self.0.upgrade() else { return };
        shared.provisioned.state.lock().ready -= 1;
        shared.fill_up();
    }
}

impl Provisioned {
    pub(super) fn told(&self) -> Provision {
        let state = self.state.lock();
        Provision { wanted: state.wanted, ready: state.ready, failure: state.failure.clone() }
    }

    /// Whether there are any.
    pub(super) fn are_there(&self) -> bool {
        self.state.lock().ready > 0
    }

    pub(super) fn spilled(&self) -> u64 {
        self.spilled.load(Ordering::Relaxed)
    }

    /// An invocation runs on demand; counted, and said, where it would rather not have.
    pub(super) fn count_spill(&self) -> bool {
        let is_spill = self.state.lock().wanted > 0;
        if is_spill {
            self.spilled.fetch_add(1, Ordering::Relaxed);
        }
        is_spill
    }

    /// One begins an invocation: how many are at work with it, of how many.
    pub(super) fn begin(&self) -> Use {
        let busy = self.busy.fetch_add(1, Ordering::AcqRel) + 1;
        Use { busy, ready: self.state.lock().ready.max(busy) }
    }

    /// One has ended its invocation.
    pub(super) fn end(&self) {
        self.busy.fetch_sub(1, Ordering::AcqRel);
    }

    /// All are at work.
    pub(super) fn full(&self) -> Use {
        let ready = self.state.lock().ready;
        Use { busy: ready, ready }
    }

    /// Whether there are more than there shall be.
    pub(super) fn has_surplus(&self) -> bool {
        let state = self.state.lock();
        state.ready > state.wanted
    }
}

impl Shared {
    /// Sets how many there shall be. A failure before this is forgotten, so that what is missing is tried again.
    pub(super) fn provision(self: &Arc<Self>, wanted: u32, on_init: OnInit) {
        {
            let mut state = self.provisioned.state.lock();
            state.wanted = wanted;
            state.failure = None;
            state.on_init = Some(on_init);
        }
        self.shed();
        self.fill_up();
    }

    /// Ends free ones that are too many; those at work end after their invocation.
    fn shed(&self) {
        for list in &self.idle {
            let mut surplus = Vec::new();
            {
                let mut list = list.lock();
                let mut index = 0;
                while index < list.len() {
                    if list[index].is_provisioned() && self.takes_surplus() {
                        surplus.extend(list.remove(index).map(Environment::without_place));
                    } else {
                        index += 1;
                    }
                }
            }
            drop(surplus);
        }
    }

    /// Takes one of the places that are too many.
    fn takes_surplus(&self) -> bool {
        let mut state = self.provisioned.state.lock();
        let takes = state.ready > state.wanted;
        if takes {
            state.ready -= 1;
        }
        takes
    }

    /// Starts those that are missing.
    pub(super) fn fill_up(self: &Arc<Self>) {
        if self.drained.load(Ordering::Acquire) || tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        let missing = {
            let mut state = self.provisioned.state.lock();
            if state.failure.is_some() {
                return;
            }
            let missing = state.wanted.saturating_sub(state.ready + state.starting);
            state.starting += missing;
            missing
        };
        for _ in 0..missing {
            let shared = Arc::clone(self);
            tokio::spawn(async move { shared.start_provisioned().await });
        }
    }

    async fn start_provisioned(self: Arc<Self>) {
        let turn = crate::starts::turn().await;
        let clock = self.clock.clone();
        let began = clock.monotonic();
        let limit = INIT_LIMIT.max(self.spec.timeout);
        let started = turn.run(&clock, self.start_ahead(Initialization::Provisioned, limit)).await;
        let duration = clock.monotonic().saturating_sub(began);
        let (report, environment) = match started {
            Ok(mut environment) => {
                let report = environment.init_report(duration, None);
                environment.forget_init();
                (Some(report), Ok(environment))
            }
            Err((report, reason)) => (report, Err(reason)),
        };
        let on_init = self.provisioned.state.lock().on_init.clone();
        if let (Some(report), Some(on_init)) = (report, on_init) {
            on_init(report);
        }
        let mut state = self.provisioned.state.lock();
        state.starting -= 1;
        match environment {
            Ok(mut environment) => {
                state.ready += 1;
                drop(state);
                environment.place = Some(Place(Arc::downgrade(&self)));
                self.hand_on(environment);
            }
            Err(reason) => state.failure = Some(reason),
        }
    }

    /// An environment for no invocation in particular, past its init; else how that went and why.
    pub(super) async fn start_ahead(
        &self,
        initialization: Initialization,
        limit: Duration,
    ) -> Result<Environment, (Option<InitReport>, String)> {
        let began = self.clock.monotonic();
        let plan = self.plan.clone().map_err(|reason| (None, reason))?;
        let (spec, clock) = (Arc::clone(&self.spec), self.clock.clone());
        let started = Environment::start(spec, plan, clock, home(), initialization, Phase::Init);
        let mut environment =
            started.map_err(|cause| (None, crate::invocation::start_failure(&self.spec.program, &cause)))?;
        match environment.initialize(limit).await {
            Ok(()) => Ok(environment),
            Err(outcome) => {
                let duration = self.clock.monotonic().saturating_sub(began);
                let report = environment.init_report(duration, Some(&outcome));
                let kind = outcome.error_type().unwrap_or("Sandbox.Timedout").to_owned();
                self.end_failed(environment, &outcome);
                Err((Some(report), kind))
            }
        }
    }
}
