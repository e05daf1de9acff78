//! SendMessage.

use super::find;
use crate::Sqs;
use crate::meters;
use crate::send::{Sender, draft, enqueue, size};
use wire::sqs::*;
use wire::{Cx, Internal};

/// Sends a message; it is on the disk when this is answered.
pub(super) async fn send_message(
    cx: &Cx<Sqs>,
    input: SendMessageRequest,
) -> Result<SendMessageResult, SendMessageError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let entry = SendMessageBatchRequestEntry {
        id: String::new(),
        message_body: input.message_body,
        delay_seconds: input.delay_seconds,
        message_attributes: input.message_attributes,
        message_system_attributes: input.message_system_attributes,
        message_deduplication_id: input.message_deduplication_id,
        message_group_id: input.message_group_id,
    };
    let size = size(&entry);
    let draft = draft(&queue, &queue.settings(), Sender::of(&cx.call), cx.rng.uuid(), entry)?;
    let mut sent = enqueue(&cx.clock, &queue, vec![draft]).await?;
    meters::sent(&cx.house().meters, &queue, cx.clock.now(), &[size]);
    let sent = sent.pop().ok_or_else(|| Internal::new("a message was not sent"))?;
    Ok(SendMessageResult {
        md5_of_message_body: Some(sent.md5),
        md5_of_message_attributes: sent.md5_of_attributes,
        md5_of_message_system_attributes: sent.md5_of_system,
        message_id: Some(sent.id),
        sequence_number: sent.sequence,
    })
}
