//! An object's newest version: `o/{bucket}/{key}`. Its older ones: `v/{bucket}/{key}\0{rank}`, the youngest first.
//! A small body: `c/{id}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A part of an object's body, in the order in which they follow one another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    pub(crate) id: String,
    pub(crate) size: u64,
    /// Whether it lies in the store and not in a file.
    pub(crate) inline: bool,
}

/// What a client said of an object, and gets back with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct About {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) metadata: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_encoding: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content_disposition: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cache_control: Option<String>,
    /// Seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expires: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) storage_class: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) website_redirect: Option<String>,
}

/// A version of an object, or a delete marker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ObjectRecord {
    /// `null` where the bucket had no versioning.
    pub(crate) version: String,
    /// Orders the versions of a key; microseconds, and always more than the one before.
    pub(crate) rank: u64,
    #[serde(default)]
    pub(crate) delete_marker: bool,
    pub(crate) size: u64,
    /// Without its quotes.
    pub(crate) etag: String,
    /// Microseconds.
    pub(crate) modified: i64,
    pub(crate) pieces: Vec<Piece>,
    /// How many parts it was uploaded in; 0 where it came in one request.
    #[serde(default)]
    pub(crate) parts: Vec<u64>,
    /// Base64, by algorithm, such as `CRC32`.
    #[serde(default)]
    pub(crate) checksums: BTreeMap<String, String>,
    /// Whether the checksums are sums over parts' sums.
    #[serde(default)]
    pub(crate) composite: bool,
    #[serde(flatten)]
    pub(crate) about: About,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
}

/// Where the newest version is.
pub(crate) fn key(bucket: &str, key: &str) -> String {
    format!("o/{bucket}/{key}")
}

/// Where an older version is.
pub(crate) fn older(bucket: &str, key: &str, rank: u64) -> String {
    format!("v/{bucket}/{key}\0{:016x}", !rank)
}

/// What all older versions of a key begin with. What follows is 16 digits; anything else belongs to another key.
pub(crate) fn older_prefix(bucket: &str, key: &str) -> String {
    format!("v/{bucket}/{key}\0")
}

/// The length of what follows [`older_prefix`].
pub(crate) const RANK_DIGITS: usize = 16;

/// Where a small body is.
pub(crate) fn content(id: &str) -> String {
    format!("c/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_reads_back() {
        let record = ObjectRecord {
            version: "null".into(),
            rank: 7,
            size: 3,
            pieces: vec![Piece { id: "a".into(), size: 3, inline: true }],
            checksums: BTreeMap::from([("CRC32".into(), "AAAA".into())]),
            about: About { content_type: Some("text/plain".into()), expires: Some(5), ..About::default() },
            ..ObjectRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ObjectRecord>(&bytes).unwrap(), record);
    }

    #[test]
    fn younger_versions_come_first() {
        assert!(older("b", "k", 2) < older("b", "k", 1));
        assert_eq!(older("b", "k", 2).len() - older_prefix("b", "k").len(), RANK_DIGITS);
    }
}
