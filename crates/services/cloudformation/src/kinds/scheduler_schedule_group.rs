//! `AWS::Scheduler::ScheduleGroup`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::scheduler;

use super::{Kind, Made, Making, attributes, tag_changes, tag_list, tag_map, text};
use crate::deploy::At;

pub(super) struct ScheduleGroup;

impl Kind for ScheduleGroup {
    fn name(&self) -> &'static str {
        "AWS::Scheduler::ScheduleGroup"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            let name = text(properties, "Name");
            let output = at
                .call::<scheduler::CreateScheduleGroup>(json!({ "Name": name, "Tags": tag_list(&tags) }))
                .await?;
            let attributes = attributes(&[("Arn", text(&output, "ScheduleGroupArn")), ("State", "ACTIVE")]);
            Ok(Made { physical_id: name.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let arn = text(&Value::Object(made.attributes.clone()), "Arn").to_owned();
            let (gone, after) = tag_changes(old, new);
            if !gone.is_empty() {
                at.call::<scheduler::UntagResource>(json!({ "ResourceArn": arn, "TagKeys": gone })).await?;
            }
            if !after.is_empty() {
                let input = json!({ "ResourceArn": arn, "Tags": tag_list(&after) });
                at.call::<scheduler::TagResource>(input).await?;
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
        Box::pin(async move { at.delete::<scheduler::DeleteScheduleGroup>(json!({ "Name": id })).await })
    }
}
