//! A managed policy's record: `q/{account}/{name}`, JSON.

use crate::document::encoded;
use base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::iam::{Policy, PolicyVersion, Tag};

/// A version of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    pub(crate) document: String,
    pub(crate) created_micros: i64,
}

/// A managed policy as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PolicyRecord {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    pub(crate) created_micros: i64,
    pub(crate) updated_micros: i64,
    /// The version that counts.
    pub(crate) default: u32,
    /// How many versions there ever were: a number is never used again.
    pub(crate) last: u32,
    pub(crate) versions: BTreeMap<u32, VersionRecord>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// The key of a policy's record.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    // Names are unique whatever their case.
    format!("q/{account}/{}", name.to_ascii_lowercase()).into_bytes()
}

/// What the keys of an account's policies begin with.
pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
    format!("q/{account}/").into_bytes()
}

/// The name in the ARN of one of the account's own policies.
pub(crate) fn name_in<'a>(arn: &'a str, account: &AccountId) -> Option<&'a str> {
    let rest = arn.strip_prefix("arn:aws:iam::")?.strip_prefix(account.as_str())?;
    rest.strip_prefix(":policy/")?.rsplit('/').next()
}

/// The number in `v3`.
pub(crate) fn number(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.parse().ok()
}

impl PolicyRecord {
    /// The policy's ARN.
    pub(crate) fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:policy{}{}", self.path, self.name)
    }

    /// The policy as replies have it.
    pub(crate) fn policy(&self, account: &AccountId, attachments: usize) -> Policy {
        Policy {
            policy_name: Some(self.name.clone()),
            policy_id: Some(self.id.clone()),
            arn: Some(self.arn(account)),
            path: Some(self.path.clone()),
            default_version_id: Some(format!("v{}", self.default)),
            attachment_count: i32::try_from(attachments).ok(),
            permissions_boundary_usage_count: Some(0),
            is_attachable: Some(true),
            description: self.description.clone(),
            create_date: Some(Timestamp::from_micros(self.created_micros)),
            update_date: Some(Timestamp::from_micros(self.updated_micros)),
            tags: (!self.tags.is_empty()).then(|| self.tags()),
        }
    }

    /// A version as replies have it; lists leave the document out.
    pub(crate) fn version(&self, number: u32, with_document: bool) -> Option<PolicyVersion> {
        let version = self.versions.get(&number)?;
        Some(PolicyVersion {
            document: with_document.then(|| encoded(&version.document)),
            version_id: Some(format!("v{number}")),
            is_default_version: Some(number == self.default),
            create_date: Some(Timestamp::from_micros(version.created_micros)),
        })
    }

    /// Its tags as replies have them.
    pub(crate) fn tags(&self) -> Vec<Tag> {
        self.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_reads_back() {
        let version = VersionRecord { document: "{}".into(), created_micros: 1 };
        let record = PolicyRecord {
            name: "p".into(),
            path: "/a/".into(),
            id: "ANPA".into(),
            description: None,
            created_micros: 1,
            updated_micros: 2,
            default: 1,
            last: 1,
            versions: BTreeMap::from([(1, version)]),
            tags: BTreeMap::new(),
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<PolicyRecord>(&bytes).unwrap(), record);
        let account = AccountId::local();
        assert_eq!(name_in(&record.arn(&account), &account), Some("p"));
        assert_eq!(name_in("arn:aws:iam::aws:policy/ReadOnlyAccess", &account), None);
    }
}
