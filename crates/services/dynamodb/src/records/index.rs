//! A secondary index, kept inside its table's record.

use crate::records::table::MostUnits;
use serde::{Deserialize, Serialize};

/// A secondary index as it was made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct IndexRecord {
    pub(crate) name: String,
    /// What its entries' keys begin with, from the same row of numbers as tables.
    pub(crate) number: u64,
    pub(crate) is_global: bool,
    /// The partition key's name and type.
    pub(crate) hash: (String, String),
    /// The rest of a partition key of several attributes.
    #[serde(default)]
    pub(crate) more_hash: Vec<(String, String)>,
    /// The sort key's.
    pub(crate) sort: Option<(String, String)>,
    /// The rest of a sort key of several attributes.
    #[serde(default)]
    pub(crate) more_sort: Vec<(String, String)>,
    /// `ALL`, `KEYS_ONLY` or `INCLUDE`.
    pub(crate) projection: String,
    /// What an `INCLUDE` adds to the keys.
    #[serde(default)]
    pub(crate) non_key: Vec<String>,
    pub(crate) read_units: i64,
    pub(crate) write_units: i64,
    /// The most units a second that it takes while its table is on-demand.
    #[serde(default)]
    pub(crate) most: MostUnits,
    /// The item behind which those that were there before the index are not yet in it; `None` once all are.
    #[serde(default)]
    pub(crate) backfilled_to: Option<Vec<u8>>,
}

impl IndexRecord {
    /// The key attributes: the partition key's, then the sort key's.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &(String, String)> {
        self.hashes().chain(self.sorts())
    }

    /// The partition key's attributes.
    pub(crate) fn hashes(&self) -> impl Iterator<Item = &(String, String)> {
        std::iter::once(&self.hash).chain(&self.more_hash)
    }

    /// The sort key's attributes.
    pub(crate) fn sorts(&self) -> impl Iterator<Item = &(String, String)> {
        self.sort.iter().chain(&self.more_sort)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let record = IndexRecord {
            name: "i".into(),
            number: 3,
            is_global: true,
            hash: ("k".into(), "S".into()),
            more_hash: vec![("l".into(), "N".into())],
            sort: Some(("s".into(), "B".into())),
            more_sort: vec![("t".into(), "S".into())],
            projection: "INCLUDE".into(),
            non_key: vec!["a".into()],
            read_units: 1,
            write_units: 2,
            backfilled_to: Some(vec![0, 255]),
            most: MostUnits { read: None, write: Some(4) },
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<IndexRecord>(&bytes).unwrap(), record);
    }
}
