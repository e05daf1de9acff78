//! When another environment is worth its start.
//!
//! A start costs processor time that running invocations need too, so on a busy machine more environments make
//! everything slower: a burst would start hundreds and finish nothing. Therefore starts of all pools take turns, in the
//! order in which they were asked for, and while the processors are busy an invocation rather waits for an environment
//! to come free. Invocations that wait without using a processor, such as for a reply, leave it idle, and then another
//! environment starts at once.

use base::Clock;
use parking_lot::Mutex;
use std::sync::OnceLock;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How long a start keeps others waiting at most: by then it waits for something other than a processor, or the machine
/// is busy and the others are held up by that.
const TURN: Duration = Duration::from_millis(50);

/// The shortest time over which processors' use is judged.
const WINDOW: Duration = Duration::from_millis(40);

/// The share of idle time below which the processors count as busy.
const IDLE_SHARE: f64 = 0.10;

/// How often a held-up start looks again.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// How long an invocation waits at least for an environment to come free before one is started for it on a busy machine;
/// where starts take long, it is longer.
pub(crate) const PATIENCE: Duration = Duration::from_millis(250);

/// The processors of this machine.
pub(crate) fn processors() -> usize {
    static COUNT: OnceLock<usize> = OnceLock::new();
    *COUNT.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// Waits for a turn to start an environment.
pub(crate) async fn turn() -> Turn {
    static TURNS: OnceLock<Semaphore> = OnceLock::new();
    let turns = TURNS.get_or_init(|| Semaphore::new(processors().max(2)));
    Turn { _permit: turns.acquire().await.ok() }
}

/// A turn to start an environment; it ends with this.
pub(crate) struct Turn {
    _permit: Option<SemaphorePermit<'static>>,
}

impl Turn {
    /// Runs `init` to its end, and ends the turn before that where it takes long.
    pub(crate) async fn run<T>(self, clock: &Clock, init: impl Future<Output = T>) -> T {
        let mut init = std::pin::pin!(init);
        let in_turn = clock.timeout(TURN, init.as_mut()).await;
        drop(self);
        match in_turn {
            Some(done) => done,
            None => init.await,
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Sample {
    at: Duration,
    idle: u64,
    total: u64,
    busy: bool,
}

/// Whether the processors have been busy just now, by the kernel's own account of them.
pub(crate) fn processors_are_busy(clock: &Clock) -> bool {
    static LAST: Mutex<Sample> = Mutex::new(Sample { at: Duration::ZERO, idle: 0, total: 0, busy: false });
    let now = clock.monotonic();
    let mut last = LAST.lock();
    if now.saturating_sub(last.at) < WINDOW {
        return last.busy;
    }
    let Some((idle, total)) = std::fs::read_to_string("/proc/stat").ok().as_deref().and_then(times) else {
        return false;
    };
    let (idle_since, total_since) = (idle.saturating_sub(last.idle), total.saturating_sub(last.total));
    // The kernel counts in ticks of 10 ms for each processor; too few say nothing.
    if total_since < 2 * processors() as u64 {
        return last.busy;
    }
    let busy = (idle_since as f64) < total_since as f64 * IDLE_SHARE;
    *last = Sample { at: now, idle, total, busy };
    busy
}

/// The ticks of all processors: idle or waiting for a disk, and all.
fn times(stat: &str) -> Option<(u64, u64)> {
    let line = stat.lines().next()?.strip_prefix("cpu ")?;
    let ticks: Vec<u64> = line.split_whitespace().map_while(|field| field.parse().ok()).collect();
    // Guests' time is in their user time already.
    let total = ticks.iter().take(8).sum();
    Some((ticks.get(3)? + ticks.get(4)?, total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_account_is_read() {
        let stat = "cpu  10 1 2 100 20 0 3 4 5 6\ncpu0 1 2 3 4 5 6 7 8 9 10\n";
        assert_eq!(times(stat), Some((120, 140)));
        assert_eq!(times("intr 1 2 3"), None);
        assert_eq!(times("cpu  1 2"), None);
    }

    #[tokio::test]
    async fn a_long_init_does_not_keep_the_turn() {
        let clock = Clock::system();
        let (mut held, mut others) = (Vec::new(), 0);
        for _ in 0..processors().max(2) {
            held.push(tokio::spawn({
                let clock = clock.clone();
                async move { turn().await.run(&clock, std::future::pending::<()>()).await }
            }));
        }
        while others < 3 {
            turn().await.run(&clock, async {}).await;
            others += 1;
        }
        held.iter().for_each(tokio::task::JoinHandle::abort);
    }
}
