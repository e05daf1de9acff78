//! A function's URL. It lies in its function's record, under the alias that it leads to, or the empty name for `$LATEST`.

use serde::{Deserialize, Serialize};

/// A function URL's configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct UrlRecord {
    /// The first label of its host name.
    pub(crate) id: String,
    /// `NONE` or `AWS_IAM`.
    pub(crate) auth_type: String,
    /// `BUFFERED` or `RESPONSE_STREAM`.
    pub(crate) invoke_mode: String,
    #[serde(default)]
    pub(crate) cors: Option<UrlCors>,
    /// Microseconds since the epoch.
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

/// What browsers of other origins may do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct UrlCors {
    pub(crate) allow_credentials: Option<bool>,
    pub(crate) allow_headers: Option<Vec<String>>,
    pub(crate) allow_methods: Option<Vec<String>>,
    pub(crate) allow_origins: Option<Vec<String>>,
    pub(crate) expose_headers: Option<Vec<String>>,
    pub(crate) max_age: Option<i32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = UrlRecord {
            id: "abc".into(),
            auth_type: "NONE".into(),
            invoke_mode: "RESPONSE_STREAM".into(),
            cors: Some(UrlCors { allow_origins: Some(vec!["*".into()]), ..UrlCors::default() }),
            created: 1,
            modified: 2,
        };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<UrlRecord>(&stored).unwrap(), record);
    }
}
