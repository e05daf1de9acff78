//! Whoever fires scheduled actions, follows metrics, and sets capacities.

use crate::capacity::{Capacity, parts};
use crate::faults::{Ended, Refused};
use crate::records::{self, ActionRecord, ActivityRecord, PolicyRecord, TargetRecord};
use crate::timing::Timing;
use crate::track::{self, Wish};
use crate::{ApplicationAutoScaling, track::LOW};
use base::{AccountId, Region, Timestamp};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict, after, jittered};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::{Shard, StoreError, Txn};
use wire::{CallError, House, Internal};

/// How often a target with policies is looked at, in seconds.
const TICK: i64 = 60;
/// The pauses between attempts to bring a capacity into its range: from the first, doubled, to the most; and how often.
const FIRST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(60);
const ATTEMPTS: u32 = 10;
/// How long activities are told. <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html>
const TOLD_MICROS: i64 = 6 * 7 * 24 * 60 * 60 * 1_000_000;

/// What a job's body is.
#[derive(Debug, Serialize, Deserialize)]
enum Work {
    /// A scheduled action's time.
    Fire { account: String, resource: String, name: String, generation: u64 },
    /// A target's range has changed: what is outside of it is brought in.
    Adjust { account: String, resource: String },
    /// A minute of a target with policies.
    Watch { account: String, resource: String, watch: u64 },
}

impl Work {
    fn job(&self, now: Timestamp, rng: &base::Rng) -> Job {
        let (Work::Fire { account, resource, .. }
        | Work::Adjust { account, resource, .. }
        | Work::Watch { account, resource, .. }) = self;
        let body = Bytes::from(serde_json::to_vec(self).unwrap_or_default());
        Job::new(format!("{account} {resource}"), body, now, rng)
    }
}

impl ApplicationAutoScaling {
    /// Does all of that for as long as it is polled; may run on every worker.
    pub async fn run(self: &Arc<Self>, house: &Arc<House>) -> Result<Infallible, String> {
        let one = |region: Region| async move {
            let shard = self.shard(region).map_err(|error| error.cause().to_string())?;
            let courier = Hand { room: Arc::clone(self), house: Arc::clone(house), region, shard };
            delivery::run(&courier.shard, &self.clock, &courier).await.map_err(|error| error.to_string())
        };
        delivery::side_by_side(self.hosted.iter().copied().map(one)).await
    }

    /// Sets an action's first time after `after` (in seconds), in the transaction that changes or fires it.
    pub(crate) fn set_next(
        &self,
        txn: &mut Txn<'_>,
        account: &str,
        action: &mut ActionRecord,
        after: i64,
    ) -> Result<(), StoreError> {
        let timing = Timing::read(&action.schedule, action.zone.as_deref()).ok();
        action.next = timing.and_then(|timing| timing.next(action, after));
        let Some(at) = action.next else { return Ok(()) };
        let work = Work::Fire {
            account: account.to_owned(),
            resource: action.resource.clone(),
            name: action.name.clone(),
            generation: action.generation,
        };
        work.job(self.clock.now(), &self.rng).set_in(txn, Timestamp::from_secs(at))
    }

    /// Has a target's capacity brought into its range.
    pub(crate) fn set_adjustment(&self, txn: &mut Txn<'_>, target: &TargetRecord) -> Result<(), StoreError> {
        let (account, resource) = (target.account.clone(), target.resource.clone());
        let now = self.clock.now();
        Work::Adjust { account, resource }.job(now, &self.rng).set_in(txn, now)
    }

    /// Has a target looked at from the next whole minute on.
    pub(crate) fn set_watch(&self, txn: &mut Txn<'_>, target: &TargetRecord) -> Result<(), StoreError> {
        let Some(watch) = target.watch else { return Ok(()) };
        let now = self.clock.now();
        let next = (now.as_micros().div_euclid(1_000_000 * TICK) + 1) * TICK;
        let (account, resource) = (target.account.clone(), target.resource.clone());
        Work::Watch { account, resource, watch }.job(now, &self.rng).set_in(txn, Timestamp::from_secs(next))
    }
}

/// What does that in one region.
struct Hand {
    room: Arc<ApplicationAutoScaling>,
    house: Arc<House>,
    region: Region,
    shard: Shard,
}

impl Courier for Hand {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            let done = match serde_json::from_slice(&job.body) {
                Ok(Work::Fire { account, resource, name, generation }) => {
                    self.fire(&account, &resource, &name, generation).await
                }
                Ok(Work::Adjust { account, resource }) => {
                    return self.adjust(job, &account, &resource).await;
                }
                Ok(Work::Watch { account, resource, watch }) => self.watch(&account, &resource, watch).await,
                Err(error) => {
                    log(&format!("a job cannot be read: {error}"));
                    return Verdict::Done(Vec::new());
                }
            };
            match done {
                Ok(()) => Verdict::Done(Vec::new()),
                Err(Ended(refused)) => {
                    log(&format!("a target is not scaled yet: {refused:?}"));
                    Verdict::Again(MOST)
                }
            }
        })
    }
}

