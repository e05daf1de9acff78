//! The data plane against a function that is played by the test.

use crate::compiled::{CompiledApi, StoredApi};
use crate::execute::execute;
use crate::records::{
    ApiRecord, Cors, DeploymentRecord, IntegrationRecord, PayloadFormat, RouteRecord, StageRecord,
};
use base::{ManualClock, Rng, Timestamp, Trace};
use bytes::Bytes;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall, Invocation, Invoked};
use serde_json::Value;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

/// Returns what it is told to, and keeps the last event; `None` never answers.
struct Played {
    answer: Option<Invoked>,
    seen: Mutex<Option<(String, Value)>>,
}

impl Functions for Played {
    fn invoke<'a>(&'a self, invocation: Invocation<'a>) -> Pin<Box<dyn Future<Output = Invoked> + 'a>> {
        let event = serde_json::from_slice(&invocation.payload).unwrap();
        *self.seen.lock().unwrap() = Some((invocation.function.to_owned(), event));
        match self.answer.clone() {
            Some(answer) => Box::pin(async move { answer }),
            None => Box::pin(std::future::pending()),
        }
    }
}

impl Played {
    fn returning(output: &'static str) -> Self {
        Self::ending(Some(Invoked::Returned(Bytes::from_static(output.as_bytes()))))
    }

    fn ending(answer: Option<Invoked>) -> Self {
        Self { answer, seen: Mutex::new(None) }
    }

    fn event(&self) -> Value {
        self.seen.lock().unwrap().clone().unwrap().1
    }
}

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:${stageVariables.fn}";

fn stored(format: PayloadFormat) -> StoredApi {
    let integration = IntegrationRecord {
        id: "int".to_owned(),
        uri: FUNCTION.to_owned(),
        payload_format: format,
        timeout_millis: 30_000,
        ..Default::default()
    };
    let route = |key: &str, target: Option<&str>| RouteRecord {
        id: key.to_owned(),
        key: key.to_owned(),
        target: target.map(str::to_owned),
        ..Default::default()
    };
    let routes = vec![
        route("GET /items/{id}", Some("integrations/int")),
        route("ANY /deep/{proxy+}", Some("integrations/int")),
        route("GET /untied", None),
    ];
    let variables: BTreeMap<_, _> = [("fn".to_owned(), "hello".to_owned())].into();
    let stage = |name: &str, auto_deploy, deployment: Option<&str>| StageRecord {
        name: name.to_owned(),
        auto_deploy,
        deployment: deployment.map(str::to_owned),
        variables: variables.clone(),
        ..Default::default()
    };
    let old = DeploymentRecord {
        id: "old".to_owned(),
        routes: vec![route("GET /old", Some("integrations/int"))],
        integrations: vec![integration.clone()],
        ..Default::default()
    };
    StoredApi {
        api: ApiRecord {
            id: "abc123".to_owned(),
            account: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
            ..Default::default()
        },
        routes,
        integrations: vec![integration],
        stages: vec![
            stage("$default", true, None),
            stage("dev", true, None),
            stage("fixed", false, Some("old")),
        ],
        deployments: vec![old],
    }
}

fn call(method: &str, uri: &str, stage: Option<&str>) -> GatewayCall {
    let head = http::Request::builder().method(method).uri(uri).body(()).unwrap().into_parts().0;
    GatewayCall {
        path: head.uri.path().to_owned(),
        head,
        body: Bytes::new(),
        api_id: "abc123".to_owned(),
        domain_name: "abc123.execute-api.us-east-1.localhost".to_owned(),
        port: 4566,
        region: None,
        stage: stage.map(str::to_owned),
        peer: "127.0.0.1:9".parse().unwrap(),
        time: Timestamp::from_secs(0),
        trace: Trace::new(),
        trace_id: "Root=1-00000000-000000000000000000000001".to_owned(),
    }
}

/// Runs one call. A function that never answers meets the integration's time-out.
fn run(stored: &StoredApi, call: GatewayCall, function: &Played) -> GatewayAnswer {
    let (manual, rng) = (ManualClock::default(), Rng::seeded(1));
    let (api, clock) = (CompiledApi::new(stored), manual.clock());
    let mut answer = std::pin::pin!(execute(&api, call, function, &clock, &rng));
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..3 {
        if let Poll::Ready(answer) = answer.as_mut().poll(&mut cx) {
            return answer;
        }
        manual.advance(manual.next_deadline().unwrap());
    }
    panic!("it neither answers nor times out");
}

