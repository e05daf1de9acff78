//! A stage.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A stage of an API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StageRecord {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// An auto-deployed stage always shows the API as it is now.
    pub(crate) auto_deploy: bool,
    pub(crate) deployment: Option<String>,
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    /// Milliseconds since the epoch.
    pub(crate) updated: i64,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) managed: bool,
}
