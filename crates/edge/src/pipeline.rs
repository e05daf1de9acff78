//! What happens to a request, top to bottom.

use crate::door::{Arrived, Reply};
use crate::latency::merged;
use crate::target::{Target, identify};
use crate::worker::{Worker, status_of};
use crate::{Body, TraceId, health, read_body, reply};
use base::{LatencySource, Trace, limits};
use engine::gateway::{GatewayAnswer, GatewayCall};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use hyper::body::Incoming;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::time::Duration;

/// The header by which a client asks for the split of its time.
const TIMING: &str = "x-whimbrel-timing";
/// The header that carries a trace.
const TRACE_ID: &str = "x-amzn-trace-id";

/// Answers one request.
pub(crate) async fn serve(
    worker: &Worker,
    request: http::Request<Incoming>,
    peer: SocketAddr,
) -> http::Response<Body> {
    let shared = &*worker.shared;
    let clock = &shared.options.clock;
    let started = clock.monotonic();
    let (mut head, body) = request.into_parts();

    // 1. Trace: a root of its own, or a call made inside another request.
    let wants_timing = head.headers.remove(TIMING).is_some_and(|value| value == "1");
    let given = head.headers.get(TRACE_ID).and_then(|value| value.to_str().ok()).and_then(TraceId::in_header);
    let trace_id = given.unwrap_or_else(|| TraceId::new(clock, &shared.options.rng));
    let parent = given.and_then(|id| shared.roots.find(&id));
    let trace = Trace::new();
    let _root = parent.is_none().then(|| shared.roots.enter(trace_id, trace.clone()));

    // 2. Identify the target, 3. let it answer.
    let arrived = Arrived { head, body, peer, trace: trace.clone(), trace_id };
    let Reply { mut response, label } = dispatch(worker, arrived).await;

    // 4. Record.
    let total = clock.monotonic().saturating_sub(started);
    if let Some(root) = &parent {
        root.add(LatencySource::Integration, total);
    }
    if let Some(latency) = shared.latency.get(worker.index) {
        latency.record(&label, total, &trace);
    }
    if wants_timing {
        add_server_timing(response.headers_mut(), &trace, total);
    }
    response
}

/// Finds the target and hands the request to it.
async fn dispatch(worker: &Worker, mut arrived: Arrived) -> Reply {
    let shared = &*worker.shared;
    if !has_one_host(&arrived.head) {
        return Reply::new(reply::message(StatusCode::BAD_REQUEST, "Bad Request"), "refused");
    }
    let uri = std::mem::take(&mut arrived.head.uri);
    // An absolute-form target overrides the Host header.
    let host = uri.authority().map_or_else(|| host(&arrived.head.headers), |authority| authority.as_str());
    match identify(host, uri.path()) {
        Target::Health => {
            own(&arrived.head.method, "health", || health::health(&shared.options, &shared.doors.served))
        }
        Target::Latency => own(&arrived.head.method, "latency", || merged(shared.latency.iter())),
        Target::Call => {
            arrived.head.uri = uri;
            shared.doors.operations.serve(arrived).await
        }
        Target::Page(path) => page(worker, &arrived.head.method, path).await,
        Target::Unknown => Reply::new(reply::message(StatusCode::NOT_FOUND, "Not Found"), "refused"),
        Target::ExecuteApi { api_id, region, stage, path } => {
            let (domain_name, port) = split_port(host);
            let api = Api {
                api_id: api_id.to_owned(),
                domain_name: domain_name.to_owned(),
                port,
                region,
                stage: stage.map(str::to_owned),
                path: path.to_owned(),
            };
            arrived.head.uri = uri;
            execute_api(worker, arrived, api).await
        }
        Target::FunctionUrl { id, region, path } => {
            let (domain_name, port) = split_port(host);
            let url = Api {
                api_id: id.to_ascii_lowercase(),
                domain_name: domain_name.to_owned(),
                port,
                region,
                stage: None,
                path: path.to_owned(),
            };
            arrived.head.uri = uri;
            function_url(worker, arrived, url).await
        }
        Target::Response => {
            arrived.head.uri = uri;
            match &shared.doors.responses {
                Some(responses) => responses.serve(arrived).await,
                None => Reply::new(reply::message(StatusCode::NOT_FOUND, "Not Found"), "refused"),
            }
        }
        Target::Aws => {
            arrived.head.uri = uri;
            aws(worker, arrived).await
        }
    }
}

