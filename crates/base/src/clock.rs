//! The only reader of time.

use crate::Timestamp;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

/// A source of time, cheap to clone. Wall-clock time ([`Clock::now`]) is for what users see; monotonic
/// time ([`Clock::monotonic`]) is for measuring.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System { origin: Instant, offset_micros: i64 },
    Manual(ManualClock),
}

impl Clock {
    /// The machine's own time. Sleeping on it needs a tokio runtime with its timer enabled.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn system() -> Self {
        Self(Kind::System { origin: Instant::now(), offset_micros: 0 })
    }

    /// The same clock with its wall time moved: a region whose clock is off.
    pub fn with_offset(&self, micros: i64) -> Self {
        match &self.0 {
            Kind::System { origin, offset_micros } => {
                Self(Kind::System { origin: *origin, offset_micros: offset_micros.saturating_add(micros) })
            }
            Kind::Manual(_) => self.clone(),
        }
    }

    /// The wall-clock time.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Kind::System { offset_micros, .. } => {
                let since_epoch =
                    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                let micros = i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX);
                Timestamp::from_micros(micros.saturating_add(*offset_micros))
            }
            Kind::Manual(manual) => manual.now(),
        }
    }

    /// The time since an arbitrary fixed origin; it never goes back.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn monotonic(&self) -> Duration {
        match &self.0 {
            Kind::System { origin, .. } => Instant::now().duration_since(*origin),
            Kind::Manual(manual) => manual.elapsed(),
        }
    }

    /// Completes once `duration` has passed on this clock.
    pub async fn sleep(&self, duration: Duration) {
        match &self.0 {
            Kind::System { .. } => tokio::time::sleep(duration).await,
            Kind::Manual(manual) => {
                let deadline = manual.elapsed().saturating_add(duration);
                ManualSleep { clock: manual.clone(), deadline }.await;
            }
        }
    }

    /// Completes once the wall clock shows `deadline`, at once where it already has.
    pub async fn sleep_until(&self, deadline: Timestamp) {
        // The wall clock can be stepped while we sleep, so look again after waking.
        loop {
            let left = deadline.since(self.now());
            if left.is_zero() {
                return;
            }
            self.sleep(left).await;
        }
    }

    /// Runs `future` for at most `limit`; `None` where the limit came first.
    pub async fn timeout<F: Future>(&self, limit: Duration, future: F) -> Option<F::Output> {
        let mut future = std::pin::pin!(future);
        let mut sleep = std::pin::pin!(self.sleep(limit));
        std::future::poll_fn(|cx| {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Some(output));
            }
            sleep.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}

/// A clock that stands still until it is told to move; for tests and simulation.
#[derive(Clone, Debug, Default)]
pub struct ManualClock(Arc<Mutex<ManualState>>);

#[derive(Debug, Default)]
struct ManualState {
    start: Timestamp,
    elapsed: Duration,
    sleepers: Vec<(Duration, Waker)>,
}

impl ManualClock {
    /// A clock that shows `start`.
    pub fn new(start: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(ManualState { start, ..ManualState::default() })))
    }

    /// The [`Clock`] to hand to the code under test.
    pub fn clock(&self) -> Clock {
        Clock(Kind::Manual(self.clone()))
    }

    /// Moves time forward and wakes every sleeper whose time has come.
    pub fn advance(&self, by: Duration) {
        let due: Vec<Waker> = self.with(|state| {
            state.elapsed = state.elapsed.saturating_add(by);
            let now = state.elapsed;
            let (due, waiting) = state.sleepers.drain(..).partition::<Vec<_>, _>(|(at, _)| *at <= now);
            state.sleepers = waiting;
            due.into_iter().map(|(_, waker)| waker).collect()
        });
        due.into_iter().for_each(Waker::wake);
    }

    /// How far ahead the earliest sleeper's deadline is, if anything sleeps.
    pub fn next_deadline(&self) -> Option<Duration> {
        self.with(|state| state.sleepers.iter().map(|(at, _)| at.saturating_sub(state.elapsed)).min())
    }

    fn now(&self) -> Timestamp {
        self.with(|state| state.start + state.elapsed)
    }

    fn elapsed(&self) -> Duration {
        self.with(|state| state.elapsed)
    }

    fn with<T>(&self, f: impl FnOnce(&mut ManualState) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

struct ManualSleep {
    clock: ManualClock,
    deadline: Duration,
}

impl Future for ManualSleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.clock.with(|state| {
            if state.elapsed >= self.deadline {
                return Poll::Ready(());
            }
            state.sleepers.push((self.deadline, cx.waker().clone()));
            Poll::Pending
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    #[test]
    fn a_manual_clock_wakes_sleepers_in_time() {
        let manual = ManualClock::new(Timestamp::from_secs(100));
        let clock = manual.clock();
        let mut sleep = Box::pin(clock.sleep(Duration::from_secs(5)));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(sleep.as_mut().poll(&mut cx).is_pending());
        assert_eq!(manual.next_deadline(), Some(Duration::from_secs(5)));
        manual.advance(Duration::from_secs(4));
        assert!(sleep.as_mut().poll(&mut cx).is_pending());
        manual.advance(Duration::from_secs(1));
        assert!(sleep.as_mut().poll(&mut cx).is_ready());
        assert_eq!(clock.now(), Timestamp::from_secs(105));
    }

    #[test]
    fn an_offset_moves_wall_time_only() {
        let clock = Clock::system();
        let ahead = clock.with_offset(3_600_000_000);
        assert!(ahead.now() > clock.now() + Duration::from_secs(3_599));
        assert!(ahead.monotonic() < clock.monotonic() + Duration::from_secs(3_599));
    }
}
