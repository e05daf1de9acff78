//! CreateQueue.

use super::{Ended, url};
use crate::Sqs;
use crate::address::is_name;
use crate::attributes::{AttributeRefused, check, check_together, effective, normal, of_create, same};
use crate::faults::Refused;
use crate::records::queue::{self, QueueRecord};
use crate::registry::Registry;
use std::collections::BTreeMap;
use wire::Cx;
use wire::sqs::*;

/// The most tags of a queue.
pub(super) const TAGS: usize = 50;

/// Makes a queue; one that is there already must be the same.
pub(super) async fn create_queue(
    cx: &Cx<Sqs>,
    input: CreateQueueRequest,
) -> Result<CreateQueueResult, CreateQueueError> {
    let mut attributes = normal(input.attributes.unwrap_or_default());
    let name = input.queue_name;
    let fifo = attributes.get("FifoQueue").is_some_and(|value| value == "true");
    if !is_name(&name) || fifo != name.ends_with(".fifo") {
        let message = if fifo {
            "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length."
        } else {
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
        };
        return Err(of_create(Refused::text(message)));
    }
    for (attribute, value) in &attributes {
        check(attribute, value, fifo)?;
    }
    check_together(&attributes)?;
    let tags = input.tags.unwrap_or_default();
    if tags.len() > TAGS {
        return Err(of_create(Refused::text(format!("Too many tags added for queue {name}."))));
    }
    let registry = cx.registry(cx.region())?;
    attributes.retain(|_, value| !value.is_empty());
    check_target(cx, &registry, &name, &attributes)?;
    let now = cx.clock.now().as_micros();
    let key = queue::key(cx.account(), &name);
    let mut secret = [0; 16];
    cx.rng.fill(&mut secret);
    let fresh = QueueRecord {
        id: cx.rng.next_u64(),
        account: cx.account().to_string(),
        name,
        attributes: attributes.clone(),
        tags,
        created: now,
        modified: now,
        purged: 0,
        secret,
    };
    let done = registry.shard.transact(|txn| {
        let Some(bytes) = txn.get(&key)? else {
            txn.put(&key, serde_json::to_vec(&fresh)?);
            return registry.add(fresh).map_err(|error| Ended(error.into()));
        };
        let own: QueueRecord = serde_json::from_slice(&bytes)?;
        let has = effective(&own.attributes, fifo);
        for (attribute, value) in &attributes {
            let is_same = has.get(attribute).is_some_and(|own| same(attribute, own, value));
            if !is_same {
                let message = format!(
                    "A queue already exists with the same name and a different value for attribute {attribute}"
                );
                return Err(Ended(CreateQueueError::from(QueueNameExists::new(message))));
            }
        }
        // Under the shard's lock, so that a deletion that comes after this record is not shown before it.
        registry.add(own).map_err(|error| Ended(error.into()))
    });
    let queue = done.await.map_err(|Ended(error): Ended<CreateQueueError>| error)?;
    Ok(CreateQueueResult { queue_url: Some(url(cx, &queue)) })
}

/// Checks that a dead-letter queue is there, is of the same kind, and takes this queue's dead letters.
pub(super) fn check_target(
    cx: &Cx<Sqs>,
    registry: &Registry,
    name: &str,
    attributes: &BTreeMap<String, String>,
) -> Result<(), AttributeRefused> {
    let Some(text) = attributes.get("RedrivePolicy").filter(|text| !text.is_empty()) else { return Ok(()) };
    let refuse = |reason: &str| Err(AttributeRefused::Refused(Refused::value(text, "RedrivePolicy", reason)));
    let Ok(policy) = crate::redrive::RedrivePolicy::parse(text) else { return Ok(()) };
    let Some(target) = registry.by_arn(&policy.target) else {
        return refuse("Dead letter target does not exist.");
    };
    if target.account != *cx.account() {
        return refuse("Dead-letter target owner should be same as the source.");
    }
    if target.fifo != name.ends_with(".fifo") {
        return refuse("Dead-letter queue must be same type of queue as the source.");
    }
    let source = base::Arn::new("sqs", registry.region, cx.account(), name).to_string();
    if !target.settings().allow.allows(&source) {
        return refuse("Dead-letter queue does not allow this queue to use it.");
    }
    Ok(())
}
