//! The Telemetry API and the older Logs API: what extensions are told of an environment's life and of what is printed in it.
//!
//! An extension subscribes while the environment is in its init, and is told of everything since that began. Events are
//! gathered by time, count and size, and posted to the extension by a task of the subscription's own, so that a slow
//! extension holds up nothing. What an extension does not take is kept up to twice its buffer; then the oldest are dropped,
//! and it is told how many.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html>

mod request;
mod subscriber;

pub(crate) use request::{Api, Refused, Subscription};

use base::Clock;
use serde_json::{Value, json};
use std::time::Duration;
use subscriber::Subscriber;

/// The most events that are kept for those who have not subscribed yet.
const HISTORY: usize = 1_000;

/// Who printed a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Function,
    Extension,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) time: String,
    pub(crate) kind: &'static str,
    pub(crate) record: Value,
}

/// The subscriptions of one environment.
#[derive(Debug)]
pub(crate) struct Telemetry {
    clock: Clock,
    subscribers: Vec<Subscriber>,
    /// What has happened so far, until nobody can subscribe any more.
    history: Option<Vec<Event>>,
}

impl Telemetry {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { clock, subscribers: Vec::new(), history: Some(Vec::new()) }
    }

    /// Whether anybody is or may still be interested.
    pub(crate) fn is_active(&self) -> bool {
        self.history.is_some() || !self.subscribers.is_empty()
    }

    /// Whether anybody is or may still be interested in what is printed.
    pub(crate) fn wants_lines(&self) -> bool {
        self.is_active()
    }

    /// Whether anybody has subscribed.
    pub(crate) fn has_subscribers(&self) -> bool {
        !self.subscribers.is_empty()
    }

    /// A line that was printed.
    pub(crate) fn line(&mut self, source: Source, text: &str) {
        let kind = match source {
            Source::Function => "function",
            Source::Extension => "extension",
        };
        self.tell(kind, || Value::String(text.to_owned()));
    }

    /// Something of the platform's; `record` is made where somebody may want it.
    pub(crate) fn tell(&mut self, kind: &'static str, record: impl FnOnce() -> Value) {
        if !self.is_active() {
            return;
        }
        let event = Event { time: instant(&self.clock), kind, record: record() };
        for subscriber in &self.subscribers {
            subscriber.push(&event);
        }
        if let Some(history) = self.history.as_mut().filter(|history| history.len() < HISTORY) {
            history.push(event);
        }
    }

    /// Adds a subscription, which is told of everything so far.
    pub(crate) fn subscribe(&mut self, name: &str, subscription: Subscription) -> Result<(), Refused> {
        let Some(history) = &self.history else { return Err(Refused::closed(subscription.api)) };
        let types = subscription.types.clone();
        let api = subscription.api;
        // A second subscription of an extension takes the place of its first.
        self.subscribers.retain(|subscriber| subscriber.name() != name);
        let subscriber = Subscriber::start(name, subscription, self.clock.clone());
        history.iter().for_each(|event| subscriber.push(event));
        self.subscribers.push(subscriber);
        let kind = match api {
            Api::Telemetry => "platform.telemetrySubscription",
            Api::Logs => "platform.logsSubscription",
        };
        self.tell(kind, || json!({ "name": name, "state": "Subscribed", "types": types }));
        Ok(())
    }

    /// The end of the init: nobody can subscribe any more.
    pub(crate) fn close(&mut self) {
        self.history = None;
    }

    /// Has everything posted that waits, and waits for that at most so long.
    pub(crate) async fn flush(&self, most: Duration) {
        let all = async {
            for subscriber in &self.subscribers {
                subscriber.flushed().await;
            }
        };
        // What an extension does not take in time it does not get.
        let _ = self.clock.timeout(most, all).await;
    }
}

/// `2026-01-01T00:00:00.000Z`.
fn instant(clock: &Clock) -> String {
    jiff::Timestamp::from_microsecond(clock.now().as_micros())
        .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
        .unwrap_or_default()
}
