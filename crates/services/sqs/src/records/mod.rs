//! What lies in the store, one record a file. A region's queues share a shard.

pub(crate) mod dedup;
pub(crate) mod message;
pub(crate) mod move_task;
pub(crate) mod queue;
pub(crate) mod received;
