//! Deliveries on a machine that dies between any two steps: every job that was acknowledged comes to its end, with all that follows
//! from it; none is attempted early, twice in one life of the process, or beside too many of its target.
//! `WHIMBREL_SEED=17 cargo test -p whimbrel-sim deliveries` replays one.

use base::{Clock, ManualClock, Rng, Timestamp};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict};
use sim::{Crash, SimBase, SimDisk};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use store::{Batch, Parts, SegmentBytes, Store, StoreError};

const SEEDS: u64 = 12;
const STEPS: usize = 300;
/// How many workers deliver side by side.
const WORKERS: usize = 2;
/// What the engine allows one target at once.
const FOR_ONE: usize = 100;

type Ended<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>>>>;

/// What the courier does with a job on an attempt: chosen by the job itself, so that it is the same after every crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    /// It ends, and so many jobs follow.
    End(u64),
    /// The same, where the first of them waits.
    EndThen(u64),
    /// Again after so many seconds, with another body where this is odd.
    Again(u64),
}

fn plan(job: &Job) -> Plan {
    let depth = job.id.matches('/').count() as u64;
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in job.id.bytes().chain([job.attempts as u8]) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    match (hash >> 32) % 8 {
        0..=2 if job.attempts < 4 => Plan::Again(hash % 7),
        3 if depth < 3 => Plan::End(1),
        4 if depth < 3 => Plan::EndThen(2),
        _ => Plan::End(0),
    }
}

/// What followers a job has: their names come from its own.
fn follower(job: &Job, number: u64) -> Job {
    Job { id: format!("{}/{number}", job.id), attempts: 0, body: Bytes::from("follows"), ..job.clone() }
}

/// What has been seen of attempts.
#[derive(Default)]
struct Seen {
    /// The attempts that have ended, by job.
    ended: BTreeMap<String, BTreeSet<u32>>,
    /// Jobs whose last attempt has ended.
    done: BTreeSet<String>,
    /// Those of this life of the process.
    of_life: BTreeSet<(String, u32)>,
    running: HashMap<String, usize>,
    most: usize,
    attempts: u64,
    /// Attempts that wait to be let go on.
    held: Vec<Waker>,
}

struct Scripted {
    seen: Rc<RefCell<Seen>>,
    clock: Clock,
    rng: Rng,
}

impl Courier for Scripted {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            self.begin(job);
            if self.rng.below(3) > 0 {
                self.hold().await;
            }
            self.end(job)
        })
    }
}

impl Scripted {
    fn begin(&self, job: &Job) {
        assert!(self.clock.now() >= job.due, "{} was attempted early", job.id);
        let mut seen = self.seen.borrow_mut();
        let is_new = seen.of_life.insert((job.id.clone(), job.attempts));
        assert!(is_new, "attempt {} of {} came twice in one life", job.attempts, job.id);
        let expected = if job.attempts % 2 == 1 && is_odd_again(job) { "changed" } else { "" };
        assert!(expected.is_empty() || job.body == expected, "{} has the body {:?}", job.id, job.body);
        if let Some(before) = job.attempts.checked_sub(1) {
            let ended = seen.ended.get(&job.id).is_some_and(|ended| ended.contains(&before));
            assert!(ended, "attempt {} of {} came before the one before it", job.attempts, job.id);
        }
        let running = seen.running.entry(job.target.clone()).or_default();
        *running += 1;
        assert!(*running <= FOR_ONE * WORKERS, "{running} attempts of one target at once");
        seen.most = seen.most.max(seen.running.values().copied().max().unwrap_or_default());
        seen.attempts += 1;
    }

    /// Waits until the world lets it go on.
    async fn hold(&self) {
        let mut held = false;
        std::future::poll_fn(|cx| {
            if held {
                return Poll::Ready(());
            }
            held = true;
            self.seen.borrow_mut().held.push(cx.waker().clone());
            Poll::Pending
        })
        .await;
    }

