//! One operation, one file.

mod describe_stream;
mod get_records;
mod get_shard_iterator;
mod list_streams;

use super::DynamoDbStreams;
use super::faults::StreamFault;
use wire::{Operations, Service, operations};

impl Service for DynamoDbStreams {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::dynamodbstreams::SERVICE;

    fn operations() -> Operations<Self> {
        use wire::dynamodbstreams::*;
        operations![
            DescribeStream => describe_stream::describe_stream,
            GetRecords => get_records::get_records,
            GetShardIterator => get_shard_iterator::get_shard_iterator,
            ListStreams => list_streams::list_streams,
        ]
    }
}

/// The limit of a request, `most` where it has none and at most that. The model knows the least only.
fn limit(asked: Option<i32>, most: usize) -> Result<usize, StreamFault> {
    let Some(asked) = asked else { return Ok(most) };
    match usize::try_from(asked) {
        Ok(limit) if limit <= most => Ok(limit),
        _ => Err(StreamFault::invalid(format!(
            "1 validation error detected: Value '{asked}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to {most}"
        ))),
    }
}
