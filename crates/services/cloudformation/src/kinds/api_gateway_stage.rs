//! `AWS::ApiGateway::Stage`.

use serde_json::{Map, Value, json};
use wire::apigateway;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, changed, tag_map, text, without};
use crate::deploy::At;

pub(super) struct Stage;

/// What only a patch can set.
const PATCHED: &[&str] =
    &["AccessLogSetting", "CanarySetting", "ClientCertificateId", "MethodSettings", "Tags"];

impl Kind for Stage {
    fn name(&self) -> &'static str {
        "AWS::ApiGateway::Stage"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["RestApiId", "StageName"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, PATCHED);
            let mut tags = at.stack_tags();
            tags.extend(tag_map(properties.get("Tags")));
            if !tags.is_empty() {
                input.insert("tags".into(), Value::Object(tags));
            }
            at.call::<apigateway::CreateStage>(Value::Object(input)).await?;
            let patches = settings(&Value::Null, properties)?;
            patch(at, properties, patches).await?;
            Ok(Made { physical_id: text(properties, "StageName").to_owned(), attributes: Map::new() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut patches = settings(old, new)?;
            for (name, path) in [
                ("DeploymentId", "/deploymentId"),
                ("Description", "/description"),
                ("TracingEnabled", "/tracingEnabled"),
            ] {
                if changed(old, new, name) {
                    let value = new.get(name).and_then(engine::template::parameter::text);
                    let default = if name == "TracingEnabled" { "false" } else { "" };
                    let value = value.unwrap_or_else(|| default.to_owned());
                    patches.push(json!({ "op": "replace", "path": path, "value": value }));
                }
            }
            let variables = |properties: &Value| tag_map(properties.get("Variables"));
            let (before, after) = (variables(old), variables(new));
            for name in before.keys().filter(|name| !after.contains_key(*name)) {
                patches.push(json!({ "op": "remove", "path": format!("/variables/{name}") }));
            }
            for (name, value) in after.iter().filter(|(name, value)| before.get(*name) != Some(value)) {
                let value = engine::template::parameter::text(value).unwrap_or_default();
                patches
                    .push(json!({ "op": "replace", "path": format!("/variables/{name}"), "value": value }));
            }
            patch(at, new, patches).await?;
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
            json!({ "restApiId": text(properties, "RestApiId"), "stageName": text(properties, "StageName") });
        Box::pin(async move { at.delete::<apigateway::DeleteStage>(input).await })
    }
}

async fn patch(at: &At<'_>, properties: &Value, patches: Vec<Value>) -> Result<(), String> {
    if patches.is_empty() {
        return Ok(());
    }
    let input = json!({
        "restApiId": text(properties, "RestApiId"),
        "stageName": text(properties, "StageName"),
        "patchOperations": patches,
    });
    at.call::<apigateway::UpdateStage>(input).await.map(|_| ())
}

/// Access logs and method settings as patches.
fn settings(old: &Value, new: &Value) -> Result<Vec<Value>, String> {
    let mut patches = Vec::new();
    let mut replace = |path: String, value: &Value| {
        let value = engine::template::parameter::text(value).unwrap_or_default();
        patches.push(json!({ "op": "replace", "path": path, "value": value }));
    };
    for name in ["CanarySetting", "ClientCertificateId"] {
        if new.get(name).is_some() {
            return Err(format!("Property {name} is not served"));
        }
    }
    if changed(old, new, "AccessLogSetting") {
        for (name, path) in [("DestinationArn", "destinationArn"), ("Format", "format")] {
            if let Some(value) = new.get("AccessLogSetting").and_then(|setting| setting.get(name)) {
                replace(format!("/accessLogSettings/{path}"), value);
            }
        }
    }
    if changed(old, new, "MethodSettings") {
        let paths = [
            ("CacheTtlInSeconds", "caching/ttlInSeconds"),
            ("CachingEnabled", "caching/enabled"),
            ("DataTraceEnabled", "logging/dataTrace"),
            ("LoggingLevel", "logging/loglevel"),
            ("MetricsEnabled", "metrics/enabled"),
            ("ThrottlingBurstLimit", "throttling/burstLimit"),
            ("ThrottlingRateLimit", "throttling/rateLimit"),
        ];
        for setting in new.get("MethodSettings").and_then(Value::as_array).into_iter().flatten() {
            let resource = match text(setting, "ResourcePath") {
                "/*" | "" => "*".to_owned(),
                path => path.replace('/', "~1"),
            };
            let method = text(setting, "HttpMethod");
            for (name, path) in paths {
                if let Some(value) = setting.get(name) {
                    replace(format!("/{resource}/{method}/{path}"), value);
                }
            }
        }
    }
    Ok(patches)
}
