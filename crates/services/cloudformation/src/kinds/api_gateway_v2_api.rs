//! `AWS::ApiGatewayV2::Api`.

use serde_json::{Value, json};
use wire::apigatewayv2;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Api;

const OF_THE_DOCUMENT: &[&str] = &["BasePath", "Body", "BodyS3Location", "FailOnWarnings"];

impl Kind for Api {
    fn name(&self) -> &'static str {
        "AWS::ApiGatewayV2::Api"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["ProtocolType"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let document = at.open_api(properties).await?;
            let mut input = without(properties, OF_THE_DOCUMENT);
            if let Some(document) = &document {
                let title = document.pointer("/info/title").cloned().unwrap_or_else(|| json!("API"));
                input.entry("Name").or_insert(title);
                input.entry("ProtocolType").or_insert(json!("HTTP"));
            }
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            tags.extend(at.marks());
            input.insert("Tags".into(), Value::Object(tags));
            // With tags by which it is found again if nothing more is stored of it, and then its document.
            let mut output = at.call::<apigatewayv2::CreateApi>(Value::Object(input)).await?;
            if let Some(document) = document {
                let mut input = import(properties, &document);
                input["ApiId"] = output["ApiId"].clone();
                output = at.call::<apigatewayv2::ReimportApi>(input).await?;
            }
            let id = text(&output, "ApiId");
            let attributes = attributes(&[("ApiEndpoint", text(&output, "ApiEndpoint")), ("ApiId", id)]);
            Ok(Made { physical_id: id.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = made.physical_id.clone();
            if OF_THE_DOCUMENT.iter().any(|name| changed(old, new, name))
                && let Some(body) = at.open_api(new).await?
            {
                let mut input = import(new, &body);
                input["ApiId"] = Value::from(id.clone());
                at.call::<apigatewayv2::ReimportApi>(input).await?;
            }
            let apart = [OF_THE_DOCUMENT, &["ProtocolType", "Tags", "DisableSchemaValidation"]].concat();
            let (before, mut after) = (without(old, &apart), without(new, &apart));
            if before != after {
                after.insert("ApiId".into(), Value::from(id));
                at.call::<apigatewayv2::UpdateApi>(Value::Object(after)).await?;
            }
            Ok(made)
        })
    }

    fn find<'a>(&'a self, at: &'a At<'a>) -> LocalFuture<'a, Result<Option<String>, String>> {
        Box::pin(async move {
            let found = at.call::<apigatewayv2::GetApis>(json!({ "MaxResults": "500" })).await?;
            Ok(at.marked(&found["Items"], "Tags", "ApiId"))
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<apigatewayv2::DeleteApi>(json!({ "ApiId": id })).await })
    }
}

fn import(properties: &Value, body: &Value) -> Value {
    let mut input = json!({ "Body": body.to_string() });
    for (to, from) in [("Basepath", "BasePath"), ("FailOnWarnings", "FailOnWarnings")] {
        if let Some(value) = properties.get(from) {
            input[to] = value.clone();
        }
    }
    input
}
