//! Every operation's faults, that a refusal leaves nothing behind, and that APIs are there after a restart.

use crate::ApiGateway;
use base::{AccountId, Clock, Region, Rng};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::operation::Call;

const URI: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:hello/invocations";

struct Bench {
    store: Store,
    house: Arc<House>,
    call: Call,
}

impl Bench {
    fn open(folder: &Path) -> Self {
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (Clock::system(), Rng::system());
        let room = ApiGateway::open(&store, &[Region::DEFAULT], clock.clone(), rng.clone()).unwrap();
        let mut house = House::new(clock, rng);
        house.add(Arc::new(room));
        let house = Arc::new(house);
        let call = house.own_call(AccountId::local(), Region::DEFAULT);
        Self { store, house, call }
    }

    async fn ask(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let input = serde_json::to_vec(input).unwrap();
        let answer = self.house.call_json("apigateway", operation, &self.call, &input).await;
        answer.map_err(|error| error.code)
    }

    /// An API whose root answers GET by a function.
    async fn api(&self) -> (String, String) {
        let made = self.ask("CreateRestApi", &json!({"name": "a"})).await.unwrap();
        let id = |name: &str| made[name].as_str().unwrap().to_owned();
        let (api, root) = (id("id"), id("rootResourceId"));
        let place = json!({"restApiId": api, "resourceId": root, "httpMethod": "GET"});
        let with = |more: Value| {
            let mut input = place.clone();
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            input
        };
        self.ask("PutMethod", &with(json!({"authorizationType": "NONE"}))).await.unwrap();
        let integration = json!({"type": "AWS_PROXY", "uri": URI, "integrationHttpMethod": "POST"});
        self.ask("PutIntegration", &with(integration)).await.unwrap();
        (api, root)
    }
}

