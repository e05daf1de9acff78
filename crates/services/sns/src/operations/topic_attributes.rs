//! GetTopicAttributes and SetTopicAttributes.

use super::{change, edit_topic, find};
use crate::Sns;
use crate::faults::Refused;
use crate::policy::Policy;
use serde_json::json;
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// What can be set, kept and given back.
const KEPT: &[&str] =
    &["DeliveryPolicy", "DisplayName", "KmsMasterKeyId", "Policy", "SignatureVersion", "TracingConfig"];

/// Whether an attribute can have a value.
pub(super) fn check(name: &str, value: &str, fifo: bool) -> Result<(), Refused> {
    let of_fifo = match name {
        "ContentBasedDeduplication" => Some(["false", "true"]),
        "FifoThroughputScope" => Some(["MessageGroup", "Topic"]),
        _ => None,
    };
    if let (true, Some(values)) = (fifo, of_fifo) {
        return match values.iter().any(|one| one.eq_ignore_ascii_case(value)) {
            true => Ok(()),
            false => Err(Refused::text(format!(
                "Invalid parameter: {name}: must be {} or {}",
                values[1], values[0]
            ))),
        };
    }
    if !KEPT.contains(&name) {
        return Err(match name {
            "ArchivePolicy" => Refused::unserved(name),
            _ if name.contains("FeedbackRoleArn") || name.contains("FeedbackSampleRate") => {
                Refused::unserved("delivery status logging")
            }
            _ => Refused::text("Invalid parameter: AttributeName"),
        });
    }
    if name == "DeliveryPolicy"
        && !value.is_empty()
        && let Err(reason) = Policy::read(value)
    {
        return Err(Refused::text(format!("Invalid parameter: {name}: {reason}")));
    }
    let is_json = ["DeliveryPolicy", "Policy"].contains(&name) && !value.is_empty();
    if is_json && serde_json::from_str::<serde_json::Value>(value).is_err() {
        return Err(Refused::text(format!("Invalid parameter: {name}: Policy Error: null")));
    }
    if name == "DisplayName" && value.chars().count() > 100 {
        return Err(Refused::text("Invalid parameter: Name too long"));
    }
    Ok(())
}

/// The policy of a topic that was given none.
pub(super) fn own_policy(arn: &str, account: &str) -> serde_json::Value {
    json!({
        "Version": "2008-10-17", "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": { "AWS": "*" },
            "Action": [
                "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission",
                "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish",
            ],
            "Resource": arn, "Condition": { "StringEquals": { "AWS:SourceOwner": account } },
        }],
    })
}

/// Says what a topic is.
pub(super) async fn get_topic_attributes(
    cx: &Cx<Sns>,
    input: GetTopicAttributesInput,
) -> Result<GetTopicAttributesResponse, GetTopicAttributesError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    let state = registry.state.read();
    let topic = state.topics.get(&place).ok_or_else(Refused::no_topic)?;
    let mut shown = topic.record.attributes.clone();
    let retries = json!({ "http": { "defaultHealthyRetryPolicy": {
        "minDelayTarget": 20, "maxDelayTarget": 20, "numRetries": 3, "numMaxDelayRetries": 0, "numNoDelayRetries": 0,
        "numMinDelayRetries": 0, "backoffFunction": "linear",
    }, "disableSubscriptionOverrides": false, "defaultRequestPolicy": {
        "headerContentType": "text/plain; charset=UTF-8",
    } } });
    let pending = topic.subscriptions.values().filter(|own| own.record.is_pending()).count();
    for (name, value) in [
        ("TopicArn", input.topic_arn.clone()),
        ("Owner", place.0.clone()),
        ("SubscriptionsConfirmed", (topic.subscriptions.len() - pending).to_string()),
        ("SubscriptionsPending", pending.to_string()),
        ("SubscriptionsDeleted", topic.record.lost.to_string()),
    ] {
        shown.insert(name.to_owned(), value);
    }
    shown.entry("DisplayName".to_owned()).or_default();
    let own = || own_policy(&input.topic_arn, &place.0).to_string();
    shown.entry("Policy".to_owned()).or_insert_with(own);
    let effective = shown.get("DeliveryPolicy").cloned().unwrap_or_else(|| retries.to_string());
    shown.insert("EffectiveDeliveryPolicy".to_owned(), effective);
    Ok(GetTopicAttributesResponse { attributes: Some(shown) })
}

/// Sets an attribute of a topic; an empty value takes it away.
pub(super) async fn set_topic_attributes(
    cx: &Cx<Sns>,
    input: SetTopicAttributesInput,
) -> Result<Empty, SetTopicAttributesError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    let value = input.attribute_value.unwrap_or_default();
    let is_fifo = place.1.ends_with(".fifo");
    check(&input.attribute_name, &value, is_fifo)?;
    change::<_, SetTopicAttributesError>(&registry, |txn, state| {
        Ok(edit_topic(txn, state, &place, |record| {
            if value.is_empty() {
                record.attributes.remove(&input.attribute_name);
            } else {
                record.attributes.insert(input.attribute_name, value);
            }
            Ok(())
        })?)
    })
    .await?;
    Ok(Empty {})
}
