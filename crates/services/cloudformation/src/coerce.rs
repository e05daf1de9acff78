//! A resource's properties as the input of an operation: texts where the model wants numbers become numbers and the
//! other way round, as CloudFormation does, and member names take the model's first letter.

use serde_json::{Map, Number, Value};
use wire::schema::{Kind, Schema};

/// The value in the shape of `schema`; the error is CloudFormation's message for a property that is not allowed.
pub(crate) fn coerce(schema: &Schema, value: &Value, at: &str) -> Result<Value, String> {
    Ok(match (schema.kind, value) {
        (Kind::Structure | Kind::Union, Value::Object(map)) => {
            let mut shaped = Map::new();
            for (name, value) in map {
                let member = schema.members.iter().find(|member| same(member.name, name));
                let Some(member) = member else {
                    return Err(format!("{at}: extraneous key [{name}] is not permitted"));
                };
                if !value.is_null() {
                    let inner = coerce(member.schema, value, &format!("{at}/{name}"))?;
                    shaped.insert(member.name.to_owned(), inner);
                }
            }
            Value::Object(shaped)
        }
        (Kind::List, Value::Array(items)) => match schema.members.first() {
            Some(item) => items
                .iter()
                .enumerate()
                .map(|(index, value)| coerce(item.schema, value, &format!("{at}/{index}")))
                .collect::<Result<_, _>>()?,
            None => value.clone(),
        },
        // CloudFormation takes one value for a list of it.
        (Kind::List, Value::String(_) | Value::Object(_)) => match schema.members.first() {
            Some(item) => Value::Array(vec![coerce(item.schema, value, at)?]),
            None => value.clone(),
        },
        (Kind::Map, Value::Object(map)) => match schema.members.last() {
            Some(item) => {
                let mut shaped = Map::new();
                for (name, value) in map.iter().filter(|(_, value)| !value.is_null()) {
                    shaped.insert(name.clone(), coerce(item.schema, value, &format!("{at}/{name}"))?);
                }
                Value::Object(shaped)
            }
            None => value.clone(),
        },
        (Kind::String | Kind::Enum, Value::Number(number)) => Value::from(number.to_string()),
        (Kind::String | Kind::Enum, Value::Bool(truth)) => Value::from(truth.to_string()),
        // Policies and documents are text in the model and JSON in the template.
        (Kind::String, Value::Object(_)) => Value::from(value.to_string()),
        (Kind::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        (Kind::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("false") => Value::Bool(false),
        (Kind::Integer | Kind::Long, Value::String(text)) => match text.parse::<i64>() {
            Ok(number) => Value::from(number),
            Err(_) => return Err(format!("{at}: expected type: Number, found: String")),
        },
        (Kind::Integer | Kind::Long, Value::Number(number)) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 => Value::from(float as i64),
            _ => return Err(format!("{at}: expected type: Integer, found: Number")),
        },
        (Kind::Float | Kind::Double, Value::String(text)) => {
            match text.parse::<f64>().ok().and_then(Number::from_f64) {
                Some(number) => Value::Number(number),
                None => return Err(format!("{at}: expected type: Number, found: String")),
            }
        }
        (Kind::Structure | Kind::Union | Kind::Map, Value::String(_) | Value::Array(_) | Value::Bool(_)) => {
            return Err(format!("{at}: expected type: JSONObject, found: {}", kind(value)));
        }
        (Kind::List, Value::Number(_) | Value::Bool(_)) => {
            return Err(format!("{at}: expected type: JSONArray, found: {}", kind(value)));
        }
        _ => value.clone(),
    })
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "Null",
        Value::Bool(_) => "Boolean",
        Value::Number(_) => "Number",
        Value::String(_) => "String",
        Value::Array(_) => "JSONArray",
        Value::Object(_) => "JSONObject",
    }
}

/// Whether a property's name is a member's, whatever the case of the first letter.
fn same(member: &str, property: &str) -> bool {
    let mut left = member.chars();
    let mut right = property.chars();
    match (left.next(), right.next()) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(&other) && left.as_str() == right.as_str(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wire::Operation as _;
    use wire::{apigateway, lambda};

    use super::*;

    #[test]
    fn values_take_the_models_types_and_names() {
        let schema = lambda::CreateFunction::SCHEMA.input;
        let value = json!({"Timeout": "10", "MemorySize": 128.0, "Publish": "true", "Environment": {"Variables": {"A": 1, "B": true}},
            "Layers": "one"});
        assert_eq!(
            coerce(schema, &value, "#"),
            Ok(
                json!({"Timeout": 10, "MemorySize": 128, "Publish": true, "Environment": {"Variables": {"A": "1", "B": "true"}},
                "Layers": ["one"]})
            )
        );
        let schema = apigateway::CreateRestApi::SCHEMA.input;
        let value = json!({"Name": "n", "BinaryMediaTypes": ["a/b"], "EndpointConfiguration": {"Types": ["REGIONAL"]}});
        assert_eq!(
            coerce(schema, &value, "#"),
            Ok(
                json!({"name": "n", "binaryMediaTypes": ["a/b"], "endpointConfiguration": {"types": ["REGIONAL"]}})
            )
        );
        assert_eq!(
            coerce(schema, &json!({"Nope": 1}), "#"),
            Err("#: extraneous key [Nope] is not permitted".into())
        );
    }
}
