//! The environments of one function version.

mod concurrency;
pub(crate) mod provisioned;
mod snapshots;

pub use concurrency::Concurrency;
pub use provisioned::{OnInit, Provision, Use};

use crate::environment::Environment;
use crate::sandbox::Plan;
use crate::starts::{self, LOOK_AGAIN, PATIENCE};
use crate::{Finished, Initialization, Invocation, Outcome, Phase, Spec};
use base::Clock;
use parking_lot::Mutex;
use provisioned::Provisioned;
use snapshots::Snapshots;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::oneshot;

/// The lists of idle environments: a core each, cores beyond this sharing.
const HOMES: usize = 64;

/// How long an environment's processes have to end once they are told.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
const SHUTDOWN: Duration = Duration::from_secs(2);

/// Why an invocation did not begin.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// As many invocations of this pool run as may.
    #[error("the function's concurrency limit is reached")]
    Throttled,
    /// As many invocations of all pools together run as may.
    #[error("the limit of all functions' concurrency is reached")]
    AllThrottled,
}

/// The environments of one function version, an idle list for each worker thread.
///
/// An invocation takes an idle environment of its own thread, else of another thread (which then moves here). Where
/// none is idle it stands in line for whichever comes first: one that finishes its invocation, or a new one, which is
/// started where [`crate::starts`] finds it worth that. Invoke from a tokio runtime with I/O and time enabled.
#[derive(Debug)]
pub struct Pool {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    spec: Arc<Spec>,
    /// How environments are isolated; the reason where that cannot be.
    plan: Result<Option<Arc<Plan>>, String>,
    clock: Clock,
    idle: Vec<Mutex<VecDeque<Environment>>>,
    /// Invocations that wait for an environment, in order. An environment is put among the idle ones under this lock
    /// only, so that none lies idle while someone waits.
    line: Mutex<VecDeque<Waiting>>,
    /// Starts that are under way or wait for their turn.
    starting: AtomicUsize,
    /// Environments in their init.
    initializing: AtomicUsize,
    /// How long the last init took, in microseconds.
    last_init: AtomicU64,
    running: AtomicUsize,
    limit: AtomicUsize,
    together: Arc<Concurrency>,
    drained: AtomicBool,
    provisioned: Provisioned,
    snapshots: Snapshots,
}

/// An invocation that waits for an environment.
#[derive(Debug)]
struct Waiting {
    request_id: String,
    since: Duration,
    sender: oneshot::Sender<Given>,
}

/// What a waiting invocation is given.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "it is nearly always the large one, and moved twice")]
enum Given {
    /// An environment, perhaps of another thread.
    Environment(Environment),
    /// The end of the invocation: its environment's init failed.
    Failed(Box<Finished>),
}

/// One of the running invocations, counted for as long as this lives.
struct Permit(Arc<Shared>);

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::AcqRel);
        self.0.together.leave();
    }
}

impl Pool {
    /// A pool that starts environments by `spec`; none yet. `together` counts what several pools run.
    pub fn new(spec: Spec, clock: Clock, together: Arc<Concurrency>) -> Self {
        let plan = spec.isolation.as_ref().map(|isolation| Plan::new(isolation, &spec.folder).map(Arc::new));
        Self {
            shared: Arc::new(Shared {
                plan: plan.transpose().map_err(|error| error.to_string()),
                spec: Arc::new(spec),
                clock,
                idle: (0..HOMES).map(|_| Mutex::new(VecDeque::new())).collect(),
                line: Mutex::default(),
                starting: AtomicUsize::new(0),
                initializing: AtomicUsize::new(0),
                last_init: AtomicU64::new(0),
                running: AtomicUsize::new(0),
                limit: AtomicUsize::new(usize::MAX),
                together,
                drained: AtomicBool::new(false),
                provisioned: Provisioned::default(),
                snapshots: Snapshots::default(),
            }),
        }
    }

    /// Sets how many invocations may run at once; more are throttled.
    pub fn set_limit(&self, limit: Option<usize>) {
        self.shared.limit.store(limit.unwrap_or(usize::MAX), Ordering::Release);
    }

    /// How many invocations run now.
    pub fn running(&self) -> usize {
        self.shared.running.load(Ordering::Acquire)
    }

    /// Has so many environments started ahead of invocations and kept from now on; `on_init` is told of each init.
    pub fn provision(&self, wanted: u32, on_init: OnInit) {
        self.shared.provision(wanted, on_init);
    }

    /// Has a snapshot taken, from which environments are forked once it is there; `on_init` is told of its init. Where the
    /// spec has none to take, or it has been taken, this does nothing.
    pub fn take_snapshot(&self, on_init: OnInit) {
        self.shared.take_snapshot(on_init);
    }

    /// Whether environments are forked from a snapshot now.
    pub fn has_snapshot(&self) -> bool {
        self.shared.snapshots.is_taken()
    }

