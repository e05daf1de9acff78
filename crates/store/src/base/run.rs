//! A run: one immutable sorted file with one version of each key.
//!
//! Segments one after another, each at a multiple of 4 KiB: its data blocks, each at a multiple of 256 bytes from the segment's
//! beginning (so that 16 bits name one in 16 MiB); its hash part (see `hash`), which says which block has a key; its leaves, which are blocks
//! whose keys separate data blocks and whose values say where these begin (in units, u32) and how long they are (u32). Then the top, which
//! is kept in memory: of each segment and of each leaf where it lies, and of each leaf the key that separates it from what is
//! before. Then the footer, at the file's end.
//!
//! A key that separates is the shortest that is above everything before and not above what is behind; so long keys cost little.

use super::block::{self, Block, Damage};
use super::cache::Cache;
use super::hash::{self, Bucket, PAGE};
use super::top::{FOOTER, Footer, Leaf, Segment, Top};
use crate::StoreError;
use crate::disk::{Disk, DiskFile};
use bytes::Bytes;
use parking_lot::{Condvar, Mutex};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Data blocks begin at multiples of this.
pub(super) const UNIT: u64 = 256;

/// What runs share.
pub(super) struct Folder {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) cache: Cache,
    pub(super) news: Mutex<News>,
    /// Told when there is something to merge or to remove, or the base closes.
    pub(super) work: Condvar,
}

/// What threads tell one another. Nothing that may end a run's life is done while it is locked.
#[derive(Default)]
pub(super) struct News {
    /// Counts what came to do for whoever merges.
    pub(super) changes: u64,
    /// Whether the base closes.
    pub(super) closing: bool,
    /// Why the last merge failed.
    pub(super) failed: Option<StoreError>,
    /// Files that nothing reads or names any more.
    pub(super) unneeded: Vec<String>,
}

pub(super) struct Run {
    pub(super) id: u64,
    /// How long its file is.
    pub(super) bytes: u64,
    pub(super) footer: Footer,
    pub(super) top: Top,
    /// Whether a merge reads it.
    pub(super) is_merged: AtomicBool,
    /// Whether its file goes with it.
    is_unneeded: AtomicBool,
    file: Arc<dyn DiskFile>,
    folder: Arc<Folder>,
}

pub(super) fn run_name(id: u64) -> String {
    format!("{id:020}.run")
}

pub(super) fn damaged(id: u64, offset: u64, reason: &str) -> StoreError {
    StoreError::Corrupt { file: run_name(id), offset, reason: reason.to_owned() }
}

