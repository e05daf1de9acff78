//! MOCK integrations: answers that are written in the API itself, such as SAM's for CORS preflights.
//!
//! Templates are served where they are static text. One that computes is refused when it is put, so that
//! nothing here has to fail later.

use crate::records::{Integration, IntegrationResponse, Passthrough};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

/// A MOCK integration, compiled.
#[derive(Debug)]
pub(crate) struct CompiledMock {
    /// The status that the request template for a content type asks for.
    requests: Vec<(String, Option<u16>)>,
    passthrough: Passthrough,
    responses: Vec<MockResponse>,
}

#[derive(Debug)]
struct MockResponse {
    status: StatusCode,
    pattern: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

/// How a MOCK call ended other than with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MockFault {
    /// The body's type has no template, and is not let through.
    UnsupportedType,
    /// The request template gave no status, or no response goes with it.
    Misconfigured,
}

/// Refuses what a MOCK integration would have to compute. The error is a sentence for the caller.
pub(crate) fn check(integration: &Integration) -> Result<(), String> {
    for template in integration.request_templates.values() {
        check_template(template)?;
    }
    integration.responses.values().try_for_each(check_response)
}

/// The same for one response.
pub(crate) fn check_response(response: &IntegrationResponse) -> Result<(), String> {
    response.templates.values().try_for_each(|template| check_template(template))?;
    for (name, value) in &response.parameters {
        if header_name(name).is_none() {
            return Err(format!("Invalid mapping expression specified: {name}"));
        }
        if literal(value).is_none_or(|value| HeaderValue::from_str(value).is_err()) {
            return Err(format!("Whimbrel serves only literal values ('...') for {name} yet"));
        }
    }
    if response.selection_pattern.as_ref().is_some_and(|pattern| !is_plain(pattern)) {
        return Err("Whimbrel serves only plain status codes as selection patterns of MOCK yet".to_owned());
    }
    Ok(())
}

fn check_template(template: &str) -> Result<(), String> {
    // `$` begins a reference, `#` a directive or a comment.
    if template.contains(['$', '#']) {
        return Err("Whimbrel serves only static mapping templates yet".to_owned());
    }
    Ok(())
}

