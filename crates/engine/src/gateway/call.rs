//! A call of a deployed API, on its way from the front door to the API's room and back.

use base::{Region, Timestamp, Trace};
use bytes::Bytes;
use std::net::SocketAddr;

/// A request for a deployed API.
#[derive(Clone, Debug)]
pub struct GatewayCall {
    /// The method, target and headers as the client sent them.
    pub head: http::request::Parts,
    /// The whole body.
    pub body: Bytes,
    /// The API.
    pub api_id: String,
    /// The host name that was called, without its port.
    pub domain_name: String,
    /// The port that it came in by.
    pub port: u16,
    /// The region in the host name; `None` in the path form.
    pub region: Option<Region>,
    /// The stage in the path form; in the host form the API finds it in the path.
    pub stage: Option<String>,
    /// What follows the host, or the stage in the path form; begins with `/`, still percent-encoded.
    pub path: String,
    /// Who sent it.
    pub peer: SocketAddr,
    /// When it arrived.
    pub time: Timestamp,
    /// Where this request's time goes.
    pub trace: Trace,
    /// The value of `X-Amzn-Trace-Id`, such as `Root=1-5759e988-bd862e3fe1be46a994272793`.
    pub trace_id: String,
}

/// An API's answer, and what to call it in the latency record.
#[derive(Clone, Debug)]
pub struct GatewayAnswer {
    /// The answer.
    pub response: http::Response<Bytes>,
    /// The API and its route, such as `a1b2c3 GET /items/{id}`.
    pub label: String,
}

/// Splits `/first/rest` into `first` and `/rest`; the rest of a path with one segment is `/`.
pub fn split_stage(path: &str) -> (&str, &str) {
    let inner = path.strip_prefix('/').unwrap_or(path);
    match inner.find('/') {
        Some(end) => inner.split_at(end),
        None => (inner, "/"),
    }
}

/// The function in an integration's URI: its ARN (with a qualifier, where it has one), whether it stands
/// alone or inside the long form of API Gateway. `None` where the URI is of something else.
pub fn function_in_uri(uri: &str) -> Option<&str> {
    let function = match uri.split_once("/functions/") {
        Some((_, inner)) if uri.starts_with("arn:") => inner.strip_suffix("/invocations")?,
        _ => uri,
    };
    let mut fields = function.splitn(7, ':');
    let is_function = fields.next() == Some("arn")
        && fields.next().is_some_and(|partition| partition.starts_with("aws"))
        && fields.next() == Some("lambda");
    (is_function && fields.nth(2) == Some("function") && fields.next().is_some_and(|name| !name.is_empty()))
        .then_some(function)
}

/// Fills in `${stageVariables.name}`; a variable that is not there is empty, as in AWS.
pub fn fill_stage_variables<'v>(text: &str, variable: impl Fn(&str) -> Option<&'v str>) -> String {
    const OPEN: &str = "${stageVariables.";
    let mut filled = String::with_capacity(text.len());
    let mut left = text;
    while let Some(start) = left.find(OPEN) {
        let (before, after) = left.split_at(start);
        let after = &after[OPEN.len()..];
        let Some(end) = after.find('}') else { break };
        filled.push_str(before);
        filled.push_str(variable(&after[..end]).unwrap_or_default());
        left = &after[end + 1..];
    }
    filled.push_str(left);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_split_off() {
        for (path, expected) in
            [("/dev/a/b", ("dev", "/a/b")), ("/dev", ("dev", "/")), ("/dev/", ("dev", "/")), ("/", ("", "/"))]
        {
            assert_eq!(split_stage(path), expected);
        }
    }

    #[test]
    fn functions_are_found_in_both_forms() {
        let bare = "arn:aws:lambda:us-east-1:000000000000:function:hello:live";
        let long =
            format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{bare}/invocations");
        assert_eq!(function_in_uri(bare), Some(bare));
        assert_eq!(function_in_uri(&long), Some(bare));
        for other in [
            "",
            "https://example.com/functions/x/invocations",
            "arn:aws:sqs:us-east-1:000000000000:queue",
            "arn:aws:lambda:us-east-1:000000000000:function:",
            "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/x",
        ] {
            assert_eq!(function_in_uri(other), None, "{other}");
        }
    }

    #[test]
    fn stage_variables_are_filled_in() {
        let variable = |name: &str| (name == "fn").then_some("hello");
        assert_eq!(
            fill_stage_variables("a:${stageVariables.fn}:${stageVariables.no}!", variable),
            "a:hello:!"
        );
        assert_eq!(fill_stage_variables("${stageVariables.fn", variable), "${stageVariables.fn");
    }
}
