//! JSON in and out, straight between bytes and shapes: the body of awsJson and rest-json, and the form of calls in
//! process that are data.

mod writer;

pub use writer::{JsonWriter, write_string};

use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::schema::{Member, Schema, TimestampFormat};
use crate::time;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::borrow::Cow;

/// How deep JSON may nest: DynamoDB's 32 levels of values take three each.
const DEPTH: usize = 128;

/// Which of a member's names stand in the JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Wire,
    Model,
}

/// Reads shapes from JSON text.
pub struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    names: Names,
    timestamp: Option<TimestampFormat>,
    missing: Vec<String>,
    /// What the names of shapes begin with in messages on mistaken types.
    namespace: &'static str,
    /// Whether the value that is next stands in a list or a map; messages on mistaken types differ.
    is_item: bool,
}

/// What AWS says of a list or map in a list or map that is something else.
const CAST: &str = "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class (sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base of loader 'bootstrap')";
const STRUCTURE: &str = "Start of structure or map found where not expected";

impl<'a> JsonReader<'a> {
    /// Reads `body`, whose keys are the names on the wire. An empty body is an empty object.
    pub fn new(body: &'a [u8]) -> Result<Self, Malformed> {
        Self::named(body, Names::Wire)
    }

    /// Reads `body`, whose keys are the model's names.
    pub fn by_model_names(body: &'a [u8]) -> Result<Self, Malformed> {
        Self::named(body, Names::Model)
    }

    fn named(body: &'a [u8], names: Names) -> Result<Self, Malformed> {
        let text = std::str::from_utf8(body).map_err(|_| Malformed::new("the body is not UTF-8"))?;
        let text = if body.is_empty() { "{}" } else { text };
        Ok(Self {
            text,
            at: 0,
            depth: 0,
            names,
            timestamp: None,
            missing: Vec::new(),
            namespace: "",
            is_item: false,
        })
    }

    /// Names shapes in messages as the service with that namespace does.
    pub fn in_namespace(mut self, namespace: &'static str) -> Self {
        self.namespace = namespace;
        self
    }

