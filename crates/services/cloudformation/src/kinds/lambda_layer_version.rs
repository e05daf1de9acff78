//! `AWS::Lambda::LayerVersion`. A version never changes: every change is a new one.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct LayerVersion;

impl Kind for LayerVersion {
    fn name(&self) -> &'static str {
        "AWS::Lambda::LayerVersion"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[
            "CompatibleArchitectures",
            "CompatibleRuntimes",
            "Content",
            "Description",
            "LayerName",
            "LicenseInfo",
        ]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = properties.clone();
            if input.get("LayerName").is_none() {
                input["LayerName"] = Value::from(at.made_up_name(140, false));
            }
            let output = at.call::<lambda::PublishLayerVersion>(input).await?;
            let arn = text(&output, "LayerVersionArn");
            Ok(Made { physical_id: arn.to_owned(), attributes: attributes(&[("LayerVersionArn", arn)]) })
        })
    }

    fn update<'a>(&'a self, _: &'a At<'a>, made: Made, _: &'a Value, _: &'a Value) -> Making<'a> {
        Box::pin(async move { Ok(made) })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let (layer, version) = id.rsplit_once(':').unwrap_or((id, ""));
        let input =
            json!({ "LayerName": layer, "VersionNumber": version.parse::<i64>().unwrap_or_default() });
        Box::pin(async move { at.delete::<lambda::DeleteLayerVersion>(input).await })
    }
}
