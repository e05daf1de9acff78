//! A parameter: `p/{account}/{name}`, with its newest version. Its older versions: `h/{account}/{name}\0{version}`.

use base::{AccountId, Region, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use wire::ssm::{Parameter, ParameterHistory, ParameterMetadata, ParameterTier, ParameterType};

/// The most versions that are kept.
pub(crate) const VERSIONS: u64 = 100;

/// A version of a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    pub(crate) version: u64,
    pub(crate) value: String,
    /// `String`, `StringList` or `SecureString`.
    pub(crate) kind: String,
    /// Microseconds.
    pub(crate) modified: i64,
    pub(crate) description: Option<String>,
    pub(crate) allowed_pattern: Option<String>,
    pub(crate) key_id: Option<String>,
    /// `Standard` or `Advanced`.
    pub(crate) tier: String,
    pub(crate) data_type: String,
    pub(crate) labels: Vec<String>,
}

/// A parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ParameterRecord {
    pub(crate) name: String,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) newest: VersionRecord,
}

/// The name that a parameter is kept under: at the root, `a` and `/a` are one.
fn bare(name: &str) -> &str {
    name.strip_prefix('/').filter(|rest| !rest.contains('/')).unwrap_or(name)
}

/// Where a parameter is.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("p/{account}/{}", bare(name)).into_bytes()
}

/// What all of an account's parameters begin with.
pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
    format!("p/{account}/").into_bytes()
}

/// Where an older version is.
pub(crate) fn older(account: &AccountId, name: &str, version: u64) -> Vec<u8> {
    format!("h/{account}/{}\0{version:010}", bare(name)).into_bytes()
}

/// What all older versions of a parameter begin with. No name holds the byte that ends it.
pub(crate) fn older_prefix(account: &AccountId, name: &str) -> Vec<u8> {
    format!("h/{account}/{}\0", bare(name)).into_bytes()
}

/// A parameter's ARN.
pub(crate) fn arn(region: Region, account: &AccountId, name: &str) -> String {
    let name = name.strip_prefix('/').unwrap_or(name);
    format!("arn:{}:ssm:{region}:{account}:parameter/{name}", region.partition())
}

impl VersionRecord {
    /// The value as it is given: a secure string without decryption is told by something that says nothing of it.
    pub(crate) fn shown(&self, decrypts: bool) -> String {
        if self.kind != "SecureString" || decrypts {
            return self.value.clone();
        }
        let mut hash = Sha256::new();
        hash.update(self.version.to_be_bytes());
        hash.update(self.modified.to_be_bytes());
        hash.update(self.value.as_bytes());
        STANDARD.encode(hash.finalize())
    }

    /// The version as GetParameter has it.
    pub(crate) fn parameter(
        &self,
        name: &str,
        region: Region,
        account: &AccountId,
        decrypts: bool,
    ) -> Parameter {
        Parameter {
            name: Some(name.to_owned()),
            r#type: Some(ParameterType::from(self.kind.as_str())),
            value: Some(self.shown(decrypts)),
            version: i64::try_from(self.version).ok(),
            last_modified_date: Some(Timestamp::from_micros(self.modified)),
            arn: Some(arn(region, account, name)),
            data_type: Some(self.data_type.clone()),
            ..Parameter::default()
        }
    }

    /// The version as GetParameterHistory has it.
    pub(crate) fn history(&self, name: &str, account: &AccountId, decrypts: bool) -> ParameterHistory {
        ParameterHistory {
            name: Some(name.to_owned()),
            r#type: Some(ParameterType::from(self.kind.as_str())),
            key_id: self.key_id.clone(),
            last_modified_date: Some(Timestamp::from_micros(self.modified)),
            last_modified_user: Some(format!("arn:aws:iam::{account}:root")),
            description: self.description.clone(),
            value: Some(self.shown(decrypts)),
            allowed_pattern: self.allowed_pattern.clone(),
            version: i64::try_from(self.version).ok(),
            labels: Some(self.labels.clone()),
            tier: Some(ParameterTier::from(self.tier.as_str())),
            policies: Some(Vec::new()),
            data_type: Some(self.data_type.clone()),
        }
    }
}

impl ParameterRecord {
    /// The parameter as DescribeParameters has it.
    pub(crate) fn metadata(&self, region: Region, account: &AccountId) -> ParameterMetadata {
        let history = self.newest.history(&self.name, account, false);
        ParameterMetadata {
            arn: Some(arn(region, account, &self.name)),
            name: history.name,
            r#type: history.r#type,
            key_id: history.key_id,
            last_modified_date: history.last_modified_date,
            last_modified_user: history.last_modified_user,
            description: history.description,
            allowed_pattern: history.allowed_pattern,
            version: history.version,
            tier: history.tier,
            policies: history.policies,
            data_type: history.data_type,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_reads_back() {
        let record = ParameterRecord {
            name: "/a/b".into(),
            tags: BTreeMap::from([("k".into(), "v".into())]),
            newest: VersionRecord { version: 3, labels: vec!["l".into()], ..VersionRecord::default() },
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ParameterRecord>(&bytes).unwrap(), record);
    }

    #[test]
    fn at_the_root_a_slash_makes_no_other_name() {
        let account = AccountId::local();
        assert_eq!(key(&account, "/a"), key(&account, "a"));
        assert_eq!(older_prefix(&account, "/a"), older_prefix(&account, "a"));
        assert_ne!(key(&account, "/a/b"), key(&account, "a/b"));
    }

    #[test]
    fn a_secure_string_is_not_told() {
        let kind =
            |kind: &str| VersionRecord { kind: kind.into(), value: "s".into(), ..VersionRecord::default() };
        assert_eq!(kind("SecureString").shown(true), "s");
        assert_ne!(kind("SecureString").shown(false), "s");
        assert_eq!(kind("String").shown(false), "s");
    }
}
