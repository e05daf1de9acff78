//! Subscribe.

use super::subscription_attributes::{check, kept};
use super::{Ended, change, find};
use crate::Sns;
use crate::faults::Refused;
use crate::records::subscription::{self, SubscriptionRecord};
use crate::registry::Subscription;
use base::Arn;
use wire::Cx;
use wire::sns::*;

/// The protocols that AWS has and that are not served.
const UNSERVED: &[&str] = &["application", "email", "email-json", "firehose", "http", "https", "sms"];

/// Subscribes a queue or a function; one that is subscribed already keeps its subscription, where its attributes are the same.
pub(super) async fn subscribe(
    cx: &Cx<Sns>,
    input: SubscribeInput,
) -> Result<SubscribeResponse, SubscribeError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    let protocol = input.protocol;
    if UNSERVED.contains(&protocol.as_str()) {
        return Err(Refused::unserved(&format!("the protocol {protocol}")).into());
    }
    let service = match protocol.as_str() {
        "lambda" => "lambda",
        "sqs" => "sqs",
        _ => {
            let message =
                format!("Invalid parameter: Amazon SNS does not support this protocol string: {protocol}");
            return Err(Refused::text(message).into());
        }
    };
    let endpoint = input.endpoint.unwrap_or_default();
    let arn = Arn::parse(&endpoint).filter(|arn| arn.service == service);
    let Some(arn) = arn else {
        let kind = if service == "sqs" { "SQS endpoint ARN" } else { "Lambda endpoint ARN" };
        return Err(Refused::text(format!("Invalid parameter: {kind}")).into());
    };
    let is_fifo = place.1.ends_with(".fifo");
    if is_fifo && service != "sqs" {
        let message =
            "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO topics deliver to SQS queues only";
        return Err(Refused::text(message).into());
    }
    if service == "sqs" && arn.resource.ends_with(".fifo") && !is_fifo {
        let message = "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics";
        return Err(Refused::text(message).into());
    }
    let attributes = input.attributes.unwrap_or_default();
    for (name, value) in &attributes {
        check(name, value, &protocol, arn.resource.ends_with(".fifo"))?;
    }
    let record = SubscriptionRecord {
        id: cx.rng.uuid(),
        account: place.0.clone(),
        topic: place.1.clone(),
        protocol,
        endpoint,
        attributes: kept(attributes)?,
    };
    let arn = change::<_, SubscribeError>(&registry, |txn, state| {
        let topic = state.topics.get_mut(&place).ok_or_else(Refused::no_topic)?;
        let same = |own: &&std::sync::Arc<Subscription>| {
            own.record.protocol == record.protocol && own.record.endpoint == record.endpoint
        };
        if let Some(own) = topic.subscriptions.values().find(same) {
            if own.record.attributes != record.attributes && !record.attributes.is_empty() {
                let message = "Invalid parameter: Attributes Reason: Subscription already exists with different attributes";
                return Err(Ended(InvalidParameterException::new(message).into()));
            }
            return Ok(registry.subscription_arn(&own.record));
        }
        txn.put(subscription::key(&place.0, &place.1, &record.id), serde_json::to_vec(&record)?);
        let arn = registry.subscription_arn(&record);
        topic.subscriptions.insert(record.id.clone(), Subscription::new(record));
        Ok(arn)
    })
    .await?;
    Ok(SubscribeResponse { subscription_arn: Some(arn) })
}
