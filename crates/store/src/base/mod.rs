//! The base: durable ordered state that trails the log, and knows how far it has come.
//!
//! A run is one immutable sorted file (`run`). A memtable becomes one run, past any journal: the log has everything until the run is
//! durable. Runs stand in a list, the newest first, and the newest that has a key is right about it. The manifest (`manifest`) names
//! them and the position; a run's file is durable before the manifest names it, and goes when nothing names or reads it any more.
//!
//! One thread merges neighbouring runs of like size into one (`plan`, `merge`), a piece of 1 MiB after another, and syncs
//! what it writes every 2 MiB, so that no commit's sync waits behind a flood. It has a lower priority than whoever serves. A large merge
//! stands still while a much smaller one of newer runs is due, so that few runs wait however long the large one takes. Where they wait
//! all the same, [`Base::apply`] does too.
//!
//! A point read looks, run after run, at one page of hashes, which says in which block the key is or that it is not there (`hash`): so it
//! reads one block of one file. These pages and those of indexes lie in a cache of a stated size (`cache`); data blocks are
//! left to the kernel's. In memory is besides only where segments and leaves begin, about 0.01 % of what is stored.
//!
//! Everything that is read is checked against its checksum: damage is an error that names file and place.

mod block;
mod cache;
mod cursor;
mod hash;
mod manifest;
mod merge;
mod plan;
mod run;
mod runs;
#[cfg(test)]
mod tests;
mod top;
mod writer;

pub use self::runs::RunBase;
pub(crate) use self::runs::yield_to_others;

use crate::StoreError;
use crate::memtable::{Bounds, Entry};
use bytes::Bytes;
use std::sync::Arc;

/// How a base lays out its files, and how it merges them.
#[derive(Clone, Debug)]
pub struct BaseOptions {
    /// How many bytes of hash parts and indexes are kept in memory.
    pub cache_bytes: u64,
    /// The most bytes of a data block; an entry that is larger has a block of its own. At most 64 KiB.
    pub block_bytes: usize,
    /// A segment ends where it has so many bytes. At most 16 MiB.
    pub segment_bytes: u64,
    /// A segment ends where it has so many keys.
    pub segment_keys: usize,
    /// The most bytes of a run of the lowest class: four of one class become one of the next.
    pub class_bytes: u64,
    /// How many bytes are read and written at once.
    pub buffer_bytes: usize,
    /// After how many bytes what is written is synced.
    pub sync_bytes: u64,
    /// How many runs that nothing merges yet there are before the next one waits: each read looks into all.
    pub most_waiting: usize,
}

impl BaseOptions {
    /// The usual layout, with so many bytes of cache.
    pub fn new(cache_bytes: u64) -> Self {
        Self {
            cache_bytes,
            block_bytes: 4 << 10,
            segment_bytes: 16 << 20,
            segment_keys: 1 << 16,
            class_bytes: 5 << 18,
            buffer_bytes: 1 << 20,
            sync_bytes: 2 << 20,
            most_waiting: 12,
        }
    }
}

/// Ordered state under the memtables.
pub trait Base: Send + Sync {
    /// The sequence of the last commit that is in it.
    fn applied(&self) -> Result<u64, StoreError>;
    /// Writes entries (`None` deletes), in the order of their keys and each key once, and the new position, durably and all at once.
    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError>;
    /// A key's value.
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;
    /// The state as it is now; `None` where nothing was ever written.
    fn view(&self) -> Option<Arc<dyn BaseView>>;
    /// Stops what goes on by itself. What is applied from then on waits for nothing.
    fn close(&self) {}
}

/// A base that stands still.
pub trait BaseView: Send + Sync {
    /// Up to `limit` entries from the low end of the bounds, in order, or from the high end in falling order. Stops early
    /// after `bytes`, but not before one entry. `true` where there may be more.
    fn some(
        &self,
        bounds: &Bounds,
        reversed: bool,
        limit: usize,
        bytes: usize,
        into: &mut Vec<Entry>,
    ) -> Result<bool, StoreError>;
}
