//! GetSchedule.

use crate::faults::Refused;
use crate::records::group;
use crate::records::schedule::{self, ScheduleRecord, TargetRecord};
use crate::{DEFAULT_GROUP, Scheduler, schedule_arn};
use base::Timestamp;
use wire::Cx;
use wire::scheduler::*;

pub(super) async fn get_schedule(
    cx: &Cx<Scheduler>,
    input: GetScheduleInput,
) -> Result<GetScheduleOutput, GetScheduleError> {
    let record = find(cx, input.group_name.as_deref().unwrap_or(DEFAULT_GROUP), &input.name)?;
    Ok(GetScheduleOutput {
        arn: Some(schedule_arn(cx.region(), cx.account(), &record.group, &record.name)),
        creation_date: Some(Timestamp::from_micros(record.created_micros)),
        last_modification_date: Some(Timestamp::from_micros(record.modified_micros)),
        group_name: Some(record.group),
        name: Some(record.name),
        schedule_expression: Some(record.expression),
        schedule_expression_timezone: Some(record.zone.unwrap_or_else(|| "UTC".to_owned())),
        start_date: record.start_micros.map(Timestamp::from_micros),
        end_date: record.end_micros.map(Timestamp::from_micros),
        description: record.description,
        state: Some(state(record.enabled)),
        kms_key_arn: record.kms_key,
        target: Some(target(record.target)),
        flexible_time_window: Some(FlexibleTimeWindow {
            mode: match record.window {
                Some(_) => FlexibleTimeWindowMode::Flexible,
                None => FlexibleTimeWindowMode::Off,
            },
            maximum_window_in_minutes: record.window,
        }),
        action_after_completion: Some(match record.deletes_itself {
            true => ActionAfterCompletion::Delete,
            false => ActionAfterCompletion::None,
        }),
    })
}

fn find(cx: &Cx<Scheduler>, of: &str, name: &str) -> Result<ScheduleRecord, Refused> {
    let account = cx.account().as_str();
    let shard = cx.shard(cx.region())?;
    if of != DEFAULT_GROUP && shard.get(&group::key(account, of))?.is_none() {
        return Err(Refused::no_group(of));
    }
    let bytes = shard.get(&schedule::key(account, of, name))?.ok_or_else(|| Refused::no_schedule(name))?;
    Ok(serde_json::from_slice(&bytes)?)
}

pub(super) fn state(enabled: bool) -> ScheduleState {
    if enabled { ScheduleState::Enabled } else { ScheduleState::Disabled }
}

/// A target as it is told; a retry policy is told with what it says where it says nothing.
fn target(record: TargetRecord) -> Target {
    Target {
        arn: record.arn,
        role_arn: record.role,
        input: record.input,
        dead_letter_config: record.dead_letter.map(|arn| DeadLetterConfig { arn: Some(arn) }),
        retry_policy: Some(RetryPolicy {
            maximum_event_age_in_seconds: Some(record.age.unwrap_or(86_400)),
            maximum_retry_attempts: Some(record.attempts.unwrap_or(185)),
        }),
        event_bridge_parameters: record
            .event
            .map(|(detail_type, source)| EventBridgeParameters { detail_type, source }),
        sqs_parameters: record.message_group.map(|group| SqsParameters { message_group_id: Some(group) }),
        ..Target::default()
    }
}
