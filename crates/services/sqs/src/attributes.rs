//! A queue's attributes: what they may be, and what they mean. Pure.

use crate::faults::Refused;
use crate::redrive::{RedriveAllow, RedrivePolicy};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use wire::sqs::{CreateQueueError, InvalidAttributeName, InvalidAttributeValue, SetQueueAttributesError};

/// The largest message and batch: 1 MiB.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html>
pub(crate) const LARGEST: usize = 1_048_576;

/// Attributes that have a default: name, default, least and greatest.
const NUMBERS: &[(&str, u64, u64, u64)] = &[
    ("DelaySeconds", 0, 0, 900),
    ("KmsDataKeyReusePeriodSeconds", 300, 60, 86_400),
    ("MaximumMessageSize", 1_048_576, 1_024, 1_048_576),
    ("MessageRetentionPeriod", 345_600, 60, 1_209_600),
    ("ReceiveMessageWaitTimeSeconds", 0, 0, 20),
    ("VisibilityTimeout", 30, 0, 43_200),
];

/// Every attribute that a queue can be asked for, besides those in `NUMBERS`.
const OTHERS: &[&str] = &[
    "All",
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesDelayed",
    "ApproximateNumberOfMessagesNotVisible",
    "ContentBasedDeduplication",
    "CreatedTimestamp",
    "DeduplicationScope",
    "FifoQueue",
    "FifoThroughputLimit",
    "KmsMasterKeyId",
    "LastModifiedTimestamp",
    "Policy",
    "QueueArn",
    "RedriveAllowPolicy",
    "RedrivePolicy",
    "SqsManagedSseEnabled",
];

/// Why an attribute is not set.
#[derive(Debug)]
pub(crate) enum AttributeRefused {
    Name(InvalidAttributeName),
    Value(InvalidAttributeValue),
    Refused(Refused),
}

impl AttributeRefused {
    fn value(name: &str, reason: &str) -> Self {
        let reason = if reason.is_empty() { String::new() } else { format!(" Reason: {reason}") };
        Self::Value(InvalidAttributeValue::new(format!("Invalid value for the parameter {name}.{reason}")))
    }
}

/// There is no such attribute, or not for this kind of queue.
pub(crate) fn unknown(name: &str) -> InvalidAttributeName {
    InvalidAttributeName::new(format!("Unknown Attribute {name}."))
}

impl From<AttributeRefused> for SetQueueAttributesError {
    fn from(refused: AttributeRefused) -> Self {
        match refused {
            AttributeRefused::Name(fault) => fault.into(),
            AttributeRefused::Value(fault) => fault.into(),
            AttributeRefused::Refused(refused) => refused.into(),
        }
    }
}

impl From<AttributeRefused> for CreateQueueError {
    fn from(refused: AttributeRefused) -> Self {
        match refused {
            AttributeRefused::Name(fault) => fault.into(),
            AttributeRefused::Value(fault) => fault.into(),
            AttributeRefused::Refused(refused) => of_create(refused),
        }
    }
}

/// A refusal as CreateQueue has it, which knows of no queue that must be there.
pub(crate) fn of_create(refused: Refused) -> CreateQueueError {
    match refused {
        Refused::Address(fault) => fault.into(),
        Refused::Internal(cause) => cause.into(),
        Refused::Missing(fault) => fault.into(),
        Refused::NoQueue(_) => wire::Internal::new("no queue is looked for").into(),
        Refused::Unsupported(fault) => fault.into(),
        Refused::Value(fault) => fault.into(),
    }
}

/// Whether a queue can be asked for this.
pub(crate) fn is_known(name: &str) -> bool {
    OTHERS.contains(&name) || NUMBERS.iter().any(|(number, ..)| *number == name)
}

/// Attributes of FIFO queues that others are told so of.
const OF_FIFO: &[&str] = &["DeduplicationScope", "FifoThroughputLimit"];

/// Attributes that are `true` or `false`.
const BOOLS: &[&str] = &["ContentBasedDeduplication", "FifoQueue", "SqsManagedSseEnabled"];

/// What was given in the form that is kept: SQS takes `True` for `true`.
pub(crate) fn normal(given: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let lower = |(name, value): (String, String)| match BOOLS.contains(&name.as_str()) {
        true => (name, value.to_ascii_lowercase()),
        false => (name, value),
    };
    given.into_iter().map(lower).collect()
}

