//! `AWS::ApiGatewayV2::Stage`.

use serde_json::{Value, json};
use wire::apigatewayv2;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;

pub(super) struct Stage;

impl Kind for Stage {
    fn name(&self) -> &'static str {
        "AWS::ApiGatewayV2::Stage"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ApiId", "StageName"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let output = at.call::<apigatewayv2::CreateStage>(properties.clone()).await?;
            let id = text(&output, "StageName");
            Ok(Made { physical_id: id.to_owned(), attributes: attributes(&[("StageName", id)]) })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(new, &["Tags"]);
            input.insert("StageName".into(), Value::from(made.physical_id.clone()));
            at.call::<apigatewayv2::UpdateStage>(Value::Object(input)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({ "ApiId": text(properties, "ApiId"), "StageName": text(properties, "StageName") });
        Box::pin(async move { at.delete::<apigatewayv2::DeleteStage>(input).await })
    }
}
