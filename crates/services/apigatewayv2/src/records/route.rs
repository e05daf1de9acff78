//! A route.

use serde::{Deserialize, Serialize};

/// A route of an API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RouteRecord {
    pub(crate) id: String,
    pub(crate) key: String,
    /// `integrations/{id}`; a route without one answers 500, as in AWS.
    pub(crate) target: Option<String>,
    pub(crate) operation_name: Option<String>,
    #[serde(default)]
    pub(crate) managed: bool,
}

impl RouteRecord {
    /// The integration that the route leads to.
    pub(crate) fn integration(&self) -> Option<&str> {
        self.target.as_deref()?.strip_prefix("integrations/")
    }
}
