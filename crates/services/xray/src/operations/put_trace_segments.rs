//! PutTraceSegments.

use crate::XRay;
use crate::records::Place;
use crate::segment::{Segment, Unread};
use store::Batch;
use wire::xray::{
    PutTraceSegmentsError, PutTraceSegmentsRequest, PutTraceSegmentsResult, UnprocessedTraceSegment,
};
use wire::{Cx, Internal};

/// Stores segments in one commit; those that are none are told one by one.
pub(super) async fn put_trace_segments(
    cx: &Cx<XRay>,
    input: PutTraceSegmentsRequest,
) -> Result<PutTraceSegmentsResult, PutTraceSegmentsError> {
    let (mut batch, mut unprocessed) = (Batch::new(), Vec::new());
    for document in input.trace_segment_documents {
        match Segment::read(&document) {
            Ok(segment) => batch.put(Place::of(cx.account(), &segment).key(), document),
            Err(Unread { id, code }) => unprocessed.push(UnprocessedTraceSegment {
                id,
                error_code: Some(code.to_owned()),
                message: Some(format!("Invalid segment. ErrorCode: {code}")),
            }),
        }
    }
    if !batch.is_empty() {
        cx.shard(cx.region())?.commit(batch).await.map_err(Internal::new)?;
    }
    Ok(PutTraceSegmentsResult { unprocessed_trace_segments: Some(unprocessed) })
}
