//! `FilterLogEvents`.

use crate::Logs;
use crate::group::{name, read};
use crate::pattern::Pattern;
use crate::records::EventRecord;
use wire::logs::{
    FilterLogEventsError, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent,
    InvalidParameterException,
};
use wire::{Cx, Internal};

/// The most events in one answer.
const LIMIT: usize = 10_000;

/// Answers a group's events in the order of their time. A token is the position of the last event of the page before.
pub(crate) async fn filter_log_events(
    cx: &Cx<Logs>,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, FilterLogEventsError> {
    let named = input.log_group_name.or(input.log_group_identifier).unwrap_or_default();
    let (group, shard) = (name(&named), cx.shard(cx.region())?);
    let record = read::<FilterLogEventsError>(cx, &shard, group)?;
    let pattern = Pattern::read(input.filter_pattern.as_deref().unwrap_or_default())
        .map_err(InvalidParameterException::new)?;
    let invalid_token =
        || InvalidParameterException { message: Some("The specified nextToken is invalid.".to_owned()) };
    let (start, end) =
        (input.start_time.unwrap_or(0).max(record.oldest(cx.now())), input.end_time.unwrap_or(i64::MAX));
    let from = match &input.next_token {
        None => EventRecord::key(cx.account(), group, start, 0),
        Some(token) => {
            let (at, number) = token.split_once('.').ok_or_else(invalid_token)?;
            let at = at.parse().map_err(|_| invalid_token())?;
            let number: u64 = number.parse().map_err(|_| invalid_token())?;
            EventRecord::key(cx.account(), group, at, number.saturating_add(1))
        }
    };
    let to = EventRecord::key(cx.account(), group, i64::MAX, u64::MAX);
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(LIMIT).min(LIMIT);
    let (mut events, mut next_token, mut last) = (Vec::new(), None, None);
    for entry in shard.range(from..to) {
        let (key, value) = entry.map_err(Internal::new)?;
        let Some((at, number)) = EventRecord::position(&key) else { continue };
        if at > end {
            break;
        }
        let record: EventRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
        let stream_is_wanted = input
            .log_stream_names
            .as_ref()
            .is_none_or(|names| names.contains(&record.stream))
            && input.log_stream_name_prefix.as_ref().is_none_or(|prefix| record.stream.starts_with(prefix));
        if !stream_is_wanted || !pattern.passes(&record.message) {
            continue;
        }
        if events.len() == limit {
            next_token = last;
            break;
        }
        last = Some(format!("{at}.{number}"));
        events.push(FilteredLogEvent {
            log_stream_name: Some(record.stream),
            timestamp: Some(at),
            message: Some(record.message),
            ingestion_time: Some(record.ingested),
            event_id: Some(format!("{at:020}{number:020}")),
        });
    }
    Ok(FilterLogEventsResponse { events: Some(events), searched_log_streams: Some(Vec::new()), next_token })
}
