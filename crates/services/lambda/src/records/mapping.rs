//! An event source mapping: `m/{account}/{uuid}`, JSON.

use base::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a function is invoked with, and how.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct MappingRecord {
    pub(crate) uuid: String,
    pub(crate) account: String,
    /// The function's ARN, with a qualifier where one was given.
    pub(crate) function: String,
    /// The ARN of the queue or stream.
    pub(crate) source: String,
    pub(crate) enabled: bool,
    /// It was deleted, and goes once what it has begun has ended.
    #[serde(default)]
    pub(crate) deleting: bool,
    /// Counts changes, so that two that are shown out of order are told apart.
    pub(crate) generation: u64,
    /// Microseconds since the epoch.
    pub(crate) modified: i64,
    pub(crate) batch_size: u32,
    /// How long to gather a batch, in seconds.
    pub(crate) window: u32,
    /// `ReportBatchItemFailures`.
    pub(crate) reports_failures: bool,
    /// How many invocations run at once, of a queue's mapping.
    #[serde(default)]
    pub(crate) most_at_once: Option<u32>,
    /// What only streams have.
    #[serde(default)]
    pub(crate) stream: Option<StreamSettings>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// How a stream is read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StreamSettings {
    /// `TRIM_HORIZON` or `LATEST`.
    pub(crate) start: String,
    /// `ParallelizationFactor`.
    pub(crate) lanes: u32,
    /// `BisectBatchOnFunctionError`.
    pub(crate) bisects: bool,
    /// How often a batch may be tried again; without end where there is none.
    pub(crate) retries: Option<u32>,
    /// How many seconds old a change may be; as old as it likes where there is none.
    pub(crate) age: Option<u32>,
    /// The length of tumbling windows in seconds; 0 for none.
    pub(crate) tumbling: u32,
    pub(crate) on_failure: Option<String>,
}

impl MappingRecord {
    /// What the keys of all mappings begin with.
    pub(crate) const PREFIX: &'static [u8] = b"m/";

    /// What the keys of an account's mappings begin with.
    pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
        format!("m/{account}/").into_bytes()
    }

    /// The key of a mapping.
    pub(crate) fn key(account: &str, uuid: &str) -> Vec<u8> {
        format!("m/{account}/{uuid}").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = MappingRecord {
            uuid: "u".into(),
            account: "000000000000".into(),
            enabled: true,
            stream: Some(StreamSettings { lanes: 2, retries: Some(0), ..StreamSettings::default() }),
            tags: BTreeMap::from([("k".into(), "v".into())]),
            ..MappingRecord::default()
        };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<MappingRecord>(&stored).unwrap(), record);
        let key = MappingRecord::key(&record.account, "u");
        assert!(key.starts_with(MappingRecord::PREFIX));
        assert!(key.starts_with(&MappingRecord::prefix(&AccountId::local())));
    }
}
