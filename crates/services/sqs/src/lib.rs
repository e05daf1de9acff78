//! SQS: standard and FIFO queues.
//!
//! Promises. A message whose sending was acknowledged is on the disk, and comes until it is deleted, too old, or a dead letter; one
//! whose deletion was acknowledged does not come again. A FIFO queue gives a group's messages in the order in which they were
//! sent, gives nothing of a group while one of its messages is in flight, and takes what was sent twice within five minutes once.
//!
//! What is kept in memory only: which messages are in flight, by which receipt, until when, and how often each was received. A
//! receive therefore costs no disk sync, and after a restart what was in flight is visible again, its count begins anew, and a
//! receipt handle of before still deletes a standard queue's message (at least once, for FIFO queues too).
//!
//! Cost. Each queue has an index of its messages in memory (`backlog`), built from the store when the queue is first used. To
//! receive costs as much as what it gives, however long the backlog. Long polls wait to be woken; one of a queue's pollers at a time
//! also sleeps until the next delay or visibility timeout ends. Nothing polls. Messages past their retention are never given, and
//! are cleared away by whoever next uses their queue.
//!
//! Queue policies are kept and given back, and not enforced; encryption settings and `FifoThroughputLimit` likewise. A deleted queue's name is free at once.

mod address;
mod attributes;
mod backlog;
mod digest;
mod faults;
mod move_tasks;
mod operations;
mod queue;
mod receipt;
mod receive;
mod records;
mod redrive;
mod registry;
mod send;
mod window;

use base::{Clock, Region, Rng};
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
}

impl Sqs {
    /// The room on a store. `authority` is where this server answers, such as `localhost:4566`.
    pub fn new(store: Store, regions: &[Region], authority: String, clock: Clock, rng: Rng) -> Self {
        let hosted = regions.to_vec();
        Self { store, clock, rng, authority, regions: RwLock::default(), hosted, tasks: Notify::new() }
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
        let registry = Arc::new(Registry::open(&self.store, region)?);
        regions.insert(region, Arc::clone(&registry));
        Ok(registry)
    }
}

#[cfg(test)]
mod tests;
