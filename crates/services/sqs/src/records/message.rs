//! A message: `m/{queue, 8 bytes}{sequence number, 8 bytes}`. How often it was received is kept in memory only.

use base::Timestamp;
use bytes::{BufMut as _, Bytes, BytesMut};

/// The value of a message attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AttributeValue {
    Text(String),
    Binary(Bytes),
}

/// A message attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    /// Such as `Number.int`.
    pub(crate) data_type: String,
    pub(crate) value: AttributeValue,
}

/// A message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MessageRecord {
    pub(crate) id: String,
    pub(crate) body: String,
    pub(crate) md5: [u8; 16],
    pub(crate) sent: Timestamp,
    pub(crate) visible_at: Timestamp,
    pub(crate) sender: String,
    /// By name.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) trace: Option<String>,
    pub(crate) group: Option<String>,
    pub(crate) dedup: Option<String>,
    /// The ARN of the queue whose dead letter it is.
    pub(crate) source: Option<String>,
    /// How often it was received before it became a dead letter.
    pub(crate) receives: u32,
}

/// What all messages begin with.
pub(crate) const PREFIX: &[u8] = b"m/";

/// What all of a queue's messages begin with.
pub(crate) fn prefix(queue: u64) -> Vec<u8> {
    let mut key = PREFIX.to_vec();
    key.extend_from_slice(&queue.to_be_bytes());
    key
}

/// Where a message is.
pub(crate) fn key(queue: u64, sequence: u64) -> Vec<u8> {
    let mut key = prefix(queue);
    key.extend_from_slice(&sequence.to_be_bytes());
    key
}

/// The queue and sequence number in a message's key.
pub(crate) fn place_of(key: &[u8]) -> Option<(u64, u64)> {
    let (queue, sequence) = key.strip_prefix(PREFIX)?.split_first_chunk::<8>()?;
    Some((u64::from_be_bytes(*queue), u64::from_be_bytes(sequence.try_into().ok()?)))
}

/// The forms below; frozen. What was received elsewhere has its count behind the rest.
const FORM: u8 = 1;
const RECEIVED: u8 = 2;
/// What stands before an attribute's value; frozen.
const TEXT: u8 = 1;
const BINARY: u8 = 2;

fn put(out: &mut BytesMut, bytes: &[u8]) {
    // No message is longer than a megabyte.
    out.put_u32(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    out.put_slice(bytes);
}

fn put_option(out: &mut BytesMut, text: Option<&str>) {
    out.put_u8(u8::from(text.is_some()));
    if let Some(text) = text {
        put(out, text.as_bytes());
    }
}

/// What is still to be read.
struct Rest(Bytes);

impl Rest {
    fn byte(&mut self) -> Option<u8> {
        let byte = self.0.first().copied()?;
        self.0 = self.0.slice(1..);
        Some(byte)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let array = *self.0.first_chunk::<N>()?;
        self.0 = self.0.slice(N..);
        Some(array)
    }

    fn bytes(&mut self) -> Option<Bytes> {
        let length = usize::try_from(u32::from_be_bytes(self.array()?)).ok()?;
        (self.0.len() >= length).then(|| self.0.split_to(length))
    }

    fn text(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?.to_vec()).ok()
    }

    fn option(&mut self) -> Option<Option<String>> {
        Some(if self.byte()? == 0 { None } else { Some(self.text()?) })
    }

    fn time(&mut self) -> Option<Timestamp> {
        Some(Timestamp::from_micros(i64::from_be_bytes(self.array()?)))
    }
}

/// What the backlog needs to know of a message, read without the rest of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) sent: Timestamp,
    pub(crate) visible_at: Timestamp,
    pub(crate) group: Option<String>,
}

