//! ListQueueTags.

use super::find;
use crate::Sqs;
use wire::Cx;
use wire::sqs::*;

/// A queue's tags.
pub(super) async fn list_queue_tags(
    cx: &Cx<Sqs>,
    input: ListQueueTagsRequest,
) -> Result<ListQueueTagsResult, ListQueueTagsError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let tags = queue.record().tags.clone();
    Ok(ListQueueTagsResult { tags: Some(tags).filter(|tags| !tags.is_empty()) })
}
