//! The requests of API destinations: the target's parameters, the connection's, and who it is. Pure.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html>

use crate::destinations::credentials::{Credentials, Parameter, Parameters};
use crate::records::rule::HttpRecord;
use crate::transform::at;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use std::collections::BTreeMap;

/// What stays as it is in a path or a query.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Headers that are the connection's own, or EventBridge's.
const OWN: &[&str] = &[
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "range",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// A request that is ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outgoing {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// The request of a destination for an event. `authorization` is the header of those that get a token; `text` is what the target's
/// input makes of the event.
pub(crate) fn outgoing(
    (method, endpoint): (&str, &str),
    target: &HttpRecord,
    credentials: &Credentials,
    authorization: Option<String>,
    (event, text): (&str, &str),
) -> Result<Outgoing, String> {
    let event: Value = serde_json::from_str(event).unwrap_or(Value::Null);
    let none = Parameters::default();
    let added = credentials.invocation_http_parameters.as_ref().unwrap_or(&none);
    let paths: Vec<String> = target.path.iter().map(|value| taken(&event, value)).collect();
    let mut query: BTreeMap<String, String> =
        target.query.iter().map(|(name, value)| (name.clone(), taken(&event, value))).collect();
    // Where both have one, the connection's counts.
    query.extend(pairs(&added.query_string_parameters));
    let mut headers = BTreeMap::new();
    let target_headers = target.headers.iter().map(|(name, value)| (name.clone(), taken(&event, value)));
    let content = ("content-type".to_owned(), "application/json; charset=utf-8".to_owned());
    let authorized =
        authorization.map(|value| ("authorization".to_owned(), value)).or_else(|| own(credentials));
    for (name, value) in
        [content].into_iter().chain(target_headers).chain(pairs(&added.header_parameters)).chain(authorized)
    {
        let name = name.to_ascii_lowercase();
        if !OWN.contains(&name.as_str()) {
            headers.insert(name, value);
        }
    }
    headers.insert("user-agent".to_owned(), "Amazon/EventBridge/ApiDestinations".to_owned());
    headers.insert("range".to_owned(), "bytes=0-1048575".to_owned());
    let has_body = !matches!(method, "GET" | "HEAD");
    Ok(Outgoing {
        method: method.to_owned(),
        url: url(endpoint, &paths, &query)?,
        headers: headers.into_iter().collect(),
        body: if has_body { with_members(text, &added.body_parameters) } else { String::new() },
    })
}

/// The request for a token.
pub(crate) fn for_token(credentials: &Credentials) -> Result<Outgoing, String> {
    let given = |one: &Option<String>| one.clone().unwrap_or_default();
    let none = Parameters::default();
    let added = credentials.oauth_http_parameters.as_ref().unwrap_or(&none);
    let mut form = BTreeMap::from([
        ("grant_type".to_owned(), "client_credentials".to_owned()),
        ("client_id".to_owned(), given(&credentials.client_id)),
        ("client_secret".to_owned(), given(&credentials.client_secret)),
    ]);
    form.extend(pairs(&added.body_parameters));
    let mut query: BTreeMap<String, String> = pairs(&added.query_string_parameters).collect();
    let mut headers = BTreeMap::from([("accept".to_owned(), "application/json".to_owned())]);
    let method = credentials.http_method.clone().unwrap_or_else(|| "POST".to_owned());
    let mut body = String::new();
    if method == "GET" {
        query.extend(form);
    } else {
        body = encoded(&form);
        headers.insert("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned());
    }
    for (name, value) in pairs(&added.header_parameters) {
        let name = name.to_ascii_lowercase();
        if !OWN.contains(&name.as_str()) {
            headers.insert(name, value);
        }
    }
    headers.insert("user-agent".to_owned(), "Amazon/EventBridge/ApiDestinations".to_owned());
    let endpoint = given(&credentials.authorization_endpoint);
    let url = url(&endpoint, &[], &query)?;
    Ok(Outgoing { method, url, headers: headers.into_iter().collect(), body })
}

/// The header by which a connection says who it is, where that needs no token.
fn own(credentials: &Credentials) -> Option<(String, String)> {
    let Credentials { username, password, api_key_name, api_key_value, .. } = credentials;
    if let (Some(name), Some(value)) = (api_key_name, api_key_value) {
        return Some((name.clone(), value.clone()));
    }
    let user = format!("{}:{}", username.as_ref()?, password.as_ref()?);
    Some(("authorization".to_owned(), format!("Basic {}", STANDARD.encode(user))))
}

fn pairs(parameters: &[Parameter]) -> impl Iterator<Item = (String, String)> {
    parameters.iter().map(|one| (one.key.clone(), one.value.clone().unwrap_or_default()))
}

/// A parameter's value: itself, or what of the event a path leads to.
fn taken(event: &Value, value: &str) -> String {
    match value.strip_prefix("$.") {
        None => value.to_owned(),
        Some(_) => match at(event, value) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        },
    }
}

fn encoded(pairs: &BTreeMap<String, String>) -> String {
    let one = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect();
    pairs.join("&")
}

/// An endpoint whose stars are values, with a query. One that says no scheme is one of HTTPS.
fn url(endpoint: &str, paths: &[String], query: &BTreeMap<String, String>) -> Result<String, String> {
    let scheme = if endpoint.contains("://") { "" } else { "https://" };
    let mut url = scheme.to_owned();
    let mut values = paths.iter();
    for (place, part) in endpoint.split('*').enumerate() {
        if place > 0 {
            let missing = || format!("{endpoint} has more stars than its target has path parameters");
            url.extend(utf8_percent_encode(values.next().ok_or_else(missing)?, ENCODED));
        }
        url.push_str(part);
    }
    if !query.is_empty() {
        url.push(if endpoint.contains('?') { '&' } else { '?' });
        url.push_str(&encoded(query));
    }
    match delivery::http::is_url(&url) {
        true => Ok(url),
        false => Err(format!("{url} is no URL of HTTP or HTTPS")),
    }
}

/// A body with further members, where it is one that can have them.
fn with_members(text: &str, members: &[Parameter]) -> String {
    if members.is_empty() {
        return text.to_owned();
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(mut body)) => {
            body.extend(pairs(members).map(|(name, value)| (name, Value::from(value))));
            Value::Object(body).to_string()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(key: &str, value: &str) -> Parameter {
        Parameter { key: key.into(), value: Some(value.into()), is_value_secret: false }
    }

    #[test]
    fn a_request_has_what_target_and_connection_say() {
        let map = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let target = HttpRecord {
            path: vec!["$.detail.id".into(), "a b".into()],
            headers: map(&[("X-One", "$.detail.n"), ("X-Both", "target"), ("Host", "elsewhere")]),
            query: map(&[("q", "$.source"), ("both", "target")]),
        };
        let credentials = Credentials {
            username: Some("u".into()),
            password: Some("p".into()),
            invocation_http_parameters: Some(Parameters {
                header_parameters: vec![parameter("x-both", "connection")],
                query_string_parameters: vec![parameter("both", "c&d")],
                body_parameters: vec![parameter("extra", "e")],
            }),
            ..Credentials::default()
        };
        let event = r#"{"source":"s/t","detail":{"id":"i/1","n":7}}"#;
        let sent =
            outgoing(("POST", "https://host/*/x/*?v=1"), &target, &credentials, None, (event, r#"{"a":1}"#))
                .unwrap();
        assert_eq!(sent.url, "https://host/i%2F1/x/a%20b?v=1&both=c%26d&q=s%2Ft");
        assert_eq!(sent.body, r#"{"a":1,"extra":"e"}"#);
        let header = |name: &str| {
            sent.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
        };
        assert_eq!(header("authorization"), Some("Basic dTpw"));
        assert_eq!(
            (header("x-one"), header("x-both"), header("host")),
            (Some("7"), Some("connection"), None)
        );
        assert_eq!(header("content-type"), Some("application/json; charset=utf-8"));
        let get = outgoing(("GET", "host"), &HttpRecord::default(), &credentials, None, (event, event));
        assert_eq!(get.unwrap().body, "");
        let few = outgoing(("GET", "host/*"), &HttpRecord::default(), &credentials, None, (event, event));
        assert!(few.unwrap_err().contains("more stars"));
        assert_eq!(with_members("[1]", &[parameter("a", "b")]), "[1]");
    }

    #[test]
    fn a_token_is_asked_for_by_form_or_by_query() {
        let mut credentials = Credentials {
            client_id: Some("i d".into()),
            client_secret: Some("s".into()),
            authorization_endpoint: Some("https://host/token".into()),
            http_method: Some("POST".into()),
            oauth_http_parameters: Some(Parameters {
                body_parameters: vec![parameter("scope", "all")],
                ..Parameters::default()
            }),
            ..Credentials::default()
        };
        let sent = for_token(&credentials).unwrap();
        let form = "client_id=i%20d&client_secret=s&grant_type=client_credentials&scope=all";
        assert_eq!((sent.url.as_str(), sent.body.as_str()), ("https://host/token", form));
        credentials.http_method = Some("GET".into());
        let sent = for_token(&credentials).unwrap();
        assert_eq!((sent.url, sent.body.as_str()), (format!("https://host/token?{form}"), ""));
    }
}
