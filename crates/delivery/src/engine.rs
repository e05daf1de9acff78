//! The loop: due jobs out of the store, attempts side by side, their outcomes back in.

use crate::job::Job;
use base::{Clock, Timestamp};
use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use store::{Shard, StoreError, Timer};

/// How many jobs are attempted at once for one target.
const FOR_ONE: usize = 100;
/// How many jobs are held in memory: those that are attempted, and those whose target has its hands full.
const HELD: usize = 4_000;

/// A future that stays on the worker that made it.
pub type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no more to do but these.
    Done(Vec<Job>),
    /// There is no more to do but these, each after its pause.
    Then(Vec<(Job, Duration)>),
    /// It is to be attempted again after so long.
    Again(Duration),
    /// The same, with another body.
    AgainAs(Duration, Bytes),
}

/// Whoever knows what jobs are.
pub trait Courier {
    /// Attempts a job. It is called again for the same job after a crash, so what it does it does at least once.
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict>;
}

/// Attempts a shard's jobs for as long as it is polled; ends where the store fails. Several may run on one shard, on a
/// worker each.
pub async fn run(shard: &Shard, clock: &Clock, courier: &dyn Courier) -> Result<Infallible, StoreError> {
    let mut timers = shard.timers(clock);
    let mut held = Held::default();
    let mut running = FuturesUnordered::new();
    loop {
        tokio::select! {
            timer = timers.next(), if held.count < HELD => {
                let timer = timer?;
                // A timer of somebody else's, on a shard that is shared, is not ours to touch.
                let Some(job) = Job::decode(&timer) else { continue };
                if let Some((timer, job)) = held.admit(timer, job) {
                    running.push(attempt(shard, clock, courier, timer, job));
                }
            }
            Some(ended) = running.next(), if !running.is_empty() => {
                let target: String = ended?;
                if let Some((timer, job)) = held.end(&target) {
                    running.push(attempt(shard, clock, courier, timer, job));
                }
            }
        }
    }
}

/// Runs the engines of several shards side by side, until the first of them ends; for ever where there is none.
pub async fn side_by_side<T>(engines: impl Iterator<Item: Future<Output = T>>) -> T {
    let mut all: FuturesUnordered<_> = engines.collect();
    match all.next().await {
        Some(ended) => ended,
        None => std::future::pending().await,
    }
}

/// One attempt with the commit of its outcome; answers its target.
async fn attempt(
    shard: &Shard,
    clock: &Clock,
    courier: &dyn Courier,
    timer: Timer,
    job: Job,
) -> Result<String, StoreError> {
    let verdict = courier.attempt(&job).await;
    let target = job.target.clone();
    end(shard, clock.now(), &timer, rest(job, verdict)).await.map(|()| target)
}

/// What is left of a job after an attempt: what follows from it, or itself, each after its pause.
pub fn rest(job: Job, verdict: Verdict) -> Vec<(Job, Duration)> {
    let again = |job: Job, wait| vec![(Job { attempts: job.attempts.saturating_add(1), ..job }, wait)];
    match verdict {
        Verdict::Done(follow) => follow.into_iter().map(|job| (job, Duration::ZERO)).collect(),
        Verdict::Then(follow) => follow,
        Verdict::Again(wait) => again(job, wait),
        Verdict::AgainAs(wait, body) => again(Job { body, ..job }, wait),
    }
}

/// Attempts jobs that are not stored yet, side by side; gives what is left of them to be stored, each after its pause.
///
/// Whoever has something for targets that themselves keep what they are given does this before it answers: what they have taken is
/// durable there and needs no job, so one commit is enough, the target's. It answers once the rest is durable, too.
pub async fn first(courier: &dyn Courier, jobs: Vec<Job>) -> Vec<(Job, Duration)> {
    let attempts = jobs.into_iter().map(|job| async move {
        let verdict = courier.attempt(&job).await;
        rest(job, verdict)
    });
    futures_util::future::join_all(attempts).await.into_iter().flatten().collect()
}

/// An attempt is over; what is left is set.
async fn end(
    shard: &Shard,
    now: Timestamp,
    timer: &Timer,
    follow: Vec<(Job, Duration)>,
) -> Result<(), StoreError> {
    let done = shard.transact(|txn| {
        if txn.complete_timer(timer)? {
            for (job, wait) in &follow {
                job.set_in(txn, now + *wait)?;
            }
        }
        Ok::<(), StoreError>(())
    });
    done.await
}

/// The jobs in memory, by target: how many are attempted, and which wait for one of those to end.
#[derive(Default)]
struct Held {
    count: usize,
    targets: HashMap<String, (usize, VecDeque<(Timer, Job)>)>,
}

impl Held {
    /// Takes a job in; gives it back where it may be attempted at once.
    fn admit(&mut self, timer: Timer, job: Job) -> Option<(Timer, Job)> {
        self.count += 1;
        let (running, waiting) = self.targets.entry(job.target.clone()).or_default();
        if *running < FOR_ONE {
            *running += 1;
            return Some((timer, job));
        }
        waiting.push_back((timer, job));
        None
    }

    /// Notes that a job of `target` has ended; gives the one that may be attempted in its place.
    fn end(&mut self, target: &str) -> Option<(Timer, Job)> {
        self.count = self.count.saturating_sub(1);
        let (running, waiting) = self.targets.get_mut(target)?;
        if let Some(next) = waiting.pop_front() {
            return Some(next);
        }
        *running -= 1;
        if *running == 0 {
            self.targets.remove(target);
        }
        None
    }
}
