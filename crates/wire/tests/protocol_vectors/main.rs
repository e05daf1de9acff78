//! botocore's protocol vectors, run from the server's side: a request that its client must write, we must read as the
//! parameters; what its client must read from a response, we must write so that it reads the same.
//!
//! A response is judged by reading it: the vector's own response and ours must both read as the vector's result. So the
//! reader is proven by the vector, and the writer by the reader. `WHIMBREL_PROTOCOL_VECTORS` names botocore's folder
//! `tests/unit/protocols`; `cargo xtask test` fetches it and sets that.

mod exceptions;
mod model;
mod params;
mod value;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use exceptions::EXCEPTIONS;
use http::{HeaderMap, HeaderName, HeaderValue, Response};
use model::Shapes;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::path::Path;
use value::{AnyFault, Value};
use wire::codec::Decoder;
use wire::protocol::{self, Incoming, Reply};
use wire::rest::{Paths, query_pairs};
use wire::schema::{OperationSchema, Protocol, Schema, ServiceSchema};
use wire::shape::Shape as _;

/// EC2's own protocol has no service here.
const FILES: [&str; 8] = [
    "json",
    "json_1_0",
    "json_1_0-query-compatible",
    "query",
    "rest-json",
    "rest-xml",
    "smithy-rpc-v2-cbor",
    "smithy-rpc-v2-cbor-query-compatible",
];

/// What is the same for all cases of a suite, and a case.
struct Case<'a> {
    shapes: &'a Shapes<'a>,
    case: &'a Json,
    operation: &'static OperationSchema,
    service: &'static ServiceSchema,
}

