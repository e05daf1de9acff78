//! `GetRecords`: what has changed behind an iterator, and the iterator behind that.

use super::limit;
use crate::streams::DynamoDbStreams;
use crate::streams::faults::StreamFault;
use crate::streams::iterator::ShardIterator;
use crate::streams::read::{CHANGES, Place, read};
use crate::streams::shown;
use wire::Cx;
use wire::dynamodbstreams::*;

pub(super) async fn get_records(
    cx: &Cx<DynamoDbStreams>,
    input: GetRecordsInput,
) -> Result<GetRecordsOutput, GetRecordsError> {
    let limit = limit(input.limit, CHANGES)?;
    let now = cx.house().clock.now();
    let arn = ShardIterator::arn(&input.shard_iterator)?;
    let stream = match DynamoDbStreams::stream(cx, arn) {
        Err(StreamFault::ValidationException(_)) => {
            return Err(StreamFault::invalid("Invalid ShardIterator").into());
        }
        found => found?,
    };
    let iterator = ShardIterator::read(&input.shard_iterator, &stream, now)?;
    let mut place = iterator.place;
    let store = DynamoDbStreams::tables(cx)?.shard();
    if place == Place::Horizon {
        // The horizon of a child is never before its own beginning.
        let over = crate::streams::read::horizon(now);
        let first = crate::streams::read::first_behind(store, stream.number, over)?;
        if first < iterator.shard {
            place = Place::Behind(iterator.shard);
        }
    }
    let mut found = read(store, stream.number, place, limit, now)?;
    // Looked up only now: a shard that closes closes before the first change of its child, so one that is still open here
    // has all that was read.
    let stream = DynamoDbStreams::stream(cx, arn)?;
    let shard = stream.shards_at(now).find(|shard| shard.start == iterator.shard);
    let shard = shard.ok_or_else(StreamFault::trimmed)?;
    let mut is_end = false;
    if let Some(end) = shard.end {
        let beyond = |sequence: u64| sequence > end;
        is_end = found.next.is_none_or(beyond) || found.changes.last().is_some_and(|last| beyond(last.0));
        found.changes.retain(|(sequence, _)| !beyond(*sequence));
    }
    let place = found.changes.last().map_or(iterator.place, |(last, _)| Place::Behind(*last));
    let next = (!is_end).then(|| ShardIterator::new(shard, place, now).text(&stream, cx.region()));
    let records = found.changes.iter().map(|(at, change)| shown::record(&stream, cx.region(), *at, change));
    Ok(GetRecordsOutput { records: Some(records.collect::<Result<_, _>>()?), next_shard_iterator: next })
}
