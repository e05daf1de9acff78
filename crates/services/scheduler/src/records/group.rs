//! A group of schedules: `g/{account}/{name}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group. The default one is stored only once it has tags.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    pub(crate) name: String,
    pub(crate) created_micros: i64,
    pub(crate) modified_micros: i64,
    pub(crate) tags: BTreeMap<String, String>,
    /// The token of the request that made it.
    pub(crate) token: Option<String>,
}

/// What the keys of an account's groups begin with.
pub(crate) fn prefix(account: &str) -> Vec<u8> {
    format!("g/{account}/").into_bytes()
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    format!("g/{account}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_reads_back() {
        let record = GroupRecord {
            name: "g".into(),
            created_micros: 1,
            modified_micros: 2,
            tags: BTreeMap::from([("a".into(), "b".into())]),
            token: Some("t".into()),
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<GroupRecord>(&bytes).unwrap(), record);
        assert!(key("0", "g").starts_with(&prefix("0")));
    }
}
