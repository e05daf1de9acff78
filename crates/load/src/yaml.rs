//! YAML with line numbers, so that an error can say where.

use anyhow::{Result, anyhow, bail};
use saphyr::{LoadableYamlNode as _, MarkedYaml, Scalar, YamlData};

/// A value and the line it begins on.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

/// What YAML can say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// How deep a plan may nest.
const DEEPEST: usize = 64;

/// Reads the one document in `text`.
pub(crate) fn parse(text: &str) -> Result<Node> {
    let documents = MarkedYaml::load_from_str(text).map_err(|error| anyhow!("not YAML: {error}"))?;
    match documents.as_slice() {
        [document] => node(document, 0),
        [] => bail!("the plan is empty"),
        _ => bail!("the plan has {} YAML documents; it must be one", documents.len()),
    }
}

fn node(yaml: &MarkedYaml<'_>, depth: usize) -> Result<Node> {
    let line = yaml.span.start.line();
    if depth > DEEPEST {
        bail!("line {line}: nested deeper than {DEEPEST} levels");
    }
    let value = match &yaml.data {
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
        YamlData::Value(Scalar::Integer(value)) => Value::Int(*value),
        YamlData::Value(Scalar::FloatingPoint(value)) => Value::Float(value.into_inner()),
        YamlData::Value(Scalar::String(value)) => Value::Text(value.to_string()),
        YamlData::Representation(text, ..) => Value::Text(text.to_string()),
        YamlData::Sequence(items) => {
            Value::List(items.iter().map(|item| node(item, depth + 1)).collect::<Result<_>>()?)
        }
        YamlData::Mapping(pairs) => {
            let mut map: Vec<(String, Node)> = Vec::new();
            for (key, value) in pairs {
                let name = node(key, depth + 1)?
                    .scalar()
                    .ok_or_else(|| anyhow!("line {line}: a key must be text"))?;
                map.push((name, node(value, depth + 1)?));
            }
            Value::Map(map)
        }
        YamlData::Tagged(tag, _) => bail!("line {line}: the YAML tag {tag} has no meaning in a plan"),
        YamlData::Alias(_) | YamlData::BadValue => bail!("line {line}: this cannot be read"),
    };
    Ok(Node { line, value })
}

impl Node {
    /// An error at this node's line.
    pub(crate) fn fault(&self, message: impl std::fmt::Display) -> anyhow::Error {
        anyhow!("line {}: {message}", self.line)
    }

    /// The pairs of a map.
    pub(crate) fn map(&self, what: &str) -> Result<&[(String, Node)]> {
        match &self.value {
            Value::Map(pairs) => Ok(pairs),
            _ => Err(self.fault(format_args!("{what} must be a map of keys and values"))),
        }
    }

    /// The items of a list.
    pub(crate) fn list(&self, what: &str) -> Result<&[Node]> {
        match &self.value {
            Value::List(items) => Ok(items),
            _ => Err(self.fault(format_args!("{what} must be a list"))),
        }
    }

    /// One entry of a map; `None` where there is none or where this is no map.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, node)| node),
            _ => None,
        }
    }

    /// A scalar as text.
    pub(crate) fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Bool(value) => Some(value.to_string()),
            Value::Int(value) => Some(value.to_string()),
            Value::Float(value) => Some(value.to_string()),
            Value::Text(value) => Some(value.clone()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// A scalar as text, or an error.
    pub(crate) fn text(&self, what: &str) -> Result<String> {
        self.scalar().ok_or_else(|| self.fault(format_args!("{what} must be text")))
    }

    /// A number from 0 up.
    pub(crate) fn number(&self, what: &str) -> Result<f64> {
        let number = match &self.value {
            Value::Int(value) => *value as f64,
            Value::Float(value) => *value,
            Value::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
            _ => f64::NAN,
        };
        if number.is_finite() && number >= 0.0 {
            return Ok(number);
        }
        Err(self.fault(format_args!("{what} must be a number from 0 up")))
    }

    /// A duration: seconds as a number, or text such as `500ms`, `5s`, `2m`, `1 hour`.
    pub(crate) fn duration(&self, what: &str) -> Result<std::time::Duration> {
        let refuse =
            || self.fault(format_args!("{what} must be seconds or a text such as 500ms, 5s, 2m or 1h"));
        let text = self.scalar().ok_or_else(refuse)?;
        let text = text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at(digits);
        let scale = match unit.trim().trim_end_matches('s') {
            "" | "sec" | "second" => 1.0,
            "m" if unit.trim() == "ms" => 0.001,
            "milli" | "millisecond" | "msec" => 0.001,
            "m" | "min" | "minute" => 60.0,
            "h" | "hr" | "hour" => 3600.0,
            "d" | "day" => 86400.0,
            _ => return Err(refuse()),
        };
        let number: f64 = number.parse().map_err(|_| refuse())?;
        std::time::Duration::try_from_secs_f64(number * scale).map_err(|_| refuse())
    }

    /// The same as a JSON value.
    pub(crate) fn json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Int(value) => (*value).into(),
            Value::Float(value) => (*value).into(),
            Value::Text(value) => value.clone().into(),
            Value::List(items) => items.iter().map(Node::json).collect(),
            Value::Map(pairs) => serde_json::Value::Object(
                pairs.iter().map(|(key, node)| (key.clone(), node.json())).collect(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_lines_and_types() {
        let root = parse("a: 1\nb:\n  - x\n  - 2.5\n  - true\n  - null\n").unwrap();
        assert_eq!(root.get("b").unwrap().list("b").unwrap()[1].line, 4);
        assert_eq!(root.json().to_string(), r#"{"a":1,"b":["x",2.5,true,null]}"#);
    }

    #[test]
    fn durations_have_units() {
        for (text, millis) in
            [("5", 5000), ("500ms", 500), ("2m", 120_000), ("1h", 3_600_000), ("1.5s", 1500), ("3 sec", 3000)]
        {
            let node = Node { line: 1, value: Value::Text(text.into()) };
            assert_eq!(node.duration("x").unwrap().as_millis(), millis, "{text}");
        }
        for text in ["", "x", "5 parsecs", "-1"] {
            assert!(Node { line: 1, value: Value::Text(text.into()) }.duration("x").is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_not_yaml_says_so() {
        assert!(parse("a: [1").unwrap_err().to_string().contains("not YAML"));
        assert!(parse("").is_err());
    }
}