/// A deployed API, as the host and path name it.
struct Api {
    api_id: String,
    domain_name: String,
    port: u16,
    region: Option<base::Region>,
    stage: Option<String>,
    path: String,
}

async fn execute_api(worker: &Worker, arrived: Arrived, api: Api) -> Reply {
    let options = &worker.shared.options;
    let Some(door) = worker.shared.doors.execute_api.iter().find(|door| door.has(&api.api_id, api.region))
    else {
        // AWS has no name in DNS for an API that is not there; a name that is there answers so.
        return Reply::new(reply::message(StatusCode::FORBIDDEN, "Forbidden"), "execute-api unknown");
    };
    match gateway_call(options, arrived, api, limits::API_PAYLOAD_BYTES).await {
        Ok(call) => {
            let GatewayAnswer { response, label } = door.execute(call).await;
            Reply::new(response.map(Body::from), label)
        }
        Err(refused) => refused,
    }
}

async fn function_url(worker: &Worker, arrived: Arrived, url: Api) -> Reply {
    let Some(door) = &worker.shared.doors.function_urls else {
        return Reply::new(reply::message(StatusCode::NOT_FOUND, "Not Found"), "refused");
    };
    // The function's own limit is told by the door, in its own words.
    match gateway_call(&worker.shared.options, arrived, url, limits::API_PAYLOAD_BYTES).await {
        Ok(call) => door.serve(call).await,
        Err(refused) => refused,
    }
}

/// The whole request, or the reply to one that cannot be read.
async fn gateway_call(
    options: &crate::EdgeOptions,
    arrived: Arrived,
    api: Api,
    limit: usize,
) -> Result<GatewayCall, Reply> {
    let Arrived { head, body, peer, trace, trace_id } = arrived;
    let body = match read_body(&options.clock, body, limit, options.limits.body_timeout).await {
        Ok(body) => body,
        Err(error) => {
            let text = match error {
                crate::BodyError::TooLarge { .. } => "Request Entity Too Large",
                crate::BodyError::TimedOut => "Request Timeout",
                crate::BodyError::Broken(_) | crate::BodyError::Unzip(_) => "Bad Request",
            };
            return Err(Reply::new(reply::message(status_of(&error), text), "execute-api refused"));
        }
    };
    Ok(GatewayCall {
        head,
        body,
        api_id: api.api_id,
        domain_name: api.domain_name,
        port: api.port,
        region: api.region,
        stage: api.stage,
        path: api.path,
        peer,
        time: options.clock.now(),
        trace,
        trace_id: trace_id.to_string(),
    })
}

/// An AWS operation, or S3 where the request is signed for S3 or nothing else can be meant.
async fn aws(worker: &Worker, arrived: Arrived) -> Reply {
    let doors = &worker.shared.doors;
    match &doors.objects {
        Some(objects) if is_for_s3(&arrived.head) => objects.serve(arrived).await,
        _ => doors.operations.serve(arrived).await,
    }
}

/// Whether the request is S3's: signed for it, or with no sign of another protocol.
fn is_for_s3(head: &http::request::Parts) -> bool {
    let authorization = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if let Some(service) = authorization.and_then(signed_service) {
        return service == "s3";
    }
    let query = head.uri.query().unwrap_or_default();
    if let Some(credential) = query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Credential=")) {
        let scope = credential.replace("%2F", "/").replace("%2f", "/");
        return scope.split('/').nth(3) == Some("s3");
    }
    // Version 2 of the signature, which boto3 still presigns with, is S3's alone.
    if query.split('&').any(|pair| pair.starts_with("AWSAccessKeyId=")) {
        return true;
    }
    let is_form = head.method == Method::POST
        && head
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    let is_query = query.split('&').any(|pair| pair.starts_with("Action="));
    !head.headers.contains_key("x-amz-target") && !is_form && !is_query
}

