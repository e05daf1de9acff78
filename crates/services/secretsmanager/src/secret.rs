//! A secret: `s/{account}/{name}`, with all of its versions.

use std::collections::BTreeMap;

use crate::rotation::Rotation;
use base::{AccountId, Region, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use wire::secretsmanager::{SecretListEntry, Tag};

/// The stage of the version that counts.
pub(crate) const CURRENT: &str = "AWSCURRENT";
/// The stage of the version that counted before.
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";
/// Versions without a stage that are kept beside those with one.
const DEPRECATED: usize = 100;

/// The tag that says which service has made a secret and keeps it.
const OWNER: &str = "aws:secretsmanager:owningService";

/// What a version holds: text, or bytes in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SecretValue {
    Text(String),
    Binary(String),
}

impl SecretValue {
    pub(crate) fn of(text: Option<String>, binary: Option<Bytes>) -> Option<Self> {
        text.map(Self::Text).or_else(|| binary.map(|bytes| Self::Binary(STANDARD.encode(bytes))))
    }

    /// Text and bytes, of which one is there.
    pub(crate) fn parts(&self) -> (Option<String>, Option<Bytes>) {
        match self {
            Self::Text(text) => (Some(text.clone()), None),
            Self::Binary(bytes) => (None, STANDARD.decode(bytes).ok().map(Bytes::from)),
        }
    }
}

/// A version of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    /// None yet, where a rotation is to make it.
    pub(crate) value: Option<SecretValue>,
    pub(crate) stages: Vec<String>,
    /// Microseconds.
    pub(crate) created: i64,
}

/// A secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SecretRecord {
    pub(crate) name: String,
    /// Six letters at the end of its ARN, which tell it from another that had its name.
    pub(crate) suffix: String,
    pub(crate) description: Option<String>,
    pub(crate) key_id: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) policy: Option<String>,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) changed: i64,
    /// When deletion was asked for, and when it is carried out.
    pub(crate) deleted: Option<(i64, i64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rotation: Option<Rotation>,
    /// By version id.
    pub(crate) versions: BTreeMap<String, VersionRecord>,
}

/// Where a secret is.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("s/{account}/{name}").into_bytes()
}

/// The name in an id, which is a name, an ARN, or an ARN without the six letters at its end; and those letters where they count.
pub(crate) fn name_in(id: &str) -> (String, Option<String>) {
    let Some((_, rest)) = id.strip_prefix("arn:").and_then(|id| id.split_once(":secret:")) else {
        return (id.to_owned(), None);
    };
    match rest.rsplit_once('-') {
        Some((name, suffix))
            if suffix.len() == 6 && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (name.to_owned(), Some(suffix.to_owned()))
        }
        _ => (rest.to_owned(), None),
    }
}

impl SecretRecord {
    pub(crate) fn arn(&self, region: Region, account: &AccountId) -> String {
        let partition = region.partition();
        format!("arn:{partition}:secretsmanager:{region}:{account}:secret:{}-{}", self.name, self.suffix)
    }

    /// Whether it is no more: its window has passed.
    pub(crate) fn is_gone(&self, now: i64) -> bool {
        self.deleted.is_some_and(|(_, at)| at <= now)
    }

    /// The version that has a stage.
    pub(crate) fn staged(&self, stage: &str) -> Option<&String> {
        let is_staged = |version: &VersionRecord| version.stages.iter().any(|is| is == stage);
        self.versions.iter().find(|(_, version)| is_staged(version)).map(|(id, _)| id)
    }

    /// Puts a stage on a version, or takes it away. Where AWSCURRENT moves, AWSPREVIOUS follows.
    pub(crate) fn move_stage(&mut self, stage: &str, to: Option<&str>) {
        let from = self.staged(stage).cloned();
        if from.as_deref() == to {
            return;
        }
        for version in self.versions.values_mut() {
            version.stages.retain(|is| is != stage);
        }
        if let Some(version) = to.and_then(|to| self.versions.get_mut(to)) {
            version.stages.push(stage.to_owned());
        }
        if stage == CURRENT
            && let Some(from) = from
        {
            self.move_stage(PREVIOUS, Some(&from));
        }
    }

