//! Whoever fires schedules and brings what they send to their targets.

use crate::meters::{self, Told};
use crate::records::schedule::{self, ScheduleRecord, TargetRecord};
use crate::target::{Sending, dead_letter};
use crate::timing::Timing;
use crate::{Scheduler, schedule_arn};
use base::{AccountId, Region, Timestamp};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict, after, jittered};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::{Shard, StoreError, Txn};
use wire::lambda::{InvocationRequest, InvocationType, Invoke};
use wire::shape::OperationError as _;
use wire::{CallError, House, Internal};

/// The pauses between attempts: from the first, doubled, to the most.
const FIRST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(300);
/// What a retry policy says where it says nothing.
/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html>
const ATTEMPTS: i32 = 185;
const AGE: i32 = 86_400;
/// How long a dead-letter queue is tried.
const BURIAL_AGE: Duration = Duration::from_secs(6 * 60 * 60);

/// What a job's body is.
#[derive(Debug, Serialize, Deserialize)]
enum Work {
    Fire(Firing),
    Send(Box<Call>),
    /// What could not be sent goes to this queue.
    Bury {
        queue: String,
        text: String,
        attributes: Vec<(String, String)>,
    },
}

/// A time of a schedule.
#[derive(Debug, Serialize, Deserialize)]
struct Firing {
    account: String,
    group: String,
    name: String,
    generation: u64,
    /// In seconds.
    at: i64,
}

/// What a schedule sends.
#[derive(Debug, Serialize, Deserialize)]
struct Call {
    account: String,
    arn: String,
    target: TargetRecord,
    /// In seconds.
    at: i64,
    execution: String,
}

impl Work {
    fn job(&self, target: impl Into<String>, now: Timestamp, rng: &base::Rng) -> Job {
        // Writing plain fields as JSON cannot fail.
        Job::new(target, Bytes::from(serde_json::to_vec(self).unwrap_or_default()), now, rng)
    }
}

impl Scheduler {
    /// Fires the schedules of all regions for as long as it is polled; may run on every worker.
    pub async fn run(self: &Arc<Self>, house: &Arc<House>) -> Result<Infallible, String> {
        let one = |region: Region| async move {
            let shard = self.shard(region).map_err(|error| error.cause().to_string())?;
            let courier = Hand { scheduler: Arc::clone(self), house: Arc::clone(house), region, shard };
            delivery::run(&courier.shard, &self.clock, &courier).await.map_err(|error| error.to_string())
        };
        delivery::side_by_side(self.hosted.iter().copied().map(one)).await
    }

    /// Sets the first time of a schedule after `after` (in seconds), in the transaction that changes or fires it; `false` where there
    /// is none.
    pub(crate) fn set_next(
        &self,
        txn: &mut Txn<'_>,
        record: &ScheduleRecord,
        after: i64,
    ) -> Result<bool, StoreError> {
        let timing = Timing::read(&record.expression, record.zone.as_deref()).ok();
        let next = timing.filter(|_| record.enabled).and_then(|timing| timing.next(record, after));
        let Some(at) = next else { return Ok(false) };
        let firing = Firing {
            account: record.account.clone(),
            group: record.group.clone(),
            name: record.name.clone(),
            generation: record.generation,
            at,
        };
        let target = format!("schedule {}/{}/{}", record.account, record.group, record.name);
        Work::Fire(firing).job(target, self.clock.now(), &self.rng).set_in(txn, Timestamp::from_secs(at))?;
        Ok(true)
    }
}

/// What fires and sends in one region.
struct Hand {
    scheduler: Arc<Scheduler>,
    house: Arc<House>,
    region: Region,
    shard: Shard,
}

impl Courier for Hand {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            match serde_json::from_slice(&job.body) {
                Ok(Work::Fire(firing)) => self.fire(&firing).await,
                Ok(Work::Send(call)) => self.send(job, &call).await,
                Ok(Work::Bury { queue, text, attributes }) => {
                    self.bury(job, &queue, &text, &attributes).await
                }
                Err(error) => {
                    log(&format!("a schedule's job cannot be read: {error}"));
                    Verdict::Done(Vec::new())
                }
            }
        })
    }
}

