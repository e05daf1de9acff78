//! `application/vnd.amazon.eventstream`: framed messages with typed headers, each guarded by two checksums.
//!
//! A message is: its whole length and its headers' length (four bytes each, big-endian), the CRC-32 of those eight bytes,
//! the headers, the payload, and the CRC-32 of all that. Pure: bytes in, messages out.

use base::Timestamp;
use bytes::{Buf as _, Bytes, BytesMut};
use thiserror::Error;

/// The content type of an event stream.
pub const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";

/// Two lengths and their checksum.
const PRELUDE: usize = 12;
/// The least that a message takes: the prelude and its own checksum.
const LEAST: usize = PRELUDE + 4;
/// The most that AWS lets a message take: 16 MiB of payload and 128 KiB of headers.
const MOST_PAYLOAD: usize = 16 * 1024 * 1024;
const MOST_HEADERS: usize = 128 * 1024;

/// A message of an event stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// The headers, in order.
    pub headers: Vec<(String, HeaderValue)>,
    /// The payload.
    pub payload: Bytes,
}

/// A header's value.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderValue {
    /// `true` or `false`.
    Boolean(bool),
    /// Eight bits.
    Byte(i8),
    /// Sixteen bits.
    Short(i16),
    /// Thirty-two bits.
    Integer(i32),
    /// Sixty-four bits.
    Long(i64),
    /// At most 65,535 bytes.
    Bytes(Bytes),
    /// At most 65,535 bytes of UTF-8.
    Text(String),
    /// An instant, to the millisecond.
    Timestamp(Timestamp),
    /// Sixteen bytes.
    Uuid([u8; 16]),
}

/// Why bytes are no event stream, or a message cannot be one's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StreamError {
    /// A length that no message has.
    #[error("a message of an event stream claims {0} bytes, which is out of range")]
    Length(usize),
    /// The prelude's checksum is wrong.
    #[error("the checksum of a message's prelude is wrong")]
    PreludeChecksum,
    /// The message's checksum is wrong.
    #[error("the checksum of a message is wrong")]
    MessageChecksum,
    /// The headers do not fill their place, or hold a type that there is not.
    #[error("a message's headers are malformed")]
    Headers,
    /// A header's name or value, or the payload, is too long.
    #[error("a message's {0} is too long")]
    TooLong(&'static str),
}

impl Message {
    /// An event: what streams are made of when all is well.
    pub fn event(kind: &str, content_type: Option<&str>, payload: Bytes) -> Self {
        let mut headers = vec![text(":message-type", "event"), text(":event-type", kind)];
        headers.extend(content_type.map(|content_type| text(":content-type", content_type)));
        Self { headers, payload }
    }

    /// A modeled fault, after which the stream ends.
    pub fn exception(code: &str, content_type: &str, payload: Bytes) -> Self {
        let headers = vec![
            text(":message-type", "exception"),
            text(":exception-type", code),
            text(":content-type", content_type),
        ];
        Self { headers, payload }
    }

    /// A fault that no model has, after which the stream ends.
    pub fn error(code: &str, message: &str) -> Self {
        let headers =
            vec![text(":message-type", "error"), text(":error-code", code), text(":error-message", message)];
        Self { headers, payload: Bytes::new() }
    }

    /// The text of the header called `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|(known, value)| match value {
            HeaderValue::Text(text) if known == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// The message's bytes.
    pub fn encode(&self) -> Result<Bytes, StreamError> {
        let mut headers = Vec::new();
        for (name, value) in &self.headers {
            let length = u8::try_from(name.len()).map_err(|_| StreamError::TooLong("header's name"))?;
            headers.push(length);
            headers.extend_from_slice(name.as_bytes());
            value.encode(&mut headers)?;
        }
        if headers.len() > MOST_HEADERS {
            return Err(StreamError::TooLong("headers"));
        }
        if self.payload.len() > MOST_PAYLOAD {
            return Err(StreamError::TooLong("payload"));
        }
        let total = LEAST + headers.len() + self.payload.len();
        let mut out = Vec::with_capacity(total);
        for length in [total, headers.len()] {
            out.extend(u32::try_from(length).map_err(|_| StreamError::Length(length))?.to_be_bytes());
        }
        out.extend(crc32fast::hash(&out).to_be_bytes());
        out.extend_from_slice(&headers);
        out.extend_from_slice(&self.payload);
        out.extend(crc32fast::hash(&out).to_be_bytes());
        Ok(Bytes::from(out))
    }
}