    fn end(&self, job: &Job) -> Verdict {
        let mut seen = self.seen.borrow_mut();
        *seen.running.get_mut(&job.target).expect("it has begun") -= 1;
        seen.ended.entry(job.id.clone()).or_default().insert(job.attempts);
        match plan(job) {
            Plan::Again(seconds) if seconds % 2 == 1 => {
                Verdict::AgainAs(Duration::from_secs(seconds), Bytes::from("changed"))
            }
            Plan::Again(seconds) => Verdict::Again(Duration::from_secs(seconds)),
            Plan::End(follow) => {
                seen.done.insert(job.id.clone());
                Verdict::Done((0..follow).map(|number| follower(job, number)).collect())
            }
            Plan::EndThen(follow) => {
                seen.done.insert(job.id.clone());
                let pause = |number| Duration::from_secs(if number == 0 { 3 } else { 0 });
                Verdict::Then((0..follow).map(|number| (follower(job, number), pause(number))).collect())
            }
        }
    }
}

/// Whether the attempt before this one changed the body.
fn is_odd_again(job: &Job) -> bool {
    let before = Job { attempts: job.attempts - 1, ..job.clone() };
    matches!(plan(&before), Plan::Again(seconds) if seconds % 2 == 1)
}

struct Process {
    store: Store,
    engines: Vec<Ended<Infallible>>,
    /// Jobs whose commits are on their way.
    setting: Vec<(Vec<Job>, Ended<()>)>,
}

struct World {
    rng: Rng,
    disk: SimDisk,
    base: Arc<SimBase>,
    clock: ManualClock,
    seen: Rc<RefCell<Seen>>,
    acknowledged: Vec<Job>,
    set: u64,
    crashes: u64,
}

fn poll<T>(future: &mut Pin<Box<dyn Future<Output = T>>>) -> Option<T> {
    (0..8).find_map(|_| match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => Some(out),
        Poll::Pending => None,
    })
}

impl World {
    fn new(seed: u64) -> Self {
        let rng = Rng::seeded(seed);
        let disk = SimDisk::new(Rng::seeded(rng.next_u64()));
        Self {
            base: Arc::new(SimBase::new(disk.clone(), false)),
            clock: ManualClock::new(Timestamp::from_secs(1_800_000_000)),
            rng,
            disk,
            seen: Rc::default(),
            acknowledged: Vec::new(),
            set: 0,
            crashes: 0,
        }
    }

    fn open(&mut self) -> Process {
        self.disk.calm();
        let store = Store::simulated(Parts {
            disk: Arc::new(self.disk.clone()),
            base: Arc::clone(&self.base) as Arc<dyn store::Base>,
            memtable_bytes: 4_000,
            segment_bytes: SegmentBytes { first: 2_048, further: 8_192 },
        })
        .expect("the store opens again");
        {
            let mut seen = self.seen.borrow_mut();
            seen.of_life.clear();
            seen.running.clear();
            seen.held.clear();
        }
        let engines = (0..WORKERS).map(|_| {
            let (shard, clock) = (store.shard("jobs").expect("a shard"), self.clock.clock());
            let rng = Rng::seeded(self.rng.next_u64());
            let courier = Scripted { seen: Rc::clone(&self.seen), clock: clock.clone(), rng };
            Box::pin(async move { delivery::run(&shard, &clock, &courier).await }) as Ended<Infallible>
        });
        let engines = engines.collect();
        Process { store, engines, setting: Vec::new() }
    }

    /// Sets some jobs in one commit.
    fn begin(&mut self, process: &mut Process) {
        let shard = process.store.shard("jobs").expect("a shard");
        let now = self.clock.clock().now();
        let mut batch = Batch::new();
        let jobs: Vec<Job> = (0..=self.rng.below(3))
            .map(|_| {
                self.set += 1;
                let job = Job::new(format!("target {}", self.rng.below(2)), "first", now, &self.rng);
                let job = Job { id: self.set.to_string(), ..job };
                job.set(&mut batch, now + Duration::from_secs(self.rng.below(3)));
                job
            })
            .collect();
        process.setting.push((jobs, Box::pin(async move { shard.commit(batch).await })));
    }