/// Every case in `folder` by its id, such as `input/json/AwsJson11Enums`.
fn run_all(folder: &Path, direction: &str, run: fn(&Case<'_>) -> Result<(), String>) -> (usize, Vec<String>) {
    let (mut passed, mut wrong) = (0, Vec::new());
    let mut seen = BTreeSet::new();
    for file in FILES {
        let Ok(text) = std::fs::read_to_string(folder.join(direction).join(format!("{file}.json"))) else {
            wrong.push(format!("{direction}/{file}.json cannot be read"));
            continue;
        };
        let suites: Json = serde_json::from_str(&text).expect("a vector file is JSON");
        for suite in suites.as_array().into_iter().flatten() {
            let shapes = &Shapes::new(&suite["shapes"]);
            for case in suite["cases"].as_array().into_iter().flatten() {
                let mut id = format!("{direction}/{file}/{}", case["id"].as_str().unwrap_or_default());
                while !seen.insert(id.clone()) {
                    id.push('+');
                }
                let operation = shapes.operation(&case["given"]);
                let service = model::service(&suite["metadata"], operation);
                let verdict = run(&Case { shapes, case, operation, service });
                let exception = EXCEPTIONS.iter().find(|(known, _)| *known == id);
                match (verdict, exception) {
                    (Ok(()), None) => passed += 1,
                    (Err(_), Some(_)) => {}
                    (Ok(()), Some(_)) => wrong.push(format!("{id} passes and is listed as an exception")),
                    (Err(error), None) => wrong.push(format!("{id}: {error}")),
                }
            }
        }
    }
    for (id, _) in EXCEPTIONS.iter().filter(|(id, _)| id.starts_with(direction) && !seen.contains(*id)) {
        wrong.push(format!("{id} is listed as an exception and is no case"));
    }
    (passed, wrong)
}

#[expect(clippy::print_stderr, reason = "a skipped test and its counts are to be seen")]
fn check(direction: &str, run: fn(&Case<'_>) -> Result<(), String>) {
    let Some(folder) = std::env::var_os("WHIMBREL_PROTOCOL_VECTORS") else {
        eprintln!("SKIPPED: WHIMBREL_PROTOCOL_VECTORS is not set, so no protocol vector was run");
        return;
    };
    let (passed, wrong) = run_all(Path::new(&folder), direction, run);
    let excepted = EXCEPTIONS.iter().filter(|(id, _)| id.starts_with(direction)).count();
    eprintln!("{direction} vectors: {passed} pass, {excepted} are excepted, {} are wrong", wrong.len());
    assert!(passed > 200, "hardly any vector was found in {}", Path::new(&folder).display());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn requests_read_as_their_parameters() {
    check("input", input);
}

#[test]
fn responses_read_as_their_results() {
    check("output", output);
}

fn header_map(headers: &Json) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in headers.as_object().into_iter().flatten() {
        let all: Vec<&str> = match value {
            Json::Array(all) => all.iter().filter_map(Json::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        for value in all {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            map.append(name, HeaderValue::from_bytes(value.as_bytes()).expect("a header's value"));
        }
    }
    map
}

fn body(protocol: Protocol, text: &Json) -> Bytes {
    let text = text.as_str().unwrap_or_default();
    if protocol == Protocol::RpcV2Cbor {
        return Bytes::from(STANDARD.decode(text).expect("CBOR in vectors is base64"));
    }
    Bytes::copy_from_slice(text.as_bytes())
}

fn input(case: &Case<'_>) -> Result<(), String> {
    let (protocol, schema) = (case.service.protocol, case.operation.input);
    let serialized = &case.case["serialized"];
    let uri = serialized["uri"].as_str().unwrap_or("/");
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let (headers, body) = (header_map(&serialized["headers"]), body(protocol, &serialized["body"]));
    let query = query_pairs(query);
    let mut labels = Vec::new();
    if matches!(protocol, Protocol::RestJson | Protocol::RestXml) {
        let method = serialized["method"].as_str().unwrap_or("POST");
        let found = Paths::new(case.service).find(method, path, &query);
        labels = found.ok_or_else(|| format!("{method} {uri} finds no operation"))?.labels;
    }
    let mut got = Value::Null;
    let read = &mut |from: &mut dyn Decoder| {
        got = Value::read(schema, from)?;
        Ok(())
    };
    let incoming = Incoming { labels, query, headers: &headers, body: &body, form: None, namespace: "" };
    protocol::decode(protocol, incoming, read).map_err(|error| error.to_string())?;
    same(&got, &Value::of(schema, &case.case["params"]))
}

fn same(got: &Value, wanted: &Value) -> Result<(), String> {
    if got == wanted { Ok(()) } else { Err(format!("\n  got    {got:?}\n  wanted {wanted:?}")) }
}

/// What `reply` reads as.
fn read(
    case: &Case<'_>,
    schema: &'static Schema,
    reply: &Response<Bytes>,
    what: Reply,
) -> Result<Value, String> {
    let mut got = Value::Null;
    let read = &mut |from: &mut dyn Decoder| {
        got = Value::read(schema, from)?;
        Ok(())
    };
    protocol::decode_reply(case.service.protocol, reply, what, read).map_err(|error| error.to_string())?;
    Ok(got)
}

fn output(case: &Case<'_>) -> Result<(), String> {
    let protocol = case.service.protocol;
    let response = &case.case["response"];
    let mut theirs = Response::new(body(protocol, &response["body"]));
    *theirs.headers_mut() = header_map(&response["headers"]);
    let status = response["status_code"].as_u64().unwrap_or(200) as u16;
    *theirs.status_mut() = http::StatusCode::from_u16(status).map_err(|error| error.to_string())?;
    if case.case.get("error").is_some() {
        return fault(case, &theirs);
    }
    let schema = case.operation.output;
    let wanted = Value::of(schema, &case.case["result"]);
    let what = Reply::Output(case.operation);
    let ours = protocol::encode(protocol, case.service, case.operation, &wanted, "id");
    if ours.status() != theirs.status() {
        return Err(format!("the status is {} and not {}", ours.status(), theirs.status()));
    }
    same(&read(case, schema, &theirs, what)?, &wanted).map_err(|error| format!("their response: {error}"))?;
    same(&read(case, schema, &ours, what)?, &wanted)
        .map_err(|error| format!("our response {}: {error}", String::from_utf8_lossy(ours.body())))
}

fn fault(case: &Case<'_>, theirs: &Response<Bytes>) -> Result<(), String> {
    let protocol = case.service.protocol;
    let code = case.case["errorCode"].as_str().unwrap_or_default();
    let shapes = case.shapes.json.as_object().ok_or("no shapes")?;
    let named = shapes.iter().find(|(name, shape)| {
        *name == code || shape["error"]["code"].as_str().is_some_and(|known| known == code)
    });
    let (name, _) = named.ok_or_else(|| format!("no shape has the code {code}"))?;
    let schema = case.shapes.shape(name, 0);
    let wanted = Value::of(schema, &case.case["error"]);
    let message = case.case["errorMessage"].as_str().unwrap_or_default().to_owned();
    let fault = AnyFault { schema, value: wanted.clone(), message };
    let ours = protocol::encode_fault(protocol, case.service, &fault, "id");
    if ours.status() != theirs.status() {
        return Err(format!("the status is {} and not {}", ours.status(), theirs.status()));
    }
    let in_header = |name: &str| {
        let value = ours.headers().get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.split(';').next() == Some(code))
    };
    let in_body = String::from_utf8_lossy(ours.body()).contains(code);
    if !in_body && !in_header("x-amzn-errortype") && !in_header("x-amzn-query-error") {
        return Err(format!("our response does not hold the code {code}"));
    }
    same(&read(case, schema, theirs, Reply::Fault)?, &wanted)
        .map_err(|error| format!("their response: {error}"))?;
    same(&read(case, schema, &ours, Reply::Fault)?, &wanted)
        .map_err(|error| format!("our response {}: {error}", String::from_utf8_lossy(ours.body())))
}
