//! `AWS::IAM::ManagedPolicy`.

use serde_json::{Value, json};
use wire::iam;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, changed, text, without};
use crate::deploy::At;

pub(super) struct ManagedPolicy;

impl Kind for ManagedPolicy {
    fn name(&self) -> &'static str {
        "AWS::IAM::ManagedPolicy"
    }

    /// A document cannot be changed in place, because versions of policies are not served: a new policy takes over.
    fn replaced_by(&self) -> &'static [&'static str] {
        &["Description", "ManagedPolicyName", "Path", "PolicyDocument"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["Groups", "ManagedPolicyName", "Roles", "Users"]);
            let name = match properties.get("ManagedPolicyName") {
                Some(name) => name.clone(),
                None => Value::from(at.physical_id()),
            };
            input.insert("PolicyName".into(), name);
            let output = at.call::<iam::CreatePolicy>(Value::Object(input)).await?;
            let arn = text(&output["Policy"], "Arn").to_owned();
            for role in roles(properties) {
                at.call::<iam::AttachRolePolicy>(json!({ "RoleName": role, "PolicyArn": arn })).await?;
            }
            let attributes =
                super::attributes(&[("PolicyArn", &arn), ("PolicyId", text(&output["Policy"], "PolicyId"))]);
            Ok(Made { physical_id: arn, attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            if changed(old, new, "Roles") {
                let (before, after) = (roles(old), roles(new));
                for role in before.iter().filter(|role| !after.contains(role)) {
                    let input = json!({ "RoleName": role, "PolicyArn": made.physical_id });
                    at.delete::<iam::DetachRolePolicy>(input).await?;
                }
                for role in after.iter().filter(|role| !before.contains(role)) {
                    let input = json!({ "RoleName": role, "PolicyArn": made.physical_id });
                    at.call::<iam::AttachRolePolicy>(input).await?;
                }
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
            // Until it is known that the policy was made, its id is the name that was made up for it.
            let name = if text(properties, "ManagedPolicyName").is_empty() {
                id
            } else {
                text(properties, "ManagedPolicyName")
            };
            let path = if text(properties, "Path").is_empty() { "/" } else { text(properties, "Path") };
            let partition = at.region().partition();
            let named = format!("arn:{partition}:iam::{}:policy{path}{name}", at.account());
            let id = if id.starts_with("arn:") { id } else { named.as_str() };
            for role in roles(properties) {
                at.delete::<iam::DetachRolePolicy>(json!({ "RoleName": role, "PolicyArn": id })).await?;
            }
            at.delete::<iam::DeletePolicy>(json!({ "PolicyArn": id })).await
        })
    }
}

fn roles(properties: &Value) -> Vec<Value> {
    properties.get("Roles").and_then(Value::as_array).cloned().unwrap_or_default()
}
