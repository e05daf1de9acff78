//! `AWS::Events::Connection`.

use serde_json::{Map, Value, json};
use wire::events;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Connection;

impl Kind for Connection {
    fn name(&self) -> &'static str {
        "AWS::Events::Connection"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<events::CreateConnection>(properties.clone()).await?;
            made(at, text(properties, "Name")).await
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input: Map<String, Value> = new.as_object().cloned().unwrap_or_default();
            // What a template no longer says is as if it had never been said.
            input.entry("Description").or_insert(json!(""));
            at.call::<events::UpdateConnection>(Value::Object(input)).await?;
            self::made(at, &made.physical_id).await
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<events::DeleteConnection>(json!({ "Name": id })).await })
    }
}

/// What `Ref` and `Fn::GetAtt` give.
async fn made(at: &At<'_>, name: &str) -> Result<Made, String> {
    let shown = at.call::<events::DescribeConnection>(json!({ "Name": name })).await?;
    let attributes =
        attributes(&[("Arn", text(&shown, "ConnectionArn")), ("SecretArn", text(&shown, "SecretArn"))]);
    Ok(Made { physical_id: name.to_owned(), attributes })
}
