//! `AWS::KMS::Key`.

use serde_json::{Value, json};
use wire::kms;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, attributes, changed, tag_changes, tag_map, text};
use crate::deploy::At;

pub(super) struct Key;

impl Kind for Key {
    fn name(&self) -> &'static str {
        "AWS::KMS::Key"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["KeySpec", "KeyUsage", "MultiRegion", "Origin"]
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = json!({ "Tags": tags(properties) });
            for name in ["Description", "KeySpec", "KeyUsage", "MultiRegion", "Origin"] {
                if let Some(value) = properties.get(name) {
                    input[name] = value.clone();
                }
            }
            if let Some(policy) = properties.get("KeyPolicy") {
                input["Policy"] = json!(as_text(policy));
            }
            let output = at.call::<kms::CreateKey>(input).await?;
            let of = |name: &str| output.pointer(&format!("/KeyMetadata/{name}")).and_then(Value::as_str);
            let id = of("KeyId").unwrap_or_default().to_owned();
            let attributes = attributes(&[("Arn", of("Arn").unwrap_or_default()), ("KeyId", &id)]);
            rotate(at, &id, &Value::Null, properties).await?;
            enable(at, &id, &Value::Null, properties).await?;
            Ok(Made { physical_id: id, attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = made.physical_id.as_str();
            // What is disabled takes no change of its rotation.
            if enabled(new) {
                enable(at, id, old, new).await?;
            }
            if changed(old, new, "Description") {
                let input = json!({ "KeyId": id, "Description": text(new, "Description") });
                at.call::<kms::UpdateKeyDescription>(input).await?;
            }
            if changed(old, new, "KeyPolicy")
                && let Some(policy) = new.get("KeyPolicy")
            {
                at.call::<kms::PutKeyPolicy>(json!({ "KeyId": id, "Policy": as_text(policy) })).await?;
            }
            rotate(at, id, old, new).await?;
            if !enabled(new) {
                enable(at, id, old, new).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    at.call::<kms::UntagResource>(json!({ "KeyId": id, "TagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    at.call::<kms::TagResource>(json!({ "KeyId": id, "Tags": tags(new) })).await?;
                }
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let mut input = json!({ "KeyId": id });
            if let Some(days) = properties.get("PendingWindowInDays") {
                input["PendingWindowInDays"] = number(days);
            }
            match at.delete::<kms::ScheduleKeyDeletion>(input).await {
                // It goes already.
                Err(error) if error.contains("pending deletion") => Ok(()),
                ended => ended.map(drop),
            }
        })
    }
}

fn tags(properties: &Value) -> Value {
    let tags = tag_map(properties.get("Tags"));
    tags.iter().map(|(name, value)| json!({ "TagKey": name, "TagValue": value })).collect()
}

/// Templates write numbers and booleans as texts, too.
fn number(value: &Value) -> Value {
    value.as_str().and_then(|text| text.parse::<i64>().ok()).map_or_else(|| value.clone(), Value::from)
}

fn is_true(properties: &Value, name: &str) -> Option<bool> {
    let value = properties.get(name)?;
    value.as_bool().or_else(|| Some(value.as_str()? == "true"))
}

fn enabled(properties: &Value) -> bool {
    is_true(properties, "Enabled").unwrap_or(true)
}

async fn enable(at: &At<'_>, id: &str, old: &Value, new: &Value) -> Result<(), String> {
    let input = json!({ "KeyId": id });
    match (enabled(old), enabled(new)) {
        (true, false) => at.call::<kms::DisableKey>(input).await.map(drop),
        (false, true) => at.call::<kms::EnableKey>(input).await.map(drop),
        _ => Ok(()),
    }
}

async fn rotate(at: &At<'_>, id: &str, old: &Value, new: &Value) -> Result<(), String> {
    let (before, after) = (is_true(old, "EnableKeyRotation"), is_true(new, "EnableKeyRotation"));
    if after == Some(true) {
        if before == after && !changed(old, new, "RotationPeriodInDays") {
            return Ok(());
        }
        let mut input = json!({ "KeyId": id });
        if let Some(days) = new.get("RotationPeriodInDays") {
            input["RotationPeriodInDays"] = number(days);
        }
        return at.call::<kms::EnableKeyRotation>(input).await.map(drop);
    }
    if before == Some(true) {
        return at.call::<kms::DisableKeyRotation>(json!({ "KeyId": id })).await.map(drop);
    }
    Ok(())
}
