//! Reading changes: durable ones, in order, none that is over.

use super::RETENTION;
use super::faults::StreamFault;
use crate::records::change;
use crate::records::stream::{ShardRecord, StreamRecord};
use crate::source::after;
use base::Timestamp;
use bytes::Bytes;
use std::ops::Bound;
use store::Shard;

/// The most changes of one answer, and the most bytes.
pub(crate) const CHANGES: usize = 1000;
const BYTES: usize = 1 << 20;

/// Where reading goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// At the oldest change that is not over.
    Horizon,
    /// Behind this sequence number.
    Behind(u64),
}

/// What is over at `now`: everything up to this time, in microseconds.
pub(crate) fn horizon(now: Timestamp) -> i64 {
    now.as_micros().saturating_sub(i64::try_from(RETENTION.as_micros()).unwrap_or(i64::MAX))
}

impl StreamRecord {
    /// Whether it has ended so long ago that it is not spoken of any more.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        self.disabled_micros.is_some_and(|at| at <= horizon(now))
    }

    /// The shards that are spoken of, the oldest first.
    pub(crate) fn shards_at(&self, now: Timestamp) -> impl Iterator<Item = &ShardRecord> {
        self.shards.iter().filter(move |shard| !shard.is_over(now))
    }
}

impl ShardRecord {
    /// Whether all that is in it is over.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        self.closed_micros.is_some_and(|at| at <= horizon(now))
    }
}

/// Changes of a stream in order.
#[derive(Debug)]
pub(crate) struct Read {
    /// Each with its sequence number.
    pub(crate) changes: Vec<(u64, Bytes)>,
    /// The sequence number of the change behind them, where it was seen that there is one.
    pub(crate) next: Option<u64>,
}

/// The next changes of the stream with this number, from `place` on; at most `limit`, which is at least 1. A place whose next
/// change is over is trimmed.
pub(crate) fn read(
    store: &Shard,
    stream: u64,
    place: Place,
    limit: usize,
    now: Timestamp,
) -> Result<Read, StreamFault> {
    let over = horizon(now);
    let prefix = change::prefix(stream);
    let from = match place {
        Place::Behind(sequence) => sequence,
        Place::Horizon => first_behind(store, stream, over)?,
    };
    let mut read = Read { changes: Vec::new(), next: None };
    let mut bytes = 0;
    for entry in store.range::<Vec<u8>>((Bound::Excluded(change::key(stream, from)), after(&prefix))) {
        let (key, value) = entry?;
        let (sequence, micros) = parts(&key, &value)?;
        // Between finding the horizon and reading on, or between two calls, more may be over.
        if micros <= over {
            if place == Place::Horizon {
                continue;
            }
            return Err(StreamFault::trimmed());
        }
        bytes += value.len();
        if read.changes.len() == limit.min(CHANGES) || (bytes > BYTES && !read.changes.is_empty()) {
            read.next = Some(sequence);
            break;
        }
        read.changes.push((sequence, value));
    }
    Ok(read)
}

fn parts(key: &[u8], value: &[u8]) -> Result<(u64, i64), StreamFault> {
    match (change::sequence(key), change::micros(value)) {
        (Some(sequence), Some(micros)) => Ok((sequence, micros)),
        _ => Err(StreamFault::internal("a change in a stream cannot be read")),
    }
}

/// The newest durable sequence number of a stream, 0 where it has no change.
pub(crate) fn newest(store: &Shard, stream: u64) -> Result<u64, StreamFault> {
    let last = store.prefix(&change::prefix(stream)).next_back().transpose()?;
    Ok(last.and_then(|(key, _)| change::sequence(&key)).unwrap_or(0))
}

/// A sequence number behind which the changes are that are younger than `micros`; times are in order, so halving finds it.
pub(crate) fn first_behind(store: &Shard, stream: u64, micros: i64) -> Result<u64, StreamFault> {
    let mut entries = store.prefix(&change::prefix(stream));
    let first = entries.next().transpose()?.map(|(key, value)| parts(&key, &value)).transpose()?;
    let Some((first, at)) = first else { return Ok(0) };
    if at > micros {
        return Ok(first.saturating_sub(1));
    }
    // The change at `old` is not younger, and none from `young` on is older or missing.
    let (mut old, mut young) = (first, newest(store, stream)? + 1);
    while old + 1 < young {
        let middle = old + (young - old) / 2;
        let from = Bound::Included(change::key(stream, middle));
        let found = store
            .range::<Vec<u8>>((from, Bound::Excluded(change::key(stream, young))))
            .next()
            .transpose()?
            .map(|(key, value)| parts(&key, &value))
            .transpose()?;
        match found {
            Some((sequence, at)) if at <= micros => old = sequence,
            _ => young = middle,
        }
    }
    Ok(old)
}
