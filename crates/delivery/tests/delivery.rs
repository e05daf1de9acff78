//! Jobs through a real store, under a clock that is told to move.

use base::{ManualClock, Rng, Timestamp};
use delivery::{Courier, Job, LocalFuture, Verdict, Waiting, run, waiting};
use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use store::{Batch, Shard, Store, StoreOptions};
use tokio::sync::Notify;

const START: Timestamp = Timestamp::from_secs(1_000);

/// Notes what it is asked, and answers by the body: `done`, `again`, `follow`, or `hang`.
#[derive(Default)]
struct Script {
    asked: RefCell<Vec<(String, String, u32)>>,
    changed: Notify,
}

impl Courier for Script {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            let body = String::from_utf8_lossy(&job.body).into_owned();
            self.asked.borrow_mut().push((job.target.clone(), body.clone(), job.attempts));
            self.changed.notify_one();
            match body.as_str() {
                "again" if job.attempts < 2 => Verdict::Again(Duration::from_secs(60)),
                "again" => Verdict::AgainAs(Duration::ZERO, bytes::Bytes::from_static(b"done")),
                "follow" => Verdict::Done(vec![Job::new("next", &b"done"[..], START, &Rng::seeded(9))]),
                "hang" => std::future::pending().await,
                _ => Verdict::Done(Vec::new()),
            }
        })
    }
}

impl Script {
    /// Waits until it has been asked so often; says what, and forgets it.
    async fn asked(&self, times: usize) -> Vec<(String, String, u32)> {
        while self.asked.borrow().len() < times {
            self.changed.notified().await;
        }
        std::mem::take(&mut self.asked.borrow_mut())
    }
}

fn open(folder: &Path) -> (Store, Shard) {
    let store = Store::open(&StoreOptions::new(folder)).unwrap();
    let shard = store.shard("jobs").unwrap();
    (store, shard)
}

async fn set(shard: &Shard, jobs: &[(&str, &str)], seed: u64) {
    let (rng, mut batch) = (Rng::seeded(seed), Batch::new());
    for (target, body) in jobs {
        Job::new(*target, body.as_bytes().to_vec(), START, &rng).set(&mut batch, START);
    }
    shard.commit(batch).await.unwrap();
}

/// Runs `test` beside the engine.
async fn beside<T>(
    shard: &Shard,
    clock: &ManualClock,
    script: &Rc<Script>,
    test: impl Future<Output = T>,
) -> T {
    let clock = clock.clock();
    let engine = run(shard, &clock, &**script);
    tokio::select! {
        ended = engine => panic!("the engine ended: {ended:?}"),
        value = test => value,
    }
}

fn asked(all: &[(&str, &str, u32)]) -> Vec<(String, String, u32)> {
    all.iter().map(|(target, body, attempts)| ((*target).into(), (*body).into(), *attempts)).collect()
}

#[tokio::test]
async fn a_job_is_attempted_until_it_is_done_and_others_follow() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, shard) = open(folder.path());
    let (clock, script) = (ManualClock::new(START), Rc::new(Script::default()));
    set(&shard, &[("a", "again"), ("b", "follow")], 1).await;
    beside(&shard, &clock, &script, async {
        let mut first = script.asked(3).await;
        first.sort();
        assert_eq!(first, asked(&[("a", "again", 0), ("b", "follow", 0), ("next", "done", 0)]));
        // The last follows without a pause.
        for all in [&[("a", "again", 1)][..], &[("a", "again", 2), ("a", "done", 3)]] {
            // It is not asked again before its time, and then it is.
            while clock.next_deadline().is_none() {
                tokio::task::yield_now().await;
            }
            assert_eq!(script.asked.borrow().len(), 0);
            clock.advance(Duration::from_secs(60));
            assert_eq!(script.asked(all.len()).await, asked(all));
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_under_way_is_attempted_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (clock, script) = (ManualClock::new(START), Rc::new(Script::default()));
    {
        let (store, shard) = open(folder.path());
        set(&shard, &[("a", "hang"), ("b", "done")], 1).await;
        beside(&shard, &clock, &script, async {
            script.asked(2).await;
            // What is done is committed before the end.
            set(&shard, &[], 2).await;
        })
        .await;
        store.close().unwrap();
    }
    let (_store, shard) = open(folder.path());
    let again = beside(&shard, &clock, &script, script.asked(1)).await;
    assert_eq!(again.first().map(|(target, ..)| target.as_str()), Some("a"), "{again:?}");
}

#[tokio::test]
async fn a_target_that_hangs_holds_up_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, shard) = open(folder.path());
    let (clock, script) = (ManualClock::new(START), Rc::new(Script::default()));
    let stuck = [("stuck", "hang"); 300];
    set(&shard, &stuck, 1).await;
    beside(&shard, &clock, &script, async {
        let first = script.asked(100).await;
        assert!(first.iter().all(|(target, ..)| target == "stuck"));
        set(&shard, &[("other", "done")], 2).await;
        assert_eq!(script.asked(1).await, asked(&[("other", "done", 0)]));
    })
    .await;
}

#[test]
fn the_engine_waits_where_there_is_nothing_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, shard) = open(folder.path());
    let (clock, script) = (ManualClock::new(START).clock(), Script::default());
    let mut engine = pin!(run(&shard, &clock, &script));
    assert!(matches!(engine.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
}

#[tokio::test]
async fn what_waits_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, shard) = open(folder.path());
    let (rng, mut batch, now) = (Rng::seeded(1), Batch::new(), START + Duration::from_secs(60));
    for seconds in [10, 20, 60, 61, 3600] {
        let job = Job::new("f", &b"done"[..], START, &rng);
        job.set(&mut batch, START + Duration::from_secs(seconds));
    }
    batch.set_timer(&b"no job"[..], START, &b""[..]);
    shard.commit(batch).await.unwrap();
    let of = |most| waiting(&shard, now, most).unwrap();
    assert_eq!(of(100), Waiting { jobs: 5, due: 3, late: Duration::from_secs(50) });
    assert_eq!(of(2), Waiting { jobs: 2, due: 2, late: Duration::from_secs(50) });
}
