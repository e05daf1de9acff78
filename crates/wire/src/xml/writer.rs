//! Writes shapes as XML.

use crate::codec::Encoder;
use crate::schema::{Member, Schema, TimestampFormat};
use crate::{text, time};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

/// Where the protocols that use XML differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// A flattened list without a name of its own takes its items' name, where they have one.
    Query,
    /// A flattened list takes the member's name.
    RestXml,
}

/// What is open.
struct Level {
    /// The element to be closed; empty where there is none around a flattened list.
    close: &'static str,
    /// Where in the start tag an attribute may still go.
    attributes_at: usize,
    /// What stands around an entry of a map, and its key's and value's names.
    entry: Option<(&'static str, &'static Member, &'static Member)>,
    /// The element of a list's items.
    item: &'static str,
    /// How timestamps are written in it, for lists and maps.
    timestamp: Option<TimestampFormat>,
    /// Whether an entry's element is still open.
    in_entry: bool,
}

/// Writes shapes as XML.
pub(crate) struct XmlWriter {
    out: String,
    dialect: Dialect,
    /// The element of the value that is next.
    next: &'static str,
    member: Option<&'static Member>,
    /// Whether that member has a name of its own on the wire.
    named: bool,
    namespace: Option<&'static str>,
    timestamp: Option<TimestampFormat>,
    levels: Vec<Level>,
    /// Whether the outermost structure's members stand without an element around them.
    bare: bool,
    /// Whether the outermost structure is a fault, whose message, code and type are written elsewhere.
    fault: bool,
}

/// Writes `text` so that it stands for itself in XML.
pub(crate) fn escape(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            // A reader would turn these into line feeds or spaces.
            b'\r' => "&#xD;",
            _ => continue,
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(escaped);
        from = at + 1;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

impl XmlWriter {
    /// Writes a value in an element `root`.
    pub(crate) fn new(dialect: Dialect, root: &'static str, namespace: Option<&'static str>) -> Self {
        Self {
            out: String::with_capacity(512),
            dialect,
            next: root,
            member: None,
            named: false,
            namespace,
            timestamp: None,
            levels: Vec::new(),
            bare: false,
            fault: false,
        }
    }

    /// Writes a value in an element `root`, after `out`.
    pub(crate) fn after(dialect: Dialect, out: String, root: &'static str) -> Self {
        Self { out, ..Self::new(dialect, root, None) }
    }

    /// Writes the members of a structure, without an element around them, after `out`.
    pub(crate) fn bare(dialect: Dialect, out: String) -> Self {
        Self { out, bare: true, ..Self::new(dialect, "", None) }
    }

    /// Writes the members of a fault that not every fault has.
    pub(crate) fn fault(dialect: Dialect) -> Self {
        Self { fault: true, ..Self::bare(dialect, String::new()) }
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    fn open(&mut self, name: &'static str) -> usize {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = self.namespace.take() {
            self.out.push_str(" xmlns=\"");
            escape(&mut self.out, namespace);
            self.out.push('"');
        }
        self.out.push('>');
        self.out.len() - 1
    }

    fn close(&mut self, name: &str) {
        if !name.is_empty() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    fn scalar(&mut self, text: &str) {
        if let Some(member) = self.member.filter(|member| member.xml_attribute) {
            let mut attribute = format!(" {}=\"", member.wire);
            escape(&mut attribute, text);
            attribute.push('"');
            if let Some(level) = self.levels.last_mut() {
                self.out.insert_str(level.attributes_at, &attribute);
                level.attributes_at += attribute.len();
            }
            return;
        }
        let name = self.next;
        self.open(name);
        escape(&mut self.out, text);
        self.close(name);
        self.end_value();
    }

    /// A value has ended: where it was an entry's, so has the entry.
    fn end_value(&mut self) {
        let Some(level) = self.levels.last_mut() else { return };
        if std::mem::take(&mut level.in_entry)
            && let Some((around, ..)) = level.entry
        {
            self.close(around);
        }
    }

    fn push(&mut self, close: &'static str, attributes_at: usize) -> &mut Level {
        let level = Level { close, attributes_at, entry: None, item: "", timestamp: None, in_entry: false };
        self.levels.push(level);
        let last = self.levels.len() - 1;
        &mut self.levels[last]
    }

    fn pop(&mut self) {
        if let Some(level) = self.levels.pop() {
            self.close(level.close);
        }
        self.member = None;
        self.end_value();
    }

    fn flattened(&self, schema: &'static Schema) -> bool {
        schema.flattened || self.member.is_some_and(|member| member.flattened)
    }
}

impl Encoder for XmlWriter {
    fn begin_structure(&mut self, schema: &'static Schema) {
        let name = self.next;
        if std::mem::take(&mut self.bare) {
            self.push("", 0);
            return;
        }
        self.namespace = self.namespace.or(schema.xml_namespace);
        let at = self.open(name);
        self.push(name, at);
    }

    fn member(&mut self, member: &'static Member) -> bool {
        let common = ["message", "code", "type"];
        if self.fault
            && self.levels.len() == 1
            && common.iter().any(|name| member.wire.eq_ignore_ascii_case(name))
        {
            return false;
        }
        let query = member.query.filter(|_| self.dialect == Dialect::Query);
        self.next = query.unwrap_or(member.wire);
        self.member = Some(member);
        self.named = query.or(member.location_name).is_some();
        self.namespace = member.xml_namespace;
        self.timestamp = member.timestamp_format();
        true
    }

    fn end_structure(&mut self) {
        self.pop();
    }

    fn begin_list(&mut self, schema: &'static Schema, _: usize) {
        let own = schema.members.first();
        let own_name = own.and_then(|item| item.location_name);
        let timestamp = own.and_then(Member::timestamp_format);
        let (name, flattened) = (self.next, self.flattened(schema));
        let level = if flattened {
            let own_name = own_name.filter(|_| self.dialect == Dialect::Query && !self.named);
            let item = own_name.unwrap_or(name);
            let level = self.push("", 0);
            level.item = item;
            level
        } else {
            let at = self.open(name);
            let level = self.push(name, at);
            level.item = own_name.unwrap_or("member");
            level
        };
        level.timestamp = timestamp;
        self.member = None;
    }

    fn item(&mut self) -> bool {
        if let Some(level) = self.levels.last() {
            (self.next, self.timestamp) = (level.item, level.timestamp);
        }
        true
    }

    fn end_list(&mut self) {
        self.pop();
    }

    fn begin_map(&mut self, schema: &'static Schema, _: usize) {
        let name = self.next;
        let flattened = self.flattened(schema);
        let around = if flattened { name } else { "entry" };
        let level = if flattened {
            self.push("", 0)
        } else {
            let at = self.open(name);
            self.push(name, at)
        };
        if let [key, value] = schema.members {
            level.entry = Some((around, key, value));
            level.timestamp = value.timestamp_format();
        }
        self.member = None;
    }

    fn key(&mut self, key: &str) -> bool {
        let Some(level) = self.levels.last_mut() else { return false };
        let Some((around, key_member, value_member)) = level.entry else { return false };
        level.in_entry = true;
        self.timestamp = level.timestamp;
        self.open(around);
        let name = key_member.location_name.unwrap_or("key");
        self.open(name);
        escape(&mut self.out, key);
        self.close(name);
        self.next = value_member.location_name.unwrap_or("value");
        true
    }

    fn end_map(&mut self) {
        self.pop();
    }

    fn null(&mut self) {
        let name = self.next;
        self.open(name);
        self.close(name);
        self.end_value();
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    fn integer(&mut self, _: &'static Schema, value: i64) {
        self.scalar(itoa::Buffer::new().format(value));
    }

    fn float(&mut self, _: &'static Schema, value: f32) {
        let mut out = String::new();
        text::write_float(&mut out, value);
        self.scalar(&out);
    }

    fn double(&mut self, _: &'static Schema, value: f64) {
        let mut out = String::new();
        text::write_double(&mut out, value);
        self.scalar(&out);
    }

    fn string(&mut self, _: &'static Schema, value: &str) {
        self.scalar(value);
    }

    fn blob(&mut self, _: &'static Schema, value: &Bytes) {
        self.scalar(&STANDARD.encode(value));
    }

    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        let format = self.timestamp.or(schema.timestamp).unwrap_or(TimestampFormat::Iso8601);
        self.scalar(&time::format(value, format));
    }

    fn document(&mut self, _: &'static Schema, value: &serde_json::Value) {
        self.scalar(&value.to_string());
    }
}
