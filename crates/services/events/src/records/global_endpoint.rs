//! A global endpoint: `endpoint/{account}/{home region}/{name}`, in the shard of no region, so that what is left finds it.

use serde::{Deserialize, Serialize};

/// What the keys of endpoints begin with.
pub(crate) const PREFIX: &[u8] = b"endpoint/";

/// A global endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct GlobalEndpointRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    /// What PutEvents names it by.
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// The region that events go to.
    pub(crate) primary: String,
    /// The region that they go to where the primary one cannot take them.
    pub(crate) secondary: String,
    pub(crate) health_check: String,
    /// The bus's name, in both regions.
    pub(crate) bus: String,
    /// Whether the other region gets events, too.
    pub(crate) replicates: bool,
    pub(crate) role: Option<String>,
    /// Whether an operator has said that the primary region is not well.
    pub(crate) failed_over: bool,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

pub(crate) fn key(account: &str, home: &str, name: &str) -> Vec<u8> {
    format!("endpoint/{account}/{home}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_reads_back() {
        let record = GlobalEndpointRecord {
            account: "0".into(),
            name: "e".into(),
            primary: "us-east-1".into(),
            failed_over: true,
            ..GlobalEndpointRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<GlobalEndpointRecord>(&bytes).unwrap(), record);
        assert!(key("0", "us-east-1", "e").starts_with(PREFIX));
    }
}
