//! What a FIFO queue has seen in the last five minutes: `d/{queue, 8 bytes}{SHA-256 of the key}`, with when it was seen, the
//! message's id and its sequence number.

use base::Timestamp;

/// The SHA-256 of what is sent once: the deduplication id, after its group where the queue looks in groups only.
pub(crate) type DedupKey = [u8; 32];

/// A message that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) at: Timestamp,
    pub(crate) sequence: u64,
    pub(crate) message_id: String,
}

/// What all of a queue's begin with.
pub(crate) fn prefix(queue: u64) -> Vec<u8> {
    let mut key = b"d/".to_vec();
    key.extend_from_slice(&queue.to_be_bytes());
    key
}

/// Where one is.
pub(crate) fn key(queue: u64, of: &DedupKey) -> Vec<u8> {
    let mut key = prefix(queue);
    key.extend_from_slice(of);
    key
}

/// The key in the store's key.
pub(crate) fn key_of(stored: &[u8]) -> Option<DedupKey> {
    stored.get(10..)?.try_into().ok()
}

impl Seen {
    /// For the store.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = self.at.as_micros().to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        bytes.extend_from_slice(self.message_id.as_bytes());
        bytes
    }

    /// From the store.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (at, rest) = bytes.split_first_chunk::<8>()?;
        let (sequence, id) = rest.split_first_chunk::<8>()?;
        Some(Self {
            at: Timestamp::from_micros(i64::from_be_bytes(*at)),
            sequence: u64::from_be_bytes(*sequence),
            message_id: String::from_utf8(id.to_vec()).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_reads_back(at in any::<i64>(), sequence in any::<u64>(), message_id in "[a-f0-9-]{0,36}", of in any::<[u8; 32]>()) {
            let seen = Seen { at: Timestamp::from_micros(at), sequence, message_id };
            prop_assert_eq!(Seen::decode(&seen.encode()), Some(seen));
            prop_assert_eq!(key_of(&key(9, &of)), Some(of));
        }
    }
}
