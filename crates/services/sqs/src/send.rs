//! Sending: what a message must be, and how messages go to the disk and into the backlog.

use crate::attributes::{LARGEST, Settings};
use crate::backlog::Arrival;
use crate::digest;
use crate::faults::{Refused, SendRefused};
use crate::queue::{Queue, Unsettled};
use crate::records::dedup::{self, DedupKey, Seen};
use crate::records::message::{self, Attribute, AttributeValue, MessageRecord};
use base::{Clock, Timestamp};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, StoreError};
use wire::Call;
use wire::sqs::{
    InvalidMessageContents, MessageAttributeValue, MessageSystemAttributeValue, SendMessageBatchRequestEntry,
    UnsupportedOperation,
};

/// The most message attributes.
const ATTRIBUTES: usize = 10;
/// The longest deduplication id and group id.
const ID: usize = 128;

/// A message that may be sent.
pub(crate) struct Draft {
    record: MessageRecord,
    delay: Duration,
    /// What makes it the same as another, in a FIFO queue.
    key: Option<DedupKey>,
    md5_of_attributes: Option<String>,
    md5_of_system: Option<String>,
}

/// What the sender is told.
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) md5: String,
    pub(crate) md5_of_attributes: Option<String>,
    pub(crate) md5_of_system: Option<String>,
    /// Of a FIFO queue's message.
    pub(crate) sequence: Option<String>,
}

/// A sequence number as clients see it: twenty digits, which grow.
pub(crate) fn shown(sequence: u64) -> String {
    10_000_000_000_000_000_000u64.saturating_add(sequence).to_string()
}

/// Bytes that count against the limits: the body, and each attribute's name, type and value.
pub(crate) fn size(entry: &SendMessageBatchRequestEntry) -> usize {
    let attributes = entry.message_attributes.iter().flatten();
    let attributes = attributes.map(|(name, value)| {
        let text = value.string_value.as_ref().map_or(0, String::len);
        let binary = value.binary_value.as_ref().map_or(0, bytes::Bytes::len);
        name.len() + value.data_type.len() + text + binary
    });
    entry.message_body.len() + attributes.sum::<usize>()
}

/// Who sends.
#[derive(Clone, Copy)]
pub(crate) struct Sender<'a> {
    account: &'a str,
    /// The request's own trace header: a message's, where it names none itself.
    trace: Option<&'a str>,
}

impl<'a> Sender<'a> {
    pub(crate) fn of(call: &'a Call) -> Self {
        Self { account: call.caller.account.as_str(), trace: call.trace_header.as_deref() }
    }
}

/// Checks a message.
pub(crate) fn draft(
    queue: &Queue,
    settings: &Settings,
    sender: Sender<'_>,
    id: String,
    entry: SendMessageBatchRequestEntry,
) -> Result<Draft, SendRefused> {
    if entry.message_body.is_empty() {
        return Err(Refused::missing("MessageBody").into());
    }
    if size(&entry) > settings.largest {
        let largest = settings.largest;
        let message = format!(
            "One or more parameters are invalid. Reason: Message must be shorter than {largest} bytes."
        );
        return Err(Refused::text(message).into());
    }
    if !entry.message_body.chars().all(is_allowed) {
        let message = "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF";
        return Err(SendRefused::Contents(InvalidMessageContents::new(message)));
    }
    let delay = delay(queue, settings, entry.delay_seconds)?;
    let attributes = attributes(entry.message_attributes.unwrap_or_default())?;
    let given = trace(entry.message_system_attributes.unwrap_or_default())?;
    let key =
        ids(queue, settings, &entry.message_body, &entry.message_group_id, &entry.message_deduplication_id)?;
    let (key, dedup) = key.map_or((None, entry.message_deduplication_id), |(key, id)| (Some(key), Some(id)));
    let system = given.as_ref().map(|trace| Attribute {
        name: "AWSTraceHeader".to_owned(),
        data_type: "String".to_owned(),
        value: AttributeValue::Text(trace.clone()),
    });
    Ok(Draft {
        md5_of_attributes: digest::of_attributes(&attributes),
        md5_of_system: digest::of_attributes(&system),
        delay,
        key,
        record: MessageRecord {
            id,
            md5: digest::of_body(&entry.message_body),
            body: entry.message_body,
            sender: sender.account.to_owned(),
            attributes,
            trace: given.or_else(|| sender.trace.map(str::to_owned)),
            group: entry.message_group_id,
            dedup,
            ..MessageRecord::default()
        },
    })
}

/// XML 1.0's characters.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn delay(queue: &Queue, settings: &Settings, given: Option<i32>) -> Result<Duration, Refused> {
    let Some(seconds) = given else { return Ok(settings.delay) };
    let bounds = "DelaySeconds must be >= 0 and <= 900.";
    let wrong = |reason| Refused::value(seconds, "DelaySeconds", reason);
    let delay = u64::try_from(seconds).ok().filter(|seconds| *seconds <= 900).ok_or_else(|| wrong(bounds))?;
    if queue.fifo && delay > 0 {
        return Err(wrong("The request include parameter that is not valid for this queue type."));
    }
    Ok(if queue.fifo { settings.delay } else { Duration::from_secs(delay) })
}