impl Hand {
    /// A time has come: in one commit what is sent is set, and the next time, or the schedule is removed with its last.
    async fn fire(&self, firing: &Firing) -> Verdict {
        let fired = self.shard.transact(|txn| {
            let key = schedule::key(&firing.account, &firing.group, &firing.name);
            let Some(bytes) = txn.get(&key)? else { return Ok(()) };
            let Ok(mut record) = serde_json::from_slice::<ScheduleRecord>(&bytes) else { return Ok(()) };
            if record.generation != firing.generation || !record.enabled {
                return Ok(());
            }
            let now = self.scheduler.clock.now();
            let account = AccountId::parse(&record.account).unwrap_or_else(AccountId::local);
            let call = Call {
                account: record.account.clone(),
                arn: schedule_arn(self.region, &account, &record.group, &record.name),
                target: record.target.clone(),
                at: firing.at,
                execution: self.scheduler.rng.uuid(),
            };
            let window = record.window.map_or(0.0, |minutes| f64::from(minutes) * 60.0);
            let wait = Duration::from_secs_f64(self.scheduler.rng.fraction() * window);
            let send =
                Work::Send(Box::new(call)).job(record.target.arn.clone(), now + wait, &self.scheduler.rng);
            send.set_in(txn, now + wait)?;
            // A crash behind this commit brings the same time again: what it would do belongs to a generation that has passed.
            record.generation = self.scheduler.rng.next_u64();
            // Of the times that passed while nothing ran, this one stands for all.
            let passed = now.as_micros().div_euclid(1_000_000) - 1;
            let goes_on = self.scheduler.set_next(txn, &record, firing.at.max(passed))?;
            if goes_on || !record.deletes_itself {
                txn.put(key, serde_json::to_vec(&record).unwrap_or_default());
            } else {
                txn.delete(key);
            }
            Ok::<(), StoreError>(())
        });
        match fired.await {
            Ok(()) => Verdict::Done(Vec::new()),
            Err(error) => {
                log(&format!("a schedule does not fire yet: {error}"));
                Verdict::Again(MOST)
            }
        }
    }

    async fn send(&self, job: &Job, call: &Call) -> Verdict {
        let text = self.text(job, call);
        let called = self.attempt_call(call, &text).await;
        self.count(&call.arn, Told::Called);
        let Err(error) = called else { return Verdict::Done(Vec::new()) };
        self.count(&call.arn, Told::Failed { throttled: error.is_throttled() });
        let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        let age = self.scheduler.clock.now().since(job.begun) + wait;
        let most_age = u64::try_from(call.target.age.unwrap_or(AGE)).unwrap_or(0);
        let exhausted = if !error.may_pass() {
            None
        } else if i64::from(job.attempts) >= i64::from(call.target.attempts.unwrap_or(ATTEMPTS)) {
            Some("MaximumRetryAttempts")
        } else if age > Duration::from_secs(most_age) {
            Some("MaximumEventAgeInSeconds")
        } else {
            return Verdict::Again(wait);
        };
        self.count(&call.arn, Told::Dropped);
        let Some(queue) = &call.target.dead_letter else {
            log(&format!(
                "{} could not call {}, and has no dead-letter queue: {error}",
                call.arn, call.target.arn
            ));
            return Verdict::Done(Vec::new());
        };
        let mut attributes = vec![
            ("ERROR_CODE", error.code.clone()),
            ("ERROR_MESSAGE", error.message.clone()),
            ("EXECUTION_ID", call.execution.clone()),
            ("IS_PAYLOAD_TRUNCATED", "false".to_owned()),
            ("RETRY_ATTEMPTS", job.attempts.to_string()),
            ("SCHEDULED_TIME", instant(call.at)),
            ("SCHEDULE_ARN", call.arn.clone()),
            ("TARGET_ARN", call.target.arn.clone()),
        ];
        attributes.extend(exhausted.map(|condition| ("EXHAUSTED_RETRY_CONDITION", condition.to_owned())));
        let attributes = attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let work = Work::Bury { queue: queue.clone(), text, attributes };
        Verdict::Done(vec![work.job(queue.clone(), self.scheduler.clock.now(), &self.house.rng)])
    }