/// The service in `AWS4-HMAC-SHA256 Credential=KEY/DATE/REGION/SERVICE/aws4_request, ...`.
fn signed_service(authorization: &str) -> Option<&str> {
    let (_, credential) = authorization.split_once("Credential=")?;
    credential.split(',').next()?.split('/').nth(3)
}

/// One of Whimbrel's own pages: GET or HEAD.
fn own(method: &Method, label: &'static str, page: impl FnOnce() -> serde_json::Value) -> Reply {
    if method == Method::GET || method == Method::HEAD {
        return Reply::new(reply::json(StatusCode::OK, &page()), label);
    }
    Reply::new(reply::message(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed"), "refused")
}

/// One of the app's own pages.
async fn page(worker: &Worker, method: &Method, path: &str) -> Reply {
    for pages in &worker.shared.doors.pages {
        if let Some(page) = pages.get(path).await {
            if method != Method::GET && method != Method::HEAD {
                let refused = reply::message(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed");
                return Reply::new(refused, "refused");
            }
            let mut response = http::Response::new(Body::from(page.content));
            *response.status_mut() = page.status;
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(page.kind));
            return Reply::new(response, "page");
        }
    }
    Reply::new(reply::message(StatusCode::NOT_FOUND, "Not Found"), "refused")
}

/// HTTP/1.1 wants exactly one Host header; two are a way to smuggle.
fn has_one_host(head: &http::request::Parts) -> bool {
    let hosts = head.headers.get_all(header::HOST).iter().count();
    hosts == 1 || (hosts == 0 && head.version < http::Version::HTTP_11)
}

/// `name[:port]`; without a port it is HTTP's own.
fn split_port(host: &str) -> (&str, u16) {
    match host.rsplit_once(':') {
        Some((name, port)) => port.parse().map_or((host, 80), |port| (name, port)),
        None => (host, 80),
    }
}

fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// `Server-Timing: physics;dur=0.000, front-door;dur=0.123, ...`, in milliseconds.
fn add_server_timing(headers: &mut HeaderMap, trace: &Trace, total: Duration) {
    let mut text = String::with_capacity(96);
    for (source, spent) in trace.split(total) {
        let separator = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{separator}{};dur={:.3}", source.name(), spent.as_secs_f64() * 1e3);
    }
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert("server-timing", value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(headers: &[(&str, &str)], uri: &str) -> http::request::Parts {
        let mut builder = http::Request::builder().method(Method::POST).uri(uri);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        builder.body(()).unwrap().into_parts().0
    }

    #[test]
    fn s3_takes_what_is_signed_for_it_and_what_nothing_else_claims() {
        let signed = |service: &str| {
            format!(
                "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
            )
        };
        for (headers, uri, expected) in [
            (vec![("authorization", signed("s3"))], "/bucket/key", true),
            (vec![("authorization", signed("lambda"))], "/2015-03-31/functions", false),
            (vec![("x-amz-target", "DynamoDB_20120810.GetItem".to_owned())], "/", false),
            (
                vec![("content-type", "application/x-www-form-urlencoded; charset=utf-8".to_owned())],
                "/",
                false,
            ),
            (vec![], "/bucket/key", true),
            (vec![], "/bucket/key?AWSAccessKeyId=k&Signature=s&Expires=1", true),
            (vec![], "/?Action=GetCallerIdentity", false),
            (vec![], "/bucket/key?X-Amz-Credential=k%2F20260101%2Fus-east-1%2Fs3%2Faws4_request", true),
        ] {
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(is_for_s3(&head(&headers, uri)), expected, "{headers:?} {uri}");
        }
    }

    #[test]
    fn server_timing_has_all_four_sources() {
        let (mut headers, trace) = (HeaderMap::new(), Trace::new());
        trace.add(LatencySource::Compute, Duration::from_micros(1_500));
        add_server_timing(&mut headers, &trace, Duration::from_micros(2_000));
        assert_eq!(
            headers["server-timing"],
            "physics;dur=0.000, front-door;dur=0.500, compute;dur=1.500, integration;dur=0.000"
        );
    }
}
