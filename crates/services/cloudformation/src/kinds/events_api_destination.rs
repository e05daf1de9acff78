//! `AWS::Events::ApiDestination`.

use serde_json::{Map, Value, json};
use wire::events;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct ApiDestination;

impl Kind for ApiDestination {
    fn name(&self) -> &'static str {
        "AWS::Events::ApiDestination"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<events::CreateApiDestination>(properties.clone()).await?;
            made(at, text(properties, "Name")).await
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input: Map<String, Value> = new.as_object().cloned().unwrap_or_default();
            // What a template no longer says is as if it had never been said.
            input.entry("Description").or_insert(json!(""));
            input.entry("InvocationRateLimitPerSecond").or_insert(json!(300));
            at.call::<events::UpdateApiDestination>(Value::Object(input)).await?;
            self::made(at, &made.physical_id).await
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<events::DeleteApiDestination>(json!({ "Name": id })).await })
    }
}

/// What `Ref` and `Fn::GetAtt` give.
async fn made(at: &At<'_>, name: &str) -> Result<Made, String> {
    let shown = at.call::<events::DescribeApiDestination>(json!({ "Name": name })).await?;
    let attributes = attributes(&[("Arn", text(&shown, "ApiDestinationArn"))]);
    Ok(Made { physical_id: name.to_owned(), attributes })
}
