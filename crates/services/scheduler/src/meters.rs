//! What is counted of schedules, under the names that EventBridge Scheduler's metrics have.
//!
//! <https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html>

use base::{AccountId, Arn, Measure, Meters, Region, Source, Timestamp};

static ATTEMPTS: Measure = Measure::new("InvocationAttemptCount", "Count");
static DROPPED: Measure = Measure::new("InvocationDroppedCount", "Count");
static ERRORS: Measure = Measure::new("TargetErrorCount", "Count");
static NOT_TO_DEAD_LETTERS: Measure = Measure::new("InvocationsFailedToBeSentToDeadLetterCount", "Count");
static THROTTLES: Measure = Measure::new("TargetErrorThrottledCount", "Count");
static TO_DEAD_LETTERS: Measure = Measure::new("InvocationsSentToDeadLetterCount", "Count");

/// What is told of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Its target was called.
    Called,
    /// That failed; because the target is called too often, or otherwise.
    Failed { throttled: bool },
    /// It is not tried again.
    Dropped,
    /// It is in the dead-letter queue, or is lost.
    Buried(bool),
}

/// Counts what is told of the schedule of an ARN.
pub(crate) fn count(meters: &Meters, schedule: &str, now: Timestamp, told: Told) {
    let measure = match told {
        Told::Called => &ATTEMPTS,
        Told::Failed { throttled: true } => &THROTTLES,
        Told::Failed { throttled: false } => &ERRORS,
        Told::Dropped => &DROPPED,
        Told::Buried(true) => &TO_DEAD_LETTERS,
        Told::Buried(false) => &NOT_TO_DEAD_LETTERS,
    };
    let Some(arn) = Arn::parse(schedule) else { return };
    let (Ok(region), Some(account)) = (Region::parse(&arn.region), AccountId::parse(&arn.account)) else {
        return;
    };
    let Some(group) = arn.resource.split('/').nth(1) else { return };
    let dimensions = [("ScheduleGroup", group)];
    let source = Source {
        region,
        account: &account,
        namespace: "AWS/Scheduler",
        dimensions: &dimensions,
        levels: &[0, 1],
    };
    meters.count(&source, now, &[(measure, 1.0)]);
}
