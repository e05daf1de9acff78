//! ListQueues.

use super::{after, page, page_size};
use crate::Sqs;
use crate::attributes::of_create;
use crate::faults::Refused;
use wire::Cx;
use wire::sqs::*;

/// The account's queues, by name; without a limit, the first thousand and no token.
pub(super) async fn list_queues(
    cx: &Cx<Sqs>,
    input: ListQueuesRequest,
) -> Result<ListQueuesResult, ListQueuesError> {
    let most = page_size(input.max_results).map_err(refused)?;
    let from = after(input.next_token.as_deref()).map_err(refused)?;
    let prefix = input.queue_name_prefix.unwrap_or_default();
    let registry = cx.registry(cx.region())?;
    let queues = registry.all_after(cx.account(), &from).into_iter();
    let queues = queues.filter(|queue| queue.name.starts_with(&prefix));
    let (urls, next_token) = page(cx, queues, most, input.max_results.is_some());
    Ok(ListQueuesResult { queue_urls: Some(urls).filter(|urls| !urls.is_empty()), next_token })
}

fn refused(refused: Refused) -> ListQueuesError {
    match refused {
        Refused::Value(fault) => fault.into(),
        other => wire::Internal::new(format!("{:?}", of_create(other))).into(),
    }
}
