//! `AWS::ApiGateway::Method`, with its integration and the responses of both. A change puts all of it anew.

use serde_json::{Map, Value, json};
use wire::apigateway;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, text, without};
use crate::deploy::At;

pub(super) struct Method;

impl Kind for Method {
    fn name(&self) -> &'static str {
        "AWS::ApiGateway::Method"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["HttpMethod", "ResourceId", "RestApiId"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, properties).await?;
            let parts = ["RestApiId", "ResourceId", "HttpMethod"].map(|name| text(properties, name));
            Ok(Made { physical_id: parts.join("|"), ..Made::default() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.delete::<apigateway::DeleteMethod>(Value::Object(place(old))).await?;
            put(at, new).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = Value::Object(place(properties));
        Box::pin(async move { at.delete::<apigateway::DeleteMethod>(input).await })
    }
}

/// What every call about a method begins with.
fn place(properties: &Value) -> Map<String, Value> {
    let names = [("restApiId", "RestApiId"), ("resourceId", "ResourceId"), ("httpMethod", "HttpMethod")];
    names.iter().map(|(to, from)| ((*to).to_owned(), Value::from(text(properties, from)))).collect()
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let mut method = without(properties, &["AuthorizationScopes", "Integration", "MethodResponses"]);
    method.entry("AuthorizationType").or_insert_with(|| json!("NONE"));
    at.call::<apigateway::PutMethod>(Value::Object(method)).await?;
    for response in properties.get("MethodResponses").and_then(Value::as_array).into_iter().flatten() {
        let mut input = place(properties);
        input.extend(without(response, &[]));
        at.call::<apigateway::PutMethodResponse>(Value::Object(input)).await?;
    }
    let Some(integration) = properties.get("Integration") else { return Ok(()) };
    let mut input = place(properties);
    input.extend(without(integration, &["IntegrationHttpMethod", "IntegrationResponses"]));
    if let Some(method) = integration.get("IntegrationHttpMethod") {
        input.insert("integrationHttpMethod".into(), method.clone());
    }
    at.call::<apigateway::PutIntegration>(Value::Object(input)).await?;
    for response in integration.get("IntegrationResponses").and_then(Value::as_array).into_iter().flatten() {
        let mut input = place(properties);
        input.extend(without(response, &[]));
        at.call::<apigateway::PutIntegrationResponse>(Value::Object(input)).await?;
    }
    Ok(())
}
