//! `AWS::ApiGateway::Resource`: one segment of a REST API's paths.

use serde_json::{Value, json};
use wire::apigateway;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Resource;

impl Kind for Resource {
    fn name(&self) -> &'static str {
        "AWS::ApiGateway::Resource"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ParentId", "PathPart", "RestApiId"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let output = at.call::<apigateway::CreateResource>(properties.clone()).await?;
            let id = text(&output, "id");
            Ok(Made { physical_id: id.to_owned(), attributes: attributes(&[("ResourceId", id)]) })
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
        let input = json!({ "restApiId": text(properties, "RestApiId"), "resourceId": id });
        Box::pin(async move { at.delete::<apigateway::DeleteResource>(input).await })
    }
}
