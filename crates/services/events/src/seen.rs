//! What those who follow events are told: an event on its bus, and each attempt to bring it to a target.

use crate::Events;
use crate::courier::Failed;
use crate::put::Delivery;
use crate::registry::Registry;
use base::{Hop, Told, Ways};
use delivery::{Job, Verdict};
use serde::Deserialize;
use wire::Cx;

/// The events that one request puts, while somebody follows.
#[derive(Default)]
pub(crate) struct Put<'a>(Vec<(Hop<'a>, String, Facts)>);

/// What there is to know of a step.
type Facts = Vec<(&'static str, Told)>;

/// Who puts an event where.
pub(crate) struct Placed<'a> {
    pub(crate) account: &'a str,
    pub(crate) bus: &'a str,
    pub(crate) by: &'a str,
    /// The event with its id.
    pub(crate) id: &'a str,
    pub(crate) event: &'a str,
}

impl<'a> Put<'a> {
    /// Notes an event that is about to become durable.
    pub(crate) fn note(&mut self, cx: &'a Cx<Events>, registry: &Registry, placed: &Placed<'_>) {
        let ways = &cx.house().ways;
        let hop = ways.hop(&cx.service.clock);
        if !hop.is_heard() {
            return;
        }
        ways.begin(placed.id, cx.clock.now());
        let told = told(registry, placed);
        self.0.push((hop, placed.id.to_owned(), told));
    }

    /// They are durable.
    pub(crate) fn tell(self) {
        for (hop, id, told) in self.0 {
            hop.tell(&id, "put", || told);
        }
    }
}

/// The event on its bus with the rules that it matches, each with its targets.
fn told(registry: &Registry, placed: &Placed<'_>) -> Facts {
    let rules = registry.matching(placed.account, placed.bus, placed.event.as_bytes()).unwrap_or_default();
    let (mut names, mut targets) = (Vec::new(), Vec::new());
    for rule in rules {
        names.push(registry.rule_arn(&rule));
        targets.extend(rule.targets.values().map(|target| target.arn.clone()));
    }
    vec![
        ("bus", Told::Text(registry.bus_arn(placed.account, placed.bus))),
        ("by", Told::Text(placed.by.to_owned())),
        ("rules", Told::List(names)),
        ("targets", Told::List(targets)),
        ("event", Told::Text(placed.event.to_owned())),
    ]
}

/// Who put an event, for people.
pub(crate) fn by(cx: &Cx<Events>) -> &str {
    match &*cx.call.caller.access_key_id {
        "" => "whimbrel",
        key => key,
    }
}

/// The id that an event has in itself.
pub(crate) fn id(event: &str) -> String {
    #[derive(Deserialize)]
    struct Identified {
        id: String,
    }
    serde_json::from_str::<Identified>(event).map(|event| event.id).unwrap_or_default()
}

/// A rule leads an event on to another bus.
pub(crate) fn passed_on(ways: &Ways, events: &Events, registry: &Registry, placed: &Placed<'_>) {
    let hop = ways.hop(&events.clock);
    if hop.is_heard() {
        hop.tell(placed.id, "put", || told(registry, placed));
    }
}

/// An attempt to bring an event to its target has ended.
pub(crate) fn attempted(
    hop: Hop<'_>,
    job: &Job,
    delivery: &Delivery,
    event: &str,
    failed: Option<&Failed>,
    next: &Verdict,
) {
    let waited = hop.micros_since(job.due);
    if !hop.is_heard() {
        return;
    }
    hop.tell(&id(event), "target", || {
        let mut told = vec![
            ("to", Told::Text(delivery.target.arn.clone())),
            ("rule", Told::Text(delivery.rule_arn.clone())),
            ("attempt", Told::Number(u64::from(job.attempts) + 1)),
            ("waited_micros", Told::Number(waited)),
        ];
        told.extend(outcome(failed.map(|failed| (failed.code, failed.message.as_str())), next));
        told
    });
}

/// A dead letter was sent, or not.
pub(crate) fn buried(
    hop: Hop<'_>,
    job: &Job,
    queue: &str,
    event: &str,
    failed: Option<&str>,
    next: &Verdict,
) {
    let waited = hop.micros_since(job.due);
    if !hop.is_heard() {
        return;
    }
    hop.tell(&id(event), "dead-letter", || {
        let mut told = vec![
            ("to", Told::Text(queue.to_owned())),
            ("attempt", Told::Number(u64::from(job.attempts) + 1)),
            ("waited_micros", Told::Number(waited)),
        ];
        told.extend(outcome(failed.map(|message| ("", message)), next));
        told
    });
}

/// How an attempt ended: delivered, or what failed and what comes of it.
fn outcome(failed: Option<(&str, &str)>, next: &Verdict) -> Facts {
    let Some((code, message)) = failed else {
        return vec![("outcome", Told::Text("delivered".to_owned()))];
    };
    let outcome = match next {
        Verdict::Again(wait) | Verdict::AgainAs(wait, _) => format!("again in {:.1} s", wait.as_secs_f64()),
        Verdict::Done(follow) if follow.is_empty() => "lost".to_owned(),
        Verdict::Done(_) | Verdict::Then(_) => "to the dead-letter queue".to_owned(),
    };
    let mut told = vec![("outcome", Told::Text(outcome)), ("error", Told::Text(message.to_owned()))];
    if !code.is_empty() {
        told.insert(1, ("code", Told::Text(code.to_owned())));
    }
    told
}
