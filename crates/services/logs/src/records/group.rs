//! A log group. Keys are `g/{account}/{name}`, values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};

/// A log group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    pub(crate) name: String,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
}

impl GroupRecord {
    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("g/{account}/{name}").into_bytes()
    }
}