    fn count(&self, schedule: &str, told: Told) {
        meters::count(&self.house.meters, schedule, self.scheduler.clock.now(), told);
    }

    /// The target's input, with what its keywords stand for; what AWS says where there is none.
    fn text(&self, job: &Job, call: &Call) -> String {
        let Some(input) = &call.target.input else {
            let event = json!({
                "version": "0", "id": call.execution, "detail-type": "Scheduled Event", "source": "aws.scheduler",
                "account": call.account, "time": instant(call.at), "region": self.region.as_str(),
                "resources": [call.arn], "detail": "{}",
            });
            return event.to_string();
        };
        input
            .replace("<aws.scheduler.schedule-arn>", &call.arn)
            .replace("<aws.scheduler.scheduled-time>", &instant(call.at))
            .replace("<aws.scheduler.execution-id>", &call.execution)
            .replace("<aws.scheduler.attempt-number>", &(job.attempts + 1).to_string())
    }

    async fn attempt_call(&self, call: &Call, text: &str) -> Result<(), CallError> {
        let own = AccountId::parse(&call.account).unwrap_or_else(AccountId::local);
        let gone =
            || CallError::new("ResourceNotFoundException", 404, format!("{} is no target", call.target.arn));
        let arn = base::Arn::parse(&call.target.arn).ok_or_else(gone)?;
        if arn.service == "lambda" {
            let region = Region::parse(&arn.region).map_err(|_| gone())?;
            let account = AccountId::parse(&arn.account).ok_or_else(gone)?;
            let request = InvocationRequest {
                function_name: call.target.arn.clone(),
                invocation_type: Some(InvocationType::Event),
                payload: Some(Bytes::copy_from_slice(text.as_bytes())),
                ..InvocationRequest::default()
            };
            let invoked = self.house.call::<Invoke>(&self.house.own_call(account, region), request).await;
            return invoked.map(|_| ()).map_err(|error| {
                if let Err(internal) = error.fault() {
                    wire::log_internal("scheduler", "delivery", internal);
                }
                CallError::of(&error)
            });
        }
        let sending = call.target.sending(text).ok_or_else(gone)?;
        self.make(sending, own).await
    }

    async fn make(&self, sending: Sending, own: AccountId) -> Result<(), CallError> {
        let Sending { service, operation, input, place } = sending;
        let (account, region) = place.unwrap_or((own, self.region));
        let made =
            self.house.call_json(&service, &operation, &self.house.own_call(account, region), &input).await?;
        // PutEvents answers well and says what it did not take.
        match made.pointer("/Entries/0/ErrorCode").and_then(|code| code.as_str()) {
            Some(code) => {
                Err(CallError::new(code, 400, made["Entries"][0]["ErrorMessage"].as_str().unwrap_or(code)))
            }
            None => Ok(()),
        }
    }

    async fn bury(&self, job: &Job, queue: &str, text: &str, attributes: &[(String, String)]) -> Verdict {
        let attributes: Vec<(&str, String)> =
            attributes.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let Some(sending) = dead_letter(queue, text, &attributes) else {
            log(&format!("{queue} is no dead-letter queue: what a schedule sent is lost"));
            return Verdict::Done(Vec::new());
        };
        let schedule =
            attributes.iter().find(|(name, _)| *name == "SCHEDULE_ARN").map(|(_, arn)| arn.as_str());
        let Err(error) = self.make(sending, AccountId::local()).await else {
            self.count(schedule.unwrap_or_default(), Told::Buried(true));
            return Verdict::Done(Vec::new());
        };
        let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        if self.scheduler.clock.now().since(job.begun) + wait > BURIAL_AGE {
            self.count(schedule.unwrap_or_default(), Told::Buried(false));
            log(&format!("what should have gone to {queue} is lost: {error}"));
            return Verdict::Done(Vec::new());
        }
        Verdict::Again(wait)
    }
}

/// A time as Scheduler writes it: `2026-01-01T00:00:00Z`.
fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map_or_else(|_| String::new(), |at| at.to_string())
}

fn log(text: &str) {
    wire::log_internal("scheduler", "delivery", &Internal::new(text.to_owned()));
}
