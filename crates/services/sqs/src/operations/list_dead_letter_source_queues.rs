//! ListDeadLetterSourceQueues.

use super::{after, find, page, page_size};
use crate::Sqs;
use wire::Cx;
use wire::sqs::*;

/// The queues whose dead letters come to a queue.
pub(super) async fn list_dead_letter_source_queues(
    cx: &Cx<Sqs>,
    input: ListDeadLetterSourceQueuesRequest,
) -> Result<ListDeadLetterSourceQueuesResult, ListDeadLetterSourceQueuesError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    let most = page_size(input.max_results)?;
    let others = registry.all_after(cx.account(), &after(input.next_token.as_deref())?);
    let sources = others.into_iter().filter(|other| {
        let settings = other.settings();
        settings.redrive.as_ref().is_some_and(|policy| policy.target == queue.arn)
    });
    let (queue_urls, next_token) = page(cx, sources, most, input.max_results.is_some());
    Ok(ListDeadLetterSourceQueuesResult { queue_urls, next_token })
}
