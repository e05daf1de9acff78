//! Payload format 1.0, and the event of a REST API, which it descends from.

use super::event::{ProxyRequest, push_context_ids, push_last, push_list, usual_case};
use super::json::{close, push_field, push_name, push_number, push_str};
use super::text::access_log_time;
use http::header;

/// Writes the event of an HTTP API in format 1.0.
pub fn write_v1_event(request: &ProxyRequest<'_>) -> Vec<u8> {
    let mut out = request.buffer();
    out.push(b'{');
    push_field(&mut out, "version", "1.0");
    push_request(&mut out, request);
    push_name(&mut out, "requestContext");
    out.push(b'{');
    push_context_ids(&mut out, request);
    push_field(&mut out, "extendedRequestId", request.extended_request_id);
    push_field(&mut out, "httpMethod", request.method);
    push_name(&mut out, "identity");
    out.push(b'{');
    push_identity(&mut out, request);
    push_times_and_path(&mut out, request);
    push_name(&mut out, "resourceId");
    out.extend_from_slice(b"null,");
    push_field(&mut out, "resourcePath", request.resource);
    push_field(&mut out, "stage", request.stage);
    close(&mut out, b'}');
    push_end(out, request)
}

/// Writes the event of a REST API's Lambda proxy integration.
pub fn write_rest_event(request: &ProxyRequest<'_>) -> Vec<u8> {
    let mut out = request.buffer();
    out.push(b'{');
    push_request(&mut out, request);
    push_name(&mut out, "requestContext");
    out.push(b'{');
    push_field(&mut out, "resourceId", request.resource_id);
    push_field(&mut out, "resourcePath", request.resource);
    push_field(&mut out, "httpMethod", request.method);
    push_field(&mut out, "extendedRequestId", request.extended_request_id);
    push_times_and_path(&mut out, request);
    push_field(&mut out, "stage", request.stage);
    push_name(&mut out, "identity");
    out.push(b'{');
    push_identity(&mut out, request);
    push_context_ids(&mut out, request);
    push_field(&mut out, "deploymentId", request.deployment_id);
    close(&mut out, b'}');
    push_end(out, request)
}

/// What comes before the context: the resource, the path, headers and query, each once singly and once in full.
fn push_request(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    push_field(out, "resource", request.resource);
    push_field(out, "path", request.path);
    push_field(out, "httpMethod", request.method);
    push_name(out, "headers");
    out.push(b'{');
    request.each_header(|name, values| push_last(out, usual_case(name), values));
    close(out, b'}');
    out.push(b',');
    push_name(out, "multiValueHeaders");
    out.push(b'{');
    request.each_header(|name, values| push_list(out, usual_case(name), values));
    close(out, b'}');
    out.push(b',');
    let query = request.query_parameters();
    if query.is_empty() {
        out.extend_from_slice(b"\"queryStringParameters\":null,\"multiValueQueryStringParameters\":null,");
    } else {
        push_name(out, "queryStringParameters");
        out.push(b'{');
        query.iter().for_each(|(name, values)| push_last(out, name, values));
        close(out, b'}');
        out.push(b',');
        push_name(out, "multiValueQueryStringParameters");
        out.push(b'{');
        query.iter().for_each(|(name, values)| push_list(out, name, values));
        close(out, b'}');
        out.push(b',');
    }
    if request.path_parameters.is_empty() {
        out.extend_from_slice(b"\"pathParameters\":null,");
    } else {
        request.push_path_parameters(out);
    }
    push_name(out, "stageVariables");
    out.extend_from_slice(request.stage_variables.unwrap_or("null").as_bytes());
    out.push(b',');
}

/// The fields of an unauthenticated caller, and the end of the object that they stand in.
fn push_identity(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    for name in [
        "cognitoIdentityPoolId",
        "accountId",
        "cognitoIdentityId",
        "caller",
        "principalOrgId",
        "accessKey",
        "cognitoAuthenticationType",
        "cognitoAuthenticationProvider",
        "userArn",
        "user",
    ] {
        push_name(out, name);
        out.extend_from_slice(b"null,");
    }
    push_field(out, "sourceIp", &request.source_ip.to_string());
    push_name(out, "userAgent");
    match request.header(header::USER_AGENT) {
        Some(agent) => push_str(out, &agent),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b"},");
}

fn push_times_and_path(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    push_field(out, "path", request.context_path);
    push_field(out, "protocol", request.protocol);
    push_field(out, "requestId", request.request_id);
    push_field(out, "requestTime", &access_log_time(request.time));
    push_name(out, "requestTimeEpoch");
    push_number(out, request.time.as_millis());
    out.push(b',');
}

fn push_end(mut out: Vec<u8>, request: &ProxyRequest<'_>) -> Vec<u8> {
    out.push(b',');
    let encoded = if request.body.is_empty() {
        out.extend_from_slice(b"\"body\":null,");
        false
    } else {
        request.push_body(&mut out)
    };
    push_name(&mut out, "isBase64Encoded");
    out.extend_from_slice(if encoded { b"true}" } else { b"false}" });
    out
}