/// Checks one attribute that is to be set; an empty policy takes the policy away and is no mistake.
pub(crate) fn check(name: &str, value: &str, fifo: bool) -> Result<(), AttributeRefused> {
    if let Some((_, _, least, greatest)) = NUMBERS.iter().find(|(number, ..)| *number == name) {
        let fits = value.parse::<u64>().is_ok_and(|value| (*least..=*greatest).contains(&value));
        return if fits { Ok(()) } else { Err(AttributeRefused::value(name, "")) };
    }
    let is_bool = matches!(value, "true" | "false");
    let reason = |reason: String| AttributeRefused::Refused(Refused::value(value, name, &reason));
    let fits = match name {
        "ContentBasedDeduplication" if fifo => is_bool,
        "DeduplicationScope" if fifo => matches!(value, "messageGroup" | "queue"),
        "FifoThroughputLimit" if fifo => matches!(value, "perQueue" | "perMessageGroupId"),
        "FifoQueue" if fifo => value == "true",
        "KmsMasterKeyId" => true,
        "SqsManagedSseEnabled" => is_bool,
        "Policy" => {
            value.is_empty() || serde_json::from_str::<Value>(value).is_ok_and(|policy| policy.is_object())
        }
        "RedrivePolicy" if value.is_empty() => true,
        "RedrivePolicy" => return RedrivePolicy::parse(value).map(|_| ()).map_err(reason),
        "RedriveAllowPolicy" if value.is_empty() => true,
        "RedriveAllowPolicy" => return RedriveAllow::parse(value).map(|_| ()).map_err(reason),
        _ if OF_FIFO.contains(&name) => {
            let message = format!("You can specify the {name} only when FifoQueue is set to true.");
            return Err(AttributeRefused::Name(InvalidAttributeName::new(message)));
        }
        _ => return Err(AttributeRefused::Name(unknown(name))),
    };
    if fits { Ok(()) } else { Err(AttributeRefused::value(name, "")) }
}

/// Checks what must fit together: high throughput is a matter of groups.
pub(crate) fn check_together(all: &BTreeMap<String, String>) -> Result<(), AttributeRefused> {
    let is = |name: &str, value: &str| all.get(name).is_some_and(|own| own == value);
    if is("FifoThroughputLimit", "perMessageGroupId") && !is("DeduplicationScope", "messageGroup") {
        let reason = "The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.";
        return Err(AttributeRefused::value("FifoThroughputLimit", reason));
    }
    Ok(())
}

/// Whether two values of an attribute are the same: policies are compared as what they say.
pub(crate) fn same(name: &str, one: &str, other: &str) -> bool {
    if !matches!(name, "Policy" | "RedrivePolicy" | "RedriveAllowPolicy")
        || one.is_empty()
        || other.is_empty()
    {
        return one == other;
    }
    let read = |text: &str| serde_json::from_str::<Value>(text).ok();
    match name {
        "RedrivePolicy" => RedrivePolicy::parse(one) == RedrivePolicy::parse(other),
        _ => read(one) == read(other),
    }
}

/// What a queue shows of its attributes: how long a data key is used again is of interest only where there is a key.
pub(crate) fn shown(set: &BTreeMap<String, String>, fifo: bool) -> BTreeMap<String, String> {
    let mut all = effective(set, fifo);
    if !set.contains_key("KmsMasterKeyId") {
        all.remove("KmsDataKeyReusePeriodSeconds");
    }
    all
}

/// What was set, with the defaults of what was not.
pub(crate) fn effective(set: &BTreeMap<String, String>, fifo: bool) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let hidden = |name: &str| name == "KmsDataKeyReusePeriodSeconds" && !set.contains_key("KmsMasterKeyId");
    for (name, default, ..) in NUMBERS.iter().filter(|(name, ..)| !hidden(name)) {
        all.insert((*name).to_owned(), default.to_string());
    }
    let managed = !set.contains_key("KmsMasterKeyId");
    all.insert("SqsManagedSseEnabled".to_owned(), managed.to_string());
    if fifo {
        for (name, default) in [
            ("ContentBasedDeduplication", "false"),
            ("DeduplicationScope", "queue"),
            ("FifoQueue", "true"),
            ("FifoThroughputLimit", "perQueue"),
        ] {
            all.insert(name.to_owned(), default.to_owned());
        }
    }
    all.extend(set.iter().map(|(name, value)| (name.clone(), value.clone())));
    all
}

/// What attributes mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) delay: Duration,
    pub(crate) largest: usize,
    pub(crate) retention: Duration,
    pub(crate) wait: Duration,
    pub(crate) visibility: Duration,
    pub(crate) dedups_content: bool,
    /// Whether a deduplication id is looked for in its group only.
    pub(crate) dedups_in_group: bool,
    pub(crate) redrive: Option<RedrivePolicy>,
    pub(crate) allow: RedriveAllow,
}

impl Settings {
    /// Of what was set, which has been checked.
    pub(crate) fn of(set: &BTreeMap<String, String>) -> Self {
        let number = |name: &str| {
            let default =
                NUMBERS.iter().find(|(number, ..)| *number == name).map_or(0, |(_, default, ..)| *default);
            set.get(name).and_then(|value| value.parse().ok()).unwrap_or(default)
        };
        let seconds = |name: &str| Duration::from_secs(number(name));
        let is = |name: &str, value: &str| set.get(name).is_some_and(|own| own == value);
        Self {
            delay: seconds("DelaySeconds"),
            largest: usize::try_from(number("MaximumMessageSize")).unwrap_or(LARGEST),
            retention: seconds("MessageRetentionPeriod"),
            wait: seconds("ReceiveMessageWaitTimeSeconds"),
            visibility: seconds("VisibilityTimeout"),
            dedups_content: is("ContentBasedDeduplication", "true"),
            dedups_in_group: is("DeduplicationScope", "messageGroup"),
            redrive: set.get("RedrivePolicy").and_then(|text| RedrivePolicy::parse(text).ok()),
            allow: set
                .get("RedriveAllowPolicy")
                .and_then(|text| RedriveAllow::parse(text).ok())
                .unwrap_or_default(),
        }
    }
}
