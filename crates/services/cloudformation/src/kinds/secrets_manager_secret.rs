//! `AWS::SecretsManager::Secret`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::secretsmanager as api;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Secret;

const GENERATE: &str = "GenerateSecretString";

impl Kind for Secret {
    fn name(&self) -> &'static str {
        "AWS::SecretsManager::Secret"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 255, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(properties)?;
            let mut input = without(properties, &[GENERATE, "Tags"]);
            // A secret without a value is made with an empty one, as CloudFormation does.
            let value = value(at, properties).await?.unwrap_or_else(|| Value::from(""));
            input.insert("SecretString".into(), value);
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input.insert("Tags".into(), tag_list(&tags));
            }
            let output = at.call::<api::CreateSecret>(Value::Object(input)).await?;
            let arn = text(&output, "ARN");
            Ok(Made { physical_id: arn.to_owned(), attributes: attributes(&[("Id", arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(new)?;
            let mut input = Map::new();
            input.insert("SecretId".into(), Value::from(made.physical_id.clone()));
            if changed(old, new, "Description") {
                input.insert("Description".into(), Value::from(text(new, "Description")));
            }
            if changed(old, new, "KmsKeyId")
                && let Some(key) = new.get("KmsKeyId")
            {
                input.insert("KmsKeyId".into(), key.clone());
            }
            // A secret that was generated is generated anew only where its rules change.
            if changed(old, new, GENERATE) || changed(old, new, "SecretString") {
                let value = value(at, new).await?;
                input.extend(value.map(|value| ("SecretString".to_owned(), value)));
            }
            if input.len() > 1 {
                at.call::<api::UpdateSecret>(Value::Object(input)).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    let input = json!({ "SecretId": made.physical_id, "TagKeys": gone });
                    at.call::<api::UntagResource>(input).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "SecretId": made.physical_id, "Tags": tag_list(&after) });
                    at.call::<api::TagResource>(input).await?;
                }
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
        Box::pin(async move {
            // CloudFormation deletes secrets at once, so that a stack can be made again under the same names.
            let input = json!({ "SecretId": id, "ForceDeleteWithoutRecovery": true });
            at.delete::<api::DeleteSecret>(input).await
        })
    }
}

fn check(properties: &Value) -> Result<(), String> {
    if properties.get("SecretString").is_some() && properties.get(GENERATE).is_some() {
        return Err("Properties SecretString and GenerateSecretString cannot be used together".into());
    }
    match properties.get("ReplicaRegions").or(properties.get("Type")) {
        Some(_) => Err("Properties ReplicaRegions and Type are not served".into()),
        None => Ok(()),
    }
}

/// The value that the properties give: text, or a generated password, alone or under a key of a JSON template.
async fn value(at: &At<'_>, properties: &Value) -> Result<Option<Value>, String> {
    let Some(rules) = properties.get(GENERATE) else { return Ok(properties.get("SecretString").cloned()) };
    let input = without(rules, &["GenerateStringKey", "SecretStringTemplate"]);
    let made = at.call::<api::GetRandomPassword>(Value::Object(input)).await?;
    let password = Value::from(text(&made, "RandomPassword"));
    match (rules.get("GenerateStringKey").and_then(Value::as_str), rules.get("SecretStringTemplate")) {
        (None, None) => Ok(Some(password)),
        (Some(key), Some(template)) => {
            let template = template.as_str().map_or_else(|| template.to_string(), str::to_owned);
            let Ok(Value::Object(mut template)) = serde_json::from_str(&template) else {
                return Err("SecretStringTemplate must be a JSON object".into());
            };
            template.insert(key.to_owned(), password);
            Ok(Some(Value::from(Value::Object(template).to_string())))
        }
        _ => Err("GenerateStringKey and SecretStringTemplate must be given together".into()),
    }
}
