//! Filter policies: which messages a subscription takes.
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html>

use crate::message::Message;
use engine::events::{Matcher, Pattern, Scratch};
use serde_json::Value;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The most keys of a policy.
const MOST_KEYS: usize = 5;

/// The most combinations of values of a policy.
/// <https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html>
const MOST_COMBINATIONS: usize = 150;

/// A policy, compiled.
pub(crate) struct Filter {
    matcher: Matcher,
    body: bool,
}

thread_local! {
    static SCRATCH: RefCell<(Scratch, Vec<u64>)> = RefCell::default();
}

impl Filter {
    /// The filter of a subscription's attributes; `None` where it takes everything. The words of the error are AWS's.
    pub(crate) fn of(attributes: &BTreeMap<String, String>) -> Result<Option<Self>, String> {
        let body = attributes.get("FilterPolicyScope").is_some_and(|scope| scope == "MessageBody");
        let Some(text) = attributes.get("FilterPolicy").filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let invalid = |reason: &dyn std::fmt::Display| format!("Invalid parameter: FilterPolicy: {reason}");
        let parsed: Option<Value> = serde_json::from_str(text).ok();
        let syntax = if parsed.is_none() { "failed to parse JSON. " } else { "" };
        match parsed.as_ref().and_then(Value::as_object) {
            Some(policy) if policy.is_empty() => return Ok(None),
            Some(policy) if keys(policy) > MOST_KEYS => {
                return Err(invalid(&"Filter policy can not have more than 5 keys"));
            }
            Some(policy) if combinations(policy, if body { 1 } else { 0 }) > MOST_COMBINATIONS => {
                return Err(invalid(&"Filter policy is too complex"));
            }
            _ => {}
        }
        if let Some(wrong) = parsed.as_ref().and_then(unsupported) {
            return Err(invalid(&wrong));
        }
        let pattern = Pattern::parse(&rounded(text)).map_err(|error| invalid(&format!("{syntax}{error}")))?;
        let nested = |policy: &serde_json::Map<String, Value>| {
            policy.iter().any(|(name, value)| name != "$or" && value.is_object())
        };
        if !body && parsed.as_ref().and_then(Value::as_object).is_some_and(nested) {
            let message = "Invalid parameter: Filter policy scope MessageAttributes does not support nested filter policy";
            return Err(message.to_owned());
        }
        let mut matcher = Matcher::default();
        matcher.add(0, &pattern);
        Ok(Some(Self { matcher, body }))
    }

    /// One that takes nothing.
    pub(crate) fn nothing() -> Self {
        Self { matcher: Matcher::default(), body: false }
    }

    pub(crate) fn takes(&self, message: &Message) -> bool {
        let event = if self.body { message.filtered_body() } else { Some(message.filtered_attributes()) };
        let Some(event) = event else { return false };
        SCRATCH.with_borrow_mut(|(scratch, matched)| {
            self.matcher.matches(event.as_bytes(), scratch, matched);
            !matched.is_empty()
        })
    }
}

/// What is wrong with an `anything-but` of a policy in which a pattern stands: SNS takes prefixes there, and nothing else.
fn unsupported(policy: &Value) -> Option<String> {
    match policy {
        Value::Array(all) => all.iter().find_map(unsupported),
        Value::Object(members) => members.iter().find_map(|(name, value)| match value {
            Value::Object(inner) if name == "anything-but" => {
                inner.iter().find_map(|(operator, value)| match operator.as_str() {
                    "prefix" if value.is_string() || value.is_array() => None,
                    "prefix" => Some("prefix match pattern must be a string".to_owned()),
                    other => Some(format!("Unsupported anything-but pattern: {other}")),
                })
            }
            value => unsupported(value),
        }),
        _ => None,
    }
}

