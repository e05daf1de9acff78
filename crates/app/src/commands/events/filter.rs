//! Which steps are shown: all of a way, where its event is asked for. Pure.

use crate::cli::Events;
use anyhow::{Result, anyhow};
use engine::events::{Matcher, Pattern, Scratch};
use serde_json::Value;
use std::collections::{HashMap, HashSet, VecDeque};

/// The most ways that are remembered.
const WAYS: usize = 10_000;

/// What was asked for.
#[derive(Default)]
pub(super) struct Filter {
    bus: Option<String>,
    rule: Option<String>,
    source: Option<String>,
    pattern: Option<Matcher>,
    scratch: Scratch,
    /// The ways that are shown.
    shown: HashSet<String>,
    /// The steps that came before the event of their way did.
    early: HashMap<String, Vec<Value>>,
    order: VecDeque<String>,
}

impl Filter {
    pub(super) fn new(args: &Events) -> Result<Self> {
        let matcher = |text: &String| {
            let pattern = Pattern::parse(text).map_err(|error| anyhow!("--pattern: {error}"))?;
            let mut matcher = Matcher::default();
            matcher.add(1, &pattern);
            Ok::<Matcher, anyhow::Error>(matcher)
        };
        Ok(Self {
            bus: args.bus.clone(),
            rule: args.rule.clone(),
            source: args.source.clone(),
            pattern: args.pattern.as_ref().map(matcher).transpose()?,
            ..Self::default()
        })
    }

    /// The steps to show now that this one has come: itself, and those of its way that came before its event did.
    pub(super) fn takes(&mut self, step: Value) -> Vec<Value> {
        let all =
            self.bus.is_none() && self.rule.is_none() && self.source.is_none() && self.pattern.is_none();
        let way = step["way"].as_str().unwrap_or_default().to_owned();
        if all || self.shown.contains(&way) {
            return if self.is_of_rule(&step) { vec![step] } else { Vec::new() };
        }
        if step["hop"] != "put" {
            self.remember(&way);
            self.early.entry(way).or_default().push(step);
            return Vec::new();
        }
        if !self.wants(&step) {
            return Vec::new();
        }
        self.remember(&way);
        let early = self.early.remove(&way).unwrap_or_default();
        self.shown.insert(way);
        let early: Vec<Value> = early.into_iter().filter(|step| self.is_of_rule(step)).collect();
        std::iter::once(step).chain(early).collect()
    }

    /// Whether an event on its bus is asked for.
    fn wants(&mut self, put: &Value) -> bool {
        let named =
            |wanted: &Option<String>, arn: &str| wanted.as_ref().is_none_or(|name| is_named(arn, name));
        let event = put["event"].to_string();
        let matches = match &self.pattern {
            None => true,
            Some(pattern) => {
                let mut matched = Vec::new();
                pattern.matches(event.as_bytes(), &mut self.scratch, &mut matched);
                !matched.is_empty()
            }
        };
        let rules = put["rules"].as_array().into_iter().flatten().filter_map(Value::as_str);
        matches
            && named(&self.bus, put["bus"].as_str().unwrap_or_default())
            && self.source.as_ref().is_none_or(|source| put["event"]["source"] == source.as_str())
            && (self.rule.is_none() || rules.into_iter().any(|rule| named(&self.rule, rule)))
    }

    /// With a rule asked for, what other rules did with the event is left out.
    fn is_of_rule(&self, step: &Value) -> bool {
        match (&self.rule, step["rule"].as_str()) {
            (Some(name), Some(rule)) => is_named(rule, name),
            _ => true,
        }
    }

    fn remember(&mut self, way: &str) {
        if !self.early.contains_key(way) {
            self.order.push_back(way.to_owned());
        }
        while self.order.len() > WAYS {
            if let Some(gone) = self.order.pop_front() {
                self.shown.remove(&gone);
                self.early.remove(&gone);
            }
        }
    }
}

/// Whether an ARN is asked for: by itself, or by the last part of it.
fn is_named(arn: &str, name: &str) -> bool {
    arn == name || arn.rsplit('/').next() == Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn put(way: &str, source: &str, rules: &[&str]) -> Value {
        json!({ "way": way, "hop": "put", "bus": "arn:aws:events:r:a:event-bus/shop", "rules": rules,
            "event": { "source": source, "detail": { "n": 7 } } })
    }

    fn target(way: &str, rule: &str) -> Value {
        json!({ "way": way, "hop": "target", "rule": rule })
    }

    #[test]
    fn a_way_is_shown_whole_once_its_event_is_asked_for() {
        let mut filter = Filter { source: Some("shop".into()), ..Filter::default() };
        assert!(filter.takes(target("a", "r")).is_empty());
        assert_eq!(filter.takes(put("a", "shop", &[])), [put("a", "shop", &[]), target("a", "r")]);
        assert_eq!(filter.takes(target("a", "s")).len(), 1);
        assert!(filter.takes(put("b", "other", &[])).is_empty());
        assert!(filter.takes(target("b", "r")).is_empty());
    }

    #[test]
    fn bus_rule_and_pattern_are_told_apart() {
        let arn = "arn:aws:events:r:a:rule/shop/big";
        let mut filter = Filter { rule: Some("big".into()), bus: Some("shop".into()), ..Filter::default() };
        assert!(filter.takes(put("a", "s", &["arn:aws:events:r:a:rule/shop/small"])).is_empty());
        assert_eq!(filter.takes(put("b", "s", &[arn])).len(), 1);
        assert_eq!(filter.takes(target("b", arn)).len(), 1);
        assert!(filter.takes(target("b", "arn:aws:events:r:a:rule/shop/small")).is_empty());
        let mut matcher = Matcher::default();
        matcher.add(1, &Pattern::parse(r#"{"detail": {"n": [7]}}"#).unwrap());
        let mut filter = Filter { pattern: Some(matcher), ..Filter::default() };
        assert_eq!(filter.takes(put("a", "s", &[])).len(), 1);
        filter.pattern.as_mut().unwrap().remove(1);
        assert!(filter.takes(put("b", "s", &[])).is_empty());
    }
}
