//! Reads shapes from CBOR.

use super::{BREAK, EPOCH, FALSE, NULL, TRUE, UNDEFINED, major};
use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::schema::Schema;
use base::Timestamp;
use bytes::Bytes;
use std::borrow::Cow;

/// How deep CBOR may nest.
const DEPTH: usize = 128;

/// Reads shapes from CBOR.
pub struct CborReader<'a> {
    bytes: &'a [u8],
    depth: usize,
    missing: Vec<String>,
}

/// An item's first part: its kind, and its number, which is absent where the length is not said.
struct Head {
    major: u8,
    number: Option<u64>,
    /// The five bits after the kind.
    info: u8,
}

impl<'a> CborReader<'a> {
    /// Reads `body`. An empty body is an empty map.
    pub fn new(body: &'a [u8]) -> Self {
        let bytes = if body.is_empty() { &[0xa0] } else { body };
        Self { bytes, depth: 0, missing: Vec::new() }
    }

    /// Checks that nothing follows.
    pub fn end(&self) -> Result<(), Malformed> {
        if self.bytes.is_empty() { Ok(()) } else { Err(Malformed::new("bytes follow the CBOR")) }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (head, rest) = self.bytes.split_at_checked(count).ok_or_else(short)?;
        self.bytes = rest;
        Ok(head)
    }

    fn big_endian(&mut self, count: usize) -> Result<u64, Malformed> {
        Ok(self.take(count)?.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.first().copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.bytes = &self.bytes[1..];
        }
        is_next
    }

