//! How often a message was received, and until when it is hidden: `r/{queue, 8 bytes}{sequence number, 8 bytes}`.

use base::Timestamp;

/// What a message's receives have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReceivedRecord {
    pub(crate) receives: u32,
    pub(crate) first: Timestamp,
    /// Of the last receive: its number, when it was, and when it ends.
    pub(crate) receipt: u64,
    pub(crate) since: Timestamp,
    pub(crate) until: Timestamp,
}

/// What all of a queue's begin with.
pub(crate) fn prefix(queue: u64) -> Vec<u8> {
    let mut key = b"r/".to_vec();
    key.extend_from_slice(&queue.to_be_bytes());
    key
}

/// Where one is.
pub(crate) fn key(queue: u64, sequence: u64) -> Vec<u8> {
    let mut key = prefix(queue);
    key.extend_from_slice(&sequence.to_be_bytes());
    key
}

/// The sequence number in a key.
pub(crate) fn sequence(key: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(key.get(10..)?.try_into().ok()?))
}

impl ReceivedRecord {
    /// For the store.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = self.receives.to_be_bytes().to_vec();
        for time in [self.first, self.since, self.until] {
            bytes.extend_from_slice(&time.as_micros().to_be_bytes());
        }
        bytes.extend_from_slice(&self.receipt.to_be_bytes());
        bytes
    }

    /// From the store.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 36] = bytes.try_into().ok()?;
        let (receives, rest) = bytes.split_first_chunk::<4>()?;
        let mut words = rest.chunks_exact(8).filter_map(|word| word.try_into().ok());
        let mut time = || words.next().map(|word| Timestamp::from_micros(i64::from_be_bytes(word)));
        let (first, since, until) = (time()?, time()?, time()?);
        let receipt = u64::from_be_bytes(words.next()?);
        Some(Self { receives: u32::from_be_bytes(*receives), first, receipt, since, until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_reads_back(receives in any::<u32>(), times in any::<[i64; 3]>(), receipt in any::<u64>(), at in any::<u64>()) {
            let [first, since, until] = times.map(Timestamp::from_micros);
            let record = ReceivedRecord { receives, first, receipt, since, until };
            let bytes = record.encode();
            prop_assert_eq!(ReceivedRecord::decode(&bytes), Some(record));
            prop_assert_eq!(ReceivedRecord::decode(&bytes[1..]), None);
            prop_assert_eq!(sequence(&key(9, at)), Some(at));
        }
    }
}
