//! RegisterScalableTarget, DescribeScalableTargets and DeregisterScalableTarget.

use super::{check, dimension, is_served, namespace, no_target, page};
use crate::capacity::{Capacity, parts};
use crate::faults::{Ended, Refused};
use crate::records::{self, TargetRecord};
use crate::{ApplicationAutoScaling, target_arn};
use base::Timestamp;
use wire::Cx;
use wire::application_autoscaling::*;

/// The most tags of a target.
pub(super) const TAGS: usize = 50;

/// Registers a target or changes one. Its capacity is brought into a changed range where it has a policy.
pub(super) async fn register_scalable_target(
    cx: &Cx<ApplicationAutoScaling>,
    input: RegisterScalableTargetRequest,
) -> Result<RegisterScalableTargetResponse, RegisterScalableTargetError> {
    check(&input.service_namespace, &input.resource_id, &input.scalable_dimension)?;
    exists(cx, &input.resource_id).await?;
    let account = cx.account().as_str();
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let key = records::target_key(account, &input.resource_id);
    let registered = shard.transact(|txn| {
        let known = records::read::<TargetRecord>(txn, &key)?;
        let is_new = known.is_none();
        let mut record = known.unwrap_or_else(|| TargetRecord {
            account: account.to_owned(),
            resource: input.resource_id.clone(),
            id: cx.rng.uuid(),
            created_micros: cx.clock.now().as_micros(),
            role: format!(
                "arn:aws:iam::{account}:role/aws-service-role/lambda.application-autoscaling.amazonaws.com/\
                 AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency"
            ),
            ..TargetRecord::default()
        });
        if is_new && (input.min_capacity.is_none() || input.max_capacity.is_none()) {
            return Err(Refused::text(
                "Both minimum capacity and maximum capacity are required to register a new scalable target",
            )
            .into());
        }
        record.min = input.min_capacity.unwrap_or(record.min);
        record.max = input.max_capacity.unwrap_or(record.max);
        if record.min < 0 || record.max < 0 {
            return Err(Refused::text("Minimum and maximum capacity must not be negative").into());
        }
        if record.min > record.max {
            return Err(Refused::text("Minimum capacity cannot be greater than maximum capacity").into());
        }
        if let Some(role) = &input.role_arn {
            record.role.clone_from(role);
        }
        if let Some(suspended) = &input.suspended_state {
            let members = [
                suspended.dynamic_scaling_in_suspended,
                suspended.dynamic_scaling_out_suspended,
                suspended.scheduled_scaling_suspended,
            ];
            for (kept, given) in record.suspended.iter_mut().zip(members) {
                *kept = given.unwrap_or(*kept);
            }
        }
        if let Some(tags) = &input.tags {
            if !is_new {
                return Err(Refused::text(
                    "Tags can only be given with a new scalable target; use TagResource",
                )
                .into());
            }
            record.tags.clone_from(tags);
        }
        if record.tags.len() > TAGS {
            return Err(Refused::text(format!("A scalable target has at most {TAGS} tags")).into());
        }
        if record.watch.is_some() {
            record.cause = "the scalable target was updated".to_owned();
            cx.set_adjustment(txn, &record)?;
        }
        records::write(txn, key.clone(), &record);
        Ok::<_, Ended>(target_arn(cx.region(), cx.account(), &record.id))
    });
    let arn = registered.await.map_err(|Ended(refused)| refused)?;
    Ok(RegisterScalableTargetResponse { scalable_target_arn: Some(arn) })
}

/// Whether there is such a function with such an alias or version.
async fn exists(cx: &Cx<ApplicationAutoScaling>, resource: &str) -> Result<(), Refused> {
    let Some((function, qualifier)) = parts(resource) else { return Ok(()) };
    let capacity =
        Capacity { house: cx.house(), region: cx.region(), account: cx.account(), function, qualifier };
    match capacity.read().await {
        Err(error) if error.code == "ResourceNotFoundException" => Err(Refused::text(error.message)),
        Err(error) if error.status < 500 => Err(Refused::text(error.message)),
        Err(error) => Err(wire::Internal::new(error).into()),
        Ok(_) => Ok(()),
    }
}

/// Targets, all or some.
pub(super) async fn describe_scalable_targets(
    cx: &Cx<ApplicationAutoScaling>,
    input: DescribeScalableTargetsRequest,
) -> Result<DescribeScalableTargetsResponse, DescribeScalableTargetsError> {
    let is_served = is_served(&input.service_namespace, input.scalable_dimension.as_ref());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let ids = input.resource_ids.unwrap_or_default();
    let (targets, next_token) = page(
        is_served.then(|| shard.prefix(&records::targets(cx.account().as_str()))),
        (input.next_token.as_deref(), input.max_results),
        |record: &TargetRecord| ids.is_empty() || ids.contains(&record.resource),
        |record| shown(cx, record),
    )?;
    Ok(DescribeScalableTargetsResponse { scalable_targets: Some(targets), next_token })
}

fn shown(cx: &Cx<ApplicationAutoScaling>, record: TargetRecord) -> ScalableTarget {
    let [scaling_in, scaling_out, scheduled] = record.suspended;
    ScalableTarget {
        service_namespace: namespace(),
        scalable_dimension: dimension(),
        min_capacity: record.min,
        max_capacity: record.max,
        predicted_capacity: None,
        creation_time: Timestamp::from_micros(record.created_micros),
        suspended_state: Some(SuspendedState {
            dynamic_scaling_in_suspended: Some(scaling_in),
            dynamic_scaling_out_suspended: Some(scaling_out),
            scheduled_scaling_suspended: Some(scheduled),
        }),
        scalable_target_arn: Some(target_arn(cx.region(), cx.account(), &record.id)),
        resource_id: record.resource,
        role_arn: record.role,
    }
}

/// Forgets a target, with its policies and actions; its capacity stays as it is.
pub(super) async fn deregister_scalable_target(
    cx: &Cx<ApplicationAutoScaling>,
    input: DeregisterScalableTargetRequest,
) -> Result<DeregisterScalableTargetResponse, DeregisterScalableTargetError> {
    let (account, resource) = (cx.account().as_str(), input.resource_id.as_str());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let missing = || no_target(&input.service_namespace, resource, &input.scalable_dimension);
    check(&input.service_namespace, resource, &input.scalable_dimension).map_err(|_| missing())?;
    let key = records::target_key(account, resource);
    let forgotten = shard.transact(|txn| {
        if records::read::<TargetRecord>(txn, &key)?.is_none() {
            return Err(Ended(missing()));
        }
        txn.delete(key.clone());
        for prefix in [records::policies(account, Some(resource)), records::actions(account, Some(resource))]
        {
            let mut gone = Vec::new();
            for entry in txn.prefix(&prefix) {
                gone.push(entry?.0.to_vec());
            }
            gone.into_iter().for_each(|key| txn.delete(key));
        }
        Ok(())
    });
    forgotten.await.map_err(|Ended(refused)| refused)?;
    Ok(DeregisterScalableTargetResponse {})
}
