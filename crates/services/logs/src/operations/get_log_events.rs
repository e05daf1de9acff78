//! GetLogEvents: one stream, forwards and backwards.

use super::streams::no_stream;
use crate::Logs;
use crate::group::{name, read};
use crate::records::{EventRecord, StreamRecord};
use wire::logs::{
    GetLogEventsError, GetLogEventsRequest, GetLogEventsResponse, InvalidParameterException, OutputLogEvent,
};
use wire::{Cx, Internal};

/// The most events in one answer.
const LIMIT: usize = 10_000;

type Place = (i64, u64);

/// A page of a stream's events. A token is the place of the event that the page goes on after (`f/`) or before (`b/`); at the end of
/// the stream it comes again.
pub(crate) async fn get_log_events(
    cx: &Cx<Logs>,
    input: GetLogEventsRequest,
) -> Result<GetLogEventsResponse, GetLogEventsError> {
    let named = input.log_group_name.or(input.log_group_identifier).unwrap_or_default();
    let (group, shard) = (name(&named), cx.shard(cx.region())?);
    let record = read::<GetLogEventsError>(cx, &shard, group)?;
    let stream_key = StreamRecord::key(cx.account(), group, &input.log_stream_name);
    if shard.get(&stream_key).map_err(Internal::new)?.is_none() {
        return Err(no_stream().into());
    }
    let token = input.next_token.as_deref().map(place).transpose()?;
    let start = input.start_time.unwrap_or(0).max(record.oldest(cx.now()));
    // The time at the end does not belong to the span.
    let end = input.end_time.unwrap_or(i64::MAX);
    let from = EventRecord::key(cx.account(), group, start, 0);
    let to = EventRecord::key(cx.account(), group, end, 0);
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(LIMIT).min(LIMIT);
    let mut found: Vec<(Place, EventRecord)> = Vec::new();
    for entry in shard.range(from..to) {
        let (key, value) = entry.map_err(Internal::new)?;
        let Some(place) = EventRecord::position(&key) else { continue };
        let is_wanted = match token {
            None => true,
            Some((true, after)) => place > after,
            Some((false, before)) => place < before,
        };
        if !is_wanted {
            continue;
        }
        let event: EventRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
        if event.stream == input.log_stream_name {
            found.push((place, event));
        }
    }
    let from_head = token.map_or(input.start_from_head == Some(true), |(forward, _)| forward);
    if from_head {
        found.truncate(limit);
    } else {
        found.drain(..found.len().saturating_sub(limit));
    }
    let known = token.map_or((start, 0), |(_, place)| place);
    let (first, last) =
        (found.first().map_or(known, |(place, _)| *place), found.last().map_or(known, |(place, _)| *place));
    let events = found.into_iter().map(|((at, _), event)| OutputLogEvent {
        timestamp: Some(at),
        message: Some(event.message),
        ingestion_time: Some(event.ingested),
    });
    Ok(GetLogEventsResponse {
        events: Some(events.collect()),
        next_forward_token: Some(format!("f/{}.{}", last.0, last.1)),
        next_backward_token: Some(format!("b/{}.{}", first.0, first.1)),
    })
}

/// Whether a token leads forwards, and from where.
fn place(token: &str) -> Result<(bool, Place), InvalidParameterException> {
    let read = || {
        let (way, place) = token.split_once('/')?;
        let (at, number) = place.split_once('.')?;
        let forward = match way {
            "f" => true,
            "b" => false,
            _ => return None,
        };
        Some((forward, (at.parse().ok()?, number.parse().ok()?)))
    };
    read().ok_or_else(|| InvalidParameterException::new("The specified nextToken is invalid."))
}
