//! GetQueueAttributes.

use super::find;
use crate::Sqs;
use crate::attributes::{is_known, shown, unknown};
use wire::Cx;
use wire::sqs::*;

/// What is known of a queue, and how many messages it has; none of it where nothing is asked for.
pub(super) async fn get_queue_attributes(
    cx: &Cx<Sqs>,
    input: GetQueueAttributesRequest,
) -> Result<GetQueueAttributesResult, GetQueueAttributesError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    let names = input.attribute_names.unwrap_or_default();
    if names.is_empty() {
        return Ok(GetQueueAttributesResult { attributes: None });
    }
    if let Some(name) = names.iter().find(|name| !is_known(name.as_str())) {
        return Err(unknown(name.as_str()).into());
    }
    let record = queue.record();
    let mut all = shown(&record.attributes, queue.fifo);
    let now = cx.clock.now();
    queue.adopt_orphans(&cx.clock).await.map_err(wire::Internal::new)?;
    queue.read_all(&cx.clock).await?;
    let counts = {
        let mut state = queue.state(now)?;
        queue.expire(&mut state, now);
        state.backlog.counts(now)
    };
    let seconds = |micros: i64| (micros / 1_000_000).to_string();
    for (name, value) in [
        ("ApproximateNumberOfMessages", counts.visible.to_string()),
        ("ApproximateNumberOfMessagesDelayed", counts.delayed.to_string()),
        ("ApproximateNumberOfMessagesNotVisible", counts.in_flight.to_string()),
        ("CreatedTimestamp", seconds(record.created)),
        ("LastModifiedTimestamp", seconds(record.modified)),
        ("QueueArn", queue.arn.clone()),
    ] {
        all.insert(name.to_owned(), value);
    }
    if !names.iter().any(|name| name.as_str() == "All") {
        all.retain(|name, _| names.iter().any(|asked| asked.as_str() == name));
    }
    Ok(GetQueueAttributesResult { attributes: Some(all).filter(|all| !all.is_empty()) })
}
