//! The REST protocols: members of an input in the path, the query string, the headers and the body; members of an output
//! in the status, the headers and the body.

mod paths;
mod writer;

pub use paths::{Match, Paths};
pub(crate) use writer::{RestReply, RestWriter};

use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::json::JsonReader;
use crate::schema::{Kind, Location, Member, Schema, TimestampFormat};
use crate::text::{TextReader, Texts};
use crate::xml::{Element, XmlReader};
use ::http::HeaderMap;
use base::Timestamp;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// A form that the body of a REST protocol has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyForm {
    Json,
    Xml,
    /// A fault in the element `Error`, alone or in an `ErrorResponse`.
    XmlFault,
}

/// The parts of a request that hold an input's members.
pub(crate) struct RestRequest<'a> {
    /// Labels of the path, decoded.
    pub(crate) labels: Vec<(&'static str, String)>,
    /// The query string, decoded.
    pub(crate) query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// The headers.
    pub(crate) headers: &'a HeaderMap,
    /// The body.
    pub(crate) body: &'a Bytes,
    /// Its form.
    pub(crate) form: BodyForm,
    /// The status, where this is a reply.
    pub(crate) status: Option<u16>,
}

/// A query string's names and values, decoded; `+` is a space.
pub fn query_pairs(query: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// Percent-decodes a part of a query or form.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('+') {
        return percent_decode_str(text).decode_utf8_lossy();
    }
    let spaced = text.replace('+', " ");
    Cow::Owned(percent_decode_str(&spaced).decode_utf8_lossy().into_owned())
}

/// Reads an input from a request.
pub(crate) struct RestReader<'a> {
    request: RestRequest<'a>,
    missing: Vec<String>,
}

impl<'a> RestReader<'a> {
    /// Reads `request`.
    pub(crate) fn new(request: RestRequest<'a>) -> Self {
        Self { request, missing: Vec::new() }
    }

    /// Where `member` stands. A reply has neither path nor query string, so what belongs there is in its body.
    fn location(&self, member: &Member) -> Location {
        match member.location {
            Location::Uri | Location::Query if self.request.status.is_some() => Location::Body,
            location => location,
        }
    }

