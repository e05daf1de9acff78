//! `AWS::Events::Archive`.

use serde_json::{Map, Value, json};
use wire::events;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, attributes, text, without};
use crate::deploy::At;

pub(super) struct Archive;

impl Kind for Archive {
    fn name(&self) -> &'static str {
        "AWS::Events::Archive"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ArchiveName", "SourceArn"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("ArchiveName", 48, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = input(properties);
            input.insert("EventSourceArn".into(), json!(text(properties, "SourceArn")));
            let output = at.call::<events::CreateArchive>(Value::Object(input)).await?;
            Ok(Made {
                physical_id: text(properties, "ArchiveName").to_owned(),
                attributes: attributes(&[("Arn", text(&output, "ArchiveArn"))]),
            })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = input(new);
            // What a template no longer says is as if it had never been said.
            input.entry("RetentionDays").or_insert(json!(0));
            input.entry("Description").or_insert(json!(""));
            at.call::<events::UpdateArchive>(Value::Object(input)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<events::DeleteArchive>(json!({ "ArchiveName": id })).await })
    }
}

/// What creation and change have in common.
fn input(properties: &Value) -> Map<String, Value> {
    let mut input = without(properties, &["EventPattern", "SourceArn"]);
    if let Some(pattern) = properties.get("EventPattern") {
        input.insert("EventPattern".into(), Value::from(as_text(pattern)));
    }
    input
}
