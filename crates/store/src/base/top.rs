//! The top of a run's index, which is kept in memory, and the footer that leads to it.

use super::block::{Damage, put_number, take_number};
use super::hash::{self, PAGE};
use crate::frame::{u32_at, u64_at};

/// A segment of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) start: u64,
    /// How many bytes of data blocks it has.
    pub(super) data: u64,
    pub(super) buckets: u32,
    /// Its first leaf.
    pub(super) leaf: usize,
}

impl Segment {
    /// Where its data ends.
    pub(super) fn end(&self) -> u64 {
        self.start + self.data
    }

    /// Where its hash part begins.
    pub(super) fn hashes(&self) -> u64 {
        self.end().next_multiple_of(PAGE as u64)
    }

    /// Where its leaves begin.
    pub(super) fn leaves(&self) -> u64 {
        self.hashes() + hash::pages(self.buckets) * PAGE as u64
    }
}

/// A leaf of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    pub(super) at: u64,
    pub(super) length: u32,
    pub(super) segment: u32,
    /// Where its key ends among all; it begins where the one before ends.
    key_end: u32,
}

/// Where everything is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Top {
    pub(super) segments: Vec<Segment>,
    pub(super) leaves: Vec<Leaf>,
    keys: Vec<u8>,
}

impl Top {
    /// Adds a segment, whose leaves follow.
    pub(super) fn push_segment(&mut self, start: u64, data: u64, buckets: u32) {
        self.segments.push(Segment { start, data, buckets, leaf: self.leaves.len() });
    }

    /// Adds a leaf of the last segment, behind the leaf before.
    pub(super) fn push_leaf(&mut self, key: &[u8], length: u32) {
        let Some(segment) = self.segments.last() else { return };
        let first = segment.leaf == self.leaves.len();
        let before = self.leaves.last().filter(|_| !first);
        let at = before.map_or(segment.leaves(), |leaf| {
            (leaf.at + u64::from(leaf.length)).next_multiple_of(PAGE as u64)
        });
        self.keys.extend_from_slice(key);
        let key_end = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.leaves.push(Leaf { at, length, segment: self.segments.len() as u32 - 1, key_end });
    }

    fn key(&self, leaf: usize) -> &[u8] {
        let start = leaf
            .checked_sub(1)
            .and_then(|before| self.leaves.get(before))
            .map_or(0, |leaf| leaf.key_end as usize);
        let end = self.leaves.get(leaf).map_or(start, |leaf| leaf.key_end as usize);
        self.keys.get(start..end).unwrap_or_default()
    }

    /// The number of the leaf that a key belongs to.
    pub(super) fn leaf_of(&self, key: &[u8]) -> usize {
        above(self.leaves.len(), |leaf| self.key(leaf) <= key).saturating_sub(1)
    }

    /// The segment that a key belongs to.
    pub(super) fn segment_of(&self, key: &[u8]) -> Option<&Segment> {
        let first = |segment: usize| self.segments.get(segment).map_or(usize::MAX, |segment| segment.leaf);
        let number = above(self.segments.len(), |segment| self.key(first(segment)) <= key);
        self.segments.get(number.saturating_sub(1))
    }

    pub(super) fn write(&self, into: &mut Vec<u8>) {
        for (number, segment) in self.segments.iter().enumerate() {
            let next = self.segments.get(number + 1).map_or(self.leaves.len(), |next| next.leaf);
            let numbers =
                [segment.start, segment.data, u64::from(segment.buckets), (next - segment.leaf) as u64];
            numbers.into_iter().for_each(|number| put_number(into, number));
            for leaf in segment.leaf..next {
                put_number(into, self.leaves.get(leaf).map_or(0, |leaf| u64::from(leaf.length)));
                put_number(into, self.key(leaf).len() as u64);
                into.extend_from_slice(self.key(leaf));
            }
        }
    }

    /// Reads what [`Top::write`] wrote, where the footer's checksum and numbers agree with it.
    pub(super) fn read(bytes: &[u8], footer: &Footer) -> Result<Self, Damage> {
        if crc32fast::hash(bytes) != footer.checksum {
            return Err("the top's checksum does not match");
        }
        let top = Self::parse(bytes, footer.segments).ok_or("the top cannot be read")?;
        let end = top.leaves.last().map_or(0, |leaf| leaf.at + u64::from(leaf.length));
        if top.leaves.is_empty() || end > footer.top {
            return Err("the top does not fit the file");
        }
        Ok(top)
    }

