//! Rotation: a function makes a secret's next version, in four steps, when somebody asks for it or a schedule says so.
//! <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html>
//!
//! What is under way is part of the secret's record, and a timer of the shard carries it out: a crash repeats the steps of a version
//! and forgets none. A rotation that fails is tried again, with pauses, and then waits for its schedule or for whoever asks. It
//! begins with the window that its schedule opens.

use crate::SecretsManager;
use crate::secret::{CURRENT, SecretRecord};
use base::{AccountId, Region, Timestamp};
use engine::schedule::Schedule;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use store::{StoreError, Timer, Txn};
use wire::lambda::{InvocationRequest, Invoke};
use wire::secretsmanager::RotationRulesType;
use wire::{CallError, House, Internal};

/// The stage of a version that is being made.
pub(crate) const PENDING: &str = "AWSPENDING";
const STEPS: &[&str] = &["createSecret", "setSecret", "testSecret", "finishSecret"];
/// What is tried of a rotation that is set up and not carried out at once.
const TRIAL: &[&str] = &["testSecret"];
/// How often a rotation is tried before it waits for its schedule, and the first pause between, which doubles.
const MOST_ATTEMPTS: u32 = 5;
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// The shortest time between two rotations.
const SHORTEST: i64 = 4 * 3_600;
const DAY_MICROS: i64 = 24 * 3_600 * 1_000_000;

/// How a secret is rotated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) function: String,
    pub(crate) enabled: bool,
    pub(crate) days: Option<i64>,
    pub(crate) duration: Option<String>,
    pub(crate) schedule: Option<String>,
    /// Microseconds.
    pub(crate) last: Option<i64>,
    pub(crate) next: Option<i64>,
    pub(crate) pending: Option<Pending>,
}

/// A version that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub(crate) token: String,
    pub(crate) attempts: u32,
    /// Only the function is tried, and the version goes again.
    pub(crate) trial: bool,
}

impl Rotation {
    /// Takes rules over; the error says what is wrong with them.
    pub(crate) fn set_rules(&mut self, rules: RotationRulesType) -> Result<(), String> {
        let RotationRulesType { automatically_after_days, duration, schedule_expression } = rules;
        if automatically_after_days.is_some() && schedule_expression.is_some() {
            return Err("You can't specify both AutomaticallyAfterDays and ScheduleExpression.".to_owned());
        }
        match schedule_expression.as_deref().map(Schedule::parse) {
            Some(None) => {
                return Err("The ScheduleExpression is not a valid rate or cron expression.".to_owned());
            }
            Some(Some(Schedule::Rate(seconds))) if seconds < SHORTEST => {
                return Err("The rate of the ScheduleExpression must be at least 4 hours.".to_owned());
            }
            _ => {}
        }
        (self.days, self.duration, self.schedule) = (automatically_after_days, duration, schedule_expression);
        Ok(())
    }

    pub(crate) fn rules(&self) -> Option<RotationRulesType> {
        let Self { days, duration, schedule, .. } = self.clone();
        let is_set = days.is_some() || duration.is_some() || schedule.is_some();
        is_set.then_some(RotationRulesType {
            automatically_after_days: days,
            duration,
            schedule_expression: schedule,
        })
    }

    /// When its schedule rotates the secret after `now`, both in microseconds.
    pub(crate) fn after(&self, now: i64) -> Option<i64> {
        match &self.schedule {
            Some(text) => {
                let seconds = Schedule::parse(text)?.next(now.div_euclid(1_000_000), &TimeZone::UTC)?;
                seconds.checked_mul(1_000_000)
            }
            None => self.days.map(|days| now + days * DAY_MICROS),
        }
    }
}

impl SecretRecord {
    /// Begins a rotation: a version without a value has the stage AWSPENDING.
    pub(crate) fn begin(&mut self, token: &str, trial: bool, now: i64) {
        self.add_empty(token, now);
        self.move_stage(PENDING, Some(token));
        if let Some(rotation) = &mut self.rotation {
            rotation.pending = Some(Pending { token: token.to_owned(), attempts: 0, trial });
        }
    }

