//! `ListStreams`: of one table or of all, those that have ended within the last 24 hours among them.

use super::limit;
use crate::records::stream::{self, prefix_of};
use crate::streams::faults::StreamFault;
use crate::streams::{DynamoDbStreams, decode};
use std::ops::Bound;
use wire::Cx;
use wire::dynamodbstreams::*;

/// The most streams of one answer.
const STREAMS: usize = 100;

pub(super) async fn list_streams(
    cx: &Cx<DynamoDbStreams>,
    input: ListStreamsInput,
) -> Result<ListStreamsOutput, ListStreamsError> {
    let limit = limit(input.limit, STREAMS)?;
    let (account, now) = (cx.account().as_str(), cx.house().clock.now());
    let prefix = prefix_of(account, input.table_name.as_deref());
    let lower = match input.exclusive_start_stream_arn.as_deref() {
        Some(arn) => {
            let (table, label) = stream::parts_of_arn(arn, cx.region(), cx.account())
                .ok_or_else(|| StreamFault::invalid("Invalid StreamArn"))?;
            let key = stream::key(account, table, label);
            // It may be a stream of a table before this one.
            if key < prefix { Bound::Included(prefix.clone()) } else { Bound::Excluded(key) }
        }
        None => Bound::Included(prefix.clone()),
    };
    let mut streams = Vec::new();
    let mut more = false;
    for entry in DynamoDbStreams::tables(cx)?.shard().range::<Vec<u8>>((lower, Bound::Unbounded)) {
        let (key, value) = entry.map_err(StreamFault::from)?;
        if !key.starts_with(&prefix) {
            break;
        }
        let found = decode(&value)?;
        if found.is_over(now) {
            continue;
        }
        if streams.len() == limit {
            more = true;
            break;
        }
        streams.push(Stream {
            stream_arn: Some(found.arn(cx.region())),
            table_name: Some(found.table),
            stream_label: Some(found.label),
        });
    }
    let last = streams.last().filter(|_| more).and_then(|stream| stream.stream_arn.clone());
    Ok(ListStreamsOutput { streams: Some(streams), last_evaluated_stream_arn: last })
}
