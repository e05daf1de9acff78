//! `AWS::ECR::Repository`.

use serde_json::{Value, json};
use wire::ecr as api;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, attributes, changed, tag_changes, tag_list, tag_map, text};
use crate::deploy::At;

pub(super) struct Repository;

/// Every property; `EmptyOnDelete` is about images, which no repository here holds.
const PROPERTIES: &[&str] = &[
    "EmptyOnDelete",
    "EncryptionConfiguration",
    "ImageScanningConfiguration",
    "ImageTagMutability",
    "ImageTagMutabilityExclusionFilters",
    "LifecyclePolicy",
    "RepositoryName",
    "RepositoryPolicyText",
    "Tags",
];

impl Kind for Repository {
    fn name(&self) -> &'static str {
        "AWS::ECR::Repository"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["EncryptionConfiguration", "RepositoryName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("RepositoryName", 256, true))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(properties)?;
            let name = text(properties, "RepositoryName");
            let mut input = json!({ "repositoryName": name });
            if let Some(mutability) = properties.get("ImageTagMutability") {
                input["imageTagMutability"] = mutability.clone();
            }
            if let Some(filters) = filters(properties) {
                input["imageTagMutabilityExclusionFilters"] = filters;
            }
            if let Some(encryption) = properties.get("EncryptionConfiguration") {
                input["encryptionConfiguration"] =
                    json!({ "encryptionType": encryption.get("EncryptionType") });
                if let Some(key) = encryption.get("KmsKey") {
                    input["encryptionConfiguration"]["kmsKey"] = key.clone();
                }
            }
            if properties.get("ImageScanningConfiguration").is_some() {
                input["imageScanningConfiguration"] = scanning(properties);
            }
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input["tags"] = tag_list(&tags);
            }
            let output = at.call::<api::CreateRepository>(input).await?;
            put_policies(at, name, &Value::Null, properties).await?;
            let of = |name: &str| output.pointer(&format!("/repository/{name}")).and_then(Value::as_str);
            let attributes = attributes(&[
                ("Arn", of("repositoryArn").unwrap_or_default()),
                ("RepositoryUri", of("repositoryUri").unwrap_or_default()),
            ]);
            Ok(Made { physical_id: name.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(new)?;
            let name = &made.physical_id;
            if changed(old, new, "ImageTagMutability")
                || changed(old, new, "ImageTagMutabilityExclusionFilters")
            {
                let mutability = new.get("ImageTagMutability").cloned().unwrap_or_else(|| json!("MUTABLE"));
                let mut input = json!({ "repositoryName": name, "imageTagMutability": mutability });
                if let Some(filters) = filters(new) {
                    input["imageTagMutabilityExclusionFilters"] = filters;
                }
                at.call::<api::PutImageTagMutability>(input).await?;
            }
            if changed(old, new, "ImageScanningConfiguration") {
                let input = json!({ "repositoryName": name, "imageScanningConfiguration": scanning(new) });
                at.call::<api::PutImageScanningConfiguration>(input).await?;
            }
            put_policies(at, name, old, new).await?;
            if changed(old, new, "Tags") {
                let arn = made.attributes.get("Arn").cloned().unwrap_or_default();
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    at.call::<api::UntagResource>(json!({ "resourceArn": arn, "tagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "resourceArn": arn, "tags": tag_list(&after) });
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
            at.delete::<api::DeleteRepository>(json!({ "repositoryName": id, "force": true })).await
        })
    }
}

fn check(properties: &Value) -> Result<(), String> {
    let names = properties.as_object().into_iter().flat_map(|map| map.keys());
    match names.into_iter().find(|name| !PROPERTIES.contains(&name.as_str())) {
        Some(name) => Err(format!("Encountered unsupported property {name}")),
        None => Ok(()),
    }
}

fn scanning(properties: &Value) -> Value {
    let scans = properties.pointer("/ImageScanningConfiguration/ScanOnPush").cloned();
    json!({ "scanOnPush": scans.unwrap_or(Value::Bool(false)) })
}

fn filters(properties: &Value) -> Option<Value> {
    let filters = properties.get("ImageTagMutabilityExclusionFilters")?.as_array()?;
    let filter = |filter: &Value| {
        json!({
            "filterType": filter.get("ImageTagMutabilityExclusionFilterType"),
            "filter": filter.get("ImageTagMutabilityExclusionFilterValue"),
        })
    };
    Some(filters.iter().map(filter).collect())
}

/// Sets the two policies, or takes away what is no longer there.
async fn put_policies(at: &At<'_>, name: &str, old: &Value, new: &Value) -> Result<(), String> {
    let lifecycle = |properties: &Value| properties.pointer("/LifecyclePolicy/LifecyclePolicyText").cloned();
    let of = || json!({ "repositoryName": name });
    match (lifecycle(old), lifecycle(new)) {
        (before, Some(text)) if before.as_ref() != Some(&text) => {
            let input = json!({ "repositoryName": name, "lifecyclePolicyText": text });
            at.call::<api::PutLifecyclePolicy>(input).await?;
        }
        (Some(_), None) => at.delete::<api::DeleteLifecyclePolicy>(of()).await?,
        _ => {}
    }
    match (old.get("RepositoryPolicyText"), new.get("RepositoryPolicyText")) {
        (before, Some(policy)) if before != Some(policy) => {
            let input = json!({ "repositoryName": name, "policyText": as_text(policy) });
            at.call::<api::SetRepositoryPolicy>(input).await?;
        }
        (Some(_), None) => at.delete::<api::DeleteRepositoryPolicy>(of()).await?,
        _ => {}
    }
    Ok(())
}