#[tokio::test]
async fn every_operation_has_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::open(folder.path());
    let (api, root) = bench.api().await;
    let at = |more: Value| {
        let mut input = json!({"restApiId": api, "resourceId": root, "httpMethod": "GET"});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let made = bench.ask("CreateDeployment", &json!({"restApiId": api, "stageName": "s"})).await.unwrap();
    let deployment = made["id"].as_str().unwrap();
    let before = bench.ask("GetResources", &json!({"restApiId": api, "embed": ["methods"]})).await.unwrap();
    let (bad, gone, taken) = ("BadRequestException", "NotFoundException", "ConflictException");
    let replace = |path: &str, value: &str| json!([{"op": "replace", "path": path, "value": value}]);
    for (operation, input, code) in [
        ("CreateRestApi", json!({}), bad),
        ("CreateRestApi", json!({"name": ""}), bad),
        ("CreateRestApi", json!({"name": "a", "cloneFrom": "b"}), bad),
        ("CreateRestApi", json!({"name": "a", "endpointConfiguration": {"types": ["PRIVATE"]}}), bad),
        ("GetRestApi", json!({"restApiId": "none"}), gone),
        ("GetRestApis", json!({"limit": 0}), bad),
        ("UpdateRestApi", json!({"restApiId": api, "patchOperations": replace("/nothing", "x")}), bad),
        ("DeleteRestApi", json!({"restApiId": "none"}), gone),
        ("ImportRestApi", json!({"body": "e30="}), bad),
        ("PutRestApi", json!({"restApiId": api, "mode": "mix", "body": "e30="}), bad),
        ("CreateResource", json!({"restApiId": api, "parentId": "none", "pathPart": "x"}), gone),
        ("CreateResource", json!({"restApiId": api, "parentId": root, "pathPart": "a/b"}), bad),
        ("GetResource", json!({"restApiId": api, "resourceId": "none"}), gone),
        ("GetResources", json!({"restApiId": api, "embed": ["all"]}), bad),
        ("DeleteResource", json!({"restApiId": api, "resourceId": root}), bad),
        ("PutMethod", at(json!({"authorizationType": "NONE"})), taken),
        ("PutMethod", at(json!({"httpMethod": "POST", "authorizationType": "CUSTOM"})), bad),
        (
            "PutMethod",
            at(json!({"httpMethod": "POST", "authorizationType": "NONE", "apiKeyRequired": true})),
            bad,
        ),
        ("GetMethod", at(json!({"httpMethod": "POST"})), gone),
        ("DeleteMethod", at(json!({"httpMethod": "POST"})), gone),
        ("PutMethodResponse", at(json!({"statusCode": "900"})), bad),
        ("GetMethodResponse", at(json!({"statusCode": "200"})), gone),
        ("DeleteMethodResponse", at(json!({"statusCode": "200"})), gone),
        ("PutIntegration", at(json!({"type": "HTTP_PROXY"})), bad),
        ("PutIntegration", at(json!({"type": "AWS_PROXY", "uri": URI})), bad),
        (
            "PutIntegration",
            at(
                json!({"type": "AWS_PROXY", "uri": URI, "integrationHttpMethod": "POST", "timeoutInMillis": 1}),
            ),
            bad,
        ),
        ("PutIntegration", at(json!({"type": "MOCK", "credentials": "arn:aws:iam::1:role/x"})), bad),
        ("GetIntegration", at(json!({"httpMethod": "POST"})), gone),
        ("DeleteIntegration", at(json!({"httpMethod": "POST"})), gone),
        ("PutIntegrationResponse", at(json!({"statusCode": "20"})), bad),
        ("GetIntegrationResponse", at(json!({"statusCode": "200"})), gone),
        ("DeleteIntegrationResponse", at(json!({"statusCode": "200"})), gone),
        ("CreateDeployment", json!({"restApiId": api, "stageName": "a b"}), bad),
        ("GetDeployment", json!({"restApiId": api, "deploymentId": "none"}), gone),
        ("DeleteDeployment", json!({"restApiId": api, "deploymentId": deployment}), bad),
        ("CreateStage", json!({"restApiId": api, "stageName": "s", "deploymentId": deployment}), taken),
        ("CreateStage", json!({"restApiId": api, "stageName": "t", "deploymentId": "none"}), gone),
        ("GetStage", json!({"restApiId": api, "stageName": "none"}), gone),
        ("UpdateStage", json!({"restApiId": api, "stageName": "none"}), gone),
        (
            "UpdateStage",
            json!({"restApiId": api, "stageName": "s", "patchOperations": replace("/deploymentId", "none")}),
            gone,
        ),
        ("DeleteStage", json!({"restApiId": api, "stageName": "none"}), gone),
        ("CreateAuthorizer", json!({}), "NotImplemented"),
    ] {
        assert_eq!(bench.ask(operation, &input).await, Err(code.to_owned()), "{operation} {input}");
    }
    let after = bench.ask("GetResources", &json!({"restApiId": api, "embed": ["methods"]})).await.unwrap();
    assert_eq!(after, before);
    let stages = bench.ask("GetStages", &json!({"restApiId": api})).await.unwrap();
    assert_eq!(stages["item"].as_array().unwrap().len(), 1);
    let deployments = bench.ask("GetDeployments", &json!({"restApiId": api})).await.unwrap();
    assert_eq!(deployments["items"].as_array().unwrap().len(), 1);
    bench.store.close().unwrap();
}

#[tokio::test]
async fn apis_are_there_after_a_restart_and_deleted_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::open(folder.path());
    let (kept, _) = bench.api().await;
    let (gone, _) = bench.api().await;
    bench.ask("CreateDeployment", &json!({"restApiId": kept, "stageName": "s"})).await.unwrap();
    bench.ask("DeleteRestApi", &json!({"restApiId": gone})).await.unwrap();
    let before = bench.ask("GetStage", &json!({"restApiId": kept, "stageName": "s"})).await.unwrap();
    bench.store.close().unwrap();
    drop(bench);
    let bench = Bench::open(folder.path());
    let after = bench.ask("GetStage", &json!({"restApiId": kept, "stageName": "s"})).await.unwrap();
    assert_eq!(after, before);
    let all = bench.ask("GetRestApis", &json!({})).await.unwrap();
    assert_eq!(all["items"].as_array().unwrap().len(), 1);
    assert_eq!(
        bench.ask("GetRestApi", &json!({"restApiId": gone})).await,
        Err("NotFoundException".to_owned())
    );
    bench.store.close().unwrap();
}
