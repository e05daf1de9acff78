//! The data plane: one call of a deployed HTTP API, from the stage to the function and back.

use crate::compiled::{CompiledApi, CompiledIntegration, CompiledRoute, CompiledStage};
use crate::records::PayloadFormat;
use base::{Clock, Rng};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::gateway::{
    Cors, Functions, GatewayAnswer, GatewayCall, Invocation, Invoked, PathParameters, ProxyReply,
    ProxyRequest, RoutePath, decode_path, read_v1_reply, read_v2_reply, write_v1_event, write_v2_event,
};
use http::{HeaderValue, StatusCode, header};
use std::borrow::Cow;

/// Answers a call.
pub(crate) async fn execute(
    api: &CompiledApi,
    call: GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
    rng: &Rng,
) -> GatewayAnswer {
    let request_id = request_id(rng);
    let (mut response, label) = route(api, &call, functions, clock, &request_id).await;
    let headers = response.headers_mut();
    if let Some(cors) = &api.cors
        && !Cors::is_preflight(&call.head.method, &call.head.headers)
    {
        cors.apply(&call.head.headers, headers);
    }
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        headers.insert("apigw-requestid", id);
    }
    GatewayAnswer { response, label }
}

/// Sixteen characters of base64 with one of padding, as AWS's ids look.
fn request_id(rng: &Rng) -> String {
    let mut bytes = [0u8; 11];
    rng.fill(&mut bytes);
    STANDARD.encode(bytes)
}

async fn route(
    api: &CompiledApi,
    call: &GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
    request_id: &str,
) -> (http::Response<Bytes>, String) {
    let unrouted = |response| (response, format!("{} no route", api.id));
    if api.disabled {
        return unrouted(message(StatusCode::NOT_FOUND, "Not Found"));
    }
    if let Some(cors) = &api.cors
        && Cors::is_preflight(&call.head.method, &call.head.headers)
    {
        return (cors.preflight(&call.head.headers), format!("{} preflight", api.id));
    }
    let Some((stage, path)) = api.stage(call.stage.as_deref(), &call.path) else {
        return unrouted(message(StatusCode::NOT_FOUND, "Not Found"));
    };
    let Some((route, matched, parameters)) = stage.routes.find(call.head.method.as_str(), path) else {
        return unrouted(message(StatusCode::NOT_FOUND, "Not Found"));
    };
    let Some(integration) = &route.integration else {
        return (message(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error"), route.label.clone());
    };
    let target = Target { api, stage, route, integration, matched, parameters, path, request_id };
    let response = match invoke(&target, call, functions, clock).await {
        Ok(reply) => {
            let mut response = http::Response::new(reply.body);
            (*response.status_mut(), *response.headers_mut()) = (reply.status, reply.headers);
            response
        }
        Err((status, text)) => message(status, text),
    };
    (response, route.label.clone())
}

/// Where a call has been routed to.
struct Target<'a> {
    api: &'a CompiledApi,
    stage: &'a CompiledStage,
    route: &'a CompiledRoute,
    integration: &'a CompiledIntegration,
    matched: Option<&'a RoutePath>,
    parameters: PathParameters<'a, 'a>,
    path: &'a str,
    request_id: &'a str,
}

const FAILED: (StatusCode, &str) = (StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error");
const UNAVAILABLE: (StatusCode, &str) = (StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable");

async fn invoke(
    target: &Target<'_>,
    call: &GatewayCall,
    functions: &dyn Functions,
    clock: &Clock,
) -> Result<ProxyReply, (StatusCode, &'static str)> {
    let integration = target.integration;
    let invocation = Invocation {
        account: &target.api.account,
        region: target.api.region,
        function: &integration.function,
        payload: Bytes::from(event(target, call)),
        trace: &call.trace,
        trace_id: &call.trace_id,
    };
    let invoked = clock.timeout(integration.timeout, functions.invoke(invocation)).await;
    let output = match invoked {
        None | Some(Invoked::Throttled) => return Err(UNAVAILABLE),
        Some(Invoked::Failed(_) | Invoked::Refused(_)) => return Err(FAILED),
        Some(Invoked::Returned(output)) => output,
    };
    let reply = match integration.format {
        PayloadFormat::V1 => read_v1_reply(&output),
        PayloadFormat::V2 => read_v2_reply(&output),
    };
    reply.map_err(|_| FAILED)
}

/// The event, in the integration's format. HTTP APIs show paths and their parameters decoded.
fn event(target: &Target<'_>, call: &GatewayCall) -> Vec<u8> {
    let Target { api, stage, route, .. } = target;
    let decoded = decode_path(target.path);
    let path = if stage.name == crate::compiled::DEFAULT_STAGE {
        decoded
    } else {
        Cow::Owned(format!("/{}{decoded}", stage.name))
    };
    let parameters: Vec<(&str, Cow<'_, str>)> =
        target.parameters.iter().map(|(name, value)| (*name, decode_path(value))).collect();
    let request = ProxyRequest {
        method: call.head.method.as_str(),
        path: &path,
        context_path: &path,
        query: call.head.uri.query().unwrap_or_default(),
        headers: &call.head.headers,
        body: &call.body,
        binary: None,
        protocol: if call.head.version == http::Version::HTTP_10 { "HTTP/1.0" } else { "HTTP/1.1" },
        source_ip: call.peer.ip(),
        port: call.port,
        trace_id: &call.trace_id,
        account_id: api.account.as_str(),
        api_id: &api.id,
        domain_name: &call.domain_name,
        stage: &stage.name,
        request_id: target.request_id,
        extended_request_id: target.request_id,
        route_key: &route.key,
        resource: target.matched.map_or(&route.key, |path| path.as_str()),
        resource_id: "",
        deployment_id: "",
        time: call.time,
        path_parameters: &parameters,
        stage_variables: stage.variables.as_deref(),
        authorizer: None,
    };
    match target.integration.format {
        PayloadFormat::V1 => write_v1_event(&request),
        PayloadFormat::V2 => write_v2_event(&request),
    }
}

/// `{"message":"..."}`, as HTTP APIs report their own errors.
fn message(status: StatusCode, text: &'static str) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(format!("{{\"message\":\"{text}\"}}")));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
