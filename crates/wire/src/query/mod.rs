//! The query protocol's input: a form whose names are paths, such as `Tags.member.1.Key`.

mod form;

pub use form::Form;

use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::schema::{Kind, Member, Schema, TimestampFormat};
use crate::text;
use base::Timestamp;
use bytes::Bytes;
use form::Node;

/// Reads shapes from a form.
pub(crate) struct QueryReader<'a> {
    at: &'a Node,
    flattened: bool,
    timestamp: Option<TimestampFormat>,
    missing: Vec<String>,
}

impl<'a> QueryReader<'a> {
    /// Reads the input in `form`.
    pub(crate) fn new(form: &'a Form) -> Self {
        Self { at: &form.root, flattened: false, timestamp: None, missing: Vec::new() }
    }

    fn text(&self) -> &'a str {
        self.at.value.as_deref().unwrap_or_default()
    }

    fn enter(&mut self, node: &'a Node, member: &Member) {
        self.at = node;
        self.flattened = member.flattened || member.schema.flattened;
        self.timestamp = member.timestamp_format();
    }
}

/// Where `member` stands below `node`. A flattened list without a name of its own goes by its items' name.
fn find<'a>(node: &'a Node, member: &'static Member) -> Option<&'a Node> {
    let flattened = member.flattened || member.schema.flattened;
    let item = member.schema.members.first().filter(|_| flattened && member.schema.kind == Kind::List);
    let item = item.and_then(|item| item.location_name).filter(|_| member.location_name.is_none());
    let item = item.and_then(|name| node.child(name));
    item.or_else(|| node.child(member.query.unwrap_or(member.wire)))
}

impl Decoder for QueryReader<'_> {
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        let node = self.at;
        for (index, one) in schema.members.iter().enumerate() {
            if let Some(child) = find(node, one) {
                self.enter(child, one);
                member(index, self)?;
            }
        }
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, item: Read<'_>) -> Result<(), Malformed> {
        let Some(own) = schema.members.first() else { return Ok(()) };
        let place = match self.flattened {
            true => Some(self.at),
            // Whoever writes `member` where the model has a name of its own is understood as well.
            false => {
                own.location_name.and_then(|name| self.at.child(name)).or_else(|| self.at.child("member"))
            }
        };
        for (_, child) in place.map(Node::numbered).transpose()?.into_iter().flatten() {
            self.enter(child, own);
            item(self)?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed> {
        let [key, value] = schema.members else { return Err(Malformed::new("the model has no such map")) };
        let place = if self.flattened { Some(self.at) } else { self.at.child("entry") };
        for (_, child) in place.map(Node::numbered).transpose()?.into_iter().flatten() {
            let key = child.child(key.location_name.unwrap_or("key"));
            let key = key.and_then(|key| key.value.clone());
            let (Some(key), Some(node)) = (key, child.child(value.location_name.unwrap_or("value"))) else {
                return Err(Malformed::new("an entry of a map needs a key and a value"));
            };
            self.enter(node, value);
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
        text::boolean(self.text())
    }

    fn integer(&mut self, schema: &'static Schema) -> Result<i64, Malformed> {
        text::integer(schema, self.text())
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        text::double(self.text())
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        Ok(self.text().to_owned())
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        text::blob(self.text())
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<Timestamp, Malformed> {
        let format = self.timestamp.or(schema.timestamp).unwrap_or(TimestampFormat::Iso8601);
        text::timestamp(self.text(), format)
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        Err(Malformed::new("forms have no documents"))
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}
