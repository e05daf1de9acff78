//! `AWS::CloudFormation::Stack`: a nested stack.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making};
use crate::deploy::At;

pub(super) struct Stack;

const KNOWN: &[&str] = &["NotificationARNs", "Parameters", "Tags", "TemplateURL", "TimeoutInMinutes"];

impl Kind for Stack {
    fn name(&self) -> &'static str {
        "AWS::CloudFormation::Stack"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn looks_further(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(properties)?;
            at.create_nested(properties).await
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            check(new)?;
            at.update_nested(&made.physical_id, new).await
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete_nested(id).await })
    }
}

fn check(properties: &Value) -> Result<(), String> {
    let arns = properties.get("NotificationARNs").and_then(Value::as_array);
    if arns.is_some_and(|arns| !arns.is_empty()) {
        return Err("Property NotificationARNs is not served".into());
    }
    match properties.as_object().and_then(|map| map.keys().find(|key| !KNOWN.contains(&key.as_str()))) {
        Some(other) => Err(format!("Encountered unsupported property {other}")),
        None => Ok(()),
    }
}
