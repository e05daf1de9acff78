//! The request as a gateway knows it, and the parts of an event that all formats share.

use super::json::{close, push_base64, push_escaped, push_field, push_name, push_str};
use super::text::{decode_query, is_text};
use base::Timestamp;
use http::{HeaderMap, HeaderName, header};
use std::borrow::Cow;
use std::net::IpAddr;

/// Everything that an event is written from.
#[derive(Clone, Debug)]
pub struct ProxyRequest<'a> {
    /// The method, such as `GET`.
    pub method: &'a str,
    /// The path as the event shows it; for a named stage of an HTTP API it begins with the stage.
    pub path: &'a str,
    /// The path as `requestContext` shows it.
    pub context_path: &'a str,
    /// The query string as sent, without its `?`.
    pub query: &'a str,
    /// The headers as sent.
    pub headers: &'a HeaderMap,
    /// The whole body.
    pub body: &'a [u8],
    /// Whether the body is handed on as base64 whatever its type (REST APIs: a binary media type).
    pub binary: Option<bool>,
    /// Such as `HTTP/1.1`.
    pub protocol: &'a str,
    /// Who sent it.
    pub source_ip: IpAddr,
    /// The port that it came in by.
    pub port: u16,
    /// The value of `X-Amzn-Trace-Id`.
    pub trace_id: &'a str,
    /// The account that owns the API.
    pub account_id: &'a str,
    /// The API.
    pub api_id: &'a str,
    /// The host name that was called, without its port.
    pub domain_name: &'a str,
    /// The stage.
    pub stage: &'a str,
    /// The request's id.
    pub request_id: &'a str,
    /// REST APIs and format 1.0: the other id.
    pub extended_request_id: &'a str,
    /// HTTP APIs: such as `GET /items/{id}` or `$default`.
    pub route_key: &'a str,
    /// Format 1.0: such as `/items/{id}`.
    pub resource: &'a str,
    /// REST APIs: the resource's id.
    pub resource_id: &'a str,
    /// REST APIs: the deployment's id.
    pub deployment_id: &'a str,
    /// When it arrived.
    pub time: Timestamp,
    /// What the path's parameters took, as the event shows it.
    pub path_parameters: &'a [(&'a str, Cow<'a, str>)],
    /// The stage's variables as a JSON object, written once when the stage was compiled.
    pub stage_variables: Option<&'a str>,
    /// Format 2.0: what is known of who called, as a JSON object.
    pub authorizer: Option<&'a str>,
}

/// Header names whose usual spelling is known. HTTP does not tell names apart by case and the parser lowers
/// them; formats that show names as sent get the usual spelling back, and other names stay lower-case.
const USUAL: &[(&str, &str)] = &[
    ("accept", "Accept"),
    ("accept-charset", "Accept-Charset"),
    ("accept-encoding", "Accept-Encoding"),
    ("accept-language", "Accept-Language"),
    ("authorization", "Authorization"),
    ("cache-control", "Cache-Control"),
    ("content-encoding", "Content-Encoding"),
    ("content-length", "Content-Length"),
    ("content-type", "Content-Type"),
    ("cookie", "Cookie"),
    ("host", "Host"),
    ("if-match", "If-Match"),
    ("if-modified-since", "If-Modified-Since"),
    ("if-none-match", "If-None-Match"),
    ("origin", "Origin"),
    ("pragma", "Pragma"),
    ("range", "Range"),
    ("referer", "Referer"),
    ("user-agent", "User-Agent"),
    ("x-amzn-trace-id", "X-Amzn-Trace-Id"),
    ("x-forwarded-for", "X-Forwarded-For"),
    ("x-forwarded-port", "X-Forwarded-Port"),
    ("x-forwarded-proto", "X-Forwarded-Proto"),
];

/// The usual spelling of a header name.
pub(super) fn usual_case(name: &str) -> &str {
    USUAL.binary_search_by(|(lower, _)| (*lower).cmp(name)).map_or(name, |index| USUAL[index].1)
}

/// Headers of the connection and not of the request, and those that the gateway writes itself.
fn is_left_out(name: &HeaderName) -> bool {
    const LEFT_OUT: [&str; 9] = [
        "x-amzn-trace-id",
        "x-forwarded-for",
        "x-forwarded-port",
        "x-forwarded-proto",
        "connection",
        "keep-alive",
        "transfer-encoding",
        "te",
        "upgrade",
    ];
    LEFT_OUT.contains(&name.as_str())
}

/// A header's value as text: UTF-8 where it is, else byte by byte as Latin-1.
pub(super) fn header_text(value: &http::HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().map(|byte| char::from(*byte)).collect()),
    }
}

