//! `AWS::ApiGatewayV2::Integration`.

use serde_json::{Value, json};
use wire::apigatewayv2;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;

pub(super) struct Integration;

impl Kind for Integration {
    fn name(&self) -> &'static str {
        "AWS::ApiGatewayV2::Integration"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ApiId"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let output = at.call::<apigatewayv2::CreateIntegration>(properties.clone()).await?;
            let id = text(&output, "IntegrationId");
            Ok(Made { physical_id: id.to_owned(), attributes: attributes(&[("IntegrationId", id)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(new, &[]);
            input.insert("IntegrationId".into(), Value::from(made.physical_id.clone()));
            at.call::<apigatewayv2::UpdateIntegration>(Value::Object(input)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({ "ApiId": text(properties, "ApiId"), "IntegrationId": id });
        Box::pin(async move { at.delete::<apigatewayv2::DeleteIntegration>(input).await })
    }
}
