//! The environments of one function version.

use crate::environment::Environment;
use crate::{Finished, Invocation, Outcome, Spec};
use base::Clock;
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// The lists of idle environments: a core each, cores beyond this sharing.
const HOMES: usize = 64;

/// Why an invocation did not begin.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// As many invocations run as may.
    #[error("the function's concurrency limit is reached")]
    Throttled,
}

/// The environments of one function version, an idle list for each worker thread.
///
/// An invocation takes an idle environment of its own thread, else of another thread (which then moves here),
/// else starts one. Invoke from a tokio runtime with I/O and time enabled.
#[derive(Debug)]
pub struct Pool {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    spec: Arc<Spec>,
    clock: Clock,
    idle: Vec<Mutex<VecDeque<Environment>>>,
    running: AtomicUsize,
    limit: AtomicUsize,
    drained: AtomicBool,
}

/// One of the running invocations, counted for as long as this lives.
struct Permit(Arc<Shared>);

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Pool {
    /// A pool that starts environments by `spec`; none yet.
    pub fn new(spec: Spec, clock: Clock) -> Self {
        Self {
            shared: Arc::new(Shared {
                spec: Arc::new(spec),
                clock,
                idle: (0..HOMES).map(|_| Mutex::new(VecDeque::new())).collect(),
                running: AtomicUsize::new(0),
                limit: AtomicUsize::new(usize::MAX),
                drained: AtomicBool::new(false),
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

    /// How many environments wait for work.
    pub fn idle(&self) -> usize {
        self.shared.idle.iter().map(|list| list.lock().len()).sum()
    }

    /// Runs one invocation to its end. Dropping the future does not end the invocation: as with AWS, a caller
    /// that goes away changes nothing for the function.
    pub async fn invoke(&self, invocation: Invocation) -> Result<Finished, PoolError> {
        let permit = self.permit()?;
        let run = Run { shared: Arc::clone(&self.shared), _permit: permit };
        Ok(Detached(Some(Box::pin(run.run(invocation)))).await)
    }

    fn permit(&self) -> Result<Permit, PoolError> {
        let limit = self.shared.limit.load(Ordering::Acquire);
        if self.shared.running.fetch_add(1, Ordering::AcqRel) >= limit {
            self.shared.running.fetch_sub(1, Ordering::AcqRel);
            return Err(PoolError::Throttled);
        }
        Ok(Permit(Arc::clone(&self.shared)))
    }

    /// Kills the environments that have been idle for longer than `age`, and says how many.
    pub fn reap(&self, age: Duration) -> usize {
        let now = self.shared.clock.monotonic();
        let mut reaped = Vec::new();
        for list in &self.shared.idle {
            let mut list = list.lock();
            while list.front().is_some_and(|oldest| now.saturating_sub(oldest.idle_since) > age) {
                reaped.extend(list.pop_front());
            }
        }
        reaped.len()
    }

    /// Ends all idle environments now and each running one after its invocation: SIGTERM, and after `grace`
    /// SIGKILL. Resolves once the idle ones are gone.
    pub async fn drain(&self, grace: Duration) {
        self.shared.drained.store(true, Ordering::Release);
        let here = home();
        let mut ending = Vec::new();
        for list in &self.shared.idle {
            ending.extend(
                std::mem::take(&mut *list.lock()).into_iter().filter_map(|idle| idle.rehome(here).ok()),
            );
        }
        ending.iter().for_each(Environment::terminate);
        let began = self.shared.clock.monotonic();
        for environment in ending {
            let spent = self.shared.clock.monotonic().saturating_sub(began);
            environment.await_end(grace.saturating_sub(spent)).await;
        }
    }
}

struct Run {
    shared: Arc<Shared>,
    _permit: Permit,
}

impl Run {
    async fn run(self, mut invocation: Invocation) -> Finished {
        let mut idle = self.take_idle();
        let (environment, finished) = loop {
            let was_idle = idle.is_some();
            let mut environment = match idle.take() {
                Some(environment) => environment,
                None => match self.cold_start(&invocation.request_id).await {
                    Ok(environment) => environment,
                    Err(finished) => return *finished,
                },
            };
            let finished = environment.run(invocation).await;
            match environment.take_untaken() {
                // It ended between two invocations, before it saw this one: that is no failure of this one.
                Some(untaken) if was_idle && matches!(finished.outcome, Outcome::Exited(_)) => {
                    invocation = untaken
                }
                _ => break (environment, finished),
            }
        };
        if matches!(
            finished.outcome,
            Outcome::Answered(_) | Outcome::Failed { .. } | Outcome::ResponseTooLarge(_)
        ) {
            self.put_idle(environment);
        }
        finished
    }

    fn take_idle(&self) -> Option<Environment> {
        let here = home();
        // The newest first: it is the warmest, and the rest can be reaped. This core's own list comes first.
        for offset in 0..HOMES {
            let list = &self.shared.idle[(here + offset) % HOMES];
            loop {
                let Some(mut environment) = list.lock().pop_back() else { break };
                if !environment.is_alive() {
                    continue;
                }
                if environment.home == here {
                    return Some(environment);
                }
                if let Ok(environment) = environment.rehome(here) {
                    return Some(environment);
                }
            }
        }
        None
    }

    fn put_idle(&self, mut environment: Environment) {
        if self.shared.drained.load(Ordering::Acquire) {
            return;
        }
        environment.idle_since = self.shared.clock.monotonic();
        self.shared.idle[environment.home].lock().push_back(environment);
    }

    /// A new environment, past its init; or the finished invocation where its init failed for good.
    async fn cold_start(&self, request_id: &str) -> Result<Environment, Box<Finished>> {
        let spec = &self.shared.spec;
        let began = self.shared.clock.monotonic();
        let mut environment = self.start(request_id)?;
        let first = match environment.initialize(spec.init_limit).await {
            Ok(_) => return Ok(environment),
            Err(outcome) => outcome,
        };
        if matches!(first, Outcome::Failed { .. }) {
            let duration = self.shared.clock.monotonic().saturating_sub(began);
            return Err(Box::new(environment.finished(request_id.to_owned(), first, duration)));
        }
        // A runtime that exits or hangs in its init gets a second init, inside the invocation and its time limit.
        drop(environment);
        let began = self.shared.clock.monotonic();
        let mut environment = self.start(request_id)?;
        match environment.initialize(spec.timeout).await {
            Ok(_) => Ok(environment),
            Err(outcome) => {
                let duration = self.shared.clock.monotonic().saturating_sub(began);
                Err(Box::new(environment.finished(request_id.to_owned(), outcome, duration)))
            }
        }
    }

    fn start(&self, request_id: &str) -> Result<Environment, Box<Finished>> {
        let spec = &self.shared.spec;
        let clock = &self.shared.clock;
        Environment::start(Arc::clone(spec), clock.clone(), home())
            .map_err(|cause| Box::new(Finished::not_started(request_id, &spec.program, &cause, clock.now())))
    }
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

/// This thread's list.
fn home() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static HOME: usize = NEXT.fetch_add(1, Ordering::Relaxed) % HOMES);
    HOME.with(|home| *home)
}
