//! GetTraceSummaries.

use crate::XRay;
use crate::faults::Refused;
use crate::records;
use crate::trace::Traced;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::xray::{GetTraceSummariesError, GetTraceSummariesRequest, GetTraceSummariesResult, TimeRangeType};
use wire::{Cx, Internal};

/// The most traces of one page.
const PAGE: usize = 100;
/// The longest time that a request is about, in seconds.
const LONGEST: i64 = 24 * 3600;

/// The traces of a time, by the times in their ids.
pub(super) async fn get_trace_summaries(
    cx: &Cx<XRay>,
    input: GetTraceSummariesRequest,
) -> Result<GetTraceSummariesResult, GetTraceSummariesError> {
    check(&input)?;
    let (from, to) = (input.start_time.as_secs().max(cx.oldest()), input.end_time.as_secs() + 1);
    let mut range = records::between(cx.account(), from, to.max(from));
    if let Some(token) = &input.next_token {
        range.start = after(token, &range)?;
    }
    let mut traces: Vec<(String, Vec<String>)> = Vec::new();
    let mut next_token = None;
    for entry in cx.shard(cx.region())?.range(range) {
        let (key, value) = entry.map_err(Internal::new)?;
        let Some(trace) = records::trace_of(&key) else { continue };
        if traces.last().is_none_or(|(last, _)| last != trace) {
            if traces.len() == PAGE {
                next_token = Some(URL_SAFE_NO_PAD.encode(&key));
                break;
            }
            traces.push((trace.to_owned(), Vec::new()));
        }
        if let Some((_, documents)) = traces.last_mut() {
            documents.push(String::from_utf8_lossy(&value).into_owned());
        }
    }
    let account = cx.account().as_str();
    let summaries: Vec<_> = traces
        .iter()
        .filter_map(|(id, documents)| Some(Traced::of(id, documents)?.summary(account)))
        .collect();
    Ok(GetTraceSummariesResult {
        traces_processed_count: i64::try_from(summaries.len()).ok(),
        trace_summaries: Some(summaries),
        approximate_time: Some(cx.clock.now()),
        next_token,
    })
}

fn check(input: &GetTraceSummariesRequest) -> Result<(), Refused> {
    let unserved = |what: &str| Err(Refused::text(format!("Whimbrel does not serve {what} of traces yet.")));
    if input.filter_expression.as_deref().is_some_and(|filter| !filter.trim().is_empty()) {
        return unserved("filter expressions");
    }
    if input.sampling == Some(true) || input.sampling_strategy.is_some() {
        return unserved("samples");
    }
    if input.time_range_type.as_ref().is_some_and(|kind| *kind != TimeRangeType::TraceId) {
        return unserved("time ranges other than TraceId");
    }
    let seconds = input.end_time.as_secs() - input.start_time.as_secs();
    if seconds < 0 {
        return Err(Refused::text("StartTime must be before EndTime"));
    }
    if seconds > LONGEST {
        return Err(Refused::text("Time range cannot be longer than 24 hours"));
    }
    Ok(())
}

/// Where the page behind a token begins.
fn after(token: &str, range: &std::ops::Range<Vec<u8>>) -> Result<Vec<u8>, Refused> {
    let key = URL_SAFE_NO_PAD.decode(token).ok().filter(|key| range.contains(key));
    key.ok_or_else(|| Refused::text("Invalid NextToken"))
}
