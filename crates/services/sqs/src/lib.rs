//! SQS: standard and FIFO queues.
//!
//! Promises. A message whose sending was acknowledged is on the disk, and comes until it is deleted, too old, or a dead letter; one
//! whose deletion was acknowledged does not come again. A FIFO queue gives a group's messages in the order in which they were
//! sent, gives nothing of a group while one of its messages is in flight, and takes what was sent twice within five minutes once.
//!
//! A receive costs no disk sync. How often a message was received, by which receipt, and until when it is hidden is written a moment
//! later (`keep`), so that it holds over restarts; a crash takes back the last fifth of a second's, and those messages are
//! visible again, counted once less (at least once, for FIFO queues too).
//!
//! Cost. Each queue has an index of its messages in memory (`backlog`), built from the store from when the queue is first used
//! (`load`). To receive costs as much as what it gives, however long the backlog. Long polls wait to be woken; one of a queue's pollers at a time
//! also sleeps until the next delay or visibility timeout ends. Nothing polls. Messages past their retention are never given, and
//! are cleared away by whoever next uses their queue.
//!
//! Queue policies are kept and given back, and not enforced; encryption settings and `FifoThroughputLimit` likewise. A deleted queue's name is free at once.

mod address;
mod attributes;
mod backlog;
mod digest;
mod faults;
mod keep;
mod load;
mod meters;
mod move_tasks;
mod operations;
mod peek;
mod queue;
mod receipt;
mod receive;
mod records;
mod redrive;
mod registry;
mod send;
mod window;

pub use peek::Peeked;

use base::{Clock, Region, Rng};
use keep::Chores;
use parking_lot::RwLock;
use registry::Registry;
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;
use tokio::sync::Notify;
use wire::Internal;

/// The service.
pub struct Sqs {
    store: Store,
    clock: Clock,
    rng: Rng,
    /// Where queue URLs lead: `localhost:4566`.
    authority: String,
    regions: RwLock<HashMap<Region, Arc<Registry>>>,
    /// The regions that are hosted, whose move tasks go on after a restart.
    hosted: Vec<Region>,
    /// Wakes whoever moves messages back.
    tasks: Notify,
    chores: Arc<Chores>,
}

impl Sqs {
    /// The room on a store. `authority` is where this server answers, such as `localhost:4566`.
    pub fn new(store: Store, regions: &[Region], authority: String, clock: Clock, rng: Rng) -> Self {
        let hosted = regions.to_vec();
        let (regions, tasks, chores) = (RwLock::default(), Notify::new(), Arc::default());
        Self { store, clock, rng, authority, regions, hosted, tasks, chores }
    }

    /// A region's queues.
    fn registry(&self, region: Region) -> Result<Arc<Registry>, Internal> {
        if let Some(found) = self.regions.read().get(&region) {
            return Ok(Arc::clone(found));
        }
        let mut regions = self.regions.write();
        if let Some(found) = regions.get(&region) {
            return Ok(Arc::clone(found));
        }
        let registry = Arc::new(Registry::open(&self.store, region, Arc::clone(&self.chores))?);
        regions.insert(region, Arc::clone(&registry));
        Ok(registry)
    }
}

#[cfg(test)]
mod tests;
