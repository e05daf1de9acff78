//! A role's record: `r/{account}/{name}`, JSON.

use crate::document::encoded;
use base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::iam::{Role, Tag};

/// A role as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RoleRecord {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) created_micros: i64,
    pub(crate) trust: String,
    pub(crate) description: Option<String>,
    pub(crate) max_session: i32,
    /// Inline policies by name.
    pub(crate) inline: BTreeMap<String, String>,
    /// ARNs of attached policies.
    pub(crate) attached: Vec<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// The key of a role's record.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    // Names of roles are unique whatever their case.
    format!("r/{account}/{}", name.to_ascii_lowercase()).into_bytes()
}

/// What the keys of an account's roles begin with.
pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
    format!("r/{account}/").into_bytes()
}

impl RoleRecord {
    /// The role as replies have it.
    pub(crate) fn role(&self, account: &AccountId) -> Role {
        Role {
            path: self.path.clone(),
            role_name: self.name.clone(),
            role_id: self.id.clone(),
            arn: format!("arn:aws:iam::{account}:role{}{}", self.path, self.name),
            create_date: Timestamp::from_micros(self.created_micros),
            assume_role_policy_document: Some(encoded(&self.trust)),
            description: self.description.clone(),
            max_session_duration: Some(self.max_session),
            tags: (!self.tags.is_empty()).then(|| self.tags()),
            ..Role::default()
        }
    }

    /// Its tags as replies have them.
    pub(crate) fn tags(&self) -> Vec<Tag> {
        self.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
    }
}
