//! PutRetentionPolicy and DeleteRetentionPolicy.

use crate::Logs;
use crate::group::change;
use wire::Cx;
use wire::logs::{
    DeleteRetentionPolicyError, DeleteRetentionPolicyRequest, InvalidParameterException,
    PutRetentionPolicyError, PutRetentionPolicyRequest,
};
use wire::shape::Empty;

/// The days that there are.
const DAYS: &[i32] = &[
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/// Says how many days a group keeps its events.
pub(crate) async fn put_retention_policy(
    cx: &Cx<Logs>,
    input: PutRetentionPolicyRequest,
) -> Result<Empty, PutRetentionPolicyError> {
    let days = input.retention_in_days;
    if !DAYS.contains(&days) {
        let set: Vec<String> = DAYS.iter().map(i32::to_string).collect();
        let message = format!(
            "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [{}]",
            set.join(", ")
        );
        return Err(InvalidParameterException::new(message).into());
    }
    change::<PutRetentionPolicyError>(cx, &input.log_group_name, |group| {
        group.retention = Some(days);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Lets a group keep its events for ever.
pub(crate) async fn delete_retention_policy(
    cx: &Cx<Logs>,
    input: DeleteRetentionPolicyRequest,
) -> Result<Empty, DeleteRetentionPolicyError> {
    change::<DeleteRetentionPolicyError>(cx, &input.log_group_name, |group| {
        group.retention = None;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
