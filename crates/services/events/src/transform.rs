//! What a target is given: the event, a part of it, a constant, or a text made of parts. Pure.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>

use crate::records::rule::{TargetRecord, Transformer};
use serde_json::Value;

/// What is known beside the event itself.
pub(crate) struct About<'a> {
    pub(crate) rule_arn: &'a str,
    pub(crate) rule_name: &'a str,
    /// When the event came in: `2026-01-01T00:00:00Z`.
    pub(crate) ingested: &'a str,
}

/// The text that a target gets; the error says why a template gives none.
pub(crate) fn input(target: &TargetRecord, event: &str, about: &About<'_>) -> Result<String, String> {
    if let Some(constant) = &target.input {
        return Ok(constant.clone());
    }
    let parsed = || serde_json::from_str::<Value>(event).unwrap_or(Value::Null);
    if let Some(path) = &target.input_path {
        return Ok(at(&parsed(), path).map_or_else(|| "null".to_owned(), Value::to_string));
    }
    let Some(transformer) = &target.transformer else { return Ok(event.to_owned()) };
    let text = fill(transformer, &parsed(), event, about);
    match is_object(&transformer.template) && engine::events::check_json(text.as_bytes()).is_err() {
        true => Err(format!("the input transformer of target {} gives no valid JSON: {text}", target.id)),
        false => Ok(text),
    }
}

/// Whether a template is JSON with members or items, which what it gives must be as well.
fn is_object(template: &str) -> bool {
    template.trim_start().starts_with(['{', '['])
}

/// The first placeholder of a template that neither its paths nor EventBridge itself has.
pub(crate) fn unknown(template: &str, paths: impl Fn(&str) -> bool) -> Option<&str> {
    template.split('<').skip(1).find_map(|rest| {
        let name = rest.split_once('>')?.0;
        let is_name = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '-' | '.');
        let is_one = !name.is_empty() && name.chars().all(is_name);
        (is_one && !paths(name) && !PREDEFINED.contains(&name)).then_some(name)
    })
}

/// What every template can have.
const PREDEFINED: &[&str] = &[
    "aws.events.event",
    "aws.events.event.ingestion-time",
    "aws.events.event.json",
    "aws.events.rule-arn",
    "aws.events.rule-name",
];

/// Whether a path is one that can be followed: `$`, `$.detail.a`, `$.resources[0]`, `$.detail['a-b']`.
pub(crate) fn is_path(path: &str) -> bool {
    steps(path).is_some()
}

enum Step {
    Name(String),
    Index(usize),
}

fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.strip_prefix('$')?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        if let Some(behind) = rest.strip_prefix('.') {
            let end = behind.find(['.', '[']).unwrap_or(behind.len());
            if end == 0 {
                return None;
            }
            found.push(Step::Name(behind[..end].to_owned()));
            rest = &behind[end..];
        } else {
            let inside = rest.strip_prefix('[')?;
            let end = inside.find(']')?;
            let step = &inside[..end];
            let quoted = ['\'', '"'].iter().find_map(|q| step.strip_prefix(*q)?.strip_suffix(*q));
            found.push(match quoted {
                Some(name) => Step::Name(name.to_owned()),
                None => Step::Index(step.parse().ok()?),
            });
            rest = &inside[end + 1..];
        }
    }
    Some(found)
}

pub(crate) fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    steps(path)?.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get(name.as_str()),
        Step::Index(index) => value.get(index),
    })
}

