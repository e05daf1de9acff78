//! A resource policy of an account. Keys are `p/{account}/{name}`, values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};

/// A resource policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PolicyRecord {
    pub(crate) name: String,
    pub(crate) document: String,
    /// Milliseconds since the epoch.
    pub(crate) updated: i64,
}

impl PolicyRecord {
    pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
        format!("p/{account}/").into_bytes()
    }

    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("p/{account}/{name}").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_reads_back() {
        let record = PolicyRecord { name: "n".into(), document: "{}".into(), updated: 7 };
        assert_eq!(serde_json::from_slice::<PolicyRecord>(&crate::room::json(&record)).unwrap(), record);
    }
}
