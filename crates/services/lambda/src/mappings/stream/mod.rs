//! A stream's mapping: one reader, which parts the changes among lanes by their items' keys, and the lanes, each with one
//! batch at a time.
//!
//! The reader waits on the stream's feed. What it has read and the lanes have not dealt with is bounded by bytes, so a lane
//! that fails for long stops the others only once that is used up. A lane's progress is committed after each of its batches;
//! with it goes what all lanes have dealt with, so that lanes which get nothing do not hold back where a restart begins.

mod batch;
mod lane;
mod places;
mod shards;
mod told;
mod window;

use super::run::{Changes, FIRST, MOST, Runner};
use crate::mappings::event;
use crate::parts::{StreamFeed, StreamStop};
use crate::records::{MappingRecord, StreamSettings};
use delivery::after;
use futures_util::future::join_all;
use lane::Lane;
use places::Places;
use std::cell::RefCell;
use std::sync::Arc;
use store::StoreError;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use wire::dynamodbstreams::Record;

/// How many changes are read at once.
const AT_ONCE: usize = 1_000;
/// The most bytes of changes in memory for one lane; more than one event can have.
const HELD: usize = 8 << 20;
/// What a change costs besides its record.
const OVERHEAD: usize = 512;

/// A change that a lane is to deal with.
pub(super) struct Entry {
    sequence: String,
    /// When it was made, in seconds since the epoch.
    at: i64,
    /// The change as the function sees it.
    record: Vec<u8>,
    _room: OwnedSemaphorePermit,
}

/// What reader and lanes share.
pub(super) struct Shared<'a> {
    runner: &'a Runner,
    record: &'a MappingRecord,
    settings: &'a StreamSettings,
    places: RefCell<Places>,
}

/// Invokes the function with changes until the mapping changes.
pub(super) async fn consume(
    runner: &Runner,
    record: &MappingRecord,
    settings: &StreamSettings,
    changes: &mut Changes,
) -> Result<(), StoreError> {
    let mut missing = 0;
    let feed = loop {
        match runner.lambda.streams.open(&record.source) {
            Ok(feed) => break feed,
            Err(stop) => {
                runner.mapping.set_result(&format!("PROBLEM: {stop}"));
                missing += 1;
                if runner.pause(after(missing, FIRST, MOST), changes).await {
                    return Ok(());
                }
            }
        }
    };
    let shard = runner.lambda.shard(runner.mapping.region).map_err(|_| StoreError::Closed)?;
    let (places, stored) = places::open(&shard, record, settings).await?;
    let shared = Shared { runner, record, settings, places: RefCell::new(places) };
    let stop = watch::Sender::new(false);
    let room = Arc::new(Semaphore::new(HELD * stored.len()));
    let (mut ways, mut lanes) = (Vec::new(), Vec::new());
    for (index, stored) in stored.into_iter().enumerate() {
        let (way, entries) = mpsc::unbounded_channel();
        ways.push(way);
        lanes.push(Lane::new(&shared, shard.clone(), index, stored, entries, stop.subscribe()));
    }
    let reading = async {
        let mut stopped = stop.subscribe();
        tokio::select! {
            () = read(&shared, &*feed, ways, room) => {}
            _ = stopped.changed() => {}
        }
    };
    let lanes =
        async { join_all(lanes.iter_mut().map(Lane::run)).await.into_iter().collect::<Result<(), _>>() };
    let working = async {
        let ((), ended) = futures_util::future::join(reading, lanes).await;
        ended
    };
    let mut working = std::pin::pin!(working);
    tokio::select! {
        ended = &mut working => return ended,
        _ = changes.changed() => drop(stop.send_replace(true)),
    }
    working.await
}

/// Reads changes and hands them to lanes, for as long as it is polled.
async fn read(
    shared: &Shared<'_>,
    feed: &dyn StreamFeed,
    ways: Vec<UnboundedSender<Entry>>,
    room: Arc<Semaphore>,
) {
    let clock = &shared.runner.lambda.core.clock;
    let mut problems = 0;
    loop {
        let position = shared.places.borrow().read_to().map(str::to_owned);
        let batch = match feed.next_after(position.as_deref(), AT_ONCE).await {
            Ok(batch) => batch,
            Err(StreamStop::Trimmed) => {
                // As AWS does: what is lost is lost, and reading goes on with the oldest that there is.
                shared.places.borrow_mut().rewind();
                continue;
            }
            Err(StreamStop::Ended) => return std::future::pending().await,
            Err(stop) => {
                shared.runner.mapping.set_result(&format!("PROBLEM: {stop}"));
                problems += 1;
                clock.sleep(after(problems, FIRST, MOST)).await;
                continue;
            }
        };
        problems = 0;
        for record in batch.records {
            let lane = lane_of(&record, ways.len());
            let Some((sequence, at)) = place_of(&record) else { continue };
            if !shared.places.borrow_mut().meet(lane, &sequence) {
                continue;
            }
            let record = event::of_change(&record, &shared.record.source);
            let cost = u32::try_from(record.len() + OVERHEAD).unwrap_or(u32::MAX).min(HELD as u32);
            let Ok(permit) = Arc::clone(&room).acquire_many_owned(cost).await else { return };
            let entry = Entry { sequence, at, record, _room: permit };
            if let Some(way) = ways.get(lane) {
                // A lane that has ended does so because all is to end.
                let _ = way.send(entry);
            }
        }
        shared.places.borrow_mut().read(&batch.position);
    }
}

/// A change's sequence number, and its time in seconds.
fn place_of(record: &Record) -> Option<(String, i64)> {
    let change = record.dynamodb.as_ref()?;
    let at = change.approximate_creation_date_time.map_or(0, |at| at.as_secs());
    Some((change.sequence_number.clone()?, at))
}

/// The lane of a change: all changes of one item go the same way, today and after a restart.
fn lane_of(record: &Record, lanes: usize) -> usize {
    if lanes == 1 {
        return 0;
    }
    // FNV-1a, by hand because the standard library's hash may change.
    let hash = event::keys_of(record).into_iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    usize::try_from(hash % u64::try_from(lanes).unwrap_or(1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use wire::dynamodbstreams::{AttributeValue, StreamRecord};

    fn record(key: &str) -> Record {
        let keys = BTreeMap::from([("id".to_owned(), AttributeValue::S(key.to_owned()))]);
        let change = StreamRecord { keys: Some(keys), ..StreamRecord::default() };
        Record { dynamodb: Some(change), ..Record::default() }
    }

    #[test]
    fn changes_of_one_item_share_a_lane() {
        let lanes: Vec<usize> = (0..100).map(|key| lane_of(&record(&key.to_string()), 4)).collect();
        assert!((0..4).all(|lane| lanes.iter().filter(|one| **one == lane).count() > 10), "{lanes:?}");
        assert_eq!(lane_of(&record("a"), 4), lane_of(&record("a"), 4));
        // Frozen: a restart must find each item in its lane again.
        assert_eq!([lane_of(&record("a"), 10), lane_of(&record("b"), 10)], [1, 2]);
        assert_eq!(lane_of(&record("a"), 1), 0);
    }
}
