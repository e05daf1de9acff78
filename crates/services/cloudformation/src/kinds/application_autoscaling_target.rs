//! `AWS::ApplicationAutoScaling::ScalableTarget`.

use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;
use serde_json::{Map, Value, json};
use wire::application_autoscaling::{
    DeleteScheduledAction, DeregisterScalableTarget, PutScheduledAction, RegisterScalableTarget,
};
use wire::operation::LocalFuture;

pub(super) struct Target;

impl Kind for Target {
    fn name(&self) -> &'static str {
        "AWS::ApplicationAutoScaling::ScalableTarget"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ResourceId", "ScalableDimension", "ServiceNamespace"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["ScheduledActions"]);
            if let Some(tags) = input.remove("Tags") {
                input.insert("Tags".to_owned(), Value::Object(super::tag_map(Some(&tags))));
            }
            at.call::<RegisterScalableTarget>(Value::Object(input)).await?;
            put_actions(at, properties).await?;
            let id = format!(
                "{}|{}|{}",
                text(properties, "ResourceId"),
                text(properties, "ScalableDimension"),
                text(properties, "ServiceNamespace")
            );
            Ok(Made { attributes: attributes(&[("Id", &id)]), physical_id: id })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input = without(new, &["ScheduledActions", "Tags"]);
            at.call::<RegisterScalableTarget>(Value::Object(input)).await?;
            for gone in actions(old).filter(|one| !actions(new).any(|other| name(other) == name(one))) {
                let mut input = place(new);
                input.insert("ScheduledActionName".to_owned(), json!(name(gone)));
                at.delete::<DeleteScheduledAction>(Value::Object(input)).await?;
            }
            put_actions(at, new).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            match read(id) {
                Some(place) => at.delete::<DeregisterScalableTarget>(Value::Object(place)).await,
                // It was never made.
                None => Ok(()),
            }
        })
    }
}

/// The three members that name a target, of `resource|dimension|namespace`.
pub(super) fn read(id: &str) -> Option<Map<String, Value>> {
    let mut parts = id.split('|');
    let (resource, dimension, namespace) = (parts.next()?, parts.next()?, parts.next()?);
    let pairs = [("ResourceId", resource), ("ScalableDimension", dimension), ("ServiceNamespace", namespace)];
    Some(pairs.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect())
}

fn place(properties: &Value) -> Map<String, Value> {
    let names = ["ResourceId", "ScalableDimension", "ServiceNamespace"];
    names.into_iter().map(|name| (name.to_owned(), json!(text(properties, name)))).collect()
}

fn actions(properties: &Value) -> impl Iterator<Item = &Value> {
    properties.get("ScheduledActions").and_then(Value::as_array).into_iter().flatten()
}

fn name(action: &Value) -> &str {
    text(action, "ScheduledActionName")
}

async fn put_actions(at: &At<'_>, properties: &Value) -> Result<(), String> {
    for action in actions(properties) {
        let mut input = place(properties);
        input.extend(action.as_object().cloned().unwrap_or_default());
        for name in ["EndTime", "StartTime"] {
            let Some(date) = input.get(name).and_then(Value::as_str) else { continue };
            let at: jiff::Timestamp =
                date.parse().map_err(|_| format!("{name} {date} is no date and time"))?;
            input.insert(name.to_owned(), json!(at.as_second()));
        }
        at.call::<PutScheduledAction>(Value::Object(input)).await?;
    }
    Ok(())
}
