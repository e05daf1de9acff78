//! The events against the samples in AWS's guides, field by field.

use super::*;
use base::Timestamp;
use http::HeaderMap;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr};

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, http::HeaderValue::from_static(value));
    }
    headers
}

fn request<'a>(headers: &'a HeaderMap, body: &'a [u8]) -> ProxyRequest<'a> {
    ProxyRequest {
        method: "POST",
        path: "/my/path",
        context_path: "/my/path",
        query: "parameter1=value1&parameter1=value2&parameter2=a%20b",
        headers,
        body,
        binary: None,
        protocol: "HTTP/1.1",
        source_ip: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
        port: 4566,
        trace_id: "Root=1-00000001-000000000000000000000002",
        account_id: "123456789012",
        api_id: "api-id",
        domain_name: "id.execute-api.us-east-1.amazonaws.com",
        stage: "$default",
        request_id: "id",
        extended_request_id: "id=",
        route_key: "$default",
        resource: "/{proxy+}",
        resource_id: "roq9wj",
        deployment_id: "jan2u9",
        time: Timestamp::from_millis(1_583_348_638_390),
        path_parameters: &[],
        stage_variables: None,
        authorizer: None,
    }
}

const SENT: &[(&str, &str)] = &[
    ("host", "id.execute-api.us-east-1.amazonaws.com"),
    ("user-agent", "agent"),
    ("header2", "value1"),
    ("header2", "value2"),
    ("content-type", "text/plain"),
    ("content-length", "17"),
    ("cookie", "cookie1=a; cookie2=b"),
    ("connection", "keep-alive"),
    ("x-forwarded-for", "198.51.100.7"),
];

fn parse(event: Vec<u8>) -> Value {
    serde_json::from_slice(&event)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&event)))
}

#[test]
fn format_2_is_the_documented_sample() {
    let headers = headers(SENT);
    let parameters = [("parameter1", Cow::Borrowed("value1"))];
    let mut request = request(&headers, b"Hello from Lambda");
    request.path_parameters = &parameters;
    request.stage_variables = Some(r#"{"stageVariable1":"value1"}"#);
    let expected = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/my/path",
        "rawQueryString": "parameter1=value1&parameter1=value2&parameter2=a%20b",
        "cookies": ["cookie1=a", "cookie2=b"],
        "headers": {
            "host": "id.execute-api.us-east-1.amazonaws.com",
            "user-agent": "agent",
            "header2": "value1,value2",
            "content-type": "text/plain",
            "content-length": "17",
            "x-amzn-trace-id": "Root=1-00000001-000000000000000000000002",
            "x-forwarded-for": "198.51.100.7, 192.0.2.1",
            "x-forwarded-port": "4566",
            "x-forwarded-proto": "http"
        },
        "queryStringParameters": { "parameter1": "value1,value2", "parameter2": "a b" },
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api-id",
            "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "domainPrefix": "id",
            "http": {
                "method": "POST", "path": "/my/path", "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1", "userAgent": "agent"
            },
            "requestId": "id",
            "routeKey": "$default",
            "stage": "$default",
            "time": "04/Mar/2020:19:03:58 +0000",
            "timeEpoch": 1_583_348_638_390_i64
        },
        "body": "Hello from Lambda",
        "pathParameters": { "parameter1": "value1" },
        "isBase64Encoded": false,
        "stageVariables": { "stageVariable1": "value1" }
    });
    assert_eq!(parse(write_v2_event(&request)), expected);
}

#[test]
fn format_2_leaves_out_what_is_not_there() {
    let headers = headers(&[("host", "h")]);
    let mut request = request(&headers, b"");
    request.query = "";
    let event = parse(write_v2_event(&request));
    for absent in ["cookies", "queryStringParameters", "body", "pathParameters", "stageVariables"] {
        assert!(event.get(absent).is_none(), "{absent}");
    }
    assert_eq!(event["isBase64Encoded"], false);
    assert_eq!(event["rawQueryString"], "");
}

#[test]
fn bodies_are_text_or_base64() {
    for (kind, body, expected, base64) in [
        ("application/json", &b"{\"a\":1}"[..], "{\"a\":1}", false),
        ("application/json", &b"\xff"[..], "/w==", true),
        ("application/x-www-form-urlencoded", &b"a=1"[..], "YT0x", true),
        ("", &b"x"[..], "eA==", true),
    ] {
        let sent = [("content-type", kind)];
        let headers = headers(if kind.is_empty() { &[] } else { &sent });
        let event = parse(write_v2_event(&request(&headers, body)));
        assert_eq!((&event["body"], &event["isBase64Encoded"]), (&json!(expected), &json!(base64)), "{kind}");
    }
    let headers = headers(&[("content-type", "image/png")]);
    let mut rest = request(&headers, b"text");
    rest.binary = Some(false);
    assert_eq!(parse(write_rest_event(&rest))["body"], "text");
    rest.binary = Some(true);
    assert_eq!(parse(write_rest_event(&rest))["body"], "dGV4dA==");
}

