//! A table's record: `t/{account}/{name}`, JSON.

use base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A table as it was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct TableRecord {
    pub(crate) name: String,
    /// The table's UUID.
    pub(crate) id: String,
    /// What its items' keys begin with; never used again for another table.
    pub(crate) number: u64,
    /// The partition key's name and type.
    pub(crate) hash: (String, String),
    /// The sort key's.
    pub(crate) sort: Option<(String, String)>,
    pub(crate) created_micros: i64,
    pub(crate) billing: String,
    pub(crate) read_units: i64,
    pub(crate) write_units: i64,
    #[serde(default)]
    pub(crate) deletion_protection: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) ttl_attribute: Option<String>,
}

impl TableRecord {
    /// When it was made.
    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_micros(self.created_micros)
    }
}

/// The key of a table's record.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("t/{account}/{name}").into_bytes()
}

/// What all keys of table records begin with.
pub(crate) const PREFIX: &[u8] = b"t/";

/// The account in a record's key.
pub(crate) fn account(key: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(key).ok()?;
    Some(text.strip_prefix("t/")?.split('/').next()?.to_owned())
}

/// The key of the number that the next table gets.
pub(crate) const NEXT_NUMBER: &[u8] = b"next";

/// What the keys of a table's items begin with.
pub(crate) fn item_prefix(number: u64) -> Vec<u8> {
    let mut prefix = b"i".to_vec();
    prefix.extend_from_slice(&number.to_be_bytes());
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let record = TableRecord {
            name: "t".into(),
            id: "u".into(),
            number: 7,
            hash: ("k".into(), "S".into()),
            sort: Some(("s".into(), "N".into())),
            created_micros: 5,
            billing: "PROVISIONED".into(),
            read_units: 1,
            write_units: 2,
            deletion_protection: true,
            tags: BTreeMap::from([("a".into(), "b".into())]),
            ttl_attribute: None,
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<TableRecord>(&bytes).unwrap(), record);
        assert_eq!(account(&key(&AccountId::local(), "a/b")).as_deref(), Some("000000000000"));
    }
}
