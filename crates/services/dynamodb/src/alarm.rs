//! Wakes the worker that sweeps, backfills, copies and expires; and says when a write happens.

use base::Clock;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::Txn;
use tokio::sync::Notify;

/// When the worker is next needed, the same for all regions, and the times of one region's writes.
#[derive(Debug)]
pub(crate) struct Alarm {
    bell: Arc<Bell>,
    clock: Clock,
    /// The newest transaction that asked and its time.
    moment: Mutex<(u64, i64)>,
}

#[derive(Debug)]
struct Bell {
    /// The second that the worker sleeps until.
    until: AtomicU64,
    notify: Notify,
}

impl Alarm {
    pub(crate) fn new(clock: &Clock) -> Self {
        let bell = Arc::new(Bell { until: AtomicU64::new(u64::MAX), notify: Notify::new() });
        Self { bell, clock: clock.clone(), moment: Mutex::default() }
    }

    /// One for another region, which wakes the same worker.
    pub(crate) fn for_region(&self) -> Self {
        Self { bell: Arc::clone(&self.bell), clock: self.clock.clone(), moment: Mutex::default() }
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Has the worker awake at that second; 0 is at once.
    pub(crate) fn ring(&self, second: u64) {
        if second < self.bell.until.fetch_min(second, Ordering::AcqRel) {
            self.bell.notify.notify_one();
        }
    }

    /// Forgets what has rung, before looking at what there is to do.
    pub(crate) fn reset(&self) {
        self.bell.until.store(u64::MAX, Ordering::Release);
    }

    /// Says that the worker is going to sleep until that second.
    pub(crate) fn arm(&self, second: u64) {
        self.bell.until.fetch_min(second, Ordering::AcqRel);
    }

    /// Completes once it has rung for an earlier second than any since the reset.
    pub(crate) async fn rung(&self) {
        self.bell.notify.notified().await;
    }

    /// When a transaction happens, in microseconds: one time for all that it does, and never before that of the one before
    /// it, whatever the clock is stepped by.
    pub(crate) fn moment(&self, txn: &Txn<'_>) -> i64 {
        let mut moment = self.moment.lock();
        if moment.0 != txn.number() {
            *moment = (txn.number(), self.clock.now().as_micros().max(moment.1));
        }
        moment.1
    }

    /// What has happened until now, in microseconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now().as_micros().max(self.moment.lock().1)
    }

    /// Has all later transactions happen at `micros` or later.
    pub(crate) fn pass(&self, micros: i64) {
        let mut moment = self.moment.lock();
        moment.1 = moment.1.max(micros);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{ManualClock, Timestamp};
    use std::time::Duration;
    use store::{Store, StoreError, StoreOptions};

    #[test]
    fn a_transaction_has_one_moment_and_none_is_before_the_last() {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) };
        let shard = Store::open(&options).unwrap().shard("a").unwrap();
        let clock = ManualClock::new(Timestamp::from_micros(100));
        let alarm = Alarm::new(&clock.clock());
        let moments = |between: Duration| {
            let taken = shard.transact(|txn| {
                let first = alarm.moment(txn);
                clock.advance(between);
                Ok::<_, StoreError>((first, alarm.moment(txn)))
            });
            taken.wait().unwrap()
        };
        assert_eq!(moments(Duration::from_micros(50)), (100, 100));
        assert_eq!(moments(Duration::ZERO), (150, 150));
        alarm.pass(400);
        assert_eq!(moments(Duration::ZERO), (400, 400));
        assert_eq!(alarm.now(), 400);
        clock.advance(Duration::from_micros(300));
        assert_eq!(moments(Duration::ZERO), (450, 450));
    }
}
