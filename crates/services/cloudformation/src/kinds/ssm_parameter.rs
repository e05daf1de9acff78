//! `AWS::SSM::Parameter`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::ssm;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Parameter;

impl Kind for Parameter {
    fn name(&self) -> &'static str {
        "AWS::SSM::Parameter"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 512, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move { put(at, properties, false).await })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let (gone, after) = tag_changes(old, new);
            let of = |rest: Value| {
                let mut input = rest;
                input["ResourceType"] = Value::from("Parameter");
                input["ResourceId"] = Value::from(made.physical_id.clone());
                input
            };
            if !gone.is_empty() {
                at.call::<ssm::RemoveTagsFromResource>(of(json!({ "TagKeys": gone }))).await?;
            }
            if changed(old, new, "Tags") && !after.is_empty() {
                at.call::<ssm::AddTagsToResource>(of(json!({ "Tags": tag_list(&after) }))).await?;
            }
            put(at, new, true).await
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<ssm::DeleteParameter>(json!({ "Name": id })).await })
    }
}

async fn put(at: &At<'_>, properties: &Value, overwrite: bool) -> Result<Made, String> {
    let mut input = without(properties, &["Tags"]);
    let tags = tag_map(properties.get("Tags"));
    if overwrite {
        input.insert("Overwrite".into(), Value::Bool(true));
    } else if !tags.is_empty() {
        input.insert("Tags".into(), tag_list(&tags));
    }
    at.call::<ssm::PutParameter>(Value::Object(input)).await?;
    let attributes = attributes(&[("Type", text(properties, "Type")), ("Value", text(properties, "Value"))]);
    Ok(Made { physical_id: text(properties, "Name").to_owned(), attributes })
}
