//! `AWS::SecretsManager::RotationSchedule`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::secretsmanager as api;

use super::{Kind, Made, Making, text};
use crate::deploy::At;

pub(super) struct RotationSchedule;

impl Kind for RotationSchedule {
    fn name(&self) -> &'static str {
        "AWS::SecretsManager::RotationSchedule"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["SecretId"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move { rotate(at, properties).await })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, _: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move { rotate(at, new).await })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({ "SecretId": text(properties, "SecretId") });
        Box::pin(async move { at.delete::<api::CancelRotateSecret>(input).await })
    }
}

async fn rotate(at: &At<'_>, properties: &Value) -> Result<Made, String> {
    let mut input = Map::new();
    for (property, member) in [
        ("SecretId", "SecretId"),
        ("RotationLambdaARN", "RotationLambdaARN"),
        ("RotationRules", "RotationRules"),
        ("RotateImmediatelyOnUpdate", "RotateImmediately"),
    ] {
        if let Some(value) = properties.get(property) {
            input.insert(member.to_owned(), value.clone());
        }
    }
    let known = ["SecretId", "RotationLambdaARN", "RotationRules", "RotateImmediatelyOnUpdate"];
    let other =
        properties.as_object().and_then(|all| all.keys().find(|name| !known.contains(&name.as_str())));
    if let Some(other) = other {
        return Err(format!(
            "Whimbrel does not serve {other} of AWS::SecretsManager::RotationSchedule: name a function of your own by RotationLambdaARN."
        ));
    }
    let output = at.call::<api::RotateSecret>(Value::Object(input)).await?;
    Ok(Made { physical_id: text(&output, "ARN").to_owned(), ..Made::default() })
}
