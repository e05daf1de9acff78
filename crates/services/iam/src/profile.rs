//! An instance profile's record: `i/{account}/{name}`, JSON.

use base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::iam::{InstanceProfile, Role, Tag};

/// An instance profile as it is kept; it has one role at most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ProfileRecord {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) created_micros: i64,
    pub(crate) role: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// The key of a profile's record; all of an account's with an empty name.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("i/{account}/{}", name.to_ascii_lowercase()).into_bytes()
}

impl ProfileRecord {
    /// The profile as replies have it.
    pub(crate) fn shown(&self, account: &AccountId, role: Option<Role>) -> InstanceProfile {
        let tags = self.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
        InstanceProfile {
            path: self.path.clone(),
            instance_profile_name: self.name.clone(),
            instance_profile_id: self.id.clone(),
            arn: format!("arn:aws:iam::{account}:instance-profile{}{}", self.path, self.name),
            create_date: Timestamp::from_micros(self.created_micros),
            roles: role.into_iter().collect(),
            tags: Some(tags.collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_reads_back() {
        let record = ProfileRecord { name: "p".into(), role: Some("r".into()), ..ProfileRecord::default() };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ProfileRecord>(&bytes).unwrap(), record);
    }
}
