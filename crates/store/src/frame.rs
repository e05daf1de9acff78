//! The log's unit of writing: a frame holds every commit that one sync makes durable.
//!
//! A frame is whole or it is not there: its checksum covers all of it, so a write that a crash tore acknowledges nothing
//! and leaves nothing half-done. The next frame is written only after the sync of this one, so a broken frame with a whole
//! one behind it is damage and not a torn tail.
//!
//! Layout, little-endian: magic u32, checksum u32 (of all that follows), payload length u32, commits u32, first sequence u64;
//! then the commits, each: shard u32, epoch u32, operations u32; each operation: key length u32, value length u32 (all ones
//! for a deletion), key, value. Frames begin at multiples of 8.

use bytes::Bytes;

/// `WBFR`.
const MAGIC: u32 = u32::from_le_bytes(*b"WBFR");
/// A frame's head.
pub(crate) const HEAD: usize = 24;
/// A value's length that says that the key is deleted.
const DELETED: u32 = u32::MAX;

/// One change of one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) key: Bytes,
    /// `None` deletes.
    pub(crate) value: Option<Bytes>,
}

/// A frame in the making.
#[derive(Default)]
pub(crate) struct FrameBuilder {
    bytes: Vec<u8>,
    commits: u32,
    /// The sequence of its last commit.
    last: u64,
    /// Memory of a frame before, for the next.
    spare: Vec<u8>,
}

/// A buffer that is larger is not kept: a frame of that size is rare.
const MOST_SPARE: usize = 4 << 20;

impl FrameBuilder {
    pub(crate) fn is_empty(&self) -> bool {
        self.commits == 0
    }

    /// Adds the next commit, the keys of whose changes stand behind a prefix.
    pub(crate) fn push(&mut self, sequence: u64, shard: u32, epoch: u32, prefix: &[u8], changes: &[Change]) {
        if self.bytes.is_empty() {
            self.bytes.resize(HEAD, 0);
        }
        let bytes = &mut self.bytes;
        bytes.extend_from_slice(&shard.to_le_bytes());
        bytes.extend_from_slice(&epoch.to_le_bytes());
        bytes.extend_from_slice(&length(changes.len()).to_le_bytes());
        for Change { key, value } in changes {
            bytes.extend_from_slice(&length(prefix.len() + key.len()).to_le_bytes());
            let value_length = value.as_ref().map_or(DELETED, |value| length(value.len()));
            bytes.extend_from_slice(&value_length.to_le_bytes());
            bytes.extend_from_slice(prefix);
            bytes.extend_from_slice(key);
            bytes.extend_from_slice(value.as_deref().unwrap_or_default());
        }
        self.commits += 1;
        self.last = sequence;
    }

    /// Takes the frame out: under the lock that others wait for. An empty one is left.
    pub(crate) fn take(&mut self) -> Self {
        let bytes = std::mem::take(&mut self.spare);
        std::mem::replace(self, Self { bytes, ..Self::default() })
    }

    /// The frame's bytes, padded, with the sequence of its last commit, and the head of none behind them: nothing that may
    /// stand there is taken for the next. The builder is empty afterwards.
    pub(crate) fn seal(&mut self) -> (Vec<u8>, u64) {
        let mut bytes = std::mem::take(&mut self.bytes);
        let payload = length(bytes.len() - HEAD);
        let commits = std::mem::take(&mut self.commits);
        write(&mut bytes, 8, &payload.to_le_bytes());
        write(&mut bytes, 12, &commits.to_le_bytes());
        let first = (self.last + 1).saturating_sub(u64::from(commits));
        write(&mut bytes, 16, &first.to_le_bytes());
        let checksum = crc32fast::hash(bytes.get(8..).unwrap_or_default());
        write(&mut bytes, 0, &MAGIC.to_le_bytes());
        write(&mut bytes, 4, &checksum.to_le_bytes());
        bytes.resize(bytes.len().next_multiple_of(8) + HEAD, 0);
        (bytes, self.last)
    }

    /// Takes a frame back that was written, for its memory.
    pub(crate) fn reuse(&mut self, mut frame: Vec<u8>) {
        if frame.capacity() <= MOST_SPARE {
            frame.clear();
            self.spare = frame;
        }
    }
}

/// Lengths fit: a batch is refused above 1 GiB long before.
fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(DELETED - 1)
}

fn write(bytes: &mut [u8], at: usize, value: &[u8]) {
    if let Some(room) = bytes.get_mut(at..at + value.len()) {
        room.copy_from_slice(value);
    }
}

