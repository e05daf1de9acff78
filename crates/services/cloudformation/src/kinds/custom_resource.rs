//! `AWS::CloudFormation::CustomResource` and `Custom::*`: a resource that a function makes.
//!
//! The function is invoked asynchronously and puts its answer to a URL of ours. The id that CloudFormation gives the resource
//! until the function has said another is stored before, so that a crash in between ends with a `Delete` that the function sees.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, text};
use crate::deploy::At;

pub(super) struct CustomResource;

impl Kind for CustomResource {
    fn name(&self) -> &'static str {
        "AWS::CloudFormation::CustomResource"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn made_up(&self) -> Option<usize> {
        Some(255)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let request = json!({
                "RequestType": "Create",
                "ResourceProperties": in_text(properties),
            });
            at.custom(properties, request).await
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            if text(old, "ServiceToken") != text(new, "ServiceToken") {
                return Err("Modifying service token is not allowed.".into());
            }
            let request = json!({
                "RequestType": "Update",
                "PhysicalResourceId": made.physical_id,
                "ResourceProperties": in_text(new),
                "OldResourceProperties": in_text(old),
            });
            at.custom(new, request).await
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let request = json!({
                "RequestType": "Delete",
                "PhysicalResourceId": id,
                "ResourceProperties": in_text(properties),
            });
            at.custom(properties, request).await.map(drop)
        })
    }
}

/// Properties as functions see them: numbers and truths are text.
fn in_text(value: &Value) -> Value {
    match value {
        Value::Bool(_) | Value::Number(_) => Value::from(value.to_string()),
        Value::Array(items) => items.iter().map(in_text).collect(),
        Value::Object(map) => {
            let map: Map<String, Value> =
                map.iter().map(|(key, value)| (key.clone(), in_text(value))).collect();
            Value::Object(map)
        }
        other => other.clone(),
    }
}
