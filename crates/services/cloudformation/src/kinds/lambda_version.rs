//! `AWS::Lambda::Version`.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, provisioned, text, without};
use crate::deploy::At;

pub(super) struct Version;

impl Kind for Version {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Version"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["CodeSha256", "Description", "FunctionName"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let input =
                Value::Object(without(properties, &["ProvisionedConcurrencyConfig", "RuntimePolicy"]));
            let output = at.call::<lambda::PublishVersion>(input).await?;
            let arn = text(&output, "FunctionArn");
            provisioned::change(at, properties, text(&output, "Version"), None).await?;
            let attributes = attributes(&[("Version", text(&output, "Version")), ("FunctionArn", arn)]);
            Ok(Made { physical_id: arn.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let version = made.physical_id.rsplit(':').next().unwrap_or_default();
            provisioned::change(at, new, version, Some(old)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let version = id.rsplit(':').next().unwrap_or_default();
        let input = json!({ "FunctionName": text(properties, "FunctionName"), "Qualifier": version });
        Box::pin(async move { at.delete::<lambda::DeleteFunction>(input).await })
    }
}
