//! `AWS::Pipes::Pipe`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::pipes as api;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Pipe;

/// What only a new pipe takes.
const FIXED: &[&str] = &["Name", "Source", "Tags"];

impl Kind for Pipe {
    fn name(&self) -> &'static str {
        "AWS::Pipes::Pipe"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name", "Source"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["Tags"]);
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input.insert("Tags".into(), Value::Object(tags));
            }
            let output = at.call::<api::CreatePipe>(Value::Object(input)).await?;
            Ok(made(text(properties, "Name"), text(&output, "Arn"), properties))
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made_before: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = &made_before.physical_id;
            let arn = made_before.attributes.get("Arn").and_then(Value::as_str).unwrap_or_default();
            let mut input = without(new, FIXED);
            input.insert("Name".into(), json!(name));
            // What the template no longer says is taken away by its empty form.
            for (property, empty) in [
                ("Description", json!("")),
                ("Enrichment", json!("")),
                ("EnrichmentParameters", json!({ "InputTemplate": "" })),
                ("TargetParameters", json!({})),
            ] {
                if old.get(property).is_some() && new.get(property).is_none() {
                    input.insert(property.into(), empty);
                }
            }
            input.entry("DesiredState").or_insert_with(|| json!("RUNNING"));
            if let Some(parameters) = source_changes(old, new) {
                input.insert("SourceParameters".into(), Value::Object(parameters));
            } else {
                input.remove("SourceParameters");
            }
            at.call::<api::UpdatePipe>(Value::Object(input)).await?;
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    at.call::<api::UntagResource>(json!({ "resourceArn": arn, "tagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    at.call::<api::TagResource>(json!({ "resourceArn": arn, "tags": after })).await?;
                }
            }
            Ok(made(name, arn, new))
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<api::DeletePipe>(json!({ "Name": id })).await })
    }
}

fn made(name: &str, arn: &str, properties: &Value) -> Made {
    let state = properties.get("DesiredState").and_then(Value::as_str).unwrap_or("RUNNING");
    let attributes = attributes(&[("Arn", arn), ("CurrentState", state)]);
    Made { physical_id: name.to_owned(), attributes }
}

/// The parameters of a source as an update takes them: without where reading began, and with the empty form of what is no longer said.
fn source_changes(old: &Value, new: &Value) -> Option<Map<String, Value>> {
    let of = |properties: &Value| {
        properties.get("SourceParameters").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (before, mut after) = (of(old), of(new));
    if before == after {
        return None;
    }
    if before.contains_key("FilterCriteria") && !after.contains_key("FilterCriteria") {
        after.insert("FilterCriteria".into(), json!({}));
    }
    if before.contains_key("SqsQueueParameters") && !after.contains_key("SqsQueueParameters") {
        after.insert("SqsQueueParameters".into(), json!({}));
    }
    if let Some(Value::Object(stream)) = after.get_mut("DynamoDBStreamParameters") {
        stream.shift_remove("StartingPosition");
    }
    Some(after)
}
