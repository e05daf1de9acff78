//! A resource, with its methods.

use super::MethodRecord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A resource of a REST API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ResourceRecord {
    pub(crate) id: String,
    pub(crate) parent: Option<String>,
    /// The last segment of the path; the root has none.
    pub(crate) path_part: Option<String>,
    /// The whole path, such as `/items/{id}`.
    pub(crate) path: String,
    /// By method: `GET`, ..., `ANY`.
    #[serde(default)]
    pub(crate) methods: BTreeMap<String, MethodRecord>,
}
