//! The queues of a region, all in memory: few, and asked for with every call.

use crate::keep::Chores;
use crate::queue::Queue;
use crate::records::queue::{PREFIX, QueueRecord};
use crate::records::{dedup, message, move_task, received};
use base::{AccountId, Region};
use parking_lot::{Mutex, RwLock};
use std::collections::{BTreeMap, BTreeSet, HashSet};
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
    /// By account and name.
    queues: RwLock<BTreeMap<AccountId, BTreeMap<String, Arc<Queue>>>>,
    /// What belongs to queues that are gone, by their numbers.
    left: Mutex<Vec<u64>>,
    chores: Arc<Chores>,
}

impl Registry {
    /// Reads the queues of a region.
    pub(crate) fn open(store: &Store, region: Region, chores: Arc<Chores>) -> Result<Self, Internal> {
        let shard = store.shard(&format!("{region}/sqs")).map_err(Internal::new)?;
        let mut queues: BTreeMap<AccountId, BTreeMap<String, Arc<Queue>>> = BTreeMap::new();
        let mut known = HashSet::new();
        for entry in shard.prefix(PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: QueueRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let queue = Queue::new(region, shard.clone(), Arc::clone(&chores), record)?;
            known.insert(queue.id);
            queues.entry(queue.account.clone()).or_default().insert(queue.name.clone(), queue);
        }
        // A crash came between a queue's deletion and that of its messages. They cannot be reached any more.
        let left = owners(&shard)?.into_iter().filter(|id| !known.contains(id)).collect();
        Ok(Self { region, shard, queues: RwLock::new(queues), left: Mutex::new(left), chores })
    }

    pub(crate) fn find(&self, account: &AccountId, name: &str) -> Option<Arc<Queue>> {
        self.queues.read().get(account)?.get(name).cloned()
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
        let queue = Queue::new(self.region, self.shard.clone(), Arc::clone(&self.chores), record)?;
        let mut queues = self.queues.write();
        let place = queues.entry(queue.account.clone()).or_default().entry(queue.name.clone());
        Ok(Arc::clone(place.or_insert(queue)))
    }

    pub(crate) fn remove(&self, queue: &Queue) {
        let mut queues = self.queues.write();
        let Some(own) = queues.get_mut(&queue.account) else { return };
        if own.get(&queue.name).is_some_and(|own| own.id == queue.id) {
            own.remove(&queue.name);
        }
    }

    /// All queues.
    pub(crate) fn all(&self) -> Vec<Arc<Queue>> {
        self.queues.read().values().flat_map(BTreeMap::values).cloned().collect()
    }

    /// An account's queues after a name, by name.
    pub(crate) fn all_after(&self, account: &AccountId, after: &str) -> Vec<Arc<Queue>> {
        let from = (Bound::Excluded(after), Bound::Unbounded);
        let queues = self.queues.read();
        let own = queues.get(account).into_iter().flat_map(|own| own.range::<str, _>(from));
        own.map(|(_, queue)| Arc::clone(queue)).collect()
    }

    /// Clears away what belongs to queues that were gone when the region was opened.
    pub(crate) async fn clear_left(&self) -> Result<(), StoreError> {
        let left = std::mem::take(&mut *self.left.lock());
        for id in left {
            self.clear(id).await?;
        }
        Ok(())
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

/// What the keys of all that belongs to a queue begin with.
fn prefixes(id: u64) -> [Vec<u8>; 4] {
    [message::prefix(id), dedup::prefix(id), move_task::prefix(id), received::prefix(id)]
}

/// A batch that deletes what belongs to a queue.
fn batch_of(shard: &Shard, id: u64, most: usize) -> Result<Batch, StoreError> {
    let mut batch = Batch::new();
    for prefix in prefixes(id) {
        for entry in shard.prefix(&prefix).take(most) {
            batch.delete(entry?.0);
        }
    }
    Ok(batch)
}

/// The queues that something belongs to: found by leaping from one to the next, not by reading messages.
fn owners(shard: &Shard) -> Result<BTreeSet<u64>, Internal> {
    let mut found = BTreeSet::new();
    for (kind, all) in prefixes(0).iter().zip(prefixes(u64::MAX)).enumerate() {
        let (_, end) = all;
        let mut from = Some(0u64);
        while let Some(id) = from {
            let range =
                prefixes(id).into_iter().nth(kind).unwrap_or_default()..=[&end[..], &[0xff; 33]].concat();
            let Some(entry) = shard.range(range).next() else { break };
            let (key, _) = entry.map_err(Internal::new)?;
            let owner = key.get(2..10).and_then(|id| id.try_into().ok()).map(u64::from_be_bytes);
            let owner = owner.ok_or_else(|| Internal::new("a stored key has no queue"))?;
            found.insert(owner);
            from = owner.checked_add(1);
        }
    }
    Ok(found)
}
