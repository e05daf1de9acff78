//! A stream's record: `s/{account}/{table}/{label}`, JSON. It holds the stream's shards, so that a shard never closes without
//! its child opening. What a table says of its own stream is in the table's record.

use base::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// What all keys of streams begin with.
pub(crate) const PREFIX: &[u8] = b"s/";

/// What a table's record says of its latest stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LatestStream {
    pub(crate) label: String,
    /// The stream's number.
    pub(crate) number: u64,
    /// `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE` or `NEW_AND_OLD_IMAGES`.
    pub(crate) view: String,
    pub(crate) is_enabled: bool,
}

/// A stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StreamRecord {
    pub(crate) account: String,
    pub(crate) table: String,
    /// When it was made, as text; tells the streams of a table apart.
    pub(crate) label: String,
    /// What the keys of its changes begin with, from the same row of numbers as tables.
    pub(crate) number: u64,
    /// Random; makes its events' ids and its iterators its own.
    pub(crate) seed: u64,
    pub(crate) view: String,
    pub(crate) created_micros: i64,
    /// When it was disabled, or its table deleted.
    pub(crate) disabled_micros: Option<i64>,
    /// The table's partition key and sort key.
    pub(crate) keys: Vec<String>,
    /// The sequence number of the newest change that was removed for its age, 0 before there is one.
    pub(crate) trimmed_to: u64,
    /// The oldest first; only the last can be open.
    pub(crate) shards: Vec<ShardRecord>,
}

/// A shard: the changes between two sequence numbers that no change has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ShardRecord {
    pub(crate) id: String,
    pub(crate) parent: Option<String>,
    pub(crate) start: u64,
    /// `None` while it is open.
    pub(crate) end: Option<u64>,
    pub(crate) opened_micros: i64,
    pub(crate) closed_micros: Option<i64>,
}

impl StreamRecord {
    /// The key that it is stored under.
    pub(crate) fn key(&self) -> Vec<u8> {
        key(&self.account, &self.table, &self.label)
    }

    pub(crate) fn arn(&self, region: Region) -> String {
        arn(region, &self.account, &self.table, &self.label)
    }

    /// The shard that is written to.
    pub(crate) fn open_shard(&self) -> Option<&ShardRecord> {
        self.shards.last().filter(|shard| shard.end.is_none())
    }

    /// Opens a shard behind `newest`, the newest sequence number that was given out, closing the one before it; what the
    /// newest sequence number is then.
    pub(crate) fn roll(&mut self, newest: u64, now: Timestamp) -> u64 {
        let newest = self.close(newest, now);
        let parent = self.shards.last().map(|shard| shard.id.clone());
        let start = newest + 1;
        // Ids have to sort as shards follow each other, whatever the clock does.
        let last = self.shards.last().map_or(0, |shard| shard_millis(&shard.id));
        let millis = u64::try_from(now.as_millis()).unwrap_or(0).max(last + 1);
        let tail = crate::streams::mix(self.seed ^ start) >> 32;
        self.shards.push(ShardRecord {
            id: format!("shardId-{millis:020}-{tail:08x}"),
            parent,
            start,
            end: None,
            opened_micros: now.as_micros(),
            closed_micros: None,
        });
        start
    }

    /// Closes the open shard, if there is one; what the newest sequence number is then.
    pub(crate) fn close(&mut self, newest: u64, now: Timestamp) -> u64 {
        match self.shards.last_mut().filter(|shard| shard.end.is_none()) {
            Some(shard) => {
                let end = newest.max(shard.start) + 1;
                shard.end = Some(end);
                shard.closed_micros = Some(now.as_micros());
                end
            }
            None => newest,
        }
    }
}

/// The milliseconds in a shard's id.
fn shard_millis(id: &str) -> u64 {
    id.split('-').nth(1).and_then(|millis| millis.parse().ok()).unwrap_or(0)
}

/// The key of a stream's record.
pub(crate) fn key(account: &str, table: &str, label: &str) -> Vec<u8> {
    format!("s/{account}/{table}/{label}").into_bytes()
}

/// What the keys of the streams of an account begin with, or those of one of its tables.
pub(crate) fn prefix_of(account: &str, table: Option<&str>) -> Vec<u8> {
    match table {
        Some(table) => format!("s/{account}/{table}/").into_bytes(),
        None => format!("s/{account}/").into_bytes(),
    }
}

pub(crate) fn arn(region: Region, account: &str, table: &str, label: &str) -> String {
    format!("arn:{}:dynamodb:{region}:{account}:table/{table}/stream/{label}", region.partition())
}

/// Table and label in a stream's ARN, where it is one of this account and region.
pub(crate) fn parts_of_arn<'a>(
    arn: &'a str,
    region: Region,
    account: &AccountId,
) -> Option<(&'a str, &'a str)> {
    let rest = arn.strip_prefix(&format!("arn:{}:dynamodb:{region}:{account}:table/", region.partition()))?;
    rest.split_once("/stream/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let mut record = StreamRecord {
            account: "000000000000".into(),
            table: "t".into(),
            label: "2026-01-01T00:00:00.000".into(),
            number: 7,
            seed: u64::MAX,
            view: "KEYS_ONLY".into(),
            created_micros: 5,
            disabled_micros: None,
            keys: vec!["k".into()],
            trimmed_to: 3,
            shards: Vec::new(),
        };
        record.roll(0, Timestamp::from_millis(9));
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<StreamRecord>(&bytes).unwrap(), record);
        assert_eq!(record.key(), b"s/000000000000/t/2026-01-01T00:00:00.000");
        let arn = record.arn(Region::DEFAULT);
        let parts = parts_of_arn(&arn, Region::DEFAULT, &AccountId::local());
        assert_eq!(parts, Some(("t", "2026-01-01T00:00:00.000")));
    }

    #[test]
    fn shards_follow_each_other_without_a_gap_that_a_change_could_be_in() {
        let mut record = StreamRecord::default();
        assert_eq!(record.roll(0, Timestamp::from_millis(9)), 1);
        // Changes 2 to 5 are written, then time stands still or goes back.
        assert_eq!(record.roll(5, Timestamp::from_millis(3)), 7);
        assert_eq!(record.close(7, Timestamp::from_millis(3)), 8);
        assert_eq!(record.close(8, Timestamp::from_millis(3)), 8);
        let [first, second] = record.shards.as_slice() else { panic!("two shards") };
        assert_eq!((first.start, first.end, &first.parent), (1, Some(6), &None));
        assert_eq!((second.start, second.end, second.parent.as_ref()), (7, Some(8), Some(&first.id)));
        assert!(first.id < second.id);
        assert!(record.open_shard().is_none());
        assert!((28..=65).contains(&first.id.len()));
    }
}
