//! Wakes the worker that sweeps, backfills and expires.

use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Notify;

/// When the worker is next needed.
#[derive(Debug)]
pub(crate) struct Alarm {
    /// The second that the worker sleeps until.
    until: AtomicU64,
    notify: Notify,
}

impl Default for Alarm {
    fn default() -> Self {
        Self { until: AtomicU64::new(u64::MAX), notify: Notify::new() }
    }
}

impl Alarm {
    /// Has the worker awake at that second; 0 is at once.
    pub(crate) fn ring(&self, second: u64) {
        if second < self.until.fetch_min(second, Ordering::AcqRel) {
            self.notify.notify_one();
        }
    }

    /// Forgets what has rung, before looking at what there is to do.
    pub(crate) fn reset(&self) {
        self.until.store(u64::MAX, Ordering::Release);
    }

    /// Says that the worker is going to sleep until that second.
    pub(crate) fn arm(&self, second: u64) {
        self.until.fetch_min(second, Ordering::AcqRel);
    }

    /// Completes once it has rung for an earlier second than any since the reset.
    pub(crate) async fn rung(&self) {
        self.notify.notified().await;
    }
}