fn is_plain(pattern: &str) -> bool {
    pattern.is_empty() || (pattern.len() == 3 && pattern.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The header in `method.response.header.Name`.
fn header_name(parameter: &str) -> Option<HeaderName> {
    HeaderName::from_bytes(parameter.strip_prefix("method.response.header.")?.as_bytes()).ok()
}

/// The text in `'text'`.
fn literal(value: &str) -> Option<&str> {
    value.strip_prefix('\'')?.strip_suffix('\'')
}

impl CompiledMock {
    /// Compiles an integration that [`check`] has accepted.
    pub(crate) fn new(integration: &Integration) -> Self {
        let status = |template: &String| {
            let value: Value = serde_json::from_str(template).ok()?;
            value["statusCode"].as_u64().and_then(|code| u16::try_from(code).ok())
        };
        let requests = integration.request_templates.iter();
        let responses = integration.responses.iter().filter_map(|(code, response)| {
            let mut headers = HeaderMap::new();
            let content_type = response.templates.keys().next().map_or("application/json", String::as_str);
            if let Ok(content_type) = HeaderValue::from_str(content_type) {
                headers.insert(header::CONTENT_TYPE, content_type);
            }
            for (name, value) in &response.parameters {
                if let (Some(name), Some(value)) = (header_name(name), literal(value))
                    && let Ok(value) = HeaderValue::from_str(value)
                {
                    headers.insert(name, value);
                }
            }
            Some(MockResponse {
                status: code.parse().ok().and_then(|code| StatusCode::from_u16(code).ok())?,
                pattern: response.selection_pattern.clone().filter(|pattern| !pattern.is_empty()),
                headers,
                body: Bytes::from(response.templates.values().next().cloned().unwrap_or_default()),
            })
        });
        Self {
            requests: requests.map(|(kind, template)| (kind.clone(), status(template))).collect(),
            passthrough: integration.passthrough,
            responses: responses.collect(),
        }
    }

    /// Answers a request.
    pub(crate) fn answer(
        &self,
        request: &HeaderMap,
        body: &[u8],
    ) -> Result<http::Response<Bytes>, MockFault> {
        let status = self.requested_status(request, body)?.ok_or(MockFault::Misconfigured)?;
        let code = status.to_string();
        let chosen = self
            .responses
            .iter()
            .find(|response| response.pattern.as_deref() == Some(code.as_str()))
            .or_else(|| self.responses.iter().find(|response| response.pattern.is_none()))
            .ok_or(MockFault::Misconfigured)?;
        let mut response = http::Response::new(chosen.body.clone());
        *response.status_mut() = chosen.status;
        *response.headers_mut() = chosen.headers.clone();
        Ok(response)
    }

    /// The status that the template for the request's content type asks for.
    fn requested_status(&self, request: &HeaderMap, body: &[u8]) -> Result<Option<u16>, MockFault> {
        let content_type = request.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let kind =
            content_type.and_then(|value| value.split(';').next()).map_or("application/json", str::trim);
        if let Some((_, status)) = self.requests.iter().find(|(known, _)| known.eq_ignore_ascii_case(kind)) {
            return Ok(*status);
        }
        let passes = match self.passthrough {
            Passthrough::WhenNoMatch => true,
            Passthrough::WhenNoTemplates => self.requests.is_empty(),
            Passthrough::Never => false,
        };
        if !passes {
            return Err(MockFault::UnsupportedType);
        }
        // What passes through is itself the template's result.
        let value: Option<Value> = serde_json::from_slice(body).ok();
        Ok(value.and_then(|value| value["statusCode"].as_u64()).and_then(|code| u16::try_from(code).ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::IntegrationKind;
    use std::collections::BTreeMap;

    /// The integration that SAM writes for `Cors: "'*'"`.
    fn sam_cors() -> Integration {
        let text = |text: &str| text.to_owned();
        let parameters = [
            (text("method.response.header.Access-Control-Allow-Origin"), text("'*'")),
            (text("method.response.header.Access-Control-Allow-Methods"), text("'GET,OPTIONS'")),
        ];
        let response = IntegrationResponse {
            selection_pattern: None,
            parameters: parameters.into(),
            templates: [(text("application/json"), text("{}\n"))].into(),
        };
        Integration {
            kind: IntegrationKind::Mock,
            method: None,
            uri: None,
            passthrough: Passthrough::WhenNoMatch,
            timeout_millis: Integration::LONGEST,
            request_templates: [(text("application/json"), text("{\n  \"statusCode\" : 200\n}\n"))].into(),
            responses: BTreeMap::from([(text("200"), response)]),
        }
    }

    fn content_type(kind: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(kind))])
    }

    #[test]
    fn sams_preflight_is_answered() {
        let integration = sam_cors();
        assert_eq!(check(&integration), Ok(()));
        let response = CompiledMock::new(&integration).answer(&HeaderMap::new(), b"").unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        assert_eq!(response.headers()["access-control-allow-methods"], "GET,OPTIONS");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(&response.body()[..], b"{}\n");
    }

    #[test]
    fn other_types_pass_through_or_do_not() {
        for (passthrough, body, expected) in [
            (Passthrough::WhenNoMatch, &br#"{"statusCode":200}"#[..], None),
            (Passthrough::WhenNoMatch, &b"text"[..], Some(MockFault::Misconfigured)),
            (Passthrough::WhenNoTemplates, &b""[..], Some(MockFault::UnsupportedType)),
            (Passthrough::Never, &b""[..], Some(MockFault::UnsupportedType)),
        ] {
            let mut integration = sam_cors();
            integration.passthrough = passthrough;
            let answer = CompiledMock::new(&integration).answer(&content_type("text/plain"), body);
            assert_eq!(answer.err(), expected, "{passthrough:?}");
        }
    }

    #[test]
    fn what_computes_is_refused() {
        let mut computing = sam_cors();
        computing.request_templates.insert("text/plain".to_owned(), "$input.body".to_owned());
        assert!(check(&computing).is_err());
        for (name, value) in [
            ("method.response.header.X", "integration.response.header.Y"),
            ("method.response.header.X", "'a\nb'"),
            ("header.X", "'a'"),
        ] {
            let mut response = IntegrationResponse::default();
            response.parameters.insert(name.to_owned(), value.to_owned());
            assert!(check_response(&response).is_err(), "{name} {value}");
        }
        let pattern = Some("4\\d{2}".to_owned());
        assert!(
            check_response(&IntegrationResponse { selection_pattern: pattern, ..Default::default() })
                .is_err()
        );
    }
}
