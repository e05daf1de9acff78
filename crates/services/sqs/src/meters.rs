//! What is counted of queues, under the names that SQS's metrics have.
//!
//! <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html>

use crate::Sqs;
use crate::queue::Queue;
use base::{Measure, Meters, Source, Timestamp};
use std::collections::HashSet;
use std::convert::Infallible;
use std::time::Duration;
use wire::House;

static AGE: Measure = Measure::new("ApproximateAgeOfOldestMessage", "Seconds").gauge();
static DELAYED: Measure = Measure::new("ApproximateNumberOfMessagesDelayed", "Count").gauge();
static DELETED: Measure = Measure::new("NumberOfMessagesDeleted", "Count");
static EMPTY: Measure = Measure::new("NumberOfEmptyReceives", "Count");
static IN_FLIGHT: Measure = Measure::new("ApproximateNumberOfMessagesNotVisible", "Count").gauge();
static RECEIVED: Measure = Measure::new("NumberOfMessagesReceived", "Count");
static SENT: Measure = Measure::new("NumberOfMessagesSent", "Count");
static SIZE: Measure = Measure::new("SentMessageSize", "Bytes");
static VISIBLE: Measure = Measure::new("ApproximateNumberOfMessagesVisible", "Count").gauge();

/// How often it is told how many messages a queue has.
const EVERY: Duration = Duration::from_secs(60);

fn count(meters: &Meters, queue: &Queue, now: Timestamp, values: &[(&'static Measure, f64)]) {
    let dimensions = [("QueueName", queue.name.as_str())];
    let source = Source {
        region: queue.region,
        account: &queue.account,
        namespace: "AWS/SQS",
        dimensions: &dimensions,
        levels: &[1],
    };
    meters.count(&source, now, values);
}

/// Messages of these sizes are durable.
pub(crate) fn sent(meters: &Meters, queue: &Queue, now: Timestamp, sizes: &[usize]) {
    for size in sizes {
        count(meters, queue, now, &[(&SENT, 1.0), (&SIZE, *size as f64)]);
    }
}

/// A receive gave so many.
pub(crate) fn received(meters: &Meters, queue: &Queue, now: Timestamp, messages: usize) {
    let value = if messages == 0 { (&EMPTY, 1.0) } else { (&RECEIVED, messages as f64) };
    count(meters, queue, now, &[value]);
}

/// So many were deleted.
pub(crate) fn deleted(meters: &Meters, queue: &Queue, now: Timestamp, messages: usize) {
    if messages > 0 {
        count(meters, queue, now, &[(&DELETED, messages as f64)]);
    }
}

impl Sqs {
    /// Tells every minute how many messages the queues have that have been used since the start, for as long as it is polled. Of a
    /// queue without messages it is told once.
    pub async fn gauge(&self, house: &House) -> Infallible {
        let mut told = HashSet::new();
        loop {
            self.clock.sleep(EVERY).await;
            self.gauge_once(&house.meters, &mut told);
        }
    }

    /// `told` are the queues of which it was told last that they have messages.
    pub(crate) fn gauge_once(&self, meters: &Meters, told: &mut HashSet<u64>) {
        let now = self.clock.now();
        let registries: Vec<_> = self.regions.read().values().cloned().collect();
        for queue in registries.iter().flat_map(|registry| registry.all()) {
            let (counts, oldest) = {
                let mut state = queue.lock();
                // Of one that is still being read it is not known yet.
                if !state.loaded.complete {
                    continue;
                }
                let before = state.backlog.next_event();
                let counts = (state.backlog.counts(now), state.backlog.oldest());
                queue.tell(&state, before);
                counts
            };
            let has_any = oldest.is_some();
            let had_any = if has_any { !told.insert(queue.id) } else { told.remove(&queue.id) };
            if has_any || had_any {
                let age = oldest.map_or(0.0, |sent| now.since(sent).as_secs_f64().floor());
                let values = [
                    (&VISIBLE, counts.visible as f64),
                    (&IN_FLIGHT, counts.in_flight as f64),
                    (&DELAYED, counts.delayed as f64),
                    (&AGE, age),
                ];
                count(meters, &queue, now, &values);
            }
        }
    }
}
