//! Values from the vectors' parameters and results.

use crate::value::Value;
use base::Timestamp;
use bytes::Bytes;
use serde_json::Value as Json;
use wire::schema::{Kind, Schema};

impl Value {
    /// A vector's value: blobs are plain text, times are seconds, what is not finite is a name.
    pub(crate) fn of(schema: &Schema, json: &Json) -> Self {
        let children = |index: usize, json: &Json| Self::of(schema.members[index].schema, json);
        match (schema.kind, json) {
            (Kind::Document, json) => Self::Document(json.clone()),
            (_, Json::Null) => Self::Null,
            (Kind::Boolean, Json::Bool(value)) => Self::Boolean(*value),
            (Kind::Integer | Kind::Long, json) => Self::Integer(json.as_i64().expect("an integer")),
            (Kind::Double | Kind::Float, Json::String(name)) => {
                Self::Double(name.replace("Infinity", "inf").parse().expect("a float"))
            }
            (Kind::Double | Kind::Float, json) => Self::Double(json.as_f64().expect("a float")),
            (Kind::Blob, Json::String(text)) => Self::Blob(Bytes::from(text.clone())),
            (Kind::Timestamp, json) => Self::Time(Timestamp::from_secs_f64(json.as_f64().expect("a time"))),
            (Kind::String | Kind::Enum, Json::String(text)) => Self::Text(text.clone()),
            (Kind::String | Kind::Enum, json) => Self::Text(json.to_string()),
            (Kind::List, Json::Array(items)) => {
                Self::List(items.iter().map(|item| children(0, item)).collect())
            }
            (Kind::Map, Json::Object(map)) => {
                Self::Map(map.iter().map(|(key, value)| (key.clone(), children(1, value))).collect())
            }
            (Kind::Structure | Kind::Union, Json::Object(map)) => {
                let known = |name: &String| schema.members.iter().position(|member| member.name == name);
                let members = map.iter().filter(|(_, value)| !value.is_null());
                let members =
                    members.filter_map(|(name, value)| Some((name.clone(), children(known(name)?, value))));
                Self::Map(members.collect())
            }
            (kind, json) => panic!("{json} as {kind:?}"),
        }
    }
}
