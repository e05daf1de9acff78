//! Values that only a schema describes, so that the codecs of generated shapes can be run on the vectors' models.

use base::Timestamp;
use bytes::Bytes;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use wire::codec::{Decoder, Encoder, Malformed};
use wire::schema::{Kind, Schema};
use wire::shape::{Fault, Shape};

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Double(f64),
    Text(String),
    Blob(Bytes),
    Time(Timestamp),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
    Document(Json),
}

/// Not-a-number equals itself here, and a float is as good as its 32-bit neighbour.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Boolean(one), Self::Boolean(other)) => one == other,
            (Self::Integer(one), Self::Integer(other)) => one == other,
            (Self::Double(one), Self::Double(other)) => {
                one == other || (one.is_nan() && other.is_nan()) || (*one as f32 == *other as f32)
            }
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Blob(one), Self::Blob(other)) => one == other,
            (Self::Time(one), Self::Time(other)) => one == other,
            (Self::List(one), Self::List(other)) => one == other,
            (Self::Map(one), Self::Map(other)) => one == other,
            (Self::Document(one), Self::Document(other)) => one == other,
            _ => false,
        }
    }
}

impl Shape for Value {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        match self {
            Self::Null => to.null(),
            Self::Boolean(value) => to.boolean(schema, *value),
            Self::Integer(value) => to.integer(schema, *value),
            Self::Double(value) if schema.kind == Kind::Float => to.float(schema, *value as f32),
            Self::Double(value) => to.double(schema, *value),
            Self::Text(text) => to.string(schema, text),
            Self::Blob(bytes) => to.blob(schema, bytes),
            Self::Time(time) => to.timestamp(schema, *time),
            Self::Document(json) => to.document(schema, json),
            Self::List(items) => {
                to.begin_list(schema, items.len());
                for item in items {
                    if to.item() {
                        item.write(schema.members[0].schema, to);
                    }
                }
                to.end_list();
            }
            Self::Map(map) if schema.kind == Kind::Map => {
                to.begin_map(schema, map.len());
                for (key, value) in map {
                    if to.key(key) {
                        value.write(schema.members[1].schema, to);
                    }
                }
                to.end_map();
            }
            Self::Map(map) => {
                to.begin_structure(schema);
                for member in schema.members {
                    if let Some(value) = map.get(member.name)
                        && to.member(member)
                    {
                        value.write(member.schema, to);
                    }
                }
                to.end_structure();
            }
        }
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let sparse = |schema: &'static Schema, from: &mut dyn Decoder| {
            if from.null() { Ok(Self::Null) } else { Self::read(schema, from) }
        };
        Ok(match schema.kind {
            Kind::Boolean => Self::Boolean(from.boolean(schema)?),
            Kind::Integer | Kind::Long => Self::Integer(from.integer(schema)?),
            Kind::Double | Kind::Float => Self::Double(from.double(schema)?),
            Kind::String | Kind::Enum => Self::Text(from.string(schema)?),
            Kind::Blob => Self::Blob(from.blob(schema)?),
            Kind::Timestamp => Self::Time(from.timestamp(schema)?),
            Kind::Document => Self::Document(from.document(schema)?),
            Kind::List => {
                let mut items = Vec::new();
                from.list(schema, &mut |from| {
                    items.push(sparse(schema.members[0].schema, from)?);
                    Ok(())
                })?;
                Self::List(items)
            }
            Kind::Map => {
                let mut map = BTreeMap::new();
                from.map(schema, &mut |key, from| {
                    map.insert(key, sparse(schema.members[1].schema, from)?);
                    Ok(())
                })?;
                Self::Map(map)
            }
            Kind::Structure | Kind::Union => {
                let mut map = BTreeMap::new();
                from.structure(schema, &mut |index, from| {
                    let member = &schema.members[index];
                    map.insert(member.name.to_owned(), Self::read(member.schema, from)?);
                    Ok(())
                })?;
                Self::Map(map)
            }
        })
    }
}

/// A fault of the vectors.
#[derive(Debug)]
pub(crate) struct AnyFault {
    pub(crate) schema: &'static Schema,
    pub(crate) value: Value,
    pub(crate) message: String,
}

impl Shape for AnyFault {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        self.value.write(schema, to);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self { schema, value: Value::read(schema, from)?, message: String::new() })
    }
}

impl Fault for AnyFault {
    fn schema(&self) -> &'static Schema {
        self.schema
    }

    fn message(&self) -> &str {
        &self.message
    }
}
