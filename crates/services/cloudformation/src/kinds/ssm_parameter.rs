//! `AWS::SSM::Parameter`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::ssm;

use super::{Kind, Made, Making, attributes, tag_list, tag_map, text, without};
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

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move { put(at, properties, false).await })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, _: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move { put(at, new, true).await })
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
