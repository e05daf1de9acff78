//! An API destination: `destination/{account}/{name}`.

use serde::{Deserialize, Serialize};

/// What the keys of API destinations begin with.
pub(crate) const PREFIX: &[u8] = b"destination/";

/// An API destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct DestinationRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    /// Tells it from another that had its name.
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    /// Its connection's ARN.
    pub(crate) connection: String,
    pub(crate) endpoint: String,
    pub(crate) method: String,
    /// How many requests it gets a second at most.
    pub(crate) rate: i32,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) modified: i64,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", name.as_bytes()].concat()
}

impl DestinationRecord {
    /// The resource in its ARN.
    pub(crate) fn resource(&self) -> String {
        format!("api-destination/{}/{}", self.name, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_destination_reads_back() {
        let record = DestinationRecord {
            account: "0".into(),
            name: "d".into(),
            id: "i".into(),
            rate: 300,
            ..DestinationRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<DestinationRecord>(&bytes).unwrap(), record);
        assert!(key("0", "d").starts_with(PREFIX));
        assert_eq!(record.resource(), "api-destination/d/i");
    }
}
