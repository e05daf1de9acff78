//! The base: durable ordered state that trails the log, and knows how far it has come.

use crate::StoreError;
use crate::memtable::{Bounds, Entry};
use bytes::Bytes;
use fjall::config::{BlockSizePolicy, CompressionPolicy, PartitioningPolicy, PinningPolicy};
use fjall::{CompressionType, Database, Keyspace, KeyspaceCreateOptions, Readable as _, Snapshot};
use parking_lot::RwLock;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Ordered state under the memtables.
pub trait Base: Send + Sync {
    /// The sequence of the last commit that is in it.
    fn applied(&self) -> Result<u64, StoreError>;
    /// Writes entries (`None` deletes) and the new position, durably and all at once.
    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError>;
    /// A key's value.
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;
    /// The state as it is now; `None` where nothing was ever written.
    fn view(&self) -> Option<Arc<dyn BaseView>>;
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

/// The base on fjall. It is opened when there is something in it: an idle server pays nothing for it.
///
/// A memtable is written as a sorted table of fjall's, past its journal and its own memtables: the log has everything until
/// the table is durable, so a second log would only cost. The position stands in the same table as the entries, so both are
/// there or neither.
pub(crate) struct FjallBase {
    folder: PathBuf,
    cache_bytes: u64,
    open: RwLock<Option<Arc<Opened>>>,
}

struct Opened {
    database: Database,
    state: Keyspace,
    /// Where a folder's earlier writer kept the position.
    position: Option<Keyspace>,
}

/// Behind every key: there are never 2^31 shards.
const APPLIED: &[u8] = b"\xff\xff\xff\xffapplied";
/// Past this many tables that compaction has not taken yet, the next one waits: each read would have to look into all.
const WAITING_TABLES: usize = 12;
/// How long one look at compaction is from the next; fjall tells nobody when it has done some.
const LOOK: Duration = Duration::from_millis(5);
/// After this long a table is written all the same; a compaction of a full level takes less.
const LOOKS: u32 = 12_000;

impl FjallBase {
    /// Opens the base where its folder is there.
    pub(crate) fn new(folder: &Path, cache_bytes: u64) -> Result<Self, StoreError> {
        let base = Self { folder: folder.to_path_buf(), cache_bytes, open: RwLock::new(None) };
        if folder.is_dir() {
            base.opened_or_made()?;
        }
        Ok(base)
    }

    fn error(&self, doing: &str) -> impl FnOnce(fjall::Error) -> StoreError + use<> {
        let what = format!("{doing} {}", self.folder.display());
        move |error| StoreError::Io { what, source: Arc::new(std::io::Error::other(error)) }
    }

    fn opened(&self) -> Option<Arc<Opened>> {
        self.open.read().clone()
    }

    fn opened_or_made(&self) -> Result<Arc<Opened>, StoreError> {
        let mut open = self.open.write();
        if let Some(opened) = &*open {
            return Ok(Arc::clone(opened));
        }
        let builder = Database::builder(&self.folder).cache_size(self.cache_bytes).worker_threads(1);
        let database = builder.open().map_err(self.error("opening"))?;
        let state = database.keyspace("state", options).map_err(self.error("opening"))?;
        let position = database.keyspace_exists("position");
        let position = position.then(|| database.keyspace("position", options)).transpose();
        let position = position.map_err(self.error("opening"))?;
        let opened = Arc::new(Opened { database, state, position });
        *open = Some(Arc::clone(&opened));
        Ok(opened)
    }
}

/// How tables are laid out. Uncompressed, so that a read costs no more than its block. Indexes and filters in parts that the
/// cache takes and lets go like any block, so that memory is bounded by the cache however much is stored; only what finds
/// the parts stays in memory. Blocks of 8 KiB halve the index of small items; reads of those cost the same.
fn options() -> KeyspaceCreateOptions {
    KeyspaceCreateOptions::default()
        .data_block_compression_policy(CompressionPolicy::all(CompressionType::None))
        .data_block_size_policy(BlockSizePolicy::all(8 << 10))
        .index_block_partitioning_policy(PartitioningPolicy::all(true))
        .filter_block_partitioning_policy(PartitioningPolicy::all(true))
        .index_block_pinning_policy(PinningPolicy::all(true))
        .filter_block_pinning_policy(PinningPolicy::all(true))
}

/// Waits until compaction has come near enough. The base's own thread calls it, and nobody else waits for that one.
fn wait_for_compaction(state: &Keyspace) {
    for _ in 0..LOOKS {
        if state.l0_table_count() < WAITING_TABLES {
            return;
        }
        std::thread::park_timeout(LOOK);
    }
}

impl Base for FjallBase {
    fn applied(&self) -> Result<u64, StoreError> {
        let Some(opened) = self.opened() else { return Ok(0) };
        let earlier = opened.position.as_ref().map(|position| position.get("applied"));
        let earlier = earlier.transpose().map_err(self.error("reading"))?.flatten();
        let applied = opened.state.get(APPLIED).map_err(self.error("reading"))?;
        let number = |bytes: fjall::Slice| bytes.as_ref().try_into().ok().map(u64::from_le_bytes);
        Ok(earlier.into_iter().chain(applied).filter_map(number).max().unwrap_or_default())
    }

    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError> {
        let opened = self.opened_or_made()?;
        wait_for_compaction(&opened.state);
        let error = || self.error("writing");
        let mut table = opened.state.start_ingestion().map_err(error())?;
        for (key, value) in entries {
            match value {
                Some(value) => table.write(key, value),
                None => table.write_tombstone(key),
            }
            .map_err(error())?;
        }
        table.write(APPLIED, position.to_le_bytes()).map_err(error())?;
        table.finish().map_err(error())
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let Some(opened) = self.opened() else { return Ok(None) };
        Ok(opened.state.get(key).map_err(self.error("reading"))?.map(Bytes::from))
    }

    fn view(&self) -> Option<Arc<dyn BaseView>> {
        let opened = self.opened()?;
        let snapshot = opened.database.snapshot();
        Some(Arc::new(View { snapshot, state: opened.state.clone(), folder: self.folder.clone() }))
    }
}

struct View {
    snapshot: Snapshot,
    state: Keyspace,
    folder: PathBuf,
}

impl BaseView for View {
    fn some(
        &self,
        bounds: &Bounds,
        reversed: bool,
        limit: usize,
        bytes: usize,
        into: &mut Vec<Entry>,
    ) -> Result<bool, StoreError> {
        let mut found = self.snapshot.range(&self.state, bounds.clone());
        let mut size = 0;
        loop {
            let next = if reversed { found.next_back() } else { found.next() };
            let Some(guard) = next else { return Ok(false) };
            if into.len() == limit || size > bytes {
                return Ok(true);
            }
            let pair = guard.into_inner().map_err(|error| {
                StoreError::io(format!("reading {}", self.folder.display()))(std::io::Error::other(error))
            });
            let (key, value) = pair?;
            size += key.len() + value.len();
            into.push((Bytes::from(key), Some(Bytes::from(value))));
        }
    }
}
