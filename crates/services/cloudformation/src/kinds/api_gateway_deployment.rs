//! `AWS::ApiGateway::Deployment`.

use serde_json::{Map, Value, json};
use wire::apigateway;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text, without};
use crate::deploy::At;

pub(super) struct Deployment;

impl Kind for Deployment {
    fn name(&self) -> &'static str {
        "AWS::ApiGateway::Deployment"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["DeploymentCanarySettings", "RestApiId", "StageDescription", "StageName", "Description"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input: Map<String, Value> =
                without(properties, &["StageDescription", "DeploymentCanarySettings"]);
            if let Some(stage) = properties.get("StageDescription").and_then(Value::as_object) {
                for (name, value) in stage {
                    match name.as_str() {
                        "Description" => drop(input.insert("stageDescription".into(), value.clone())),
                        "Variables" | "TracingEnabled" | "CacheClusterEnabled" | "CacheClusterSize" => {
                            input.insert(name.clone(), value.clone());
                        }
                        other => return Err(format!("Property StageDescription.{other} is not served")),
                    }
                }
            }
            if properties.get("DeploymentCanarySettings").is_some() {
                return Err("Property DeploymentCanarySettings is not served".into());
            }
            let output = at.call::<apigateway::CreateDeployment>(Value::Object(input)).await?;
            let id = text(&output, "id");
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
        Box::pin(async move {
            let api = text(properties, "RestApiId");
            // The stage that the deployment made on the side keeps the deployment from going.
            let stage = text(properties, "StageName");
            if !stage.is_empty() {
                let input = json!({ "restApiId": api, "stageName": stage });
                let found = at.call::<apigateway::GetStage>(input.clone()).await;
                if found.is_ok_and(|found| text(&found, "deploymentId") == id) {
                    at.delete::<apigateway::DeleteStage>(input).await?;
                }
            }
            at.delete::<apigateway::DeleteDeployment>(json!({ "restApiId": api, "deploymentId": id })).await
        })
    }
}