/// Fills a template. A text goes into a text without its quotes, and anything else into a text that stands alone without any quotes at
/// all, as on AWS; one that stands alone in JSON is JSON itself, or an empty text where the event lacks it.
fn fill(transformer: &Transformer, event: &Value, whole: &str, about: &About<'_>) -> String {
    let template = &transformer.template;
    let is_json = template.trim_start().starts_with(['{', '[', '"']);
    let is_object = is_object(template);
    let mut text = String::with_capacity(template.len());
    let mut rest = template.as_str();
    let mut quoted = false;
    while let Some(stop) = rest.find(['<', '"', '\\']) {
        text.push_str(&rest[..stop]);
        rest = &rest[stop..];
        if let Some(behind) = rest.strip_prefix('\\') {
            let escaped = behind.chars().next().map_or(0, char::len_utf8);
            text.push_str(&rest[..1 + escaped]);
            rest = &behind[escaped..];
            continue;
        }
        if let Some(behind) = rest.strip_prefix('"') {
            quoted = !quoted;
            text.push('"');
            rest = behind;
            continue;
        }
        let known = rest[1..].find('>').and_then(|end| {
            let name = &rest[1..1 + end];
            part(transformer, name, event, whole, about).map(|part| (part, end + 2))
        });
        match known {
            Some((part, length)) => {
                let place = match (quoted && is_json, is_json) {
                    (true, _) => Place::Text { of_object: is_object },
                    (false, true) => Place::Json,
                    (false, false) => Place::Plain,
                };
                text.push_str(&written(part.as_ref(), place));
                rest = &rest[length..];
            }
            None => {
                text.push('<');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    text
}

/// Where a part goes.
#[derive(Clone, Copy)]
enum Place {
    Json,
    Plain,
    Text { of_object: bool },
}

/// A part by its name; `None` where the template names none. One that the event lacks is nothing.
fn part(
    transformer: &Transformer,
    name: &str,
    event: &Value,
    whole: &str,
    about: &About<'_>,
) -> Option<Option<Value>> {
    Some(match name {
        "aws.events.rule-arn" => Some(Value::from(about.rule_arn)),
        "aws.events.rule-name" => Some(Value::from(about.rule_name)),
        "aws.events.event.ingestion-time" => Some(Value::from(about.ingested)),
        // Without its detail, and with a name of its own for the type of that.
        "aws.events.event" => {
            let names = ["id", "account", "detail-type", "time", "source", "region", "resources", "version"];
            let known = names.iter().filter_map(|name| Some((*name, event.get(*name)?)));
            let shown = known.map(|(name, value)| match name {
                "detail-type" => ("detailType".to_owned(), value.clone()),
                name => (name.to_owned(), value.clone()),
            });
            Some(Value::Object(shown.collect()))
        }
        "aws.events.event.json" => Some(serde_json::from_str(whole).unwrap_or(Value::Null)),
        name => at(event, transformer.paths.get(name)?).cloned(),
    })
}

fn written(part: Option<&Value>, place: Place) -> String {
    match (part, place) {
        (None, Place::Json) => "\"\"".to_owned(),
        (None, _) => String::new(),
        (Some(Value::String(text)), Place::Text { .. }) => {
            let escaped = Value::from(text.as_str()).to_string();
            escaped[1..escaped.len() - 1].to_owned()
        }
        (Some(Value::String(text)), Place::Plain) => text.clone(),
        // In a JSON template this gives no JSON, so nothing is delivered: such parts stand there without quotes.
        (Some(other), Place::Text { of_object: true }) => other.to_string(),
        (Some(other), Place::Text { of_object: false }) => other.to_string().replace('"', ""),
        (Some(other), _) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    const EVENT: &str =
        r#"{"id":"i","resources":["a","b"],"detail":{"who":"An \"n\"","n":1.5,"o":{"k":"v"},"a-b":[1]}}"#;

    fn given(target: TargetRecord) -> String {
        tried(target).unwrap()
    }

    fn tried(target: TargetRecord) -> Result<String, String> {
        let about = About { rule_arn: "arn:rule", rule_name: "rule", ingested: "2026-01-01T00:00:00Z" };
        input(&target, EVENT, &about)
    }

    fn filled(template: &str) -> String {
        let paths = [
            ("who", "$.detail.who"),
            ("n", "$.detail.n"),
            ("o", "$.detail.o"),
            ("second", "$.resources[1]"),
            ("none", "$.detail.none"),
            ("dash", "$.detail['a-b'][0]"),
        ];
        let paths: BTreeMap<String, String> =
            paths.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
        let transformer = Some(Transformer { paths, template: template.to_owned() });
        given(TargetRecord { transformer, ..TargetRecord::default() })
    }

    #[test]
    fn what_is_no_json_is_not_given() {
        let paths = BTreeMap::from([("o".to_owned(), "$.detail.o".to_owned())]);
        let transformer = Some(Transformer { paths, template: r#"{"o": "<o>"}"#.to_owned() });
        let target = TargetRecord { id: "t".into(), transformer, ..TargetRecord::default() };
        let error = tried(target).unwrap_err();
        assert_eq!(error, r#"the input transformer of target t gives no valid JSON: {"o": "{"k":"v"}"}"#);
    }

    #[test]
    fn a_target_gets_what_it_asks_for() {
        assert_eq!(given(TargetRecord::default()), EVENT);
        assert_eq!(
            given(TargetRecord { input: Some("{\"c\": 1}".into()), ..TargetRecord::default() }),
            "{\"c\": 1}"
        );
        for (path, expected) in
            [("$.detail.n", "1.5"), ("$.detail.o", r#"{"k":"v"}"#), ("$.none", "null"), ("$", EVENT)]
        {
            let target = TargetRecord { input_path: Some(path.into()), ..TargetRecord::default() };
            assert_eq!(given(target), expected, "{path}");
        }
        for (template, expected) in [
            (r#"{"who": <who>, "n": <n>, "o": <o>}"#, r#"{"who": "An \"n\"", "n": 1.5, "o": {"k":"v"}}"#),
            (r#"{"text": "<who> has <n>, <second>"}"#, r#"{"text": "An \"n\" has 1.5, b"}"#),
            (r#""<who> and <none>.""#, r#""An \"n\" and .""#),
            ("plain <who> <n>", "plain An \"n\" 1.5"),
            (r#""<o> and <n>""#, r#""{k:v} and 1.5""#),
            (r#"{"none": <none>, "dash": <dash>}"#, r#"{"none": "", "dash": 1}"#),
            (r#"{"e": <aws.events.event>}"#, r#"{"e": {"id":"i","resources":["a","b"]}}"#),
            (
                r#"{"rule": "<aws.events.rule-name>", "unknown": "<x>"}"#,
                r#"{"rule": "rule", "unknown": "<x>"}"#,
            ),
        ] {
            assert_eq!(filled(template), expected, "{template}");
        }
        assert_eq!(unknown("<who> < 3 <aws.events.event> <x-y>", |name| name == "who"), Some("x-y"));
        assert_eq!(unknown("<who>, 1 > 0 < 2", |name| name == "who"), None);
        for wrong in ["", "detail", "$.", "$.a..b", "$.a[", "$.a[x]"] {
            assert!(!is_path(wrong), "{wrong}");
        }
    }
}
