//! Payload format 2.0.

use super::event::{ProxyRequest, header_text, push_context_ids, push_joined};
use super::json::{close, push_field, push_name, push_number, push_str};
use super::text::access_log_time;
use http::header;

/// Writes the event. Fields that have nothing to say are left out, as the format has it.
pub fn write_v2_event(request: &ProxyRequest<'_>) -> Vec<u8> {
    let mut out = request.buffer();
    out.push(b'{');
    push_field(&mut out, "version", "2.0");
    push_field(&mut out, "routeKey", request.route_key);
    push_field(&mut out, "rawPath", request.path);
    push_field(&mut out, "rawQueryString", request.query);
    push_cookies(&mut out, request);
    push_name(&mut out, "headers");
    out.push(b'{');
    request.each_header(|name, values| {
        if name != "cookie" {
            push_joined(&mut out, name, values);
        }
    });
    close(&mut out, b'}');
    out.push(b',');
    let query = request.query_parameters();
    if !query.is_empty() {
        push_name(&mut out, "queryStringParameters");
        out.push(b'{');
        query.iter().for_each(|(name, values)| push_joined(&mut out, name, values));
        close(&mut out, b'}');
        out.push(b',');
    }
    push_context(&mut out, request);
    let encoded = !request.body.is_empty() && request.push_body(&mut out);
    if !request.path_parameters.is_empty() {
        request.push_path_parameters(&mut out);
    }
    push_name(&mut out, "isBase64Encoded");
    out.extend_from_slice(if encoded { b"true" } else { b"false" });
    if let Some(variables) = request.stage_variables {
        out.push(b',');
        push_name(&mut out, "stageVariables");
        out.extend_from_slice(variables.as_bytes());
    }
    out.push(b'}');
    out
}

fn push_cookies(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    if !request.headers.contains_key(header::COOKIE) {
        return;
    }
    push_name(out, "cookies");
    out.push(b'[');
    for value in request.headers.get_all(header::COOKIE) {
        for cookie in header_text(value).split(';').map(str::trim).filter(|cookie| !cookie.is_empty()) {
            push_str(out, cookie);
            out.push(b',');
        }
    }
    close(out, b']');
    out.push(b',');
}

fn push_context(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    push_name(out, "requestContext");
    out.push(b'{');
    push_context_ids(out, request);
    if let Some(authorizer) = request.authorizer {
        push_name(out, "authorizer");
        out.extend_from_slice(authorizer.as_bytes());
        out.push(b',');
    }
    push_name(out, "http");
    out.push(b'{');
    push_field(out, "method", request.method);
    push_field(out, "path", request.context_path);
    push_field(out, "protocol", request.protocol);
    push_field(out, "sourceIp", &request.source_ip.to_string());
    push_field(out, "userAgent", &request.header(header::USER_AGENT).unwrap_or_default());
    close(out, b'}');
    out.push(b',');
    push_field(out, "requestId", request.request_id);
    push_field(out, "routeKey", request.route_key);
    push_field(out, "stage", request.stage);
    push_field(out, "time", &access_log_time(request.time));
    push_name(out, "timeEpoch");
    push_number(out, request.time.as_millis());
    out.extend_from_slice(b"},");
}