impl MessageRecord {
    /// For the store.
    pub(crate) fn encode(&self) -> Bytes {
        let mut out = BytesMut::with_capacity(192 + self.body.len());
        out.put_u8(if self.receives == 0 { FORM } else { RECEIVED });
        out.put_i64(self.sent.as_micros());
        out.put_i64(self.visible_at.as_micros());
        put_option(&mut out, self.group.as_deref());
        out.put_slice(&self.md5);
        put(&mut out, self.id.as_bytes());
        put(&mut out, self.sender.as_bytes());
        for text in [&self.trace, &self.dedup, &self.source] {
            put_option(&mut out, text.as_deref());
        }
        out.put_u8(u8::try_from(self.attributes.len()).unwrap_or(u8::MAX));
        for attribute in &self.attributes {
            put(&mut out, attribute.name.as_bytes());
            put(&mut out, attribute.data_type.as_bytes());
            match &attribute.value {
                AttributeValue::Text(text) => {
                    out.put_u8(TEXT);
                    put(&mut out, text.as_bytes());
                }
                AttributeValue::Binary(bytes) => {
                    out.put_u8(BINARY);
                    put(&mut out, bytes);
                }
            }
        }
        put(&mut out, self.body.as_bytes());
        if self.receives > 0 {
            out.put_u32(self.receives);
        }
        out.freeze()
    }

    /// From the store.
    pub(crate) fn decode(bytes: Bytes) -> Option<Self> {
        let is_received = bytes.first() == Some(&RECEIVED);
        let (header, mut rest) = read_header(bytes)?;
        let md5 = rest.array()?;
        let (id, sender) = (rest.text()?, rest.text()?);
        let (trace, dedup, source) = (rest.option()?, rest.option()?, rest.option()?);
        let mut attributes = Vec::new();
        for _ in 0..rest.byte()? {
            let (name, data_type) = (rest.text()?, rest.text()?);
            let value = match rest.byte()? {
                TEXT => AttributeValue::Text(rest.text()?),
                BINARY => AttributeValue::Binary(rest.bytes()?),
                _ => return None,
            };
            attributes.push(Attribute { name, data_type, value });
        }
        let Header { sent, visible_at, group } = header;
        let body = rest.text()?;
        let receives = if is_received { u32::from_be_bytes(rest.array()?) } else { 0 };
        Some(Self {
            id,
            body,
            md5,
            sent,
            visible_at,
            sender,
            attributes,
            trace,
            group,
            dedup,
            source,
            receives,
        })
    }
}

impl Header {
    /// From a stored message.
    pub(crate) fn decode(bytes: Bytes) -> Option<Self> {
        read_header(bytes).map(|(header, _)| header)
    }
}

fn read_header(bytes: Bytes) -> Option<(Header, Rest)> {
    let mut rest = Rest(bytes);
    if !matches!(rest.byte()?, FORM | RECEIVED) {
        return None;
    }
    let header = Header { sent: rest.time()?, visible_at: rest.time()?, group: rest.option()? };
    Some((header, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn attribute() -> impl Strategy<Value = Attribute> {
        let text = "\\PC{0,20}".prop_map(AttributeValue::Text);
        let binary = proptest::collection::vec(any::<u8>(), 0..20);
        let value = prop_oneof![text, binary.prop_map(|bytes| AttributeValue::Binary(bytes.into()))];
        ("[a-z]{1,9}", "[A-Z][a-z]{1,9}", value).prop_map(|(name, data_type, value)| Attribute {
            name,
            data_type,
            value,
        })
    }

    proptest! {
        #[test]
        fn a_message_reads_back(
            body in "\\PC{0,200}",
            texts in proptest::collection::vec(proptest::option::of("\\PC{0,20}"), 4),
            times in any::<(i64, i64)>(),
            md5 in any::<[u8; 16]>(),
            attributes in proptest::collection::vec(attribute(), 0..10),
            receives in 0u32..3,
            cut in 0usize..400,
        ) {
            let record = MessageRecord {
                id: "id".into(),
                body,
                md5,
                sent: Timestamp::from_micros(times.0),
                visible_at: Timestamp::from_micros(times.1),
                sender: "sender".into(),
                attributes,
                trace: texts[0].clone(),
                group: texts[1].clone(),
                dedup: texts[2].clone(),
                source: texts[3].clone(),
                receives,
            };
            let bytes = record.encode();
            prop_assert_eq!(Header::decode(bytes.clone()).unwrap().group, record.group.clone());
            // What is cut off never reads as something else.
            if cut < bytes.len() {
                prop_assert_eq!(MessageRecord::decode(bytes.slice(..cut)), None);
            }
            prop_assert_eq!(MessageRecord::decode(bytes), Some(record));
            prop_assert_eq!(place_of(&key(7, times.0 as u64)), Some((7, times.0 as u64)));
        }
    }
}
