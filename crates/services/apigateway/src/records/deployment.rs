//! A deployment.

use super::ResourceRecord;
use serde::{Deserialize, Serialize};

/// An API as it was at one moment; it never changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeploymentRecord {
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    pub(crate) resources: Vec<ResourceRecord>,
    pub(crate) binary_media_types: Vec<String>,
}
