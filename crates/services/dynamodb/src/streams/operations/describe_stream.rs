//! `DescribeStream`: the stream and its shards, the oldest first.

use super::limit;
use crate::streams::faults::StreamFault;
use crate::streams::{DynamoDbStreams, shown};
use base::Timestamp;
use wire::Cx;
use wire::dynamodbstreams::*;

/// The most shards of one answer.
const SHARDS: usize = 100;

pub(super) async fn describe_stream(
    cx: &Cx<DynamoDbStreams>,
    input: DescribeStreamInput,
) -> Result<DescribeStreamOutput, DescribeStreamError> {
    let limit = limit(input.limit, SHARDS)?;
    let stream = DynamoDbStreams::stream(cx, &input.stream_arn)?;
    let parent = parent(input.shard_filter)?;
    let start = input.exclusive_start_shard_id.as_deref();
    let mut shards: Vec<Shard> = stream
        .shards_at(cx.house().clock.now())
        // Ids sort as shards follow each other, so a start that is no shard is a place among them.
        .filter(|shard| start.is_none_or(|start| shard.id.as_str() > start))
        .filter(|shard| parent.as_ref().is_none_or(|parent| shard.parent.as_ref() == Some(parent)))
        .take(limit + 1)
        .map(shown::shard)
        .collect();
    let more = shards.len() > limit;
    shards.truncate(limit);
    let last = shards.last().filter(|_| more).and_then(|shard| shard.shard_id.clone());
    let status = match stream.disabled_micros {
        Some(_) => StreamStatus::Disabled,
        None => StreamStatus::Enabled,
    };
    let keys = stream.keys.iter().zip([KeyType::Hash, KeyType::Range]);
    let description = StreamDescription {
        stream_arn: Some(stream.arn(cx.region())),
        stream_label: Some(stream.label.clone()),
        stream_status: Some(status),
        stream_view_type: Some(stream.view.as_str().into()),
        creation_request_date_time: Some(Timestamp::from_micros(stream.created_micros)),
        table_name: Some(stream.table.clone()),
        key_schema: Some(
            keys.map(|(name, key_type)| KeySchemaElement { attribute_name: name.clone(), key_type })
                .collect(),
        ),
        shards: Some(shards),
        last_evaluated_shard_id: last,
    };
    Ok(DescribeStreamOutput { stream_description: Some(description) })
}

/// The shard whose children are asked for.
fn parent(filter: Option<ShardFilter>) -> Result<Option<String>, StreamFault> {
    let Some(filter) = filter else { return Ok(None) };
    match (filter.r#type, filter.shard_id) {
        (Some(ShardFilterType::ChildShards), Some(id)) => Ok(Some(id)),
        (None, _) => Err(StreamFault::invalid("ShardFilter.Type must be specified with ShardFilter")),
        _ => Err(StreamFault::invalid(
            "ShardFilter.ShardId must be specified when ShardFilter.Type is CHILD_SHARDS",
        )),
    }
}
