//! `AWS::Logs::ResourcePolicy`.

use serde_json::{Value, json};
use wire::logs;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, attributes, text};
use crate::deploy::At;

pub(super) struct ResourcePolicy;

impl Kind for ResourcePolicy {
    fn name(&self) -> &'static str {
        "AWS::Logs::ResourcePolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["PolicyName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("PolicyName", 255, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, properties).await?;
            Ok(Made { physical_id: text(properties, "PolicyName").to_owned(), attributes: attributes(&[]) })
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
        name: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            at.delete::<logs::DeleteResourcePolicy>(json!({ "policyName": name })).await?;
            Ok(())
        })
    }
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let document = properties.get("PolicyDocument").map(as_text).unwrap_or_default();
    let input = json!({ "policyName": text(properties, "PolicyName"), "policyDocument": document });
    at.call::<logs::PutResourcePolicy>(input).await.map(|_| ())
}
