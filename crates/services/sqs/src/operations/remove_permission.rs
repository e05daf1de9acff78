//! RemovePermission.

use super::{change, find};
use crate::Sqs;
use crate::faults::Refused;
use serde_json::Value;
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// Takes a statement out of a queue's policy.
pub(super) async fn remove_permission(
    cx: &Cx<Sqs>,
    input: RemovePermissionRequest,
) -> Result<Empty, RemovePermissionError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    let now = cx.clock.now().as_micros();
    change(&queue, &registry.shard, |record| {
        let text = record.attributes.get("Policy").map(String::as_str).unwrap_or_default();
        let mut policy: Value = serde_json::from_str(text).unwrap_or_default();
        let statements = policy.get_mut("Statement").and_then(Value::as_array_mut);
        let before = statements.as_ref().map_or(0, |all| all.len());
        let left = statements.map_or(0, |all| {
            all.retain(|one| one.get("Sid").and_then(Value::as_str) != Some(&input.label));
            all.len()
        });
        if left == before {
            let refused = Refused::value(&input.label, "Label", "can't find label.");
            return Err(RemovePermissionError::from(refused));
        }
        if left == 0 {
            record.attributes.remove("Policy");
        } else {
            record.attributes.insert("Policy".to_owned(), policy.to_string());
        }
        record.modified = now;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
