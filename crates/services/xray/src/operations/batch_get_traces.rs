//! BatchGetTraces.

use crate::XRay;
use crate::faults::Refused;
use crate::segment::is_trace_id;
use crate::trace::Traced;
use wire::Cx;
use wire::xray::{BatchGetTracesError, BatchGetTracesRequest, BatchGetTracesResult};

/// The most traces of a request.
const MOST: usize = 5;

pub(super) async fn batch_get_traces(
    cx: &Cx<XRay>,
    input: BatchGetTracesRequest,
) -> Result<BatchGetTracesResult, BatchGetTracesError> {
    if input.next_token.is_some() {
        return Err(Refused::text("Invalid NextToken").into());
    }
    if input.trace_ids.len() > MOST {
        return Err(Refused::text(format!("Too many trace IDs: {MOST} are the most")).into());
    }
    if let Some(bad) = input.trace_ids.iter().find(|id| !is_trace_id(id)) {
        return Err(Refused::text(format!("Invalid trace ID: {bad}")).into());
    }
    let (mut traces, mut unprocessed) = (Vec::new(), Vec::new());
    for id in input.trace_ids {
        let lower = id.to_ascii_lowercase();
        let is_kept = i64::from_str_radix(&lower[2..10], 16).is_ok_and(|at| at >= cx.oldest());
        let documents = if is_kept { cx.documents(cx.region(), cx.account(), &lower)? } else { Vec::new() };
        match Traced::of(&lower, &documents) {
            Some(trace) => traces.push(trace.shown()),
            None => unprocessed.push(id),
        }
    }
    Ok(BatchGetTracesResult {
        traces: Some(traces),
        unprocessed_trace_ids: Some(unprocessed),
        next_token: None,
    })
}
