//! Writers as tasks of one thread, as a worker has them.

use crate::rows::Failure;
use base::Clock;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use store::{Committed, StoreError};

struct Ready {
    list: Mutex<Vec<usize>>,
    thread: std::thread::Thread,
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
    while running > 0 {
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
        while running > 0 && runnable.is_empty() {
            runnable = std::mem::take(&mut *ready.list.lock().unwrap_or_else(PoisonError::into_inner));
            if runnable.is_empty() {
                std::thread::park();
            }
        }
    }
    Ok(turns as f64 / clock.monotonic().saturating_sub(began).as_secs_f64())
}
