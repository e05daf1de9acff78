//! PublishBatch.

use super::find;
use super::publish::{LARGEST, Publication, count, deliver, manner, message, size, takers};
use crate::Sns;
use crate::faults::Refused;
use crate::fifo::take_in;
use crate::seen::Published;
use std::collections::BTreeSet;
use wire::Cx;
use wire::sns::{PublishBatchRequestEntry as Entry, *};

/// The most entries.
const MOST: usize = 10;

/// Takes up to ten messages in, in one commit, or none of them.
pub(super) async fn publish_batch(
    cx: &Cx<Sns>,
    input: PublishBatchInput,
) -> Result<PublishBatchResponse, PublishBatchError> {
    let entries = input.publish_batch_request_entries;
    if entries.is_empty() {
        let message = "The batch request doesn't contain any entries.";
        return Err(EmptyBatchRequestException::new(message).into());
    }
    if entries.len() > MOST {
        let message = "The batch request contains more entries than permissible.";
        return Err(TooManyEntriesInBatchRequestException::new(message).into());
    }
    let ids: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    if ids.len() < entries.len() {
        let message = "Two or more batch entries in the request have the same Id.";
        return Err(BatchEntryIdsNotDistinctException::new(message).into());
    }
    let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    for Entry { id, .. } in &entries {
        let wrong = match id.len() {
            0 => "is empty",
            1..=80 if id.bytes().all(good) => continue,
            1..=80 => "contains an impermissible character",
            _ => "is too long",
        };
        let message = format!("The Id of a batch entry in the batch request {wrong}: {id}");
        return Err(InvalidBatchEntryIdException::new(message).into());
    }
    let (registry, place) = find(cx, &input.topic_arn)?;
    let now = cx.clock.now();
    let manner = manner(&registry, &place)?;
    let (mut successful, mut total) = (Vec::new(), 0);
    let mut messages = Vec::new();
    for entry in entries {
        let publication = Publication {
            text: entry.message,
            subject: entry.subject,
            structure: entry.message_structure,
            attributes: entry.message_attributes.unwrap_or_default(),
            group: entry.message_group_id,
            deduplication: entry.message_deduplication_id,
        };
        match message(cx, publication, &input.topic_arn, now, manner) {
            Ok(message) => {
                total += size(&message.text, &message.attributes);
                successful.push(PublishBatchResultEntry {
                    id: Some(entry.id),
                    message_id: Some(message.id.clone()),
                    sequence_number: None,
                });
                messages.push(message);
            }
            // What is wrong with one is wrong with the request.
            Err(refused) => return Err(refused.into()),
        }
    }
    if total > LARGEST {
        let message = "The length of all the messages put together is more than the limit.";
        return Err(BatchRequestTooLongException::new(message).into());
    }
    let (mut seen, mut counted) = (Published::default(), Vec::with_capacity(messages.len()));
    if manner.by_content.is_some() {
        for message in &messages {
            let wanted = takers(&registry, &place, message)?.len();
            seen.note(cx, message, wanted);
            counted.push((size(&message.text, &message.attributes), wanted));
        }
        let taken = registry.shard.transact(|txn| {
            messages
                .into_iter()
                .map(|message| take_in(txn, &registry, &place, message, now, &cx.rng))
                .collect::<Result<Vec<_>, store::StoreError>>()
        });
        for (entry, (id, sequence)) in successful.iter_mut().zip(taken.await.map_err(Refused::from)?) {
            (entry.message_id, entry.sequence_number) = (Some(id), Some(sequence));
        }
        counted.into_iter().for_each(|(size, wanted)| count(cx, &registry, &place, size, wanted));
        seen.tell(cx, &input.topic_arn);
        return Ok(PublishBatchResponse { successful: Some(successful), failed: Some(Vec::new()) });
    }
    let mut taken = Vec::with_capacity(messages.len());
    for message in messages {
        let takers = takers(&registry, &place, &message)?;
        seen.note(cx, &message, takers.len());
        counted.push((size(&message.text, &message.attributes), takers.len()));
        taken.push((message, takers));
    }
    deliver(cx, &registry, taken).await?;
    counted.into_iter().for_each(|(size, wanted)| count(cx, &registry, &place, size, wanted));
    seen.tell(cx, &input.topic_arn);
    Ok(PublishBatchResponse { successful: Some(successful), failed: Some(Vec::new()) })
}
