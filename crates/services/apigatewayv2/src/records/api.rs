//! An API.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An HTTP API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ApiRecord {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) version: Option<String>,
    /// Milliseconds since the epoch.
    pub(crate) created: i64,
    pub(crate) cors: Option<Cors>,
    #[serde(default)]
    pub(crate) disable_execute_api_endpoint: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// What browsers of other origins may do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Cors {
    pub(crate) allow_origins: Vec<String>,
    pub(crate) allow_methods: Vec<String>,
    pub(crate) allow_headers: Vec<String>,
    pub(crate) expose_headers: Vec<String>,
    pub(crate) max_age: Option<i32>,
    pub(crate) allow_credentials: bool,
}

impl Cors {
    /// The same as the gateway takes it.
    pub(crate) fn rules(&self) -> engine::gateway::CorsRules {
        engine::gateway::CorsRules {
            allow_origins: self.allow_origins.clone(),
            allow_methods: self.allow_methods.clone(),
            allow_headers: self.allow_headers.clone(),
            expose_headers: self.expose_headers.clone(),
            max_age: self.max_age,
            allow_credentials: self.allow_credentials,
        }
    }
}

impl ApiRecord {
    /// The first byte of every API's key.
    pub(crate) const PREFIX: &'static str = "a/";

    /// The key of an API.
    pub(crate) fn key(id: &str) -> Vec<u8> {
        format!("a/{id}").into_bytes()
    }
}
