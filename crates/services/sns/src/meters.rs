//! What is counted of topics, under the names that SNS's metrics have.
//!
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html>

use base::{AccountId, Measure, Meters, Region, Source, Timestamp};

static DELIVERED: Measure = Measure::new("NumberOfNotificationsDelivered", "Count");
static FAILED: Measure = Measure::new("NumberOfNotificationsFailed", "Count");
static FILTERED_OUT: Measure = Measure::new("NumberOfNotificationsFilteredOut", "Count");
static PUBLISHED: Measure = Measure::new("NumberOfMessagesPublished", "Count");
static REDRIVEN: Measure = Measure::new("NumberOfNotificationsRedrivenToDlq", "Count");
static SIZE: Measure = Measure::new("PublishSize", "Bytes");
static UNREDRIVEN: Measure = Measure::new("NumberOfNotificationsFailedToRedriveToDlq", "Count");

/// A topic, by region, account and name.
#[derive(Clone, Copy)]
pub(crate) struct Topic<'a> {
    pub(crate) region: Region,
    pub(crate) account: &'a str,
    pub(crate) name: &'a str,
}

/// How the attempts to bring something somewhere have ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Delivered,
    Failed,
    Redriven,
    /// The dead-letter queue did not take it either.
    Unredriven,
}

fn count(meters: &Meters, topic: Topic<'_>, now: Timestamp, values: &[(&'static Measure, f64)]) {
    let Some(account) = AccountId::parse(topic.account) else { return };
    let dimensions = [("TopicName", topic.name)];
    let source = Source {
        region: topic.region,
        account: &account,
        namespace: "AWS/SNS",
        dimensions: &dimensions,
        levels: &[1],
    };
    meters.count(&source, now, values);
}

/// A message of so many bytes was published, which so many subscriptions do not want.
pub(crate) fn published(meters: &Meters, topic: Topic<'_>, now: Timestamp, size: usize, filtered_out: usize) {
    let values = [(&PUBLISHED, 1.0), (&SIZE, size as f64), (&FILTERED_OUT, filtered_out as f64)];
    count(meters, topic, now, if filtered_out > 0 { &values } else { &values[..2] });
}

/// The attempts for one subscription have ended.
pub(crate) fn ended(meters: &Meters, topic: Topic<'_>, now: Timestamp, end: End) {
    let measure = match end {
        End::Delivered => &DELIVERED,
        End::Failed => &FAILED,
        End::Redriven => &REDRIVEN,
        End::Unredriven => &UNREDRIVEN,
    };
    count(meters, topic, now, &[(measure, 1.0)]);
}
