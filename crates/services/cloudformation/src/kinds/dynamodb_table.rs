//! `AWS::DynamoDB::Table`.

use serde_json::{Map, Value, json};
use wire::dynamodb;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, changed, dynamodb_indexes, tag_changes, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Table;

/// Properties that are calls of their own, after the table is made.
const APART: &[&str] = &["TimeToLiveSpecification", "Tags", RECOVERY, "SSESpecification"];

const RECOVERY: &str = "PointInTimeRecoverySpecification";

impl Kind for Table {
    fn name(&self) -> &'static str {
        "AWS::DynamoDB::Table"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["TableName", "KeySchema", "LocalSecondaryIndexes"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("TableName", 255, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, APART);
            if let Some(encryption) = properties.get("SSESpecification") {
                input.insert("SSESpecification".into(), shaped(encryption));
            }
            if let Some(stream) = properties.get("StreamSpecification") {
                input.insert("StreamSpecification".into(), enabled(stream));
            }
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input.insert("Tags".into(), tag_list(&tags));
            }
            let output = at.call::<dynamodb::CreateTable>(Value::Object(input)).await?;
            let made = described(&output["TableDescription"]);
            if let Some(ttl) = properties.get("TimeToLiveSpecification") {
                let input = json!({ "TableName": made.physical_id, "TimeToLiveSpecification": ttl });
                at.call::<dynamodb::UpdateTimeToLive>(input).await?;
            }
            if let Some(recovery) = properties.get(RECOVERY) {
                recover(at, &made, recovery.clone()).await?;
            }
            Ok(made)
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = Map::new();
            // What the template no longer sets goes back to its default; a throughput has none.
            for (name, default) in [
                ("BillingMode", Some(json!("PROVISIONED"))),
                (
                    "OnDemandThroughput",
                    Some(json!({ "MaxReadRequestUnits": -1, "MaxWriteRequestUnits": -1 })),
                ),
                ("ProvisionedThroughput", None),
                ("DeletionProtectionEnabled", Some(json!(false))),
                ("TableClass", Some(json!("STANDARD"))),
            ] {
                if changed(old, new, name) {
                    let value = new.get(name).cloned().or(default);
                    input.extend(value.map(|value| (name.to_owned(), value)));
                }
            }
            if changed(old, new, "SSESpecification") {
                let encryption =
                    new.get("SSESpecification").map_or_else(|| json!({ "Enabled": false }), shaped);
                input.insert("SSESpecification".into(), encryption);
            }
            let mut made = made;
            if changed(old, new, "StreamSpecification") {
                // A view cannot be changed in place: the stream ends and another begins.
                if old.get("StreamSpecification").is_some() {
                    let disabled = json!({ "StreamEnabled": false });
                    let input = json!({ "TableName": made.physical_id, "StreamSpecification": disabled });
                    let output = at.call::<dynamodb::UpdateTable>(input).await?;
                    made = described(&output["TableDescription"]);
                }
                if let Some(stream) = new.get("StreamSpecification") {
                    input.insert("StreamSpecification".into(), enabled(stream));
                }
            }
            if !input.is_empty() {
                input.insert("TableName".into(), Value::from(made.physical_id.clone()));
                let output = at.call::<dynamodb::UpdateTable>(Value::Object(input)).await?;
                made = described(&output["TableDescription"]);
            }
            if changed(old, new, "GlobalSecondaryIndexes") {
                dynamodb_indexes::change(at, &made.physical_id, new).await?;
            }
            if changed(old, new, "TimeToLiveSpecification") {
                let mut ttl = new
                    .get("TimeToLiveSpecification")
                    .or(old.get("TimeToLiveSpecification"))
                    .cloned()
                    .unwrap_or_default();
                if new.get("TimeToLiveSpecification").is_none() {
                    ttl["Enabled"] = Value::Bool(false);
                }
                let input = json!({ "TableName": made.physical_id, "TimeToLiveSpecification": ttl });
                at.call::<dynamodb::UpdateTimeToLive>(input).await?;
            }
            if changed(old, new, RECOVERY) {
                let off = || json!({ "PointInTimeRecoveryEnabled": false });
                recover(at, &made, new.get(RECOVERY).cloned().unwrap_or_else(off)).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                let arn = made.attributes.get("Arn").cloned().unwrap_or_default();
                if !gone.is_empty() {
                    let input = json!({ "ResourceArn": arn, "TagKeys": gone });
                    at.call::<dynamodb::UntagResource>(input).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "ResourceArn": arn, "Tags": tag_list(&after) });
                    at.call::<dynamodb::TagResource>(input).await?;
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
        Box::pin(async move { at.delete::<dynamodb::DeleteTable>(json!({ "TableName": id })).await })
    }
}

/// The encryption as the operations take it.
fn shaped(encryption: &Value) -> Value {
    let mut shaped = without(encryption, &["SSEEnabled"]);
    shaped.extend(encryption.get("SSEEnabled").map(|on| ("Enabled".to_owned(), on.clone())));
    Value::Object(shaped)
}

/// A template's stream, which is enabled by being there.
fn enabled(stream: &Value) -> Value {
    let mut stream = without(stream, &[]);
    stream.entry("StreamEnabled").or_insert(Value::Bool(true));
    Value::Object(stream)
}

/// Turns point-in-time recovery on or off.
async fn recover(at: &At<'_>, made: &Made, mut specification: Value) -> Result<(), String> {
    if let Some(recovery) = specification.as_object_mut() {
        recovery.entry("PointInTimeRecoveryEnabled").or_insert(Value::Bool(false));
    }
    let input = json!({ "TableName": made.physical_id, RECOVERY: specification });
    at.call::<dynamodb::UpdateContinuousBackups>(input).await?;
    Ok(())
}

fn described(table: &Value) -> Made {
    let mut attributes = Map::new();
    attributes.insert("Arn".into(), Value::from(text(table, "TableArn")));
    // A stream that was disabled is still told of, and is not the table's any more.
    if let Some(stream) = table.get("LatestStreamArn").filter(|_| table.get("StreamSpecification").is_some())
    {
        attributes.insert("StreamArn".into(), stream.clone());
    }
    Made { physical_id: text(table, "TableName").to_owned(), attributes }
}
