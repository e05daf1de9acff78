//! `AWS::Lambda::Version`.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text, without};
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
            if properties.get("ProvisionedConcurrencyConfig").is_some() {
                return Err("Property ProvisionedConcurrencyConfig is not served".into());
            }
            let input = Value::Object(without(properties, &["RuntimePolicy"]));
            let output = at.call::<lambda::PublishVersion>(input).await?;
            let arn = text(&output, "FunctionArn");
            let attributes = attributes(&[("Version", text(&output, "Version")), ("FunctionArn", arn)]);
            Ok(Made { physical_id: arn.to_owned(), attributes })
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
        let version = id.rsplit(':').next().unwrap_or_default();
        let input = json!({ "FunctionName": text(properties, "FunctionName"), "Qualifier": version });
        Box::pin(async move { at.delete::<lambda::DeleteFunction>(input).await })
    }
}