    /// The text of a member that stands outside of the body, if it is there.
    fn texts(&self, schema: &'static Schema, member: &'static Member) -> Option<Texts<'_>> {
        let request = &self.request;
        match self.location(member) {
            Location::Uri => {
                let label = request.labels.iter().find(|(name, _)| *name == member.wire);
                label.map(|(_, text)| Texts::One(Cow::Borrowed(text.as_str())))
            }
            Location::Query if member.schema.kind == Kind::Map => self.query_map(schema),
            Location::Query => {
                let values = request.query.iter().filter(|(name, _)| name == member.wire);
                several(values.map(|(_, value)| Cow::Borrowed(&**value)), member)
            }
            Location::Header => {
                let all = request.headers.get_all(member.wire).iter();
                let all = all.map(|value| String::from_utf8_lossy(value.as_bytes()));
                if member.schema.kind != Kind::List {
                    return several(all, member);
                }
                let dates = member.schema.members.first().is_some_and(|item| {
                    item.schema.kind == Kind::Timestamp
                        && item.timestamp_format().is_none_or(|form| form == TimestampFormat::Rfc822)
                });
                let items: Vec<_> = all.flat_map(|value| split_list(&value, dates)).map(Cow::Owned).collect();
                (!items.is_empty()).then_some(Texts::Many(items))
            }
            Location::Headers => Some(self.prefixed(member.wire)),
            Location::StatusCode => request.status.map(|status| Texts::One(Cow::Owned(status.to_string()))),
            Location::Body => None,
        }
    }

    /// All that the query string holds beside what other members take from it.
    fn query_map(&self, schema: &'static Schema) -> Option<Texts<'_>> {
        let named = |name: &str| {
            let mut others = schema.members.iter().filter(|member| member.location == Location::Query);
            others.any(|member| member.schema.kind != Kind::Map && member.wire == name)
        };
        let mut entries: Vec<(String, Vec<Cow<'_, str>>)> = Vec::new();
        for (name, value) in self.request.query.iter().filter(|(name, _)| !named(name)) {
            let value = Cow::Borrowed(&**value);
            match entries.iter_mut().find(|(known, _)| known == name) {
                Some((_, values)) => values.push(value),
                None => entries.push((name.clone().into_owned(), vec![value])),
            }
        }
        (!entries.is_empty()).then_some(Texts::Entries(entries))
    }

    /// All headers that begin with `prefix`, by what follows it.
    fn prefixed(&self, prefix: &str) -> Texts<'_> {
        let prefix = prefix.to_ascii_lowercase();
        let all = self.request.headers.iter().filter_map(|(name, value)| {
            let rest = name.as_str().strip_prefix(prefix.as_str())?;
            Some((rest.to_owned(), vec![String::from_utf8_lossy(value.as_bytes())]))
        });
        Texts::Entries(all.collect())
    }

    /// Reads the members that are in the body.
    fn body(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        let body = self.request.body;
        if let Some(index) = schema.payload {
            return self.payload(schema, index, member);
        }
        let in_body = |member: &Member| self.location(member) == Location::Body;
        if body.is_empty() || !schema.members.iter().any(in_body) {
            return Ok(());
        }
        let reply = self.request.status.is_some();
        let read = &mut |index: usize, from: &mut dyn Decoder| match schema.members.get(index) {
            Some(one) if one.location == Location::Body || reply && is_request_only(one) => {
                member(index, from)
            }
            _ => from.skip(),
        };
        self.with_body(|from| from.structure(schema, read))
    }

    /// Runs `read` on the body as one value.
    fn with_body(
        &mut self,
        read: impl FnOnce(&mut dyn Decoder) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        match self.request.form {
            BodyForm::Json => {
                let mut reader = JsonReader::new(self.request.body)?;
                read(&mut reader)?;
                reader.end()?;
                self.missing.append(reader.missing());
            }
            BodyForm::Xml | BodyForm::XmlFault => {
                let root = Element::parse(self.request.body)?;
                let inner = root.children.iter().find(|child| child.name == "Error");
                let inner = inner.filter(|_| self.request.form == BodyForm::XmlFault);
                let mut reader = XmlReader::new(inner.unwrap_or(&root));
                read(&mut reader)?;
                self.missing.append(reader.missing());
            }
        }
        Ok(())
    }

    /// Reads the one member that is the body. An empty body leaves it out.
    fn payload(
        &mut self,
        schema: &'static Schema,
        index: usize,
        member: ReadMember<'_>,
    ) -> Result<(), Malformed> {
        let body = self.request.body;
        let Some(payload) = schema.members.get(index).filter(|_| !body.is_empty()) else { return Ok(()) };
        match payload.schema.kind {
            Kind::Blob => member(index, &mut RawReader { bytes: body.clone(), missing: Vec::new() }),
            Kind::String | Kind::Enum => {
                let text = std::str::from_utf8(body).map_err(|_| Malformed::new("the body is not UTF-8"))?;
                let texts = Texts::One(Cow::Borrowed(text));
                member(index, &mut TextReader::new(texts, payload, TimestampFormat::Iso8601))
            }
            _ => self.with_body(|from| member(index, from)),
        }
    }
}

/// Whether a member has its place in requests alone.
fn is_request_only(member: &Member) -> bool {
    matches!(member.location, Location::Uri | Location::Query)
}

/// One value, or all of them where the member is a list.
fn several<'a>(mut values: impl Iterator<Item = Cow<'a, str>>, member: &Member) -> Option<Texts<'a>> {
    let first = values.next()?;
    if member.schema.kind != Kind::List {
        return Some(Texts::One(first));
    }
    Some(Texts::Many(std::iter::once(first).chain(values).collect()))
}

