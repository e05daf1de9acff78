//! TagQueue.

use super::create_queue::TAGS;
use super::{change, find};
use crate::Sqs;
use crate::faults::Refused;
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// Sets tags of a queue.
pub(super) async fn tag_queue(cx: &Cx<Sqs>, input: TagQueueRequest) -> Result<Empty, TagQueueError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    if input.tags.is_empty() {
        return Err(Refused::missing("Tags").into());
    }
    change(&queue, &registry.shard, |record| {
        record.tags.extend(input.tags);
        if record.tags.len() > TAGS {
            return Err(Refused::text(format!("Too many tags added for queue {}.", queue.name)).into());
        }
        Ok::<_, TagQueueError>(())
    })
    .await?;
    Ok(Empty {})
}
