//! DeleteMessageBatch.

use super::delete_message::delete_one;
use super::{check_batch, find};
use crate::Sqs;
use crate::faults::receipt_entry;
use crate::meters;
use store::Batch;
use wire::sqs::*;
use wire::{Cx, Internal};

/// Deletes messages, in one commit; each for itself.
pub(super) async fn delete_message_batch(
    cx: &Cx<Sqs>,
    input: DeleteMessageBatchRequest,
) -> Result<DeleteMessageBatchResult, DeleteMessageBatchError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let entries = input.entries.unwrap_or_default();
    check_batch("DeleteMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
    let (mut successful, mut failed, mut batch) = (Vec::new(), Vec::new(), Batch::new());
    let now = cx.clock.now();
    for entry in entries {
        match delete_one(&queue, &entry.receipt_handle, now, &mut batch) {
            Ok(()) => successful.push(DeleteMessageBatchResultEntry { id: entry.id }),
            Err(refused) => failed.push(receipt_entry(entry.id, refused)?),
        }
    }
    queue.shard.commit(batch).await.map_err(Internal::new)?;
    meters::deleted(&cx.house().meters, &queue, now, successful.len());
    Ok(DeleteMessageBatchResult {
        successful: Some(successful),
        failed: Some(failed).filter(|failed| !failed.is_empty()),
    })
}