    /// What comes of an attempt, and when the secret is to be looked after again, in microseconds.
    fn tried(&mut self, succeeded: bool, now: i64) -> Option<i64> {
        let current = self.staged(CURRENT).cloned();
        let rotation = self.rotation.as_mut()?;
        let pending = rotation.pending.as_mut()?;
        pending.attempts += 1;
        if pending.trial {
            let token = pending.token.clone();
            rotation.pending = None;
            self.versions.remove(&token);
        } else if succeeded && current.as_ref() == Some(&pending.token) {
            (rotation.pending, rotation.last) = (None, Some(now));
        } else if pending.attempts < MOST_ATTEMPTS {
            let pause = FIRST_PAUSE * 2u32.pow(pending.attempts - 1);
            return Some(now + i64::try_from(pause.as_micros()).unwrap_or(0));
        } else {
            pending.attempts = 0;
        }
        let rotation = self.rotation.as_mut()?;
        rotation.next = rotation.after(now);
        rotation.next
    }
}

/// The key of the timer that looks after a secret's rotation, which is its payload, too.
pub(crate) fn timer_key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("r/{account}/{name}").into_bytes()
}

/// The account and name that such a key is of.
fn of_timer(key: &[u8]) -> Option<(AccountId, String)> {
    let (account, name) = std::str::from_utf8(key.strip_prefix(b"r/")?).ok()?.split_once('/')?;
    Some((AccountId::parse(account)?, name.to_owned()))
}

pub(crate) fn is_timer(payload: &[u8]) -> bool {
    payload.starts_with(b"r/")
}

/// Sets or moves the timer of a secret's rotation.
pub(crate) fn set_timer(
    txn: &mut Txn<'_>,
    account: &AccountId,
    name: &str,
    at: i64,
) -> Result<(), StoreError> {
    let key = timer_key(account, name);
    txn.set_timer(&key, Timestamp::from_micros(at), key.clone())
}

impl SecretsManager {
    /// Whether a rotation's function runs now.
    pub(crate) fn is_rotating(&self, region: Region, key: &[u8]) -> bool {
        self.rotating.lock().contains(&(region, key.to_vec()))
    }

    /// Carries out what a timer says.
    pub(crate) async fn rotate(&self, region: Region, house: &Arc<House>, timer: &Timer) {
        let place = (region, timer.payload.to_vec());
        if !self.rotating.lock().insert(place.clone()) {
            // It was cancelled and begun anew while its function ran: that comes to its end first.
            let later = self.clock.now() + FIRST_PAUSE;
            if let Err(error) = self.put_off(region, timer, later).await {
                wire::log_internal("secretsmanager", "rotation", &Internal::new(error));
            }
            return;
        }
        let rotated = self.rotate_now(region, house, timer).await;
        self.rotating.lock().remove(&place);
        if let Err(error) = rotated {
            wire::log_internal("secretsmanager", "rotation", &error);
        }
    }

    async fn put_off(&self, region: Region, timer: &Timer, at: Timestamp) -> Result<(), StoreError> {
        let shard = self.shard(region)?;
        let put_off = shard.transact(|txn| {
            if txn.complete_timer(timer)? {
                txn.set_timer(&timer.payload, at, &timer.payload)?;
            }
            Ok::<_, StoreError>(())
        });
        put_off.await
    }

    async fn rotate_now(&self, region: Region, house: &Arc<House>, timer: &Timer) -> Result<(), Internal> {
        let Some((account, name)) = of_timer(&timer.payload) else { return Ok(()) };
        let key = crate::secret::key(&account, &name);
        let shard = self.shard(region).map_err(Internal::new)?;
        let read = |txn: &mut Txn<'_>| -> Result<Option<SecretRecord>, StoreError> {
            // What does not read as a secret has nothing to rotate.
            let record = txn.get(&key)?.and_then(|bytes| serde_json::from_slice::<SecretRecord>(&bytes).ok());
            let rotates = |record: &SecretRecord| {
                record.deleted.is_none() && record.rotation.as_ref().is_some_and(|rotation| rotation.enabled)
            };
            Ok(record.filter(rotates))
        };
        let token = house.rng.uuid();
        let begun = shard.transact(|txn| {
            let Some(mut record) = read(txn)? else {
                txn.complete_timer(timer)?;
                return Ok(None);
            };
            if record.rotation.as_ref().is_some_and(|rotation| rotation.pending.is_none()) {
                record.begin(&token, false, self.clock.now().as_micros());
                // Writing plain fields as JSON cannot fail.
                txn.put(&key, serde_json::to_vec(&record).unwrap_or_default());
            }
            Ok::<_, StoreError>(Some(record))
        });
        let Some(record) = begun.await.map_err(Internal::new)? else { return Ok(()) };
        let failed = steps(house, &account, region, &record).await.err();
        if let Some(why) = &failed {
            let why = format!("the secret {name} was not rotated: {why}");
            wire::log_internal("secretsmanager", "rotation", &Internal::new(why));
        }
        let ended = shard.transact(|txn| {
            // It may have been cancelled meanwhile.
            if !txn.complete_timer(timer)? {
                return Ok(());
            }
            let Some(mut record) = read(txn)? else { return Ok(()) };
            let next = record.tried(failed.is_none(), self.clock.now().as_micros());
            txn.put(&key, serde_json::to_vec(&record).unwrap_or_default());
            next.map_or(Ok(()), |at| set_timer(txn, &account, &name, at))
        });
        ended.await.map_err(Internal::new)
    }
}

