//! Someone who waits for a shard's timers, and looks only when woken, as a task would.

use base::ManualClock;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake};
use store::{Shard, StoreError, Timer, Timers};

type Next = Pin<Box<dyn Future<Output = (Timers, Result<Timer, StoreError>)>>>;

/// A task that waits for timers.
pub(crate) struct Waiter {
    next: Option<Next>,
    woken: Arc<Woken>,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn next(mut timers: Timers) -> Next {
    Box::pin(async move {
        let timer = timers.next().await;
        (timers, timer)
    })
}

impl Waiter {
    pub(crate) fn new(shard: &Shard, clock: &ManualClock) -> Self {
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        Self { next: Some(next(shard.timers(&clock.clock()))), woken }
    }

    /// The next timer, where the task was woken and there is one.
    pub(crate) fn take(&mut self) -> Option<Result<Timer, StoreError>> {
        if !self.woken.0.swap(false, Ordering::Relaxed) {
            return None;
        }
        let waker = Arc::clone(&self.woken).into();
        match self.next.as_mut()?.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => None,
            Poll::Ready((timers, timer)) => {
                self.next = Some(next(timers));
                self.woken.0.store(true, Ordering::Relaxed);
                Some(timer)
            }
        }
    }
}
