//! Shapes as JSON text.

use super::Names;
use crate::codec::Encoder;
use crate::schema::{Member, Schema, TimestampFormat};
use crate::time;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

/// Writes shapes as JSON.
pub struct JsonWriter {
    bytes: Vec<u8>,
    names: Names,
    timestamp: Option<TimestampFormat>,
    /// Whether members that go elsewhere in an HTTP message are left out.
    body_only: bool,
    depth: usize,
}

impl Default for JsonWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl JsonWriter {
    /// Writes the names on the wire.
    pub fn new() -> Self {
        Self {
            bytes: Vec::with_capacity(512),
            names: Names::Wire,
            timestamp: None,
            body_only: false,
            depth: 0,
        }
    }

    /// Writes the names on the wire, without the members of the outermost structure that go elsewhere in an HTTP message.
    pub fn body() -> Self {
        Self { body_only: true, ..Self::new() }
    }

    /// Writes the model's names.
    pub fn by_model_names() -> Self {
        Self { names: Names::Model, ..Self::new() }
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// A comma, unless a container has just begun.
    fn comma(&mut self) {
        if !matches!(self.bytes.last(), None | Some(b'{' | b'[' | b':')) {
            self.bytes.push(b',');
        }
    }

    fn close(&mut self, byte: u8) {
        self.depth -= 1;
        self.bytes.push(byte);
    }

    fn open(&mut self, byte: u8) {
        self.depth += 1;
        self.bytes.push(byte);
    }
}

/// How many bytes come before the first that a JSON string has to escape.
fn plain(bytes: &[u8]) -> usize {
    // Without a branch for each byte, a compiler looks at a whole chunk at once.
    const CHUNK: usize = 32;
    let escaped = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\';
    let any = |chunk: &&[u8]| chunk.iter().fold(false, |any, byte| any | escaped(byte));
    let clear = bytes.chunks_exact(CHUNK).take_while(|chunk| !any(chunk)).count() * CHUNK;
    let rest = bytes.get(clear..).unwrap_or_default();
    clear + rest.iter().position(escaped).unwrap_or(rest.len())
}

/// Writes `text` as a JSON string.
pub fn write_string(bytes: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    bytes.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (clear, behind) = rest.split_at(plain(rest));
        bytes.extend_from_slice(clear);
        let Some((byte, behind)) = behind.split_first() else { break };
        match byte {
            b'"' => bytes.extend_from_slice(b"\\\""),
            b'\\' => bytes.extend_from_slice(b"\\\\"),
            b'\n' => bytes.extend_from_slice(b"\\n"),
            b'\r' => bytes.extend_from_slice(b"\\r"),
            b'\t' => bytes.extend_from_slice(b"\\t"),
            _ => {
                bytes.extend_from_slice(b"\\u00");
                bytes.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            }
        }
        rest = behind;
    }
    bytes.push(b'"');
}

impl Encoder for JsonWriter {
    fn begin_structure(&mut self, _: &'static Schema) {
        self.open(b'{');
    }

    fn member(&mut self, member: &'static Member) -> bool {
        if self.body_only && self.depth == 1 && member.location != crate::schema::Location::Body {
            return false;
        }
        self.comma();
        let name = if self.names == Names::Wire { member.wire } else { member.name };
        write_string(&mut self.bytes, name);
        self.bytes.push(b':');
        self.timestamp = member.timestamp_format();
        true
    }

    fn end_structure(&mut self) {
        self.close(b'}');
    }

    fn begin_list(&mut self, schema: &'static Schema, _: usize) {
        self.open(b'[');
        self.timestamp = schema.members.first().and_then(Member::timestamp_format);
    }

    fn item(&mut self) -> bool {
        self.comma();
        true
    }

    fn end_list(&mut self) {
        self.close(b']');
    }

    fn begin_map(&mut self, schema: &'static Schema, _: usize) {
        self.open(b'{');
        self.timestamp = schema.members.get(1).and_then(Member::timestamp_format);
    }

    fn key(&mut self, key: &str) -> bool {
        self.comma();
        write_string(&mut self.bytes, key);
        self.bytes.push(b':');
        true
    }

    fn end_map(&mut self) {
        self.close(b'}');
    }

    fn null(&mut self) {
        self.bytes.extend_from_slice(b"null");
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        self.bytes.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn integer(&mut self, _: &'static Schema, value: i64) {
        self.bytes.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        if value.is_finite() {
            self.bytes.extend_from_slice(ryu::Buffer::new().format_finite(value).as_bytes());
        } else {
            self.double(schema, f64::from(value));
        }
    }

    fn double(&mut self, _: &'static Schema, value: f64) {
        if value.is_finite() {
            self.bytes.extend_from_slice(ryu::Buffer::new().format_finite(value).as_bytes());
        } else {
            write_string(&mut self.bytes, time::non_finite(value));
        }
    }

    fn string(&mut self, _: &'static Schema, value: &str) {
        write_string(&mut self.bytes, value);
    }

    fn blob(&mut self, _: &'static Schema, value: &Bytes) {
        self.bytes.push(b'"');
        let start = self.bytes.len();
        self.bytes.resize(start + value.len().div_ceil(3) * 4, b'=');
        if let Some(room) = self.bytes.get_mut(start..) {
            // The room is exactly what the encoding needs.
            let _ = STANDARD.encode_slice(value, room);
        }
        self.bytes.push(b'"');
    }

    fn timestamp(&mut self, _: &'static Schema, value: Timestamp) {
        match self.timestamp.unwrap_or(TimestampFormat::Unix) {
            TimestampFormat::Unix => self.bytes.extend_from_slice(time::epoch_seconds(value).as_bytes()),
            format => write_string(&mut self.bytes, &time::format(value, format)),
        }
    }

    fn document(&mut self, _: &'static Schema, value: &serde_json::Value) {
        // Writing to memory does not fail, nor does a value without foreign keys.
        let _ = serde_json::to_writer(&mut self.bytes, value);
    }
}

#[cfg(test)]
mod tests {
    use super::write_string;

    #[test]
    fn a_character_is_escaped_wherever_it_stands() {
        for special in ["\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1f}", "\u{7f}", "é", "\u{1f63a}", " "] {
            for before in 0..70 {
                let text = format!("{}{special}{special}{}", "x".repeat(before), "y".repeat(40));
                let mut bytes = Vec::new();
                write_string(&mut bytes, &text);
                let read: String = serde_json::from_slice(&bytes).unwrap();
                assert_eq!(read, text);
            }
        }
    }
}