    fn head(&mut self) -> Result<Head, Malformed> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 0x1f);
        let number = match info {
            0..=23 => Some(u64::from(info)),
            24 => Some(self.big_endian(1)?),
            25 => Some(self.big_endian(2)?),
            26 => Some(self.big_endian(4)?),
            27 => Some(self.big_endian(8)?),
            31 if matches!(major, major::BYTES | major::TEXT | major::ARRAY | major::MAP) => None,
            _ => return Err(Malformed::new("malformed CBOR")),
        };
        Ok(Head { major, number, info })
    }

    /// The head of an item that must be of a kind.
    fn expect(&mut self, major: u8, wanted: &str) -> Result<Option<u64>, Malformed> {
        match self.head()? {
            head if head.major == major => Ok(head.number),
            _ => Err(Malformed::new(format!("the CBOR holds something that is no {wanted}"))),
        }
    }

    /// Runs `each` for every entry of an array or map whose head has been read.
    fn entries(
        &mut self,
        count: Option<u64>,
        mut each: impl FnMut(&mut Self) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Malformed::new("the CBOR nests too deeply"));
        }
        match count {
            Some(count) => {
                for _ in 0..count {
                    each(self)?;
                }
            }
            None => {
                while !self.eat(BREAK) {
                    each(self)?;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Bytes or text, in one piece or in several.
    fn pieces(&mut self, major: u8, wanted: &str) -> Result<Cow<'a, [u8]>, Malformed> {
        if let Some(length) = self.expect(major, wanted)? {
            return Ok(Cow::Borrowed(self.take(usize::try_from(length).map_err(|_| short())?)?));
        }
        let mut all = Vec::new();
        while !self.eat(BREAK) {
            let length = self.expect(major, wanted)?;
            let length = length.ok_or_else(|| Malformed::new("a piece of CBOR must say its length"))?;
            all.extend_from_slice(self.take(usize::try_from(length).map_err(|_| short())?)?);
        }
        Ok(Cow::Owned(all))
    }

    fn text(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let not_text = |_| Malformed::new("the CBOR's text is not UTF-8");
        match self.pieces(major::TEXT, "string")? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(not_text),
            Cow::Owned(bytes) => {
                String::from_utf8(bytes).map(Cow::Owned).map_err(|error| not_text(error.utf8_error()))
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "who sends an integer for a float means the nearest")]
    fn number(&mut self) -> Result<f64, Malformed> {
        let no_number = || Malformed::new("the CBOR holds something that is no number");
        let head = self.head()?;
        let number = head.number.ok_or_else(no_number)?;
        match (head.major, head.info) {
            (major::UNSIGNED, _) => Ok(number as f64),
            (major::NEGATIVE, _) => Ok(-1.0 - number as f64),
            (major::SIMPLE, 25) => Ok(half(number)),
            (major::SIMPLE, 26) => {
                Ok(f64::from(f32::from_bits(u32::try_from(number).map_err(|_| no_number())?)))
            }
            (major::SIMPLE, 27) => Ok(f64::from_bits(number)),
            _ => Err(no_number()),
        }
    }

    fn any(&mut self) -> Result<serde_json::Value, Malformed> {
        use serde_json::Value;
        if self.null() {
            return Ok(Value::Null);
        }
        let first = self.peek().ok_or_else(short)?;
        Ok(match first >> 5 {
            major::UNSIGNED | major::NEGATIVE => Value::from(self.integer_value()?),
            major::TEXT => Value::String(self.text()?.into_owned()),
            major::ARRAY => {
                let mut items = Vec::new();
                let count = self.expect(major::ARRAY, "list")?;
                self.entries(count, |from| {
                    items.push(from.any()?);
                    Ok(())
                })?;
                Value::Array(items)
            }
            major::MAP => {
                let mut map = serde_json::Map::new();
                let count = self.expect(major::MAP, "map")?;
                self.entries(count, |from| {
                    let key = from.text()?.into_owned();
                    map.insert(key, from.any()?);
                    Ok(())
                })?;
                Value::Object(map)
            }
            _ if matches!(first, TRUE | FALSE) => {
                self.bytes = &self.bytes[1..];
                Value::Bool(first == TRUE)
            }
            major::SIMPLE => Value::from(self.number()?),
            _ => return Err(Malformed::new("the CBOR holds something that JSON has not")),
        })
    }

    fn integer_value(&mut self) -> Result<i64, Malformed> {
        let range = |_| Malformed::new("the CBOR holds an integer that is out of range");
        let head = self.head()?;
        match (head.major, head.number) {
            (major::UNSIGNED, Some(number)) => i64::try_from(number).map_err(range),
            (major::NEGATIVE, Some(number)) => i64::try_from(number).map(|number| -1 - number).map_err(range),
            _ => Err(Malformed::new("the CBOR holds something that is no integer")),
        }
    }
}

fn short() -> Malformed {
    Malformed::new("the CBOR ends too early")
}

/// The value of a 16-bit float.
#[expect(clippy::cast_precision_loss, reason = "ten bits and five fit")]
fn half(bits: u64) -> f64 {
    let (exponent, fraction) = ((bits >> 10 & 0x1f) as i32, (bits & 0x3ff) as f64);
    let value = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (fraction + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits & 0x8000 == 0 { value } else { -value }
}

impl Decoder for CborReader<'_> {
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        let count = self.expect(major::MAP, "map")?;
        let mut next = 0;
        self.entries(count, |from| {
            let key = from.text()?;
            let Some(index) = schema.member_on_wire(&key, next) else { return from.skip() };
            next = index + 1;
            if from.null() { Ok(()) } else { member(index, from) }
        })
    }

    fn list(&mut self, _: &'static Schema, item: Read<'_>) -> Result<(), Malformed> {
        let count = self.expect(major::ARRAY, "list")?;
        self.entries(count, |from| item(from))
    }

    fn map(&mut self, _: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed> {
        let count = self.expect(major::MAP, "map")?;
        self.entries(count, |from| {
            let key = from.text()?.into_owned();
            entry(key, from)
        })
    }

    fn null(&mut self) -> bool {
        self.eat(NULL) || self.eat(UNDEFINED)
    }

    fn skip(&mut self) -> Result<(), Malformed> {
        let first = self.peek().ok_or_else(short)?;
        match first >> 5 {
            major::BYTES => self.pieces(major::BYTES, "blob").map(|_| ()),
            major::TEXT => self.pieces(major::TEXT, "string").map(|_| ()),
            major::ARRAY => {
                let count = self.expect(major::ARRAY, "list")?;
                self.entries(count, Self::skip)
            }
            major::MAP => {
                let count = self.expect(major::MAP, "map")?;
                self.entries(count, |from| {
                    from.skip()?;
                    from.skip()
                })
            }
            major::TAG => {
                self.head()?;
                // A tag of a tag of a tag nests like a list of one.
                self.entries(Some(1), Self::skip)
            }
            _ => self.head().map(|_| ()),
        }
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, Malformed> {
        if self.eat(TRUE) {
            Ok(true)
        } else if self.eat(FALSE) {
            Ok(false)
        } else {
            Err(Malformed::new("the CBOR holds something that is no boolean"))
        }
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, Malformed> {
        self.integer_value()
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        self.number()
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        self.text().map(Cow::into_owned)
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        self.pieces(major::BYTES, "blob").map(|bytes| Bytes::from(bytes.into_owned()))
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<Timestamp, Malformed> {
        if self.expect(major::TAG, "time")? != Some(EPOCH) {
            return Err(Malformed::new("the CBOR holds a time that is not in seconds since 1970"));
        }
        let whole = self.peek().is_some_and(|first| matches!(first >> 5, major::UNSIGNED | major::NEGATIVE));
        if whole {
            return self.integer_value().map(Timestamp::from_secs);
        }
        let seconds = self.number()?;
        if !seconds.is_finite() {
            return Err(Malformed::new("the CBOR holds a time that is no number"));
        }
        Ok(Timestamp::from_secs_f64(seconds))
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        self.any()
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_halves() {
        for (bits, value) in
            [(0x3c00, 1.0), (0xc000, -2.0), (0x7bff, 65_504.0), (1, 5.960_464_477_539_063e-8)]
        {
            assert_eq!(half(bits), value);
        }
        assert_eq!(half(0x7c00), f64::INFINITY);
        assert!(half(0x7e00).is_nan());
    }

    #[test]
    fn a_length_that_lies_is_found_out() {
        for bad in [
            &b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff"[..],
            b"\x7b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\xbf\x61",
        ] {
            assert!(CborReader::new(bad).skip().is_err());
        }
        assert!(CborReader::new(&[0x81; 100_000]).skip().is_err());
        assert!(CborReader::new(&[0xc1; 100_000]).skip().is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = CborReader::new(&bytes).skip();
            let _ = CborReader::new(&bytes).any();
            let _ = CborReader::new(&bytes).timestamp(Schema::EMPTY);
        }
    }
}
