//! `PutLogEvents`.

use crate::Logs;
use crate::records::{GroupRecord, StreamRecord};
use crate::room::NewEvent;
use store::StoreError;
use wire::logs::{
    InvalidParameterException, PutLogEventsError, PutLogEventsRequest, PutLogEventsResponse,
    RejectedLogEventsInfo, ResourceNotFoundException,
};
use wire::{Cx, Internal};

/// The most bytes of a request, and what an event counts beside its message.
const LARGEST: usize = 1_048_576;
const EACH: usize = 26;
/// How old and how far ahead an event may be, and how far apart the first and last of a request, in milliseconds.
const OLDEST: i64 = 14 * 24 * 60 * 60 * 1_000;
const NEWEST: i64 = 2 * 60 * 60 * 1_000;
const SPAN: i64 = 24 * 60 * 60 * 1_000;

/// Stores events of a stream; those that are too old or too new are told and not stored.
pub(crate) async fn put_log_events(
    cx: &Cx<Logs>,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, PutLogEventsError> {
    check(&input)?;
    let now = cx.now();
    let too_old = input.log_events.iter().take_while(|event| event.timestamp < now - OLDEST).count();
    let good = input.log_events.iter().take_while(|event| event.timestamp <= now + NEWEST).count();
    let count = input.log_events.len();
    let index = |index: usize| i32::try_from(index).ok();
    let rejected = (too_old > 0 || good < count).then(|| RejectedLogEventsInfo {
        too_new_log_event_start_index: index(good).filter(|_| good < count),
        too_old_log_event_end_index: index(too_old).filter(|_| too_old > 0),
        ..RejectedLogEventsInfo::default()
    });
    let (group, stream) = (input.log_group_name, input.log_stream_name);
    let kept = input.log_events.into_iter().take(good).skip(too_old);
    let events: Vec<NewEvent> =
        kept.map(|event| NewEvent { at: event.timestamp, message: event.message }).collect();
    let keys = [GroupRecord::key(cx.account(), &group), StreamRecord::key(cx.account(), &group, &stream)];
    let shard = cx.shard(cx.region())?;
    let done = shard.transact(|txn| {
        for (key, what) in keys.iter().zip(["group", "stream"]) {
            if txn.get(key)?.is_none() {
                let message = Some(format!("The specified log {what} does not exist."));
                return Ok::<_, StoreError>(Err(ResourceNotFoundException { message }));
            }
        }
        if !events.is_empty() {
            cx.put_events(txn, cx.account(), &group, &stream, events)?;
        }
        Ok(Ok(()))
    });
    done.await.map_err(Internal::new)??;
    Ok(PutLogEventsResponse { rejected_log_events_info: rejected, ..PutLogEventsResponse::default() })
}

fn check(input: &PutLogEventsRequest) -> Result<(), InvalidParameterException> {
    let invalid = |message: &str| Err(InvalidParameterException { message: Some(message.to_owned()) });
    let events = &input.log_events;
    if input.entity.is_some() {
        return invalid("Whimbrel does not serve entities of log events yet.");
    }
    if !events.is_sorted_by_key(|event| event.timestamp) {
        return invalid("Log events in a single PutLogEvents request must be in chronological order.");
    }
    if events.iter().map(|event| event.message.len() + EACH).sum::<usize>() > LARGEST {
        return invalid(
            "Upload too large: the events of a single PutLogEvents request may be 1048576 bytes.",
        );
    }
    let span = events.first().zip(events.last()).map_or(0, |(first, last)| last.timestamp - first.timestamp);
    if span > SPAN {
        return invalid(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        );
    }
    Ok(())
}
