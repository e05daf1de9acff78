//! Input templates: what an enrichment or a target gets of an event. Pure.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-input-transformation.html>
//!
//! `<$.path>` and `<aws.pipes.name>` stand for values. Inside a JSON string a value is put in as text; elsewhere in a template as JSON;
//! a template that is nothing but one of them is the value itself. What is not there is an empty text, or `null` where JSON is
//! needed.

use crate::path::{Path, decoded};
use serde_json::Value;

/// What templates can name of the pipe and of its work.
#[derive(Clone, Debug, Default)]
pub(crate) struct About<'a> {
    pub(crate) arn: &'a str,
    pub(crate) name: &'a str,
    pub(crate) source: &'a str,
    pub(crate) enrichment: &'a str,
    pub(crate) target: &'a str,
    /// ISO 8601.
    pub(crate) ingested: &'a str,
    /// Whether events are the source's own, whose bodies are looked into.
    pub(crate) decodes: bool,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Path(Path),
    Variable(Variable),
}

/// The reserved variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variable {
    PipeArn,
    PipeName,
    SourceArn,
    EnrichmentArn,
    TargetArn,
    IngestionTime,
    Event,
    EventJson,
}

const VARIABLES: &[(&str, Variable)] = &[
    ("aws.pipes.pipe-arn", Variable::PipeArn),
    ("aws.pipes.pipe-name", Variable::PipeName),
    ("aws.pipes.source-arn", Variable::SourceArn),
    ("aws.pipes.enrichment-arn", Variable::EnrichmentArn),
    ("aws.pipes.target-arn", Variable::TargetArn),
    ("aws.pipes.event.ingestion-time", Variable::IngestionTime),
    ("aws.pipes.event", Variable::Event),
    ("aws.pipes.event.json", Variable::EventJson),
];

/// A template that reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Template(Vec<Piece>);

impl Template {
    /// Reads a template; the error says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some(at) = rest.find('<') {
            let (before, from) = rest.split_at(at);
            let inside = from[1..].split_once('>').map(|(inside, after)| (inside.trim(), after));
            let Some((inside, after)) = inside.filter(|(inside, _)| inside.starts_with(['$', 'a'])) else {
                // A sign by itself.
                pieces.push(Piece::Text(format!("{before}<")));
                rest = &from[1..];
                continue;
            };
            let piece = if inside.starts_with('$') {
                let path = Path::parse(inside);
                Piece::Path(path.ok_or_else(|| format!("{inside} is not a JSON path that pipes take."))?)
            } else if inside.starts_with("aws.") {
                let known = VARIABLES.iter().find(|(name, _)| *name == inside);
                let (_, variable) = known.ok_or_else(|| format!("{inside} is no variable of pipes."))?;
                Piece::Variable(*variable)
            } else {
                pieces.push(Piece::Text(format!("{before}<")));
                rest = &from[1..];
                continue;
            };
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(piece);
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
        Ok(Self(pieces))
    }

    /// The event in the template's shape: JSON where the result is JSON, else text.
    pub(crate) fn render(&self, event: &Value, about: &About<'_>) -> Value {
        if let [piece @ (Piece::Path(_) | Piece::Variable(_))] = self.0.as_slice() {
            return value(piece, event, about).unwrap_or(Value::Null);
        }
        let (mut out, mut quoted) = (String::new(), false);
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    quoted = ends_in_string(text, quoted);
                    out.push_str(text);
                }
                piece => put(&mut out, value(piece, event, about), quoted),
            }
        }
        serde_json::from_str(&out).unwrap_or(Value::String(out))
    }
}

/// Whether a JSON string is open after a text.
fn ends_in_string(text: &str, mut open: bool) -> bool {
    let mut escaped = false;
    for one in text.chars() {
        match one {
            _ if escaped => escaped = false,
            '\\' if open => escaped = true,
            '"' => open = !open,
            _ => {}
        }
    }
    open
}

