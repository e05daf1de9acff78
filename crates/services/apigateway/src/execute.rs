//! The data plane: one call of a deployed REST API, from the stage to what stands behind the method.

use crate::compiled::{Behind, CompiledMethod, CompiledRestApi, CompiledStage};
use crate::mock::MockFault;
use base::{Clock, Rng};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::gateway::{
    Functions, GatewayAnswer, GatewayCall, Invocation, Invoked, PathParameters, ProxyRequest,
    read_rest_reply, split_stage, write_rest_event,
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use std::borrow::Cow;
use std::time::Duration;

/// An error that the API itself answers: status, message, and what `x-amzn-ErrorType` says.
type Fault = (StatusCode, &'static str, &'static str);

const FORBIDDEN: Fault = (StatusCode::FORBIDDEN, "Forbidden", "ForbiddenException");
const NO_METHOD: Fault =
    (StatusCode::FORBIDDEN, "Missing Authentication Token", "MissingAuthenticationTokenException");
const MALFORMED: Fault = (StatusCode::BAD_GATEWAY, "Internal server error", "InternalServerErrorException");
const FAILED: Fault =
    (StatusCode::INTERNAL_SERVER_ERROR, "Internal server error", "InternalServerErrorException");
const TIMED_OUT: Fault =
    (StatusCode::GATEWAY_TIMEOUT, "Endpoint request timed out", "InternalServerErrorException");
const UNSUPPORTED_TYPE: Fault =
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", "BadRequestException");

/// The two ids that every answer carries.
struct Ids {
    request: String,
    extended: String,
}

impl Ids {
    fn new(rng: &Rng) -> Self {
        let mut bytes = [0u8; 11];
        rng.fill(&mut bytes);
        Self { request: rng.uuid(), extended: STANDARD.encode(bytes) }
    }
}

/// Answers a call.
pub(crate) async fn execute(
    api: &CompiledRestApi,
    call: GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
    rng: &Rng,
) -> GatewayAnswer {
    let ids = Ids::new(rng);
    let (result, label) = match find(api, &call) {
        Err(fault) => (Err(fault), format!("{} no method", api.id)),
        Ok(found) => {
            let label = found.method.label.clone();
            (answer(api, &found, &call, functions, clock, &ids).await, label)
        }
    };
    let mut response = result.unwrap_or_else(refuse);
    let ours = [
        (HeaderName::from_static("x-amzn-requestid"), &ids.request),
        (HeaderName::from_static("x-amz-apigw-id"), &ids.extended),
    ];
    for (name, value) in ours {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    GatewayAnswer { response, label }
}

/// A method that a call has been routed to.
struct Found<'a> {
    stage: &'a CompiledStage,
    method: &'a CompiledMethod,
    parameters: PathParameters<'a, 'a>,
    path: &'a str,
}

fn find<'a>(api: &'a CompiledRestApi, call: &'a GatewayCall) -> Result<Found<'a>, Fault> {
    if api.disabled {
        return Err(FORBIDDEN);
    }
    let (stage, path) = match &call.stage {
        Some(stage) => (stage.as_str(), call.path.as_str()),
        None => split_stage(&call.path),
    };
    let stage = api.stages.get(stage).ok_or(FORBIDDEN)?;
    // A slash at the end makes no difference to a REST API, but it stays in the path that functions see.
    let matched = match path.strip_suffix('/') {
        Some(trimmed) if !trimmed.is_empty() => trimmed,
        _ => path,
    };
    let (method, _, parameters) = stage.methods.find(call.head.method.as_str(), matched).ok_or(NO_METHOD)?;
    Ok(Found { stage, method, parameters, path })
}

async fn answer(
    api: &CompiledRestApi,
    found: &Found<'_>,
    call: &GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
    ids: &Ids,
) -> Result<http::Response<Bytes>, Fault> {
    match &found.method.behind {
        Behind::Nothing => Err(FAILED),
        Behind::Mock(mock) => mock.answer(&call.head.headers, &call.body).map_err(|fault| match fault {
            MockFault::UnsupportedType => UNSUPPORTED_TYPE,
            MockFault::Misconfigured => FAILED,
        }),
        Behind::Function { arn, timeout } => {
            let invocation = Invocation {
                account: &api.account,
                region: api.region,
                function: arn,
                payload: Bytes::from(event(api, found, call, ids)),
                trace: &call.trace,
                trace_id: &call.trace_id,
            };
            invoke(found, call, functions, clock, invocation, *timeout).await
        }
    }
}

async fn invoke(
    found: &Found<'_>,
    call: &GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
    invocation: Invocation<'_>,
    timeout: Duration,
) -> Result<http::Response<Bytes>, Fault> {
    let output = match clock.timeout(timeout, functions.invoke(invocation)).await {
        None => return Err(TIMED_OUT),
        Some(Invoked::Failed(_)) => return Err(MALFORMED),
        Some(Invoked::Throttled | Invoked::Refused(_)) => return Err(FAILED),
        Some(Invoked::Returned(output)) => output,
    };
    let binary = found.stage.binary.contains(text(call, header::ACCEPT));
    let reply = read_rest_reply(&output, binary).map_err(|_| MALFORMED)?;
    let mut response = http::Response::new(reply.body);
    (*response.status_mut(), *response.headers_mut()) = (reply.status, reply.headers);
    if let Ok(trace_id) = HeaderValue::from_str(&call.trace_id) {
        response.headers_mut().insert("x-amzn-trace-id", trace_id);
    }
    Ok(response)
}

fn text(call: &GatewayCall, name: HeaderName) -> Option<&str> {
    call.head.headers.get(name).and_then(|value| value.to_str().ok())
}

/// The event. REST APIs show paths and their parameters as they were sent.
fn event(api: &CompiledRestApi, found: &Found<'_>, call: &GatewayCall, ids: &Ids) -> Vec<u8> {
    let Found { stage, method, parameters, path } = found;
    let parameters: Vec<(&str, Cow<'_, str>)> =
        parameters.iter().map(|(name, value)| (*name, Cow::Borrowed(*value))).collect();
    write_rest_event(&ProxyRequest {
        method: call.head.method.as_str(),
        path,
        context_path: &format!("/{}{path}", stage.name),
        query: call.head.uri.query().unwrap_or_default(),
        headers: &call.head.headers,
        body: &call.body,
        binary: Some(stage.binary.contains(text(call, header::CONTENT_TYPE))),
        protocol: if call.head.version == http::Version::HTTP_10 { "HTTP/1.0" } else { "HTTP/1.1" },
        source_ip: call.peer.ip(),
        port: call.port,
        trace_id: &call.trace_id,
        account_id: api.account.as_str(),
        api_id: &api.id,
        domain_name: &call.domain_name,
        stage: &stage.name,
        request_id: &ids.request,
        extended_request_id: &ids.extended,
        route_key: "",
        resource: &method.resource_path,
        resource_id: &method.resource_id,
        deployment_id: &stage.deployment,
        time: call.time,
        path_parameters: &parameters,
        stage_variables: stage.variables.as_deref(),
        authorizer: None,
    })
}

/// `{"message":"..."}` and its error type, as REST APIs report their own errors.
fn refuse((status, text, kind): Fault) -> http::Response<Bytes> {
    // Two of AWS's messages have a space after the colon and the others have none.
    let space = if matches!(text, "Internal server error" | "Endpoint request timed out") { " " } else { "" };
    let mut response = http::Response::new(Bytes::from(format!("{{\"message\":{space}\"{text}\"}}")));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("x-amzn-errortype", HeaderValue::from_static(kind));
    response
}
