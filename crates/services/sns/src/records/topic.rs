//! A topic: `topic/{account}/{name}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of topics begin with.
pub(crate) const PREFIX: &[u8] = b"topic/";

/// A topic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TopicRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// How many subscriptions it has lost.
    pub(crate) lost: u64,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", name.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_reads_back() {
        let record = TopicRecord { account: "a".into(), name: "t".into(), lost: 2, ..TopicRecord::default() };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<TopicRecord>(&bytes).unwrap(), record);
        assert!(key("a", "t").starts_with(PREFIX));
    }
}
