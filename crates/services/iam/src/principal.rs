//! A user's or a group's record: `u/{account}/{name}` and `g/{account}/{name}`, JSON.

use base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use wire::iam::{AccessKeyMetadata, Group, Tag, User};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    User,
    Group,
}

impl Sort {
    /// As messages have it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
        }
    }
}

/// An access key; its secret is told once, when it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyRecord {
    pub(crate) id: String,
    pub(crate) active: bool,
    pub(crate) created_micros: i64,
}

/// A user or group as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PrincipalRecord {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) id: String,
    pub(crate) created_micros: i64,
    /// Inline policies by name.
    pub(crate) inline: BTreeMap<String, String>,
    /// ARNs of attached policies.
    pub(crate) attached: Vec<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The groups that a user is in, by their names in lower case.
    pub(crate) groups: BTreeSet<String>,
    pub(crate) keys: Vec<KeyRecord>,
}

/// The key of a record. Names are unique whatever their case.
pub(crate) fn key(sort: Sort, account: &AccountId, name: &str) -> Vec<u8> {
    [prefix(sort, account), name.to_ascii_lowercase().into_bytes()].concat()
}

/// What the keys of an account's users or groups begin with.
pub(crate) fn prefix(sort: Sort, account: &AccountId) -> Vec<u8> {
    let letter = match sort {
        Sort::User => 'u',
        Sort::Group => 'g',
    };
    format!("{letter}/{account}/").into_bytes()
}

impl PrincipalRecord {
    fn arn(&self, sort: Sort, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:{}{}{}", sort.word(), self.path, self.name)
    }

    /// The user as replies have it.
    pub(crate) fn user(&self, account: &AccountId) -> User {
        User {
            path: self.path.clone(),
            user_name: self.name.clone(),
            user_id: self.id.clone(),
            arn: self.arn(Sort::User, account),
            create_date: Timestamp::from_micros(self.created_micros),
            tags: (!self.tags.is_empty()).then(|| self.tags()),
            ..User::default()
        }
    }

    /// The group as replies have it.
    pub(crate) fn group(&self, account: &AccountId) -> Group {
        Group {
            path: self.path.clone(),
            group_name: self.name.clone(),
            group_id: self.id.clone(),
            arn: self.arn(Sort::Group, account),
            create_date: Timestamp::from_micros(self.created_micros),
        }
    }

    /// Its tags as replies have them.
    pub(crate) fn tags(&self) -> Vec<Tag> {
        self.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
    }

    /// Its access keys as lists have them.
    pub(crate) fn keys(&self) -> Vec<AccessKeyMetadata> {
        let shown = self.keys.iter().map(|key| AccessKeyMetadata {
            user_name: Some(self.name.clone()),
            access_key_id: Some(key.id.clone()),
            status: Some(if key.active { "Active" } else { "Inactive" }.into()),
            create_date: Some(Timestamp::from_micros(key.created_micros)),
        });
        shown.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_reads_back() {
        let record = PrincipalRecord {
            name: "Ann".into(),
            path: "/a/".into(),
            groups: BTreeSet::from(["staff".into()]),
            keys: vec![KeyRecord { id: "AKIA".into(), active: true, created_micros: 1 }],
            ..PrincipalRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<PrincipalRecord>(&bytes).unwrap(), record);
        let account = AccountId::local();
        assert_eq!(record.user(&account).arn, "arn:aws:iam::000000000000:user/a/Ann");
        assert_eq!(key(Sort::User, &account, "Ann"), key(Sort::User, &account, "aNN"));
    }
}