    /// How far that has come.
    pub fn provisioned(&self) -> Provision {
        self.shared.provisioned.told()
    }

    /// How many invocations have run on demand since the start, because all provisioned environments were at work.
    pub fn spilled(&self) -> u64 {
        self.shared.provisioned.spilled()
    }

    /// How many environments wait for work.
    pub fn idle(&self) -> usize {
        self.shared.idle.iter().map(|list| list.lock().len()).sum()
    }

    /// Runs one invocation to its end.
    pub async fn invoke(&self, invocation: Invocation) -> Result<Finished, PoolError> {
        Ok(self.begin(invocation, |finished| finished)?.await)
    }

    /// Begins one invocation; the future is its end, and `then` what is done with it. Dropping the future ends neither:
    /// as with AWS, a caller that goes away changes nothing for the function.
    pub fn begin<T: Send + 'static, F: FnOnce(Finished) -> T + Send + 'static>(
        &self,
        invocation: Invocation,
        then: F,
    ) -> Result<impl Future<Output = T> + use<T, F>, PoolError> {
        let permit = self.permit()?;
        let run = Run { shared: Arc::clone(&self.shared), _permit: permit };
        Ok(Detached(Some(Box::pin(async move { then(run.run(invocation).await) }))))
    }

    fn permit(&self) -> Result<Permit, PoolError> {
        let limit = self.shared.limit.load(Ordering::Acquire);
        if self.shared.running.fetch_add(1, Ordering::AcqRel) >= limit {
            self.shared.running.fetch_sub(1, Ordering::AcqRel);
            return Err(PoolError::Throttled);
        }
        if !self.shared.together.enter() {
            self.shared.running.fetch_sub(1, Ordering::AcqRel);
            return Err(PoolError::AllThrottled);
        }
        Ok(Permit(Arc::clone(&self.shared)))
    }

    /// Kills the environments that have been idle for longer than `age`, and says how many.
    pub fn reap(&self, age: Duration) -> usize {
        let now = self.shared.clock.monotonic();
        let mut reaped = Vec::new();
        for list in &self.shared.idle {
            let mut list = list.lock();
            let mut index = 0;
            while list.get(index).is_some_and(|old| now.saturating_sub(old.idle_since) > age) {
                if list[index].is_provisioned() {
                    index += 1;
                } else {
                    reaped.extend(list.remove(index));
                }
            }
        }
        reaped.len()
    }

    /// Ends all idle environments now and each running one after its invocation: SIGTERM, and after `grace`
    /// SIGKILL. Resolves once the idle ones are gone.
    pub async fn drain(&self, grace: Duration) {
        self.shared.drained.store(true, Ordering::Release);
        self.shared.snapshots.forget();
        let here = home();
        let mut ending = futures_util::stream::FuturesUnordered::new();
        for list in &self.shared.idle {
            for idle in std::mem::take(&mut *list.lock()) {
                if let Ok(environment) = idle.rehome(here) {
                    ending.push(environment.shut_down("spindown", grace));
                }
            }
        }
        while futures_util::StreamExt::next(&mut ending).await.is_some() {}
    }
}

struct Run {
    shared: Arc<Shared>,
    _permit: Permit,
}

impl Run {
    async fn run(self, mut invocation: Invocation) -> Finished {
        let shared = &self.shared;
        let mut spilled = false;
        let (environment, mut finished) = loop {
            let mut environment = match shared.take_idle() {
                Some(environment) => environment,
                None => match shared.wait_in_line(&invocation.request_id).await {
                    Given::Environment(environment) => environment,
                    Given::Failed(finished) => return *finished,
                },
            };
            if !environment.is_provisioned() {
                spilled |= shared.provisioned.count_spill();
            }
            let has_rested = std::mem::replace(&mut environment.rested, true);
            let at_work = environment.is_provisioned().then(|| shared.provisioned.begin());
            let mut finished = environment.run(invocation).await;
            finished.provisioned = at_work.or_else(|| spilled.then(|| shared.provisioned.full()));
            if at_work.is_some() {
                shared.provisioned.end();
            }
            match environment.take_untaken() {
                // It ended between two invocations, before it saw this one: that is no failure of this one.
                Some(untaken) if has_rested && matches!(finished.outcome, Outcome::Exited(_)) => {
                    invocation = untaken
                }
                _ => break (environment, finished),
            }
        };
        finished.spilled = spilled;
        let lives = matches!(
            finished.outcome,
            Outcome::Answered(_) | Outcome::Failed { .. } | Outcome::ResponseTooLarge(_)
        );
        let reason = if matches!(finished.outcome, Outcome::TimedOut(_)) { "timeout" } else { "failure" };
        if lives || environment.has_extensions() {
            let (shared, mut environment) = (Arc::clone(shared), environment);
            // In a task of its own, which this thread runs once the caller has been answered.
            tokio::spawn(async move {
                if !lives {
                    return environment.shut_down(reason, SHUTDOWN).await;
                }
                environment.acknowledge();
                if environment.has_extensions() && !environment.settle().await {
                    return environment.shut_down("timeout", SHUTDOWN).await;
                }
                if environment.is_fit() {
                    shared.hand_on(environment);
                }
            });
        }
        finished
    }
}

