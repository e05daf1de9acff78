//! Blocks: sorted entries under one checksum. Data blocks hold keys with values; leaves of the index hold where blocks lie.
//!
//! Layout, little-endian: checksum u32 (of all that follows), length u32 (of the whole block), entries u32; the entries, each:
//! key length, then 0 for a deletion or value length + 1 (both LEB128), key, value; then where each entry begins, u16 each.
//! A block of more than 64 KiB has one entry, so that these always fit.

use crate::frame::u32_at;
use std::cmp::Ordering;

/// A block's head.
pub(super) const HEAD: usize = 12;

/// A key with its value, or `None` where it is deleted.
pub(super) type Item<'a> = (&'a [u8], Option<&'a [u8]>);

/// A block in the making.
pub(super) struct BlockBuilder {
    bytes: Vec<u8>,
    places: Vec<u16>,
}

impl BlockBuilder {
    pub(super) fn new() -> Self {
        Self { bytes: vec![0; HEAD], places: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How long the block would be with one more entry.
    pub(super) fn length_with(&self, key: &[u8], value: Option<&[u8]>) -> usize {
        let heads = 2 * 10;
        self.bytes.len() + heads + key.len() + value.map_or(0, <[u8]>::len) + 2 * (self.places.len() + 1)
    }

    /// Adds an entry behind the last. All but a first one have to begin within 64 KiB.
    pub(super) fn push(&mut self, key: &[u8], value: Option<&[u8]>) {
        self.places.push(u16::try_from(self.bytes.len()).unwrap_or(u16::MAX));
        put_number(&mut self.bytes, key.len() as u64);
        put_number(&mut self.bytes, value.map_or(0, |value| value.len() as u64 + 1));
        self.bytes.extend_from_slice(key);
        self.bytes.extend_from_slice(value.unwrap_or_default());
    }

    /// Appends the block to `into` and says how long it is. The builder is empty afterwards.
    pub(super) fn seal(&mut self, into: &mut Vec<u8>) -> usize {
        for place in &self.places {
            self.bytes.extend_from_slice(&place.to_le_bytes());
        }
        let length = self.bytes.len();
        let head = [u32::try_from(length).unwrap_or(u32::MAX), self.places.len() as u32];
        for (number, room) in head.iter().zip(self.bytes[4..HEAD].chunks_exact_mut(4)) {
            room.copy_from_slice(&number.to_le_bytes());
        }
        let checksum = crc32fast::hash(&self.bytes[4..]);
        self.bytes[..4].copy_from_slice(&checksum.to_le_bytes());
        into.extend_from_slice(&self.bytes);
        self.bytes.truncate(HEAD);
        self.places.clear();
        length
    }
}

/// How long the block is whose first bytes these are, by its own word.
pub(super) fn length(head: &[u8]) -> usize {
    u32_at(head, 4) as usize
}

/// A block that was read.
#[derive(Clone, Copy)]
pub(super) struct Block<'a> {
    bytes: &'a [u8],
    count: usize,
    /// Where the places of entries begin.
    places: usize,
}

/// What is wrong with a block.
pub(super) type Damage = &'static str;

const UNREADABLE: Damage = "a block's entries do not fill it";

impl<'a> Block<'a> {
    /// A block whose bytes are checked against its checksum.
    pub(super) fn checked(bytes: &'a [u8]) -> Result<Self, Damage> {
        if length(bytes) != bytes.len() {
            return Err("a block is not as long as it says");
        }
        if bytes.get(4..).is_none_or(|sealed| crc32fast::hash(sealed) != u32_at(bytes, 0)) {
            return Err("a block's checksum does not match");
        }
        Self::known(bytes)
    }

    /// A block that was checked before.
    pub(super) fn known(bytes: &'a [u8]) -> Result<Self, Damage> {
        let count = u32_at(bytes, 8) as usize;
        let places = bytes.len().checked_sub(2 * count).filter(|places| count > 0 && *places >= HEAD);
        places.map(|places| Self { bytes, count, places }).ok_or(UNREADABLE)
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// An entry by its number.
    pub(super) fn entry(&self, number: usize) -> Result<Item<'a>, Damage> {
        self.find(number).ok_or(UNREADABLE)
    }

