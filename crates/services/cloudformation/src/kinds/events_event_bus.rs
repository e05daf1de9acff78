//! `AWS::Events::EventBus`.

use serde_json::{Value, json};
use wire::events;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct EventBus;

impl Kind for EventBus {
    fn name(&self) -> &'static str {
        "AWS::Events::EventBus"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["EventSourceName", "Name"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["Policy", "Tags"]);
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            input.insert("Tags".into(), tag_list(&tags));
            let output = at.call::<events::CreateEventBus>(Value::Object(input)).await?;
            let name = text(properties, "Name");
            permit(at, name, properties).await?;
            let arn = text(&output, "EventBusArn");
            let attributes = attributes(&[("Arn", arn), ("Name", name)]);
            Ok(Made { physical_id: name.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = &made.physical_id;
            let input = without(new, &["Policy", "Tags"]);
            at.call::<events::UpdateEventBus>(Value::Object(input)).await?;
            if changed(old, new, "Policy") {
                let input = json!({ "EventBusName": name, "RemoveAllPermissions": true });
                at.call::<events::RemovePermission>(input).await?;
                permit(at, name, new).await?;
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                let arn = made.attributes.get("Arn").cloned().unwrap_or_default();
                if !gone.is_empty() {
                    let input = json!({ "ResourceARN": arn, "TagKeys": gone });
                    at.call::<events::UntagResource>(input).await?;
                }
                if !after.is_empty() {
                    let input = json!({ "ResourceARN": arn, "Tags": tag_list(&after) });
                    at.call::<events::TagResource>(input).await?;
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
        Box::pin(async move { at.delete::<events::DeleteEventBus>(json!({ "Name": id })).await })
    }
}

async fn permit(at: &At<'_>, name: &str, properties: &Value) -> Result<(), String> {
    if let Some(policy) = properties.get("Policy") {
        let input = json!({ "EventBusName": name, "Policy": super::as_text(policy) });
        at.call::<events::PutPermission>(input).await?;
    }
    Ok(())
}
