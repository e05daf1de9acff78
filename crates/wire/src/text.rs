//! Values that stand in a message as text: headers, labels, query strings, forms, XML.

use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::schema::{Kind, Member, Schema, TimestampFormat};
use crate::time;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::borrow::Cow;

/// `true` or `false`.
pub(crate) fn boolean(text: &str) -> Result<bool, Malformed> {
    match text {
        "true" | "True" | "TRUE" => Ok(true),
        "false" | "False" | "FALSE" => Ok(false),
        _ => Err(mistaken("Boolean")),
    }
}

/// An integer.
pub(crate) fn integer(schema: &'static Schema, text: &str) -> Result<i64, Malformed> {
    let wanted = if schema.kind == Kind::Integer { "Integer" } else { "Long" };
    text.parse().map_err(|_| mistaken(wanted))
}

/// A float, or one of its names that are no digits.
pub(crate) fn double(text: &str) -> Result<f64, Malformed> {
    match text {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        _ => text.parse().ok().filter(|value: &f64| value.is_finite()).ok_or_else(|| mistaken("Double")),
    }
}

/// Bytes, in base64.
pub(crate) fn blob(text: &str) -> Result<Bytes, Malformed> {
    STANDARD.decode(text).map(Bytes::from).map_err(|_| Malformed::new("Invalid base64 character"))
}

/// An instant in `format`.
pub(crate) fn timestamp(text: &str, format: TimestampFormat) -> Result<Timestamp, Malformed> {
    time::parse(text, Some(format)).or_else(|| time::parse(text, None)).ok_or_else(|| mistaken("Timestamp"))
}

fn mistaken(wanted: &str) -> Malformed {
    Malformed::new(format!("STRING_VALUE cannot be converted to {wanted}"))
}

/// A float as text.
pub(crate) fn write_double(out: &mut String, value: f64) {
    if value.is_finite() {
        out.push_str(ryu::Buffer::new().format_finite(value));
    } else {
        out.push_str(time::non_finite(value));
    }
}

/// A 32-bit float as text: the shortest that reads back.
pub(crate) fn write_float(out: &mut String, value: f32) {
    if value.is_finite() {
        out.push_str(ryu::Buffer::new().format_finite(value));
    } else {
        out.push_str(time::non_finite(f64::from(value)));
    }
}

/// What a member that is text holds.
pub(crate) enum Texts<'a> {
    /// One value.
    One(Cow<'a, str>),
    /// A list's items.
    Many(Vec<Cow<'a, str>>),
    /// A map's entries, each with all of its values.
    Entries(Vec<(String, Vec<Cow<'a, str>>)>),
}

/// Reads shapes from text.
pub(crate) struct TextReader<'a> {
    texts: Texts<'a>,
    format: TimestampFormat,
    encoded: bool,
    missing: Vec<String>,
}

impl<'a> TextReader<'a> {
    /// Reads `texts`, the value of `member`; a timestamp is in `format` where the model says nothing.
    pub(crate) fn new(texts: Texts<'a>, member: &Member, format: TimestampFormat) -> Self {
        let format = member.timestamp_format().unwrap_or(format);
        Self { texts, format, encoded: member.json_value, missing: Vec::new() }
    }

    fn one(&self) -> Result<&str, Malformed> {
        match &self.texts {
            Texts::One(text) => Ok(text),
            Texts::Many(_) | Texts::Entries(_) => Err(Malformed::new("one value is needed, not several")),
        }
    }
}

impl Decoder for TextReader<'_> {
    fn structure(&mut self, _: &'static Schema, _: ReadMember<'_>) -> Result<(), Malformed> {
        Err(Malformed::new("a structure cannot stand outside of the body"))
    }

    fn list(&mut self, schema: &'static Schema, item: Read<'_>) -> Result<(), Malformed> {
        let all = match std::mem::replace(&mut self.texts, Texts::Many(Vec::new())) {
            Texts::Many(all) => all,
            Texts::One(one) => vec![one],
            Texts::Entries(_) => return Err(Malformed::new("a list is needed, not a map")),
        };
        if let Some(format) = schema.members.first().and_then(Member::timestamp_format) {
            self.format = format;
        }
        for one in all {
            self.texts = Texts::One(one);
            item(self)?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed> {
        let Texts::Entries(entries) = std::mem::replace(&mut self.texts, Texts::Many(Vec::new())) else {
            return Err(Malformed::new("a map is needed"));
        };
        let lists = schema.members.get(1).is_some_and(|value| value.schema.kind == Kind::List);
        for (key, mut values) in entries {
            self.texts = match values.pop() {
                Some(last) if !lists => Texts::One(last),
                last => {
                    values.extend(last);
                    Texts::Many(values)
                }
            };
            entry(key, self)?;
        }
        Ok(())
    }

    fn null(&mut self) -> bool {
        false
    }

    fn skip(&mut self) -> Result<(), Malformed> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, Malformed> {
        boolean(self.one()?)
    }

    fn integer(&mut self, schema: &'static Schema) -> Result<i64, Malformed> {
        integer(schema, self.one()?)
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        double(self.one()?)
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        if self.encoded {
            let bytes = blob(self.one()?)?;
            return String::from_utf8(bytes.into())
                .map_err(|_| Malformed::new("a header's base64 is not UTF-8"));
        }
        Ok(match &mut self.texts {
            Texts::One(text) => std::mem::take(text).into_owned(),
            _ => self.one()?.to_owned(),
        })
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        blob(self.one()?)
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<Timestamp, Malformed> {
        timestamp(self.one()?, schema.timestamp.unwrap_or(self.format))
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        serde_json::from_str(self.one()?).map_err(|_| mistaken("Document"))
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}
