//! `AWS::S3::BucketPolicy`.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, text};
use crate::deploy::At;

pub(super) struct BucketPolicy;

impl Kind for BucketPolicy {
    fn name(&self) -> &'static str {
        "AWS::S3::BucketPolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Bucket"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, properties).await?;
            Ok(Made { physical_id: text(properties, "Bucket").to_owned(), ..Made::default() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
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
            match at.objects().put_bucket_policy(at.account(), text(properties, "Bucket"), None).await {
                Err(error) if error.code != "NoSuchBucket" => Err(at.objection(&error)),
                _ => Ok(()),
            }
        })
    }
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let document = properties.get("PolicyDocument").map(as_text);
    let outcome = at.objects().put_bucket_policy(at.account(), text(properties, "Bucket"), document).await;
    outcome.map_err(|error| at.objection(&error))
}
