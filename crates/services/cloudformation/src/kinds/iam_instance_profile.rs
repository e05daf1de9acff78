//! `AWS::IAM::InstanceProfile`.

use serde_json::{Value, json};
use wire::iam;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;

pub(super) struct InstanceProfile;

impl Kind for InstanceProfile {
    fn name(&self) -> &'static str {
        "AWS::IAM::InstanceProfile"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["InstanceProfileName", "Path"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("InstanceProfileName", 128, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input = Value::Object(without(properties, &["Roles"]));
            let output = at.call::<iam::CreateInstanceProfile>(input).await?;
            let name = text(properties, "InstanceProfileName");
            for role in roles(properties) {
                let input = json!({ "InstanceProfileName": name, "RoleName": role });
                at.call::<iam::AddRoleToInstanceProfile>(input).await?;
            }
            let arn = text(&output["InstanceProfile"], "Arn");
            Ok(Made { physical_id: name.to_owned(), attributes: attributes(&[("Arn", arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input = |role: &Value| json!({ "InstanceProfileName": made.physical_id, "RoleName": role });
            let (before, after) = (roles(old), roles(new));
            for role in before.iter().filter(|role| !after.contains(role)) {
                at.delete::<iam::RemoveRoleFromInstanceProfile>(input(role)).await?;
            }
            for role in after.iter().filter(|role| !before.contains(role)) {
                at.call::<iam::AddRoleToInstanceProfile>(input(role)).await?;
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
            for role in roles(properties) {
                let input = json!({ "InstanceProfileName": id, "RoleName": role });
                at.delete::<iam::RemoveRoleFromInstanceProfile>(input).await?;
            }
            at.delete::<iam::DeleteInstanceProfile>(json!({ "InstanceProfileName": id })).await
        })
    }
}

fn roles(properties: &Value) -> Vec<Value> {
    properties.get("Roles").and_then(Value::as_array).cloned().unwrap_or_default()
}
