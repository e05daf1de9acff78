//! Publish.

use super::find;
use crate::Sns;
use crate::courier::Work;
use crate::faults::Refused;
use crate::message::{Attribute, Message, encoded};
use crate::registry::Topic;
use crate::seen::Published;
use base::Timestamp;
use delivery::Job;
use serde_json::Value;
use std::collections::BTreeMap;
use store::Batch;
use wire::Cx;
use wire::sns::*;

/// The most bytes of a message with its attributes.
pub(super) const LARGEST: usize = 262_144;

/// What is published, alone or in a batch.
pub(super) struct Publication {
    pub(super) text: String,
    pub(super) subject: Option<String>,
    pub(super) structure: Option<String>,
    pub(super) attributes: BTreeMap<String, MessageAttributeValue>,
}

/// Takes a message in. It is answered when the jobs that deliver it are durable, all in one commit.
pub(super) async fn publish(cx: &Cx<Sns>, input: PublishInput) -> Result<PublishResponse, PublishError> {
    if input.phone_number.is_some() {
        return Err(Refused::unserved("SMS").into());
    }
    let Some(arn) = input.topic_arn.or(input.target_arn).filter(|arn| !arn.is_empty()) else {
        return Err(Refused::text(
            "Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter",
        )
        .into());
    };
    if arn.contains(":endpoint/") {
        return Err(Refused::unserved("mobile push").into());
    }
    if input.message_group_id.is_some() || input.message_deduplication_id.is_some() {
        let message = "Invalid parameter: MessageGroupId Reason: The request includes MessageGroupId parameter that is not valid for this topic type";
        return Err(Refused::text(message).into());
    }
    let publication = Publication {
        text: input.message,
        subject: input.subject,
        structure: input.message_structure,
        attributes: input.message_attributes.unwrap_or_default(),
    };
    let (registry, place) = find(cx, &arn)?;
    let now = cx.clock.now();
    let message = message(cx, publication, &arn, now)?;
    let id = message.id.clone();
    let (mut batch, mut seen) = (Batch::new(), Published::default());
    {
        let state = registry.state.read();
        let topic = state.topics.get(&place).ok_or_else(Refused::no_topic)?;
        set_jobs(cx, topic, message, now, &mut batch, &mut seen);
    }
    if !batch.is_empty() {
        registry.shard.commit(batch).await.map_err(Refused::from)?;
    }
    seen.tell(cx, &arn);
    Ok(PublishResponse { message_id: Some(id), sequence_number: None })
}

/// Sets a job for each subscription that takes the message.
pub(super) fn set_jobs<'a>(
    cx: &'a Cx<Sns>,
    topic: &Topic,
    message: Message,
    now: Timestamp,
    batch: &mut Batch,
    seen: &mut Published<'a>,
) {
    let mut takers = 0;
    for own in topic.subscriptions.values() {
        if own.filter.as_ref().is_none_or(|filter| filter.takes(&message)) {
            takers += 1;
            let work = Work::Deliver {
                subscription: Box::new(own.record.clone()),
                message: Box::new(message.clone()),
            };
            Job::new(own.record.endpoint.clone(), work.body(), now, &cx.rng).set(batch, now);
        }
    }
    seen.note(cx, &message, takers);
}

/// The message of a publication, checked.
pub(super) fn message(
    cx: &Cx<Sns>,
    publication: Publication,
    arn: &str,
    now: Timestamp,
) -> Result<Message, Refused> {
    let Publication { text, subject, structure, attributes } = publication;
    if text.is_empty() {
        return Err(Refused::text("Invalid parameter: Empty message"));
    }
    let attributes = checked(attributes)?;
    if size(&text, &attributes) > LARGEST {
        return Err(Refused::text("Invalid parameter: Message too long"));
    }
    let bad_subject = |subject: &String| {
        subject.is_empty() || subject.chars().count() > 100 || subject.contains(['\n', '\r'])
    };
    if subject.as_ref().is_some_and(bad_subject) {
        return Err(Refused::text("Invalid parameter: Subject"));
    }
    let mut by_protocol = BTreeMap::new();
    match structure.as_deref() {
        None | Some("") => {}
        Some("json") => by_protocol = structured(&text)?,
        Some(_) => return Err(Refused::text("Invalid parameter: MessageStructure")),
    }
    let text = by_protocol.get("default").cloned().unwrap_or(text);
    let time = jiff::Timestamp::from_microsecond(now.as_micros());
    Ok(Message {
        id: cx.rng.uuid(),
        topic_arn: arn.to_owned(),
        subject,
        text,
        by_protocol,
        attributes,
        time: time.map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()).unwrap_or_default(),
    })
}

/// How much a message counts.
pub(super) fn size(text: &str, attributes: &BTreeMap<String, Attribute>) -> usize {
    let length = |value: &Option<String>| value.as_ref().map_or(0, String::len);
    let one = |(name, attribute): (&String, &Attribute)| {
        name.len() + attribute.kind.len() + length(&attribute.text) + length(&attribute.bytes) * 3 / 4
    };
    text.len() + attributes.iter().map(one).sum::<usize>()
}

fn structured(text: &str) -> Result<BTreeMap<String, String>, Refused> {
    let invalid = |reason: &str| Refused::text(format!("Invalid parameter: Message Structure - {reason}"));
    let parsed: Option<Value> = serde_json::from_str(text).ok();
    let parsed = parsed.ok_or_else(|| invalid("JSON message body failed to parse"))?;
    let members = parsed.as_object().ok_or_else(|| invalid("JSON message body failed to parse"))?;
    if !members.get("default").is_some_and(Value::is_string) {
        return Err(invalid("No default entry in JSON message body"));
    }
    let texts = members.iter().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
    Ok(texts.collect())
}

/// The attributes as they are kept.
fn checked(
    attributes: BTreeMap<String, MessageAttributeValue>,
) -> Result<BTreeMap<String, Attribute>, Refused> {
    let mut kept = BTreeMap::new();
    for (name, value) in attributes {
        let kind = value.data_type;
        let base = kind.split('.').next().unwrap_or_default();
        if !["Binary", "Number", "String"].contains(&base) {
            return Err(Refused::text(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            )));
        }
        let text = value.string_value.filter(|_| base != "Binary");
        let bytes = value.binary_value.filter(|_| base == "Binary").map(|bytes| encoded(&bytes));
        let empty = |value: &Option<String>| value.as_ref().is_none_or(String::is_empty);
        if empty(&text) && empty(&bytes) {
            return Err(Refused::text(format!(
                "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{kind}'."
            )));
        }
        let number = text.as_deref().filter(|_| base == "Number");
        if number.is_some_and(|text| !is_number(text)) {
            return Err(Refused::text(format!("Could not cast message attribute '{name}' value to number.")));
        }
        kept.insert(name, Attribute { kind, text, bytes });
    }
    Ok(kept)
}

/// Whether a text is a number of JSON's.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}
