//! Timers on the machine's own disk, with the store's threads, under a clock that is told to move.

use base::{ManualClock, Timestamp};
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::time::Duration;
use store::{Batch, Store, StoreError, StoreOptions, Timer, Timers};

fn open(folder: &Path) -> Store {
    Store::open(&StoreOptions::new(folder)).unwrap()
}

struct Unpark(std::thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread, as an executor would: it looks again only when it is woken.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// What there is without waiting.
fn now(timers: &mut Timers) -> Option<Timer> {
    let mut next = std::pin::pin!(timers.next());
    match next.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop())) {
        Poll::Ready(timer) => Some(timer.unwrap()),
        Poll::Pending => None,
    }
}

fn set(key: &'static str, at: i64, payload: &'static str) -> Batch {
    let mut batch = Batch::new();
    batch.set_timer(key, Timestamp::from_secs(at), payload);
    batch
}

#[test]
fn timers_come_in_their_order_and_again_after_a_restart_until_completed() {
    let folder = tempfile::tempdir().unwrap();
    let manual = ManualClock::new(Timestamp::from_secs(100));
    {
        let store = open(folder.path());
        let shard = store.shard("s").unwrap();
        let mut batch = set("late", 130, "2");
        batch.set_timer("early", Timestamp::from_secs(110), "1");
        batch.set_timer("moved", Timestamp::from_secs(105), "old");
        batch.set_timer("moved", Timestamp::from_secs(120), "new");
        batch.set_timer("cancelled", Timestamp::from_secs(101), "");
        batch.put("state", "with them");
        shard.commit(batch).wait().unwrap();
        let mut batch = Batch::new();
        batch.cancel_timer("cancelled");
        batch.cancel_timer("never set");
        shard.commit(batch).wait().unwrap();
        let mut timers = shard.timers(&manual.clock());
        assert_eq!(now(&mut timers), None);
        manual.advance(Duration::from_secs(25));
        let first = now(&mut timers).unwrap();
        assert_eq!(
            (&first.key[..], first.at, &first.payload[..]),
            (&b"early"[..], Timestamp::from_secs(110), &b"1"[..])
        );
        assert_eq!(now(&mut timers).unwrap().payload, "new");
        // Handed out once in the life of a handle.
        assert_eq!(now(&mut timers), None);
        let complete = |timer: &Timer| {
            shard
                .transact(|txn| txn.complete_timer(timer))
                .wait()
                .map_err(|error: StoreError| error.to_string())
        };
        assert_eq!(complete(&first), Ok(true));
        assert_eq!(complete(&first), Ok(false));
        // Timers are no part of a shard's other state.
        assert_eq!(shard.range::<&[u8]>(..).count(), 1);
        store.close().unwrap();
    }
    let store = open(folder.path());
    let shard = store.shard("s").unwrap();
    assert_eq!(shard.timer(b"early").unwrap(), None);
    assert_eq!(shard.timer(b"late").unwrap().unwrap().at, Timestamp::from_secs(130));
    let mut timers = shard.timers(&manual.clock());
    assert_eq!(now(&mut timers).unwrap().payload, "new");
    assert_eq!(now(&mut timers), None);
    drop(timers);
    // What a dropped handle did not complete is free again.
    assert_eq!(now(&mut shard.timers(&manual.clock())).unwrap().payload, "new");
    store.close().unwrap();
}

#[test]
fn who_waits_is_woken_by_an_earlier_timer_and_by_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let manual = ManualClock::new(Timestamp::from_secs(100));
    let store = open(folder.path());
    let shard = store.shard("s").unwrap();
    shard.commit(set("far", 1_000, "far")).wait().unwrap();
    let (sender, came) = std::sync::mpsc::channel();
    let mut timers = shard.timers(&manual.clock());
    // It ends with the clock's last move, which makes the far timer due.
    let waiter = std::thread::spawn(move || {
        for _ in 0..42 {
            let timer = block_on(timers.next()).unwrap();
            sender.send(timer.payload).unwrap();
        }
    });
    let next = || came.recv_timeout(Duration::from_secs(20)).unwrap();
    for round in 0..40 {
        // Due at once: only the commit can wake who waits.
        shard.commit(set("near", 99 - round, "near")).wait().unwrap();
        assert_eq!(next(), "near");
    }
    shard.commit(set("soon", 160, "soon")).wait().unwrap();
    manual.advance(Duration::from_secs(61));
    assert_eq!(next(), "soon");
    manual.advance(Duration::from_secs(2_000));
    assert_eq!(next(), "far");
    waiter.join().unwrap();
    store.close().unwrap();
}