fn text(name: &str, value: &str) -> (String, HeaderValue) {
    (name.to_owned(), HeaderValue::Text(value.to_owned()))
}

impl HeaderValue {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), StreamError> {
        match self {
            Self::Boolean(true) => out.push(0),
            Self::Boolean(false) => out.push(1),
            Self::Byte(value) => {
                out.push(2);
                out.extend(value.to_be_bytes());
            }
            Self::Short(value) => {
                out.push(3);
                out.extend(value.to_be_bytes());
            }
            Self::Integer(value) => {
                out.push(4);
                out.extend(value.to_be_bytes());
            }
            Self::Long(value) => {
                out.push(5);
                out.extend(value.to_be_bytes());
            }
            Self::Bytes(bytes) => {
                out.push(6);
                counted(out, bytes)?;
            }
            Self::Text(text) => {
                out.push(7);
                counted(out, text.as_bytes())?;
            }
            Self::Timestamp(time) => {
                out.push(8);
                out.extend(time.as_millis().to_be_bytes());
            }
            Self::Uuid(bytes) => {
                out.push(9);
                out.extend_from_slice(bytes);
            }
        }
        Ok(())
    }

    fn decode(from: &mut Bytes) -> Option<Self> {
        Some(match take::<1>(from)?[0] {
            0 => Self::Boolean(true),
            1 => Self::Boolean(false),
            2 => Self::Byte(i8::from_be_bytes(take(from)?)),
            3 => Self::Short(i16::from_be_bytes(take(from)?)),
            4 => Self::Integer(i32::from_be_bytes(take(from)?)),
            5 => Self::Long(i64::from_be_bytes(take(from)?)),
            6 => Self::Bytes(take_counted(from)?),
            7 => Self::Text(String::from_utf8(take_counted(from)?.into()).ok()?),
            8 => Self::Timestamp(Timestamp::from_millis(i64::from_be_bytes(take(from)?))),
            9 => Self::Uuid(take(from)?),
            _ => return None,
        })
    }
}

