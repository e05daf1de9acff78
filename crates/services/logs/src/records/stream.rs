//! A log stream. Keys are `s/{account}/{group}`, a zero byte, and the stream's name; values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};

/// A log stream. Times are in milliseconds since the epoch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct StreamRecord {
    pub(crate) name: String,
    pub(crate) created: i64,
    pub(crate) first: Option<i64>,
    pub(crate) last: Option<i64>,
    /// When its last event came in.
    #[serde(default)]
    pub(crate) ingested: Option<i64>,
}

impl StreamRecord {
    /// A stream without events.
    pub(crate) fn new(name: &str, created: i64) -> Self {
        Self { name: name.to_owned(), created, first: None, last: None, ingested: None }
    }

    /// What the keys of a group's streams begin with.
    pub(crate) fn prefix(account: &AccountId, group: &str) -> Vec<u8> {
        format!("s/{account}/{group}\0").into_bytes()
    }

    pub(crate) fn key(account: &AccountId, group: &str, name: &str) -> Vec<u8> {
        format!("s/{account}/{group}\0{name}").into_bytes()
    }
}