/// A header's list: separated by commas, an item in quotation marks where it holds one itself. HTTP dates hold a comma each.
fn split_list(text: &str, dates: bool) -> Vec<String> {
    let (mut items, mut item) = (Vec::new(), String::new());
    let (mut quoted, mut was_quoted, mut commas) = (false, false, 0);
    let mut chars = text.chars();
    let mut close = |item: &mut String, was_quoted: &mut bool| {
        let text = std::mem::take(item);
        let trimmed = if *was_quoted { text } else { text.trim().to_owned() };
        *was_quoted = false;
        items.push(trimmed);
    };
    while let Some(char) = chars.next() {
        match char {
            '\\' if quoted => item.extend(chars.next()),
            '"' if quoted => quoted = false,
            '"' if item.trim().is_empty() => {
                item.clear();
                (quoted, was_quoted) = (true, true);
            }
            ',' if quoted => item.push(char),
            ',' => {
                commas += 1;
                if dates && commas % 2 == 1 {
                    item.push(char);
                } else {
                    close(&mut item, &mut was_quoted);
                }
            }
            _ if was_quoted && !quoted => {}
            _ => item.push(char),
        }
    }
    if !item.trim().is_empty() || was_quoted || !text.trim().is_empty() {
        close(&mut item, &mut was_quoted);
    }
    items
}

impl Decoder for RestReader<'_> {
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        for (index, one) in schema.members.iter().enumerate() {
            let format = match one.location {
                Location::Header => TimestampFormat::Rfc822,
                _ => TimestampFormat::Iso8601,
            };
            if let Some(texts) = self.texts(schema, one) {
                member(index, &mut TextReader::new(texts, one, format))?;
            }
        }
        self.body(schema, member)
    }

    fn list(&mut self, _: &'static Schema, _: Read<'_>) -> Result<(), Malformed> {
        Err(not_here())
    }

    fn map(&mut self, _: &'static Schema, _: ReadEntry<'_>) -> Result<(), Malformed> {
        Err(not_here())
    }

    fn null(&mut self) -> bool {
        false
    }

    fn skip(&mut self) -> Result<(), Malformed> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, Malformed> {
        Err(not_here())
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, Malformed> {
        Err(not_here())
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        Err(not_here())
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        Err(not_here())
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        Err(not_here())
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<Timestamp, Malformed> {
        Err(not_here())
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        Err(not_here())
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}

/// An operation's input is always a structure, so nobody asks a request for anything else.
fn not_here() -> Malformed {
    Malformed::new("a request is a structure")
}

/// The body itself as the value.
struct RawReader {
    bytes: Bytes,
    missing: Vec<String>,
}

impl Decoder for RawReader {
    fn structure(&mut self, _: &'static Schema, _: ReadMember<'_>) -> Result<(), Malformed> {
        Err(not_raw())
    }

    fn list(&mut self, _: &'static Schema, _: Read<'_>) -> Result<(), Malformed> {
        Err(not_raw())
    }

    fn map(&mut self, _: &'static Schema, _: ReadEntry<'_>) -> Result<(), Malformed> {
        Err(not_raw())
    }

    fn null(&mut self) -> bool {
        false
    }

    fn skip(&mut self) -> Result<(), Malformed> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, Malformed> {
        Err(not_raw())
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, Malformed> {
        Err(not_raw())
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        Err(not_raw())
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        Err(not_raw())
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        Ok(std::mem::take(&mut self.bytes))
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<Timestamp, Malformed> {
        Err(not_raw())
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        Err(not_raw())
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}

/// Only a blob is read from a raw body.
fn not_raw() -> Malformed {
    Malformed::new("the body is bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headers_list_is_split_as_http_says() {
        let table: &[(&str, bool, &[&str])] = &[
            ("a, b,c", false, &["a", "b", "c"]),
            ("\"b,c\", \"\\\"def\\\"\", a", false, &["b,c", "\"def\"", "a"]),
            ("\"\"", false, &[""]),
            ("", false, &[]),
            (
                "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT",
                true,
                &["Mon, 16 Dec 2019 23:48:18 GMT", "Tue, 17 Dec 2019 23:48:18 GMT"],
            ),
        ];
        for (text, dates, items) in table {
            assert_eq!(split_list(text, *dates), *items, "{text}");
        }
    }
}
