//! Pages of runs that are kept in memory: a bounded number of frames, in sets of eight.
//!
//! It holds pages of hash parts and indexes; data blocks are left to the kernel's own cache, which knows how much memory the machine
//! can spare. A hit is one short lock of one of many shards. Frames are made as they are filled, so an idle server pays nothing.

use super::hash::PAGE;
use crate::StoreError;
use parking_lot::Mutex;

const WAYS: usize = 8;
const SHARDS: usize = 64;

type Frame = Box<[u8; PAGE]>;

pub(super) struct Cache {
    shards: Vec<Mutex<Vec<Set>>>,
    /// How many sets a shard has.
    sets: usize,
}

/// Frames that a page may lie in.
#[derive(Default)]
struct Set {
    /// Which page a frame has; 0 is none.
    tags: [u64; WAYS],
    /// Which frames were read since the hand came by.
    used: u8,
    hand: u8,
    frames: [Option<Frame>; WAYS],
}

impl Cache {
    /// One that keeps at most about so many bytes.
    pub(super) fn new(bytes: u64) -> Self {
        let sets = usize::try_from(bytes).unwrap_or(usize::MAX) / PAGE / WAYS / SHARDS;
        Self { shards: (0..SHARDS).map(|_| Mutex::default()).collect(), sets: sets.max(1) }
    }

    /// Hands `look` a page of a run, which `load` reads where it is not here.
    pub(super) fn page<T>(
        &self,
        run: u64,
        page: u64,
        load: impl FnOnce(&mut [u8; PAGE]) -> Result<(), StoreError>,
        look: impl FnOnce(&[u8; PAGE]) -> T,
    ) -> Result<T, StoreError> {
        let place = self.place(run, page);
        if let Some((shard, number, tag)) = place
            && let Some(set) = shard.lock().get_mut(number)
            && let Some(way) = set.tags.iter().position(|other| *other == tag)
            && let Some(Some(frame)) = set.frames.get(way)
        {
            set.used |= 1 << way;
            return Ok(look(frame));
        }
        // Nobody waits for this read but who asked: two that ask at once both read.
        let mut content = [0; PAGE];
        load(&mut content)?;
        self.keep(run, page, &content);
        Ok(look(&content))
    }

    /// Keeps a page, until others push it out.
    pub(super) fn keep(&self, run: u64, page: u64, content: &[u8; PAGE]) {
        let Some((shard, number, tag)) = self.place(run, page) else { return };
        let mut sets = shard.lock();
        if sets.is_empty() {
            sets.resize_with(self.sets, Set::default);
        }
        if let Some(set) = sets.get_mut(number) {
            set.keep(tag, content);
        }
    }

    /// The shard and the set of a page, and its tag there. Runs are numbered from 1. What does not fit a tag is not kept.
    fn place(&self, run: u64, page: u64) -> Option<(&Mutex<Vec<Set>>, usize, u64)> {
        let tag = (run <= u64::from(u32::MAX) && page <= u64::from(u32::MAX)).then_some(run << 32 | page)?;
        let hash = tag.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let number = (((hash >> 32) * (self.sets * SHARDS) as u64) >> 32) as usize;
        Some((self.shards.get(number % SHARDS)?, number / SHARDS, tag))
    }
}

impl Set {
    fn keep(&mut self, tag: u64, content: &[u8; PAGE]) {
        if self.tags.contains(&tag) {
            return;
        }
        if self.used == u8::MAX {
            self.used = 0;
        }
        while self.used & 1 << self.hand != 0 {
            self.hand = (self.hand + 1) % WAYS as u8;
        }
        let way = usize::from(self.hand);
        self.hand = (self.hand + 1) % WAYS as u8;
        if let (Some(place), Some(frame)) = (self.tags.get_mut(way), self.frames.get_mut(way)) {
            *place = tag;
            match frame {
                Some(frame) => frame.copy_from_slice(content),
                None => *frame = Some(Box::new(*content)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_once_while_it_is_kept_and_what_is_kept_is_bounded() {
        let frames = 4 * WAYS * SHARDS;
        let cache = Cache::new((frames * PAGE) as u64);
        let mut reads = 0;
        let mut page = |run: u64, page: u64| {
            let load = |into: &mut [u8; PAGE]| {
                reads += 1;
                into[..8].copy_from_slice(&(run * 1_000_000 + page).to_le_bytes());
                Ok(())
            };
            let number =
                cache.page(run, page, load, |bytes| u64::from_le_bytes(bytes[..8].try_into().unwrap()));
            assert_eq!(number.unwrap(), run * 1_000_000 + page);
            reads
        };
        assert_eq!((page(1, 5), page(1, 5), page(2, 5), page(1, 5)), (1, 1, 2, 2));
        for number in 0..10 * frames as u64 {
            // One that is read again and again stays.
            page(1, 5);
            page(3, number);
        }
        assert_eq!(page(1, 5), 2 + 10 * frames as u64);
        // Too large for a tag: right all the same.
        page(1 << 40, 5);
        page(1, 1 << 40);
        let kept =
            |shard: &Mutex<Vec<Set>>| shard.lock().iter().flat_map(|set| &set.frames).flatten().count();
        assert!(cache.shards.iter().map(kept).sum::<usize>() <= frames);
    }

    #[test]
    fn a_page_that_cannot_be_read_is_not_kept() {
        let cache = Cache::new(1 << 20);
        assert!(cache.page(1, 1, |_| Err(StoreError::Closed), |_| ()).is_err());
        assert!(cache.page(1, 1, |_| Ok(()), |_| ()).is_ok());
    }
}
