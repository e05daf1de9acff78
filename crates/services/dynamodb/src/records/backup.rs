//! A backup's record: `b/{account}/{id}/{table}`, JSON, so that an account's backups lie in the order of their creation. Its
//! items lie as a table's do, under a number of its own. `v`, a second in eight bytes and the key say when one expires.

use crate::records::table::TableRecord;
use serde::{Deserialize, Serialize};

/// A backup as it was asked for, with its table as that was then.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct BackupRecord {
    /// What its ARN ends with: milliseconds and eight hexadecimal digits.
    pub(crate) id: String,
    pub(crate) name: String,
    /// `USER` or `SYSTEM`.
    pub(crate) kind: String,
    /// What its items' keys begin with.
    pub(crate) number: u64,
    pub(crate) created_micros: i64,
    #[serde(default)]
    pub(crate) expires_micros: Option<i64>,
    /// Whether all items are in it.
    #[serde(default)]
    pub(crate) is_ready: bool,
    #[serde(default)]
    pub(crate) items: i64,
    #[serde(default)]
    pub(crate) bytes: i64,
    /// The table that is being made from it.
    #[serde(default)]
    pub(crate) restoring: Option<String>,
    pub(crate) table: TableRecord,
}

/// What all keys of an account's backups begin with.
pub(crate) fn prefix(account: &str) -> Vec<u8> {
    format!("b/{account}/").into_bytes()
}

/// The key of a backup's record.
pub(crate) fn key(account: &str, id: &str, table: &str) -> Vec<u8> {
    format!("b/{account}/{id}/{table}").into_bytes()
}

/// What all keys of expiries begin with.
pub(crate) const EXPIRIES: &[u8] = b"v";

/// The key that says when a backup expires.
pub(crate) fn expiry(second: u64, backup: &[u8]) -> Vec<u8> {
    [EXPIRIES, &second.to_be_bytes(), backup].concat()
}

/// The second at which a backup expires, and its key.
pub(crate) fn expiry_parts(key: &[u8]) -> Option<(u64, &[u8])> {
    let rest = key.strip_prefix(EXPIRIES)?;
    Some((u64::from_be_bytes(rest.get(..8)?.try_into().ok()?), rest.get(8..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let record = BackupRecord {
            id: "01489173575360-b308cd7d".into(),
            name: "b".into(),
            kind: "USER".into(),
            number: 7,
            created_micros: 5,
            expires_micros: Some(6),
            is_ready: true,
            items: 1,
            bytes: 2,
            restoring: Some("t".into()),
            table: TableRecord::default(),
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<BackupRecord>(&bytes).unwrap(), record);
    }

    #[test]
    fn keys_sort_by_creation_and_expiry() {
        assert!(key("1", "01489173575360-b308cd7d", "z") < key("1", "01489173575361-00000000", "a"));
        let key = key("1", "x", "y");
        assert_eq!(expiry_parts(&expiry(9, &key)), Some((9, key.as_slice())));
        assert_eq!(expiry_parts(b"v1"), None);
    }
}
