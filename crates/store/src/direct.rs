//! Writes past the kernel's page cache that are durable when they return.
//!
//! A write into the cache followed by a sync hands the disk its blocks only in the sync, after a walk over the file's dirty pages;
//! one direct, synchronous write sends them at once and then flushes the disk, which is a fifth quicker and, at p99, a multiple.
//!
//! The disk takes whole blocks, so the block in which the last write ended is written again with what follows. A crash in
//! between may leave any of its sectors old or new; what was durable in them is the same bytes in both.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::Path;

/// What the disk takes at once, and where memory has to begin for it: the largest that disks ask for.
const BLOCK: usize = 4096;
/// Memory beyond this is given back: a write of that size is rare.
const MOST_KEPT: usize = 4 << 20;

/// A file that is written past the cache, by one thread.
pub(crate) struct Direct {
    file: File,
    blocks: Blocks,
    /// Where in the file the blocks in memory begin.
    at: u64,
    /// How many bytes of them are the file's.
    filled: usize,
}

impl Direct {
    /// Opens a file that is there. `None` where its file system has no such writes.
    pub(crate) fn open(path: &Path) -> io::Result<Option<Self>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).custom_flags(libc::O_DIRECT | libc::O_DSYNC);
        match options.open(path) {
            Ok(file) => Ok(Some(Self { file, blocks: Blocks::new(2 * BLOCK), at: 0, filled: 0 })),
            Err(error) if is_refusal(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes `bytes` at `offset`, durably. What stands behind them in their last block becomes zeroes.
    pub(crate) fn write(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let before = (offset % BLOCK as u64) as usize;
        let start = offset - before as u64;
        let end = before + bytes.len();
        self.hold(start, before)?;
        let blocks = self.blocks.at_least(end.next_multiple_of(BLOCK), before);
        blocks[before..end].copy_from_slice(bytes);
        blocks[end..].fill(0);
        self.file.write_all_at(blocks, start)?;
        // The next write may begin a little before this one's end, so the block before the last is kept as well.
        let from = (end / BLOCK).saturating_sub(1) * BLOCK;
        blocks.copy_within(from..end, 0);
        (self.at, self.filled) = (start + from as u64, end - from);
        self.blocks.shrink(self.filled);
        Ok(())
    }

    /// Has the blocks in memory begin at `start` and their first `length` bytes be the file's.
    fn hold(&mut self, start: u64, length: usize) -> io::Result<()> {
        let skipped = usize::try_from(start.wrapping_sub(self.at)).unwrap_or(usize::MAX);
        let blocks = self.blocks.at_least(2 * BLOCK, self.filled);
        if skipped.checked_add(length).is_some_and(|needed| needed <= self.filled) {
            blocks.copy_within(skipped..self.filled, 0);
        } else if length > 0 {
            self.file.read_exact_at(&mut blocks[..BLOCK], start)?;
        }
        (self.at, self.filled) = (start, length);
        Ok(())
    }
}

/// Whether a file system says by this error that it has no such writes.
pub(crate) fn is_refusal(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EINVAL | libc::EOPNOTSUPP))
}

/// Memory that begins where a block may.
struct Blocks {
    memory: Vec<u8>,
    lead: usize,
}

impl Blocks {
    fn new(length: usize) -> Self {
        let memory = vec![0; length + BLOCK];
        let lead = memory.as_ptr().align_offset(BLOCK);
        Self { memory, lead }
    }

    /// The first `length` bytes, of which `kept` stay what they are.
    fn at_least(&mut self, length: usize, kept: usize) -> &mut [u8] {
        if self.memory.len() < length + BLOCK {
            self.replace(length.next_power_of_two(), kept);
        }
        &mut self.memory[self.lead..self.lead + length]
    }

    fn shrink(&mut self, kept: usize) {
        if self.memory.len() > MOST_KEPT + BLOCK {
            self.replace(2 * BLOCK, kept);
        }
    }

    fn replace(&mut self, length: usize, kept: usize) {
        let mut new = Self::new(length);
        let (from, to) = (self.lead, new.lead);
        new.memory[to..to + kept].copy_from_slice(&self.memory[from..from + kept]);
        *self = new;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Writes as the log's, each beginning a little before the end of the last, and some elsewhere.
        #[test]
        fn a_file_has_what_was_written(writes in proptest::collection::vec((1usize..9000, 0usize..40, any::<bool>()), 1..12)) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("file");
            let mut model = vec![7u8; 256 * 1024];
            std::fs::write(&path, &model).unwrap();
            // Where the file system has none there is nothing to test.
            let Some(mut direct) = Direct::open(&path).unwrap() else { return Ok(()) };
            let mut end = 0usize;
            for (number, (length, back, elsewhere)) in writes.into_iter().enumerate() {
                let at = if elsewhere { (end * 7) % 100_000 } else { end.saturating_sub(back) };
                let bytes = vec![number as u8 + 100; length];
                direct.write(at as u64, &bytes).unwrap();
                end = at + length;
                model[at..end].copy_from_slice(&bytes);
                let padded = end.next_multiple_of(BLOCK);
                model[end..padded].fill(0);
                prop_assert!(std::fs::read(&path).unwrap() == model);
            }
        }
    }

    #[test]
    fn a_file_grows_under_a_large_write() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, [0; BLOCK]).unwrap();
        let Some(mut direct) = Direct::open(&path).unwrap() else { return };
        direct.write(0, b"head").unwrap();
        direct.write(2, &vec![1; 6 << 20]).unwrap();
        assert!(direct.blocks.memory.len() <= 3 * BLOCK, "memory is given back");
        direct.write(2 + (6 << 20), b"tail").unwrap();
        let read = std::fs::read(&path).unwrap();
        assert_eq!((&read[..3], &read[2 + (6 << 20)..6 + (6 << 20)]), (&b"he\x01"[..], &b"tail"[..]));
    }
}
