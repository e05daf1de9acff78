//! SendMessageBatch.

use super::{check_batch, find};
use crate::Sqs;
use crate::attributes::LARGEST;
use crate::faults::{Refused, send_entry};
use crate::meters;
use crate::send::{Sender, draft, enqueue, is_too_long, size};
use wire::Cx;
use wire::sqs::*;

/// Sends messages in one commit; each is taken or refused for itself.
pub(super) async fn send_message_batch(
    cx: &Cx<Sqs>,
    input: SendMessageBatchRequest,
) -> Result<SendMessageBatchResult, SendMessageBatchError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let entries = input.entries.unwrap_or_default();
    check_batch("SendMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
    let bytes: usize = entries.iter().map(size).sum();
    if is_too_long(bytes) {
        let message =
            format!("Batch requests cannot be longer than {LARGEST} bytes. You have sent {bytes} bytes.");
        return Err(BatchRequestTooLong::new(message).into());
    }
    // What makes an entry one of a line is asked of all of them first: where it lacks, AWS takes none.
    let settings = queue.settings();
    if queue.fifo && entries.iter().any(|entry| entry.message_group_id.is_none()) {
        return Err(Refused::text("The request must contain the parameter MessageGroupId.").into());
    }
    if queue.fifo
        && !settings.dedups_content
        && entries.iter().any(|entry| entry.message_deduplication_id.is_none())
    {
        let message = "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly";
        return Err(Refused::text(message).into());
    }
    let (mut drafts, mut ids, mut failed, mut sizes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for entry in entries {
        let (id, size) = (entry.id.clone(), size(&entry));
        match draft(&queue, &settings, Sender::of(&cx.call), cx.rng.uuid(), entry) {
            Ok(draft) => {
                drafts.push(draft);
                sizes.push(size);
                ids.push(id);
            }
            Err(refused) => failed.push(send_entry(id, refused)?),
        }
    }
    let sent = enqueue(&cx.clock, &queue, drafts).await?;
    meters::sent(&cx.house().meters, &queue, cx.clock.now(), &sizes);
    let successful = ids.into_iter().zip(sent).map(|(id, sent)| SendMessageBatchResultEntry {
        id,
        message_id: sent.id,
        md5_of_message_body: sent.md5,
        md5_of_message_attributes: sent.md5_of_attributes,
        md5_of_message_system_attributes: sent.md5_of_system,
        sequence_number: sent.sequence,
    });
    Ok(SendMessageBatchResult {
        successful: Some(successful.collect()),
        failed: Some(failed).filter(|failed| !failed.is_empty()),
    })
}
