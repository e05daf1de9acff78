//! Every operation's faults, that a refusal leaves nothing behind, and that APIs are there after a restart.

use crate::ApiGatewayV2;
use base::{AccountId, Clock, Region, Rng};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::operation::Call;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:hello";

struct Bench {
    store: Store,
    house: Arc<House>,
    call: Call,
}

impl Bench {
    fn open(folder: &Path) -> Self {
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let (clock, rng) = (Clock::system(), Rng::system());
        let room = ApiGatewayV2::open(
            &store,
            &[Region::DEFAULT],
            "localhost:4566".to_owned(),
            clock.clone(),
            rng.clone(),
        );
        let mut house = House::new(clock, rng);
        house.add(Arc::new(room.unwrap()));
        let house = Arc::new(house);
        let call = house.own_call(AccountId::local(), Region::DEFAULT);
        Self { store, house, call }
    }

    async fn ask(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let input = serde_json::to_vec(input).unwrap();
        let answer = self.house.call_json("apigatewayv2", operation, &self.call, &input).await;
        answer.map_err(|error| error.code)
    }

    async fn made(&self, operation: &str, input: Value, id: &str) -> String {
        self.ask(operation, &input).await.unwrap()[id].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn every_operation_has_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::open(folder.path());
    let api = bench.made("CreateApi", json!({"Name": "a", "ProtocolType": "HTTP"}), "ApiId").await;
    let integration = json!({"ApiId": api, "IntegrationType": "AWS_PROXY", "IntegrationUri": FUNCTION, "PayloadFormatVersion": "2.0"});
    let integration = bench.made("CreateIntegration", integration, "IntegrationId").await;
    let target = format!("integrations/{integration}");
    let route = json!({"ApiId": api, "RouteKey": "GET /", "Target": target});
    let route = bench.made("CreateRoute", route, "RouteId").await;
    let before = bench.ask("GetRoutes", &json!({"ApiId": api})).await.unwrap();
    let (bad, gone, taken) = ("BadRequestException", "NotFoundException", "ConflictException");
    for (operation, input, code) in [
        ("CreateApi", json!({"Name": "w", "ProtocolType": "WEBSOCKET"}), bad),
        ("CreateApi", json!({"Name": "w", "ProtocolType": "FTP"}), bad),
        ("CreateApi", json!({"ProtocolType": "HTTP"}), bad),
        ("CreateApi", json!({"Name": "w", "ProtocolType": "HTTP", "RouteKey": "GET /"}), bad),
        ("CreateApi", json!({"Name": "w", "ProtocolType": "HTTP", "Target": "nowhere"}), bad),
        ("CreateApi", json!({"Name": "w", "ProtocolType": "HTTP", "RouteSelectionExpression": "$x"}), bad),
        (
            "CreateApi",
            json!({"Name": "w", "ProtocolType": "HTTP", "CorsConfiguration": {"AllowOrigins": ["*"], "AllowCredentials": true}}),
            bad,
        ),
        ("UpdateApi", json!({"ApiId": "none", "Name": "x"}), gone),
        ("UpdateApi", json!({"ApiId": api, "Target": FUNCTION}), bad),
        ("DeleteApi", json!({"ApiId": "none"}), gone),
        ("GetApi", json!({"ApiId": "none"}), gone),
        ("GetApis", json!({"MaxResults": "none"}), bad),
        ("ImportApi", json!({"Body": "{"}), bad),
        ("ImportApi", json!({"Body": "{}", "Basepath": "split"}), bad),
        (
            "ReimportApi",
            json!({"ApiId": "none", "Body": r#"{"openapi":"3.0.1","info":{"title":"t"}}"#}),
            gone,
        ),
        ("CreateIntegration", json!({"ApiId": api, "IntegrationType": "HTTP_PROXY"}), bad),
        (
            "CreateIntegration",
            json!({"ApiId": api, "IntegrationType": "AWS_PROXY", "ConnectionId": "c"}),
            bad,
        ),
        ("UpdateIntegration", json!({"ApiId": api, "IntegrationId": "none"}), gone),
        ("UpdateIntegration", json!({"ApiId": api, "IntegrationId": integration, "TimeoutInMillis": 7}), bad),
        ("GetIntegration", json!({"ApiId": api, "IntegrationId": "none"}), gone),
        ("DeleteIntegration", json!({"ApiId": api, "IntegrationId": "none"}), gone),
        ("DeleteIntegration", json!({"ApiId": api, "IntegrationId": integration}), taken),
        ("CreateRoute", json!({"ApiId": api, "RouteKey": "GET /"}), taken),
        ("CreateRoute", json!({"ApiId": api, "RouteKey": "nonsense"}), bad),
        ("CreateRoute", json!({"ApiId": api, "RouteKey": "GET /b", "AuthorizationType": "JWT"}), bad),
        ("CreateRoute", json!({"ApiId": api, "RouteKey": "GET /b", "Target": "integrations/none"}), gone),
        ("UpdateRoute", json!({"ApiId": api, "RouteId": "none"}), gone),
        ("UpdateRoute", json!({"ApiId": api, "RouteId": route, "RouteKey": "nonsense"}), bad),
        ("GetRoute", json!({"ApiId": api, "RouteId": "none"}), gone),
        ("DeleteRoute", json!({"ApiId": api, "RouteId": "none"}), gone),
        ("CreateStage", json!({"ApiId": api, "StageName": "a b"}), bad),
        ("CreateStage", json!({"ApiId": api, "StageName": "s", "DeploymentId": "none"}), gone),
        (
            "CreateStage",
            json!({"ApiId": api, "StageName": "s", "DefaultRouteSettings": {"ThrottlingRateLimit": 1.0}}),
            bad,
        ),
        ("UpdateStage", json!({"ApiId": api, "StageName": "none"}), gone),
        ("GetStage", json!({"ApiId": api, "StageName": "none"}), gone),
        ("DeleteStage", json!({"ApiId": api, "StageName": "none"}), gone),
        ("CreateDeployment", json!({"ApiId": api, "StageName": "none"}), gone),
        ("GetDeployment", json!({"ApiId": api, "DeploymentId": "none"}), gone),
        ("DeleteDeployment", json!({"ApiId": api, "DeploymentId": "none"}), gone),
        ("CreateAuthorizer", json!({}), "NotImplemented"),
    ] {
        assert_eq!(bench.ask(operation, &input).await, Err(code.to_owned()), "{operation} {input}");
    }
    assert_eq!(bench.ask("GetRoutes", &json!({"ApiId": api})).await.unwrap(), before);
    for part in ["GetStages", "GetDeployments"] {
        assert_eq!(bench.ask(part, &json!({"ApiId": api})).await.unwrap()["Items"], json!([]), "{part}");
    }
    bench.store.close().unwrap();
}

#[tokio::test]
async fn apis_are_there_after_a_restart_and_deleted_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::open(folder.path());
    let quick = |name: &str| json!({"Name": name, "ProtocolType": "HTTP", "Target": FUNCTION});
    let kept = bench.made("CreateApi", quick("kept"), "ApiId").await;
    let gone = bench.made("CreateApi", quick("gone"), "ApiId").await;
    bench.ask("DeleteApi", &json!({"ApiId": gone})).await.unwrap();
    let before = bench.ask("GetApi", &json!({"ApiId": kept})).await.unwrap();
    bench.store.close().unwrap();
    drop(bench);
    let bench = Bench::open(folder.path());
    assert_eq!(bench.ask("GetApi", &json!({"ApiId": kept})).await.unwrap(), before);
    assert_eq!(before["ApiEndpoint"], format!("http://{kept}.execute-api.us-east-1.localhost:4566"));
    let routes = bench.ask("GetRoutes", &json!({"ApiId": kept})).await.unwrap();
    assert_eq!(routes["Items"][0]["RouteKey"], "$default");
    assert_eq!(bench.ask("GetApi", &json!({"ApiId": gone})).await, Err("NotFoundException".to_owned()));
    bench.store.close().unwrap();
}

#[tokio::test]
async fn lists_come_in_parts() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::open(folder.path());
    for name in ["a", "b", "c"] {
        bench.made("CreateApi", json!({"Name": name, "ProtocolType": "HTTP"}), "ApiId").await;
    }
    let first = bench.ask("GetApis", &json!({"MaxResults": "2"})).await.unwrap();
    let rest =
        bench.ask("GetApis", &json!({"MaxResults": "2", "NextToken": first["NextToken"]})).await.unwrap();
    let count = |part: &Value| part["Items"].as_array().unwrap().len();
    assert_eq!((count(&first), count(&rest), &rest["NextToken"]), (2, 1, &Value::Null));
    let whole = bench.ask("GetApis", &json!({})).await.unwrap();
    assert_eq!(count(&whole), 3);
    bench.store.close().unwrap();
}
