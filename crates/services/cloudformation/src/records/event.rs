//! An event of a stack: `e/{account}/{uuid}/{micros}-{id}`, so that a stack's events lie in order of time.

use serde::{Deserialize, Serialize};

/// One change of a resource's or the stack's own status.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct EventRecord {
    pub(crate) id: String,
    pub(crate) logical_id: String,
    pub(crate) physical_id: String,
    pub(crate) kind: String,
    /// Microseconds.
    pub(crate) at: i64,
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    /// The resolved properties as JSON.
    pub(crate) properties: Option<String>,
    pub(crate) token: Option<String>,
}

/// Where all events of a stack are.
pub(crate) fn prefix(account: &str, uuid: &str) -> String {
    format!("e/{account}/{uuid}/")
}

/// Where one event is; `order` tells events of the same microsecond apart.
pub(crate) fn key(account: &str, uuid: &str, at: i64, order: u64) -> String {
    format!("{}{at:020}-{order:010}", prefix(account, uuid))
}
