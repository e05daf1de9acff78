//! CreateLogStream, DeleteLogStream, DescribeLogStreams.

use crate::Logs;
use crate::group::{Ended, name, no_group, read};
use crate::records::{EventRecord, GroupRecord, StreamRecord};
use crate::room::json;
use wire::logs::{
    CreateLogStreamError, CreateLogStreamRequest, DeleteLogStreamError, DeleteLogStreamRequest,
    DescribeLogStreamsError, DescribeLogStreamsRequest, DescribeLogStreamsResponse,
    InvalidParameterException, LogStream, OrderBy, ResourceAlreadyExistsException, ResourceNotFoundException,
};
use wire::shape::Empty;
use wire::{Cx, Internal};

/// No stream has this name.
pub(super) fn no_stream() -> ResourceNotFoundException {
    ResourceNotFoundException::new("The specified log stream does not exist.")
}

/// Makes a stream.
pub(crate) async fn create_log_stream(
    cx: &Cx<Logs>,
    input: CreateLogStreamRequest,
) -> Result<Empty, CreateLogStreamError> {
    let (account, group, stream) = (cx.account(), &input.log_group_name, &input.log_stream_name);
    let shard = cx.shard(cx.region())?;
    let made = shard.transact(|txn| {
        if txn.get(&GroupRecord::key(account, group))?.is_none() {
            return Err(Ended(no_group().into()));
        }
        let key = StreamRecord::key(account, group, stream);
        if txn.get(&key)?.is_some() {
            let message = "The specified log stream already exists";
            return Err(Ended(ResourceAlreadyExistsException::new(message).into()));
        }
        txn.put(&key, json(&StreamRecord::new(stream, cx.now())));
        Ok(())
    });
    made.await.map_err(|Ended(error): Ended<CreateLogStreamError>| error)?;
    Ok(Empty {})
}

/// Deletes a stream with its events.
pub(crate) async fn delete_log_stream(
    cx: &Cx<Logs>,
    input: DeleteLogStreamRequest,
) -> Result<Empty, DeleteLogStreamError> {
    let (account, group, stream) = (cx.account(), &input.log_group_name, &input.log_stream_name);
    let shard = cx.shard(cx.region())?;
    let deleted = shard.transact(|txn| {
        if txn.get(&GroupRecord::key(account, group))?.is_none() {
            return Err(Ended(no_group().into()));
        }
        let key = StreamRecord::key(account, group, stream);
        if txn.get(&key)?.is_none() {
            return Err(Ended(no_stream().into()));
        }
        let mut keys = vec![key];
        for entry in txn.prefix(&EventRecord::prefix(account, group)) {
            let (key, value) = entry?;
            let event: Result<EventRecord, _> = serde_json::from_slice(&value);
            if event.is_ok_and(|event| event.stream == *stream) {
                keys.push(key.to_vec());
            }
        }
        keys.into_iter().for_each(|key| txn.delete(key));
        Ok(())
    });
    deleted.await.map_err(|Ended(error): Ended<DeleteLogStreamError>| error)?;
    Ok(Empty {})
}

/// A group's streams by name or by their last event. A token is the place that the next page begins at.
pub(crate) async fn describe_log_streams(
    cx: &Cx<Logs>,
    input: DescribeLogStreamsRequest,
) -> Result<DescribeLogStreamsResponse, DescribeLogStreamsError> {
    let by_time = input.order_by == Some(OrderBy::LastEventTime);
    if by_time && input.log_stream_name_prefix.is_some() {
        let message = "Cannot order by LastEventTime with a logStreamNamePrefix.";
        return Err(InvalidParameterException::new(message).into());
    }
    let named = input.log_group_name.or(input.log_group_identifier).unwrap_or_default();
    let (group, shard) = (name(&named), cx.shard(cx.region())?);
    read::<DescribeLogStreamsError>(cx, &shard, group)?;
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let mut streams: Vec<StreamRecord> = Vec::new();
    for entry in shard.prefix(&StreamRecord::key(cx.account(), group, &prefix)) {
        let (_, value) = entry.map_err(Internal::new)?;
        streams.push(serde_json::from_slice(&value).map_err(Internal::new)?);
    }
    if by_time {
        streams.sort_by_key(|stream| stream.last);
    }
    if input.descending == Some(true) {
        streams.reverse();
    }
    let start = match input.next_token.as_deref().map(str::parse::<usize>) {
        None => 0,
        Some(Ok(start)) => start,
        Some(Err(_)) => {
            return Err(InvalidParameterException::new("The specified nextToken is invalid.").into());
        }
    };
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(50);
    let next_token =
        (streams.len() > start.saturating_add(limit)).then(|| start.saturating_add(limit).to_string());
    let arn = base::Arn::new("logs", cx.region(), cx.account(), format!("log-group:{group}"));
    let shown = streams.into_iter().skip(start).take(limit).map(|stream| LogStream {
        arn: Some(format!("{arn}:log-stream:{}", stream.name)),
        log_stream_name: Some(stream.name),
        creation_time: Some(stream.created),
        first_event_timestamp: stream.first,
        last_event_timestamp: stream.last,
        last_ingestion_time: stream.ingested,
        stored_bytes: Some(0),
        ..LogStream::default()
    });
    Ok(DescribeLogStreamsResponse { log_streams: Some(shown.collect()), next_token })
}