/// Calls the function with each step; the error is why one failed.
async fn steps(
    house: &Arc<House>,
    account: &AccountId,
    region: Region,
    record: &SecretRecord,
) -> Result<(), String> {
    let Some(rotation) = &record.rotation else { return Ok(()) };
    let Some(pending) = &rotation.pending else { return Ok(()) };
    for step in if pending.trial { TRIAL } else { STEPS } {
        let event = json!({
            "Step": step, "SecretId": record.arn(region, account), "ClientRequestToken": pending.token,
        });
        let request = InvocationRequest {
            function_name: rotation.function.clone(),
            payload: Some(event.to_string().into_bytes().into()),
            ..InvocationRequest::default()
        };
        let call = house.own_call(account.clone(), region);
        let answer = house.call::<Invoke>(&call, request).await;
        let answer = answer.map_err(|error| format!("{step}: {}", CallError::of(&error)))?;
        if answer.function_error.is_some() {
            let said = answer.payload.unwrap_or_default();
            return Err(format!("{step}: {}", String::from_utf8_lossy(&said)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SecretValue;

    fn rotated(rules: RotationRulesType) -> SecretRecord {
        let mut rotation = Rotation { function: "f".into(), enabled: true, ..Rotation::default() };
        rotation.set_rules(rules).unwrap();
        let mut record = SecretRecord { rotation: Some(rotation), ..SecretRecord::default() };
        record.add("one", SecretValue::Text("1".into()), &[], 0);
        record.begin("two", false, 0);
        record
    }

    fn every(days: i64) -> RotationRulesType {
        RotationRulesType { automatically_after_days: Some(days), ..RotationRulesType::default() }
    }

    #[test]
    fn rules_are_checked() {
        let schedule = |text: &str| RotationRulesType {
            schedule_expression: Some(text.to_owned()),
            ..RotationRulesType::default()
        };
        for (rules, good) in [
            (every(3), true),
            (schedule("rate(4 hours)"), true),
            (schedule("cron(0 4 ? * SUN *)"), true),
            (schedule("rate(3 hours)"), false),
            (schedule("sometimes"), false),
            (RotationRulesType { automatically_after_days: Some(1), ..schedule("rate(1 day)") }, false),
        ] {
            assert_eq!(Rotation::default().set_rules(rules.clone()).is_ok(), good, "{rules:?}");
        }
    }

    #[test]
    fn a_rotation_is_done_once_its_version_is_current() {
        let mut record = rotated(every(2));
        assert_eq!(record.staged(PENDING).map(String::as_str), Some("two"));
        assert_eq!(record.staged(CURRENT).map(String::as_str), Some("one"));
        // The function said that it is done and was not.
        assert_eq!(record.tried(true, 7), Some(7 + 5_000_000));
        record.move_stage(CURRENT, Some("two"));
        assert_eq!(record.tried(true, 8), Some(8 + 2 * DAY_MICROS));
        let rotation = record.rotation.unwrap();
        assert_eq!((rotation.last, rotation.pending), (Some(8), None));
    }

    #[test]
    fn what_fails_is_tried_again_and_then_waits_for_its_schedule() {
        let mut record = rotated(every(1));
        let pauses: Vec<_> = (0..5).map(|_| record.tried(false, 0)).collect();
        let seconds = [5, 10, 20, 40].map(|seconds| Some(seconds * 1_000_000));
        assert_eq!(pauses, [&seconds[..], &[Some(DAY_MICROS)]].concat());
        // Its version waits, too.
        assert_eq!(record.rotation.unwrap().pending.unwrap().token, "two");
    }

    #[test]
    fn a_trial_leaves_nothing() {
        let mut record = rotated(every(1));
        record.begin("three", true, 0);
        record.tried(true, 0);
        assert!(!record.versions.contains_key("three") && record.staged(PENDING).is_none());
        assert_eq!(record.rotation.unwrap().last, None);
    }
}