    /// Goes on with everything that can.
    fn settle(&mut self, process: &mut Process) {
        for (jobs, mut setting) in std::mem::take(&mut process.setting) {
            match poll(&mut setting) {
                None => process.setting.push((jobs, setting)),
                Some(Ok(())) => self.acknowledged.extend(jobs),
                Some(Err(_)) => {}
            }
        }
        // An engine that ends says that the store has failed: the world will see that, too.
        process.engines.retain_mut(|engine| poll(engine).is_none());
    }

    fn let_go(&mut self, process: &mut Process) {
        let held = std::mem::take(&mut self.seen.borrow_mut().held);
        held.into_iter().for_each(Waker::wake);
        self.settle(process);
    }

    fn crash(&mut self, process: Process) -> Process {
        self.crashes += 1;
        drop(process);
        self.disk.crash(if self.rng.below(2) == 0 { Crash::Kill } else { Crash::Power });
        self.open()
    }

    fn run(&mut self) {
        let mut process = self.open();
        for _ in 0..STEPS {
            match self.rng.below(20) {
                0 => self.disk.die_after(self.rng.below(8)),
                1..=3 => self.clock.advance(Duration::from_millis(self.rng.below(4_000))),
                4..=9 => {
                    // A process whose store has failed ends: what its other worker begins by then, it begins once more.
                    if process.store.step().is_err() || self.disk.is_dead() {
                        process = self.crash(process);
                    }
                }
                10 => process = self.crash(process),
                11..=14 => self.let_go(&mut process),
                _ => self.begin(&mut process),
            }
            self.settle(&mut process);
        }
        self.drain(process);
    }

    /// On a disk that works, everything comes to its end.
    fn drain(&mut self, process: Process) {
        let mut process = self.crash(process);
        let mut idle = 0;
        while idle < 20 {
            let before = self.seen.borrow().attempts;
            self.clock.advance(Duration::from_secs(1));
            self.settle(&mut process);
            self.let_go(&mut process);
            process.store.step().expect("the disk works");
            self.settle(&mut process);
            idle = if self.seen.borrow().attempts == before { idle + 1 } else { 0 };
        }
        let seen = self.seen.borrow();
        for job in &self.acknowledged {
            is_over(job, &seen);
        }
        let shard = process.store.shard("jobs").expect("a shard");
        for id in &seen.done {
            let left = shard.timer(format!("job/{id}").as_bytes()).expect("the disk works");
            assert!(left.is_none(), "{id} is over and still there");
        }
    }
}

/// A job has come to its end, and so has all that follows from it.
fn is_over(job: &Job, seen: &Seen) {
    assert!(seen.done.contains(&job.id), "{} was lost; it ended {:?}", job.id, seen.ended.get(&job.id));
    let mut last = job.clone();
    while let Plan::Again(_) = plan(&last) {
        last.attempts += 1;
    }
    if let Plan::End(follow) | Plan::EndThen(follow) = plan(&last) {
        (0..follow).for_each(|number| is_over(&follower(job, number), seen));
    }
}

#[test]
fn deliveries_come_to_their_end() {
    let chosen = std::env::var("WHIMBREL_SEED").ok().and_then(|seed| seed.parse().ok());
    let seeds = chosen.map_or(0..SEEDS, |seed: u64| seed..seed + 1);
    let (mut acknowledged, mut attempts, mut crashes, mut most) = (0, 0, 0, 0);
    for seed in seeds {
        let mut world = World::new(seed);
        let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| world.run()));
        assert!(
            ran.is_ok(),
            "seed {seed}: replay it with WHIMBREL_SEED={seed} cargo test -p whimbrel-sim deliveries"
        );
        let seen = world.seen.borrow();
        acknowledged += world.acknowledged.len() as u64;
        attempts += seen.attempts;
        most = most.max(seen.most);
        crashes += world.crashes;
    }
    if chosen.is_none() {
        // Histories in which nothing happens would prove nothing.
        let enough = acknowledged > 500 && attempts > 2 * acknowledged && crashes > 100 && most > 10;
        assert!(enough, "{acknowledged} {attempts} {crashes} {most}");
    }
}
