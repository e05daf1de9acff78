//! A layer with its versions. Keys are `l/{account}/{name}`, values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};

/// A layer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LayerRecord {
    pub(crate) name: String,
    /// The number of the last version ever published.
    pub(crate) last_version: i64,
    /// Those that are there, oldest first.
    pub(crate) versions: Vec<LayerVersionRecord>,
}

/// A version of a layer; it never changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LayerVersionRecord {
    pub(crate) version: i64,
    pub(crate) description: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) runtimes: Option<Vec<String>>,
    pub(crate) architectures: Option<Vec<String>>,
    /// SHA-256 of the package, in base64.
    pub(crate) code_sha256: String,
    /// In bytes.
    pub(crate) code_size: i64,
    /// Microseconds since the epoch.
    pub(crate) created: i64,
}

impl LayerRecord {
    /// What the keys of an account's layers begin with.
    pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
        format!("l/{account}/").into_bytes()
    }

    /// The key of a layer.
    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("l/{account}/{name}").into_bytes()
    }

    /// A version by its number.
    pub(crate) fn version(&self, number: i64) -> Option<&LayerVersionRecord> {
        self.versions.iter().find(|version| version.version == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = LayerRecord {
            name: "tools".into(),
            last_version: 3,
            versions: vec![LayerVersionRecord {
                version: 3,
                runtimes: Some(vec!["python3.12".into()]),
                code_size: 5,
                ..LayerVersionRecord::default()
            }],
        };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<LayerRecord>(&stored).unwrap(), record);
        assert!(record.version(3).is_some() && record.version(1).is_none());
    }
}
