//! An event bus: `bus/{account}/{name}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of buses begin with.
pub(crate) const PREFIX: &[u8] = b"bus/";

/// A bus.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct BusRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) dead_letter: Option<String>,
    /// Its policy's statements, by their ids.
    pub(crate) statements: BTreeMap<String, serde_json::Value>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", name.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bus_reads_back() {
        let record = BusRecord {
            account: "000000000000".into(),
            name: "b".into(),
            created: 7,
            ..BusRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<BusRecord>(&bytes).unwrap(), record);
        assert!(key("000000000000", "b").starts_with(PREFIX));
    }
}
