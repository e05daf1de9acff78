//! What the state has to be: maps in memory, changed by whole operations.

use base::Timestamp;
use bytes::Bytes;
use std::collections::BTreeMap;

/// The names of the shards that histories use.
pub(crate) const SHARDS: [&str; 2] = ["us-east-1/one", "eu-west-1/two"];

/// All state that a client can see: by number of shard and key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) entries: BTreeMap<(usize, Bytes), Bytes>,
    pub(crate) timers: BTreeMap<(usize, Bytes), (Timestamp, Bytes)>,
}

/// One commit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) shard: usize,
    pub(crate) changes: Vec<(Bytes, Option<Bytes>)>,
    /// Timers that are set, or cancelled.
    pub(crate) timers: Vec<(Bytes, Option<(Timestamp, Bytes)>)>,
}

impl State {
    pub(crate) fn apply(&mut self, operation: &Operation) {
        for (key, value) in &operation.changes {
            let key = (operation.shard, key.clone());
            match value {
                Some(value) => self.entries.insert(key, value.clone()),
                None => self.entries.remove(&key),
            };
        }
        for (key, timer) in &operation.timers {
            let key = (operation.shard, key.clone());
            match timer {
                Some(timer) => self.timers.insert(key, timer.clone()),
                None => self.timers.remove(&key),
            };
        }
    }

    /// The entries of one shard between two keys, the upper one excluded.
    pub(crate) fn range(&self, shard: usize, low: &Bytes, high: &Bytes) -> Vec<(Bytes, Bytes)> {
        let between = self.entries.range((shard, low.clone())..(shard, high.clone()));
        between.map(|((_, key), value)| (key.clone(), value.clone())).collect()
    }
}
