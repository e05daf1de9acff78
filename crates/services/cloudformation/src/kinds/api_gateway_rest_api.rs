//! `AWS::ApiGateway::RestApi`.

use base64::Engine as _;
use serde_json::{Map, Value, json};
use wire::apigateway;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_map, text, without};
use crate::deploy::At;

pub(super) struct RestApi;

const OF_THE_DOCUMENT: &[&str] = &["Body", "BodyS3Location", "FailOnWarnings", "Mode", "Parameters", "Tags"];

impl Kind for RestApi {
    fn name(&self) -> &'static str {
        "AWS::ApiGateway::RestApi"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, OF_THE_DOCUMENT);
            let document = document(at, properties).await?;
            if let Some(Opened { title, .. }) = &document
                && input.get("Name").is_none()
            {
                input.insert("Name".into(), title.clone());
            }
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            tags.extend(at.marks());
            input.insert("tags".into(), Value::Object(tags));
            // With tags by which it is found again if nothing more is stored of it, and then its document.
            let mut output = at.call::<apigateway::CreateRestApi>(Value::Object(input)).await?;
            if let Some(Opened { body, .. }) = document {
                let mut input = json!({ "restApiId": output["id"], "mode": "overwrite", "body": body });
                for (name, member) in [("FailOnWarnings", "failOnWarnings"), ("Parameters", "parameters")] {
                    if let Some(value) = properties.get(name) {
                        input[member] = value.clone();
                    }
                }
                output = at.call::<apigateway::PutRestApi>(input).await?;
            }
            let (id, root) = (text(&output, "id"), text(&output, "rootResourceId"));
            let attributes = attributes(&[("RestApiId", id), ("RootResourceId", root)]);
            Ok(Made { physical_id: id.to_owned(), attributes })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = made.physical_id.clone();
            if OF_THE_DOCUMENT.iter().any(|name| *name != "Tags" && changed(old, new, name))
                && let Some(Opened { body, .. }) = document(at, new).await?
            {
                let mode = if text(new, "Mode").is_empty() { "overwrite" } else { text(new, "Mode") };
                let mut input = json!({ "restApiId": id, "mode": mode, "body": body });
                if let Some(parameters) = new.get("Parameters") {
                    input["parameters"] = parameters.clone();
                }
                at.call::<apigateway::PutRestApi>(input).await?;
            }
            let mut patches = Vec::new();
            for (name, path) in [
                ("Name", "/name"),
                ("Description", "/description"),
                ("ApiKeySourceType", "/apiKeySource"),
                ("MinimumCompressionSize", "/minimumCompressionSize"),
                ("DisableExecuteApiEndpoint", "/disableExecuteApiEndpoint"),
            ] {
                if changed(old, new, name)
                    && let Some(value) = new.get(name).and_then(engine::template::parameter::text)
                {
                    patches.push(json!({ "op": "replace", "path": path, "value": value }));
                }
            }
            let types = |properties: &Value| -> Vec<String> {
                let types = properties.get("BinaryMediaTypes").and_then(Value::as_array);
                types
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(|kind| kind.replace('/', "~1"))
                    .collect()
            };
            let (before, after) = (types(old), types(new));
            for kind in before.iter().filter(|kind| !after.contains(kind)) {
                patches.push(json!({ "op": "remove", "path": format!("/binaryMediaTypes/{kind}") }));
            }
            for kind in after.iter().filter(|kind| !before.contains(kind)) {
                patches.push(json!({ "op": "add", "path": format!("/binaryMediaTypes/{kind}") }));
            }
            if !patches.is_empty() {
                let input = json!({ "restApiId": id, "patchOperations": patches });
                at.call::<apigateway::UpdateRestApi>(input).await?;
            }
            Ok(made)
        })
    }

    fn find<'a>(&'a self, at: &'a At<'a>) -> LocalFuture<'a, Result<Option<String>, String>> {
        Box::pin(async move {
            let found = at.call::<apigateway::GetRestApis>(json!({ "limit": 500 })).await?;
            Ok(at.marked(&found["items"], "tags", "id"))
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<apigateway::DeleteRestApi>(json!({ "restApiId": id })).await })
    }
}

/// An OpenAPI document.
struct Opened {
    /// In base64.
    body: String,
    title: Value,
}

/// The OpenAPI document, from the properties or from S3, with the API's own name and description in it.
async fn document(at: &At<'_>, properties: &Value) -> Result<Option<Opened>, String> {
    let Some(mut body) = at.open_api(properties).await? else { return Ok(None) };
    if let Some(body) = body.as_object_mut() {
        let info = body.entry("info").or_insert_with(|| Value::Object(Map::new()));
        for (name, key) in [("Name", "title"), ("Description", "description")] {
            if let Some(value) = properties.get(name) {
                info[key] = value.clone();
            }
        }
    }
    let title = body.pointer("/info/title").cloned().unwrap_or_else(|| json!("API"));
    let body = base64::engine::general_purpose::STANDARD.encode(body.to_string());
    Ok(Some(Opened { body, title }))
}
