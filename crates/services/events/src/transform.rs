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

/// The text that a target gets.
pub(crate) fn input(target: &TargetRecord, event: &str, about: &About<'_>) -> String {
    if let Some(constant) = &target.input {
        return constant.clone();
    }
    let parsed = || serde_json::from_str::<Value>(event).unwrap_or(Value::Null);
    if let Some(path) = &target.input_path {
        return at(&parsed(), path).map_or_else(|| "null".to_owned(), Value::to_string);
    }
    match &target.transformer {
        Some(transformer) => fill(transformer, &parsed(), event, about),
        None => event.to_owned(),
    }
}

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

/// Fills a template. A part inside a JSON text goes in without its quotes; one that stands alone is JSON itself.
fn fill(transformer: &Transformer, event: &Value, whole: &str, about: &About<'_>) -> String {
    let template = &transformer.template;
    let is_json = template.trim_start().starts_with(['{', '[', '"']);
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
                text.push_str(&written(&part, quoted && is_json, is_json));
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
        "aws.events.event" => {
            let mut event = event.clone();
            if let Some(event) = event.as_object_mut() {
                event.remove("detail");
            }
            Some(event)
        }
        "aws.events.event.json" => Some(serde_json::from_str(whole).unwrap_or(Value::Null)),
        name => at(event, transformer.paths.get(name)?).cloned(),
    })
}

fn written(part: &Option<Value>, inside_text: bool, in_json: bool) -> String {
    let Some(part) = part else { return String::new() };
    match part {
        Value::String(text) if inside_text => {
            let escaped = Value::from(text.as_str()).to_string();
            escaped[1..escaped.len() - 1].to_owned()
        }
        Value::String(text) if !in_json => text.clone(),
        other if inside_text => {
            let escaped = Value::from(other.to_string()).to_string();
            escaped[1..escaped.len() - 1].to_owned()
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    const EVENT: &str =
        r#"{"id":"i","resources":["a","b"],"detail":{"who":"An \"n\"","n":1.5,"o":{"k":"v"},"a-b":[1]}}"#;

    fn given(target: TargetRecord) -> String {
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
            (r#"{"o": "<o>", "dash": <dash>}"#, r#"{"o": "{\"k\":\"v\"}", "dash": 1}"#),
            (
                r#"{"rule": "<aws.events.rule-name>", "unknown": "<x>"}"#,
                r#"{"rule": "rule", "unknown": "<x>"}"#,
            ),
        ] {
            assert_eq!(filled(template), expected, "{template}");
        }
        for wrong in ["", "detail", "$.", "$.a..b", "$.a[", "$.a[x]"] {
            assert!(!is_path(wrong), "{wrong}");
        }
    }
}
