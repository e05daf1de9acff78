//! Tells the runner, on time, that an arrival is due.
//!
//! tokio's timer has a resolution of one millisecond, which is longer than the requests that are measured here. So a thread of
//! its own waits for each due time, with the kernel's timer slack turned down to the least.

use crate::plan::Phase;
use base::Clock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// One virtual user is due.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arrival {
    /// Index of its phase.
    pub(crate) phase: usize,
    /// When it was meant to arrive, on the clock's monotonic scale.
    pub(crate) due: Duration,
}

/// A running pacer; it ends when it has told of every arrival, or when dropped.
pub(crate) struct Pacer {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Pacer {
    /// Starts pacing `phases`, beginning now.
    pub(crate) fn start(
        clock: Clock,
        phases: Vec<Phase>,
    ) -> std::io::Result<(Self, UnboundedReceiver<Arrival>)> {
        let (stop, stopped) = channel();
        let (sender, arrivals) = unbounded_channel();
        let body = move || pace(&clock, &phases, &stopped, &sender);
        let thread = std::thread::Builder::new().name("load-pacer".into()).spawn(body)?;
        Ok((Self { stop: Some(stop), thread: Some(thread) }, arrivals))
    }
}

impl Drop for Pacer {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // A pacer that panicked has nothing more to tell; the runner sees its channel close.
            let _ = thread.join();
        }
    }
}

fn pace(clock: &Clock, phases: &[Phase], stopped: &Receiver<()>, sender: &UnboundedSender<Arrival>) {
    least_timer_slack();
    let mut start = clock.monotonic();
    for (index, phase) in phases.iter().enumerate() {
        for number in 0..phase.arrivals() {
            let due = start + phase.due(number);
            if !wait_until(clock, due, stopped) || sender.send(Arrival { phase: index, due }).is_err() {
                return;
            }
        }
        start += phase.duration;
        if !wait_until(clock, start, stopped) {
            return;
        }
    }
}

/// Waits; false where the pacer was told to stop.
fn wait_until(clock: &Clock, due: Duration, stopped: &Receiver<()>) -> bool {
    loop {
        let left = due.saturating_sub(clock.monotonic());
        if left.is_zero() {
            return true;
        }
        if stopped.recv_timeout(left) != Err(RecvTimeoutError::Timeout) {
            return false;
        }
    }
}

#[expect(unsafe_code, reason = "std has no way to set a thread's timer slack")]
fn least_timer_slack() {
    // SAFETY: PR_SET_TIMERSLACK takes one integer, changes only this thread's timers, and touches no memory.
    unsafe { libc::prctl(libc::PR_SET_TIMERSLACK, 1) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_of_every_arrival_in_order_and_never_early() {
        let clock = Clock::system();
        let phases = vec![
            Phase::constant("a", 1000.0, Duration::from_millis(20)),
            Phase::constant("b", 500.0, Duration::from_millis(20)),
        ];
        let (pacer, mut arrivals) = Pacer::start(clock.clone(), phases).unwrap();
        let mut seen = Vec::new();
        while let Some(arrival) = arrivals.blocking_recv() {
            assert!(clock.monotonic() >= arrival.due);
            seen.push(arrival);
        }
        drop(pacer);
        assert_eq!(seen.len(), 30);
        assert!(seen.is_sorted_by_key(|arrival| arrival.due));
        assert_eq!(seen.iter().filter(|arrival| arrival.phase == 1).count(), 10);
    }

    #[test]
    fn stops_when_dropped() {
        let phases = vec![Phase::constant("long", 1.0, Duration::from_secs(3600))];
        let (pacer, mut arrivals) = Pacer::start(Clock::system(), phases).unwrap();
        assert!(arrivals.blocking_recv().is_some());
        drop(pacer);
        assert!(arrivals.blocking_recv().is_none());
    }
}
