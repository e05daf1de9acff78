//! A deployment.

use super::{IntegrationRecord, RouteRecord};
use serde::{Deserialize, Serialize};

/// An API's routes and integrations as they were at one moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeploymentRecord {
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    pub(crate) auto_deployed: bool,
    pub(crate) routes: Vec<RouteRecord>,
    pub(crate) integrations: Vec<IntegrationRecord>,
}
