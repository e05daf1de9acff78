//! GetSubscriptionAttributes and SetSubscriptionAttributes.

use super::{change, find_subscription};
use crate::Sns;
use crate::faults::Refused;
use crate::filter::Filter;
use crate::policy::{Policy, throttle};
use crate::records::subscription::{self, SubscriptionRecord, dead_letter};
use crate::registry::Subscription;
use serde_json::json;
use std::collections::BTreeMap;
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// Whether an attribute can have a value.
pub(super) fn check(name: &str, value: &str, protocol: &str, to_fifo: bool) -> Result<(), Refused> {
    let invalid = |reason: &str| Err(Refused::text(format!("Invalid parameter: {name}: {reason}")));
    match name {
        "FilterPolicy" => Ok(()),
        "FilterPolicyScope" if ["MessageAttributes", "MessageBody"].contains(&value) => Ok(()),
        "FilterPolicyScope" => {
            invalid(&format!("Invalid value [{value}]. Please use either MessageBody or MessageAttributes"))
        }
        "RawMessageDelivery" if !["true", "false"].contains(&value.to_ascii_lowercase().as_str()) => {
            invalid(&format!("Invalid value [{value}]. Must be true or false."))
        }
        "RawMessageDelivery"
            if !["http", "https", "sqs"].contains(&protocol) && value.eq_ignore_ascii_case("true") =>
        {
            invalid(&format!("Delivery protocol [{protocol}] does not support raw message delivery."))
        }
        "RawMessageDelivery" => Ok(()),
        "RedrivePolicy" if value.is_empty() => Ok(()),
        "RedrivePolicy" if serde_json::from_str::<serde_json::Value>(value).is_err() => {
            invalid("failed to parse JSON.")
        }
        "RedrivePolicy" => {
            let queue = dead_letter(value).and_then(|arn| base::Arn::parse(&arn));
            match queue {
                Some(arn) if arn.service == "sqs" && arn.resource.ends_with(".fifo") == to_fifo => Ok(()),
                Some(arn) if arn.service == "sqs" && to_fifo => {
                    invalid("must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.")
                }
                _ => invalid("deadLetterTargetArn is an invalid arn"),
            }
        }
        "DeliveryPolicy" if !protocol.starts_with("http") => {
            invalid("Delivery policies are supported only for the protocols http and https.")
        }
        "DeliveryPolicy" if value.is_empty() => Ok(()),
        "DeliveryPolicy" => Policy::read(value)
            .map(|_| ())
            .map_err(|reason| Refused::text(format!("Invalid parameter: {name}: {reason}"))),
        "ReplayPolicy" | "SubscriptionRoleArn" => Err(Refused::unserved(name)),
        _ => Err(Refused::text("Invalid parameter: AttributeName")),
    }
}

/// The attributes as they are kept, their filter policy checked.
pub(super) fn kept(mut attributes: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Refused> {
    attributes.retain(|_, value| !value.is_empty());
    if let Some(raw) = attributes.get_mut("RawMessageDelivery") {
        raw.make_ascii_lowercase();
    }
    Filter::of(&attributes).map_err(Refused::text)?;
    Ok(attributes)
}

/// Says what a subscription is.
pub(super) async fn get_subscription_attributes(
    cx: &Cx<Sns>,
    input: GetSubscriptionAttributesInput,
) -> Result<GetSubscriptionAttributesResponse, GetSubscriptionAttributesError> {
    let (registry, place, id) = find_subscription(cx, &input.subscription_arn)?;
    let state = registry.state.read();
    let own = state.topics.get(&place).and_then(|topic| topic.subscriptions.get(&id));
    let record = &own.ok_or_else(Refused::no_subscription)?.record;
    let mut shown = record.attributes.clone();
    if shown.contains_key("FilterPolicy") {
        shown.entry("FilterPolicyScope".to_owned()).or_insert_with(|| "MessageAttributes".to_owned());
    } else {
        // A scope of nothing is not told.
        shown.remove("FilterPolicyScope");
    }
    if let Some(principal) = &record.principal {
        shown.insert("SubscriptionPrincipal".to_owned(), principal.clone());
    }
    for (name, value) in [
        // A confirmation by link is nobody's in particular.
        ("ConfirmationWasAuthenticated", (!record.is_asked() || record.guarded).to_string()),
        ("Endpoint", record.endpoint.clone()),
        ("Owner", record.account.clone()),
        ("PendingConfirmation", record.is_pending().to_string()),
        ("Protocol", record.protocol.clone()),
        ("SubscriptionArn", input.subscription_arn),
        ("TopicArn", registry.topic_arn(&place.0, &place.1)),
    ] {
        shown.insert(name.to_owned(), value);
    }
    if record.is_http() {
        let of_topic =
            state.topics.get(&place).and_then(|topic| topic.record.attributes.get("DeliveryPolicy"));
        let text = record.attributes.get("DeliveryPolicy").or(of_topic).map_or("{}", String::as_str);
        let effective = json!({
            "healthyRetryPolicy": Policy::read(text).unwrap_or_default().shown(), "sicklyRetryPolicy": null,
            "throttlePolicy": throttle(text).map(|rate| json!({ "maxReceivesPerSecond": rate })),
            "guaranteed": false,
        });
        shown.insert("EffectiveDeliveryPolicy".to_owned(), effective.to_string());
    }
    shown.entry("RawMessageDelivery".to_owned()).or_insert_with(|| "false".to_owned());
    Ok(GetSubscriptionAttributesResponse { attributes: Some(shown) })
}

/// Sets an attribute of a subscription; an empty value takes it away.
pub(super) async fn set_subscription_attributes(
    cx: &Cx<Sns>,
    input: SetSubscriptionAttributesInput,
) -> Result<Empty, SetSubscriptionAttributesError> {
    let (registry, place, id) = find_subscription(cx, &input.subscription_arn)?;
    let name = input.attribute_name;
    let value = input.attribute_value.unwrap_or_default();
    change::<_, SetSubscriptionAttributesError>(&registry, |txn, state| {
        let topic = state.topics.get_mut(&place).ok_or_else(Refused::no_subscription)?;
        let own = topic.subscriptions.get(&id).ok_or_else(Refused::no_subscription)?;
        check(&name, &value, &own.record.protocol, own.record.endpoint.ends_with(".fifo"))?;
        let mut attributes = own.record.attributes.clone();
        attributes.insert(name, value);
        let record = SubscriptionRecord { attributes: kept(attributes)?, ..own.record.clone() };
        txn.put(subscription::key(&place.0, &place.1, &id), serde_json::to_vec(&record)?);
        topic.subscriptions.insert(id, Subscription::new(record));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
