//! `GetShardIterator`: a place in a shard to read from, for 15 minutes.

use crate::records::stream::{ShardRecord, StreamRecord};
use crate::streams::DynamoDbStreams;
use crate::streams::faults::StreamFault;
use crate::streams::iterator::ShardIterator;
use crate::streams::read::{self, Place, horizon};
use crate::streams::sequence;
use base::Timestamp;
use store::Shard as Store;
use wire::Cx;
use wire::dynamodbstreams::*;

pub(super) async fn get_shard_iterator(
    cx: &Cx<DynamoDbStreams>,
    input: GetShardIteratorInput,
) -> Result<GetShardIteratorOutput, GetShardIteratorError> {
    let wanted = wanted(&input)?;
    let now = cx.house().clock.now();
    let stream = DynamoDbStreams::stream(cx, &input.stream_arn)?;
    let shard = stream
        .shards_at(now)
        .find(|shard| shard.id == input.shard_id)
        .ok_or_else(|| StreamFault::not_found("Requested resource not found: Shard does not exist"))?;
    let place = place(DynamoDbStreams::tables(cx)?.shard(), &stream, shard, wanted, now)?;
    let iterator = ShardIterator::new(shard, place, now).text(&stream, cx.region());
    Ok(GetShardIteratorOutput { shard_iterator: Some(iterator) })
}

/// What kind of place is asked for.
#[derive(Clone, Copy)]
enum Wanted {
    Horizon,
    Latest,
    /// Behind a sequence number, and the number that was named.
    Behind(u64, u64),
    At(Timestamp),
}

fn wanted(input: &GetShardIteratorInput) -> Result<Wanted, StreamFault> {
    let kind = &input.shard_iterator_type;
    let needs = |name: &str| {
        StreamFault::invalid(format!("{name} must be specified when ShardIteratorType is {}", kind.as_str()))
    };
    let named = match input.sequence_number.as_deref() {
        Some(text) => {
            Some(sequence::parse(text).ok_or_else(|| StreamFault::invalid("Invalid SequenceNumber"))?)
        }
        None => None,
    };
    let by_number =
        matches!(kind, ShardIteratorType::AtSequenceNumber | ShardIteratorType::AfterSequenceNumber);
    if named.is_some() && !by_number {
        return Err(StreamFault::invalid(format!(
            "SequenceNumber must not be specified when ShardIteratorType is {}",
            kind.as_str()
        )));
    }
    if input.timestamp.is_some() && *kind != ShardIteratorType::AtTimestamp {
        return Err(StreamFault::invalid(format!(
            "Timestamp must not be specified when ShardIteratorType is {}",
            kind.as_str()
        )));
    }
    match kind {
        ShardIteratorType::TrimHorizon => Ok(Wanted::Horizon),
        ShardIteratorType::Latest => Ok(Wanted::Latest),
        ShardIteratorType::AtSequenceNumber => {
            let named = named.ok_or_else(|| needs("SequenceNumber"))?;
            Ok(Wanted::Behind(named.saturating_sub(1), named))
        }
        ShardIteratorType::AfterSequenceNumber => {
            let named = named.ok_or_else(|| needs("SequenceNumber"))?;
            Ok(Wanted::Behind(named, named))
        }
        ShardIteratorType::AtTimestamp => Ok(Wanted::At(input.timestamp.ok_or_else(|| needs("Timestamp"))?)),
        // The model's values are checked before a handler runs.
        ShardIteratorType::Unknown(_) => Err(StreamFault::invalid("Invalid ShardIteratorType")),
    }
}

/// The place in the shard.
fn place(
    store: &Store,
    stream: &StreamRecord,
    shard: &ShardRecord,
    wanted: Wanted,
    now: Timestamp,
) -> Result<Place, StreamFault> {
    // A place before the shard would read its parent's changes.
    let within = |sequence: u64| Place::Behind(sequence.max(shard.start));
    match wanted {
        Wanted::Horizon => Ok(Place::Horizon),
        Wanted::Latest => match shard.end {
            Some(end) => Ok(Place::Behind(end)),
            None => Ok(within(read::newest(store, stream.number)?)),
        },
        Wanted::Behind(behind, named) => {
            let end = match shard.end {
                Some(end) => end,
                None => read::newest(store, stream.number)?.max(shard.start),
            };
            if !(shard.start..=end).contains(&named) {
                return Err(StreamFault::invalid("Invalid SequenceNumber"));
            }
            let place = within(behind);
            // What is over is told now rather than at the first read.
            read::read(store, stream.number, place, 1, now)?;
            Ok(place)
        }
        Wanted::At(time) if time.as_micros() <= horizon(now) => Ok(Place::Horizon),
        Wanted::At(time) => {
            let behind = read::first_behind(store, stream.number, time.as_micros() - 1)?;
            Ok(within(behind.min(shard.end.unwrap_or(u64::MAX))))
        }
    }
}
