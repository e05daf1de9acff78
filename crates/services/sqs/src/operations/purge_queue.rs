//! PurgeQueue.

use super::{change, find};
use crate::Sqs;
use std::time::Duration;
use wire::shape::Empty;
use wire::sqs::*;
use wire::{Cx, Internal};

/// How long one purge keeps the next away.
const APART: Duration = Duration::from_secs(60);

/// Takes all messages out of a queue: durable at once, cleared away after.
pub(super) async fn purge_queue(cx: &Cx<Sqs>, input: PurgeQueueRequest) -> Result<Empty, PurgeQueueError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    let now = cx.clock.now();
    let purged = {
        let mut state = queue.state(now)?;
        if state.purged_at.is_some_and(|at| at + APART > now) {
            let message =
                format!("Only one PurgeQueue operation on {} is allowed every 60 seconds.", queue.name);
            return Err(PurgeQueueInProgress::new(message).into());
        }
        state.purged_at = Some(now);
        state.clear();
        state.last_sequence()
    };
    change(&queue, &registry.shard, |record| {
        record.purged = record.purged.max(purged);
        Ok::<_, PurgeQueueError>(())
    })
    .await?;
    queue.clear_purged(purged).await.map_err(Internal::new)?;
    Ok(Empty {})
}
