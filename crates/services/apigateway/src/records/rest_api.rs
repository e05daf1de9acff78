//! A REST API.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A REST API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RestApiRecord {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) version: Option<String>,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    #[serde(default)]
    pub(crate) binary_media_types: Vec<String>,
    /// `EDGE`, `REGIONAL` or `PRIVATE`; it changes nothing here but what the API says of itself.
    #[serde(default)]
    pub(crate) endpoint_types: Vec<String>,
    #[serde(default)]
    pub(crate) disable_execute_api_endpoint: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) root_resource: String,
}

impl RestApiRecord {
    /// The first byte of every API's key.
    pub(crate) const PREFIX: &'static str = "a/";

    /// The key of an API.
    pub(crate) fn key(id: &str) -> Vec<u8> {
        format!("a/{id}").into_bytes()
    }
}
