//! `AWS::Lambda::Alias`.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, provisioned, text, without};
use crate::deploy::At;

pub(super) struct Alias;

impl Kind for Alias {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Alias"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["FunctionName", "Name"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input = Value::Object(without(properties, &["ProvisionedConcurrencyConfig"]));
            let output = at.call::<lambda::CreateAlias>(input).await?;
            provisioned::change(at, properties, text(properties, "Name"), None).await?;
            let arn = text(&output, "AliasArn");
            Ok(Made { physical_id: arn.to_owned(), attributes: attributes(&[("AliasArn", arn)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input = Value::Object(without(new, &["ProvisionedConcurrencyConfig"]));
            at.call::<lambda::UpdateAlias>(input).await?;
            provisioned::change(at, new, text(new, "Name"), Some(old)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input =
            json!({ "FunctionName": text(properties, "FunctionName"), "Name": text(properties, "Name") });
        Box::pin(async move { at.delete::<lambda::DeleteAlias>(input).await })
    }
}
