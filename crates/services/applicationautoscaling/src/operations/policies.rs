//! PutScalingPolicy, DescribeScalingPolicies and DeleteScalingPolicy.

use super::{check, dimension, is_served_beside, namespace, no_target, page};
use crate::faults::{Ended, Refused};
use crate::records::{self, MetricRecord, PolicyRecord, TargetRecord};
use crate::{ApplicationAutoScaling, policy_arn};
use base::Timestamp;
use wire::Cx;
use wire::application_autoscaling::*;

/// The most policies of a target.
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-limits.html>
const MOST: usize = 50;
/// The metric of functions that has a name of its own.
const UTILIZATION: &str = "LambdaProvisionedConcurrencyUtilization";

/// Makes a target-tracking policy or changes one. From the first on, the target is looked at every minute, and kept in its range.
pub(super) async fn put_scaling_policy(
    cx: &Cx<ApplicationAutoScaling>,
    input: PutScalingPolicyRequest,
) -> Result<PutScalingPolicyResponse, PutScalingPolicyError> {
    let missing = no_target(&input.service_namespace, &input.resource_id, &input.scalable_dimension);
    check(&input.service_namespace, &input.resource_id, &input.scalable_dimension)?;
    if let Some(kind) = input.policy_type.as_ref().filter(|kind| **kind != PolicyType::TargetTrackingScaling)
    {
        return Err(Refused::text(format!(
            "Policy type {} is not supported for {}: use TargetTrackingScaling",
            kind.as_str(),
            input.scalable_dimension.as_str()
        ))
        .into());
    }
    let (account, resource) = (cx.account().as_str(), input.resource_id.as_str());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let (key, target_key) =
        (records::policy_key(account, resource, &input.policy_name), records::target_key(account, resource));
    // Checked before anything is looked up.
    let asked = input.target_tracking_scaling_policy_configuration.as_ref().map(asked).transpose()?;
    let put = shard.transact(|txn| {
        let Some(mut target) = records::read::<TargetRecord>(txn, &target_key)? else {
            return Err(Ended(missing));
        };
        let known = records::read::<PolicyRecord>(txn, &key)?;
        if known.is_none() && txn.prefix(&records::policies(account, Some(resource))).count() >= MOST {
            return Err(
                Refused::Limit(format!("A scalable target has at most {MOST} scaling policies")).into()
            );
        }
        let record = match (asked, known) {
            (Some(asked), known) => {
                let known = known.unwrap_or_else(|| PolicyRecord {
                    id: cx.rng.uuid(),
                    created_micros: cx.clock.now().as_micros(),
                    ..PolicyRecord::default()
                });
                PolicyRecord {
                    name: input.policy_name.clone(),
                    resource: resource.to_owned(),
                    id: known.id,
                    created_micros: known.created_micros,
                    out_micros: known.out_micros,
                    in_micros: known.in_micros,
                    ..asked
                }
            }
            (None, Some(known)) => known,
            (None, None) => {
                return Err(Refused::text(
                    "A new scaling policy needs TargetTrackingScalingPolicyConfiguration",
                )
                .into());
            }
        };
        records::write(txn, key.clone(), &record);
        if target.watch.is_none() {
            target.watch = Some(cx.rng.next_u64());
            target.cause = "the capacity was outside of the range of the scalable target".to_owned();
            records::write(txn, target_key.clone(), &target);
            cx.set_watch(txn, &target)?;
            cx.set_adjustment(txn, &target)?;
        }
        Ok(policy_arn(cx.region(), cx.account(), &record.id, resource, &record.name))
    });
    let policy_arn = put.await.map_err(|Ended(refused)| refused)?;
    Ok(PutScalingPolicyResponse { policy_arn, alarms: Some(Vec::new()) })
}

/// What a configuration asks for.
fn asked(configuration: &TargetTrackingScalingPolicyConfiguration) -> Result<PolicyRecord, Refused> {
    let metric = match (
        &configuration.predefined_metric_specification,
        &configuration.customized_metric_specification,
    ) {
        (Some(_), Some(_)) | (None, None) => {
            return Err(Refused::text(
                "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified",
            ));
        }
        (Some(predefined), None) => {
            if predefined.predefined_metric_type.as_str() != UTILIZATION {
                return Err(Refused::text(format!(
                    "Predefined metric type {} is not supported for {}: use {UTILIZATION}",
                    predefined.predefined_metric_type.as_str(),
                    crate::DIMENSION
                )));
            }
            if predefined.resource_label.is_some() {
                return Err(Refused::text(format!("ResourceLabel must not be specified with {UTILIZATION}")));
            }
            MetricRecord::Utilization
        }
        (None, Some(custom)) => self::custom(custom)?,
    };
    let target = configuration.target_value;
    if !target.is_finite() || target <= 0.0 {
        return Err(Refused::text("TargetValue must be greater than 0"));
    }
    if metric == MetricRecord::Utilization && !(0.1..=0.9).contains(&target) {
        return Err(Refused::text(format!("TargetValue of {UTILIZATION} must be between 0.1 and 0.9")));
    }
    for (name, cooldown) in [
        ("ScaleOutCooldown", configuration.scale_out_cooldown),
        ("ScaleInCooldown", configuration.scale_in_cooldown),
    ] {
        if cooldown.is_some_and(|seconds| seconds < 0) {
            return Err(Refused::text(format!("{name} must not be negative")));
        }
    }
    Ok(PolicyRecord {
        target,
        metric,
        out_cooldown: configuration.scale_out_cooldown,
        in_cooldown: configuration.scale_in_cooldown,
        disable_in: configuration.disable_scale_in,
        ..PolicyRecord::default()
    })
}

