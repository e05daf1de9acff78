//! Publish.

use super::find;
use super::publish_direct::{to_endpoint, to_number};
use crate::Sns;
use crate::at_once::at_once;
use crate::faults::Refused;
use crate::fifo::{Order, take_in};
use crate::message::{Attribute, Filtered, Message, Signed, encoded, instant};
use crate::meters::{self, Topic};
use crate::registry::{Registry, Subscription};
use crate::seen::Published;
use crate::signing::Version;
use base::Timestamp;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
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
    pub(super) group: Option<String>,
    pub(super) deduplication: Option<String>,
}

/// What of a topic its messages follow.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    /// Of a FIFO topic, whether its contents tell its duplicates; `None` for a standard one.
    pub(super) by_content: Option<bool>,
    /// How it signs.
    signature: Version,
}

pub(super) fn manner(registry: &Registry, place: &(String, String)) -> Result<Manner, Refused> {
    let state = registry.state.read();
    let topic = state.topics.get(place).ok_or_else(Refused::no_topic)?;
    let has = |name: &str| {
        topic.record.attributes.get(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    };
    Ok(Manner {
        by_content: has("FifoTopic").then(|| has("ContentBasedDeduplication")),
        signature: Version::of(topic.record.attributes.get("SignatureVersion")),
    })
}

/// Whether a message group or a deduplication id can be so called.
fn good(id: &str) -> bool {
    (1..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Group, deduplication id and, later, number of a FIFO topic's message; a standard topic's has none.
fn order(
    text: &str,
    group: Option<String>,
    deduplication: Option<String>,
    by_content: Option<bool>,
) -> Result<Option<Order>, Refused> {
    let Some(by_content) = by_content else {
        if deduplication.is_some() {
            let message = "Invalid parameter: MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type";
            return Err(Refused::text(message));
        }
        return Ok(None);
    };
    let Some(group) = group.filter(|group| !group.is_empty()) else {
        return Err(Refused::text(
            "Invalid parameter: The MessageGroupId parameter is required for FIFO topics",
        ));
    };
    let deduplication = match deduplication {
        Some(id) if good(&id) => id,
        Some(_) => return Err(Refused::text("Invalid parameter: MessageDeduplicationId")),
        None if by_content => base::hex(&Sha256::digest(text)),
        None => {
            let message = "Invalid parameter: The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly";
            return Err(Refused::text(message));
        }
    };
    Ok(Some(Order { group, deduplication, sequence: String::new() }))
}

/// Takes a message in. It is answered when those subscribers that keep messages have it, and the jobs that bring it to others are durable.
pub(super) async fn publish(cx: &Cx<Sns>, input: PublishInput) -> Result<PublishResponse, PublishError> {
    let targets = [&input.phone_number, &input.topic_arn, &input.target_arn];
    if targets.iter().filter(|target| target.is_some()).count() > 1 {
        let message =
            "Invalid parameter: TopicArn or TargetArn or PhoneNumber Reason: only one of them can be given";
        return Err(Refused::text(message).into());
    }
    let number = input.phone_number;
    let arn = input.topic_arn.or(input.target_arn);
    let Some(arn) = arn.or_else(|| number.clone()) else {
        return Err(Refused::text(
            "Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter",
        )
        .into());
    };
    let publication = Publication {
        text: input.message,
        subject: input.subject,
        structure: input.message_structure,
        attributes: input.message_attributes.unwrap_or_default(),
        group: input.message_group_id,
        deduplication: input.message_deduplication_id,
    };
    if let Some(number) = number {
        return to_number(cx, number, publication).await;
    }
    if arn.contains(":endpoint/") {
        return to_endpoint(cx, arn, publication).await;
    }
    let (registry, place) = find(cx, &arn)?;
    let now = cx.clock.now();
    let message = message(cx, publication, &arn, now, manner(&registry, &place)?)?;
    if message.order.is_some() {
        let mut seen = Published::default();
        let (size, wanted) =
            (size(&message.text, &message.attributes), takers(&registry, &place, &message)?.len());
        seen.note(cx, &message, wanted);
        let taken = registry.shard.transact(|txn| take_in(txn, &registry, &place, message, now, &cx.rng));
        let (id, sequence) = taken.await.map_err(Refused::from)?;
        count(cx, &registry, &place, size, wanted);
        seen.tell(cx, &arn);
        return Ok(PublishResponse { message_id: Some(id), sequence_number: Some(sequence) });
    }
    let id = message.id.clone();
    let mut seen = Published::default();
    let takers = takers(&registry, &place, &message)?;
    seen.note(cx, &message, takers.len());
    let (size, wanted) = (size(&message.text, &message.attributes), takers.len());
    deliver(cx, &registry, vec![(message, takers)]).await?;
    count(cx, &registry, &place, size, wanted);
    seen.tell(cx, &arn);
    Ok(PublishResponse { message_id: Some(id), sequence_number: None })
}

/// Counts a message that is durable, which so many subscriptions want.
pub(super) fn count(cx: &Cx<Sns>, registry: &Registry, place: &(String, String), size: usize, wanted: usize) {
    let confirmed = {
        let state = registry.state.read();
        let subscriptions = state.topics.get(place).map(|topic| topic.subscriptions.values());
        subscriptions.map_or(0, |all| all.filter(|own| !own.record.is_pending()).count())
    };
    let topic = Topic { region: registry.region, account: &place.0, name: &place.1 };
    meters::published(&cx.house().meters, topic, cx.clock.now(), size, confirmed.saturating_sub(wanted));
}

/// The subscriptions that take a message.
pub(super) fn takers(
    registry: &Registry,
    place: &(String, String),
    message: &Message,
) -> Result<Vec<Arc<Subscription>>, Refused> {
    let state = registry.state.read();
    let topic = state.topics.get(place).ok_or_else(Refused::no_topic)?;
    let takes = |own: &&Arc<Subscription>| own.filter.as_ref().is_none_or(|filter| filter.takes(message));
    let confirmed = topic.subscriptions.values().filter(|own| !own.record.is_pending());
    Ok(confirmed.filter(takes).cloned().collect())
}

/// Brings messages to the subscriptions that take them: what keeps them has them, and the rest are durable jobs, when this is done.
pub(super) async fn deliver(
    cx: &Cx<Sns>,
    registry: &Arc<Registry>,
    messages: Vec<(Message, Vec<Arc<Subscription>>)>,
) -> Result<(), Refused> {
    let (left, now) = (at_once(cx, registry, messages).await, cx.clock.now());
    let mut batch = Batch::new();
    left.iter().for_each(|(job, pause)| job.set(&mut batch, now + *pause));
    if !batch.is_empty() {
        registry.shard.commit(batch).await.map_err(Refused::from)?;
    }
    Ok(())
}

/// The message of a publication, checked.
pub(super) fn message(
    cx: &Cx<Sns>,
    publication: Publication,
    arn: &str,
    now: Timestamp,
    manner: Manner,
) -> Result<Message, Refused> {
    let Publication { text, subject, structure, attributes, group, deduplication } = publication;
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
    if group.as_deref().is_some_and(|group| !group.is_empty() && !good(group)) {
        return Err(Refused::text("Invalid parameter: MessageGroupId"));
    }
    let mut by_protocol = BTreeMap::new();
    match structure.as_deref() {
        None | Some("") => {}
        Some("json") => by_protocol = structured(&text)?,
        Some(_) => return Err(Refused::text("Invalid parameter: MessageStructure")),
    }
    let order = order(&text, group.clone(), deduplication, manner.by_content)?;
    let group = group.filter(|_| order.is_none());
    let text = by_protocol.get("default").cloned().unwrap_or(text);
    Ok(Message {
        id: cx.rng.uuid(),
        topic_arn: arn.to_owned(),
        subject,
        text,
        by_protocol,
        attributes,
        group,
        trace: cx.call.trace_header.as_deref().map(str::to_owned),
        order,
        time: instant(now),
        signature: manner.signature,
        signed: Signed::default(),
        around: OnceLock::new(),
        filtered: Filtered::default(),
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
        check_name(&name)?;
        let kind = value.data_type;
        let refuse = |message: String| Err(Refused::Value(message));
        let (base, suffix) = kind.split_once('.').unwrap_or((&kind, "none"));
        if !["Binary", "Number", "String"].contains(&base) || suffix.is_empty() {
            return refuse(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            ));
        }
        let is_binary = base == "Binary";
        let other = if is_binary { value.string_value.is_some() } else { value.binary_value.is_some() };
        if other {
            let field = if is_binary { "Binary" } else { "String" };
            return refuse(format!(
                "The message attribute '{name}' with type '{kind}' must use field '{field}'."
            ));
        }
        let text = value.string_value;
        let bytes = value.binary_value.map(|bytes| encoded(&bytes));
        let empty = |value: &Option<String>| value.as_ref().is_none_or(String::is_empty);
        if empty(&text) && empty(&bytes) {
            return refuse(format!(
                "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{kind}'."
            ));
        }
        let number = text.as_deref().filter(|_| base == "Number");
        if number.is_some_and(|text| !is_number(text)) {
            return Err(Refused::Value(format!(
                "Could not cast message attribute '{name}' value to number."
            )));
        }
        kept.insert(name, Attribute { kind, text, bytes });
    }
    Ok(kept)
}

/// Whether an attribute can have this name.
fn check_name(name: &str) -> Result<(), Refused> {
    let good = |one: char| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.');
    Err(Refused::Value(if name.len() > 256 {
        "Length of message attribute name must be less than 256 bytes.".to_owned()
    } else if let Some(other) = name.chars().find(|one| !good(*one)) {
        let code = u32::from(other);
        format!(
            "Invalid non-alphanumeric character '#x{code:X}' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots."
        )
    } else if name.starts_with('.') {
        "Invalid message attribute name starting with character '.' was found.".to_owned()
    } else if name.ends_with('.') {
        "Invalid message attribute name ending with character '.' was found.".to_owned()
    } else if name.contains("..") {
        "Message attribute name can not have successive '.' character.".to_owned()
    } else {
        return Ok(());
    }))
}

/// Whether a text is a number of JSON's.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}
