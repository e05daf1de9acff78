//! Writes a run, entry after entry, in memory that holds one segment's hashes and leaves and a buffer.

use super::BaseOptions;
use super::block::BlockBuilder;
use super::hash::{self, PAGE};
use super::run::{Folder, Run, UNIT, run_name};
use super::top::{Footer, Top};
use crate::StoreError;
use crate::disk::DiskFile;
use std::sync::Arc;

pub(super) struct RunWriter {
    folder: Arc<Folder>,
    options: BaseOptions,
    id: u64,
    file: Arc<dyn DiskFile>,
    /// What is written next, and where.
    out: Vec<u8>,
    at: u64,
    synced: u64,
    block: BlockBuilder,
    /// What separates the block that is made from what is before it.
    separator: Vec<u8>,
    /// The last key.
    last: Vec<u8>,
    segment: u64,
    /// Of each key of the segment its hash, and in which block it is.
    keys: Vec<(u64, u16)>,
    leaf: BlockBuilder,
    leaf_separator: Vec<u8>,
    /// The segment's leaves, each at a page's beginning; and of each its separator and its length.
    leaves: Vec<u8>,
    leaf_list: Vec<(Vec<u8>, u32)>,
    top: Top,
    entries: u64,
    deletions: u64,
    is_finished: bool,
}

impl RunWriter {
    pub(super) fn new(folder: &Arc<Folder>, options: &BaseOptions, id: u64) -> Result<Self, StoreError> {
        let file = folder.disk.make(&run_name(id))?;
        Ok(Self {
            folder: Arc::clone(folder),
            options: options.clone(),
            id,
            file,
            out: Vec::with_capacity(options.buffer_bytes + 2 * options.block_bytes),
            at: 0,
            synced: 0,
            block: BlockBuilder::new(),
            separator: Vec::new(),
            last: Vec::new(),
            segment: 0,
            keys: Vec::new(),
            leaf: BlockBuilder::new(),
            leaf_separator: Vec::new(),
            leaves: Vec::new(),
            leaf_list: Vec::new(),
            top: Top::default(),
            entries: 0,
            deletions: 0,
            is_finished: false,
        })
    }

    /// How far the file is.
    pub(super) fn written(&self) -> u64 {
        self.at + self.out.len() as u64
    }

    /// Adds an entry. Keys come in rising order.
    pub(super) fn push(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<(), StoreError> {
        if !self.block.is_empty() && self.block.length_with(key, value) > self.options.block_bytes {
            self.end_block()?;
        }
        if self.block.is_empty() {
            let is_full = self.written() - self.segment >= self.options.segment_bytes;
            if is_full || self.keys.len() >= self.options.segment_keys {
                self.end_segment()?;
            }
            self.separator.clear();
            if self.entries > 0 {
                let same = key.iter().zip(&self.last).take_while(|(one, other)| one == other).count();
                self.separator.extend_from_slice(key.get(..=same).unwrap_or(key));
            }
        }
        let unit = (self.written() - self.segment) / UNIT;
        self.keys.push((hash::key_hash(key), u16::try_from(unit).unwrap_or(u16::MAX)));
        self.block.push(key, value);
        self.last.clear();
        self.last.extend_from_slice(key);
        self.entries += 1;
        self.deletions += u64::from(value.is_none());
        Ok(())
    }

    fn end_block(&mut self) -> Result<(), StoreError> {
        if self.block.is_empty() {
            return Ok(());
        }
        let unit = (self.written() - self.segment) / UNIT;
        let length = self.block.seal(&mut self.out);
        self.pad(UNIT);
        let mut place = [0; 8];
        place[..4].copy_from_slice(&u32::try_from(unit).unwrap_or(u32::MAX).to_le_bytes());
        place[4..].copy_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
        if !self.leaf.is_empty() && self.leaf.length_with(&self.separator, Some(&place)) > PAGE {
            self.end_leaf();
        }
        if self.leaf.is_empty() {
            self.leaf_separator.clone_from(&self.separator);
        }
        self.leaf.push(&self.separator, Some(&place));
        self.flush(self.options.buffer_bytes)
    }

    fn end_leaf(&mut self) {
        if self.leaf.is_empty() {
            return;
        }
        self.leaves.resize(self.leaves.len().next_multiple_of(PAGE), 0);
        let length = self.leaf.seal(&mut self.leaves);
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        self.leaf_list.push((std::mem::take(&mut self.leaf_separator), length));
    }

    fn end_segment(&mut self) -> Result<(), StoreError> {
        self.end_block()?;
        if self.keys.is_empty() {
            return Ok(());
        }
        self.end_leaf();
        let data = self.written() - self.segment;
        self.pad(PAGE as u64);
        let (page, began) = (self.written() / PAGE as u64, self.out.len());
        let buckets = hash::build(&self.keys, &mut self.out);
        // Whoever reads next looks here first; the runs that this one is made of take their pages with them.
        for (page, content) in (page..).zip(self.out.get(began..).unwrap_or_default().chunks_exact(PAGE)) {
            if let Ok(content) = content.try_into() {
                self.folder.cache.keep(self.id, page, content);
            }
        }
        self.keys.clear();
        self.top.push_segment(self.segment, data, buckets);
        for (separator, length) in self.leaf_list.drain(..) {
            self.top.push_leaf(&separator, length);
        }
        self.out.append(&mut self.leaves);
        self.pad(PAGE as u64);
        self.segment = self.written();
        self.flush(self.options.buffer_bytes)
    }

    fn pad(&mut self, unit: u64) {
        let more = self.written().next_multiple_of(unit) - self.written();
        self.out.resize(self.out.len() + more as usize, 0);
    }

    /// Writes the buffer where it has so much, and syncs now and then, so that no commit's sync waits behind a flood.
    fn flush(&mut self, most: usize) -> Result<(), StoreError> {
        if self.out.len() < most || self.out.is_empty() {
            return Ok(());
        }
        self.file.write(self.at, &self.out)?;
        self.at += self.out.len() as u64;
        self.out.clear();
        if self.at - self.synced >= self.options.sync_bytes {
            self.synced = self.at;
            self.file.sync()?;
        }
        Ok(())
    }

    /// Ends the file and makes it durable, but not its name. `None` where there was no entry.
    pub(super) fn finish(mut self) -> Result<Option<Run>, StoreError> {
        if self.entries == 0 {
            return Ok(None);
        }
        self.end_segment()?;
        let mut top = Vec::new();
        self.top.write(&mut top);
        let footer = Footer {
            top: self.written(),
            segments: self.top.segments.len() as u64,
            entries: self.entries,
            deletions: self.deletions,
            block_bytes: self.options.block_bytes,
            checksum: crc32fast::hash(&top),
        };
        self.out.append(&mut top);
        footer.write(&mut self.out);
        self.flush(0)?;
        self.file.sync()?;
        let run = Run::open(&self.folder, self.id, self.at)?;
        self.is_finished = true;
        Ok(Some(run))
    }
}

impl Drop for RunWriter {
    fn drop(&mut self) {
        if !self.is_finished {
            // Where it cannot be removed, the next start does it.
            let _ = self.folder.disk.remove(&run_name(self.id));
        }
    }
}
