//! The two sides of a protocol: what writes shapes and what reads them.

use crate::schema::{Member, Schema};
use base::Timestamp;
use bytes::Bytes;
use std::fmt;

/// Takes a value member by member and writes it in a protocol's form. It cannot fail: what a model allows,
/// every protocol can write.
pub trait Encoder {
    /// A structure or union begins.
    fn begin_structure(&mut self, schema: &'static Schema);
    /// The next value is this member's. `false` where it is not wanted; its value then must not follow.
    fn member(&mut self, member: &'static Member) -> bool;
    /// The structure ends.
    fn end_structure(&mut self);
    /// A list of `len` items begins.
    fn begin_list(&mut self, schema: &'static Schema, len: usize);
    /// The next value is an item. `false` where it is not wanted.
    fn item(&mut self) -> bool;
    /// The list ends.
    fn end_list(&mut self);
    /// A map of `len` entries begins.
    fn begin_map(&mut self, schema: &'static Schema, len: usize);
    /// The next value belongs to `key`. `false` where it is not wanted.
    fn key(&mut self, key: &str) -> bool;
    /// The map ends.
    fn end_map(&mut self);
    /// A value of a sparse list or map that is not there.
    fn null(&mut self);
    /// A boolean.
    fn boolean(&mut self, schema: &'static Schema, value: bool);
    /// An integer of 32 or 64 bits.
    fn integer(&mut self, schema: &'static Schema, value: i64);
    /// A 32-bit float.
    fn float(&mut self, schema: &'static Schema, value: f32);
    /// A 64-bit float.
    fn double(&mut self, schema: &'static Schema, value: f64);
    /// Text, or an enum's value.
    fn string(&mut self, schema: &'static Schema, value: &str);
    /// Bytes.
    fn blob(&mut self, schema: &'static Schema, value: &Bytes);
    /// An instant.
    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp);
    /// Any JSON.
    fn document(&mut self, schema: &'static Schema, value: &serde_json::Value);
}

/// Reads the rest of a value.
pub type Read<'a> = &'a mut dyn FnMut(&mut dyn Decoder) -> Result<(), Malformed>;
/// Reads the value of a member by its index in the schema.
pub type ReadMember<'a> = &'a mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), Malformed>;
/// Reads the value of a map's entry.
pub type ReadEntry<'a> = &'a mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), Malformed>;

/// Reads values from a protocol's form. Never panics, whatever the bytes are.
pub trait Decoder {
    /// Reads a structure or union: calls `member` for each that is there and not null, and passes over others.
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed>;
    /// Reads a list.
    fn list(&mut self, schema: &'static Schema, item: Read<'_>) -> Result<(), Malformed>;
    /// Reads a map.
    fn map(&mut self, schema: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed>;
    /// Whether the value is null; it is then consumed.
    fn null(&mut self) -> bool;
    /// Passes over a value.
    fn skip(&mut self) -> Result<(), Malformed>;
    /// Reads a boolean.
    fn boolean(&mut self, schema: &'static Schema) -> Result<bool, Malformed>;
    /// Reads an integer.
    fn integer(&mut self, schema: &'static Schema) -> Result<i64, Malformed>;
    /// Reads a float.
    fn double(&mut self, schema: &'static Schema) -> Result<f64, Malformed>;
    /// Reads text.
    fn string(&mut self, schema: &'static Schema) -> Result<String, Malformed>;
    /// Reads bytes.
    fn blob(&mut self, schema: &'static Schema) -> Result<Bytes, Malformed>;
    /// Reads an instant.
    fn timestamp(&mut self, schema: &'static Schema) -> Result<Timestamp, Malformed>;
    /// Reads any JSON.
    fn document(&mut self, schema: &'static Schema) -> Result<serde_json::Value, Malformed>;
    /// The paths of required members that were not there, so far.
    fn missing(&mut self) -> &mut Vec<String>;
}

/// Bytes that are not what the protocol says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(String);

impl Malformed {
    /// Says what is wrong, in the service's words where it has some.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Malformed {}