thread_local! {
    /// Where a point read's block lies while it is looked into.
    static BLOCK: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

impl Run {
    /// Opens the run whose file is so long.
    pub(super) fn open(folder: &Arc<Folder>, id: u64, bytes: u64) -> Result<Self, StoreError> {
        let file = folder.disk.open(&run_name(id))?;
        let length = file.length()?;
        if length != bytes || length < FOOTER {
            return Err(damaged(id, length, "the file is not as long as the manifest says"));
        }
        let mut footer = [0; FOOTER as usize];
        file.read_at(length - FOOTER, &mut footer)?;
        let footer = Footer::read(&footer).map_err(|reason| damaged(id, length - FOOTER, reason))?;
        let damage = |reason| damaged(id, footer.top, reason);
        let top_bytes =
            (length - FOOTER).checked_sub(footer.top).and_then(|bytes| usize::try_from(bytes).ok());
        let mut top = vec![0; top_bytes.ok_or_else(|| damage("the top is not in the file"))?];
        file.read_at(footer.top, &mut top)?;
        let top = Top::read(&top, &footer).map_err(damage)?;
        let (is_merged, is_unneeded) = (AtomicBool::new(false), AtomicBool::new(false));
        Ok(Self { id, bytes, footer, top, is_merged, is_unneeded, file, folder: Arc::clone(folder) })
    }

    /// Lets the file go with the last who reads it.
    pub(super) fn forget(&self) {
        self.is_unneeded.store(true, Ordering::Release);
    }

    pub(super) fn damaged(&self, offset: u64) -> impl FnOnce(Damage) -> StoreError + use<> {
        let id = self.id;
        move |reason| damaged(id, offset, reason)
    }

    /// A key's value here, by the key and its hash; the inner `None` is a deletion.
    pub(super) fn get(&self, key: &[u8], hash: u64) -> Result<Option<Option<Bytes>>, StoreError> {
        let Some(segment) = self.top.segment_of(key) else { return Ok(None) };
        let mut number = hash::bucket_of(hash, segment.buckets);
        for _ in 0..segment.buckets {
            let bucket = self.bucket(segment, number)?;
            for unit in hash::candidates(&bucket, hash) {
                if let Some(found) = self.look(segment, segment.start + u64::from(unit) * UNIT, key)? {
                    return Ok(Some(found));
                }
            }
            if !hash::spills(&bucket) {
                break;
            }
            number = (number + 1) % segment.buckets;
        }
        Ok(None)
    }

    fn bucket(&self, segment: &Segment, number: u32) -> Result<Bucket, StoreError> {
        let (page, at) = hash::place(number);
        let page = segment.hashes() / PAGE as u64 + page;
        let load = |into: &mut [u8; PAGE]| {
            self.file.read_at(page * PAGE as u64, into)?;
            match hash::is_whole(into) {
                true => Ok(()),
                false => Err(damaged(self.id, page * PAGE as u64, "a page's checksum does not match")),
            }
        };
        let look = |content: &[u8; PAGE]| content.get(at..).and_then(|rest| rest.first_chunk().copied());
        let bucket = self.folder.cache.page(self.id, page, load, look)?;
        bucket.ok_or_else(|| damaged(self.id, page * PAGE as u64, "a bucket is not in its page"))
    }

    /// Looks for a key in the block at `at`.
    fn look(&self, segment: &Segment, at: u64, key: &[u8]) -> Result<Option<Option<Bytes>>, StoreError> {
        let Some(left) = segment.end().checked_sub(at).filter(|left| *left >= block::HEAD as u64) else {
            return Err(damaged(self.id, segment.hashes(), "a key's block is not in its segment"));
        };
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        BLOCK.with_borrow_mut(|bytes| {
            let most = left.min(self.footer.block_bytes.max(block::HEAD));
            if bytes.len() < most {
                bytes.resize(most, 0);
            }
            let bytes = bytes.get_mut(..most).unwrap_or_default();
            self.file.read_at(at, bytes)?;
            let length = block::length(bytes);
            if let Some(block) = bytes.get(..length) {
                let found = find(block, key).map_err(self.damaged(at))?;
                return Ok(found.map(|(_, value)| value.map(Bytes::copy_from_slice)));
            }
            if length > left {
                return Err(damaged(self.id, at, "a block is longer than its segment"));
            }
            // One large entry: its value is handed out as it was read.
            let mut whole = vec![0; length];
            self.file.read_at(at, &mut whole)?;
            let whole = Bytes::from(whole);
            let found = find(&whole, key).map_err(self.damaged(at))?;
            Ok(found.map(|(_, value)| value.map(|value| whole.slice_ref(value))))
        })
    }

    /// Reads a leaf: through the cache where it `is_sought` by a key, past it where a scan comes along.
    pub(super) fn leaf(&self, leaf: &Leaf, is_sought: bool, into: &mut Vec<u8>) -> Result<(), StoreError> {
        into.clear();
        into.resize(leaf.length as usize, 0);
        if is_sought && into.len() <= PAGE {
            let load = |page: &mut [u8; PAGE]| {
                self.file.read_at(leaf.at, page)?;
                let block = page.get(..leaf.length as usize).unwrap_or_default();
                Block::checked(block).map(|_| ()).map_err(self.damaged(leaf.at))
            };
            let look = |page: &[u8; PAGE]| {
                into.copy_from_slice(page.get(..leaf.length as usize).unwrap_or_default())
            };
            return self.folder.cache.page(self.id, leaf.at / PAGE as u64, load, look);
        }
        self.file.read_at(leaf.at, into)?;
        Block::checked(into).map(|_| ()).map_err(self.damaged(leaf.at))
    }

    pub(super) fn read_at(&self, at: u64, into: &mut [u8]) -> Result<(), StoreError> {
        self.file.read_at(at, into)
    }
}

fn find<'a>(bytes: &'a [u8], key: &[u8]) -> Result<Option<block::Item<'a>>, Damage> {
    let block = Block::checked(bytes)?;
    match block.search(key)? {
        (number, true) => block.entry(number).map(Some),
        (_, false) => Ok(None),
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if self.is_unneeded.load(Ordering::Acquire) {
            // Taking a large file off the disk takes its time: whoever merges does it, and not whoever read last.
            let mut news = self.folder.news.lock();
            news.unneeded.push(run_name(self.id));
            news.changes += 1;
            self.folder.work.notify_all();
        }
    }
}
