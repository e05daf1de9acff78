//! `AWS::SNS::Subscription`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::sns;

use super::{Kind, Made, Making, as_text, attributes, changed, text};
use crate::deploy::At;

pub(super) struct Subscription;

/// Properties that are attributes of the subscription, under the same name.
const ATTRIBUTES: &[&str] = &[
    "DeliveryPolicy",
    "FilterPolicy",
    "FilterPolicyScope",
    "RawMessageDelivery",
    "RedrivePolicy",
    "ReplayPolicy",
    "SubscriptionRoleArn",
];

impl Kind for Subscription {
    fn name(&self) -> &'static str {
        "AWS::SNS::Subscription"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Endpoint", "Protocol", "Region", "TopicArn"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let region = text(properties, "Region");
            if !region.is_empty() && region != at.region().as_str() {
                return Err("A subscription to a topic of another region is not served".to_owned());
            }
            let mut set = Map::new();
            for attribute in ATTRIBUTES {
                if let Some(value) = properties.get(*attribute) {
                    set.insert((*attribute).to_owned(), Value::from(as_text(value)));
                }
            }
            let input = json!({
                "TopicArn": text(properties, "TopicArn"), "Protocol": text(properties, "Protocol"),
                "Endpoint": text(properties, "Endpoint"), "Attributes": set, "ReturnSubscriptionArn": true,
            });
            let output = at.call::<sns::Subscribe>(input).await?;
            let arn = text(&output, "SubscriptionArn");
            Ok(Made { physical_id: arn.to_owned(), attributes: attributes(&[("Arn", arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            for attribute in ATTRIBUTES.iter().filter(|name| changed(old, new, name)) {
                let none = if *attribute == "RawMessageDelivery" { "false" } else { "" };
                let value = new.get(*attribute).map_or_else(|| none.to_owned(), as_text);
                let input = json!({
                    "SubscriptionArn": made.physical_id, "AttributeName": attribute, "AttributeValue": value,
                });
                at.call::<sns::SetSubscriptionAttributes>(input).await?;
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
        Box::pin(async move { at.delete::<sns::Unsubscribe>(json!({ "SubscriptionArn": id })).await })
    }
}
