//! Environments that are forked from a snapshot.
//!
//! A pool that has a snapshot to take takes it when it is first asked for an environment or told to, once at a time. Until
//! there is one, and where there can be none, environments start as all others do.

use super::{Shared, home};
use crate::environment::Environment;
use crate::init::InitReport;
use crate::snapshot::{Fork, Snapshot};
use crate::spares::REST;
use crate::{Initialization, OnInit, Phase, Restore, process};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// What a pool knows of its snapshot.
#[derive(Default)]
pub(super) struct Snapshots {
    state: Mutex<State>,
    /// Held for the length of one fork.
    forking: tokio::sync::Mutex<()>,
    /// A process that is forked already, for the next environment.
    ready: Mutex<Option<Fork>>,
}

#[derive(Default)]
enum State {
    /// None has been taken.
    #[default]
    None,
    Taking,
    Taken(Arc<Snapshot>),
    /// None can be.
    Never,
}

impl std::fmt::Debug for Snapshots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshots").finish_non_exhaustive()
    }
}

impl Snapshots {
    /// Whether there is one.
    pub(super) fn is_taken(&self) -> bool {
        matches!(&*self.state.lock(), State::Taken(_))
    }

    /// Lets go of the template's process.
    pub(super) fn forget(&self) {
        *self.state.lock() = State::Never;
        *self.ready.lock() = None;
    }

    fn take_ready(&self) -> Option<Fork> {
        let mut ready = self.ready.lock().take()?;
        ready.is_alive().then_some(ready)
    }
}

impl Shared {
    /// Takes the snapshot in a task of its own, unless that is done or under way.
    pub(super) fn take_snapshot(self: &Arc<Self>, on_init: OnInit) {
        {
            let mut state = self.snapshots.state.lock();
            if !matches!(*state, State::None) || self.spec.snapshot.is_none() {
                return;
            }
            *state = State::Taking;
        }
        let shared = Arc::clone(self);
        tokio::spawn(async move {
            let taken = shared.make_template(&on_init).await;
            let mut state = shared.snapshots.state.lock();
            if !matches!(*state, State::Taking) {
                return;
            }
            *state = match taken {
                Ok(snapshot) if !shared.drained.load(Ordering::Acquire) => State::Taken(Arc::new(snapshot)),
                _ => State::Never,
            };
            drop(state);
            shared.fork_ahead(Duration::ZERO);
        });
    }

    async fn make_template(&self, on_init: &OnInit) -> Result<Snapshot, String> {
        let (ours, theirs) = process::control_pair().map_err(|error| error.to_string())?;
        let plan = self.plan.clone()?;
        let limit = super::provisioned::INIT_LIMIT.max(self.spec.timeout);
        let (spec, clock, began) = (Arc::clone(&self.spec), self.clock.clone(), self.clock.monotonic());
        let started =
            Environment::start_template(spec, plan, clock, home(), theirs).map_err(|error| error.to_string());
        let mut template = started?;
        // Its readiness is told on the socket; what it reports or how it ends comes by its API and its process.
        let clock = self.clock.clone();
        let outcome = clock.timeout(limit, template.until_template_ready(&ours)).await;
        let duration = self.clock.monotonic().saturating_sub(began);
        let tell = |template: &mut Environment, outcome| {
            let report: InitReport = template.template_report(duration, outcome);
            on_init(report);
        };
        match outcome {
            Some(Ok(())) => tell(&mut template, None),
            Some(Err(outcome)) => {
                let reason = outcome.error_type().unwrap_or_default().to_owned();
                tell(&mut template, Some(&outcome));
                return Err(reason);
            }
            None => {
                tell(&mut template, Some(&crate::Outcome::TimedOut(limit)));
                return Err("its init takes too long".to_owned());
            }
        }
        Snapshot::take(template, ours, &self.clock).await
    }

    /// An environment from the snapshot; `None` where there is none, or it does not work out.
    pub(super) async fn restore(self: &Arc<Self>) -> Option<Environment> {
        let snapshot = match &*self.snapshots.state.lock() {
            State::Taken(snapshot) => Arc::clone(snapshot),
            _ => return None,
        };
        let restored = self.restore_from(&snapshot).await;
        self.fork_ahead(REST);
        if restored.is_none() {
            // A template that has ended, or whose children do, is taken anew by the next call that asks for one.
            let mut state = self.snapshots.state.lock();
            if matches!(&*state, State::Taken(taken) if Arc::ptr_eq(taken, &snapshot)) {
                *state = State::None;
            }
        }
        restored
    }

    /// Forks a process for an environment to come, once whoever is served now has had the processors for a while.
    fn fork_ahead(self: &Arc<Self>, rest: Duration) {
        let shared = Arc::clone(self);
        tokio::spawn(async move {
            shared.clock.sleep(rest).await;
            let _turn = shared.snapshots.forking.lock().await;
            let snapshot = match &*shared.snapshots.state.lock() {
                State::Taken(snapshot) => Arc::clone(snapshot),
                _ => return,
            };
            if shared.snapshots.ready.lock().is_some() {
                return;
            }
            let Ok(fork) = snapshot.fork(shared.spec.memory_mb, &shared.clock).await else { return };
            if !shared.drained.load(Ordering::Acquire) {
                *shared.snapshots.ready.lock() = Some(fork);
            }
        });
    }

    async fn restore_from(&self, snapshot: &Snapshot) -> Option<Environment> {
        let began = self.clock.monotonic();
        let plan = self.plan.clone().ok()?;
        let (spec, clock) = (Arc::clone(&self.spec), self.clock.clone());
        let kind = Initialization::SnapStart;
        let mut environment = Environment::empty(spec, plan, clock, home(), kind, Phase::Init).ok()?;
        let fork = match self.snapshots.take_ready() {
            Some(fork) => fork,
            None => {
                let _turn = self.snapshots.forking.lock().await;
                snapshot.fork(self.spec.memory_mb, &self.clock).await.ok()?
            }
        };
        let (member, group) = fork.go_on(environment.address()).ok()?;
        environment.adopt(member, group);
        let forked = self.clock.monotonic();
        environment.initialize(self.spec.init_limit).await.ok()?;
        let ready = self.clock.monotonic();
        environment.restored(Restore {
            duration: ready.saturating_sub(began),
            billed: ready.saturating_sub(forked),
        });
        Some(environment)
    }
}