    /// Adds a version with its stages. The first version is always current.
    pub(crate) fn add(&mut self, id: &str, value: SecretValue, stages: &[String], now: i64) {
        let first = self.versions.is_empty();
        let version = VersionRecord { value: Some(value), stages: Vec::new(), created: now };
        self.versions.insert(id.to_owned(), version);
        for stage in stages {
            self.move_stage(stage, Some(id));
        }
        if first {
            self.move_stage(CURRENT, Some(id));
        }
        self.changed = now;
        let mut old: Vec<(i64, String)> = self
            .versions
            .iter()
            .filter(|(_, version)| version.stages.is_empty())
            .map(|(id, version)| (version.created, id.clone()))
            .collect();
        old.sort();
        for (_, id) in old.iter().take(old.len().saturating_sub(DEPRECATED)) {
            self.versions.remove(id);
        }
    }

    /// Adds a version that has no value yet.
    pub(crate) fn add_empty(&mut self, id: &str, now: i64) {
        let version = VersionRecord { value: None, stages: Vec::new(), created: now };
        self.versions.insert(id.to_owned(), version);
    }

    /// Versions with their stages; those without one are deprecated and left out.
    pub(crate) fn stages(&self) -> Option<BTreeMap<String, Vec<String>>> {
        let staged = self.versions.iter().filter(|(_, version)| !version.stages.is_empty());
        let stages: BTreeMap<_, _> =
            staged.map(|(id, version)| (id.clone(), version.stages.clone())).collect();
        (!stages.is_empty()).then_some(stages)
    }

    pub(crate) fn tags(&self) -> Vec<Tag> {
        let tag =
            |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
        self.tags.iter().map(tag).collect()
    }

    /// The secret as ListSecrets has it.
    pub(crate) fn entry(&self, region: Region, account: &AccountId) -> SecretListEntry {
        let time = |of: fn(&Rotation) -> Option<i64>| {
            self.rotation.as_ref().and_then(of).map(Timestamp::from_micros)
        };
        SecretListEntry {
            arn: Some(self.arn(region, account)),
            name: Some(self.name.clone()),
            description: self.description.clone(),
            kms_key_id: self.key_id.clone(),
            last_changed_date: Some(Timestamp::from_micros(self.changed)),
            deleted_date: self.deleted.map(|(asked, _)| Timestamp::from_micros(asked)),
            tags: Some(self.tags()),
            owning_service: self.tags.get(OWNER).cloned(),
            secret_versions_to_stages: self.stages(),
            created_date: Some(Timestamp::from_micros(self.created)),
            rotation_enabled: self.rotation.as_ref().map(|rotation| rotation.enabled),
            rotation_lambda_arn: self.rotation.as_ref().map(|rotation| rotation.function.clone()),
            rotation_rules: self.rotation.as_ref().and_then(Rotation::rules),
            last_rotated_date: time(|rotation| rotation.last),
            next_rotation_date: time(|rotation| rotation.next),
            ..SecretListEntry::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_reads_back() {
        let mut record =
            SecretRecord { name: "a/b".into(), deleted: Some((1, 2)), ..SecretRecord::default() };
        record.add("v1", SecretValue::Binary("AA==".into()), &[], 3);
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<SecretRecord>(&bytes).unwrap(), record);
    }

    #[test]
    fn stages_move_and_previous_follows() {
        let mut record = SecretRecord::default();
        let text = |text: &str| SecretValue::Text(text.into());
        let current = [CURRENT.to_owned()];
        record.add("1", text("a"), &[], 1);
        record.add("2", text("b"), &current, 2);
        record.add("3", text("c"), &["MINE".to_owned()], 3);
        let at = |record: &SecretRecord, stage: &str| record.staged(stage).cloned();
        assert_eq!((at(&record, CURRENT), at(&record, PREVIOUS)), (Some("2".into()), Some("1".into())));
        record.move_stage(CURRENT, Some("3"));
        assert_eq!((at(&record, CURRENT), at(&record, PREVIOUS)), (Some("3".into()), Some("2".into())));
        assert!(record.versions["1"].stages.is_empty());
        for version in 4..200 {
            record.add(&version.to_string(), text("x"), &["MINE".to_owned()], version);
        }
        assert_eq!(record.versions.len(), DEPRECATED + 3);
    }

    #[test]
    fn ids_are_names_and_arns() {
        let arn = "arn:aws:secretsmanager:us-east-1:0:secret:a-b/c";
        assert_eq!(name_in("a-AbCdEf"), ("a-AbCdEf".into(), None));
        assert_eq!(name_in(&format!("{arn}-AbCdEf")), ("a-b/c".into(), Some("AbCdEf".into())));
        assert_eq!(name_in(arn), ("a-b/c".into(), None));
    }
}