/// What stands at a place of the log.
pub(crate) enum Found {
    /// Nothing was ever written here.
    End,
    /// A whole frame.
    Frame(Frame),
    /// Bytes that are no frame.
    Broken(&'static str),
}

/// A frame that was read.
pub(crate) struct Frame {
    pub(crate) first: u64,
    pub(crate) commits: Vec<Commit>,
    /// Its length, padding included.
    pub(crate) length: usize,
}

/// A commit that was read. Its shard stands in each of its keys; the number in the frame is for a replicated log.
pub(crate) struct Commit {
    pub(crate) changes: Vec<Change>,
}

/// Reads what stands at `at`.
pub(crate) fn read(log: &Bytes, at: usize) -> Found {
    let Some(head) = log.get(at..at + HEAD) else {
        let rest = log.get(at..).unwrap_or_default();
        return if rest.iter().all(|byte| *byte == 0) {
            Found::End
        } else {
            Found::Broken("a frame's head is cut off")
        };
    };
    if head.iter().all(|byte| *byte == 0) {
        return Found::End;
    }
    if u32_at(head, 0) != MAGIC {
        return Found::Broken("no frame begins here");
    }
    let payload = u32_at(head, 8) as usize;
    let Some(sealed) = log.get(at + 8..at + HEAD + payload) else {
        return Found::Broken("a frame is longer than the file");
    };
    if crc32fast::hash(sealed) != u32_at(head, 4) {
        return Found::Broken("a frame's checksum does not match");
    }
    let body = log.slice(at + HEAD..at + HEAD + payload);
    match commits(&body, u32_at(head, 12)) {
        Some(commits) => Found::Frame(Frame {
            first: u64_at(head, 16),
            commits,
            length: (HEAD + payload).next_multiple_of(8),
        }),
        None => Found::Broken("a frame's commits do not fill it"),
    }
}

fn commits(body: &Bytes, count: u32) -> Option<Vec<Commit>> {
    let mut at = 0;
    let mut commits = Vec::new();
    for _ in 0..count {
        let head = body.get(at..at + 12)?;
        let operations = u32_at(head, 8);
        at += 12;
        let mut changes = Vec::new();
        for _ in 0..operations {
            let head = body.get(at..at + 8)?;
            let (key, value) = (u32_at(head, 0) as usize, u32_at(head, 4));
            at += 8;
            body.get(at..at + key)?;
            let key_bytes = body.slice(at..at + key);
            at += key;
            let value = match value {
                DELETED => None,
                length => {
                    let length = length as usize;
                    body.get(at..at + length)?;
                    let value = body.slice(at..at + length);
                    at += length;
                    Some(value)
                }
            };
            changes.push(Change { key: key_bytes, value });
        }
        commits.push(Commit { changes });
    }
    (at == body.len()).then_some(commits)
}

pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
}

pub(crate) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes)
}

/// Whether a whole frame that continues the log after sequence `last` stands anywhere behind `broken`, or anywhere at all.
pub(crate) fn has_later(log: &Bytes, broken: Option<usize>, last: u64) -> bool {
    let mut place = broken.map_or(0, |at| (at + 8).next_multiple_of(8));
    while place + HEAD <= log.len() {
        if log.get(place..place + 4) == Some(MAGIC.to_le_bytes().as_slice())
            && let Found::Frame(frame) = read(log, place)
            && frame.first > last
        {
            return true;
        }
        place += 8;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn change() -> impl Strategy<Value = Change> {
        let bytes = || proptest::collection::vec(any::<u8>(), 0..40).prop_map(Bytes::from);
        (bytes(), proptest::option::of(bytes())).prop_map(|(key, value)| Change { key, value })
    }

    proptest! {
        #[test]
        fn a_frame_reads_back_and_a_flipped_bit_shows(
            commits in proptest::collection::vec(proptest::collection::vec(change(), 0..4), 1..4),
            flip in any::<prop::sample::Index>(),
            bit in 0u8..8,
        ) {
            let mut builder = FrameBuilder::default();
            for (sequence, changes) in (42..).zip(&commits) {
                builder.push(sequence, 7, 1, &[], changes);
            }
            let (bytes, last) = builder.seal();
            prop_assert_eq!(last, 41 + commits.len() as u64);
            let Found::Frame(frame) = read(&Bytes::from(bytes.clone()), 0) else { panic!("no frame") };
            prop_assert_eq!((frame.first, frame.length + HEAD), (42, bytes.len()));
            let read_back: Vec<_> = frame.commits.into_iter().map(|commit| commit.changes).collect();
            prop_assert_eq!(read_back, commits);
            let mut damaged = bytes.clone();
            let at = flip.index(bytes.len());
            damaged[at] ^= 1 << bit;
            match read(&Bytes::from(damaged), 0) {
                Found::Broken(_) => {}
                // Padding holds nothing.
                Found::Frame(_) => prop_assert!(at >= bytes.len() - 7 - HEAD),
                Found::End => panic!("a flipped bit hides a frame"),
            }
        }
    }
}
