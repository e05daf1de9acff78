//! Paths into an event, such as `$.body.orders[0].id`. Pure.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-input-transformation.html>

use serde_json::Value;
use std::borrow::Cow;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
    /// `[*]`: every item.
    Every,
}

/// A path that reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

impl Path {
    /// Reads a path; `None` where it is none that pipes take.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                let (name, others) = after.split_at(end);
                let is_good =
                    |one: char| one.is_alphanumeric() || matches!(one, '-' | '_' | '/' | '@' | ':' | '#');
                if name.is_empty() || !name.chars().all(is_good) {
                    return None;
                }
                steps.push(Step::Member(name.to_owned()));
                rest = others;
            } else {
                let (inside, others) = rest.strip_prefix('[')?.split_once(']')?;
                let quoted = |quote: char| inside.strip_prefix(quote)?.strip_suffix(quote);
                steps.push(match (inside, quoted('\'').or_else(|| quoted('"'))) {
                    ("*", _) => Step::Every,
                    (_, Some(name)) => Step::Member(name.to_owned()),
                    (number, None) => Step::Item(number.parse().ok()?),
                });
                rest = others;
            }
        }
        Some(Self(steps))
    }

    /// What lies at the path. Text that is JSON is looked into where `decodes` (the bodies of a source's messages), and given as what
    /// it says.
    pub(crate) fn find<'v>(&self, event: &'v Value, decodes: bool) -> Option<Cow<'v, Value>> {
        walk(Cow::Borrowed(event), &self.0, decodes)
    }
}

/// JSON in a message's body.
pub(crate) fn decoded(value: &Value) -> Option<Value> {
    let text = value.as_str()?.trim_start();
    if !text.starts_with(['{', '[']) {
        return None;
    }
    serde_json::from_str(text).ok()
}

fn walk<'v>(value: Cow<'v, Value>, steps: &[Step], decodes: bool) -> Option<Cow<'v, Value>> {
    let value = match decodes.then(|| decoded(&value)).flatten() {
        Some(decoded) => Cow::Owned(decoded),
        None => value,
    };
    let Some((step, rest)) = steps.split_first() else { return Some(value) };
    let below = match (step, &value) {
        (Step::Every, found) => {
            let items = found.as_array()?.iter();
            let items = items.filter_map(|item| Some(walk(Cow::Borrowed(item), rest, decodes)?.into_owned()));
            return Some(Cow::Owned(items.collect()));
        }
        (Step::Member(name), Cow::Borrowed(value)) => Cow::Borrowed(value.get(name)?),
        (Step::Item(index), Cow::Borrowed(value)) => Cow::Borrowed(value.get(index)?),
        (Step::Member(name), Cow::Owned(value)) => Cow::Owned(value.get(name)?.clone()),
        (Step::Item(index), Cow::Owned(value)) => Cow::Owned(value.get(index)?.clone()),
    };
    walk(below, rest, decodes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_lead_into_events_and_into_text_that_is_json() {
        let event = json!({
            "messageId": "m", "body": "{\"a\": {\"b\": [1, {\"c\": \"x\"}]}}", "plain": "text", "list": [{"n": 1}, {"n": 2}],
        });
        let find = |path: &str, decodes| {
            Path::parse(path).unwrap().find(&event, decodes).map(|found| found.into_owned())
        };
        assert_eq!(find("$.messageId", false), Some(json!("m")));
        assert_eq!(find("$.body.a.b[1].c", true), Some(json!("x")));
        assert_eq!(find("$.body.a.b[1].c", false), None);
        assert_eq!(find("$.body", true), Some(json!({"a": {"b": [1, {"c": "x"}]}})));
        assert_eq!(find("$.plain", true), Some(json!("text")));
        assert_eq!(find("$.list[*].n", false), Some(json!([1, 2])));
        assert_eq!(find("$['messageId']", false), Some(json!("m")));
        assert_eq!(find("$", false), Some(event.clone()));
        assert_eq!(find("$.nothing.there", true), None);
        for wrong in ["messageId", "$.", "$..a", "$.a[", "$.a[x]", "$.a b", "$.a[?(@.b)]"] {
            assert_eq!(Path::parse(wrong), None, "{wrong}");
        }
    }
}
