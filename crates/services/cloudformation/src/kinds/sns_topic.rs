//! `AWS::SNS::Topic`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::sns;

use super::{Kind, Made, Making, as_text, attributes, changed, tag_changes, tag_list, tag_map, text};
use crate::deploy::At;

pub(super) struct Topic;

/// Properties that are attributes of the topic, under the same name.
const ATTRIBUTES: &[&str] = &[
    "ArchivePolicy",
    "ContentBasedDeduplication",
    "DisplayName",
    "FifoThroughputScope",
    "FifoTopic",
    "KmsMasterKeyId",
    "SignatureVersion",
    "TracingConfig",
];

impl Kind for Topic {
    fn name(&self) -> &'static str {
        "AWS::SNS::Topic"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["FifoTopic", "TopicName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("TopicName", 251, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = text(properties, "TopicName");
            let mut set = Map::new();
            for attribute in ATTRIBUTES {
                if let Some(value) = properties.get(*attribute) {
                    set.insert((*attribute).to_owned(), Value::from(as_text(value)));
                }
            }
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            let mut input = json!({ "Name": name, "Attributes": set, "Tags": tag_list(&tags) });
            if let Some(policy) = properties.get("DataProtectionPolicy") {
                input["DataProtectionPolicy"] = Value::from(as_text(policy));
            }
            let output = at.call::<sns::CreateTopic>(input).await?;
            let arn = text(&output, "TopicArn").to_owned();
            subscribe(at, &arn, &[], subscriptions(properties)).await?;
            let attributes = attributes(&[("TopicArn", &arn), ("TopicName", name)]);
            Ok(Made { physical_id: arn, attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let arn = &made.physical_id;
            for attribute in ATTRIBUTES.iter().filter(|name| changed(old, new, name)) {
                let value = new.get(*attribute).map(as_text).unwrap_or_default();
                let input = json!({ "TopicArn": arn, "AttributeName": attribute, "AttributeValue": value });
                at.call::<sns::SetTopicAttributes>(input).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    at.call::<sns::UntagResource>(json!({ "ResourceArn": arn, "TagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "ResourceArn": arn, "Tags": tag_list(&after) });
                    at.call::<sns::TagResource>(input).await?;
                }
            }
            if changed(old, new, "Subscription") {
                subscribe(at, arn, subscriptions(old), subscriptions(new)).await?;
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            // Until it is known that the topic was made, its id is its name.
            let arn = if id.starts_with("arn:") { id.to_owned() } else { at.arn("sns", id) };
            at.delete::<sns::DeleteTopic>(json!({ "TopicArn": arn })).await
        })
    }
}

fn subscriptions(properties: &Value) -> &[Value] {
    properties.get("Subscription").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Makes the subscriptions that a topic has now, and ends those that it had before and has no more.
async fn subscribe(at: &At<'_>, arn: &str, before: &[Value], now: &[Value]) -> Result<(), String> {
    for one in now {
        let input =
            json!({ "TopicArn": arn, "Protocol": one.get("Protocol"), "Endpoint": one.get("Endpoint") });
        at.call::<sns::Subscribe>(input).await?;
    }
    let gone: Vec<&Value> = before.iter().filter(|one| !now.contains(one)).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let found = at.call::<sns::ListSubscriptionsByTopic>(json!({ "TopicArn": arn })).await?;
    for own in found.get("Subscriptions").and_then(Value::as_array).into_iter().flatten() {
        let is = |one: &&Value| {
            one.get("Protocol") == own.get("Protocol") && one.get("Endpoint") == own.get("Endpoint")
        };
        if gone.iter().copied().any(|one| is(&one)) {
            let input = json!({ "SubscriptionArn": own.get("SubscriptionArn") });
            at.delete::<sns::Unsubscribe>(input).await?;
        }
    }
    Ok(())
}
