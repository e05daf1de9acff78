//! What several pools may run at once.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many invocations of several pools may run at once, those that wait for an environment among them: so no burst can
/// make a queue that takes minutes to work off.
#[derive(Debug)]
pub struct Concurrency {
    running: AtomicUsize,
    limit: usize,
}

impl Concurrency {
    /// At most `limit` at once.
    pub fn new(limit: usize) -> Self {
        Self { running: AtomicUsize::new(0), limit }
    }

    /// How many run now.
    pub fn running(&self) -> usize {
        self.running.load(Ordering::Relaxed)
    }

    pub(super) fn enter(&self) -> bool {
        let entered = self.running.fetch_add(1, Ordering::AcqRel) < self.limit;
        if !entered {
            self.leave();
        }
        entered
    }

    pub(super) fn leave(&self) {
        self.running.fetch_sub(1, Ordering::AcqRel);
    }
}
