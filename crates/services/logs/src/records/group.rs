//! A log group. Keys are `g/{account}/{name}`, values JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A log group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    pub(crate) name: String,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    /// Days that events are kept; for ever where nothing is said.
    #[serde(default)]
    pub(crate) retention: Option<i32>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

const DAY: i64 = 24 * 3600 * 1000;

impl GroupRecord {
    /// A group without anything.
    pub(crate) fn new(name: &str, created: i64) -> Self {
        Self { name: name.to_owned(), created, retention: None, tags: BTreeMap::new() }
    }

    /// The time before which its events are gone.
    pub(crate) fn oldest(&self, now: i64) -> i64 {
        self.retention.map_or(0, |days| now - i64::from(days) * DAY)
    }

    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("g/{account}/{name}").into_bytes()
    }
}
