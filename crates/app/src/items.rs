//! Items as text: DynamoDB's JSON, in which every value names its type, and plain JSON for people.

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// An item in DynamoDB's JSON.
pub(crate) type Item = Map<String, Value>;

/// Reads one line of a file of items: `{"Item": {...}}` or `{...}` in DynamoDB's JSON, or a plain object. The error says
/// what is wrong with it.
pub(crate) fn read_line(line: &str) -> Result<Item, String> {
    let value: Value = serde_json::from_str(line)
        .map_err(|error| format!("this is no JSON: {}", without_line(&error.to_string())))?;
    let Value::Object(mut item) = value else {
        return Err(format!("an item is a JSON object, and this is {}", kind(&value)));
    };
    if item.len() == 1
        && let Some(Value::Object(inner)) = item.get_mut("Item")
    {
        let inner = std::mem::take(inner);
        return match inner.iter().find(|(_, value)| !is_typed(value)) {
            None => Ok(inner),
            Some((name, _)) => Err(format!(
                "`{name}` does not name its type; below `Item` it is written {{\"{name}\": {{\"S\": \"...\"}}}}"
            )),
        };
    }
    let typed = item.iter().find(|(_, value)| is_typed(value));
    let plain = item.iter().find(|(_, value)| !is_typed(value));
    match (typed, plain) {
        (Some((typed, _)), Some((plain, _))) => Err(format!(
            "`{typed}` looks like DynamoDB's JSON and `{plain}` like plain JSON; write the whole item in one of them"
        )),
        (Some(_), None) => Ok(item),
        // Numbers keep all of their digits only where they are read as text.
        (None, _) => entries(line).ok_or_else(|| "this cannot be read as plain JSON".to_owned()),
    }
}

/// A value that was typed at a shell: DynamoDB's JSON, plain JSON, or else a string.
pub(crate) fn read_value(text: &str) -> Value {
    match serde_json::from_str::<Value>(text) {
        Ok(value) if is_typed(&value) => value,
        Ok(_) => serde_json::from_str(text).ok().and_then(typed).unwrap_or_else(|| json!({"S": text})),
        Err(_) => json!({"S": text}),
    }
}

/// An item as one line of plain JSON. Sets show as lists and bytes as base64, so it is for reading and not for importing.
pub(crate) fn plain(item: &Item) -> String {
    let mut text = String::new();
    plain_map(&mut text, item);
    text
}

/// Whether a value names its type, as in `{"S": "text"}`.
fn is_typed(value: &Value) -> bool {
    let Some((name, value)) = only_entry(value) else { return false };
    match name {
        "S" | "N" | "B" => value.is_string(),
        "BOOL" | "NULL" => value.is_boolean(),
        "SS" | "NS" | "BS" => value.as_array().is_some_and(|all| all.iter().all(Value::is_string)),
        "L" => value.as_array().is_some_and(|all| all.iter().all(is_typed)),
        "M" => value.as_object().is_some_and(|all| all.values().all(is_typed)),
        _ => false,
    }
}

fn only_entry(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    map.iter().next().map(|(name, value)| (name.as_str(), value))
}

/// The entries of an object's text with their values in DynamoDB's JSON.
fn entries(text: &str) -> Option<Item> {
    let raw: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    raw.into_iter().map(|(name, value)| Some((name, typed(value)?))).collect()
}

