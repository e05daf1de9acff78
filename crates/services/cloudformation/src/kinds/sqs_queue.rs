//! `AWS::SQS::Queue`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::sqs;

use super::{Kind, Made, Making, as_text, attributes, changed, tag_changes, tag_map, text};
use crate::deploy::At;

pub(super) struct Queue;

/// Properties that are attributes of the queue, under the same name.
const ATTRIBUTES: &[&str] = &[
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "DelaySeconds",
    "FifoQueue",
    "FifoThroughputLimit",
    "KmsDataKeyReusePeriodSeconds",
    "KmsMasterKeyId",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "ReceiveMessageWaitTimeSeconds",
    "RedriveAllowPolicy",
    "RedrivePolicy",
    "SqsManagedSseEnabled",
    "VisibilityTimeout",
];

/// What an attribute is where the template no longer says; what is not here is taken away by an empty value.
const DEFAULTS: &[(&str, &str)] = &[
    ("ContentBasedDeduplication", "false"),
    ("DeduplicationScope", "queue"),
    ("DelaySeconds", "0"),
    ("FifoThroughputLimit", "perQueue"),
    ("KmsDataKeyReusePeriodSeconds", "300"),
    ("MaximumMessageSize", "1048576"),
    ("MessageRetentionPeriod", "345600"),
    ("ReceiveMessageWaitTimeSeconds", "0"),
    ("SqsManagedSseEnabled", "true"),
    ("VisibilityTimeout", "30"),
];

impl Kind for Queue {
    fn name(&self) -> &'static str {
        "AWS::SQS::Queue"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["FifoQueue", "QueueName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        // Room for `.fifo`, which is added where it is needed.
        Some(("QueueName", 75, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let fifo = is_fifo(properties);
            let name = full_name(text(properties, "QueueName"), fifo);
            let mut set = Map::new();
            for attribute in ATTRIBUTES {
                // `FifoQueue: false` is what every other queue is, and no attribute of it.
                if let Some(value) = properties.get(*attribute).filter(|_| *attribute != "FifoQueue" || fifo)
                {
                    set.insert((*attribute).to_owned(), written(value));
                }
            }
            let tags = tag_map(properties.get("Tags"));
            let input = json!({ "QueueName": name, "Attributes": set, "tags": tags });
            let output = at.call::<sqs::CreateQueue>(input).await?;
            described(at, text(&output, "QueueUrl"), &name).await
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut set = Map::new();
            for attribute in ATTRIBUTES.iter().filter(|name| changed(old, new, name)) {
                let default =
                    DEFAULTS.iter().find(|(name, _)| name == attribute).map_or("", |(_, value)| value);
                let value = new.get(*attribute).map_or_else(|| Value::from(default), written);
                set.insert((*attribute).to_owned(), value);
            }
            if !set.is_empty() {
                let input = json!({ "QueueUrl": made.physical_id, "Attributes": set });
                at.call::<sqs::SetQueueAttributes>(input).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    let input = json!({ "QueueUrl": made.physical_id, "TagKeys": gone });
                    at.call::<sqs::UntagQueue>(input).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "QueueUrl": made.physical_id, "Tags": after });
                    at.call::<sqs::TagQueue>(input).await?;
                }
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            // Until it is known that the queue was made, its id is its name.
            let url = if id.contains('/') { id.to_owned() } else { full_name(id, is_fifo(properties)) };
            at.delete::<sqs::DeleteQueue>(json!({ "QueueUrl": url })).await
        })
    }
}

fn is_fifo(properties: &Value) -> bool {
    properties.get("FifoQueue").is_some_and(|fifo| *fifo == true || *fifo == "true")
}

/// A name that was made up does not have the ending that FIFO queues must have.
fn full_name(name: &str, fifo: bool) -> String {
    let ending = if fifo && !name.ends_with(".fifo") { ".fifo" } else { "" };
    format!("{name}{ending}")
}

/// A property as the attribute's text.
fn written(value: &Value) -> Value {
    Value::from(as_text(value))
}

async fn described(at: &At<'_>, url: &str, name: &str) -> Result<Made, String> {
    let input = json!({ "QueueUrl": url, "AttributeNames": ["QueueArn"] });
    let output = at.call::<sqs::GetQueueAttributes>(input).await?;
    let arn = text(&output["Attributes"], "QueueArn");
    let attributes = attributes(&[("Arn", arn), ("QueueName", name), ("QueueUrl", url)]);
    Ok(Made { physical_id: url.to_owned(), attributes })
}
