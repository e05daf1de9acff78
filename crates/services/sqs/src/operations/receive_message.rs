//! ReceiveMessage.

use super::{find, visibility};
use crate::Sqs;
use crate::attributes::unknown;
use crate::backlog::Received;
use crate::digest;
use crate::faults::Refused;
use crate::meters;
use crate::queue::Queue;
use crate::receipt::Receipt;
use crate::receive::{ReceiveRefused, Wish, receive};
use crate::records::message::{Attribute, AttributeValue, MessageRecord};
use crate::send::shown;
use std::collections::BTreeMap;
use std::time::Duration;
use wire::Cx;
use wire::sqs::*;

/// The system attributes of messages.
const SYSTEM: &[&str] = &[
    "All",
    "AWSTraceHeader",
    "ApproximateFirstReceiveTimestamp",
    "ApproximateReceiveCount",
    "DeadLetterQueueSourceArn",
    "MessageDeduplicationId",
    "MessageGroupId",
    "SenderId",
    "SentTimestamp",
    "SequenceNumber",
];

/// Receives messages and hides them from others for a while.
pub(super) async fn receive_message(
    cx: &Cx<Sqs>,
    input: ReceiveMessageRequest,
) -> Result<ReceiveMessageResult, ReceiveMessageError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    let settings = queue.settings();
    let most = input.max_number_of_messages.unwrap_or(1);
    let count = usize::try_from(most).ok().filter(|most| (1..=10).contains(most)).ok_or_else(|| {
        Refused::value(most, "MaxNumberOfMessages", "Must be between 1 and 10, if provided.")
    })?;
    let wait = match input.wait_time_seconds {
        None => settings.wait,
        Some(wait) => {
            let fits = u64::try_from(wait).ok().filter(|wait| *wait <= 20);
            let reason = "Must be >= 0 and <= 20, if provided.";
            Duration::from_secs(fits.ok_or_else(|| Refused::value(wait, "WaitTimeSeconds", reason))?)
        }
    };
    if input.receive_request_attempt_id.is_some() && !queue.fifo {
        let message =
            "The request include parameter ReceiveRequestAttemptId which is not valid for this queue type.";
        return Err(Refused::text(message).into());
    }
    let asked = input.attribute_names.into_iter().flatten().map(|name| name.as_str().to_owned());
    let system = input.message_system_attribute_names.into_iter().flatten();
    let system: Vec<String> = asked.chain(system.map(|name| name.as_str().to_owned())).collect();
    if let Some(name) = system.iter().find(|name| !SYSTEM.contains(&name.as_str())) {
        return Err(unknown(name).into());
    }
    let wish = Wish {
        most: count,
        visibility: input.visibility_timeout.map_or(Ok(settings.visibility), visibility)?,
        wait,
        attempt: input.receive_request_attempt_id,
    };
    let received = receive(cx, &registry, &queue, &wish).await.map_err(|refused| match refused {
        ReceiveRefused::OverLimit => {
            ReceiveMessageError::from(OverLimit::new("Too many messages in flight."))
        }
        ReceiveRefused::Refused(refused) => refused.into(),
    })?;
    meters::received(&cx.house().meters, &queue, cx.clock.now(), received.len());
    let names = input.message_attribute_names.unwrap_or_default();
    let messages: Vec<Message> = received
        .into_iter()
        .map(|(received, record)| message(&queue, &received, record, &system, &names))
        .collect();
    Ok(ReceiveMessageResult { messages: Some(messages).filter(|messages| !messages.is_empty()) })
}

fn message(
    queue: &Queue,
    received: &Received,
    record: MessageRecord,
    system: &[String],
    names: &[String],
) -> Message {
    let receipt = Receipt { sequence: received.sequence, receipt: received.receipt };
    let attributes = system_attributes(queue, received, &record, system);
    let wanted: Vec<Attribute> =
        record.attributes.into_iter().filter(|one| is_wanted(&one.name, names)).collect();
    let md5_of_message_attributes = digest::of_attributes(&wanted);
    let wanted: BTreeMap<String, MessageAttributeValue> =
        wanted.into_iter().map(|one| (one.name.clone(), shown_attribute(one))).collect();
    Message {
        message_id: Some(record.id),
        receipt_handle: Some(receipt.handle(&queue.secret)),
        md5_of_body: Some(base::hex(&record.md5)),
        body: Some(record.body),
        attributes: Some(attributes).filter(|attributes| !attributes.is_empty()),
        md5_of_message_attributes,
        message_attributes: Some(wanted).filter(|wanted| !wanted.is_empty()),
    }
}

fn system_attributes(
    queue: &Queue,
    received: &Received,
    record: &MessageRecord,
    asked: &[String],
) -> BTreeMap<String, String> {
    let all = asked.iter().any(|name| name == "All");
    let pairs = [
        ("AWSTraceHeader", record.trace.clone()),
        ("ApproximateFirstReceiveTimestamp", Some(received.first_received.as_millis().to_string())),
        ("ApproximateReceiveCount", Some(record.receives.saturating_add(received.receives).to_string())),
        ("DeadLetterQueueSourceArn", record.source.clone()),
        ("MessageDeduplicationId", record.dedup.clone()),
        ("MessageGroupId", record.group.clone()),
        ("SenderId", Some(record.sender.clone())),
        ("SentTimestamp", Some(record.sent.as_millis().to_string())),
        ("SequenceNumber", queue.fifo.then(|| shown(received.sequence))),
    ];
    let wanted = pairs.into_iter().filter(|(name, _)| all || asked.iter().any(|one| one == name));
    wanted.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// Whether an attribute is asked for: by name, by the beginning of its name (`foo.*`), or with all.
fn is_wanted(name: &str, asked: &[String]) -> bool {
    asked.iter().any(|one| match one.as_str() {
        "*" | "All" | ".*" => true,
        one => one == name || one.strip_suffix(".*").is_some_and(|prefix| name.starts_with(prefix)),
    })
}

fn shown_attribute(attribute: Attribute) -> MessageAttributeValue {
    let (string_value, binary_value) = match attribute.value {
        AttributeValue::Text(text) => (Some(text), None),
        AttributeValue::Binary(bytes) => (None, Some(bytes)),
    };
    MessageAttributeValue {
        string_value,
        binary_value,
        data_type: attribute.data_type,
        ..MessageAttributeValue::default()
    }
}

#[cfg(test)]
mod tests {
    use super::is_wanted;

    #[test]
    fn attributes_are_asked_for_by_name_or_beginning() {
        for (name, asked, expected) in [
            ("a.b", vec!["All"], true),
            ("a.b", vec![".*"], true),
            ("a.b", vec!["a.*"], true),
            ("a.b", vec!["x", "a.b"], true),
            ("a.b", vec!["a"], false),
            ("b", vec!["a.*"], false),
            ("b", vec![], false),
        ] {
            let asked: Vec<String> = asked.into_iter().map(str::to_owned).collect();
            assert_eq!(is_wanted(name, &asked), expected, "{name} {asked:?}");
        }
    }
}
