//! `AWS::IAM::Role`.

use serde_json::{Map, Value, json};
use wire::iam;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_list, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Role;

impl Kind for Role {
    fn name(&self) -> &'static str {
        "AWS::IAM::Role"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["RoleName", "Path"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("RoleName", 64, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, &["ManagedPolicyArns", "Policies", "Tags"]);
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input.insert("Tags".into(), tag_list(&tags));
            }
            let output = at.call::<iam::CreateRole>(Value::Object(input)).await?;
            let role = &output["Role"];
            let name = text(role, "RoleName").to_owned();
            attach(at, &name, &[], &arns(properties)).await?;
            embed(at, &name, &Map::new(), &policies(properties)).await?;
            let attributes = attributes(&[("Arn", text(role, "Arn")), ("RoleId", text(role, "RoleId"))]);
            Ok(Made { physical_id: name, attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = made.physical_id.as_str();
            if changed(old, new, "AssumeRolePolicyDocument") {
                let document = new.get("AssumeRolePolicyDocument").cloned().unwrap_or_default();
                let input = json!({ "RoleName": name, "PolicyDocument": document });
                at.call::<iam::UpdateAssumeRolePolicy>(input).await?;
            }
            if changed(old, new, "Description") || changed(old, new, "MaxSessionDuration") {
                let mut input = json!({ "RoleName": name, "Description": text(new, "Description") });
                if let Some(seconds) = new.get("MaxSessionDuration") {
                    input["MaxSessionDuration"] = seconds.clone();
                }
                at.call::<iam::UpdateRole>(input).await?;
            }
            if changed(old, new, "PermissionsBoundary") {
                return Err("A change of PermissionsBoundary is not served".into());
            }
            attach(at, name, &arns(old), &arns(new)).await?;
            embed(at, name, &policies(old), &policies(new)).await?;
            let (before, after) = (tag_map(old.get("Tags")), tag_map(new.get("Tags")));
            let gone: Vec<&String> = before.keys().filter(|key| !after.contains_key(*key)).collect();
            if !gone.is_empty() {
                at.call::<iam::UntagRole>(json!({ "RoleName": name, "TagKeys": gone })).await?;
            }
            if before != after && !after.is_empty() {
                at.call::<iam::TagRole>(json!({ "RoleName": name, "Tags": tag_list(&after) })).await?;
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
            for arn in arns(properties) {
                at.delete::<iam::DetachRolePolicy>(json!({ "RoleName": id, "PolicyArn": arn })).await?;
            }
            for name in policies(properties).keys() {
                at.delete::<iam::DeleteRolePolicy>(json!({ "RoleName": id, "PolicyName": name })).await?;
            }
            at.delete::<iam::DeleteRole>(json!({ "RoleName": id })).await
        })
    }
}

fn arns(properties: &Value) -> Vec<Value> {
    properties.get("ManagedPolicyArns").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// The inline policies' documents by name.
fn policies(properties: &Value) -> Map<String, Value> {
    let policies = properties.get("Policies").and_then(Value::as_array);
    policies
        .into_iter()
        .flatten()
        .map(|policy| {
            (text(policy, "PolicyName").to_owned(), policy.get("PolicyDocument").cloned().unwrap_or_default())
        })
        .collect()
}

async fn attach(at: &At<'_>, role: &str, old: &[Value], new: &[Value]) -> Result<(), String> {
    for arn in old.iter().filter(|arn| !new.contains(arn)) {
        at.delete::<iam::DetachRolePolicy>(json!({ "RoleName": role, "PolicyArn": arn })).await?;
    }
    for arn in new.iter().filter(|arn| !old.contains(arn)) {
        at.call::<iam::AttachRolePolicy>(json!({ "RoleName": role, "PolicyArn": arn })).await?;
    }
    Ok(())
}

async fn embed(
    at: &At<'_>,
    role: &str,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) -> Result<(), String> {
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        at.delete::<iam::DeleteRolePolicy>(json!({ "RoleName": role, "PolicyName": name })).await?;
    }
    for (name, document) in new.iter().filter(|(name, document)| old.get(*name) != Some(document)) {
        let input = json!({ "RoleName": role, "PolicyName": name, "PolicyDocument": document });
        at.call::<iam::PutRolePolicy>(input).await?;
    }
    Ok(())
}
