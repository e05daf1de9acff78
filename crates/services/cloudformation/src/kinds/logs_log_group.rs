//! `AWS::Logs::LogGroup`.

use serde_json::{Value, json};
use wire::logs;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_map, without};
use crate::deploy::At;

pub(super) struct LogGroup;

impl Kind for LogGroup {
    fn name(&self) -> &'static str {
        "AWS::Logs::LogGroup"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["LogGroupClass", "LogGroupName"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("LogGroupName", 512, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = super::text(properties, "LogGroupName").to_owned();
            let mut input = without(properties, &["RetentionInDays", "Tags"]);
            let tags = tag_map(properties.get("Tags"));
            if let Some(class) = input.shift_remove("LogGroupClass") {
                input.insert("logGroupClass".into(), class);
            }
            if !tags.is_empty() {
                input.insert("Tags".into(), Value::Object(tags));
            }
            at.call::<logs::CreateLogGroup>(Value::Object(input)).await?;
            retain(at, &name, properties).await?;
            let arn = at.arn("logs", &format!("log-group:{name}:*"));
            Ok(Made { physical_id: name, attributes: attributes(&[("Arn", &arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            if changed(old, new, "RetentionInDays") {
                retain(at, &made.physical_id, new).await?;
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
        Box::pin(async move { at.delete::<logs::DeleteLogGroup>(json!({ "logGroupName": id })).await })
    }
}

async fn retain(at: &At<'_>, name: &str, properties: &Value) -> Result<(), String> {
    match properties.get("RetentionInDays") {
        Some(days) => {
            at.call::<logs::PutRetentionPolicy>(json!({ "logGroupName": name, "retentionInDays": days }))
                .await?;
            Ok(())
        }
        None => at.delete::<logs::DeleteRetentionPolicy>(json!({ "logGroupName": name })).await,
    }
}
