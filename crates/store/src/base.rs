//! The base: durable ordered state that trails the log, and knows how far it has come.

use crate::StoreError;
use crate::memtable::{Bounds, Entry};
use bytes::Bytes;
use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable as _, Snapshot};
use parking_lot::RwLock;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
pub(crate) struct FjallBase {
    folder: PathBuf,
    cache_bytes: u64,
    open: RwLock<Option<Arc<Opened>>>,
}

struct Opened {
    database: Database,
    state: Keyspace,
    position: Keyspace,
}

const POSITION: &[u8] = b"applied";

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
        let state =
            database.keyspace("state", KeyspaceCreateOptions::default).map_err(self.error("opening"))?;
        let position =
            database.keyspace("position", KeyspaceCreateOptions::default).map_err(self.error("opening"))?;
        let opened = Arc::new(Opened { database, state, position });
        *open = Some(Arc::clone(&opened));
        Ok(opened)
    }
}

impl Base for FjallBase {
    fn applied(&self) -> Result<u64, StoreError> {
        let Some(opened) = self.opened() else { return Ok(0) };
        let position = opened.position.get(POSITION).map_err(self.error("reading"))?;
        let position = position.and_then(|bytes| bytes.as_ref().try_into().ok());
        Ok(position.map_or(0, u64::from_le_bytes))
    }

    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError> {
        let opened = self.opened_or_made()?;
        let mut batch = opened.database.batch();
        for (key, value) in entries {
            match value {
                Some(value) => batch.insert(&opened.state, key, value),
                None => batch.remove(&opened.state, key),
            }
        }
        batch.insert(&opened.position, POSITION, position.to_le_bytes());
        batch.durability(Some(PersistMode::SyncAll)).commit().map_err(self.error("writing"))
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
