//! An archive: `archive/{account}/{name}`; its events: `archived/{account}/{name}/{micros}/{id}`, as they came.

use serde::{Deserialize, Serialize};

/// What the keys of archives begin with.
pub(crate) const PREFIX: &[u8] = b"archive/";

/// An archive.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ArchiveRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    /// The bus's name, in the same account.
    pub(crate) bus: String,
    pub(crate) description: Option<String>,
    pub(crate) pattern: Option<String>,
    /// How many days events are kept; 0 is for ever.
    pub(crate) retention: i32,
    pub(crate) created_micros: i64,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", name.as_bytes()].concat()
}

/// What the keys of an archive's events begin with.
pub(crate) fn events(account: &str, name: &str) -> Vec<u8> {
    format!("archived/{account}/{name}/").into_bytes()
}

/// The key of an archived event, or, without an id, the first that one of its time can have.
pub(crate) fn event_key(account: &str, name: &str, micros: i64, id: &str) -> Vec<u8> {
    format!("archived/{account}/{name}/{micros:020}/{id}").into_bytes()
}

/// When the event of a key came.
pub(crate) fn micros(key: &[u8]) -> Option<i64> {
    std::str::from_utf8(key).ok()?.split('/').nth(3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_reads_back() {
        let record = ArchiveRecord {
            account: "0".into(),
            name: "a".into(),
            pattern: Some("{}".into()),
            retention: 3,
            ..ArchiveRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ArchiveRecord>(&bytes).unwrap(), record);
        let key = event_key("0", "a", 17, "id");
        assert!(key.starts_with(&events("0", "a")) && key > event_key("0", "a", 17, ""));
        assert_eq!(micros(&key), Some(17));
    }
}
