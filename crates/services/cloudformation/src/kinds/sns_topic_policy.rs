//! `AWS::SNS::TopicPolicy`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::sns;

use super::{Kind, Made, Making, as_text, attributes};
use crate::deploy::At;

pub(super) struct TopicPolicy;

impl Kind for TopicPolicy {
    fn name(&self) -> &'static str {
        "AWS::SNS::TopicPolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = at.made_up_name(80, false);
            put(at, properties).await?;
            Ok(Made { attributes: attributes(&[("Id", &id)]), physical_id: id })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let after: Vec<&str> = topics(new).collect();
            for topic in topics(old).filter(|topic| !after.contains(topic)) {
                set(at, topic, "").await?;
            }
            put(at, new).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            for topic in topics(properties) {
                let input = json!({ "TopicArn": topic, "AttributeName": "Policy", "AttributeValue": "" });
                at.delete::<sns::SetTopicAttributes>(input).await?;
            }
            Ok(())
        })
    }
}

fn topics(properties: &Value) -> impl Iterator<Item = &str> {
    properties.get("Topics").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

async fn set(at: &At<'_>, topic: &str, policy: &str) -> Result<(), String> {
    let input = json!({ "TopicArn": topic, "AttributeName": "Policy", "AttributeValue": policy });
    at.call::<sns::SetTopicAttributes>(input).await.map(|_| ())
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let document = properties.get("PolicyDocument").map(as_text);
    for topic in topics(properties) {
        set(at, topic, document.as_deref().unwrap_or_default()).await?;
    }
    Ok(())
}
