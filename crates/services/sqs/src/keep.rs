//! What receives leave on the disk: how often each message was received, by which receipt, and until when it is hidden.
//!
//! A receive waits for no disk. It notes the message as changed, and a fifth of a second later [`Sqs::keep_received`] writes the
//! records of all that have changed since, in one commit for each queue that nobody waits for. A message that was deleted
//! meanwhile, as most are by then, costs nothing; one that is not, such as a poison message, keeps its count over restarts and ends in
//! its dead-letter queue. What a crash can take back is the last fifth of a second's: those messages come again at once, counted once
//! less, which is at least once as SQS promises. A server that is told to stop writes them before.

use crate::Sqs;
use crate::queue::{Queue, State};
use crate::records::received;
use parking_lot::Mutex;
use std::sync::{Arc, Weak};
use std::time::Duration;
use store::{Batch, StoreError};
use tokio::sync::Notify;

/// How long what receives leave is in memory only.
const PAUSE: Duration = Duration::from_millis(200);

/// What is to be done for queues, apart from what anybody waits for.
#[derive(Default)]
pub(crate) struct Chores {
    /// Those with receives that are not written.
    pub(crate) received: Waiting,
    /// Those whose index is being built.
    pub(crate) indexes: Waiting,
}

/// Queues that something is to be done for.
#[derive(Default)]
pub(crate) struct Waiting {
    queues: Mutex<Vec<Weak<Queue>>>,
    arrived: Notify,
}

impl Waiting {
    pub(crate) fn add(&self, queue: &Queue) {
        self.queues.lock().push(Weak::clone(&queue.own));
        self.arrived.notify_one();
    }

    /// Those that there are.
    fn take(&self) -> Vec<Arc<Queue>> {
        std::mem::take(&mut *self.queues.lock()).iter().filter_map(Weak::upgrade).collect()
    }

    /// Those that there are, or that come; at least one.
    pub(crate) async fn next(&self) -> Vec<Arc<Queue>> {
        loop {
            let queues = self.take();
            if !queues.is_empty() {
                return queues;
            }
            self.arrived.notified().await;
        }
    }
}

impl Queue {
    /// Has what receives left written soon.
    pub(crate) fn keep_soon(&self, state: &mut State) {
        if !state.keeping && state.backlog.has_changed() {
            state.keeping = true;
            self.chores.received.add(self);
        }
    }

    /// Writes what receives have left; resolves once it is durable.
    pub(crate) async fn keep(&self) -> Result<(), StoreError> {
        let written = {
            let mut state = self.lock();
            state.keeping = false;
            let mut batch = Batch::new();
            for (sequence, record) in state.backlog.take_changed() {
                batch.put(received::key(self.id, sequence), record.encode());
            }
            if batch.is_empty() || state.gone {
                return Ok(());
            }
            // Queued under the lock, so that a later deletion of these records comes later.
            self.shard.commit(batch)
        };
        written.await
    }
}

impl Sqs {
    /// Writes what receives leave, a moment later and all together. It ends only by an error.
    pub async fn keep_received(&self) -> Result<(), StoreError> {
        loop {
            let queues = self.chores.received.next().await;
            self.clock.sleep(PAUSE).await;
            for queue in queues.into_iter().chain(self.chores.received.take()) {
                queue.keep().await?;
            }
        }
    }

    /// Writes at once what receives have left: before the store closes.
    pub async fn flush(&self) -> Result<(), StoreError> {
        for queue in self.chores.received.take() {
            queue.keep().await?;
        }
        Ok(())
    }
}
