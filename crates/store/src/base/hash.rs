//! The hash part of a segment: which of its blocks has a key, if any has.
//!
//! Pages of 4 KiB hold 63 buckets of 64 bytes, and in the place of a 64th the page's checksum. A bucket holds up to 15 entries,
//! each u32: a fingerprint of the key's hash above, where its block begins in the segment (in units) below; 0 is none. Its last u32 is 1
//! where it had no room for an entry, which is then in the next bucket. So one look at one page says that a key is not there,
//! but for one of some 6,000 that are not.

use crate::frame::u32_at;

pub(super) const PAGE: usize = 4096;
const BUCKET: usize = 64;
const ENTRIES: usize = 15;
/// How many entries a bucket is planned for, in tenths. More would spill more often.
const FILL: usize = 105;
const BUCKETS: usize = PAGE / BUCKET - 1;
const CHECKSUM: usize = BUCKETS * BUCKET;

pub(super) type Bucket = [u8; BUCKET];

/// A key's hash. It is written to the disk: it must never change.
pub(super) fn key_hash(key: &[u8]) -> u64 {
    const ODD: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93];
    let fold = |hash: u64, number: u64| {
        let product = u128::from(hash ^ number ^ ODD[1]) * u128::from(ODD[0] ^ number.rotate_left(32));
        (product as u64) ^ (product >> 64) as u64
    };
    let mut chunks = key.chunks_exact(8);
    let mut hash = key.len() as u64;
    for chunk in &mut chunks {
        hash = fold(hash.rotate_left(23), chunk.try_into().map_or(0, u64::from_le_bytes));
    }
    let mut last = [0; 8];
    for (into, byte) in last.iter_mut().zip(chunks.remainder()) {
        *into = *byte;
    }
    let hash = fold(hash.rotate_left(23), u64::from_le_bytes(last));
    // A last round, so that every bit of the key reaches both the bucket and the fingerprint.
    let product = u128::from(hash ^ ODD[0]) * u128::from(ODD[1]);
    (product as u64) ^ (product >> 64) as u64
}

/// How many buckets a segment of so many keys has.
pub(super) fn buckets(keys: usize) -> u32 {
    u32::try_from((keys * 10).div_ceil(FILL).max(1)).unwrap_or(u32::MAX)
}

/// How many pages they take.
pub(super) fn pages(buckets: u32) -> u64 {
    u64::from(buckets).div_ceil(BUCKETS as u64)
}

/// The bucket of a hash.
pub(super) fn bucket_of(hash: u64, buckets: u32) -> u32 {
    (((hash >> 32) * u64::from(buckets)) >> 32) as u32
}

/// The page of a bucket, and where it begins there.
pub(super) fn place(bucket: u32) -> (u64, usize) {
    (u64::from(bucket) / BUCKETS as u64, bucket as usize % BUCKETS * BUCKET)
}

fn fingerprint(hash: u64) -> u32 {
    (hash as u32 & 0xffff).max(1)
}

/// Where the blocks begin that may have the key, in units.
pub(super) fn candidates(bucket: &Bucket, hash: u64) -> impl Iterator<Item = u16> {
    let sought = fingerprint(hash);
    let entries = bucket.chunks_exact(4).take(ENTRIES).map(|entry| u32_at(entry, 0));
    entries.filter(move |entry| entry >> 16 == sought).map(|entry| entry as u16)
}

/// Whether the next bucket has entries of this one.
pub(super) fn spills(bucket: &Bucket) -> bool {
    u32_at(bucket, 4 * ENTRIES) != 0
}

/// The pages of a segment's keys: of each its hash, and where its block begins.
pub(super) fn build(keys: &[(u64, u16)], into: &mut Vec<u8>) -> u32 {
    let buckets = buckets(keys.len());
    let mut table = vec![0u32; buckets as usize * (ENTRIES + 1)];
    for (hash, unit) in keys {
        let mut bucket = bucket_of(*hash, buckets) as usize;
        let entry = fingerprint(*hash) << 16 | u32::from(*unit);
        loop {
            let room = &mut table[bucket * (ENTRIES + 1)..(bucket + 1) * (ENTRIES + 1)];
            if let Some(free) = room[..ENTRIES].iter_mut().find(|entry| **entry == 0) {
                *free = entry;
                break;
            }
            // There is always room somewhere: buckets are planned for fewer than they hold.
            room[ENTRIES] = 1;
            bucket = (bucket + 1) % buckets as usize;
        }
    }
    for page in table.chunks(BUCKETS * (ENTRIES + 1)) {
        let began = into.len();
        for entry in page {
            into.extend_from_slice(&entry.to_le_bytes());
        }
        into.resize(began + CHECKSUM, 0);
        let checksum = crc32fast::hash(&into[began..]);
        into.extend_from_slice(&checksum.to_le_bytes());
        into.resize(began + PAGE, 0);
    }
    buckets
}

/// Whether a page is what was written.
pub(super) fn is_whole(page: &[u8]) -> bool {
    let Some((sealed, rest)) = page.split_at_checked(CHECKSUM) else { return false };
    crc32fast::hash(sealed) == u32_at(rest, 0) && rest.iter().skip(4).all(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(pages: &[u8], buckets: u32, hash: u64) -> Vec<u16> {
        let mut found = Vec::new();
        let mut number = bucket_of(hash, buckets);
        for _ in 0..buckets {
            let (page, at) = place(number);
            let at = page as usize * PAGE + at;
            let bucket: Bucket = pages[at..at + BUCKET].try_into().unwrap();
            found.extend(candidates(&bucket, hash));
            if !spills(&bucket) {
                break;
            }
            number = (number + 1) % buckets;
        }
        found
    }

    #[test]
    fn every_key_is_found_and_few_others() {
        let keys: Vec<(u64, u16)> =
            (0..20_000u64).map(|number| (key_hash(&number.to_be_bytes()), number as u16)).collect();
        for count in [1, 15, 16, 700, keys.len()] {
            let mut pages = Vec::new();
            let buckets = build(&keys[..count], &mut pages);
            assert_eq!(pages.len() as u64, self::pages(buckets) * PAGE as u64);
            assert!(pages.chunks(PAGE).all(is_whole));
            for (hash, unit) in &keys[..count] {
                assert!(look(&pages, buckets, *hash).contains(unit));
            }
            let wrong = (0..100_000u64)
                .filter(|number| !look(&pages, buckets, key_hash(&number.to_le_bytes()[..7])).is_empty());
            let wrong = wrong.count();
            assert!(wrong < 40, "{wrong} of 100,000 keys that are not there are looked for");
        }
    }

    #[test]
    fn keys_of_one_hash_are_all_found() {
        let keys: Vec<(u64, u16)> = (0..400).map(|number| (7, number)).collect();
        let mut pages = Vec::new();
        let buckets = build(&keys, &mut pages);
        assert_eq!(look(&pages, buckets, 7).len(), 400);
    }

    #[test]
    fn a_flipped_bit_shows() {
        let mut pages = Vec::new();
        build(&[(3, 4), (5, 6)], &mut pages);
        for at in 0..PAGE {
            pages[at] ^= 4;
            assert!(!is_whole(&pages), "{at}");
            pages[at] ^= 4;
        }
    }

    #[test]
    fn the_hash_is_what_it_always_was() {
        const HASHES: [u64; 4] =
            [5706795948885657404, 5012527218580778463, 11498089968603826068, 16803520011799166900];
        let hashes = ["", "a", "key of a table", "\0\0\0\x01us-east-1"].map(|key| key_hash(key.as_bytes()));
        assert_eq!(hashes, HASHES, "frozen: it is written to the disk");
    }
}
