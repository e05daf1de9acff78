//! A table's record: `t/{account}/{name}`, JSON.

use crate::records::copying::{CopyRecord, RestoreRecord};
use crate::records::history::HistoryRecord;
use crate::records::index::IndexRecord;
use crate::records::stream::LatestStream;
use base::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A table as it was made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TableRecord {
    pub(crate) name: String,
    /// The table's UUID.
    pub(crate) id: String,
    /// What its items' keys begin with; never used again for another table.
    pub(crate) number: u64,
    /// The partition key's name and type.
    pub(crate) hash: (String, String),
    /// The sort key's.
    pub(crate) sort: Option<(String, String)>,
    pub(crate) created_micros: i64,
    pub(crate) billing: String,
    pub(crate) read_units: i64,
    pub(crate) write_units: i64,
    #[serde(default)]
    pub(crate) deletion_protection: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The attribute that says when an item's time is over, where time to live is on.
    #[serde(default)]
    pub(crate) ttl_attribute: Option<String>,
    /// The item behind which expiries are not yet known; `None` once all are.
    #[serde(default)]
    pub(crate) expiries_to: Option<Vec<u8>>,
    /// Names and types of key attributes, in the order that they were given in.
    #[serde(default)]
    pub(crate) definitions: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) indexes: Vec<IndexRecord>,
    /// `STANDARD_INFREQUENT_ACCESS`, or what else was asked for and changes nothing here.
    #[serde(default)]
    pub(crate) table_class: Option<String>,
    /// The key that was asked for to encrypt with; an empty one is AWS's own. It changes nothing here.
    #[serde(default)]
    pub(crate) kms_key: Option<String>,
    /// When throughput was last raised and lowered, in microseconds.
    #[serde(default)]
    pub(crate) increased_micros: Option<i64>,
    #[serde(default)]
    pub(crate) decreased_micros: Option<i64>,
    /// How often throughput was lowered.
    #[serde(default)]
    pub(crate) decreases: i64,
    /// When the table last became on-demand.
    #[serde(default)]
    pub(crate) on_demand_micros: Option<i64>,
    /// The stream that the table has or had last.
    #[serde(default)]
    pub(crate) stream: Option<LatestStream>,
    /// The backups that its items are being copied into.
    #[serde(default)]
    pub(crate) copies: Vec<CopyRecord>,
    /// What its items were before, where point-in-time recovery is on.
    #[serde(default)]
    pub(crate) history: Option<HistoryRecord>,
    /// Histories that go as soon as no table is being made from them.
    #[serde(default)]
    pub(crate) old_histories: Vec<HistoryRecord>,
    /// What it is being made from; nobody sees its items before it is whole.
    #[serde(default)]
    pub(crate) restoring: Option<RestoreRecord>,
    /// The most units a second that it takes while it is on-demand.
    #[serde(default)]
    pub(crate) most: MostUnits,
}

/// `OnDemandThroughput`: the most units a second of an on-demand table or index; `None` where there is no maximum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct MostUnits {
    pub(crate) read: Option<i64>,
    pub(crate) write: Option<i64>,
}

impl TableRecord {
    /// When it was made.
    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_micros(self.created_micros)
    }
}

/// The key of a table's record.
pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    format!("t/{account}/{name}").into_bytes()
}

/// What all keys of table records begin with.
pub(crate) const PREFIX: &[u8] = b"t/";

/// The account in a record's key.
pub(crate) fn account(key: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(key).ok()?;
    Some(text.strip_prefix("t/")?.split('/').next()?.to_owned())
}

/// The key of the number that the next table gets.
pub(crate) const NEXT_NUMBER: &[u8] = b"next";

/// What the keys of a table's items, or of an index's entries, begin with.
pub(crate) fn item_prefix(number: u64) -> Vec<u8> {
    let mut prefix = b"i".to_vec();
    prefix.extend_from_slice(&number.to_be_bytes());
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let record = TableRecord {
            name: "t".into(),
            id: "u".into(),
            number: 7,
            hash: ("k".into(), "S".into()),
            sort: Some(("s".into(), "N".into())),
            created_micros: 5,
            billing: "PROVISIONED".into(),
            read_units: 1,
            write_units: 2,
            deletion_protection: true,
            tags: BTreeMap::from([("a".into(), "b".into())]),
            ttl_attribute: Some("x".into()),
            expiries_to: Some(vec![1]),
            definitions: vec![("k".into(), "S".into())],
            indexes: vec![IndexRecord::default()],
            stream: Some(LatestStream::default()),
            most: MostUnits { read: Some(3), write: None },
            ..TableRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<TableRecord>(&bytes).unwrap(), record);
        assert_eq!(account(&key("000000000000", "a/b")).as_deref(), Some("000000000000"));
    }
}
