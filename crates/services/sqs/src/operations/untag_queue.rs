//! UntagQueue.

use super::{change, find};
use crate::Sqs;
use crate::faults::Refused;
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// Takes tags off a queue.
pub(super) async fn untag_queue(cx: &Cx<Sqs>, input: UntagQueueRequest) -> Result<Empty, UntagQueueError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    if input.tag_keys.is_empty() {
        return Err(Refused::text("Tag keys must be between 1 and 128 characters in length.").into());
    }
    change(&queue, &registry.shard, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok::<_, UntagQueueError>(())
    })
    .await?;
    Ok(Empty {})
}
