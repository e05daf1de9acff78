//! A connection: `connection/{account}/{name}`. Its secrets are not here, but in Secrets Manager.

use crate::destinations::Credentials;
use serde::{Deserialize, Serialize};

/// What the keys of connections begin with.
pub(crate) const PREFIX: &[u8] = b"connection/";

/// A connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ConnectionRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    /// Tells it from another that had its name.
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// `BASIC`, `API_KEY` or `OAUTH_CLIENT_CREDENTIALS`.
    pub(crate) authorization: String,
    /// What may be shown of how it authorizes.
    pub(crate) shown: Credentials,
    /// The ARN of what may not; `None` where it has been deauthorized.
    pub(crate) secret: Option<String>,
    pub(crate) state: String,
    pub(crate) reason: Option<String>,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
    pub(crate) authorized: Option<i64>,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", name.as_bytes()].concat()
}

impl ConnectionRecord {
    /// The resource in its ARN.
    pub(crate) fn resource(&self) -> String {
        format!("connection/{}/{}", self.name, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_reads_back() {
        let record = ConnectionRecord {
            account: "0".into(),
            name: "c".into(),
            id: "i".into(),
            secret: Some("arn".into()),
            authorized: Some(7),
            ..ConnectionRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ConnectionRecord>(&bytes).unwrap(), record);
        assert!(key("0", "c").starts_with(PREFIX));
        assert_eq!(record.resource(), "connection/c/i");
    }
}