/// Checks the group and deduplication ids. Of a FIFO queue: what makes the message the same as another.
fn ids(
    queue: &Queue,
    settings: &Settings,
    body: &str,
    group: &Option<String>,
    given: &Option<String>,
) -> Result<Option<(DedupKey, String)>, Refused> {
    let is_id = |id: &str| (1..=ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    for (name, id) in [("MessageGroupId", group), ("MessageDeduplicationId", given)] {
        if let Some(id) = id.as_deref().filter(|id| !is_id(id)) {
            let reason = format!(
                "{name} can only include alphanumeric and punctuation characters. 1 to 128 in length."
            );
            return Err(Refused::value(id, name, &reason));
        }
    }
    if !queue.fifo {
        return match given {
            Some(id) => {
                let reason = "The request includes a parameter that is not valid for this queue type.";
                Err(Refused::value(id, "MessageDeduplicationId", reason))
            }
            None => Ok(None),
        };
    }
    let group = group.as_deref().ok_or_else(|| Refused::missing("MessageGroupId"))?;
    let id = match given {
        Some(id) => id.clone(),
        None if settings.dedups_content => base::hex(&Sha256::digest(body.as_bytes())),
        None => {
            let message = "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly";
            return Err(Refused::text(message));
        }
    };
    let mut hash = Sha256::new();
    if settings.dedups_in_group {
        hash.update(group.as_bytes());
        hash.update([0]);
    }
    hash.update(id.as_bytes());
    Ok(Some((hash.finalize().into(), id)))
}

/// Checks message attributes; they come by name.
fn attributes(given: BTreeMap<String, MessageAttributeValue>) -> Result<Vec<Attribute>, Refused> {
    if given.len() > ATTRIBUTES {
        let count = given.len();
        let message =
            format!("Number of message attributes [{count}] exceeds the allowed maximum [{ATTRIBUTES}].");
        return Err(Refused::text(message));
    }
    given.into_iter().map(|(name, value)| attribute(name, value)).collect()
}

fn attribute(name: String, given: MessageAttributeValue) -> Result<Attribute, Refused> {
    check_name(&name)?;
    let refuse = |message: String| Err(Refused::text(message));
    let MessageAttributeValue { string_value, binary_value, data_type, .. } = given;
    refuse_lists(given.string_list_values.as_deref(), given.binary_list_values.as_deref())?;
    if data_type.is_empty() {
        return refuse(format!(
            "The message attribute '{name}' must contain non-empty message attribute type."
        ));
    }
    let kind = data_type.split('.').next().unwrap_or_default();
    if !matches!(kind, "Binary" | "Number" | "String") || data_type.len() > 256 {
        return refuse(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
        ));
    }
    let field = if kind == "Binary" { "BinaryValue" } else { "StringValue" };
    let value = match (kind, string_value, binary_value) {
        ("Binary", None, Some(bytes)) if !bytes.is_empty() => AttributeValue::Binary(bytes),
        ("String" | "Number", Some(text), None) if !text.is_empty() => AttributeValue::Text(text),
        (_, None, None) | ("Binary", None, Some(_)) | ("String" | "Number", Some(_), None) => {
            return refuse(format!(
                "Message (user) attribute '{name}' must contain a non-empty value of type '{data_type}'."
            ));
        }
        _ => {
            return refuse(format!(
                "The message attribute '{name}' with type '{data_type}' must use field '{field}'."
            ));
        }
    };
    if let AttributeValue::Text(text) = &value {
        if kind == "Number" && !text.parse::<f64>().is_ok_and(f64::is_finite) {
            return refuse(format!("Can't cast the value of message attribute '{name}' to a number."));
        }
        if !text.chars().all(is_allowed) {
            return refuse(format!("Invalid characters found in the value of message attribute '{name}'."));
        }
    }
    Ok(Attribute { name, data_type, value })
}

/// Refuses values that are lists, which SQS knows and does not take.
fn refuse_lists(texts: Option<&[String]>, binaries: Option<&[bytes::Bytes]>) -> Result<(), Refused> {
    if texts.is_none_or(<[_]>::is_empty) && binaries.is_none_or(<[_]>::is_empty) {
        return Ok(());
    }
    let message = "Message attribute list values in SendMessage operation are not supported.";
    Err(Refused::Unsupported(UnsupportedOperation::new(message)))
}

fn check_name(name: &str) -> Result<(), Refused> {
    let lower = name.to_ascii_lowercase();
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let message = if name.is_empty() {
        "The message attribute name must not be empty."
    } else if name.len() > 256 {
        "Message attribute name can not be longer than 256 characters"
    } else if !name.bytes().all(is_fine) {
        "The message attribute name can contain only alphanumeric characters, underscores, hyphens, and periods."
    } else if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        "The message attribute name must not start or end with a period, or have periods in succession."
    } else if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved for internal use."
    } else {
        return Ok(());
    };
    Err(Refused::text(message))
}

