//! Reads shapes from XML.

use super::Element;
use crate::codec::{Decoder, Malformed, Read, ReadEntry, ReadMember};
use crate::schema::{Member, Schema, TimestampFormat};
use crate::text;
use base::Timestamp;
use bytes::Bytes;

/// Where the value that is next stands.
enum At<'a> {
    /// In an element.
    Element(&'a Element),
    /// In all elements of one name, which are a flattened list's or map's items.
    Elements(Vec<&'a Element>),
    /// In an attribute.
    Attribute(&'a str),
}

/// Reads shapes from XML.
pub(crate) struct XmlReader<'a> {
    at: At<'a>,
    timestamp: Option<TimestampFormat>,
    missing: Vec<String>,
}

impl<'a> XmlReader<'a> {
    /// Reads the value in `root`.
    pub(crate) fn new(root: &'a Element) -> Self {
        Self { at: At::Element(root), timestamp: None, missing: Vec::new() }
    }

    fn element(&self) -> Option<&'a Element> {
        match &self.at {
            At::Element(element) => Some(element),
            At::Elements(elements) => elements.first().copied(),
            At::Attribute(_) => None,
        }
    }

    fn text(&self) -> &'a str {
        match &self.at {
            At::Attribute(text) => text,
            _ => self.element().map_or("", |element| &element.text),
        }
    }

    /// Where `member` of `element` stands, if it is there.
    fn find(element: &'a Element, member: &Member) -> Option<At<'a>> {
        let name = member.wire.rsplit(':').next().unwrap_or(member.wire);
        if member.xml_attribute {
            let found = element.attributes.iter().find(|(known, _)| known == member.wire);
            return found.map(|(_, value)| At::Attribute(value));
        }
        let named = |name: &str| {
            let found = element.children.iter().filter(|child| child.name == name);
            found.collect::<Vec<_>>()
        };
        if !(member.flattened || member.schema.flattened) {
            return element.children.iter().find(|child| child.name == name).map(At::Element);
        }
        let mut all = named(name);
        if all.is_empty() && member.location_name.is_none() {
            let item = member.schema.members.first().and_then(|item| item.location_name);
            all = item.map(named).unwrap_or_default();
        }
        (!all.is_empty()).then_some(At::Elements(all))
    }
}

impl Decoder for XmlReader<'_> {
    fn structure(&mut self, schema: &'static Schema, member: ReadMember<'_>) -> Result<(), Malformed> {
        let Some(element) = self.element() else {
            return Err(Malformed::new("a structure cannot stand in an attribute"));
        };
        for (index, one) in schema.members.iter().enumerate() {
            if let Some(at) = Self::find(element, one) {
                self.at = at;
                self.timestamp = one.timestamp_format();
                member(index, self)?;
            }
        }
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, item: Read<'_>) -> Result<(), Malformed> {
        let name = schema.members.first().and_then(|item| item.location_name).unwrap_or("member");
        let items: Vec<_> = match &self.at {
            At::Elements(elements) => elements.clone(),
            At::Element(element) => element.children.iter().filter(|child| child.name == name).collect(),
            At::Attribute(_) => return Err(Malformed::new("a list cannot stand in an attribute")),
        };
        for element in items {
            self.at = At::Element(element);
            self.timestamp = schema.members.first().and_then(Member::timestamp_format);
            item(self)?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, entry: ReadEntry<'_>) -> Result<(), Malformed> {
        let [key, value] = schema.members else { return Err(Malformed::new("the model has no such map")) };
        let entries: Vec<_> = match &self.at {
            At::Elements(elements) => elements.clone(),
            At::Element(element) => element.children.iter().filter(|child| child.name == "entry").collect(),
            At::Attribute(_) => return Err(Malformed::new("a map cannot stand in an attribute")),
        };
        let (key_name, value_name) =
            (key.location_name.unwrap_or("key"), value.location_name.unwrap_or("value"));
        for one in entries {
            let child = |name: &str| one.children.iter().find(|child| child.name == name);
            if let (Some(key), Some(place)) = (child(key_name), child(value_name)) {
                self.at = At::Element(place);
                self.timestamp = value.timestamp_format();
                entry(key.text.clone(), self)?;
            }
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
        text::boolean(self.text().trim())
    }

    fn integer(&mut self, schema: &'static Schema) -> Result<i64, Malformed> {
        text::integer(schema, self.text().trim())
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, Malformed> {
        text::double(self.text().trim())
    }

    fn string(&mut self, _: &'static Schema) -> Result<String, Malformed> {
        Ok(self.text().to_owned())
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Bytes, Malformed> {
        text::blob(self.text().trim())
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<Timestamp, Malformed> {
        let format = self.timestamp.or(schema.timestamp).unwrap_or(TimestampFormat::Iso8601);
        text::timestamp(self.text().trim(), format)
    }

    fn document(&mut self, _: &'static Schema) -> Result<serde_json::Value, Malformed> {
        Err(Malformed::new("XML has no documents"))
    }

    fn missing(&mut self) -> &mut Vec<String> {
        &mut self.missing
    }
}
