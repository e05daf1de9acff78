//! A change as consumers see it.

use super::faults::StreamFault;
use super::{mix, sequence};
use crate::records::change::{ChangeRecord, Event};
use crate::records::stream::{ShardRecord, StreamRecord};
use base::{Region, Timestamp};
use bytes::Bytes;
use engine::dynamodb::{Item, Number, Value, item_size};
use wire::dynamodbstreams::*;

/// A stored change of a stream as consumers see it.
pub(crate) fn record(
    stream: &StreamRecord,
    region: Region,
    sequence: u64,
    stored: &Bytes,
) -> Result<Record, StreamFault> {
    let change = ChangeRecord::decode(stored).ok_or_else(|| {
        StreamFault::internal(format!("change {sequence} of a stream of {} cannot be read", stream.table))
    })?;
    let images = [Some(&change.keys), change.new.as_ref(), change.old.as_ref()];
    let size: usize = images.into_iter().flatten().map(item_size).sum();
    Ok(Record {
        event_id: Some(format!("{:016x}{:016x}", mix(stream.seed), mix(stream.seed ^ sequence))),
        event_name: Some(match change.event {
            Event::Insert => OperationType::Insert,
            Event::Modify => OperationType::Modify,
            Event::Remove => OperationType::Remove,
        }),
        event_version: Some("1.1".to_owned()),
        event_source: Some("aws:dynamodb".to_owned()),
        aws_region: Some(region.as_str().to_owned()),
        dynamodb: Some(wire::dynamodbstreams::StreamRecord {
            // DynamoDB tells whole seconds.
            approximate_creation_date_time: Some(Timestamp::from_secs(
                Timestamp::from_micros(change.micros).as_secs(),
            )),
            keys: Some(item(change.keys)),
            new_image: change.new.map(item),
            old_image: change.old.map(item),
            sequence_number: Some(sequence::shown(sequence)),
            size_bytes: i64::try_from(size).ok(),
            stream_view_type: Some(stream.view.as_str().into()),
        }),
        user_identity: change.is_by_service.then(|| Identity {
            r#type: Some("Service".to_owned()),
            principal_id: Some("dynamodb.amazonaws.com".to_owned()),
        }),
    })
}

/// A shard as consumers see it.
pub(crate) fn shard(shard: &ShardRecord) -> Shard {
    Shard {
        shard_id: Some(shard.id.clone()),
        sequence_number_range: Some(SequenceNumberRange {
            starting_sequence_number: Some(sequence::shown(shard.start)),
            ending_sequence_number: shard.end.map(sequence::shown),
        }),
        parent_shard_id: shard.parent.clone(),
    }
}

fn item(item: Item) -> std::collections::BTreeMap<String, AttributeValue> {
    item.into_iter().map(|(name, one)| (name, value(one))).collect()
}

/// A value for this service, whose model has a type of its own for it.
fn value(of: Value) -> AttributeValue {
    match of {
        Value::S(text) => AttributeValue::S(text),
        Value::N(number) => AttributeValue::N(number.into_string()),
        Value::B(bytes) => AttributeValue::B(bytes),
        Value::Bool(is) => AttributeValue::BOOL(is),
        Value::Null => AttributeValue::NULL(true),
        Value::Ss(items) => AttributeValue::SS(items),
        Value::Ns(items) => AttributeValue::NS(items.into_iter().map(Number::into_string).collect()),
        Value::Bs(items) => AttributeValue::BS(items),
        Value::L(items) => AttributeValue::L(items.into_iter().map(value).collect()),
        Value::M(items) => AttributeValue::M(item(items)),
    }
}
