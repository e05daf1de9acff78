//! The data plane against a function that is played by the test.

use crate::compiled::{CompiledRestApi, StoredRestApi};
use crate::execute::execute;
use crate::records::{
    DeploymentRecord, Integration, IntegrationKind, IntegrationResponse, MethodRecord, Passthrough,
    ResourceRecord, RestApiRecord, StageRecord,
};
use base::{ManualClock, Rng, Timestamp, Trace};
use bytes::Bytes;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall, Invocation, Invoked};
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

/// Returns what it is told to, and keeps the last event; `None` never answers.
struct Played {
    answer: Option<Invoked>,
    event: Mutex<Option<Value>>,
}

impl Functions for Played {
    fn invoke<'a>(&'a self, invocation: Invocation<'a>) -> Pin<Box<dyn Future<Output = Invoked> + 'a>> {
        *self.event.lock().unwrap() = serde_json::from_slice(&invocation.payload).ok();
        match self.answer.clone() {
            Some(answer) => Box::pin(async move { answer }),
            None => Box::pin(std::future::pending()),
        }
    }
}

fn ending(answer: Option<Invoked>) -> Played {
    Played { answer, event: Mutex::new(None) }
}

fn returning(output: &'static str) -> Played {
    ending(Some(Invoked::Returned(Bytes::from_static(output.as_bytes()))))
}

