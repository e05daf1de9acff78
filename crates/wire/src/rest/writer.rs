//! Writes an output to status, headers and body.

use crate::codec::Encoder;
use crate::schema::{Kind, Location, Member, Schema, TimestampFormat};
use crate::text;
use crate::time;
use ::http::{HeaderMap, HeaderName, HeaderValue};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

/// Writes an output: what belongs into the body goes on to the writer of the body's form.
pub(crate) struct RestWriter<W> {
    body: W,
    headers: HeaderMap,
    status: Option<u16>,
    raw: Option<(Bytes, &'static str)>,
    depth: usize,
    payload: Option<&'static Member>,
    /// Whether anything of the body was written.
    has_body: bool,
    sink: Sink,
    /// The header that the next value of a map is for.
    entry: Option<HeaderName>,
    /// Whether the body's writer takes the name of its outermost element from the member that is the body.
    named: bool,
}

/// Where the value that is next goes.
#[derive(Clone, Copy)]
enum Sink {
    Body,
    /// A value of the member that is the body.
    Payload,
    Header(&'static Member),
    /// All headers that begin with a prefix.
    Headers(&'static Member),
    Status,
}

/// An output's parts.
pub(crate) struct RestReply<W> {
    /// The body's writer, where it wrote the body.
    pub(crate) body: Option<W>,
    /// A body that is bytes or text, with its content type.
    pub(crate) raw: Option<(Bytes, &'static str)>,
    pub(crate) headers: HeaderMap,
    pub(crate) status: Option<u16>,
}

impl<W: Encoder> RestWriter<W> {
    /// Hands the members of the body to `body`.
    pub(crate) fn new(body: W) -> Self {
        Self {
            body,
            headers: HeaderMap::new(),
            status: None,
            raw: None,
            depth: 0,
            payload: None,
            has_body: false,
            sink: Sink::Body,
            entry: None,
            named: false,
        }
    }

    /// Tells the body's writer which member is the body, as XML needs.
    pub(crate) fn named(body: W) -> Self {
        Self { named: true, ..Self::new(body) }
    }

    /// What was written.
    pub(crate) fn finish(self) -> RestReply<W> {
        let body = self.has_body.then_some(self.body);
        RestReply { body, raw: self.raw, headers: self.headers, status: self.status }
    }

    /// Adds to a header's list, or sets the header.
    fn header(&mut self, member: &'static Member, value: &str) {
        let Ok(name) = HeaderName::from_bytes(member.wire.as_bytes()) else { return };
        if member.schema.kind != Kind::List {
            self.set(name, value);
            return;
        }
        let item = if value.contains([',', '"']) && !is_date(member) {
            format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
        } else {
            value.to_owned()
        };
        let joined = match self.headers.get(&name) {
            Some(before) => format!("{}, {item}", String::from_utf8_lossy(before.as_bytes())),
            None => item,
        };
        self.set(name, &joined);
    }

    /// What a header cannot hold, such as a line feed, becomes a space: nothing may break out of a header.
    fn set(&mut self, name: HeaderName, value: &str) {
        let clean: String = value.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
        if let Ok(value) = HeaderValue::from_bytes(clean.as_bytes()) {
            self.headers.insert(name, value);
        }
    }

    /// A scalar that goes to a header as `text`; `false` where it goes to the body.
    fn scalar(&mut self, text: &str) -> bool {
        match self.sink {
            Sink::Body => return false,
            Sink::Payload => self.raw = Some((Bytes::from(text.to_owned()), "text/plain")),
            Sink::Header(member) => self.header(member, text),
            Sink::Headers(_) => {
                if let Some(name) = self.entry.take() {
                    self.set(name, text);
                }
            }
            Sink::Status => {}
        }
        true
    }
}

/// Whether a list's items are HTTP dates, which hold a comma each.
fn is_date(member: &Member) -> bool {
    member.schema.members.first().is_some_and(|item| item.schema.kind == Kind::Timestamp)
}

impl<W: Encoder> Encoder for RestWriter<W> {
    fn begin_structure(&mut self, schema: &'static Schema) {
        self.depth += 1;
        if self.depth == 1 {
            self.payload = schema.payload.and_then(|index| schema.members.get(index));
            let in_body =
                |member: &Member| matches!(member.location, Location::Body | Location::Uri | Location::Query);
            self.has_body = self.payload.is_none() && schema.members.iter().any(in_body);
            if self.payload.is_none() {
                self.body.begin_structure(schema);
            }
            return;
        }
        (self.sink, self.has_body) = (Sink::Body, true);
        self.body.begin_structure(schema);
    }

    fn member(&mut self, member: &'static Member) -> bool {
        if self.depth > 1 {
            return self.body.member(member);
        }
        self.sink = match member.location {
            Location::Header => Sink::Header(member),
            Location::Headers => Sink::Headers(member),
            Location::StatusCode => Sink::Status,
            Location::Body if self.payload.is_some_and(|payload| std::ptr::eq(payload, member)) => {
                // Its value begins a body of its own.
                self.sink = Sink::Payload;
                let kind = member.schema.kind;
                if !matches!(kind, Kind::Blob | Kind::String | Kind::Enum) {
                    (self.sink, self.has_body) = (Sink::Body, true);
                    return !self.named || self.body.member(member);
                }
                return true;
            }
            // A reply has neither path nor query string, so what belongs there goes to the body.
            Location::Body | Location::Uri | Location::Query if self.payload.is_none() => Sink::Body,
            Location::Body | Location::Uri | Location::Query => return false,
        };
        !matches!(self.sink, Sink::Body) || self.body.member(member)
    }

    fn end_structure(&mut self) {
        self.depth -= 1;
        if self.depth > 0 || self.payload.is_none() {
            self.body.end_structure();
        }
    }

    fn begin_list(&mut self, schema: &'static Schema, len: usize) {
        if matches!(self.sink, Sink::Body) {
            self.depth += 1;
            self.body.begin_list(schema, len);
        }
    }

    fn item(&mut self) -> bool {
        !matches!(self.sink, Sink::Body) || self.body.item()
    }

    fn end_list(&mut self) {
        if matches!(self.sink, Sink::Body) {
            self.depth -= 1;
            self.body.end_list();
        }
    }

    fn begin_map(&mut self, schema: &'static Schema, len: usize) {
        if matches!(self.sink, Sink::Body) {
            self.depth += 1;
            self.body.begin_map(schema, len);
        }
    }

    fn key(&mut self, key: &str) -> bool {
        match self.sink {
            Sink::Headers(member) => {
                self.entry = HeaderName::from_bytes(format!("{}{key}", member.wire).as_bytes()).ok();
                self.entry.is_some()
            }
            Sink::Body => self.body.key(key),
            _ => false,
        }
    }

    fn end_map(&mut self) {
        if matches!(self.sink, Sink::Body) {
            self.depth -= 1;
            self.body.end_map();
        }
    }

    fn null(&mut self) {
        if matches!(self.sink, Sink::Body) {
            self.body.null();
        }
    }

    fn boolean(&mut self, schema: &'static Schema, value: bool) {
        if !self.scalar(if value { "true" } else { "false" }) {
            self.body.boolean(schema, value);
        }
    }

    fn integer(&mut self, schema: &'static Schema, value: i64) {
        if matches!(self.sink, Sink::Status) {
            self.status = u16::try_from(value).ok();
        } else if !self.scalar(itoa::Buffer::new().format(value)) {
            self.body.integer(schema, value);
        }
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        if matches!(self.sink, Sink::Body) {
            self.body.float(schema, value);
        } else {
            let mut out = String::new();
            text::write_float(&mut out, value);
            self.scalar(&out);
        }
    }

    fn double(&mut self, schema: &'static Schema, value: f64) {
        if matches!(self.sink, Sink::Body) {
            self.body.double(schema, value);
        } else {
            let mut out = String::new();
            text::write_double(&mut out, value);
            self.scalar(&out);
        }
    }

    fn string(&mut self, schema: &'static Schema, value: &str) {
        let wrote = match self.sink {
            Sink::Header(member) if member.json_value => self.scalar(&STANDARD.encode(value)),
            _ => self.scalar(value),
        };
        if !wrote {
            self.body.string(schema, value);
        }
    }

    fn blob(&mut self, schema: &'static Schema, value: &Bytes) {
        match self.sink {
            Sink::Payload => self.raw = Some((value.clone(), "application/octet-stream")),
            Sink::Body => self.body.blob(schema, value),
            _ => drop(self.scalar(&STANDARD.encode(value))),
        }
    }

    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        if let Sink::Header(member) = self.sink {
            let said = member.timestamp_format().or(schema.timestamp);
            let text = time::format(value, said.unwrap_or(TimestampFormat::Rfc822));
            self.header(member, &text);
        } else {
            self.body.timestamp(schema, value);
        }
    }

    fn document(&mut self, schema: &'static Schema, value: &serde_json::Value) {
        self.body.document(schema, value);
    }
}
