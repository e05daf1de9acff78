//! ChangeMessageVisibilityBatch.

use super::change_message_visibility::change_one;
use super::{check_batch, find};
use crate::Sqs;
use crate::faults::{Refused, receipt_entry};
use wire::Cx;
use wire::sqs::*;

/// Makes messages in flight visible at other times; each for itself.
pub(super) async fn change_message_visibility_batch(
    cx: &Cx<Sqs>,
    input: ChangeMessageVisibilityBatchRequest,
) -> Result<ChangeMessageVisibilityBatchResult, ChangeMessageVisibilityBatchError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let entries = input.entries.unwrap_or_default();
    let ids = entries.iter().map(|entry| entry.id.as_str());
    check_batch("ChangeMessageVisibilityBatchRequestEntry", ids)?;
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for entry in entries {
        let done = match entry.visibility_timeout {
            Some(seconds) => change_one(cx, &queue, &entry.receipt_handle, seconds),
            None => Err(Refused::missing("VisibilityTimeout").into()),
        };
        match done {
            Ok(()) => successful.push(ChangeMessageVisibilityBatchResultEntry { id: entry.id }),
            Err(refused) => failed.push(receipt_entry(entry.id, refused)?),
        }
    }
    Ok(ChangeMessageVisibilityBatchResult {
        successful: Some(successful),
        failed: Some(failed).filter(|failed| !failed.is_empty()),
    })
}