fn integration(kind: IntegrationKind) -> Integration {
    Integration {
        kind,
        method: Some("POST".to_owned()),
        uri: Some("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:hello/invocations".to_owned()),
        passthrough: Passthrough::default(),
        timeout_millis: Integration::LONGEST,
        request_templates: [("application/json".to_owned(), r#"{"statusCode":200}"#.to_owned())].into(),
        responses: [("200".to_owned(), IntegrationResponse::default())].into(),
    }
}

fn stored() -> StoredRestApi {
    let resource = |id: &str, path: &str, methods: &[(&str, Option<IntegrationKind>)]| ResourceRecord {
        id: id.to_owned(),
        path: path.to_owned(),
        methods: methods
            .iter()
            .map(|(method, kind)| {
                let method_record = MethodRecord { integration: kind.map(integration), ..Default::default() };
                ((*method).to_owned(), method_record)
            })
            .collect(),
        ..Default::default()
    };
    let function = Some(IntegrationKind::AwsProxy);
    let deployment = DeploymentRecord {
        id: "dep".to_owned(),
        resources: vec![
            resource("root", "/", &[("GET", function)]),
            resource("item", "/items/{id}", &[("GET", function), ("OPTIONS", Some(IntegrationKind::Mock))]),
            resource("deep", "/deep/{proxy+}", &[("ANY", function)]),
            resource("bare", "/bare", &[("GET", None)]),
        ],
        binary_media_types: vec!["image/png".to_owned()],
        ..Default::default()
    };
    StoredRestApi {
        api: RestApiRecord {
            id: "abc123".to_owned(),
            account: "000000000000".to_owned(),
            ..Default::default()
        },
        resources: Vec::new(),
        stages: vec![StageRecord {
            name: "dev".to_owned(),
            deployment: "dep".to_owned(),
            ..Default::default()
        }],
        deployments: vec![deployment],
    }
}

fn call(method: &str, uri: &str) -> GatewayCall {
    let head = http::Request::builder().method(method).uri(uri).body(()).unwrap().into_parts().0;
    GatewayCall {
        path: head.uri.path().to_owned(),
        head,
        body: Bytes::new(),
        api_id: "abc123".to_owned(),
        domain_name: "abc123.execute-api.us-east-1.localhost".to_owned(),
        port: 4566,
        region: None,
        stage: None,
        peer: "127.0.0.1:9".parse().unwrap(),
        time: Timestamp::from_secs(0),
        trace: Trace::new(),
        trace_id: "Root=1-00000000-000000000000000000000001".to_owned(),
    }
}

/// Runs one call. A function that never answers meets the integration's time-out.
fn run(call: GatewayCall, function: &Played) -> GatewayAnswer {
    let (manual, rng) = (ManualClock::default(), Rng::seeded(1));
    let (api, clock) = (CompiledRestApi::new(&stored()), manual.clock());
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

const OK: &str = r#"{"statusCode":200,"body":"ok"}"#;

#[test]
fn stages_and_methods_are_found() {
    for (method, path, expected, body, label) in [
        ("GET", "/dev/items/1", 200, "ok", "abc123 GET /items/{id}"),
        ("GET", "/dev/items/1/", 200, "ok", "abc123 GET /items/{id}"),
        ("GET", "/dev", 200, "ok", "abc123 GET /"),
        ("GET", "/dev/", 200, "ok", "abc123 GET /"),
        ("PUT", "/dev/deep/a/b", 200, "ok", "abc123 ANY /deep/{proxy+}"),
        ("OPTIONS", "/dev/items/1", 200, "", "abc123 OPTIONS /items/{id}"),
        ("POST", "/dev/items/1", 403, r#"{"message":"Missing Authentication Token"}"#, "abc123 no method"),
        ("GET", "/dev/none", 403, r#"{"message":"Missing Authentication Token"}"#, "abc123 no method"),
        ("GET", "/prod/items/1", 403, r#"{"message":"Forbidden"}"#, "abc123 no method"),
        ("GET", "/", 403, r#"{"message":"Forbidden"}"#, "abc123 no method"),
        ("GET", "/dev/bare", 500, r#"{"message": "Internal server error"}"#, "abc123 GET /bare"),
    ] {
        let answer = run(call(method, path), &returning(OK));
        let given = std::str::from_utf8(answer.response.body()).unwrap();
        assert_eq!((answer.response.status().as_u16(), given), (expected, body), "{method} {path}");
        assert_eq!(answer.label, label);
        let headers = answer.response.headers();
        assert!(headers.contains_key("x-amzn-requestid") && headers.contains_key("x-amz-apigw-id"));
        assert_eq!(headers.contains_key("x-amzn-errortype"), expected >= 400);
    }
}

#[test]
fn events_show_paths_as_sent() {
    let function = returning(OK);
    run(call("GET", "/dev/items/a%20b?q=a%20b"), &function);
    let event = function.event.lock().unwrap().take().unwrap();
    assert_eq!(event["path"], "/items/a%20b");
    assert_eq!(event["pathParameters"]["id"], "a%20b");
    assert_eq!(event["queryStringParameters"]["q"], "a b");
    assert_eq!(event["resource"], "/items/{id}");
    assert_eq!(event["requestContext"]["path"], "/dev/items/a%20b");
    assert_eq!(event["requestContext"]["resourceId"], "item");
    assert_eq!(event["requestContext"]["deploymentId"], "dep");
}

#[test]
fn failures_are_what_aws_answers() {
    let returned = |text: &'static str| Some(Invoked::Returned(Bytes::from_static(text.as_bytes())));
    for (answer, status, body) in [
        (returned("{}"), 502, r#"{"message": "Internal server error"}"#),
        (returned("\"text\""), 502, r#"{"message": "Internal server error"}"#),
        (Some(Invoked::Failed(Bytes::new())), 502, r#"{"message": "Internal server error"}"#),
        (Some(Invoked::Throttled), 500, r#"{"message": "Internal server error"}"#),
        (Some(Invoked::Refused(String::new())), 500, r#"{"message": "Internal server error"}"#),
        (None, 504, r#"{"message": "Endpoint request timed out"}"#),
    ] {
        let response = run(call("GET", "/dev/items/1"), &ending(answer.clone())).response;
        let given = std::str::from_utf8(response.body()).unwrap();
        assert_eq!((response.status().as_u16(), given), (status, body), "{answer:?}");
    }
}

#[test]
fn binary_media_types_decide_on_base64() {
    let function = returning(r#"{"statusCode":200,"body":"aGk=","isBase64Encoded":true}"#);
    for (accept, sent, expected, encoded) in
        [("image/png", "image/png", "hi", true), ("*/*", "text/plain", "aGk=", false)]
    {
        let mut call = call("GET", "/dev/items/1");
        call.body = Bytes::from_static(b"body");
        call.head.headers.insert("accept", accept.parse().unwrap());
        call.head.headers.insert("content-type", sent.parse().unwrap());
        let response = run(call, &function).response;
        assert_eq!(&response.body()[..], expected.as_bytes());
        assert_eq!(function.event.lock().unwrap().take().unwrap()["isBase64Encoded"], encoded);
    }
}
