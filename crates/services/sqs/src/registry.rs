//! The queues of a region, all in memory: few, and asked for with every call.

use crate::queue::Queue;
use crate::records::message;
use crate::records::queue::{PREFIX, QueueRecord};
use base::{AccountId, Region};
use parking_lot::RwLock;
use std::collections::{BTreeMap, HashSet};
use std::ops::Bound;
use std::sync::Arc;
use store::{Batch, Shard, Store, StoreError};
use wire::Internal;

/// How many messages of a deleted queue go in one commit.
const CLEARED: usize = 1_000;

/// A region's queues.
pub(crate) struct Registry {
    pub(crate) region: Region,
    pub(crate) shard: Shard,
    queues: RwLock<BTreeMap<(AccountId, String), Arc<Queue>>>,
}

impl Registry {
    /// Reads the queues of a region.
    pub(crate) fn open(store: &Store, region: Region) -> Result<Self, Internal> {
        let shard = store.shard(&format!("{region}/sqs")).map_err(Internal::new)?;
        let mut queues = BTreeMap::new();
        for entry in shard.prefix(PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: QueueRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let queue = Queue::new(region, shard.clone(), record)?;
            queues.insert((queue.account.clone(), queue.name.clone()), Arc::new(queue));
        }
        let known: HashSet<u64> = queues.values().map(|queue| queue.id).collect();
        let left: Vec<u64> = owners(&shard)?.into_iter().filter(|id| !known.contains(id)).collect();
        for id in left {
            // A crash came between a queue's deletion and that of its messages. They cannot be reached any more.
            drop(shard.commit(batch_of(&shard, id, usize::MAX).map_err(Internal::new)?));
        }
        Ok(Self { region, shard, queues: RwLock::new(queues) })
    }

    pub(crate) fn find(&self, account: &AccountId, name: &str) -> Option<Arc<Queue>> {
        self.queues.read().get(&(account.clone(), name.to_owned())).cloned()
    }

    /// The queue of an ARN in this region.
    pub(crate) fn by_arn(&self, arn: &str) -> Option<Arc<Queue>> {
        let arn = base::Arn::parse(arn).filter(|arn| arn.service == "sqs")?;
        let account = AccountId::parse(&arn.account)?;
        self.find(&account, &arn.resource).filter(|_| arn.region == self.region.as_str())
    }

    /// Adds a queue whose record has been read or written, unless it has been added already. What is sent to it is durable
    /// after its record, which comes before in the log.
    pub(crate) fn add(&self, record: QueueRecord) -> Result<Arc<Queue>, Internal> {
        let queue = Queue::new(self.region, self.shard.clone(), record)?;
        let mut queues = self.queues.write();
        let place = queues.entry((queue.account.clone(), queue.name.clone()));
        let own = place.or_insert_with(|| Arc::new(queue));
        Ok(Arc::clone(own))
    }

    pub(crate) fn remove(&self, queue: &Queue) {
        let key = (queue.account.clone(), queue.name.clone());
        let mut queues = self.queues.write();
        if queues.get(&key).is_some_and(|own| own.id == queue.id) {
            queues.remove(&key);
        }
    }

    /// An account's queues after a name, by name.
    pub(crate) fn all_after(&self, account: &AccountId, after: &str) -> Vec<Arc<Queue>> {
        let from = Bound::Excluded((account.clone(), after.to_owned()));
        let queues = self.queues.read();
        let own = queues.range((from, Bound::Unbounded)).take_while(|((owner, _), _)| owner == account);
        own.map(|(_, queue)| Arc::clone(queue)).collect()
    }

    /// Clears away the messages of a deleted queue, some at a time.
    pub(crate) async fn clear(&self, id: u64) -> Result<(), StoreError> {
        loop {
            let batch = batch_of(&self.shard, id, CLEARED)?;
            if batch.is_empty() {
                return Ok(());
            }
            self.shard.commit(batch).await?;
        }
    }
}

/// A batch that deletes what belongs to a queue.
fn batch_of(shard: &Shard, id: u64, most: usize) -> Result<Batch, StoreError> {
    let mut batch = Batch::new();
    for prefix in
        [message::prefix(id), crate::records::dedup::prefix(id), crate::records::move_task::prefix(id)]
    {
        for entry in shard.prefix(&prefix).take(most) {
            batch.delete(entry?.0);
        }
    }
    Ok(batch)
}

/// The queues that have messages: found by leaping from one to the next, not by reading messages.
fn owners(shard: &Shard) -> Result<Vec<u64>, Internal> {
    let mut found = Vec::new();
    let mut from = Some(0u64);
    while let Some(id) = from {
        let end = b"m0".to_vec();
        let Some(entry) = shard.range(message::prefix(id)..end).next() else { break };
        let (key, _) = entry.map_err(Internal::new)?;
        let (owner, _) = message::place_of(&key).ok_or_else(|| Internal::new("a message has no queue"))?;
        found.push(owner);
        from = owner.checked_add(1);
    }
    Ok(found)
}