    fn parse(mut bytes: &[u8], segments: u64) -> Option<Self> {
        let mut top = Self::default();
        for _ in 0..segments {
            let start = take_number(&mut bytes)?;
            let data = take_number(&mut bytes)?;
            let buckets = u32::try_from(take_number(&mut bytes)?).ok()?;
            let leaves = take_number(&mut bytes)?;
            // What comes before any of them in the file is below it, so none of the sums below can overflow.
            if start > 1 << 60 || data > 1 << 60 || buckets == 0 || leaves == 0 {
                return None;
            }
            top.push_segment(start, data, buckets);
            for _ in 0..leaves {
                let length = u32::try_from(take_number(&mut bytes)?).ok()?;
                let key = usize::try_from(take_number(&mut bytes)?).ok()?;
                let (key, rest) = bytes.split_at_checked(key)?;
                bytes = rest;
                top.push_leaf(key, length);
            }
        }
        bytes.is_empty().then_some(top)
    }
}

/// How many of the first numbers have a property that those and no others have.
fn above(count: usize, has: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if has(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// How long a footer is.
pub(super) const FOOTER: u64 = 56;
const MAGIC: u64 = u64::from_le_bytes(*b"WBRUN\0\0\x01");

/// The end of a run's file: magic u64, where the top begins u64, segments u64, entries u64, deletions among them u64, most bytes of
/// a block with more than one entry u32, the top's checksum u32, zero u32, the footer's own checksum u32.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Footer {
    pub(super) top: u64,
    pub(super) segments: u64,
    pub(super) entries: u64,
    pub(super) deletions: u64,
    pub(super) block_bytes: usize,
    pub(super) checksum: u32,
}

impl Footer {
    pub(super) fn write(&self, into: &mut Vec<u8>) {
        let began = into.len();
        for number in [MAGIC, self.top, self.segments, self.entries, self.deletions] {
            into.extend_from_slice(&number.to_le_bytes());
        }
        for number in [u32::try_from(self.block_bytes).unwrap_or(u32::MAX), self.checksum, 0] {
            into.extend_from_slice(&number.to_le_bytes());
        }
        let checksum = crc32fast::hash(into.get(began..).unwrap_or_default());
        into.extend_from_slice(&checksum.to_le_bytes());
    }

    pub(super) fn read(bytes: &[u8; FOOTER as usize]) -> Result<Self, Damage> {
        let (sealed, checksum) = bytes.split_at(FOOTER as usize - 4);
        if u64_at(bytes, 0) != MAGIC {
            return Err("no footer stands here");
        }
        if crc32fast::hash(sealed) != u32_at(checksum, 0) {
            return Err("the footer's checksum does not match");
        }
        Ok(Self {
            top: u64_at(bytes, 8),
            segments: u64_at(bytes, 16),
            entries: u64_at(bytes, 24),
            deletions: u64_at(bytes, 32),
            block_bytes: u32_at(bytes, 40) as usize,
            checksum: u32_at(bytes, 44),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn top() -> Top {
        let mut top = Top::default();
        top.push_segment(0, 10_000, 70);
        for (key, length) in [("", 4_000), ("b", 9_000), ("d", 20)] {
            top.push_leaf(key.as_bytes(), length);
        }
        top.push_segment(1 << 16, 256, 1);
        top.push_leaf(b"m", 30);
        top
    }

    #[test]
    fn keys_belong_to_the_leaf_and_the_segment_that_begin_at_or_before_them() {
        let top = top();
        for (key, leaf, segment) in
            [("", 0, 0), ("a", 0, 0), ("b", 1, 0), ("ccc", 1, 0), ("lzz", 2, 0), ("m", 3, 1), ("z", 3, 1)]
        {
            assert_eq!(top.leaf_of(key.as_bytes()), leaf, "{key}");
            assert_eq!(top.segment_of(key.as_bytes()), top.segments.get(segment), "{key}");
            assert_eq!(top.leaves[leaf].segment, segment as u32);
        }
        let places: Vec<u64> = top.leaves.iter().map(|leaf| leaf.at).collect();
        // Behind the data's three pages and the hash part's two, each at a page's beginning.
        assert_eq!(places, [5 << 12, 6 << 12, 9 << 12, (1 << 16) + (2 << 12)]);
        assert_eq!(Top::default().segment_of(b"x"), None);
    }

    #[test]
    fn top_and_footer_read_back_and_a_flipped_bit_shows() {
        let top = top();
        let mut bytes = Vec::new();
        top.write(&mut bytes);
        let checksum = crc32fast::hash(&bytes);
        let footer =
            Footer { top: 1 << 20, segments: 2, entries: 700, deletions: 3, block_bytes: 4096, checksum };
        assert_eq!(Top::read(&bytes, &footer), Ok(top));
        for at in 0..bytes.len() {
            bytes[at] ^= 16;
            assert!(Top::read(&bytes, &footer).is_err());
            bytes[at] ^= 16;
        }
        let mut written = Vec::new();
        footer.write(&mut written);
        let mut written: [u8; FOOTER as usize] = written.try_into().unwrap();
        assert_eq!(Footer::read(&written), Ok(footer));
        for at in 0..written.len() {
            written[at] ^= 16;
            assert!(Footer::read(&written).is_err());
            written[at] ^= 16;
        }
    }
}
