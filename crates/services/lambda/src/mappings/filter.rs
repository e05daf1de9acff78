//! Filter criteria: which messages and changes a function is invoked with. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html>

use engine::events::{Matcher, Pattern, Scratch};
use serde::de::IgnoredAny;

/// The filters of a mapping; without any, everything passes.
pub(crate) struct Filter(Option<Matcher>);

/// Whether a text is a pattern.
pub(crate) fn is_pattern(text: &str) -> bool {
    Pattern::parse(text).is_ok()
}

impl Filter {
    /// Of stored patterns, which have been checked.
    pub(crate) fn new(patterns: &[String]) -> Self {
        if patterns.is_empty() {
            return Self(None);
        }
        let mut matcher = Matcher::default();
        for pattern in patterns.iter().filter_map(|text| Pattern::parse(text).ok()) {
            matcher.add(0, &pattern);
        }
        Self(Some(matcher))
    }

    /// Whether a record passes.
    pub(crate) fn passes(&self, record: &[u8]) -> bool {
        let Some(matcher) = &self.0 else { return true };
        let mut matched = Vec::new();
        matcher.matches(record, &mut Scratch::default(), &mut matched);
        !matched.is_empty()
    }

    /// Whether a queue's message passes. A body that is a JSON object is looked into.
    pub(crate) fn passes_message(&self, record: &[u8], body: &str) -> bool {
        if self.0.is_none() {
            return true;
        }
        let is_object =
            body.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(body).is_ok();
        if !is_object {
            return self.passes(record);
        }
        // Of a name that stands twice the first counts.
        let mut seen = [b"{\"body\":", body.as_bytes(), b","].concat();
        seen.extend_from_slice(record.get(1..).unwrap_or_default());
        self.passes(&seen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(pattern: &str, body: &str) -> bool {
        let record =
            serde_json::json!({ "messageId": "m", "body": body, "eventSource": "aws:sqs" }).to_string();
        Filter::new(&[pattern.to_owned()]).passes_message(record.as_bytes(), body)
    }

    #[test]
    fn bodies_are_looked_into_where_they_are_objects() {
        for (pattern, body, expected) in [
            (r#"{"body":{"a":["x"]}}"#, r#"{"a":"x"}"#, true),
            (r#"{"body":{"a":["x"]}}"#, r#" {"a":"y"}"#, false),
            (r#"{"body":{"a":[{"numeric":[">",100]}]}}"#, r#"{"a":105}"#, true),
            (r#"{"body":{"a":["x"]}}"#, "plain", false),
            (r#"{"body":["plain"]}"#, "plain", true),
            (r#"{"body":["plain"]}"#, r#"{"a":"plain"}"#, false),
            (r#"{"body":[{"prefix":"pl"}]}"#, "plain", true),
            (r#"{"eventSource":["aws:sqs"]}"#, r#"{"a":1}"#, true),
            (r#"{"body":{"a":["x"]}}"#, "{broken", false),
        ] {
            assert_eq!(passes(pattern, body), expected, "{pattern} {body}");
        }
        assert!(Filter::new(&[]).passes(b"{}"));
        let two = Filter::new(&[r#"{"a":["1"]}"#.to_owned(), r#"{"b":["2"]}"#.to_owned()]);
        assert!(two.passes(br#"{"b":"2"}"#) && !two.passes(br#"{"b":"3"}"#));
        assert!(is_pattern(r#"{"a":["1"]}"#) && !is_pattern("text") && !is_pattern(r#"[{"a":["x"=1}]"#));
    }
}
