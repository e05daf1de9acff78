//! A stage.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A stage of a REST API: a deployment under a name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StageRecord {
    pub(crate) name: String,
    pub(crate) deployment: String,
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) tracing: bool,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    /// Milliseconds since the epoch.
    pub(crate) updated: i64,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}
