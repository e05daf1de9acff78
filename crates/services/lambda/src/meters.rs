//! What is counted of functions, under the names that Lambda's metrics have.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html>

use crate::name::FunctionName;
use base::{Measure, Meters, Source, Timestamp};
use compute::Finished;
use std::time::Duration;

static ASYNC_EVENT_AGE: Measure = Measure::new("AsyncEventAge", "Milliseconds");
static ASYNC_EVENTS_DROPPED: Measure = Measure::new("AsyncEventsDropped", "Count");
static ASYNC_EVENTS_RECEIVED: Measure = Measure::new("AsyncEventsReceived", "Count");
/// Of the function, and of all functions together.
static CONCURRENT: Measure = Measure::new("ConcurrentExecutions", "Count").at(&[1, 2]).gauge();
static CONCURRENT_OF_ALL: Measure = Measure::new("ConcurrentExecutions", "Count").at(&[0]).gauge();
static DEAD_LETTER_ERRORS: Measure = Measure::new("DeadLetterErrors", "Count");
static DESTINATION_FAILURES: Measure = Measure::new("DestinationDeliveryFailures", "Count");
static DURATION: Measure = Measure::new("Duration", "Milliseconds");
static ERRORS: Measure = Measure::new("Errors", "Count");
static INVOCATIONS: Measure = Measure::new("Invocations", "Count");
static PROVISIONED_EXECUTIONS: Measure =
    Measure::new("ProvisionedConcurrentExecutions", "Count").at(&[1, 2]).gauge();
static PROVISIONED_INVOCATIONS: Measure = Measure::new("ProvisionedConcurrencyInvocations", "Count");
/// Of the version or alias only.
static PROVISIONED_UTILIZATION: Measure =
    Measure::new("ProvisionedConcurrencyUtilization", "Count").at(&[2]).gauge();
static SPILLOVER: Measure = Measure::new("ProvisionedConcurrencySpilloverInvocations", "Count");
static THROTTLES: Measure = Measure::new("Throttles", "Count");

/// A function's name has at most 64 characters, a qualifier 128.
const LONGEST: usize = 64 + 1 + 128;

/// How many invocations run when one begins, itself among them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Running {
    /// Of the function.
    pub(crate) of_function: u32,
    /// Of all.
    pub(crate) of_all: usize,
}

fn count(meters: &Meters, name: &FunctionName, at: Timestamp, values: &[(&'static Measure, f64)]) {
    let mut buffer = [0; LONGEST];
    let resource = resource(name, &mut buffer);
    let dimensions = [("FunctionName", name.name.as_str()), ("Resource", resource)];
    let source = Source {
        region: name.region,
        account: &name.account,
        namespace: "AWS/Lambda",
        dimensions: &dimensions,
        levels: &[0, 1, 2],
    };
    meters.count(&source, at, values);
}

/// What was invoked: the function, or `function:qualifier`, put together without allocation.
fn resource<'a>(name: &'a FunctionName, buffer: &'a mut [u8; LONGEST]) -> &'a str {
    let Some(qualifier) = &name.qualifier else { return &name.name };
    let mut end = 0;
    for part in [name.name.as_bytes(), b":", qualifier.as_bytes()] {
        let Some(room) = buffer.get_mut(end..end + part.len()) else { return &name.name };
        room.copy_from_slice(part);
        end += part.len();
    }
    std::str::from_utf8(&buffer[..end]).unwrap_or(&name.name)
}

/// An invocation is over. Its metrics are of the time when it began.
pub(crate) fn invoked(meters: &Meters, name: &FunctionName, finished: &Finished, running: Running) {
    let failed = f64::from(u8::from(!finished.outcome.is_answer()));
    let values: [(&Measure, f64); 6] = [
        (&INVOCATIONS, 1.0),
        (&ERRORS, failed),
        (&THROTTLES, 0.0),
        (&DURATION, finished.duration.as_secs_f64() * 1e3),
        (&CONCURRENT, f64::from(running.of_function)),
        (&CONCURRENT_OF_ALL, running.of_all as f64),
    ];
    let began = finished.ended - finished.duration;
    count(meters, name, began, &values);
    if let Some(at_work) = finished.provisioned {
        let how = if finished.spilled { &SPILLOVER } else { &PROVISIONED_INVOCATIONS };
        let share = f64::from(at_work.busy) / f64::from(at_work.ready.max(1));
        let busy = f64::from(at_work.busy);
        count(
            meters,
            name,
            began,
            &[(how, 1.0), (&PROVISIONED_EXECUTIONS, busy), (&PROVISIONED_UTILIZATION, share)],
        );
    }
}

/// An invocation was refused because too many run.
pub(crate) fn throttled(meters: &Meters, name: &FunctionName, now: Timestamp) {
    count(meters, name, now, &[(&THROTTLES, 1.0)]);
}

/// An event was taken in.
pub(crate) fn accepted(meters: &Meters, name: &FunctionName, now: Timestamp) {
    count(meters, name, now, &[(&ASYNC_EVENTS_RECEIVED, 1.0)]);
}

/// A function is tried on an event that is so old.
pub(crate) fn aged(meters: &Meters, name: &FunctionName, now: Timestamp, age: Duration) {
    count(meters, name, now, &[(&ASYNC_EVENT_AGE, age.as_secs_f64() * 1e3)]);
}

/// An event was given up on.
pub(crate) fn dropped(meters: &Meters, name: &FunctionName, now: Timestamp) {
    count(meters, name, now, &[(&ASYNC_EVENTS_DROPPED, 1.0)]);
}

/// What should have been told of an event's end was not taken.
pub(crate) fn untold(meters: &Meters, name: &FunctionName, now: Timestamp, is_dead_letter: bool) {
    let measure = if is_dead_letter { &DEAD_LETTER_ERRORS } else { &DESTINATION_FAILURES };
    count(meters, name, now, &[(measure, 1.0)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region};

    #[test]
    fn what_is_invoked_is_named_with_its_qualifier() {
        let name = |name: &str, qualifier: Option<&str>| FunctionName {
            region: Region::DEFAULT,
            account: AccountId::local(),
            name: name.into(),
            qualifier: qualifier.map(str::to_owned),
        };
        let longest = name(&"f".repeat(64), Some(&"q".repeat(128)));
        for (name, expected) in [
            (name("f", None), "f".to_owned()),
            (name("f", Some("live")), "f:live".to_owned()),
            (longest.clone(), format!("{}:{}", longest.name, "q".repeat(128))),
        ] {
            assert_eq!(resource(&name, &mut [0; LONGEST]), expected);
        }
    }
}
