//! A queue: `q/{account}/{name}`.

use base::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct QueueRecord {
    /// No other queue has had it, nor will: what a deleted queue of the same name left behind is never seen.
    pub(crate) id: u64,
    pub(crate) account: String,
    pub(crate) name: String,
    /// What was set; what was not has its default.
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// Microseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
    /// Messages up to this sequence number were purged.
    pub(crate) purged: u64,
    /// What receipt handles are signed with.
    pub(crate) secret: [u8; 16],
}

/// What all queues begin with.
pub(crate) const PREFIX: &[u8] = b"q/";

/// Where a queue is.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("q/{account}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_reads_back() {
        let record = QueueRecord {
            id: 7,
            account: "000000000000".into(),
            name: "q".into(),
            attributes: BTreeMap::from([("DelaySeconds".into(), "5".into())]),
            secret: [3; 16],
            ..QueueRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<QueueRecord>(&bytes).unwrap(), record);
    }
}
