//! `AWS::Events::Rule`.

use serde_json::{Map, Value, json};
use wire::events;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, as_text, attributes, tag_changes, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Rule;

impl Kind for Rule {
    fn name(&self) -> &'static str {
        "AWS::Events::Rule"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["EventBusName", "Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            let arn = put(at, properties, Some(tag_list(&tags))).await?;
            let (bus, name) = (bus(properties), text(properties, "Name"));
            // A rule of a bus that is not the default one is named with it.
            let id = if bus == "default" { name.to_owned() } else { format!("{bus}|{name}") };
            Ok(Made { physical_id: id, attributes: attributes(&[("Arn", &arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let arn = put(at, new, None).await?;
            let left = ids(new);
            let gone: Vec<&str> = ids(old).into_iter().filter(|id| !left.contains(id)).collect();
            if !gone.is_empty() {
                let input = json!({ "Rule": text(new, "Name"), "EventBusName": bus(new), "Ids": gone });
                at.call::<events::RemoveTargets>(input).await?;
            }
            let (gone, after) = tag_changes(old, new);
            if !gone.is_empty() {
                at.call::<events::UntagResource>(json!({ "ResourceARN": arn, "TagKeys": gone })).await?;
            }
            if !after.is_empty() {
                let input = json!({ "ResourceARN": arn, "Tags": tag_list(&after) });
                at.call::<events::TagResource>(input).await?;
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let name = id.rsplit('|').next().unwrap_or(id);
            let bus = bus(properties);
            let ids = ids(properties);
            if !ids.is_empty() {
                let input = json!({ "Rule": name, "EventBusName": bus, "Ids": ids });
                at.delete::<events::RemoveTargets>(input).await?;
            }
            at.delete::<events::DeleteRule>(json!({ "Name": name, "EventBusName": bus })).await
        })
    }
}

/// The bus's name, of a template that may give its ARN.
fn bus(properties: &Value) -> &str {
    let given = text(properties, "EventBusName");
    match given.rsplit_once("event-bus/") {
        Some((_, name)) => name,
        None if given.is_empty() => "default",
        None => given,
    }
}

fn ids(properties: &Value) -> Vec<&str> {
    let targets = properties.get("Targets").and_then(Value::as_array);
    targets.into_iter().flatten().filter_map(|target| target.get("Id")?.as_str()).collect()
}

/// Makes the rule as the properties say, with its targets; gives its ARN.
async fn put(at: &At<'_>, properties: &Value, tags: Option<Value>) -> Result<String, String> {
    let mut input: Map<String, Value> = without(properties, &["EventPattern", "Tags", "Targets"]);
    if let Some(pattern) = properties.get("EventPattern") {
        input.insert("EventPattern".into(), Value::from(as_text(pattern)));
    }
    input.extend(tags.map(|tags| ("Tags".to_owned(), tags)));
    let output = at.call::<events::PutRule>(Value::Object(input)).await?;
    let targets = properties.get("Targets").and_then(Value::as_array);
    if let Some(targets) = targets.filter(|targets| !targets.is_empty()) {
        let name = text(properties, "Name");
        let input = json!({ "Rule": name, "EventBusName": bus(properties), "Targets": targets });
        at.call::<events::PutTargets>(input).await?;
    }
    Ok(text(&output, "RuleArn").to_owned())
}
