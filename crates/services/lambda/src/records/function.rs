//! A function, with everything that belongs to it. Keys are `f/{account}/{name}`, values JSON.

use super::{EventInvokeRecord, ProvisionedRecord, UrlRecord};
use base::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct FunctionRecord {
    pub(crate) name: String,
    /// Counts changes, so that two that are shown out of order are told apart.
    pub(crate) generation: u64,
    /// `$LATEST`.
    pub(crate) latest: VersionRecord,
    /// Those published, oldest first.
    #[serde(default)]
    pub(crate) versions: Vec<VersionRecord>,
    /// The number of the last version ever published.
    #[serde(default)]
    pub(crate) last_version: u64,
    #[serde(default)]
    pub(crate) aliases: BTreeMap<String, AliasRecord>,
    /// Resource policies, by qualifier; the function's own under the empty one.
    #[serde(default)]
    pub(crate) policies: BTreeMap<String, Vec<Statement>>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The reserved concurrency.
    #[serde(default)]
    pub(crate) reserved: Option<u32>,
    /// URLs, by alias; the function's own under the empty name.
    #[serde(default)]
    pub(crate) urls: BTreeMap<String, UrlRecord>,
    /// How asynchronous invocations go, by version or alias.
    #[serde(default)]
    pub(crate) event_invoke: BTreeMap<String, EventInvokeRecord>,
    /// Provisioned concurrency, by version or alias.
    #[serde(default)]
    pub(crate) provisioned: BTreeMap<String, ProvisionedRecord>,
}

/// One version's configuration and code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    /// `$LATEST` or a number.
    pub(crate) version: String,
    pub(crate) runtime: String,
    pub(crate) handler: String,
    pub(crate) role: String,
    pub(crate) description: String,
    /// In seconds.
    pub(crate) timeout: u32,
    /// In MB.
    pub(crate) memory_mb: u32,
    #[serde(default)]
    pub(crate) variables: BTreeMap<String, String>,
    /// Whether variables were given, if only as an empty map.
    #[serde(default)]
    pub(crate) has_environment: bool,
    pub(crate) architecture: String,
    /// In MB.
    pub(crate) ephemeral_mb: i32,
    /// `PassThrough` or `Active`.
    pub(crate) tracing: String,
    #[serde(default)]
    pub(crate) dead_letter: Option<String>,
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    #[serde(default)]
    pub(crate) log_group: Option<String>,
    /// `None` or `PublishedVersions`.
    pub(crate) snap_start: String,
    /// SHA-256 of the package, in base64.
    pub(crate) code_sha256: String,
    /// In bytes.
    pub(crate) code_size: i64,
    /// Microseconds since the epoch.
    pub(crate) modified: i64,
    pub(crate) revision: String,
    /// The version's log stream.
    pub(crate) log_stream: String,
    /// Later ones cover earlier ones.
    #[serde(default)]
    pub(crate) layers: Vec<LayerUse>,
}

/// A layer's version as a function has it, whatever becomes of the layer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LayerUse {
    pub(crate) arn: String,
    pub(crate) code_sha256: String,
    pub(crate) code_size: i64,
}

/// A name for a version, or for two.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct AliasRecord {
    pub(crate) version: String,
    pub(crate) description: String,
    pub(crate) revision: String,
    /// The shares of other versions, between 0 and 1.
    #[serde(default)]
    pub(crate) weights: BTreeMap<String, f64>,
}

/// A statement of a resource policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Statement {
    pub(crate) sid: String,
    /// The whole statement, as IAM writes it.
    pub(crate) document: serde_json::Value,
}

impl VersionRecord {
    /// Whether environments of this version are forked from a snapshot.
    pub(crate) fn is_snapshot(&self) -> bool {
        self.snap_start == "PublishedVersions"
            && self.version != "$LATEST"
            && self.runtime.starts_with("python")
    }
}

impl FunctionRecord {
    /// What the keys of all functions begin with.
    pub(crate) const PREFIX: &'static [u8] = b"f/";

    /// The account in a function's key.
    pub(crate) fn account(key: &[u8]) -> Option<AccountId> {
        AccountId::parse(std::str::from_utf8(key).ok()?.split('/').nth(1)?)
    }

    /// What the keys of an account's functions begin with.
    pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
        format!("f/{account}/").into_bytes()
    }

    /// The key of a function.
    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("f/{account}/{name}").into_bytes()
    }

    /// A version by `$LATEST` or number.
    pub(crate) fn version(&self, version: &str) -> Option<&VersionRecord> {
        if version == "$LATEST" {
            return Some(&self.latest);
        }
        self.versions.iter().find(|published| published.version == version)
    }

    /// What a qualifier names: a version, or an alias's main version. `None` is `$LATEST`.
    pub(crate) fn qualified(&self, qualifier: Option<&str>) -> Option<&VersionRecord> {
        let qualifier = qualifier.unwrap_or("$LATEST");
        match self.aliases.get(qualifier) {
            Some(alias) => self.version(&alias.version),
            None => self.version(qualifier),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = FunctionRecord {
            name: "hello".into(),
            generation: 3,
            latest: VersionRecord { version: "$LATEST".into(), timeout: 3, ..VersionRecord::default() },
            versions: vec![VersionRecord { version: "1".into(), ..VersionRecord::default() }],
            last_version: 1,
            aliases: BTreeMap::from([(
                "live".into(),
                AliasRecord {
                    version: "1".into(),
                    weights: BTreeMap::from([("2".into(), 0.5)]),
                    ..AliasRecord::default()
                },
            )]),
            policies: BTreeMap::from([(
                String::new(),
                vec![Statement { sid: "a".into(), document: true.into() }],
            )]),
            tags: BTreeMap::from([("k".into(), "v".into())]),
            reserved: Some(5),
            urls: BTreeMap::from([(String::new(), UrlRecord::default())]),
            event_invoke: BTreeMap::from([("live".into(), EventInvokeRecord::default())]),
            provisioned: BTreeMap::from([("1".into(), ProvisionedRecord::default())]),
        };
        let key = FunctionRecord::key(&AccountId::local(), "hello");
        assert!(key.starts_with(FunctionRecord::PREFIX));
        assert_eq!(FunctionRecord::account(&key), Some(AccountId::local()));
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<FunctionRecord>(&stored).unwrap(), record);
        assert_eq!(record.qualified(Some("live")).map(|found| found.version.as_str()), Some("1"));
        assert_eq!(record.qualified(None).map(|found| found.version.as_str()), Some("$LATEST"));
        assert_eq!(record.qualified(Some("2")), None);
    }
}
