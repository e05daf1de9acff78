//! DeleteMessage.

use super::find;
use crate::Sqs;
use crate::faults::{ReceiptRefused, Refused};
use crate::meters;
use crate::queue::Queue;
use crate::receipt::Receipt;
use base::Timestamp;
use store::Batch;
use wire::shape::Empty;
use wire::sqs::*;
use wire::{Cx, Internal};

/// Deletes a message; one that is gone already is no mistake.
pub(super) async fn delete_message(
    cx: &Cx<Sqs>,
    input: DeleteMessageRequest,
) -> Result<Empty, DeleteMessageError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let (mut batch, now) = (Batch::new(), cx.clock.now());
    delete_one(&queue, &input.receipt_handle, now, &mut batch)?;
    queue.shard.commit(batch).await.map_err(Internal::new)?;
    meters::deleted(&cx.house().meters, &queue, now, 1);
    Ok(Empty {})
}

/// Takes one out of the backlog; it is for the caller to commit. A standard queue's message may be deleted by any of its receipt
/// handles, a FIFO queue's by the newest, and only while it is in flight.
pub(super) fn delete_one(
    queue: &Queue,
    handle: &str,
    now: Timestamp,
    batch: &mut Batch,
) -> Result<(), ReceiptRefused> {
    let Some(receipt) = Receipt::read(handle, &queue.secret) else {
        return Err(ReceiptRefused::handle(handle));
    };
    let mut state = queue.state(now)?;
    queue.read_to(&mut state, receipt.sequence, now)?;
    let before = state.backlog.next_event();
    state.backlog.advance(now);
    let held = state.backlog.is_held_by(receipt.sequence, receipt.receipt);
    if queue.fifo && !held && queue.message(receipt.sequence)?.is_some() {
        queue.tell(&state, before);
        let reason = "The receipt handle has expired.";
        return Err(Refused::value(handle, "ReceiptHandle", reason).into());
    }
    let was_kept = state.backlog.remove(receipt.sequence);
    queue.tell(&state, before);
    queue.delete_in(batch, receipt.sequence, was_kept);
    Ok(())
}
