//! `AWS::Lambda::Permission`: a statement of a function's policy. Every change is a new statement.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Permission;

impl Kind for Permission {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Permission"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[
            "Action",
            "EventSourceToken",
            "FunctionName",
            "FunctionUrlAuthType",
            "InvokedViaFunctionUrl",
            "Principal",
            "PrincipalOrgID",
            "SourceAccount",
            "SourceArn",
        ]
    }

    fn made_up(&self) -> Option<usize> {
        Some(100)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = at.physical_id();
            let mut input = properties.clone();
            input["StatementId"] = Value::from(id.clone());
            at.call::<lambda::AddPermission>(input).await?;
            Ok(Made { attributes: attributes(&[("Id", &id)]), physical_id: id })
        })
    }

    fn update<'a>(&'a self, _: &'a At<'a>, made: Made, _: &'a Value, _: &'a Value) -> Making<'a> {
        Box::pin(async move { Ok(made) })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({ "FunctionName": text(properties, "FunctionName"), "StatementId": id });
        Box::pin(async move { at.delete::<lambda::RemovePermission>(input).await })
    }
}
