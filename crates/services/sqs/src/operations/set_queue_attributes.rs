//! SetQueueAttributes.

use super::create_queue::check_target;
use super::{change, find};
use crate::Sqs;
use crate::attributes::{check, check_together, effective, normal};
use crate::faults::Refused;
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// Changes a queue's attributes; an empty policy takes it away.
pub(super) async fn set_queue_attributes(
    cx: &Cx<Sqs>,
    input: SetQueueAttributesRequest,
) -> Result<Empty, SetQueueAttributesError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    if input.attributes.is_empty() {
        return Err(Refused::missing("Attribute.Name").into());
    }
    let attributes = normal(input.attributes);
    for (name, value) in &attributes {
        if name == "FifoQueue" && queue.fifo && value != "true" {
            let message =
                "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.";
            return Err(InvalidAttributeValue::new(message).into());
        }
        check(name, value, queue.fifo)?;
    }
    check_target(cx, &registry, &queue.name, &attributes)?;
    let now = cx.clock.now().as_micros();
    change(&queue, &registry.shard, |record| {
        record.attributes.extend(attributes);
        record.attributes.retain(|_, value| !value.is_empty());
        record.modified = now;
        check_together(&effective(&record.attributes, queue.fifo)).map_err(SetQueueAttributesError::from)
    })
    .await?;
    Ok(Empty {})
}