/// A plain value in DynamoDB's JSON.
fn typed(raw: &RawValue) -> Option<Value> {
    let text = raw.get().trim();
    Some(match text.as_bytes().first()? {
        b'{' => json!({"M": entries(text)?}),
        b'[' => {
            let all: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            json!({"L": all.into_iter().map(typed).collect::<Option<Vec<_>>>()?})
        }
        b'"' => json!({"S": serde_json::from_str::<String>(text).ok()?}),
        b't' => json!({"BOOL": true}),
        b'f' => json!({"BOOL": false}),
        b'n' => json!({"NULL": true}),
        _ => json!({"N": text}),
    })
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The reader counts lines from the start of its text, which is one line.
fn without_line(message: &str) -> String {
    message.replace(" at line 1 column ", " at column ")
}

fn plain_map(to: &mut String, item: &Item) {
    to.push('{');
    for (at, (name, value)) in item.iter().enumerate() {
        to.push_str(if at > 0 { ", " } else { "" });
        quoted(to, name);
        to.push_str(": ");
        plain_value(to, value);
    }
    to.push('}');
}

fn plain_value(to: &mut String, value: &Value) {
    match only_entry(value) {
        Some(("N", Value::String(number))) => to.push_str(number),
        Some(("NULL", _)) => to.push_str("null"),
        Some(("S" | "B", Value::String(text))) => quoted(to, text),
        Some(("M", Value::Object(map))) => plain_map(to, map),
        Some((kind @ ("L" | "SS" | "NS" | "BS"), Value::Array(all))) => {
            to.push('[');
            for (at, one) in all.iter().enumerate() {
                to.push_str(if at > 0 { ", " } else { "" });
                match (kind, one) {
                    ("L", one) => plain_value(to, one),
                    ("NS", Value::String(number)) => to.push_str(number),
                    (_, one) => quoted(to, one.as_str().unwrap_or_default()),
                }
            }
            to.push(']');
        }
        Some((_, other)) => {
            let _ = write!(to, "{other}");
        }
        None => {
            let _ = write!(to, "{value}");
        }
    }
}

fn quoted(to: &mut String, text: &str) {
    let _ = write!(to, "{}", Value::from(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(value: Value) -> Item {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn a_line_may_have_three_forms() {
        let wanted = item(json!({"id": {"S": "a"}, "n": {"N": "1"}}));
        for line in [
            r#"{"Item": {"id": {"S": "a"}, "n": {"N": "1"}}}"#,
            r#"{"id": {"S": "a"}, "n": {"N": "1"}}"#,
            r#" {"id": "a", "n": 1} "#,
        ] {
            assert_eq!(read_line(line).unwrap(), wanted, "{line}");
        }
        let plain = r#"{"a": 12345678901234567890.123456789012345678, "b": [true, null, {"S": "x", "T": {}}], "Item": 1E5}"#;
        assert_eq!(
            read_line(plain).unwrap(),
            item(json!({
                "a": {"N": "12345678901234567890.123456789012345678"},
                "b": {"L": [{"BOOL": true}, {"NULL": true}, {"M": {"S": {"S": "x"}, "T": {"M": {}}}}]},
                "Item": {"N": "1E5"},
            }))
        );
    }

    #[test]
    fn a_line_that_is_no_item_says_why() {
        for (line, said) in [
            ("", "this is no JSON: EOF while parsing a value at column 0"),
            (r#"{"id": "a""#, "this is no JSON: EOF while parsing an object at column 10"),
            ("[1]", "an item is a JSON object, and this is a list"),
            ("7", "an item is a JSON object, and this is a number"),
            (
                r#"{"Item": {"id": "a"}}"#,
                r#"`id` does not name its type; below `Item` it is written {"id": {"S": "..."}}"#,
            ),
            (
                r#"{"id": {"S": "a"}, "n": 1}"#,
                "`id` looks like DynamoDB's JSON and `n` like plain JSON; write the whole item in one of them",
            ),
        ] {
            assert_eq!(read_line(line).unwrap_err(), said, "{line}");
        }
    }

    #[test]
    fn a_value_from_a_shell_is_json_or_text() {
        for (text, wanted) in [
            ("10", json!({"N": "10"})),
            ("paid", json!({"S": "paid"})),
            ("\"10\"", json!({"S": "10"})),
            ("true", json!({"BOOL": true})),
            (r#"{"SS":["a"]}"#, json!({"SS": ["a"]})),
            (r#"{"S":"a","T":1}"#, json!({"M": {"S": {"S": "a"}, "T": {"N": "1"}}})),
            ("", json!({"S": ""})),
        ] {
            assert_eq!(read_value(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_item_is_shown_plainly() {
        let all = item(json!({
            "s": {"S": "a \"b\""}, "n": {"N": "1.50"}, "b": {"B": "AQ=="}, "t": {"BOOL": true}, "z": {"NULL": true},
            "ss": {"SS": ["x", "y"]}, "ns": {"NS": ["1", "2"]}, "l": {"L": [{"N": "1"}, {"L": []}]}, "m": {"M": {"k": {"S": "v"}}},
        }));
        assert_eq!(
            plain(&all),
            r#"{"s": "a \"b\"", "n": 1.50, "b": "AQ==", "t": true, "z": null, "ss": ["x", "y"], "ns": [1, 2], "l": [1, []], "m": {"k": "v"}}"#
        );
    }
}
