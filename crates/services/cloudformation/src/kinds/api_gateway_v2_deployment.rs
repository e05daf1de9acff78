//! `AWS::ApiGatewayV2::Deployment`.

use serde_json::{Value, json};
use wire::apigatewayv2;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Deployment;

impl Kind for Deployment {
    fn name(&self) -> &'static str {
        "AWS::ApiGatewayV2::Deployment"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ApiId", "Description", "StageName"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let output = at.call::<apigatewayv2::CreateDeployment>(properties.clone()).await?;
            let id = text(&output, "DeploymentId");
            Ok(Made { physical_id: id.to_owned(), attributes: attributes(&[("DeploymentId", id)]) })
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
        let input = json!({ "ApiId": text(properties, "ApiId"), "DeploymentId": id });
        Box::pin(async move { at.delete::<apigatewayv2::DeleteDeployment>(input).await })
    }
}
