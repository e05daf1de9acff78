//! DescribeScalingActivities.

use super::{dimension, is_served_beside, namespace, page};
use crate::ApplicationAutoScaling;
use crate::faults::Refused;
use crate::records::{self, ActivityRecord};
use base::Timestamp;
use wire::Cx;
use wire::application_autoscaling::*;

/// Activities of the last six weeks, the newest first. What was not scaled is not written down, so none is told of it.
pub(super) async fn describe_scaling_activities(
    cx: &Cx<ApplicationAutoScaling>,
    input: DescribeScalingActivitiesRequest,
) -> Result<DescribeScalingActivitiesResponse, DescribeScalingActivitiesError> {
    if input.include_not_scaled_activities == Some(true) {
        return Err(Refused::text("Whimbrel does not keep activities that were not scaled yet").into());
    }
    let is_served = is_served_beside(
        input.resource_id.as_ref(),
        &input.service_namespace,
        input.scalable_dimension.as_ref(),
    )?;
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let (activities, next_token) = page(
        is_served.then(|| shard.prefix(&records::activities(cx.account().as_str()))),
        (input.next_token.as_deref(), input.max_results),
        |record: &ActivityRecord| {
            input.resource_id.as_ref().is_none_or(|resource| *resource == record.resource)
        },
        shown,
    )?;
    Ok(DescribeScalingActivitiesResponse { scaling_activities: Some(activities), next_token })
}

fn shown(record: ActivityRecord) -> ScalingActivity {
    let (status_code, message) = match record.failure {
        None => (ScalingActivityStatusCode::Successful, "Successfully set desired concurrency.".to_owned()),
        Some(failure) => (ScalingActivityStatusCode::Failed, failure),
    };
    ScalingActivity {
        activity_id: record.id,
        service_namespace: namespace(),
        resource_id: record.resource,
        scalable_dimension: dimension(),
        description: record.description,
        cause: record.cause,
        start_time: Timestamp::from_micros(record.start_micros),
        end_time: Some(Timestamp::from_micros(record.end_micros)),
        status_code,
        status_message: Some(message),
        details: None,
        not_scaled_reasons: None,
    }
}