    /// Checks that nothing follows.
    pub fn end(&mut self) -> Result<(), Malformed> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax()),
        }
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    fn syntax(&self) -> Malformed {
        Malformed::new(format!("malformed JSON at byte {}", self.at))
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.eat(byte) { Ok(()) } else { Err(self.syntax()) }
    }

    fn word(&mut self, word: &str) -> Result<(), Malformed> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.syntax());
        }
        self.at += word.len();
        Ok(())
    }

    /// A string, borrowed where it has no escapes. The opening quote is next.
    fn text(&mut self) -> Result<Cow<'a, str>, Malformed> {
        self.expect(b'"')?;
        let start = self.at;
        let bytes = self.bytes();
        let plain = bytes.get(start..).unwrap_or_default();
        let Some(length) = plain.iter().position(|byte| *byte == b'"' || *byte == b'\\' || *byte < b' ')
        else {
            return Err(self.syntax());
        };
        self.at = start + length;
        let head = self.text.get(start..self.at).unwrap_or_default();
        if bytes.get(self.at) == Some(&b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(head));
        }
        let mut owned = head.to_owned();
        self.escaped(&mut owned)?;
        Ok(Cow::Owned(owned))
    }

    /// The rest of a string that has escapes.
    fn escaped(&mut self, owned: &mut String) -> Result<(), Malformed> {
        loop {
            let start = self.at;
            let rest = self.bytes().get(start..).unwrap_or_default();
            let Some(length) = rest.iter().position(|byte| *byte == b'"' || *byte == b'\\' || *byte < b' ')
            else {
                return Err(self.syntax());
            };
            self.at += length;
            owned.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.at += 1,
                _ => return Err(self.syntax()),
            }
            let escape = self.bytes().get(self.at).copied().ok_or_else(|| self.syntax())?;
            self.at += 1;
            owned.push(match escape {
                b'"' | b'\\' | b'/' => char::from(escape),
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.unicode()?,
                _ => return Err(self.syntax()),
            });
        }
    }

    /// The character of a `\u` escape, or of a surrogate pair; half a pair becomes U+FFFD.
    fn unicode(&mut self) -> Result<char, Malformed> {
        let first = self.hex4()?;
        if (0xd800..0xdc00).contains(&first)
            && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u"))
        {
            let back = self.at;
            self.at += 2;
            let second = self.hex4()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = back;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Result<u32, Malformed> {
        let digits = self.text.get(self.at..self.at + 4).ok_or_else(|| self.syntax())?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(self.syntax());
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| self.syntax())
    }

    /// A number's text, checked against JSON's grammar.
    fn number(&mut self) -> Result<&'a str, Malformed> {
        let bytes = self.bytes();
        let start = self.at;
        let digits = |at: &mut usize| {
            let from = *at;
            while bytes.get(*at).is_some_and(u8::is_ascii_digit) {
                *at += 1;
            }
            *at > from
        };
        let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
        let leading_zero = bytes.get(at) == Some(&b'0');
        let whole = at;
        let mut valid = digits(&mut at) && !(leading_zero && at > whole + 1);
        if bytes.get(at) == Some(&b'.') {
            at += 1;
            valid &= digits(&mut at);
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            at += 1;
            at += usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            valid &= digits(&mut at);
        }
        if !valid {
            return Err(self.syntax());
        }
        self.at = at;
        self.text.get(start..at).ok_or_else(|| self.syntax())
    }

    fn deeper(&mut self) -> Result<(), Malformed> {
        self.depth += 1;
        if self.depth > DEPTH { Err(Malformed::new("the JSON nests too deeply")) } else { Ok(()) }
    }

    /// What a value that is next is called in AWS's own messages on mistaken types; `wanted` is a class such as
    /// `java.lang.String`.
    fn mistaken(&mut self, wanted: &str) -> Malformed {
        let short = wanted.rsplit('.').next().unwrap_or(wanted);
        match self.peek() {
            Some(b'{') => Malformed::new(STRUCTURE),
            Some(b'[') => Malformed::new(format!("Unrecognized collection type class {wanted}")),
            Some(b'"') => Malformed::new(format!("STRING_VALUE cannot be converted to {short}")),
            Some(b't') if self.word("true").is_ok() => {
                Malformed::new(format!("TRUE_VALUE cannot be converted to {short}"))
            }
            Some(b'f') if self.word("false").is_ok() => {
                Malformed::new(format!("FALSE_VALUE cannot be converted to {short}"))
            }
            Some(b'-' | b'0'..=b'9') => match self.number() {
                Ok(number) if number.contains(['.', 'e', 'E']) => {
                    Malformed::new(format!("DECIMAL_VALUE cannot be converted to {short}"))
                }
                Ok(_) => Malformed::new(format!("NUMBER_VALUE cannot be converted to {short}")),
                Err(error) => error,
            },
            _ => self.syntax(),
        }
    }

    /// The class of a shape in messages on mistaken types.
    fn class(&self, schema: &'static Schema) -> String {
        use crate::schema::Kind;
        match schema.kind {
            Kind::String | Kind::Enum => "java.lang.String".to_owned(),
            Kind::Boolean => "java.lang.Boolean".to_owned(),
            Kind::List => {
                let item = schema.members.first().map(|member| self.class(member.schema));
                format!("java.util.List<{}>", item.unwrap_or_default())
            }
            _ if self.namespace.is_empty() => schema.name.to_owned(),
            _ => format!("{}.{}", self.namespace, schema.name),
        }
    }

    /// Reads `{ key: value, ... }`, calling `entry` at each value.
    fn object(
        &mut self,
        mut entry: impl FnMut(&mut Self, Cow<'a, str>) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.expect(b'{')?;
        self.deeper()?;
        if !self.eat(b'}') {
            loop {
                if self.peek() != Some(b'"') {
                    return Err(self.syntax());
                }
                let key = self.text()?;
                self.expect(b':')?;
                entry(self, key)?;
                if self.eat(b'}') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads `[ value, ... ]`, calling `item` at each value.
    fn array(&mut self, mut item: impl FnMut(&mut Self) -> Result<(), Malformed>) -> Result<(), Malformed> {
        self.expect(b'[')?;
        self.deeper()?;
        if !self.eat(b']') {
            loop {
                item(self)?;
                if self.eat(b']') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn any(&mut self) -> Result<serde_json::Value, Malformed> {
        use serde_json::Value;
        match self.peek() {
            Some(b'{') => {
                let mut map = serde_json::Map::new();
                self.object(|from, key| {
                    let value = from.any()?;
                    map.insert(key.into_owned(), value);
                    Ok(())
                })?;
                Ok(Value::Object(map))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.array(|from| {
                    items.push(from.any()?);
                    Ok(())
                })?;
                Ok(Value::Array(items))
            }
            Some(b'"') => Ok(Value::String(self.text()?.into_owned())),
            Some(b't') => self.word("true").map(|()| Value::Bool(true)),
            Some(b'f') => self.word("false").map(|()| Value::Bool(false)),
            Some(b'n') => self.word("null").map(|()| Value::Null),
            _ => {
                let text = self.number()?;
                serde_json::from_str(text).map_err(|_| self.syntax())
            }
        }
    }
}

impl Decoder for JsonReader<'_> {
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        if self.peek() != Some(b'{') {
            return Err(match self.peek() {
                None => self.syntax(),
                Some(b'[') => {
                    Malformed::new(format!("Unrecognized collection type class {}", self.class(schema)))
                }
                _ if self.is_item => Malformed::new("Unexpected value type in payload"),
                _ => Malformed::new("Unexpected field type"),
            });
        }
        let mut next = 0;
        self.object(|from, key| {
            let index = match from.names {
                Names::Wire => schema.member_on_wire(&key, next),
                Names::Model => schema.members.iter().position(|member| member.name == key),
            };
            let Some(index) = index else { return from.skip() };
            next = index + 1;
            if from.null() {
                return Ok(());
            }
            from.timestamp = schema.members.get(index).and_then(Member::timestamp_format);
            from.is_item = false;
            member(index, from)
        })
    }

    fn list(&mut self, schema: &'static Schema, item: Read<'_>) -> Result<(), Malformed> {
        if self.peek() != Some(b'[') {
            return Err(match self.peek() {
                None => self.syntax(),
                Some(b'{') => Malformed::new(STRUCTURE),
                _ if self.is_item => Malformed::new(CAST),
                _ => Malformed::new("Unexpected field type"),
            });
        }
        self.array(|from| {
            from.timestamp = schema.members.first().and_then(Member::timestamp_format);
            from.is_item = true;
            item(from)
        })
    }

    fn map(&mut self, schema: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed> {
        if self.peek() != Some(b'{') {
            return Err(match self.peek() {
                None => self.syntax(),
                Some(b'[') => {
                    let value = schema.members.get(1).map(|member| self.class(member.schema));
                    Malformed::new(format!(
                        "Unrecognized collection type java.util.Map<java.lang.String, {}>",
                        value.unwrap_or_default()
                    ))
                }
                _ if self.is_item => Malformed::new(CAST),
                _ => Malformed::new("Unexpected field type"),
            });
        }
        self.object(|from, key| {
            from.timestamp = schema.members.get(1).and_then(Member::timestamp_format);
            from.is_item = true;
            entry(key.into_owned(), from)
        })
    }

    fn null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.word("null").is_ok()
    }

    fn skip(&mut self) -> Result<(), Malformed> {
        match self.peek() {
            Some(b'{') => self.object(|from, _| from.skip()),
            Some(b'[') => self.array(Self::skip),
            Some(b'"') => self.text().map(|_| ()),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            _ => self.number().map(|_| ()),
        }
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, Malformed> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            // Some clients write truth values as text, and AWS reads them.
            Some(b'"') => match self.text()?.to_ascii_lowercase().as_str() {
                "true" | "1" | "yes" => Ok(true),
                "false" | "0" | "no" => Ok(false),
                _ => Err(Malformed::new("Unexpected token received from parser")),
            },
            _ => Err(self.mistaken("java.lang.Boolean")),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "checked against the range just before")]
    fn integer(&mut self, schema: &'static Schema) -> Result<i64, Malformed> {
        let wanted =
            if schema.kind == crate::schema::Kind::Integer { "java.lang.Integer" } else { "java.lang.Long" };
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let text = self.number()?;
                if let Ok(value) = text.parse() {
                    return Ok(value);
                }
                // Some clients write integers as `5.0` or `1e3`; AWS rounds down what is none.
                let value = text.parse::<f64>().map_err(|_| self.syntax())?.floor();
                if value.abs() < 9.0e15 {
                    Ok(value as i64)
                } else {
                    Err(Malformed::new(format!("{text} is not an integer")))
                }
            }
            _ => Err(self.mistaken(wanted)),
        }
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.number()?.parse().map_err(|_| self.syntax()),
            Some(b'"') => match &*self.text()? {
                "NaN" => Ok(f64::NAN),
                "Infinity" => Ok(f64::INFINITY),
                "-Infinity" => Ok(f64::NEG_INFINITY),
                _ => Err(Malformed::new("STRING_VALUE cannot be converted to Double")),
            },
            _ => Err(self.mistaken("java.lang.Double")),
        }
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        match self.peek() {
            Some(b'"') => self.text().map(Cow::into_owned),
            _ => Err(self.mistaken("java.lang.String")),
        }
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        if self.peek() != Some(b'"') {
            return Err(match self.peek() {
                Some(b't' | b'f' | b'-' | b'0'..=b'9') => {
                    Malformed::new("only base-64-encoded strings are convertible to bytes")
                }
                _ => self.mistaken("java.nio.ByteBuffer"),
            });
        }
        let text = self.text()?;
        if text.len() % 4 != 0 {
            return Err(Malformed::new(
                "Base64 encoded length is expected a multiple of 4 bytes but found: ".to_owned()
                    + &text.len().to_string(),
            ));
        }
        STANDARD
            .decode(&*text)
            .map(Bytes::from)
            .map_err(|_| Malformed::new("Invalid last non-pad Base64 character dectected"))
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<Timestamp, Malformed> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let seconds: f64 = self.number()?.parse().map_err(|_| self.syntax())?;
                Ok(Timestamp::from_secs_f64(seconds))
            }
            Some(b'"') => {
                let text = self.text()?;
                time::parse(&text, self.timestamp)
                    .ok_or_else(|| Malformed::new(format!("`{text}` is not a time")))
            }
            _ => Err(self.mistaken("Timestamp")),
        }
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        self.any()
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}
