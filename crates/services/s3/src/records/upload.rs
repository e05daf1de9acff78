//! A multipart upload: `u/{bucket}/{key}\0{id}`, and its parts: `p/{id}/{number}`.

use super::object::{About, Piece};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An upload that is neither complete nor aborted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UploadRecord {
    pub(crate) id: String,
    pub(crate) key: String,
    /// Microseconds.
    pub(crate) begun: i64,
    /// The algorithm of its checksum, if one was asked for, such as `CRC32`.
    pub(crate) algorithm: Option<String>,
    /// Whether that checksum covers the whole object and not its parts' sums.
    pub(crate) full_object: bool,
    pub(crate) about: About,
    pub(crate) tags: Vec<(String, String)>,
}

/// A part of an upload.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PartRecord {
    pub(crate) number: u32,
    pub(crate) size: u64,
    /// The MD5 of its bytes, in hexadecimal.
    pub(crate) etag: String,
    /// Microseconds.
    pub(crate) modified: i64,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) checksums: BTreeMap<String, String>,
}

/// Where an upload is.
pub(crate) fn key(bucket: &str, key: &str, id: &str) -> String {
    format!("u/{bucket}/{key}\0{id}")
}

/// What all uploads of a bucket begin with.
pub(crate) fn prefix(bucket: &str) -> String {
    format!("u/{bucket}/")
}

/// Where a part is.
pub(crate) fn part(id: &str, number: u32) -> String {
    format!("p/{id}/{number:05}")
}

/// What all parts of an upload begin with.
pub(crate) fn parts(id: &str) -> String {
    format!("p/{id}/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_and_a_part_read_back() {
        let upload =
            UploadRecord { id: "u".into(), algorithm: Some("CRC32".into()), ..UploadRecord::default() };
        let bytes = serde_json::to_vec(&upload).unwrap();
        assert_eq!(serde_json::from_slice::<UploadRecord>(&bytes).unwrap(), upload);
        let part = PartRecord { number: 3, size: 9, ..PartRecord::default() };
        let bytes = serde_json::to_vec(&part).unwrap();
        assert_eq!(serde_json::from_slice::<PartRecord>(&bytes).unwrap(), part);
        assert!(super::part("u", 9) < super::part("u", 10));
    }
}
