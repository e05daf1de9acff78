//! `AWS::SecretsManager::ResourcePolicy`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::secretsmanager as api;

use super::{Kind, Made, Making, as_text, text};
use crate::deploy::At;

pub(super) struct ResourcePolicy;

impl Kind for ResourcePolicy {
    fn name(&self) -> &'static str {
        "AWS::SecretsManager::ResourcePolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["SecretId"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
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
        let input = json!({ "SecretId": text(properties, "SecretId") });
        Box::pin(async move { at.delete::<api::DeleteResourcePolicy>(input).await })
    }
}

async fn put(at: &At<'_>, properties: &Value) -> Result<Made, String> {
    let mut input = json!({
        "SecretId": properties.get("SecretId"),
        "ResourcePolicy": properties.get("ResourcePolicy").map(as_text),
    });
    if let Some(block) = properties.get("BlockPublicPolicy") {
        input["BlockPublicPolicy"] = block.clone();
    }
    let output = at.call::<api::PutResourcePolicy>(input).await?;
    Ok(Made { physical_id: text(&output, "ARN").to_owned(), ..Made::default() })
}