impl Hand {
    /// An action's time has come. In one commit the target's range changes, by every action of the target that is due and in their
    /// order, the work on its capacity is set, and each action's next time.
    async fn fire(&self, account: &str, resource: &str, name: &str, generation: u64) -> Result<(), Ended> {
        let fired = self.shard.transact(|txn| {
            let key = records::action_key(account, resource, name);
            let action = records::read::<ActionRecord>(txn, &key)?;
            // A crash behind the commit brings the same time again, for a generation that has passed; so does a time that another
            // action's job has taken along.
            if action.is_none_or(|action| action.generation != generation) {
                return Ok(());
            }
            let target_key = records::target_key(account, resource);
            let Some(mut target) = records::read::<TargetRecord>(txn, &target_key)? else { return Ok(()) };
            let now = self.room.clock.now().as_micros().div_euclid(1_000_000);
            let mut due: Vec<ActionRecord> = Vec::new();
            for entry in txn.prefix(&records::actions(account, Some(resource))) {
                let action: ActionRecord = serde_json::from_slice(&entry?.1)?;
                if action.next.is_some_and(|next| next <= now) {
                    due.push(action);
                }
            }
            due.sort_by_key(|action| action.next);
            for mut action in due {
                if !target.suspended[2] {
                    target.min = action.min.unwrap_or(target.min);
                    target.max = action.max.unwrap_or(target.max);
                    // One that is named moves the other.
                    match (action.min, action.max) {
                        (Some(min), None) => target.max = target.max.max(min),
                        (None, Some(max)) => target.min = target.min.min(max),
                        _ => {}
                    }
                    target.cause = format!("scheduled action name {} was triggered", action.name);
                }
                action.generation = self.room.rng.next_u64();
                // Of the times that passed while nothing ran, this one stands for all.
                self.room.set_next(txn, account, &mut action, now)?;
                records::write(txn, records::action_key(account, resource, &action.name), &action);
            }
            if !target.suspended[2] {
                self.room.set_adjustment(txn, &target)?;
                records::write(txn, target_key, &target);
            }
            Ok::<(), Ended>(())
        });
        fired.await
    }

