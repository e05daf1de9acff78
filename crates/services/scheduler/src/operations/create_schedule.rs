//! CreateSchedule, and what it shares with UpdateSchedule: a schedule of what was asked for, checked.

use super::{Ended, group};
use crate::faults::Refused;
use crate::records::schedule::{self, ScheduleRecord, TargetRecord};
use crate::timing::Timing;
use crate::{DEFAULT_GROUP, Scheduler, schedule_arn};
use base::Timestamp;
use wire::Cx;
use wire::scheduler::*;

/// How long ago a schedule may begin.
const START_GRACE_MICROS: i64 = 5 * 60 * 1_000_000;

/// What a schedule is to be.
pub(super) struct Wish {
    pub(super) name: String,
    pub(super) group: Option<String>,
    pub(super) expression: String,
    pub(super) zone: Option<String>,
    pub(super) start: Option<Timestamp>,
    pub(super) end: Option<Timestamp>,
    pub(super) description: Option<String>,
    pub(super) state: Option<ScheduleState>,
    pub(super) kms_key: Option<String>,
    pub(super) target: Target,
    pub(super) window: FlexibleTimeWindow,
    pub(super) after: Option<ActionAfterCompletion>,
}

/// What an input asks for: CreateSchedule's and UpdateSchedule's have the same members and are not one type.
macro_rules! wish {
    ($input:ident) => {
        super::create_schedule::Wish {
            name: $input.name,
            group: $input.group_name,
            expression: $input.schedule_expression,
            zone: $input.schedule_expression_timezone,
            start: $input.start_date,
            end: $input.end_date,
            description: $input.description,
            state: $input.state,
            kms_key: $input.kms_key_arn,
            target: $input.target,
            window: $input.flexible_time_window,
            after: $input.action_after_completion,
        }
    };
}
pub(super) use wish;

impl Wish {
    /// The record, but for when it was made.
    pub(super) fn record(self, cx: &Cx<Scheduler>) -> Result<ScheduleRecord, Refused> {
        Timing::read(&self.expression, self.zone.as_deref()).map_err(Refused::Validation)?;
        let now = cx.clock.now().as_micros();
        let (start, end) = (self.start.map(Timestamp::as_micros), self.end.map(Timestamp::as_micros));
        if start.is_some_and(|start| start < now - START_GRACE_MICROS) {
            return Err(Refused::text("The StartDate you specify cannot be earlier than 5 minutes ago."));
        }
        if end.is_some_and(|end| end <= start.unwrap_or(now)) {
            return Err(Refused::text(
                "The EndDate you specify must be later than the StartDate and the current time.",
            ));
        }
        let window = match (self.window.mode, self.window.maximum_window_in_minutes) {
            (FlexibleTimeWindowMode::Flexible, Some(minutes)) => Some(minutes),
            (FlexibleTimeWindowMode::Flexible, None) => {
                return Err(Refused::text(
                    "MaximumWindowInMinutes must be specified when the Mode of FlexibleTimeWindow is FLEXIBLE.",
                ));
            }
            (_, Some(_)) => {
                return Err(Refused::text(
                    "MaximumWindowInMinutes cannot be specified when the Mode of FlexibleTimeWindow is OFF.",
                ));
            }
            (_, None) => None,
        };
        let target = target(self.target)?;
        let serves = |service: &str, operation: &str| {
            cx.house().served().any(|(schema, all)| {
                schema.name == service && all.iter().any(|served| served.name == operation)
            })
        };
        target.check(serves).map_err(Refused::Validation)?;
        Ok(ScheduleRecord {
            account: cx.account().as_str().to_owned(),
            group: self.group.unwrap_or_else(|| DEFAULT_GROUP.to_owned()),
            name: self.name,
            expression: self.expression,
            zone: self.zone,
            start_micros: start,
            end_micros: end,
            description: self.description,
            enabled: self.state != Some(ScheduleState::Disabled),
            window,
            deletes_itself: self.after == Some(ActionAfterCompletion::Delete),
            kms_key: self.kms_key,
            target,
            created_micros: now,
            modified_micros: now,
            generation: cx.rng.next_u64(),
            token: None,
        })
    }
}

fn target(target: Target) -> Result<TargetRecord, Refused> {
    let unserved = [
        ("EcsParameters", target.ecs_parameters.is_some()),
        ("EventBridgePutEventsV2Parameters", target.event_bridge_put_events_v2_parameters.is_some()),
        ("EventBridgePutRawEventsParameters", target.event_bridge_put_raw_events_parameters.is_some()),
        ("KinesisParameters", target.kinesis_parameters.is_some()),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some()),
    ];
    if let Some((name, _)) = unserved.iter().find(|(_, is_there)| *is_there) {
        return Err(Refused::text(format!("Whimbrel does not serve {name} of a schedule's target yet.")));
    }
    let retry = target.retry_policy.unwrap_or_default();
    Ok(TargetRecord {
        arn: target.arn,
        role: target.role_arn,
        input: target.input,
        dead_letter: target.dead_letter_config.and_then(|config| config.arn),
        attempts: retry.maximum_retry_attempts,
        age: retry.maximum_event_age_in_seconds,
        event: target.event_bridge_parameters.map(|event| (event.detail_type, event.source)),
        message_group: target.sqs_parameters.and_then(|sqs| sqs.message_group_id),
    })
}

/// Makes a schedule, and its first time, in one commit.
pub(super) async fn create_schedule(
    cx: &Cx<Scheduler>,
    input: CreateScheduleInput,
) -> Result<CreateScheduleOutput, CreateScheduleError> {
    let token = input.client_token;
    let record = ScheduleRecord { token, ..wish!(input).record(cx)? };
    let arn = schedule_arn(cx.region(), cx.account(), &record.group, &record.name);
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let made = shard.transact(|txn| {
        group(txn, &record.account, &record.group)?;
        let key = schedule::key(&record.account, &record.group, &record.name);
        if let Some(bytes) = txn.get(&key)? {
            let known: ScheduleRecord = serde_json::from_slice(&bytes)?;
            // The same request again, whose answer did not arrive.
            if known.token.is_some() && known.token == record.token {
                return Ok(());
            }
            return Err(Refused::Conflict(format!("Schedule {} already exists.", record.name)).into());
        }
        txn.put(key, serde_json::to_vec(&record)?);
        cx.set_next(txn, &record, record.modified_micros.div_euclid(1_000_000))?;
        Ok::<(), Ended>(())
    });
    made.await.map_err(|Ended(refused)| refused)?;
    Ok(CreateScheduleOutput { schedule_arn: arn })
}