fn put(out: &mut String, value: Option<Value>, quoted: bool) {
    match (value, quoted) {
        (None, true) => {}
        (None, false) => out.push_str("null"),
        (Some(value), false) => out.push_str(&value.to_string()),
        (Some(value), true) => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let escaped = Value::String(text).to_string();
            out.push_str(escaped.get(1..escaped.len() - 1).unwrap_or_default());
        }
    }
}

fn value(piece: &Piece, event: &Value, about: &About<'_>) -> Option<Value> {
    let text = |text: &str| (!text.is_empty()).then(|| Value::from(text));
    match piece {
        Piece::Text(_) => None,
        Piece::Path(path) => path.find(event, about.decodes).map(|found| found.into_owned()),
        Piece::Variable(variable) => match variable {
            Variable::PipeArn => text(about.arn),
            Variable::PipeName => text(about.name),
            Variable::SourceArn => text(about.source),
            Variable::EnrichmentArn => text(about.enrichment),
            Variable::TargetArn => text(about.target),
            Variable::IngestionTime => text(about.ingested),
            Variable::Event => Some(event.clone()),
            Variable::EventJson => Some(with_decoded_body(event, about)),
        },
    }
}

/// The event with what its body says in the place of its body.
fn with_decoded_body(event: &Value, about: &About<'_>) -> Value {
    let mut event = event.clone();
    if about.decodes
        && let Some(body) = event.get_mut("body")
        && let Some(decoded) = decoded(body)
    {
        *body = decoded;
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn templates_shape_events() {
        let event = json!({"messageId": "m", "body": "{\"key\": \"v\\\"w\", \"n\": 7, \"o\": {\"p\": []}}"});
        let about = About {
            arn: "arn",
            name: "pipe",
            ingested: "2026-01-01T00:00:00Z",
            decodes: true,
            ..About::default()
        };
        let render = |text: &str| Template::parse(text).unwrap().render(&event, &about);
        for (template, expected) in [
            ("Hello, sender", json!("Hello, sender")),
            ("<$.messageId>", json!("m")),
            ("<$.body>", json!({"key": "v\"w", "n": 7, "o": {"p": []}})),
            ("\"Hello, <$.messageId>\"", json!("Hello, m")),
            ("Hello, <$.messageId>", json!("Hello, \"m\"")),
            (
                "{\"key1\": \"value1\", \"key2\": <$.body.key>, \"d\": <aws.pipes.event.ingestion-time>}",
                json!({"key1": "value1", "key2": "v\"w", "d": "2026-01-01T00:00:00Z"}),
            ),
            (
                "{\"a\": \"<$.body.key>\", \"b\": \"n is <$.body.n>\", \"c\": \"<$.body.o>\"}",
                json!({"a": "v\"w", "b": "n is 7", "c": "{\"p\":[]}"}),
            ),
            ("{\"o\": <$.body.o>, \"p\": <aws.pipes.pipe-name>}", json!({"o": {"p": []}, "p": "pipe"})),
            ("{\"gone\": <$.body.gone>, \"text\": \"<$.gone>\"}", json!({"gone": null, "text": ""})),
            (
                "{\"e\": <aws.pipes.event.json>}",
                json!({"e": {"messageId": "m", "body": {"key": "v\"w", "n": 7, "o": {"p": []}}}}),
            ),
            ("{\"e\": <aws.pipes.event>}", json!({"e": event})),
            ("a < b, <b>", json!("a < b, <b>")),
        ] {
            assert_eq!(render(template), expected, "{template}");
        }
        let plain = About { decodes: false, ..about.clone() };
        let of = |text: &str| Template::parse(text).unwrap().render(&event, &plain);
        assert_eq!(of("{\"a\": <$.body.key>}"), json!({"a": null}));
        assert_eq!(of("<$.body>"), event["body"]);
        assert!(Template::parse("<$.a[?]>").is_err() && Template::parse("<aws.pipes.nothing>").is_err());
    }
}
