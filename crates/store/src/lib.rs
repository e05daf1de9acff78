//! State: shards of ordered keys, atomic durable commits that share one sync, and reads that never wait for a disk.
//!
//! A commit goes into the log's queue and the memtable in one order, under one lock. The log thread writes all that waits as
//! one frame with one `fdatasync`, then tells who waits. Readers see the newest version that is durable. Full memtables move
//! to the base, which records how far it has come; the log is kept from there on. What a crash leaves is the base plus the
//! log behind it, and a frame that it tore was never acknowledged.
//!
//! This crate knows nothing of what is stored, and reads time only for timers, from the clock that it is handed.

mod base;
mod direct;
mod disk;
mod error;
mod frame;
mod lock;
mod log;
mod memtable;
mod range;
mod shard;
mod store;
mod timers;

pub use self::base::{Base, BaseOptions, BaseView, RunBase};
pub use disk::{Disk, DiskFile, LocalDisk};
pub use error::StoreError;
pub use log::{SegmentBytes, TornTail};
pub use memtable::{Bounds, Entry};
pub use range::Range;
pub use shard::{Batch, Committed, Shard, Txn};
pub use store::{Parts, Store, StoreOptions};
pub use timers::{Timer, Timers};

/// A place in the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position(u64);
