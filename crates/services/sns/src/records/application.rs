//! A platform application: `application/{account}/{platform}/{name}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of applications begin with.
pub(crate) const PREFIX: &[u8] = b"application/";

/// A platform application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ApplicationRecord {
    pub(crate) account: String,
    /// Such as `APNS`.
    pub(crate) platform: String,
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
}

pub(crate) fn key(account: &str, platform: &str, name: &str) -> Vec<u8> {
    format!("application/{account}/{platform}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_reads_back() {
        let record = ApplicationRecord {
            account: "0".into(),
            platform: "GCM".into(),
            name: "a".into(),
            ..ApplicationRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ApplicationRecord>(&bytes).unwrap(), record);
        assert!(key("0", "GCM", "a").starts_with(PREFIX));
    }
}