#[test]
fn stages_and_routes_are_found() {
    let stored = stored(PayloadFormat::V2);
    for (method, path, stage, expected, label) in [
        ("GET", "/items/1", None, 200, "abc123 GET /items/{id}"),
        ("GET", "/dev/items/1", None, 200, "abc123 GET /items/{id}"),
        ("GET", "/items/1", Some("dev"), 200, "abc123 GET /items/{id}"),
        ("GET", "/items/1", Some("prod"), 404, "abc123 no route"),
        ("PUT", "/deep/a/b", None, 200, "abc123 ANY /deep/{proxy+}"),
        ("PUT", "/items/1", None, 404, "abc123 no route"),
        ("GET", "/fixed/old", None, 200, "abc123 GET /old"),
        ("GET", "/fixed/items/1", None, 404, "abc123 no route"),
        ("GET", "/untied", None, 500, "abc123 GET /untied"),
    ] {
        let answer = run(&stored, call(method, path, stage), &Played::returning("{}"));
        assert_eq!(
            (answer.response.status().as_u16(), answer.label.as_str()),
            (expected, label),
            "{method} {path}"
        );
        assert_eq!(answer.response.headers()["apigw-requestid"].len(), 16);
    }
    let missing = run(&stored, call("GET", "/none", None), &Played::returning("{}")).response;
    assert_eq!(&missing.body()[..], br#"{"message":"Not Found"}"#);
    assert_eq!(missing.headers()["content-type"], "application/json");
}

#[test]
fn events_carry_stage_path_and_variables() {
    let function = Played::returning("{}");
    run(&stored(PayloadFormat::V2), call("GET", "/dev/items/a%20b?x=1", None), &function);
    let event = function.event();
    assert_eq!(event["rawPath"], "/dev/items/a b");
    assert_eq!(event["pathParameters"]["id"], "a b");
    assert_eq!(event["stageVariables"]["fn"], "hello");
    assert_eq!(event["requestContext"]["stage"], "dev");
    assert_eq!(event["routeKey"], "GET /items/{id}");
    let function_name = function.seen.lock().unwrap().clone().unwrap().0;
    assert_eq!(function_name, "arn:aws:lambda:us-east-1:000000000000:function:hello");

    let function = Played::returning(r#"{"statusCode":200}"#);
    run(&stored(PayloadFormat::V1), call("GET", "/items/1", None), &function);
    let event = function.event();
    assert_eq!(
        (&event["version"], &event["resource"], &event["path"]),
        (&"1.0".into(), &"/items/{id}".into(), &"/items/1".into())
    );
}

#[test]
fn failures_are_what_aws_answers() {
    let failed = (500, r#"{"message":"Internal Server Error"}"#);
    let unavailable = (503, r#"{"message":"Service Unavailable"}"#);
    let returned = |text: &'static str| Some(Invoked::Returned(Bytes::from_static(text.as_bytes())));
    for (format, answer, expected) in [
        (PayloadFormat::V2, returned("not json"), failed),
        (PayloadFormat::V2, returned(r#"{"statusCode":"x"}"#), failed),
        (PayloadFormat::V1, returned("{}"), failed),
        (PayloadFormat::V2, Some(Invoked::Failed(Bytes::new())), failed),
        (PayloadFormat::V2, Some(Invoked::Refused("no such function".to_owned())), failed),
        (PayloadFormat::V2, Some(Invoked::Throttled), unavailable),
        (PayloadFormat::V2, None, unavailable),
    ] {
        let function = Played::ending(answer.clone());
        let response = run(&stored(format), call("GET", "/items/1", None), &function).response;
        let body = std::str::from_utf8(response.body()).unwrap();
        assert_eq!((response.status().as_u16(), body), expected, "{answer:?}");
    }
}

#[test]
fn the_api_speaks_for_itself_to_browsers() {
    let mut stored = stored(PayloadFormat::V2);
    let origins = vec!["https://a.example".to_owned()];
    stored.api.cors = Some(Cors { allow_origins: origins, ..Default::default() });
    let mut preflight = call("OPTIONS", "/anything", None);
    preflight.head.headers.insert("origin", "https://a.example".parse().unwrap());
    let mut get = call("GET", "/items/1", None);
    get.head.headers = preflight.head.headers.clone();
    preflight.head.headers.insert("access-control-request-method", "GET".parse().unwrap());
    let function = Played::returning(r#"{"statusCode":200,"headers":{"Access-Control-Allow-Origin":"*"}}"#);
    let response = run(&stored, preflight, &function).response;
    assert_eq!(response.status(), 204);
    assert_eq!(response.headers()["access-control-allow-origin"], "https://a.example");
    assert!(function.seen.lock().unwrap().is_none(), "a preflight reaches no function");
    let response = run(&stored, get, &function).response;
    assert_eq!(response.headers()["access-control-allow-origin"], "https://a.example");
}

#[tokio::test]
async fn a_room_shows_and_forgets() {
    let folder = tempfile::tempdir().unwrap();
    let store = store::Store::open(&store::StoreOptions::new(folder.path())).unwrap();
    let (manual, region) = (ManualClock::default(), base::Region::DEFAULT);
    let authority = "localhost:4566".to_owned();
    let room =
        crate::ApiGatewayV2::open(&store, &[region], authority, manual.clock(), Rng::seeded(1)).unwrap();
    assert!(!room.has("abc123", None));
    room.create(region, stored(PayloadFormat::V2)).await.unwrap();
    assert!(room.has("abc123", None) && room.has("abc123", Some(region)));
    assert!(!room.has("abc123", base::Region::parse("eu-west-1").ok()));
    let function = Played::returning("\"hi\"");
    let answer = room.execute(call("GET", "/items/1", None), &function).await;
    assert_eq!(&answer.response.body()[..], b"hi");
    let account = base::AccountId::parse(&stored(PayloadFormat::V2).api.account).unwrap();
    room.delete(&account, region, "abc123").await.unwrap();
    let answer = room.execute(call("GET", "/items/1", None), &function).await;
    assert_eq!(answer.response.status(), 403);
    store.close().unwrap();
}