    async fn adjust(&self, job: &Job, account: &str, resource: &str) -> Verdict {
        let target = match self.read::<TargetRecord>(&records::target_key(account, resource)) {
            Ok(Some(target)) => target,
            Ok(None) => return Verdict::Done(Vec::new()),
            Err(Ended(refused)) => {
                log(&format!("a target is not scaled yet: {refused:?}"));
                return Verdict::Again(MOST);
            }
        };
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        let Some(capacity) = self.capacity(&target, &account) else { return Verdict::Done(Vec::new()) };
        let current = capacity.read().await;
        let brought = self
            .bring(&target, &capacity, &target.cause, current, |current| {
                current.clamp(target.min, target.max)
            })
            .await;
        match brought {
            Ok(_) => Verdict::Done(Vec::new()),
            Err(error) if error.may_pass() && job.attempts < ATTEMPTS => {
                Verdict::Again(jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction()))
            }
            Err(_) => Verdict::Done(Vec::new()),
        }
    }

    /// A minute of a target: its policies decide, and the next minute is set.
    async fn watch(&self, account: &str, resource: &str, watch: u64) -> Result<(), Ended> {
        let key = records::target_key(account, resource);
        let Some(target) = self.read::<TargetRecord>(&key)?.filter(|target| target.watch == Some(watch))
        else {
            return Ok(());
        };
        let policies = records::all(&self.shard, &records::policies(account, Some(resource)));
        let policies =
            policies.map(|entry| entry.map(|(_, policy)| policy)).collect::<Result<Vec<_>, _>>()?;
        if let Err(error) = self.follow(&target, &policies).await {
            log(&format!("{resource} is not scaled in this minute: {error}"));
        }
        let set = self.shard.transact(|txn| {
            let there = records::read::<TargetRecord>(txn, &key)?;
            if let Some(target) = there.filter(|target| target.watch == Some(watch)) {
                self.room.set_watch(txn, &target)?;
            }
            Ok::<(), Ended>(())
        });
        set.await
    }

    async fn follow(&self, target: &TargetRecord, policies: &[PolicyRecord]) -> Result<(), CallError> {
        let account = AccountId::parse(&target.account).unwrap_or_else(AccountId::local);
        let Some(capacity) = self.capacity(target, &account) else { return Ok(()) };
        let (current, now) = (capacity.read().await?, self.room.clock.now());
        let mut wishes = Vec::new();
        for policy in policies {
            let minutes = capacity.minutes(&policy.metric, LOW, now).await?;
            wishes.push(track::decide(target, policy, current, &minutes, now.as_micros()));
        }
        let Some(wish) = track::agree(&wishes) else { return Ok(()) };
        let (wanted, side) = match wish {
            Wish::Out(wanted) => (wanted, "AlarmHigh"),
            Wish::In(wanted) => (wanted, "AlarmLow"),
        };
        let decisive = wishes.iter().position(|one| *one == Some(wish)).and_then(|at| policies.get(at));
        let Some(policy) = decisive else { return Ok(()) };
        let cause = format!(
            "monitor TargetTracking-{}-{side} in state ALARM triggered policy {}",
            target.resource, policy.name
        );
        if !self.bring(target, &capacity, &cause, Ok(current), |_| wanted).await? {
            return Ok(());
        }
        let key = records::policy_key(&target.account, &target.resource, &policy.name);
        let rested = self.shard.transact(|txn| {
            let Some(mut policy) = records::read::<PolicyRecord>(txn, &key)? else { return Ok(()) };
            let last = match wish {
                Wish::Out(_) => &mut policy.out_micros,
                Wish::In(_) => &mut policy.in_micros,
            };
            *last = Some(now.as_micros());
            records::write(txn, key.clone(), &policy);
            Ok::<(), Ended>(())
        });
        rested
            .await
            .map_err(|Ended(refused)| CallError::new("InternalServiceException", 500, format!("{refused:?}")))
    }

    /// Where a target's capacity is read and set.
    fn capacity<'a>(&'a self, target: &'a TargetRecord, account: &'a AccountId) -> Option<Capacity<'a>> {
        let (function, qualifier) = parts(&target.resource)?;
        Some(Capacity { house: &self.house, region: self.region, account, function, qualifier })
    }

    /// Sets a target's capacity to what is wanted instead of the current one, and writes down what became of that; whether there was
    /// anything to set.
    async fn bring(
        &self,
        target: &TargetRecord,
        capacity: &Capacity<'_>,
        cause: &str,
        current: Result<i32, CallError>,
        wanted: impl Fn(i32) -> i32,
    ) -> Result<bool, CallError> {
        let begun = self.room.clock.now().as_micros();
        let (description, set) = match current {
            Ok(current) if wanted(current) == current => return Ok(false),
            Ok(current) => {
                let wanted = wanted(current);
                (format!("Setting desired concurrency to {wanted}."), capacity.set(wanted).await)
            }
            Err(error) => ("Reading the current concurrency.".to_owned(), Err(error)),
        };
        let activity = ActivityRecord {
            id: self.room.rng.uuid(),
            resource: target.resource.clone(),
            description,
            cause: cause.to_owned(),
            start_micros: begun,
            end_micros: self.room.clock.now().as_micros(),
            failure: set.as_ref().err().map(ToString::to_string),
        };
        let written = self.shard.transact(|txn| {
            let key = records::activity_key(&target.account, activity.start_micros, &activity.id);
            records::write(txn, key, &activity);
            Ok::<(), StoreError>(())
        });
        if let Err(error) = written.await {
            log(&format!("what became of {} is not written down: {error}", target.resource));
        }
        self.forget_old(&target.account, begun).await;
        set.map(|()| true)
    }

    /// Erases activities that are no longer told.
    async fn forget_old(&self, account: &str, now_micros: i64) {
        // The newest come first, so the old ones are all behind one key.
        let mut old = Vec::new();
        for entry in self.shard.range(records::activities_before(account, now_micros - TOLD_MICROS)) {
            let Ok((key, _)) = entry else { return };
            old.push(key);
        }
        if old.is_empty() {
            return;
        }
        let erased = self.shard.transact(|txn| {
            old.iter().for_each(|key| txn.delete(key));
            Ok::<(), StoreError>(())
        });
        if let Err(error) = erased.await {
            log(&format!("old activities stay: {error}"));
        }
    }

    fn read<T: for<'a> Deserialize<'a>>(&self, key: &[u8]) -> Result<Option<T>, Ended> {
        let bytes = self.shard.get(key).map_err(Refused::from)?;
        Ok(bytes.map(|bytes| serde_json::from_slice(&bytes)).transpose().map_err(Refused::from)?)
    }
}

fn log(text: &str) {
    wire::log_internal("application-autoscaling", "scaling", &Internal::new(text.to_owned()));
}
