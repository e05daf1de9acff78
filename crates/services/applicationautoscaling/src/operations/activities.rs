//! DescribeScalingActivities.

use super::{PAGE, TOKEN, dimension, namespace, page};
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
    if input.scalable_dimension.is_some() && input.resource_id.is_none() {
        return Err(Refused::text("ResourceId must be specified where ScalableDimension is").into());
    }
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    // The newest come first, and no more are read than a page has.
    let after = input.next_token.as_deref().and_then(|token| token.strip_prefix(TOKEN)).unwrap_or_default();
    let most = usize::try_from(input.max_results.unwrap_or(PAGE).clamp(1, PAGE)).unwrap_or(1);
    let mut found = Vec::new();
    if input.service_namespace == namespace() && input.scalable_dimension.is_none_or(|one| one == dimension())
    {
        for entry in shard.prefix(&records::activities(cx.account().as_str())) {
            let (key, bytes) = entry.map_err(Refused::from)?;
            let name = String::from_utf8_lossy(&key).replace('\0', " ");
            if name.as_str() <= after {
                continue;
            }
            let record: ActivityRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
            if input.resource_id.as_ref().is_none_or(|resource| *resource == record.resource) {
                found.push((name, shown(record)));
            }
            if found.len() > most {
                break;
            }
        }
    }
    let (activities, next_token) = page(found, input.next_token.as_deref(), input.max_results)?;
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
