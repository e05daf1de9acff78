//! A fast hash of short texts. It need not withstand anybody: what it finds is verified.

use std::hash::{BuildHasherDefault, Hasher};

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
const STEP: u64 = 0xd6e8_feb8_6659_fd93;

/// Both halves of the product of two numbers, folded into one.
#[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
pub(crate) fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> 64) as u64
}

/// Hashes a text.
pub(crate) fn text(bytes: &[u8]) -> u64 {
    let length = bytes.len() as u64;
    let mut state = SEED ^ length;
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
        if behind.is_empty() {
            break;
        }
        state = fold(state ^ u64::from_le_bytes(*chunk), STEP);
        rest = behind;
    }
    let last = match (bytes.last_chunk::<8>(), rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        (Some(last), _, _) => u64::from_le_bytes(*last),
        (None, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    fold(state ^ last, SEED)
}

/// Hashes what is a number already.
pub(crate) fn number(key: u64) -> u64 {
    fold(key ^ STEP, SEED)
}

/// Puts one hash behind others.
pub(crate) fn join(before: u64, next: u64) -> u64 {
    fold(before ^ next, STEP)
}

/// Where joining begins.
pub(crate) const BEGIN: u64 = SEED;

/// A hash that grows byte by byte, so that every beginning of a text has one; `settle` makes it good.
#[derive(Clone, Copy)]
pub(crate) struct Growing(u64);

impl Growing {
    pub(crate) fn new() -> Self {
        Self(SEED)
    }

    pub(crate) fn push(&mut self, byte: u8) {
        self.0 = (self.0.rotate_left(5) ^ u64::from(byte)).wrapping_mul(STEP);
    }

    pub(crate) fn settle(self) -> u64 {
        fold(self.0, SEED)
    }

    pub(crate) fn of(bytes: impl Iterator<Item = u8>) -> u64 {
        let mut growing = Self::new();
        bytes.for_each(|byte| growing.push(byte));
        growing.settle()
    }
}

/// A table whose keys are hashes already.
pub(crate) type Table<V> = std::collections::HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// Takes a number for its own hash.
#[derive(Default)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = text(bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn different_texts_have_different_hashes() {
        let texts: Vec<String> = (0..2_000).map(|n| format!("{}{n}", "x".repeat(n % 37))).collect();
        let hashes: HashSet<u64> = texts.iter().map(|one| text(one.as_bytes())).collect();
        assert_eq!(hashes.len(), texts.len());
        let growing: HashSet<u64> = texts.iter().map(|one| Growing::of(one.bytes())).collect();
        assert_eq!(growing.len(), texts.len());
        assert_ne!(text(b""), text(b"\0"));
    }
}
