//! What is being copied, kept inside a table's record: a table into a backup, a backup or a table's past into a table. And the
//! record of a deleted table that is still being copied: `o` and its number, JSON; it is swept only after that.

use crate::records::table::TableRecord;
use serde::{Deserialize, Serialize};

/// A backup that is being filled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct CopyRecord {
    /// The backup's number. A deleted table's own number, where its items become the backup's, and are only counted.
    pub(crate) number: u64,
    /// The backup's id.
    pub(crate) backup: String,
    /// The item up to which all are in it.
    pub(crate) to: Vec<u8>,
    /// How many items and bytes those are.
    pub(crate) items: i64,
    pub(crate) bytes: i64,
}

/// A table that is being filled from a backup or from another table's past.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RestoreRecord {
    /// What the items' keys begin with that it is filled from.
    pub(crate) number: u64,
    /// The history over those items, where it is the past that is wanted.
    pub(crate) history: Option<u64>,
    /// The key of the backup's record.
    pub(crate) backup: Option<Vec<u8>>,
    pub(crate) backup_arn: Option<String>,
    pub(crate) table_arn: String,
    /// When the items were so, in microseconds.
    pub(crate) at_micros: i64,
    /// The item up to which all are there.
    pub(crate) to: Vec<u8>,
}

impl RestoreRecord {
    /// The numbers that nobody may sweep meanwhile.
    pub(crate) fn sources(&self) -> impl Iterator<Item = u64> {
        std::iter::once(self.number).chain(self.history)
    }
}

/// A deleted table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrphanRecord {
    pub(crate) account: String,
    pub(crate) table: TableRecord,
}

/// What all keys of deleted tables begin with.
pub(crate) const ORPHANS: &[u8] = b"o";

/// The key of a deleted table that is still being copied.
pub(crate) fn orphan(number: u64) -> Vec<u8> {
    [ORPHANS, &number.to_be_bytes()].concat()
}

/// What the keys begin with that keep what `number` names from being swept.
pub(crate) fn pins(number: u64) -> Vec<u8> {
    [b"p".as_slice(), &number.to_be_bytes()].concat()
}

/// The key that keeps what `number` names from being swept, until the table `target` is made of it.
pub(crate) fn pin(number: u64, target: u64) -> Vec<u8> {
    [pins(number).as_slice(), &target.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back() {
        let copy = CopyRecord { number: 1, backup: "b".into(), to: vec![0, 255], items: 2, bytes: 3 };
        let restore = RestoreRecord {
            number: 1,
            history: Some(2),
            backup: Some(vec![1]),
            backup_arn: Some("a".into()),
            table_arn: "t".into(),
            at_micros: 4,
            to: vec![9],
        };
        assert_eq!(restore.sources().collect::<Vec<_>>(), [1, 2]);
        let table = TableRecord { copies: vec![copy], restoring: Some(restore), ..TableRecord::default() };
        let orphan = OrphanRecord { account: "1".into(), table };
        let bytes = serde_json::to_vec(&orphan).unwrap();
        assert_eq!(serde_json::from_slice::<OrphanRecord>(&bytes).unwrap(), orphan);
    }

    #[test]
    fn a_pin_lies_under_its_number() {
        assert!(pin(3, 4).starts_with(&pins(3)));
        assert!(!pin(3, 4).starts_with(&pins(4)));
    }
}
