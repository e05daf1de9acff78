//! `AWS::S3::Bucket`.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, s3_lifecycle, tag_map, text};
use crate::deploy::At;

pub(super) struct Bucket;

/// What a bucket here is in any case, or what has no effect on one machine.
const WITHOUT_EFFECT: &[&str] =
    &["BucketEncryption", "OwnershipControls", "PublicAccessBlockConfiguration", "AccessControl"];

impl Kind for Bucket {
    fn name(&self) -> &'static str {
        "AWS::S3::Bucket"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["BucketName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("BucketName", 63, true))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(properties)?;
            at.objects()
                .create_bucket(at.account(), at.region(), text(properties, "BucketName"))
                .await
                .map_err(|error| at.objection(&error))?;
            settle(at, properties).await
        })
    }

    fn adopt<'a>(
        &'a self,
        at: &'a At<'a>,
        properties: &'a Value,
    ) -> LocalFuture<'a, Option<Result<Made, String>>> {
        Box::pin(async move { Some(settle(at, properties).await) })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(new)?;
            tag(at, &made.physical_id, new).await?;
            version(at, &made.physical_id, old, new).await?;
            lifecycle(at, &made.physical_id, old, new).await?;
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
            match at.objects().delete_bucket(at.account(), id).await {
                Err(error) if error.code != "NoSuchBucket" => Err(at.objection(&error)),
                _ => Ok(()),
            }
        })
    }
}

/// Gives a bucket that is there what its properties say.
async fn settle(at: &At<'_>, properties: &Value) -> Result<Made, String> {
    let name = text(properties, "BucketName").to_owned();
    tag(at, &name, properties).await?;
    version(at, &name, &Value::Null, properties).await?;
    lifecycle(at, &name, &Value::Null, properties).await?;
    let region = at.region().as_str();
    let attributes = attributes(&[
        ("Arn", &format!("arn:{}:s3:::{name}", at.region().partition())),
        ("DomainName", &format!("{name}.s3.amazonaws.com")),
        ("DualStackDomainName", &format!("{name}.s3.dualstack.{region}.amazonaws.com")),
        ("RegionalDomainName", &format!("{name}.s3.{region}.amazonaws.com")),
        ("WebsiteURL", &format!("http://{name}.s3-website-{region}.amazonaws.com")),
    ]);
    Ok(Made { physical_id: name, attributes })
}

fn check(properties: &Value) -> Result<(), String> {
    let known = |name: &String| {
        matches!(name.as_str(), "BucketName" | "LifecycleConfiguration" | "Tags" | "VersioningConfiguration")
            || WITHOUT_EFFECT.contains(&name.as_str())
    };
    match properties.as_object().into_iter().flat_map(|map| map.keys()).find(|name| !known(name)) {
        Some(name) => Err(format!("Property {name} is not served")),
        None => Ok(()),
    }
}

async fn tag(at: &At<'_>, bucket: &str, properties: &Value) -> Result<(), String> {
    let tags = tag_map(properties.get("Tags"));
    let tags: Vec<(String, String)> = tags
        .into_iter()
        .map(|(key, value)| (key, value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect();
    if tags.is_empty() {
        return Ok(());
    }
    at.objects().put_bucket_tagging(at.account(), bucket, tags).await.map_err(|error| at.objection(&error))
}

async fn version(at: &At<'_>, bucket: &str, old: &Value, new: &Value) -> Result<(), String> {
    let status = |properties: &Value| {
        let status = properties.pointer("/VersioningConfiguration/Status").and_then(Value::as_str);
        status.unwrap_or("Suspended").to_owned()
    };
    if status(old) == status(new) {
        return Ok(());
    }
    let outcome = at.objects().put_bucket_versioning(at.account(), bucket, &status(new)).await;
    outcome.map_err(|error| at.objection(&error))
}

async fn lifecycle(at: &At<'_>, bucket: &str, old: &Value, new: &Value) -> Result<(), String> {
    if !changed(old, new, "LifecycleConfiguration") {
        return Ok(());
    }
    let rules = new.get("LifecycleConfiguration").map(s3_lifecycle::xml).transpose()?;
    let outcome = at.objects().put_bucket_lifecycle(at.account(), bucket, rules.as_deref()).await;
    outcome.map_err(|error| at.objection(&error))
}
