//! What is stored. Names hold neither a zero nor anything that sorts below it.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Shard, Txn};

use crate::faults::Refused;

/// A scalable target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetRecord {
    pub(crate) account: String,
    pub(crate) resource: String,
    pub(crate) id: String,
    pub(crate) min: i32,
    pub(crate) max: i32,
    pub(crate) role: String,
    pub(crate) created_micros: i64,
    /// Scaling in, scaling out, scheduled scaling.
    pub(crate) suspended: [bool; 3],
    pub(crate) tags: BTreeMap<String, String>,
    /// Names the one job that looks at it every minute; none while it has no policy.
    pub(crate) watch: Option<u64>,
    /// What changed its range last.
    pub(crate) cause: String,
}

/// A target-tracking policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct PolicyRecord {
    pub(crate) name: String,
    pub(crate) resource: String,
    pub(crate) id: String,
    pub(crate) created_micros: i64,
    pub(crate) target: f64,
    pub(crate) metric: MetricRecord,
    pub(crate) out_cooldown: Option<i32>,
    pub(crate) in_cooldown: Option<i32>,
    pub(crate) disable_in: Option<bool>,
    /// When it last scaled out and in.
    pub(crate) out_micros: Option<i64>,
    pub(crate) in_micros: Option<i64>,
}

/// What a policy follows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) enum MetricRecord {
    /// `LambdaProvisionedConcurrencyUtilization`.
    #[default]
    Utilization,
    Custom {
        namespace: String,
        name: String,
        dimensions: Vec<(String, String)>,
        statistic: String,
        unit: Option<String>,
    },
}

/// A scheduled action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActionRecord {
    pub(crate) name: String,
    pub(crate) resource: String,
    pub(crate) id: String,
    pub(crate) created_micros: i64,
    pub(crate) schedule: String,
    pub(crate) zone: Option<String>,
    pub(crate) start_micros: Option<i64>,
    pub(crate) end_micros: Option<i64>,
    pub(crate) min: Option<i32>,
    pub(crate) max: Option<i32>,
    /// Names the one job that fires it.
    pub(crate) generation: u64,
    /// When it fires next, in seconds.
    pub(crate) next: Option<i64>,
}

/// A change of capacity that was made or tried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActivityRecord {
    pub(crate) id: String,
    pub(crate) resource: String,
    pub(crate) description: String,
    pub(crate) cause: String,
    pub(crate) start_micros: i64,
    pub(crate) end_micros: i64,
    /// Why it failed, where it did.
    pub(crate) failure: Option<String>,
}

/// A key of parts, each kind of record under a letter of its own.
fn key(kind: &str, parts: &[&str]) -> Vec<u8> {
    [&[kind], parts].concat().join("\0").into_bytes()
}

pub(crate) fn target_key(account: &str, resource: &str) -> Vec<u8> {
    key("t", &[account, resource])
}

pub(crate) fn targets(account: &str) -> Vec<u8> {
    key("t", &[account, ""])
}

pub(crate) fn policy_key(account: &str, resource: &str, name: &str) -> Vec<u8> {
    key("p", &[account, resource, name])
}

/// Policies of an account, or of one of its resources.
pub(crate) fn policies(account: &str, resource: Option<&str>) -> Vec<u8> {
    of("p", account, resource)
}

pub(crate) fn action_key(account: &str, resource: &str, name: &str) -> Vec<u8> {
    key("s", &[account, resource, name])
}

/// Actions of an account, or of one of its resources.
pub(crate) fn actions(account: &str, resource: Option<&str>) -> Vec<u8> {
    of("s", account, resource)
}

/// The newest first.
pub(crate) fn activity_key(account: &str, at_micros: i64, id: &str) -> Vec<u8> {
    key("a", &[account, &format!("{:020}", i64::MAX - at_micros), id])
}

pub(crate) fn activities(account: &str) -> Vec<u8> {
    key("a", &[account, ""])
}

/// The keys of activities that began before a time.
pub(crate) fn activities_before(account: &str, at_micros: i64) -> std::ops::Range<Vec<u8>> {
    activity_key(account, at_micros, "")..key("a", &[account, "~"])
}

fn of(kind: &str, account: &str, resource: Option<&str>) -> Vec<u8> {
    match resource {
        Some(resource) => key(kind, &[account, resource, ""]),
        None => key(kind, &[account, ""]),
    }
}

/// Reads a record.
pub(crate) fn read<T: for<'a> Deserialize<'a>>(txn: &Txn<'_>, key: &[u8]) -> Result<Option<T>, Refused> {
    Ok(txn.get(key)?.map(|bytes| serde_json::from_slice(&bytes)).transpose()?)
}

/// All records whose keys begin with a prefix, with their keys.
pub(crate) fn all<T: for<'a> Deserialize<'a>>(
    shard: &Shard,
    prefix: &[u8],
) -> impl Iterator<Item = Result<(Bytes, T), Refused>> + use<T> {
    shard.prefix(prefix).map(|entry| {
        let (key, bytes) = entry?;
        Ok((key, serde_json::from_slice(&bytes)?))
    })
}

/// Writes a record. Plain fields can always be written.
pub(crate) fn write<T: Serialize>(txn: &mut Txn<'_>, key: Vec<u8>, record: &T) {
    txn.put(key, serde_json::to_vec(record).unwrap_or_default());
}