fn trace(given: BTreeMap<String, MessageSystemAttributeValue>) -> Result<Option<String>, Refused> {
    let mut trace = None;
    for (name, value) in given {
        if name != "AWSTraceHeader" {
            return Err(Refused::text(format!("Message system attribute name '{name}' is invalid.")));
        }
        let MessageSystemAttributeValue { string_value, binary_value, data_type, .. } = value;
        refuse_lists(value.string_list_values.as_deref(), value.binary_list_values.as_deref())?;
        let is_text = data_type == "String" && binary_value.is_none();
        trace = Some(string_value.filter(|text| is_text && !text.is_empty()).ok_or_else(|| {
            Refused::text("The message system attribute 'AWSTraceHeader' must contain a non-empty value of type 'String'.")
        })?);
    }
    Ok(trace)
}

/// Puts messages on the disk, in one commit, and then into the backlog.
pub(crate) async fn enqueue(clock: &Clock, queue: &Queue, drafts: Vec<Draft>) -> Result<Vec<Sent>, Refused> {
    let now = clock.now();
    let mut sent = Vec::with_capacity(drafts.len());
    let mut unsettled = Unsettled { queue, sequences: Vec::with_capacity(drafts.len()) };
    let committed = {
        let mut state = queue.state(now)?;
        if state.gone {
            return Err(Refused::no_queue());
        }
        let mut batch = Batch::new();
        queue.forget(&mut state, now, &mut batch);
        for draft in drafts {
            let Draft { mut record, delay, key, md5_of_attributes, md5_of_system } = draft;
            let md5 = base::hex(&record.md5);
            let earlier = key.and_then(|key| state.window.find(&key, now));
            let earlier = earlier.filter(|seen| seen.sequence > state.purged).cloned();
            let (id, sequence) = match earlier {
                Some(earlier) => (earlier.message_id, earlier.sequence),
                None => {
                    let sequence = state.next_sequence(now);
                    let id = record.id.clone();
                    if let Some(key) = key {
                        let seen = Seen { at: now, sequence, message_id: id.clone() };
                        batch.put(dedup::key(queue.id, &key), seen.encode());
                        state.window.insert(key, now, seen);
                    }
                    (record.sent, record.visible_at) = (now, now + delay);
                    state.announce(arrival(queue, sequence, &record));
                    batch.put(message::key(queue.id, sequence), record.encode());
                    unsettled.sequences.push(sequence);
                    (id, sequence)
                }
            };
            let sequence = queue.fifo.then(|| shown(sequence));
            sent.push(Sent { id, md5, md5_of_attributes, md5_of_system, sequence });
        }
        match batch.is_empty() {
            // All were sent before; that must be durable, too.
            true => queue.shard.transact(|_| Ok::<(), StoreError>(())),
            false => queue.shard.commit(batch),
        }
    };
    committed.await?;
    unsettled.settle(clock.now());
    Ok(sent)
}

fn arrival(queue: &Queue, sequence: u64, record: &MessageRecord) -> Arrival {
    let group = record.group.as_deref().filter(|_| queue.fifo).map(Arc::from);
    Arrival { sequence, sent: record.sent, visible_at: record.visible_at, group }
}

/// Moves messages that are out of `from`'s backlog to another queue of the region, in one commit. Where that queue is gone they
/// go back to where they were; how many were moved, or nothing where it is gone.
pub(crate) async fn hand_over(
    clock: &Clock,
    from: &Queue,
    to: &Queue,
    sequences: &[u64],
    mut change: impl FnMut(u64, MessageRecord, Timestamp) -> MessageRecord,
) -> Result<Option<usize>, Refused> {
    let now = clock.now();
    let mut unsettled = Unsettled { queue: to, sequences: Vec::with_capacity(sequences.len()) };
    let mut records = Vec::with_capacity(sequences.len());
    for sequence in sequences {
        if let Some(record) = from.message(*sequence)?.and_then(MessageRecord::decode) {
            records.push((*sequence, record));
        }
    }
    let committed = {
        let mut state = to.state(now)?;
        if state.gone {
            drop(state);
            let mut state = from.state(now)?;
            let before = state.backlog.next_event();
            for (sequence, record) in &records {
                state.backlog.announce(arrival(from, *sequence, record));
                state.backlog.settle(*sequence, now);
            }
            from.tell(&state, before);
            return Ok(None);
        }
        let mut batch = Batch::new();
        for (sequence, record) in records {
            let record = change(sequence, record, now);
            let next = state.next_sequence(now);
            state.announce(arrival(to, next, &record));
            batch.put(message::key(to.id, next), record.encode());
            from.delete_in(&mut batch, sequence, true);
            unsettled.sequences.push(next);
        }
        to.shard.commit(batch)
    };
    let moved = unsettled.sequences.len();
    committed.await?;
    unsettled.settle(clock.now());
    Ok(Some(moved))
}

/// What a batch of messages must keep within besides each message's own limit.
pub(crate) fn is_too_long(bytes: usize) -> bool {
    bytes > LARGEST
}
