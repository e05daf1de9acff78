//! `AWS::ApplicationAutoScaling::ScalingPolicy`.

use super::application_autoscaling_target::read;
use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;
use serde_json::{Map, Value, json};
use wire::application_autoscaling::{DeleteScalingPolicy, PutScalingPolicy};
use wire::operation::LocalFuture;

pub(super) struct Policy;

impl Kind for Policy {
    fn name(&self) -> &'static str {
        "AWS::ApplicationAutoScaling::ScalingPolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["PolicyName", "ResourceId", "ScalableDimension", "ScalingTargetId", "ServiceNamespace"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move { put(at, properties).await })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, _: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move { put(at, new).await })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let mut input = whole(properties)?;
            let names = ["PolicyName", "ResourceId", "ScalableDimension", "ServiceNamespace"];
            input.retain(|name, _| names.contains(&name.as_str()));
            at.delete::<DeleteScalingPolicy>(Value::Object(input)).await
        })
    }
}

async fn put(at: &At<'_>, properties: &Value) -> Result<Made, String> {
    let output = at.call::<PutScalingPolicy>(Value::Object(whole(properties)?)).await?;
    let arn = text(&output, "PolicyARN");
    Ok(Made { physical_id: arn.to_owned(), attributes: attributes(&[("Arn", arn)]) })
}

/// The request: a policy may name its target by the target's id instead of by three properties.
fn whole(properties: &Value) -> Result<Map<String, Value>, String> {
    let mut input = without(properties, &["ScalingTargetId"]);
    if let Some(id) = properties.get("ScalingTargetId").and_then(Value::as_str) {
        input.extend(read(id).ok_or_else(|| format!("ScalingTargetId {id} is no scalable target's id"))?);
    }
    if input.get("PolicyName").is_none_or(|name| *name == json!("")) {
        return Err("PolicyName is missing".to_owned());
    }
    Ok(input)
}
