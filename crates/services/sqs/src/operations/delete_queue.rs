//! DeleteQueue.

use super::{Ended, find};
use crate::Sqs;
use crate::records::queue::{self, QueueRecord};
use wire::shape::Empty;
use wire::sqs::*;
use wire::{Cx, Internal};

/// Deletes a queue with its messages; whoever waits for one is told that the queue is not there.
pub(super) async fn delete_queue(cx: &Cx<Sqs>, input: DeleteQueueRequest) -> Result<Empty, DeleteQueueError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    {
        let mut state = queue.state(cx.clock.now())?;
        state.gone = true;
        state.clear();
    }
    let key = queue::key(&queue.account, &queue.name);
    let done = registry.shard.transact(|txn| {
        let record = txn.get(&key)?.map(|bytes| serde_json::from_slice::<QueueRecord>(&bytes)).transpose()?;
        if record.is_some_and(|record| record.id == queue.id) {
            txn.delete(&key);
        }
        registry.remove(&queue);
        Ok(())
    });
    done.await.map_err(|Ended(error): Ended<DeleteQueueError>| error)?;
    // One who waits wakes the next when it goes.
    queue.woken.notify_waiters();
    queue.timing.notify_waiters();
    registry.clear(queue.id).await.map_err(Internal::new)?;
    Ok(Empty {})
}
