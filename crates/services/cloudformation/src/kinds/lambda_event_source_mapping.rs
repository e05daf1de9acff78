//! `AWS::Lambda::EventSourceMapping`.

use serde_json::{Map, Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_map, text, without};
use crate::deploy::At;

pub(super) struct EventSourceMapping;

/// Properties that only a new mapping takes.
const REPLACED_BY: &[&str] = &["EventSourceArn", "StartingPosition", "StartingPositionTimestamp"];

/// What a property is where the template no longer has it.
fn default(name: &str, source: &str) -> Value {
    match name {
        "BatchSize" if source.contains(":sqs:") => json!(10),
        "BatchSize" => json!(100),
        "BisectBatchOnFunctionError" => json!(false),
        "DestinationConfig" => json!({ "OnFailure": { "Destination": "" } }),
        "Enabled" => json!(true),
        "FilterCriteria" | "ScalingConfig" => json!({}),
        "FunctionResponseTypes" => json!([]),
        "MaximumBatchingWindowInSeconds" | "TumblingWindowInSeconds" => json!(0),
        "MaximumRecordAgeInSeconds" | "MaximumRetryAttempts" => json!(-1),
        "ParallelizationFactor" => json!(1),
        _ => Value::Null,
    }
}

impl Kind for EventSourceMapping {
    fn name(&self) -> &'static str {
        "AWS::Lambda::EventSourceMapping"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        REPLACED_BY
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["Tags"]);
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            input.insert("Tags".to_owned(), Value::Object(tags));
            let output = at.call::<lambda::CreateEventSourceMapping>(Value::Object(input)).await?;
            let (id, arn) = (text(&output, "UUID"), text(&output, "EventSourceMappingArn"));
            let attributes = attributes(&[("EventSourceMappingArn", arn), ("Id", id)]);
            Ok(Made { physical_id: id.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let own = without(new, &["Tags"]);
            let mut input: Map<String, Value> =
                own.into_iter().filter(|(name, _)| !REPLACED_BY.contains(&name.as_str())).collect();
            for name in without(old, &["Tags"]).keys().filter(|name| new.get(name.as_str()).is_none()) {
                input.insert(name.clone(), default(name, text(new, "EventSourceArn")));
            }
            input.insert("UUID".to_owned(), Value::from(made.physical_id.clone()));
            at.call::<lambda::UpdateEventSourceMapping>(Value::Object(input)).await?;
            if changed(old, new, "Tags") {
                let arn = made.attributes.get("EventSourceMappingArn").cloned().unwrap_or_default();
                let (gone, after) = tag_changes(old, new);
                if !gone.is_empty() {
                    at.call::<lambda::UntagResource>(json!({ "Resource": arn, "TagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    at.call::<lambda::TagResource>(json!({ "Resource": arn, "Tags": after })).await?;
                }
            }
            Ok(made)
        })
    }

    fn find<'a>(&'a self, at: &'a At<'a>) -> LocalFuture<'a, Result<Option<String>, String>> {
        Box::pin(async move {
            // A function has one mapping of a source at most, so the one that is there is this one.
            let properties = at.properties();
            let input = json!({
                "FunctionName": text(&properties, "FunctionName"),
                "EventSourceArn": text(&properties, "EventSourceArn"),
            });
            let found = at.call::<lambda::ListEventSourceMappings>(input).await?;
            Ok(found["EventSourceMappings"][0]["UUID"].as_str().map(str::to_owned))
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<lambda::DeleteEventSourceMapping>(json!({ "UUID": id })).await })
    }
}
