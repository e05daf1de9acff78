//! PutLogEvents.

use super::streams::no_stream;
use crate::Logs;
use crate::group::{Ended, read};
use crate::records::StreamRecord;
use crate::room::NewEvent;
use wire::Cx;
use wire::logs::{
    InputLogEvent, InvalidParameterException, PutLogEventsError, PutLogEventsRequest, PutLogEventsResponse,
    RejectedLogEventsInfo,
};

/// What a batch may hold, in bytes, with so many for each event beside its message.
const BATCH: usize = 1_048_576;
const OVERHEAD: usize = 26;
/// How far from now an event may be, in milliseconds.
const HOUR: i64 = 3600 * 1000;
const TOO_NEW: i64 = 2 * HOUR;
const TOO_OLD: i64 = 14 * 24 * HOUR;

/// Stores events of one stream; what is too old or too new is left out, and told.
pub(crate) async fn put_log_events(
    cx: &Cx<Logs>,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, PutLogEventsError> {
    if input.entity.is_some() {
        return Err(InvalidParameterException::new("Whimbrel does not serve entities of events yet.").into());
    }
    check(&input.log_events)?;
    let (account, group, stream) = (cx.account(), &input.log_group_name, &input.log_stream_name);
    let shard = cx.shard(cx.region())?;
    let now = cx.now();
    let oldest = read::<PutLogEventsError>(cx, &shard, group)?.oldest(now);
    let before = |at: i64| input.log_events.partition_point(|event| event.timestamp < at);
    // Events come in the order of their time, so what is left out is at the ends.
    let (expired, old) = (before(oldest), before(now - TOO_OLD));
    let new = input.log_events.partition_point(|event| event.timestamp <= now + TOO_NEW);
    let first = expired.max(old);
    let index = |index: usize| i32::try_from(index).ok();
    let rejected = RejectedLogEventsInfo {
        too_new_log_event_start_index: index(new).filter(|_| new < input.log_events.len()),
        too_old_log_event_end_index: index(old).filter(|_| old > 0),
        expired_log_event_end_index: index(expired).filter(|_| expired > 0 && expired > old),
    };
    let events: Vec<NewEvent> = input.log_events[first.min(new)..new]
        .iter()
        .map(|event| NewEvent { at: event.timestamp, message: event.message.clone() })
        .collect();
    let put = shard.transact(|txn| {
        if txn.get(&StreamRecord::key(account, group, stream))?.is_none() {
            return Err(Ended(no_stream().into()));
        }
        if !events.is_empty() {
            cx.put_events(txn, account, group, stream, events)?;
        }
        Ok(())
    });
    put.await.map_err(|Ended(error): Ended<PutLogEventsError>| error)?;
    let kept = &input.log_events[first.min(new)..new];
    cx.put_embedded(cx.region(), account, kept.iter().map(|event| event.message.as_str())).await?;
    let is_rejected = rejected != RejectedLogEventsInfo::default();
    Ok(PutLogEventsResponse {
        // Tokens have no meaning any more, but clients of old expect one.
        next_sequence_token: Some(format!("{now:056}")),
        rejected_log_events_info: is_rejected.then_some(rejected),
        rejected_entity_info: None,
    })
}

fn check(events: &[InputLogEvent]) -> Result<(), InvalidParameterException> {
    let bytes: usize = events.iter().map(|event| event.message.len() + OVERHEAD).sum();
    if bytes > BATCH {
        let message = format!("Upload too large: {bytes} bytes exceeds limit of {BATCH}");
        return Err(InvalidParameterException::new(message));
    }
    if events.windows(2).any(|pair| pair[0].timestamp > pair[1].timestamp) {
        let message = "Log events in a single PutLogEvents request must be in chronological order.";
        return Err(InvalidParameterException::new(message));
    }
    if let (Some(first), Some(last)) = (events.first(), events.last())
        && last.timestamp - first.timestamp > 24 * HOUR
    {
        let message =
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.";
        return Err(InvalidParameterException::new(message));
    }
    Ok(())
}
