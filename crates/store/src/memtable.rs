//! What has been committed and is not in the base yet: every version of every key, so that readers see the durable one
//! while newer ones are on their way to the disk.

use crate::frame::Change;
use bytes::{Bytes, BytesMut};
use parking_lot::RwLock;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// What a version costs besides its key and value, about.
const OVERHEAD: usize = 128;
/// How many entries a move to the base takes at once.
const SOME: usize = 256;

/// A key at a commit. Newer versions come first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    /// The key's first bytes as a number, in the order of keys: nearly every comparison ends here, in the tree's
    /// own memory, and does not have to fetch the key from elsewhere.
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

/// Keys and values of a memtable, many in one piece of memory: whoever commits takes and gives back no memory for each, and
/// a memtable that has moved to the base goes in a few pieces, and not in one for each key, value and node.
#[derive(Default)]
pub(crate) struct Arena {
    piece: BytesMut,
}

/// How long a piece is.
const PIECE: usize = 256 << 10;
/// What is longer than this is kept as it came.
const LONG: usize = 8 << 10;

impl Arena {
    /// Keeps a key, behind a prefix, and its value.
    fn keep(&mut self, prefix: &[u8], change: &Change) -> Entry {
        let Change { key, value } = change;
        let is_long = |bytes: &Bytes| bytes.len() > LONG;
        let copied = value.as_ref().filter(|value| !is_long(value)).map_or(0, Bytes::len);
        let key_bytes = prefix.len() + key.len();
        if self.piece.capacity() < key_bytes + copied {
            self.piece = BytesMut::with_capacity(PIECE.max(key_bytes + copied));
        }
        self.piece.extend_from_slice(prefix);
        self.piece.extend_from_slice(key);
        match value {
            Some(value) if !is_long(value) => {
                let kept_key = self.piece.split().freeze();
                self.piece.extend_from_slice(value);
                (kept_key, Some(self.piece.split().freeze()))
            }
            value => (self.piece.split().freeze(), value.clone()),
        }
    }
}

/// A key or a value for whoever reads: one that lies in a piece is copied, so that who keeps it does not keep the piece.
pub(crate) fn apart(bytes: &Bytes) -> Bytes {
    if bytes.len() > LONG { bytes.clone() } else { Bytes::copy_from_slice(bytes) }
}

/// A sorted tree under a lock. One writes at a time and holds the lock for a commit's changes; readers hold it for a few hundred entries
/// at most. A skip list without a lock was here before; finding a change's place in it was most of what a commit of many changes cost, and
/// giving back its nodes one by one a large part of moving it to the base.
#[derive(Default)]
pub(crate) struct MemTable {
    versions: RwLock<BTreeMap<Version, Option<Bytes>>>,
    bytes: AtomicUsize,
    last: AtomicU64,
}

impl MemTable {
    /// Adds a commit's changes, whose keys stand behind a prefix. Called in the order of `sequence`.
    pub(crate) fn apply(&self, sequence: u64, prefix: &[u8], changes: &[Change], arena: &mut Arena) {
        let mut size = 0;
        let mut versions = self.versions.write();
        for change in changes {
            let (key, value) = arena.keep(prefix, change);
            size += key.len() + value.as_ref().map_or(0, Bytes::len) + OVERHEAD;
            versions.insert(Version::new(key, sequence), value);
        }
        drop(versions);
        self.bytes.fetch_add(size, Ordering::Relaxed);
        self.last.store(sequence, Ordering::Release);
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.versions.read().is_empty()
    }

    /// The sequence of the newest commit in it.
    pub(crate) fn last(&self) -> u64 {
        self.last.load(Ordering::Acquire)
    }

    /// The newest version of `key` that is no newer than `sequence`; the inner `None` is a deletion.
    pub(crate) fn get(&self, key: &Bytes, sequence: u64) -> Option<Option<Bytes>> {
        let versions = self.versions.read();
        let (found, value) = versions.range(Version::new(key.clone(), sequence)..).next()?;
        (found.key == *key).then(|| value.as_ref().map(apart))
    }

    /// Up to `limit` entries from the low end of the bounds, as of `sequence`, in order. They lie in pieces.
    pub(crate) fn first(&self, bounds: &Bounds, sequence: u64, limit: usize, into: &mut Vec<Entry>) {
        let lower = match &bounds.0 {
            Bound::Included(key) => Bound::Included(Version::new(key.clone(), u64::MAX)),
            Bound::Excluded(key) => Bound::Excluded(Version::new(key.clone(), 0)),
            Bound::Unbounded => Bound::Unbounded,
        };
        for (Version { key, sequence: Reverse(at), .. }, value) in
            self.versions.read().range((lower, Bound::Unbounded))
        {
            if !below(key, &bounds.1) {
                return;
            }
            if *at > sequence || into.last().is_some_and(|(last, _)| last == key) {
                continue;
            }
            if into.len() == limit {
                return;
            }
            into.push((key.clone(), value.clone()));
        }
    }

    /// Up to `limit` entries from the high end of the bounds, as of `sequence`, in falling order. They lie in pieces.
    pub(crate) fn last_of(&self, bounds: &Bounds, sequence: u64, limit: usize, into: &mut Vec<Entry>) {
        let upper = match &bounds.1 {
            Bound::Included(key) => Bound::Included(Version::new(key.clone(), 0)),
            Bound::Excluded(key) => Bound::Excluded(Version::new(key.clone(), u64::MAX)),
            Bound::Unbounded => Bound::Unbounded,
        };
        let versions = self.versions.read();
        for (Version { key, sequence: Reverse(at), .. }, found) in
            versions.range((Bound::Unbounded, upper)).rev()
        {
            if !above(key, &bounds.0) {
                return;
            }
            if *at > sequence {
                continue;
            }
            // Going down, the versions of a key come oldest first: a later one takes the place of an earlier.
            let count = into.len();
            match into.last_mut() {
                Some((last, value)) if last == key => *value = found.clone(),
                _ if count == limit => return,
                _ => into.push((key.clone(), found.clone())),
            }
        }
    }

    /// Every key with its newest version, in order.
    pub(crate) fn newest(&self) -> impl Iterator<Item = Entry> + '_ {
        let mut bounds = (Bound::Unbounded, Bound::Unbounded);
        let mut some: Vec<Entry> = Vec::new();
        std::iter::from_fn(move || {
            if some.is_empty() {
                self.first(&bounds, u64::MAX, SOME, &mut some);
                bounds.0 = Bound::Excluded(some.last()?.0.clone());
                some.reverse();
            }
            some.pop()
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