fn custom(custom: &CustomizedMetricSpecification) -> Result<MetricRecord, Refused> {
    if custom.metrics.is_some() {
        return Err(Refused::text("Whimbrel does not serve metric math of a customized metric yet"));
    }
    let (Some(namespace), Some(name), Some(statistic)) =
        (&custom.namespace, &custom.metric_name, &custom.statistic)
    else {
        return Err(Refused::text("A customized metric needs MetricName, Namespace and Statistic"));
    };
    let dimensions = custom.dimensions.iter().flatten();
    Ok(MetricRecord::Custom {
        namespace: namespace.clone(),
        name: name.clone(),
        dimensions: dimensions.map(|one| (one.name.clone(), one.value.clone())).collect(),
        statistic: statistic.as_str().to_owned(),
        unit: custom.unit.clone(),
    })
}

/// Policies, all or some.
pub(super) async fn describe_scaling_policies(
    cx: &Cx<ApplicationAutoScaling>,
    input: DescribeScalingPoliciesRequest,
) -> Result<DescribeScalingPoliciesResponse, DescribeScalingPoliciesError> {
    let is_served = is_served_beside(
        input.resource_id.as_ref(),
        &input.service_namespace,
        input.scalable_dimension.as_ref(),
    )?;
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let names = input.policy_names.unwrap_or_default();
    let (policies, next_token) = page(
        is_served
            .then(|| shard.prefix(&records::policies(cx.account().as_str(), input.resource_id.as_deref()))),
        (input.next_token.as_deref(), input.max_results),
        |record: &PolicyRecord| names.is_empty() || names.contains(&record.name),
        |record| shown(cx, record),
    )?;
    Ok(DescribeScalingPoliciesResponse { scaling_policies: Some(policies), next_token })
}

fn shown(cx: &Cx<ApplicationAutoScaling>, record: PolicyRecord) -> ScalingPolicy {
    let arn = policy_arn(cx.region(), cx.account(), &record.id, &record.resource, &record.name);
    let (mut predefined, mut customized) = (None, None);
    match record.metric {
        MetricRecord::Utilization => {
            predefined = Some(PredefinedMetricSpecification {
                predefined_metric_type: MetricType::from(UTILIZATION),
                resource_label: None,
            });
        }
        MetricRecord::Custom { namespace, name, dimensions, statistic, unit } => {
            let dimension = |(name, value)| MetricDimension { name, value };
            customized = Some(CustomizedMetricSpecification {
                metric_name: Some(name),
                namespace: Some(namespace),
                dimensions: (!dimensions.is_empty()).then(|| dimensions.into_iter().map(dimension).collect()),
                statistic: Some(MetricStatistic::from(statistic.as_str())),
                unit,
                metrics: None,
            });
        }
    }
    ScalingPolicy {
        policy_arn: arn,
        policy_name: record.name,
        service_namespace: namespace(),
        resource_id: record.resource,
        scalable_dimension: dimension(),
        policy_type: PolicyType::TargetTrackingScaling,
        step_scaling_policy_configuration: None,
        target_tracking_scaling_policy_configuration: Some(TargetTrackingScalingPolicyConfiguration {
            target_value: record.target,
            predefined_metric_specification: predefined,
            customized_metric_specification: customized,
            scale_out_cooldown: record.out_cooldown,
            scale_in_cooldown: record.in_cooldown,
            disable_scale_in: record.disable_in,
        }),
        predictive_scaling_policy_configuration: None,
        alarms: Some(Vec::new()),
        creation_time: Timestamp::from_micros(record.created_micros),
    }
}

/// Removes a policy; with the last one the target is looked at no more.
pub(super) async fn delete_scaling_policy(
    cx: &Cx<ApplicationAutoScaling>,
    input: DeleteScalingPolicyRequest,
) -> Result<DeleteScalingPolicyResponse, DeleteScalingPolicyError> {
    let (account, resource) = (cx.account().as_str(), input.resource_id.as_str());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let missing = Refused::Missing(format!(
        "No scaling policy found for service namespace: {}, resource ID: {resource}, scalable dimension: {}, policy name: {}",
        input.service_namespace.as_str(),
        input.scalable_dimension.as_str(),
        input.policy_name
    ));
    let is_ours = check(&input.service_namespace, resource, &input.scalable_dimension).is_ok();
    let (key, target_key) =
        (records::policy_key(account, resource, &input.policy_name), records::target_key(account, resource));
    let deleted = shard.transact(|txn| {
        if !is_ours || records::read::<PolicyRecord>(txn, &key)?.is_none() {
            return Err(Ended(missing));
        }
        txn.delete(key.clone());
        if txn.prefix(&records::policies(account, Some(resource))).next().is_none()
            && let Some(mut target) = records::read::<TargetRecord>(txn, &target_key)?
        {
            target.watch = None;
            records::write(txn, target_key.clone(), &target);
        }
        Ok(())
    });
    deleted.await.map_err(|Ended(refused)| refused)?;
    Ok(DeleteScalingPolicyResponse {})
}