    fn find(&self, number: usize) -> Option<Item<'a>> {
        let place = self.places.checked_add(2 * number)?;
        let place = self.bytes.get(place..place + 2)?;
        let at = usize::from(u16::from_le_bytes(place.try_into().ok()?));
        let mut rest = self.bytes.get(at..self.places)?;
        let key = usize::try_from(take_number(&mut rest)?).ok()?;
        let value = take_number(&mut rest)?;
        let (key, rest) = rest.split_at_checked(key)?;
        match value.checked_sub(1) {
            None => Some((key, None)),
            Some(length) => Some((key, Some(rest.get(..usize::try_from(length).ok()?)?))),
        }
    }

    /// The number of the first entry whose key is not below `key`, and whether it is that key.
    pub(super) fn search(&self, key: &[u8]) -> Result<(usize, bool), Damage> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low.midpoint(high);
            match self.entry(middle)?.0.cmp(key) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Ok((middle, true)),
                Ordering::Greater => high = middle,
            }
        }
        Ok((low, false))
    }
}

/// Appends a number, seven bits a byte, the lowest first.
pub(super) fn put_number(into: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        into.push(number as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

/// Takes a number off the beginning.
pub(super) fn take_number(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn sealed(entries: &BTreeMap<Vec<u8>, Option<Vec<u8>>>) -> Vec<u8> {
        let mut builder = BlockBuilder::new();
        for (key, value) in entries {
            let most = builder.length_with(key, value.as_deref());
            builder.push(key, value.as_deref());
            assert!(builder.bytes.len() + 2 * builder.places.len() <= most);
        }
        let mut bytes = Vec::new();
        assert_eq!(builder.seal(&mut bytes), bytes.len());
        assert!(builder.is_empty());
        bytes
    }

    proptest! {
        #[test]
        fn a_block_reads_back_and_a_flipped_bit_shows(
            entries in proptest::collection::btree_map(
                proptest::collection::vec(0u8..4, 0..5),
                proptest::option::of(proptest::collection::vec(any::<u8>(), 0..200)),
                1..40,
            ),
            sought in proptest::collection::vec(0u8..4, 0..5),
            flip in any::<prop::sample::Index>(),
            bit in 0u8..8,
        ) {
            let mut bytes = sealed(&entries);
            let block = Block::checked(&bytes).unwrap();
            let read: BTreeMap<_, _> = (0..block.count())
                .map(|number| block.entry(number).unwrap())
                .map(|(key, value)| (key.to_vec(), value.map(<[u8]>::to_vec)))
                .collect();
            prop_assert_eq!(&read, &entries);
            let below = entries.range(..sought.clone()).count();
            prop_assert_eq!(block.search(&sought), Ok((below, entries.contains_key(&sought))));
            let at = flip.index(bytes.len());
            bytes[at] ^= 1 << bit;
            prop_assert!(Block::checked(&bytes).is_err());
        }

        #[test]
        fn a_number_reads_back(number in any::<u64>(), shift in 0u32..64) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number >> shift);
            let mut rest = bytes.as_slice();
            prop_assert_eq!(take_number(&mut rest), Some(number >> shift));
            prop_assert!(rest.is_empty());
            prop_assert_eq!(take_number(&mut &bytes[..bytes.len() - 1]), None);
        }
    }

    #[test]
    fn bytes_of_any_kind_make_no_panic() {
        for length in 0..40 {
            for fill in [0, 1, 2, 0x7f, 0x80, 0xff] {
                let bytes = vec![fill; length];
                if let Ok(block) = Block::known(&bytes) {
                    let _ = block.search(b"x");
                    let _ = block.entry(usize::MAX / 4);
                }
            }
        }
    }
}
