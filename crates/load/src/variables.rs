//! A virtual user's variables, and `{{ templates }}` over them.

use base::{Clock, Rng};
use serde_json::Value;
use std::collections::HashMap;

/// What one virtual user knows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(HashMap<String, Value>);

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl Variables {
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// The value of `name`, whose parts are divided by dots.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        if let Some(value) = self.0.get(name) {
            return Some(value);
        }
        let (first, rest) = name.split_once('.')?;
        rest.split('.').try_fold(self.0.get(first)?, |value, part| value.get(part))
    }

    /// Whether `name` (or its negation, `!name`) holds, as a condition.
    pub(crate) fn holds(&self, condition: &str) -> bool {
        let name = condition.trim().trim_start_matches("{{").trim_end_matches("}}").trim();
        if let Some(name) = name.strip_prefix('!') {
            return !self.holds(name);
        }
        match self.get(name) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(value)) => *value,
            Some(Value::Number(value)) => value.as_f64() != Some(0.0),
            Some(Value::String(value)) => !value.is_empty(),
            Some(_) => true,
        }
    }

    /// `text` with every `{{ … }}` replaced; what is not known becomes empty, as in Artillery.
    pub(crate) fn fill(&self, text: &str, rng: &Rng, clock: &Clock) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, behind)) = after.split_once("}}") else { break };
            filled.push_str(before);
            match self.evaluate(name.trim(), rng, clock) {
                Some(Value::String(value)) => filled.push_str(&value),
                Some(value) => filled.push_str(&value.to_string()),
                None => {}
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }

    /// A JSON value with every text in it filled. A text that is one template alone keeps its value's type.
    pub(crate) fn fill_json(&self, value: &Value, rng: &Rng, clock: &Clock) -> Value {
        match value {
            Value::String(text) => {
                let alone = text.trim().strip_prefix("{{").and_then(|text| text.strip_suffix("}}"));
                let alone = alone.filter(|name| !name.contains("{{"));
                match alone.and_then(|name| self.evaluate(name.trim(), rng, clock)) {
                    Some(value) => value,
                    None => Value::String(self.fill(text, rng, clock)),
                }
            }
            Value::Array(items) => items.iter().map(|item| self.fill_json(item, rng, clock)).collect(),
            Value::Object(map) => {
                let fill = |(key, value): (&String, &Value)| {
                    (self.fill(key, rng, clock), self.fill_json(value, rng, clock))
                };
                Value::Object(map.iter().map(fill).collect())
            }
            other => other.clone(),
        }
    }

    fn evaluate(&self, name: &str, rng: &Rng, clock: &Clock) -> Option<Value> {
        match call(name) {
            ("$uuid", _) => return Some(rng.uuid().into()),
            ("$timestamp", _) => return Some(clock.now().as_millis().into()),
            ("$randomNumber" | "$randomInt", Some(range)) => {
                let (from, to) = range.split_once(',')?;
                let (from, to): (i64, i64) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
                let width = u64::try_from(to.checked_sub(from)?).ok()?.saturating_add(1);
                return Some((from + rng.below(width) as i64).into());
            }
            ("$randomString", length) => {
                let length = length.and_then(|text| text.trim().parse().ok()).unwrap_or(10usize);
                return Some(rng.string(LETTERS, length.min(65_536)).into());
            }
            _ => {}
        }
        self.get(name).cloned()
    }
}

/// `f(x)` as `f` and `x`.
fn call(text: &str) -> (&str, Option<&str>) {
    match text.split_once('(') {
        Some((name, rest)) => (name.trim(), rest.strip_suffix(')')),
        None => (text, None),
    }
}

/// The value at a path such as `$.items[0].id`; `None` where there is none or where the path is none of this form.
pub(crate) fn json_path<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    let mut at = value;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (index, behind) = after.split_once(']')?;
            at = match index.trim_matches(['"', '\'']) {
                key if key.len() != index.len() => at.get(key)?,
                number => at.get(number.parse::<usize>().ok()?)?,
            };
            rest = behind;
        } else {
            let after = rest.strip_prefix('.').unwrap_or(rest);
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (key, behind) = after.split_at(end);
            if key.is_empty() {
                return None;
            }
            at = at.get(key)?;
            rest = behind;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn templates_are_filled() {
        let (rng, clock) = (Rng::seeded(1), Clock::system());
        let mut variables = Variables::default();
        variables.set("id", json!(7));
        variables.set("user", json!({"name": "ada"}));
        assert_eq!(variables.fill("/a/{{ id }}/{{user.name}}/{{ none }}", &rng, &clock), "/a/7/ada/");
        assert_eq!(variables.fill("{{ open", &rng, &clock), "{{ open");
        let filled = variables.fill_json(&json!({"n": "{{ id }}", "t": "x{{ id }}"}), &rng, &clock);
        assert_eq!(filled, json!({"n": 7, "t": "x7"}));
        let number: i64 = variables.fill("{{ $randomNumber(5, 6) }}", &rng, &clock).parse().unwrap();
        assert!((5..=6).contains(&number));
        assert_eq!(variables.fill("{{ $randomString(12) }}", &rng, &clock).len(), 12);
        assert_eq!(variables.fill("{{ $uuid }}", &rng, &clock).len(), 36);
    }

    #[test]
    fn paths_and_conditions() {
        let value = json!({"items": [{"id": 1}, {"id": 2}], "a b": true});
        assert_eq!(json_path(&value, "$.items[1].id"), Some(&json!(2)));
        assert_eq!(json_path(&value, "$['a b']"), Some(&json!(true)));
        assert_eq!(json_path(&value, "$.items[9]"), None);
        assert_eq!(json_path(&value, "$..id"), None);
        let mut variables = Variables::default();
        variables.set("on", json!(true));
        assert!(
            variables.holds("on")
                && variables.holds("{{ on }}")
                && variables.holds("!off")
                && !variables.holds("!on")
        );
    }
}
