//! Writers as tasks of one thread, as a worker has them.

use crate::rows::Failure;
use base::{Clock, Patience};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use store::{Committed, StoreError};

struct Ready {
    list: Mutex<Vec<usize>>,
    thread: std::thread::Thread,
}

impl Ready {
    /// The tasks that were woken, once there is one, after so many had something to do.
    fn wait(&self, clock: &Clock, patience: &mut Patience, had_work: usize) -> Vec<usize> {
        for _ in 0..had_work {
            patience.touch(clock.monotonic());
        }
        loop {
            let woken = std::mem::take(&mut *self.list.lock().unwrap_or_else(PoisonError::into_inner));
            if !woken.is_empty() {
                return woken;
            }
            if !patience.goes_on(clock, true) {
                std::thread::park();
            }
        }
    }
}

struct Task {
    number: usize,
    ready: Arc<Ready>,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        let mut list = self.ready.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.push(self.number);
        let is_first = list.len() == 1;
        drop(list);
        if is_first {
            self.ready.thread.unpark();
        }
    }
}

/// Waits for a commit as a worker does: it looks for a moment before it sleeps.
pub(crate) fn wait(
    clock: &Clock,
    patience: &mut Patience,
    mut committed: Committed<'_, (), StoreError>,
) -> Result<(), Failure> {
    let ready = Arc::new(Ready { list: Mutex::default(), thread: std::thread::current() });
    let waker = Arc::new(Task { number: 0, ready: Arc::clone(&ready) }).into();
    loop {
        if let Poll::Ready(outcome) = Pin::new(&mut committed).poll(&mut Context::from_waker(&waker)) {
            return Ok(outcome?);
        }
        ready.wait(clock, patience, 1);
    }
}

/// Commits a second, by `writers` each of which waits for its own before the next.
pub(crate) fn rate<'a>(
    clock: &Clock,
    writers: usize,
    turns: usize,
    mut commit: impl FnMut() -> Committed<'a, (), StoreError>,
) -> Result<f64, Failure> {
    let ready = Arc::new(Ready { list: Mutex::default(), thread: std::thread::current() });
    let wakers: Vec<Waker> =
        (0..writers).map(|number| Arc::new(Task { number, ready: Arc::clone(&ready) }).into()).collect();
    let began = clock.monotonic();
    let mut begun = 0;
    let mut tasks: Vec<Option<Committed<'a, (), StoreError>>> = (0..writers).map(|_| None).collect();
    let mut runnable: Vec<usize> = (0..writers).collect();
    let mut running = writers;
    let mut patience = Patience::default();
    while running > 0 {
        let had_work = runnable.len();
        for number in std::mem::take(&mut runnable) {
            let (Some(task), Some(waker)) = (tasks.get_mut(number), wakers.get(number)) else { continue };
            let mut context = Context::from_waker(waker);
            loop {
                match task.as_mut().map(|committed| Pin::new(committed).poll(&mut context)) {
                    Some(Poll::Pending) => break,
                    Some(Poll::Ready(outcome)) => outcome?,
                    None => {}
                }
                if begun == turns {
                    *task = None;
                    running -= 1;
                    break;
                }
                begun += 1;
                *task = Some(commit());
            }
        }
        if running > 0 {
            runnable = ready.wait(clock, &mut patience, had_work);
        }
    }
    Ok(turns as f64 / clock.monotonic().saturating_sub(began).as_secs_f64())
}