impl Shared {
    /// An environment that is free.
    fn take_idle(&self) -> Option<Environment> {
        let here = home();
        // The newest first: it is the warmest, and the rest can be reaped. This core's own list comes first, and before all
        // of that what is kept ready anyway.
        let has_provisioned = self.provisioned.are_there();
        let choices = if has_provisioned { [true, false].as_slice() } else { &[false] };
        for (provisioned, offset) in
            choices.iter().flat_map(|one| (0..HOMES).map(move |offset| (*one, offset)))
        {
            let list = &self.idle[(here + offset) % HOMES];
            loop {
                let taken =
                    if provisioned { take_provisioned(&mut list.lock()) } else { list.lock().pop_back() };
                let Some(mut environment) = taken else { break };
                if !environment.is_alive() {
                    continue;
                }
                if let Some(environment) = environment.at_home(here) {
                    return Some(environment);
                }
            }
        }
        None
    }

    /// Waits for an environment: one that comes free, or one that is started because this waits.
    async fn wait_in_line(self: &Arc<Self>, request_id: &str) -> Given {
        loop {
            let receiver = {
                let mut line = self.line.lock();
                // One may have come free in between.
                if let Some(environment) = self.take_idle() {
                    return Given::Environment(environment);
                }
                let (sender, receiver) = oneshot::channel();
                let request_id = request_id.to_owned();
                line.push_back(Waiting { request_id, since: self.clock.monotonic(), sender });
                receiver
            };
            self.start_another();
            match receiver.await {
                Ok(Given::Environment(mut environment)) => {
                    let here = home();
                    if environment.is_alive()
                        && let Some(environment) = environment.at_home(here)
                    {
                        return Given::Environment(environment);
                    }
                }
                Ok(failed) => return failed,
                // The sender is never dropped unused; standing in line again is right if it ever is.
                Err(_) => {}
            }
        }
    }

    /// Gives an environment to whoever has waited longest, else keeps it idle.
    fn hand_on(&self, mut environment: Environment) {
        if self.drained.load(Ordering::Acquire) && self.line.lock().is_empty() {
            return;
        }
        if environment.is_provisioned() && self.provisioned.has_surplus() {
            return;
        }
        environment.idle_since = self.clock.monotonic();
        let mut line = self.line.lock();
        while let Some(first) = line.pop_front() {
            match first.sender.send(Given::Environment(environment)) {
                Ok(()) => return,
                Err(Given::Environment(back)) => environment = back,
                Err(Given::Failed(_)) => return,
            }
        }
        environment.rested = true;
        self.idle[environment.home].lock().push_back(environment);
    }

    /// Starts an environment in a task of its own, unless as many starts are under way as invocations wait.
    fn start_another(self: &Arc<Self>) {
        let waiting = self.line.lock().len();
        let more = |starting: usize| (starting < waiting).then_some(starting + 1);
        if self.starting.fetch_update(Ordering::AcqRel, Ordering::Acquire, more).is_err() {
            return;
        }
        let shared = Arc::clone(self);
        tokio::spawn(async move {
            if shared.working() > 0 {
                // One of those at work is likely to come free sooner than a new one could be ready.
                shared.clock.sleep(starts::LULL).await;
            }
            if let Some(turn) = shared.worth_starting().await {
                let clock = shared.clock.clone();
                let began = clock.monotonic();
                let started = turn.run(&clock, shared.cold_start()).await;
                let took = clock.monotonic().saturating_sub(began).as_micros();
                shared.last_init.store(u64::try_from(took).unwrap_or(u64::MAX), Ordering::Release);
                shared.initializing.fetch_sub(1, Ordering::AcqRel);
                match started {
                    Ok(environment) => shared.hand_on(environment),
                    Err(failed) => shared.fail_first(*failed),
                }
            }
            shared.starting.fetch_sub(1, Ordering::AcqRel);
            shared.start_another();
        });
    }

