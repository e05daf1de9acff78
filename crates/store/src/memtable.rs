//! What has been committed and is not in the base yet: every version of every key, so that readers see the durable one
//! while newer ones are on their way to the disk.

use crate::frame::Change;
use bytes::Bytes;
use crossbeam_skiplist::SkipMap;
use std::cmp::Reverse;
use std::ops::Bound;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// What a version costs besides its key and value, about.
const OVERHEAD: usize = 128;

/// A key at a commit. Newer versions come first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    /// The key's first bytes as a number, in the order of keys: nearly every comparison ends here, beside the skip list's
    /// own pointers, and does not have to fetch the key from elsewhere in memory.
    head: u128,
    key: Bytes,
    sequence: Reverse<u64>,
}

impl Version {
    fn new(key: Bytes, sequence: u64) -> Self {
        let mut head = [0; 16];
        // Filled up with zeroes: keys whose heads are the same are told apart by all of their bytes.
        for (into, byte) in head.iter_mut().zip(key.iter()) {
            *into = *byte;
        }
        Self { head: u128::from_be_bytes(head), key, sequence: Reverse(sequence) }
    }
}

/// A key with its value, or `None` where it is deleted.
pub type Entry = (Bytes, Option<Bytes>);

#[derive(Default)]
pub(crate) struct MemTable {
    versions: SkipMap<Version, Option<Bytes>>,
    bytes: AtomicUsize,
    last: AtomicU64,
}

impl MemTable {
    /// Adds a commit's changes. Called in the order of `sequence`.
    pub(crate) fn apply(&self, sequence: u64, changes: Vec<Change>) {
        for Change { key, value } in changes {
            let size = key.len() + value.as_ref().map_or(0, Bytes::len) + OVERHEAD;
            self.bytes.fetch_add(size, Ordering::Relaxed);
            self.versions.insert(Version::new(key, sequence), value);
        }
        self.last.store(sequence, Ordering::Release);
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    /// The sequence of the newest commit in it.
    pub(crate) fn last(&self) -> u64 {
        self.last.load(Ordering::Acquire)
    }

    /// The newest version of `key` that is no newer than `sequence`; the inner `None` is a deletion.
    pub(crate) fn get(&self, key: &Bytes, sequence: u64) -> Option<Option<Bytes>> {
        let found = self.versions.lower_bound(Bound::Included(&Version::new(key.clone(), sequence)))?;
        (found.key().key == *key).then(|| found.value().clone())
    }

    /// Up to `limit` entries from the low end of the bounds, as of `sequence`, in order.
    pub(crate) fn first(&self, bounds: &Bounds, sequence: u64, limit: usize, into: &mut Vec<Entry>) {
        let lower = match &bounds.0 {
            Bound::Included(key) => Bound::Included(Version::new(key.clone(), u64::MAX)),
            Bound::Excluded(key) => Bound::Excluded(Version::new(key.clone(), 0)),
            Bound::Unbounded => Bound::Unbounded,
        };
        for found in self.versions.range((lower, Bound::Unbounded)) {
            let Version { key, sequence: Reverse(at), .. } = found.key();
            if !below(key, &bounds.1) {
                return;
            }
            if *at > sequence || into.last().is_some_and(|(last, _)| last == key) {
                continue;
            }
            if into.len() == limit {
                return;
            }
            into.push((key.clone(), found.value().clone()));
        }
    }

    /// Up to `limit` entries from the high end of the bounds, as of `sequence`, in falling order.
    pub(crate) fn last_of(&self, bounds: &Bounds, sequence: u64, limit: usize, into: &mut Vec<Entry>) {
        let upper = match &bounds.1 {
            Bound::Included(key) => Bound::Included(Version::new(key.clone(), 0)),
            Bound::Excluded(key) => Bound::Excluded(Version::new(key.clone(), u64::MAX)),
            Bound::Unbounded => Bound::Unbounded,
        };
        for found in self.versions.range((Bound::Unbounded, upper)).rev() {
            let Version { key, sequence: Reverse(at), .. } = found.key();
            if !above(key, &bounds.0) {
                return;
            }
            if *at > sequence {
                continue;
            }
            // Going down, the versions of a key come oldest first: a later one takes the place of an earlier.
            let count = into.len();
            match into.last_mut() {
                Some((last, value)) if last == key => *value = found.value().clone(),
                _ if count == limit => return,
                _ => into.push((key.clone(), found.value().clone())),
            }
        }
    }

    /// Every key with its newest version, in order.
    pub(crate) fn newest(&self) -> impl Iterator<Item = Entry> + '_ {
        let mut before: Option<Bytes> = None;
        self.versions.iter().filter_map(move |found| {
            let key = &found.key().key;
            if before.as_ref() == Some(key) {
                return None;
            }
            before = Some(key.clone());
            Some((key.clone(), found.value().clone()))
        })
    }
}

/// A range of keys.
pub type Bounds = (Bound<Bytes>, Bound<Bytes>);

/// Whether `key` is on the low side of an upper bound.
pub(crate) fn below(key: &[u8], bound: &Bound<Bytes>) -> bool {
    match bound {
        Bound::Included(end) => key <= end.as_ref(),
        Bound::Excluded(end) => key < end.as_ref(),
        Bound::Unbounded => true,
    }
}

/// Whether `key` is on the high side of a lower bound.
pub(crate) fn above(key: &[u8], bound: &Bound<Bytes>) -> bool {
    match bound {
        Bound::Included(start) => key >= start.as_ref(),
        Bound::Excluded(start) => key > start.as_ref(),
        Bound::Unbounded => true,
    }
}