impl ProxyRequest<'_> {
    /// A header's first value.
    pub(super) fn header(&self, name: HeaderName) -> Option<Cow<'_, str>> {
        self.headers.get(name).map(header_text)
    }

    /// The first label of the domain name.
    pub(super) fn domain_prefix(&self) -> &str {
        self.domain_name.split('.').next().unwrap_or_default()
    }

    /// Calls `each` with every header's name and values, the gateway's own last.
    pub(super) fn each_header(&self, mut each: impl FnMut(&str, &[Cow<'_, str>])) {
        let mut values: Vec<Cow<'_, str>> = Vec::with_capacity(2);
        for name in self.headers.keys().filter(|name| !is_left_out(name)) {
            values.clear();
            values.extend(self.headers.get_all(name).iter().map(header_text));
            each(name.as_str(), &values);
        }
        if !self.headers.contains_key(header::CONTENT_LENGTH) && !self.body.is_empty() {
            each("content-length", &[Cow::Owned(self.body.len().to_string())]);
        }
        each("x-amzn-trace-id", &[Cow::Borrowed(self.trace_id)]);
        let forwarded = self.headers.get("x-forwarded-for").map(header_text);
        let source = self.source_ip.to_string();
        let chain = forwarded.map_or(source.clone(), |before| format!("{before}, {source}"));
        each("x-forwarded-for", &[Cow::Owned(chain)]);
        each("x-forwarded-port", &[Cow::Owned(self.port.to_string())]);
        each("x-forwarded-proto", &[Cow::Borrowed("http")]);
    }

    /// The query's parameters in the order in which their names first came, each with all of its values.
    pub(super) fn query_parameters(&self) -> Vec<(Cow<'_, str>, Vec<Cow<'_, str>>)> {
        let mut found: Vec<(Cow<'_, str>, Vec<Cow<'_, str>>)> = Vec::new();
        for (name, value) in decode_query(self.query) {
            match found.iter_mut().find(|(known, _)| *known == name) {
                Some((_, values)) => values.push(value),
                None => found.push((name, vec![value])),
            }
        }
        found
    }

    /// Appends `"pathParameters":{...},`; the caller has seen that there are some.
    pub(super) fn push_path_parameters(&self, out: &mut Vec<u8>) {
        push_name(out, "pathParameters");
        out.push(b'{');
        for (name, value) in self.path_parameters {
            push_str(out, name);
            out.push(b':');
            push_str(out, value);
            out.push(b',');
        }
        close(out, b'}');
        out.push(b',');
    }

    /// The body as text, where it is handed on as text.
    pub(super) fn text_body(&self) -> Option<&str> {
        let binary = self.binary.unwrap_or_else(|| !is_text(self.header(header::CONTENT_TYPE).as_deref()));
        if binary { None } else { std::str::from_utf8(self.body).ok() }
    }

    /// Appends `"body":...,` and `"isBase64Encoded":...,` around what `between` writes.
    pub(super) fn push_body(&self, out: &mut Vec<u8>) -> bool {
        push_name(out, "body");
        let text = self.text_body();
        match text {
            Some(text) => push_str(out, text),
            None => push_base64(out, self.body),
        }
        out.push(b',');
        text.is_none()
    }

    /// A buffer that the event most likely fits in.
    pub(super) fn buffer(&self) -> Vec<u8> {
        Vec::with_capacity(2_048 + self.body.len() + self.body.len() / 2)
    }
}

/// Appends `"name":"a,b",`: several values joined by commas.
pub(super) fn push_joined(out: &mut Vec<u8>, name: &str, values: &[Cow<'_, str>]) {
    push_str(out, name);
    out.extend_from_slice(b":\"");
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        push_escaped(out, value);
    }
    out.extend_from_slice(b"\",");
}

/// Appends `"name":["a","b"],`.
pub(super) fn push_list(out: &mut Vec<u8>, name: &str, values: &[Cow<'_, str>]) {
    push_str(out, name);
    out.extend_from_slice(b":[");
    for value in values {
        push_str(out, value);
        out.push(b',');
    }
    close(out, b']');
    out.push(b',');
}

/// Appends `"name":"last",`: of several values, the last.
pub(super) fn push_last(out: &mut Vec<u8>, name: &str, values: &[Cow<'_, str>]) {
    push_str(out, name);
    out.push(b':');
    push_str(out, values.last().map_or("", |value| value));
    out.push(b',');
}

/// Appends a field that every format's request context has.
pub(super) fn push_context_ids(out: &mut Vec<u8>, request: &ProxyRequest<'_>) {
    push_field(out, "accountId", request.account_id);
    push_field(out, "apiId", request.api_id);
    push_field(out, "domainName", request.domain_name);
    push_field(out, "domainPrefix", request.domain_prefix());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_usual_spellings_is_sorted() {
        assert!(USUAL.is_sorted());
        assert_eq!(usual_case("content-type"), "Content-Type");
        assert_eq!(usual_case("x-custom"), "x-custom");
    }
}