fn counted(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), StreamError> {
    let length = u16::try_from(bytes.len()).map_err(|_| StreamError::TooLong("header's value"))?;
    out.extend(length.to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}

fn take<const N: usize>(from: &mut Bytes) -> Option<[u8; N]> {
    let bytes = from.get(..N)?.try_into().ok();
    from.advance(N);
    bytes
}

fn take_counted(from: &mut Bytes) -> Option<Bytes> {
    let length = usize::from(u16::from_be_bytes(take(from)?));
    (length <= from.len()).then(|| from.split_to(length))
}

fn decode_header(from: &mut Bytes) -> Option<(String, HeaderValue)> {
    let length = usize::from(take::<1>(from)?[0]);
    if length == 0 || length > from.len() {
        return None;
    }
    let name = String::from_utf8(from.split_to(length).into()).ok()?;
    Some((name, HeaderValue::decode(from)?))
}

/// Cuts messages out of bytes as they arrive.
#[derive(Debug, Default)]
pub struct StreamDecoder {
    buffer: BytesMut,
}

impl StreamDecoder {
    /// A decoder at the beginning of a stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds bytes that arrived.
    pub fn extend(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Whether the stream may end here: no message has begun.
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// The next message, if all of it is there. After an error nothing more can be read from the stream. A message's length is
    /// believed only after its checksum, and never beyond AWS's bounds, so no claim makes the buffer grow.
    pub fn next_message(&mut self) -> Result<Option<Message>, StreamError> {
        let Some(prelude) = self.buffer.first_chunk::<PRELUDE>() else { return Ok(None) };
        let [t0, t1, t2, t3, h0, h1, h2, h3, c0, c1, c2, c3] = *prelude;
        if crc32fast::hash(&[t0, t1, t2, t3, h0, h1, h2, h3]) != u32::from_be_bytes([c0, c1, c2, c3]) {
            return Err(StreamError::PreludeChecksum);
        }
        let size = |bytes| usize::try_from(u32::from_be_bytes(bytes)).unwrap_or(usize::MAX);
        let (total, header_length) = (size([t0, t1, t2, t3]), size([h0, h1, h2, h3]));
        if header_length > MOST_HEADERS
            || !(LEAST + header_length..=LEAST + header_length + MOST_PAYLOAD).contains(&total)
        {
            return Err(StreamError::Length(total));
        }
        if self.buffer.len() < total {
            return Ok(None);
        }
        let mut message = self.buffer.split_to(total).freeze();
        let checksum = message.split_off(total - 4);
        if crc32fast::hash(&message).to_be_bytes() != *checksum {
            return Err(StreamError::MessageChecksum);
        }
        let payload = message.split_off(PRELUDE + header_length);
        message.advance(PRELUDE);
        let mut headers = Vec::new();
        while !message.is_empty() {
            headers.push(decode_header(&mut message).ok_or(StreamError::Headers)?);
        }
        Ok(Some(Message { headers, payload }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decode(bytes: &[u8]) -> Result<Option<Message>, StreamError> {
        let mut decoder = StreamDecoder::new();
        decoder.extend(bytes);
        decoder.next_message()
    }

    #[test]
    fn an_empty_message_has_the_published_bytes() {
        // From AWS's published examples: no headers, no payload.
        let bytes = [0, 0, 0, 16, 0, 0, 0, 0, 5, 194, 72, 235, 125, 152, 200, 255];
        assert_eq!(Message::default().encode().unwrap(), &bytes[..]);
        assert_eq!(decode(&bytes), Ok(Some(Message::default())));
    }

    #[test]
    fn messages_arrive_in_pieces() {
        let first = Message::event("PayloadChunk", None, Bytes::from_static(b"hello"));
        let second = Message::exception("ServiceException", "application/json", Bytes::from_static(b"{}"));
        let mut bytes = first.encode().unwrap().to_vec();
        bytes.extend_from_slice(&second.encode().unwrap());
        let (mut decoder, mut messages) = (StreamDecoder::new(), Vec::new());
        for byte in bytes {
            decoder.extend(&[byte]);
            messages.extend(decoder.next_message().unwrap());
        }
        assert!(decoder.is_empty());
        assert_eq!(messages, [first, second]);
        assert_eq!(messages[0].header(":event-type"), Some("PayloadChunk"));
    }

    #[test]
    fn every_flipped_bit_is_found() {
        let bytes = Message::error("Oops", "it broke").encode().unwrap();
        for at in 0..bytes.len() * 8 {
            let mut flipped = bytes.to_vec();
            flipped[at / 8] ^= 1 << (at % 8);
            assert!(decode(&flipped).is_err(), "bit {at}");
        }
    }

    #[test]
    fn bounds_hold() {
        let lie = |total: u32, headers: u32| {
            let mut bytes = [total.to_be_bytes(), headers.to_be_bytes()].concat();
            bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
            decode(&bytes)
        };
        assert_eq!(lie(15, 0), Err(StreamError::Length(15)));
        assert_eq!(lie(u32::MAX, 0), Err(StreamError::Length(u32::MAX as usize)));
        assert_eq!(lie(20, 10), Err(StreamError::Length(20)));
        assert_eq!(lie(200_000, 180_000), Err(StreamError::Length(200_000)));
        let long = HeaderValue::Text("x".repeat(70_000));
        let message = Message { headers: vec![("h".into(), long)], payload: Bytes::new() };
        assert_eq!(message.encode(), Err(StreamError::TooLong("header's value")));
    }

    fn header_value() -> impl Strategy<Value = HeaderValue> {
        prop_oneof![
            any::<bool>().prop_map(HeaderValue::Boolean),
            any::<i8>().prop_map(HeaderValue::Byte),
            any::<i16>().prop_map(HeaderValue::Short),
            any::<i32>().prop_map(HeaderValue::Integer),
            any::<i64>().prop_map(HeaderValue::Long),
            prop::collection::vec(any::<u8>(), 0..20).prop_map(|bytes| HeaderValue::Bytes(bytes.into())),
            "\\PC{0,10}".prop_map(HeaderValue::Text),
            any::<i32>().prop_map(|ms| HeaderValue::Timestamp(Timestamp::from_millis(i64::from(ms)))),
            any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn every_message_survives(
            headers in prop::collection::vec(("[a-z:-]{1,20}", header_value()), 0..6),
            payload in prop::collection::vec(any::<u8>(), 0..50),
        ) {
            let message = Message { headers, payload: payload.into() };
            prop_assert_eq!(decode(&message.encode().unwrap()), Ok(Some(message)));
        }

        #[test]
        fn no_headers_panic(headers in prop::collection::vec(any::<u8>(), 0..40)) {
            let mut bytes = [(16 + headers.len() as u32).to_be_bytes(), (headers.len() as u32).to_be_bytes()].concat();
            bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
            bytes.extend_from_slice(&headers);
            bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
            let _ = decode(&bytes);
        }
    }
}
