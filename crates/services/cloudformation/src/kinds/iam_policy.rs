//! `AWS::IAM::Policy`: an inline policy, put into each of its roles.

use serde_json::{Value, json};
use wire::iam;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, text};
use crate::deploy::At;

pub(super) struct Policy;

impl Kind for Policy {
    fn name(&self) -> &'static str {
        "AWS::IAM::Policy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["PolicyName"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(64)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, properties).await?;
            Ok(Made { physical_id: at.physical_id(), ..Made::default() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, new).await?;
            let kept = roles(new);
            for role in roles(old).into_iter().filter(|role| !kept.contains(role)) {
                let input = json!({ "RoleName": role, "PolicyName": text(old, "PolicyName") });
                at.delete::<iam::DeleteRolePolicy>(input).await?;
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            for role in roles(properties) {
                let input = json!({ "RoleName": role, "PolicyName": text(properties, "PolicyName") });
                at.delete::<iam::DeleteRolePolicy>(input).await?;
            }
            Ok(())
        })
    }
}

fn roles(properties: &Value) -> Vec<Value> {
    properties.get("Roles").and_then(Value::as_array).cloned().unwrap_or_default()
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    for name in ["Users", "Groups"] {
        if properties.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty()) {
            return Err(format!("Property {name} is not served"));
        }
    }
    for role in roles(properties) {
        let input = json!({
            "RoleName": role,
            "PolicyName": properties.get("PolicyName"),
            "PolicyDocument": properties.get("PolicyDocument"),
        });
        at.call::<iam::PutRolePolicy>(input).await?;
    }
    Ok(())
}