fn sent_in_full() -> (Value, Value) {
    let single = json!({
        "Host": "id.execute-api.us-east-1.amazonaws.com",
        "User-Agent": "agent",
        "header2": "value2",
        "Content-Type": "text/plain",
        "Content-Length": "17",
        "Cookie": "cookie1=a; cookie2=b",
        "X-Amzn-Trace-Id": "Root=1-00000001-000000000000000000000002",
        "X-Forwarded-For": "198.51.100.7, 192.0.2.1",
        "X-Forwarded-Port": "4566",
        "X-Forwarded-Proto": "http"
    });
    let mut multi = single.clone();
    for value in multi.as_object_mut().unwrap().values_mut() {
        *value = json!([value.take()]);
    }
    multi["header2"] = json!(["value1", "value2"]);
    (single, multi)
}

fn identity() -> Value {
    json!({
        "accessKey": null, "accountId": null, "caller": null, "cognitoAuthenticationProvider": null,
        "cognitoAuthenticationType": null, "cognitoIdentityId": null, "cognitoIdentityPoolId": null,
        "principalOrgId": null, "sourceIp": "192.0.2.1", "user": null, "userAgent": "agent", "userArn": null
    })
}

#[test]
fn format_1_is_the_documented_sample() {
    let sent = headers(SENT);
    let (single, multi) = sent_in_full();
    let mut request = request(&sent, b"Hello from Lambda!");
    request.resource = "/my/path";
    let expected = json!({
        "version": "1.0",
        "resource": "/my/path",
        "path": "/my/path",
        "httpMethod": "POST",
        "headers": single,
        "multiValueHeaders": multi,
        "queryStringParameters": { "parameter1": "value2", "parameter2": "a b" },
        "multiValueQueryStringParameters": { "parameter1": ["value1", "value2"], "parameter2": ["a b"] },
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api-id",
            "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "domainPrefix": "id",
            "extendedRequestId": "id=",
            "httpMethod": "POST",
            "identity": identity(),
            "path": "/my/path",
            "protocol": "HTTP/1.1",
            "requestId": "id",
            "requestTime": "04/Mar/2020:19:03:58 +0000",
            "requestTimeEpoch": 1_583_348_638_390_i64,
            "resourceId": null,
            "resourcePath": "/my/path",
            "stage": "$default"
        },
        "pathParameters": null,
        "stageVariables": null,
        "body": "Hello from Lambda!",
        "isBase64Encoded": false
    });
    assert_eq!(parse(write_v1_event(&request)), expected);
}

#[test]
fn a_rest_event_is_the_documented_sample() {
    let sent = headers(SENT);
    let (single, multi) = sent_in_full();
    let parameters = [("proxy", Cow::Borrowed("hello/world"))];
    let mut request = request(&sent, b"");
    (request.path, request.context_path, request.stage) =
        ("/hello/world", "/testStage/hello/world", "testStage");
    (request.query, request.path_parameters) = ("", &parameters);
    let expected = json!({
        "resource": "/{proxy+}",
        "path": "/hello/world",
        "httpMethod": "POST",
        "headers": single,
        "multiValueHeaders": multi,
        "queryStringParameters": null,
        "multiValueQueryStringParameters": null,
        "pathParameters": { "proxy": "hello/world" },
        "stageVariables": null,
        "requestContext": {
            "resourceId": "roq9wj",
            "resourcePath": "/{proxy+}",
            "httpMethod": "POST",
            "extendedRequestId": "id=",
            "requestTime": "04/Mar/2020:19:03:58 +0000",
            "path": "/testStage/hello/world",
            "accountId": "123456789012",
            "protocol": "HTTP/1.1",
            "stage": "testStage",
            "domainPrefix": "id",
            "requestTimeEpoch": 1_583_348_638_390_i64,
            "requestId": "id",
            "identity": identity(),
            "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "deploymentId": "jan2u9",
            "apiId": "api-id"
        },
        "body": null,
        "isBase64Encoded": false
    });
    assert_eq!(parse(write_rest_event(&request)), expected);
}
