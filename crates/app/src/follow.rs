//! The way from `whimbrel events --follow` to what the house knows of its events: an operation that no model of AWS's has.

use base::{Step, Told};
use edge::OwnOperation;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::time::Duration;
use wire::operation::LocalFuture;
use wire::{Call, CallError, House};

/// The longest that one call waits.
const LONGEST: u64 = 30;

/// Gives the steps that events take, from a place on, and waits for them.
pub(crate) struct FollowEvents(pub(crate) Arc<House>);

impl OwnOperation for FollowEvents {
    fn name(&self) -> (&'static str, &'static str) {
        ("events", "FollowEvents")
    }

    fn call<'a>(&'a self, _call: &'a Call, input: &'a [u8]) -> LocalFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            let input: Value = serde_json::from_slice(input)
                .map_err(|error| CallError::new("SerializationException", 400, error.to_string()))?;
            let number = |name: &str| input.get(name).and_then(Value::as_u64);
            let wait = Duration::from_secs(number("WaitSeconds").unwrap_or(0).min(LONGEST));
            let news = self.0.ways.follow(number("After"), wait, &self.0.clock).await;
            let steps: Vec<Value> = news.steps.iter().map(|step| shown(step)).collect();
            Ok(json!({ "Steps": steps, "Missed": news.missed, "Next": news.next }))
        })
    }
}

/// A step as JSON; its times in microseconds, the event as JSON itself.
fn shown(step: &Step) -> Value {
    let micros = |time: Duration| Value::from(u64::try_from(time.as_micros()).unwrap_or(u64::MAX));
    let mut shown = Map::new();
    shown.insert("way".to_owned(), json!(&*step.way));
    shown.insert("hop".to_owned(), json!(step.hop));
    shown.insert("at_micros".to_owned(), json!(step.at.as_micros()));
    shown.insert("since_micros".to_owned(), micros(step.since));
    shown.insert("took_micros".to_owned(), micros(step.took));
    for (name, told) in &step.told {
        let value = match told {
            Told::Text(text) if *name == "event" => {
                serde_json::from_str(text).unwrap_or_else(|_| json!(text))
            }
            Told::Text(text) => json!(text),
            Told::Number(number) => json!(number),
            Told::List(texts) => json!(texts),
        };
        shown.insert((*name).to_owned(), value);
    }
    Value::Object(shown)
}
