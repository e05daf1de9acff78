//! Writers that outrun the base: their commits wait, nobody's thread does, and what waits in memory is bounded.

use base::Rng;
use sim::{SimBase, SimDisk};
use std::future::Future as _;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake};
use store::{Batch, Parts, SegmentBytes, Store, StoreError};

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn store() -> Store {
    let disk = SimDisk::new(Rng::seeded(1));
    let base = SimBase::new(disk.clone(), false);
    let segment_bytes = SegmentBytes { first: 1 << 20, further: 1 << 20 };
    let parts = Parts { disk: Arc::new(disk), base: Arc::new(base), memtable_bytes: 1_000, segment_bytes };
    Store::simulated(parts).unwrap()
}

/// One that fills a memtable.
fn large() -> Batch {
    let mut batch = Batch::new();
    batch.put("key", vec![1; 1_000]);
    batch
}

#[test]
fn a_commit_waits_for_a_base_that_is_behind_and_is_woken_when_it_has_come_nearer() {
    let store = store();
    let shard = store.shard("one").unwrap();
    let woken = Arc::new(Woken(AtomicBool::new(false)));
    let waker = Arc::clone(&woken).into();
    let mut cx = Context::from_waker(&waker);
    let mut full = 0;
    while !store.is_behind() {
        let mut commit = pin!(shard.commit(large()));
        store.step().unwrap();
        assert!(matches!(commit.as_mut().poll(&mut cx), Poll::Ready(Ok(()))));
        full += 1;
        assert!(full < 10, "nothing bounds what waits for the base");
    }
    let mut commit = pin!(shard.commit(large()));
    store.step().unwrap();
    assert!(commit.as_mut().poll(&mut cx).is_pending());
    // It is durable all the same, and what only reads does not wait.
    assert_eq!(shard.get(b"key").unwrap().unwrap().len(), 1_000);
    let mut looks = pin!(shard.transact(|txn| txn.get(b"key")));
    assert!(matches!(looks.as_mut().poll(&mut cx), Poll::Ready(Ok::<_, StoreError>(Some(_)))));
    assert!(!woken.0.load(Ordering::Relaxed));
    assert!(store.move_to_base().unwrap());
    assert!(store.move_to_base().unwrap());
    assert!(woken.0.load(Ordering::Relaxed), "nobody woke it");
    assert!(matches!(commit.as_mut().poll(&mut cx), Poll::Ready(Ok(()))));
}

#[test]
fn a_store_that_closes_lets_go_of_who_waits_for_the_base() {
    let store = store();
    let shard = store.shard("one").unwrap();
    let mut commits: Vec<_> = (0..6).map(|_| shard.commit(large())).collect();
    store.step().unwrap();
    assert!(store.is_behind());
    let mut cx = Context::from_waker(std::task::Waker::noop());
    assert!(pin!(&mut commits[5]).poll(&mut cx).is_pending());
    store.close().unwrap();
    assert!(matches!(pin!(&mut commits[5]).poll(&mut cx), Poll::Ready(Ok(()))));
}
