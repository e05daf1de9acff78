//! What is counted of rules and their targets, under the names that EventBridge's metrics have.
//!
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html>

use base::{AccountId, Arn, Measure, Meters, Region, Source, Timestamp};
use delivery::{Job, Verdict};

static ATTEMPTS: Measure = Measure::new("InvocationAttempts", "Count");
static FAILED: Measure = Measure::new("FailedInvocations", "Count");
static INVOCATIONS: Measure = Measure::new("Invocations", "Count");
/// Of a bus, which is the first of its dimensions here.
static MATCHED: Measure = Measure::new("MatchedEvents", "Count");
static RETRIES: Measure = Measure::new("RetryInvocationAttempts", "Count");
static START_LATENCY: Measure = Measure::new("IngestionToInvocationStartLatency", "Milliseconds");
static SUCCESSES: Measure = Measure::new("SuccessfulInvocationAttempts", "Count");
static SUCCESS_LATENCY: Measure = Measure::new("IngestionToInvocationSuccessLatency", "Milliseconds");
static TO_DEAD_LETTERS: Measure = Measure::new("InvocationsSentToDlq", "Count");
static NOT_TO_DEAD_LETTERS: Measure = Measure::new("InvocationsFailedToBeSentToDlq", "Count");
static TRIGGERED: Measure = Measure::new("TriggeredRules", "Count");

/// A rule, by region, account, bus and name.
#[derive(Clone, Copy)]
pub(crate) struct Rule<'a> {
    pub(crate) region: Region,
    pub(crate) account: &'a str,
    pub(crate) bus: &'a str,
    pub(crate) name: &'a str,
}

fn count(
    meters: &Meters,
    (region, account): (Region, &str),
    dimensions: &[(&'static str, &str)],
    now: Timestamp,
    values: &[(&'static Measure, f64)],
) {
    let Some(account) = AccountId::parse(account) else { return };
    // A metric for each of the dimensions' beginnings.
    let levels: &[usize] = if dimensions.len() > 1 { &[0, 1, 2] } else { &[0, 1] };
    let source = Source { region, account: &account, namespace: "AWS/Events", dimensions, levels };
    meters.count(&source, now, values);
}

impl Rule<'_> {
    fn count(self, meters: &Meters, now: Timestamp, values: &[(&'static Measure, f64)]) {
        let dimensions = [("RuleName", self.name), ("EventBusName", self.bus)];
        count(meters, (self.region, self.account), &dimensions, now, values);
    }

    /// An event has matched it, or its time has come.
    pub(crate) fn triggered(self, meters: &Meters, now: Timestamp) {
        self.count(meters, now, &[(&TRIGGERED, 1.0)]);
    }

    /// One of its targets was tried. `began` is when; `has_failed` tells the end of this attempt, `next` what comes of it.
    pub(crate) fn tried(
        self,
        meters: &Meters,
        (began, now): (Timestamp, Timestamp),
        job: &Job,
        has_failed: bool,
        next: &Verdict,
    ) {
        let millis = |until: Timestamp| until.since(job.begun).as_secs_f64() * 1e3;
        let mut values = vec![(&ATTEMPTS, 1.0)];
        match job.attempts {
            0 => values.push((&START_LATENCY, millis(began))),
            _ => values.push((&RETRIES, 1.0)),
        }
        if !has_failed {
            values.extend([(&SUCCESSES, 1.0), (&INVOCATIONS, 1.0), (&SUCCESS_LATENCY, millis(now))]);
        } else if !matches!(next, Verdict::Again(_) | Verdict::AgainAs(..)) {
            values.extend([(&INVOCATIONS, 1.0), (&FAILED, 1.0)]);
        }
        self.count(meters, now, &values);
    }
}

/// An event was put on a bus where some rule matches it.
pub(crate) fn matched(meters: &Meters, place: (Region, &str), bus: &str, now: Timestamp) {
    count(meters, place, &[("EventBusName", bus)], now, &[(&MATCHED, 1.0)]);
}

/// What could not be delivered for a rule of this ARN is in its dead-letter queue, or is lost.
pub(crate) fn buried(meters: &Meters, rule_arn: &str, now: Timestamp, is_buried: bool) {
    let Some(arn) = Arn::parse(rule_arn) else { return };
    let Ok(region) = Region::parse(&arn.region) else { return };
    let Some(place) = arn.resource.strip_prefix("rule/") else { return };
    let (bus, name) = place.rsplit_once('/').unwrap_or(("default", place));
    let measure = if is_buried { &TO_DEAD_LETTERS } else { &NOT_TO_DEAD_LETTERS };
    Rule { region, account: &arn.account, bus, name }.count(meters, now, &[(measure, 1.0)]);
}
