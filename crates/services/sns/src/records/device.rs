//! An endpoint of a platform application, which is an app on a device: `device/{account}/{platform}/{application}/{id}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of devices begin with.
pub(crate) const PREFIX: &[u8] = b"device/";

/// An endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeviceRecord {
    pub(crate) account: String,
    pub(crate) platform: String,
    pub(crate) application: String,
    pub(crate) id: String,
    /// `Token`, `Enabled`, and `CustomUserData` where it has any.
    pub(crate) attributes: BTreeMap<String, String>,
}

pub(crate) fn key(account: &str, platform: &str, application: &str, id: &str) -> Vec<u8> {
    format!("device/{account}/{platform}/{application}/{id}").into_bytes()
}

impl DeviceRecord {
    pub(crate) fn key(&self) -> Vec<u8> {
        key(&self.account, &self.platform, &self.application, &self.id)
    }

    pub(crate) fn is_enabled(&self) -> bool {
        self.attributes.get("Enabled").is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_reads_back() {
        let record = DeviceRecord {
            account: "0".into(),
            platform: "GCM".into(),
            application: "a".into(),
            id: "i".into(),
            attributes: [("Enabled".to_owned(), "true".to_owned())].into(),
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<DeviceRecord>(&bytes).unwrap(), record);
        assert!(record.key().starts_with(PREFIX) && record.is_enabled());
    }
}
