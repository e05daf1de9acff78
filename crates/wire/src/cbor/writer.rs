//! Writes shapes as CBOR.

use super::{BREAK, EPOCH, FALSE, NULL, TRUE, major};
use crate::codec::Encoder;
use crate::schema::{Member, Schema};
use base::Timestamp;
use bytes::Bytes;

/// A map whose length is not said: a structure's members are not counted before they are written.
const BEGIN_MAP: u8 = 0xbf;

/// Writes shapes as CBOR.
#[derive(Default)]
pub struct CborWriter {
    bytes: Vec<u8>,
    /// The code of the fault that is written, until its structure begins.
    code: Option<String>,
}

impl CborWriter {
    /// Writes a value.
    pub fn new() -> Self {
        Self { bytes: Vec::with_capacity(512), code: None }
    }

    /// Writes a fault, whose first member is its code.
    pub fn fault(code: String) -> Self {
        Self { code: Some(code), ..Self::new() }
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    fn head(&mut self, major: u8, number: u64) {
        let major = major << 5;
        let [.., b3, b2, b1, b0] = number.to_be_bytes();
        if number < 24 {
            self.bytes.push(major | b0);
        } else if number <= 0xff {
            self.bytes.extend([major | 24, b0]);
        } else if number <= 0xffff {
            self.bytes.extend([major | 25, b1, b0]);
        } else if number <= 0xffff_ffff {
            self.bytes.extend([major | 26, b3, b2, b1, b0]);
        } else {
            self.bytes.push(major | 27);
            self.bytes.extend(number.to_be_bytes());
        }
    }

    fn length(&mut self, major: u8, length: usize) {
        self.head(major, length as u64);
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        self.length(major::TEXT, text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, value: f64) {
        self.bytes.push(0xfb);
        self.bytes.extend(value.to_be_bytes());
    }

    fn any(&mut self, value: &serde_json::Value) {
        use serde_json::Value;
        match value {
            Value::Null => self.bytes.push(NULL),
            Value::Bool(value) => self.bytes.push(if *value { TRUE } else { FALSE }),
            Value::Number(number) => match number.as_i64() {
                Some(value) => self.integer_value(value),
                None => self.number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                self.length(major::ARRAY, items.len());
                items.iter().for_each(|item| self.any(item));
            }
            Value::Object(map) => {
                self.length(major::MAP, map.len());
                for (key, value) in map {
                    self.text(key);
                    self.any(value);
                }
            }
        }
    }

    fn integer_value(&mut self, value: i64) {
        if value < 0 {
            self.head(major::NEGATIVE, (-1 - value).unsigned_abs());
        } else {
            self.head(major::UNSIGNED, value.unsigned_abs());
        }
    }
}

impl Encoder for CborWriter {
    fn begin_structure(&mut self, _: &'static Schema) {
        self.bytes.push(BEGIN_MAP);
        if let Some(code) = self.code.take() {
            self.text("__type");
            self.text(&code);
        }
    }

    fn member(&mut self, member: &'static Member) -> bool {
        self.text(member.wire);
        true
    }

    fn end_structure(&mut self) {
        self.bytes.push(BREAK);
    }

    fn begin_list(&mut self, _: &'static Schema, len: usize) {
        self.length(major::ARRAY, len);
    }

    fn item(&mut self) -> bool {
        true
    }

    fn end_list(&mut self) {}

    fn begin_map(&mut self, _: &'static Schema, len: usize) {
        self.length(major::MAP, len);
    }

    fn key(&mut self, key: &str) -> bool {
        self.text(key);
        true
    }

    fn end_map(&mut self) {}

    fn null(&mut self) {
        self.bytes.push(NULL);
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        self.bytes.push(if value { TRUE } else { FALSE });
    }

    fn integer(&mut self, _: &'static Schema, value: i64) {
        self.integer_value(value);
    }

    fn float(&mut self, _: &'static Schema, value: f32) {
        self.bytes.push(0xfa);
        self.bytes.extend(value.to_be_bytes());
    }

    fn double(&mut self, _: &'static Schema, value: f64) {
        self.number(value);
    }

    fn string(&mut self, _: &'static Schema, value: &str) {
        self.text(value);
    }

    fn blob(&mut self, _: &'static Schema, value: &Bytes) {
        self.length(major::BYTES, value.len());
        self.bytes.extend_from_slice(value);
    }

    fn timestamp(&mut self, _: &'static Schema, value: Timestamp) {
        self.head(major::TAG, EPOCH);
        self.number(value.as_secs_f64());
    }

    fn document(&mut self, _: &'static Schema, value: &serde_json::Value) {
        self.any(value);
    }
}
