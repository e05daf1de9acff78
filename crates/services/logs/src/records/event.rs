//! A log event. Keys are `e/{account}/{group}`, a zero byte, the time and a sequence number; values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};

/// A log event; its time and number are in its key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct EventRecord {
    pub(crate) stream: String,
    pub(crate) message: String,
    /// Milliseconds since the epoch.
    pub(crate) ingested: i64,
}

impl EventRecord {
    /// What the keys of a group's events begin with.
    pub(crate) fn prefix(account: &AccountId, group: &str) -> Vec<u8> {
        format!("e/{account}/{group}\0").into_bytes()
    }

    /// The key of the event with this number at this time, in milliseconds. Times before 1970 are stored as 1970.
    pub(crate) fn key(account: &AccountId, group: &str, at: i64, number: u64) -> Vec<u8> {
        let mut key = Self::prefix(account, group);
        key.extend_from_slice(&u64::try_from(at).unwrap_or_default().to_be_bytes());
        key.extend_from_slice(&number.to_be_bytes());
        key
    }

    /// The time and number in a key.
    pub(crate) fn position(key: &[u8]) -> Option<(i64, u64)> {
        let (rest, number) = key.split_last_chunk::<8>()?;
        let (_, at) = rest.split_last_chunk::<8>()?;
        Some((i64::try_from(u64::from_be_bytes(*at)).ok()?, u64::from_be_bytes(*number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_time_and_number() {
        let key = EventRecord::key(&AccountId::local(), "/aws/lambda/f", 1_767_225_600_000, 7);
        assert_eq!(EventRecord::position(&key), Some((1_767_225_600_000, 7)));
        assert!(key < EventRecord::key(&AccountId::local(), "/aws/lambda/f", 1_767_225_600_001, 0));
    }
}