/// JSON whose numbers have five digits behind the point at most: SNS compares no more.
/// <https://docs.aws.amazon.com/sns/latest/dg/numeric-value-matching.html>
pub(crate) fn rounded(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let (mut out, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at += 1;
                while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let length = bytes[at..].iter().take_while(|byte| b"+-.eE0123456789".contains(byte)).count();
                let number = &text[at..at + length];
                let decimals = number.split_once('.').map_or(0, |(_, behind)| behind.len());
                if decimals > 5
                    && let Ok(value) = number.parse::<f64>()
                {
                    out.push_str(&text[copied..at]);
                    out.push_str(&format!("{value:.5}"));
                    copied = at + length;
                }
                at += length;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The combinations of values that a policy takes; in a body each list counts as often as it is deep. A `depth` of 0 counts no depth.
fn combinations(policy: &serde_json::Map<String, Value>, depth: usize) -> usize {
    let below = |value: &Value| match value {
        Value::Object(inner) => combinations(inner, if depth == 0 { 0 } else { depth + 1 }),
        Value::Array(all) => all.len().max(1).saturating_mul(depth.max(1)),
        _ => 1,
    };
    // One of several ways is taken, so their combinations add up.
    let either = |ways: &Vec<Value>| {
        let ways = ways.iter().filter_map(Value::as_object).map(|way| combinations(way, depth));
        ways.fold(0usize, usize::saturating_add)
    };
    policy.iter().fold(1usize, |all, (name, value)| {
        all.saturating_mul(match value {
            Value::Array(ways) if name == "$or" => either(ways),
            value => below(value),
        })
    })
}

/// The keys that have lists, however deep.
fn keys(policy: &serde_json::Map<String, Value>) -> usize {
    let below = |(name, value): (&String, &Value)| match value {
        Value::Object(inner) => keys(inner),
        Value::Array(all) if name == "$or" => all.iter().filter_map(Value::as_object).map(keys).sum(),
        _ => 1,
    };
    policy.iter().map(below).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Attribute;

    fn takes(policy: &str, scope: &str, message: &Message) -> bool {
        let attributes = BTreeMap::from([
            ("FilterPolicy".to_owned(), policy.to_owned()),
            ("FilterPolicyScope".to_owned(), scope.to_owned()),
        ]);
        Filter::of(&attributes).unwrap().is_none_or(|filter| filter.takes(message))
    }

    #[test]
    fn attributes_and_bodies_are_filtered() {
        let attribute =
            |kind: &str, value: &str| Attribute { kind: kind.into(), text: Some(value.into()), bytes: None };
        let message = Message {
            text: r#"{"order": {"total": 12}}"#.into(),
            attributes: BTreeMap::from([
                ("store".to_owned(), attribute("String", "shop")),
                ("price".to_owned(), attribute("Number", "100.50")),
                ("tags".to_owned(), attribute("String.Array", r#"["a", 2, true]"#)),
            ]),
            ..Message::default()
        };
        for (policy, scope, expected) in [
            ("{}", "MessageAttributes", true),
            (r#"{"store": ["shop"]}"#, "MessageAttributes", true),
            (r#"{"store": [{"anything-but": "shop"}]}"#, "MessageAttributes", false),
            (r#"{"price": [{"numeric": [">", 100, "<=", 100.5]}]}"#, "MessageAttributes", true),
            (r#"{"price": ["100.50"]}"#, "MessageAttributes", false),
            (r#"{"tags": [2]}"#, "MessageAttributes", true),
            (r#"{"none": [{"exists": false}]}"#, "MessageAttributes", true),
            (r#"{"order": {"total": [{"numeric": [">", 10]}]}}"#, "MessageBody", true),
            (r#"{"order": {"total": [1]}}"#, "MessageBody", false),
        ] {
            assert_eq!(takes(policy, scope, &message), expected, "{policy}");
        }
        let plain = Message { text: "no JSON".into(), ..Message::default() };
        assert!(!takes(r#"{"a": [{"exists": false}]}"#, "MessageBody", &plain));
    }

    #[test]
    fn numbers_are_compared_by_five_digits_behind_the_point() {
        for (text, expected) in [
            (
                r#"{"a": 100.1234567, "b": "1.123456789", "c\\\"1.123456": -0.0000001}"#,
                r#"{"a": 100.12346, "b": "1.123456789", "c\\\"1.123456": -0.00000}"#,
            ),
            (r#"{"a": [1.5, 12]}"#, r#"{"a": [1.5, 12]}"#),
            (r#"["\u00e9", "x"#, r#"["\u00e9", "x"#),
        ] {
            assert_eq!(rounded(text), expected);
        }
        let price = |value: &str| Message {
            attributes: BTreeMap::from([(
                "price".to_owned(),
                Attribute { kind: "Number".into(), text: Some(value.into()), bytes: None },
            )]),
            ..Message::default()
        };
        assert!(takes(r#"{"price": [100.123456789]}"#, "MessageAttributes", &price("100.1234567")));
        assert!(!takes(r#"{"price": [100.12345]}"#, "MessageAttributes", &price("100.12346")));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (policy, expected) in [
            (
                r#"{"a": "b"}"#,
                "Invalid parameter: FilterPolicy: \"a\" must be an object or an array\n at [Source",
            ),
            (r#"{"a": {"b": ["c"]}}"#, "Invalid parameter: Filter policy scope MessageAttributes does"),
            (
                r#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#,
                "Invalid parameter: FilterPolicy: Filter policy can not",
            ),
        ] {
            let attributes = BTreeMap::from([("FilterPolicy".to_owned(), policy.to_owned())]);
            let error = Filter::of(&attributes).err().unwrap();
            assert!(error.starts_with(expected), "{error}");
        }
        let values: Vec<String> = (0..151).map(|value| value.to_string()).collect();
        let policy = serde_json::json!({ "store": values }).to_string();
        let error = Filter::of(&BTreeMap::from([("FilterPolicy".to_owned(), policy)])).err().unwrap();
        assert_eq!(error, "Invalid parameter: FilterPolicy: Filter policy is too complex");
    }
}