    /// A turn to start an environment once it is worth it, counted among the inits; none once nobody waits for one any
    /// more.
    async fn worth_starting(&self) -> Option<starts::Turn> {
        loop {
            let turn = starts::turn().await;
            let (waited, waiting) = {
                let line = self.line.lock();
                (self.clock.monotonic().saturating_sub(line.front()?.since), line.len())
            };
            let initializing = self.initializing.load(Ordering::Acquire);
            if initializing >= waiting {
                return None;
            }
            // An environment at work or on its way for each processor is worth it always.
            let working = self.working();
            let last_init = Duration::from_micros(self.last_init.load(Ordering::Acquire));
            let is_stuck = initializing == 0 && waited > PATIENCE.max(2 * last_init);
            if working + initializing < starts::processors()
                || is_stuck
                || !starts::processors_are_busy(&self.clock)
            {
                self.initializing.fetch_add(1, Ordering::AcqRel);
                return Some(turn);
            }
            drop(turn);
            self.clock.sleep(LOOK_AGAIN).await;
        }
    }

    /// How many environments run an invocation.
    fn working(&self) -> usize {
        let waiting = self.line.lock().len();
        self.running.load(Ordering::Acquire).saturating_sub(waiting)
    }

    /// Ends the invocation that has waited longest with the failure of its environment's init.
    fn fail_first(&self, failed: Failed) {
        loop {
            let Some(first) = self.line.lock().pop_front() else { return };
            let finished = match &failed {
                Failed::NotStarted(cause) => {
                    Finished::not_started(&first.request_id, &self.spec.program, cause, self.clock.now())
                }
                Failed::Init(finished) => {
                    Finished { request_id: first.request_id.clone(), ..(**finished).clone() }
                }
            };
            if first.sender.send(Given::Failed(Box::new(finished))).is_ok() {
                return;
            }
        }
    }

    /// A new environment, past its init. One whose init fails gets a second, which is a part of the invocation and within
    /// its time limit.
    async fn cold_start(self: &Arc<Self>) -> Result<Environment, Box<Failed>> {
        if let Some(restored) = self.restore().await {
            return Ok(restored);
        }
        let began = self.clock.monotonic();
        let mut first = self.start(Phase::Init)?;
        let Err(outcome) = first.initialize(self.spec.init_limit).await else { return Ok(first) };
        let duration = self.clock.monotonic().saturating_sub(began);
        let failed = vec![first.init_report(duration, Some(&outcome))];
        self.end_failed(first, &outcome);
        let began = self.clock.monotonic();
        let mut second = self.start(Phase::Invoke)?;
        let initialized = second.initialize(self.spec.timeout).await;
        let duration = self.clock.monotonic().saturating_sub(began);
        second.follows(failed, duration);
        match initialized {
            Ok(()) => Ok(second),
            Err(outcome) => {
                let report = second.init_report(duration, Some(&outcome));
                let mut finished = second.finished(String::new(), outcome.clone(), duration);
                finished.inits.push(report);
                self.end_failed(second, &outcome);
                Err(Box::new(Failed::Init(Box::new(finished))))
            }
        }
    }

    /// Ends an environment whose init has failed; its extensions are told.
    fn end_failed(&self, environment: Environment, outcome: &Outcome) {
        if environment.has_extensions() {
            let reason = if matches!(outcome, Outcome::TimedOut(_)) { "timeout" } else { "failure" };
            tokio::spawn(async move { environment.shut_down(reason, SHUTDOWN).await });
        }
    }

    fn start(&self, phase: Phase) -> Result<Environment, Box<Failed>> {
        let plan = self.plan.clone().map_err(std::io::Error::other);
        let started = plan.and_then(|plan| {
            let (spec, clock) = (Arc::clone(&self.spec), self.clock.clone());
            Environment::start(spec, plan, clock, home(), Initialization::OnDemand, phase)
        });
        started.map_err(|cause| Box::new(Failed::NotStarted(cause)))
    }
}

/// Why there is no new environment.
enum Failed {
    /// The process could not be started.
    NotStarted(std::io::Error),
    /// Its init failed twice; what there is to say about the invocation that it was for.
    Init(Box<Finished>),
}

/// A future that goes on in a task of its own when whoever awaits it goes away.
struct Detached<T: Send + 'static>(Option<std::pin::Pin<Box<dyn Future<Output = T> + Send>>>);

impl<T: Send + 'static> Future for Detached<T> {
    type Output = T;

    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T> {
        let Some(future) = &mut self.0 else { return std::task::Poll::Pending };
        let output = std::task::ready!(future.as_mut().poll(cx));
        self.0 = None;
        std::task::Poll::Ready(output)
    }
}

impl<T: Send + 'static> Drop for Detached<T> {
    fn drop(&mut self) {
        if let Some(future) = self.0.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(future);
        }
    }
}

/// The newest of those that are kept ready.
fn take_provisioned(list: &mut VecDeque<Environment>) -> Option<Environment> {
    let index = list.iter().rposition(Environment::is_provisioned)?;
    list.remove(index)
}

/// This thread's list.
fn home() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static HOME: usize = NEXT.fetch_add(1, Ordering::Relaxed) % HOMES);
    HOME.with(|home| *home)
}
