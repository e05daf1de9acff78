//! PutScheduledAction, DescribeScheduledActions and DeleteScheduledAction.

use super::{check, dimension, is_served_beside, namespace, no_target, page};
use crate::faults::{Ended, Refused};
use crate::records::{self, ActionRecord, TargetRecord};
use crate::timing::Timing;
use crate::{ApplicationAutoScaling, action_arn};
use base::Timestamp;
use wire::Cx;
use wire::application_autoscaling::*;

/// The most scheduled actions of a target.
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-limits.html>
const MOST: usize = 200;

/// Makes an action or changes one, with its first time, in one commit.
pub(super) async fn put_scheduled_action(
    cx: &Cx<ApplicationAutoScaling>,
    input: PutScheduledActionRequest,
) -> Result<PutScheduledActionResponse, PutScheduledActionError> {
    check(&input.service_namespace, &input.resource_id, &input.scalable_dimension)?;
    let missing = no_target(&input.service_namespace, &input.resource_id, &input.scalable_dimension);
    let (account, resource) = (cx.account().as_str(), input.resource_id.as_str());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let key = records::action_key(account, resource, &input.scheduled_action_name);
    let now = cx.clock.now().as_micros();
    let put = shard.transact(|txn| {
        if records::read::<TargetRecord>(txn, &records::target_key(account, resource))?.is_none() {
            return Err(Ended(missing));
        }
        let known = records::read::<ActionRecord>(txn, &key)?;
        if known.is_none() && txn.prefix(&records::actions(account, Some(resource))).count() >= MOST {
            return Err(
                Refused::Limit(format!("A scalable target has at most {MOST} scheduled actions")).into()
            );
        }
        let mut record = known.unwrap_or_else(|| ActionRecord {
            name: input.scheduled_action_name.clone(),
            resource: resource.to_owned(),
            id: cx.rng.uuid(),
            created_micros: now,
            ..ActionRecord::default()
        });
        if let Some(schedule) = &input.schedule {
            record.schedule.clone_from(schedule);
        }
        record.zone = input.timezone.clone().or(record.zone);
        record.start_micros = input.start_time.map(Timestamp::as_micros).or(record.start_micros);
        record.end_micros = input.end_time.map(Timestamp::as_micros).or(record.end_micros);
        if let Some(action) = &input.scalable_target_action {
            (record.min, record.max) = (action.min_capacity, action.max_capacity);
        }
        check_action(&record, now)?;
        record.generation = cx.rng.next_u64();
        cx.set_next(txn, account, &mut record, now.div_euclid(1_000_000))?;
        records::write(txn, key.clone(), &record);
        Ok(())
    });
    put.await.map_err(|Ended(refused)| refused)?;
    Ok(PutScheduledActionResponse {})
}

fn check_action(record: &ActionRecord, now: i64) -> Result<(), Refused> {
    if record.schedule.is_empty() {
        return Err(Refused::text("A new scheduled action needs Schedule"));
    }
    let timing = Timing::read(&record.schedule, record.zone.as_deref()).map_err(Refused::Validation)?;
    match (record.min, record.max) {
        (None, None) => {
            return Err(Refused::text(
                "ScalableTargetAction must specify a minimum capacity or a maximum capacity",
            ));
        }
        (min, max) if min.is_some_and(|min| min < 0) || max.is_some_and(|max| max < 0) => {
            return Err(Refused::text("Minimum and maximum capacity must not be negative"));
        }
        (Some(min), Some(max)) if min > max => {
            return Err(Refused::text("Minimum capacity cannot be greater than maximum capacity"));
        }
        _ => {}
    }
    if let (Some(start), Some(end)) = (record.start_micros, record.end_micros)
        && end <= start
    {
        return Err(Refused::text("The end time must be later than the start time"));
    }
    if record.end_micros.is_some_and(|end| end <= now) {
        return Err(Refused::text("The end time must be in the future"));
    }
    if timing.is_once() && timing.next(record, now.div_euclid(1_000_000)).is_none() {
        return Err(Refused::text("The time of a scheduled action must be in the future"));
    }
    Ok(())
}

/// Actions, all or some.
pub(super) async fn describe_scheduled_actions(
    cx: &Cx<ApplicationAutoScaling>,
    input: DescribeScheduledActionsRequest,
) -> Result<DescribeScheduledActionsResponse, DescribeScheduledActionsError> {
    let is_served = is_served_beside(
        input.resource_id.as_ref(),
        &input.service_namespace,
        input.scalable_dimension.as_ref(),
    )?;
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let names = input.scheduled_action_names.unwrap_or_default();
    let (actions, next_token) = page(
        is_served
            .then(|| shard.prefix(&records::actions(cx.account().as_str(), input.resource_id.as_deref()))),
        (input.next_token.as_deref(), input.max_results),
        |record: &ActionRecord| names.is_empty() || names.contains(&record.name),
        |record| shown(cx, record),
    )?;
    Ok(DescribeScheduledActionsResponse { scheduled_actions: Some(actions), next_token })
}

fn shown(cx: &Cx<ApplicationAutoScaling>, record: ActionRecord) -> ScheduledAction {
    ScheduledAction {
        scheduled_action_arn: action_arn(
            cx.region(),
            cx.account(),
            &record.id,
            &record.resource,
            &record.name,
        ),
        scheduled_action_name: record.name,
        service_namespace: namespace(),
        schedule: record.schedule,
        timezone: record.zone,
        resource_id: record.resource,
        scalable_dimension: Some(dimension()),
        start_time: record.start_micros.map(Timestamp::from_micros),
        end_time: record.end_micros.map(Timestamp::from_micros),
        scalable_target_action: Some(ScalableTargetAction {
            min_capacity: record.min,
            max_capacity: record.max,
        }),
        creation_time: Timestamp::from_micros(record.created_micros),
    }
}

/// Removes an action; its next time finds it gone.
pub(super) async fn delete_scheduled_action(
    cx: &Cx<ApplicationAutoScaling>,
    input: DeleteScheduledActionRequest,
) -> Result<DeleteScheduledActionResponse, DeleteScheduledActionError> {
    let resource = input.resource_id.as_str();
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let missing = Refused::Missing(format!(
        "No scheduled action found for service namespace: {}, resource ID: {resource}, scalable dimension: {}, scheduled \
         action name: {}",
        input.service_namespace.as_str(),
        input.scalable_dimension.as_str(),
        input.scheduled_action_name
    ));
    let is_ours = check(&input.service_namespace, resource, &input.scalable_dimension).is_ok();
    let key = records::action_key(cx.account().as_str(), resource, &input.scheduled_action_name);
    let deleted = shard.transact(|txn| {
        if !is_ours || records::read::<ActionRecord>(txn, &key)?.is_none() {
            return Err(Ended(missing));
        }
        txn.delete(key.clone());
        Ok(())
    });
    deleted.await.map_err(|Ended(refused)| refused)?;
    Ok(DeleteScheduledActionResponse {})
}
