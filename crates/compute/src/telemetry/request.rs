//! What an extension subscribes with.

use serde_json::Value;
use std::time::Duration;

/// Which of the two interfaces is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    /// `PUT /2022-07-01/telemetry`.
    Telemetry,
    /// `PUT /2020-08-15/logs`.
    Logs,
}

/// A subscription that makes sense.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Subscription {
    pub(crate) api: Api,
    pub(crate) schema: String,
    pub(crate) types: Vec<String>,
    pub(crate) port: u16,
    /// The path and query that is posted to.
    pub(crate) path: String,
    /// `Host`, as the extension wrote it.
    pub(crate) host: String,
    pub(crate) most_items: usize,
    pub(crate) most_bytes: usize,
    pub(crate) timeout: Duration,
}

/// Why a subscription is refused: a status, a type and a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refused {
    pub(crate) status: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) message: String,
}

impl Refused {
    fn invalid(message: impl Into<String>) -> Self {
        Self { status: "400 Bad Request", kind: "ValidationError", message: message.into() }
    }

    /// The init is over.
    pub(crate) fn closed(api: Api) -> Self {
        let (kind, what) = match api {
            Api::Telemetry => ("Telemetry.SubscriptionClosed", "Telemetry API"),
            Api::Logs => ("Logs.SubscriptionClosed", "Logs API"),
        };
        Self { status: "403 Forbidden", kind, message: format!("{what} subscription is closed already") }
    }
}

impl Subscription {
    /// Reads a request's body.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html>
    pub(crate) fn read(api: Api, body: &[u8]) -> Result<Self, Refused> {
        let body: Value = serde_json::from_slice(body)
            .map_err(|error| Refused::invalid(format!("Invalid JSON: {error}")))?;
        let schemas: &[&str] = match api {
            Api::Telemetry => &["2022-07-01", "2022-12-13", "2025-01-29"],
            Api::Logs => &["2020-08-15", "2021-03-18"],
        };
        let schema = match (body.get("schemaVersion").and_then(Value::as_str), api) {
            (Some(schema), _) if schemas.contains(&schema) => schema.to_owned(),
            (None, Api::Logs) => schemas[0].to_owned(),
            (given, _) => {
                let given = given.unwrap_or_default();
                return Err(Refused::invalid(format!("schemaVersion '{given}' is not one of {schemas:?}")));
            }
        };
        let types: Vec<String> = body
            .get("types")
            .and_then(Value::as_array)
            .map(|types| types.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect())
            .unwrap_or_default();
        let is_type = |one: &String| matches!(one.as_str(), "platform" | "function" | "extension");
        if types.is_empty() || !types.iter().all(is_type) {
            return Err(Refused::invalid("types must name at least one of platform, function and extension"));
        }
        let (host, port, path) = destination(&body)?;
        let number = |name: &str, least: u64, most: u64, otherwise: u64| match body
            .get("buffering")
            .and_then(|buffering| buffering.get(name))
        {
            None => Ok(otherwise),
            Some(given) => given.as_u64().filter(|given| (least..=most).contains(given)).ok_or_else(|| {
                Refused::invalid(format!("buffering.{name} must be a number from {least} to {most}"))
            }),
        };
        Ok(Self {
            api,
            schema,
            types,
            port,
            path,
            host,
            most_items: number("maxItems", 1_000, 10_000, 10_000)? as usize,
            most_bytes: number("maxBytes", 262_144, 1_048_576, 262_144)? as usize,
            timeout: Duration::from_millis(number("timeoutMs", 25, 30_000, 1_000)?),
        })
    }

    /// Whether an event is one of those asked for.
    pub(crate) fn wants(&self, kind: &str) -> bool {
        let category = kind.split('.').next().unwrap_or_default();
        self.types.iter().any(|one| one == category)
    }
}

/// Host, port and path of `http://sandbox.localdomain:4243/path`. Only the environment itself can be a destination.
fn destination(body: &Value) -> Result<(String, u16, String), Refused> {
    let destination = body.get("destination").ok_or_else(|| Refused::invalid("destination is required"))?;
    let field =
        |names: [&str; 2]| names.iter().find_map(|name| destination.get(name).and_then(Value::as_str));
    let protocol = destination.get("protocol").and_then(Value::as_str).unwrap_or_default();
    if protocol != "HTTP" {
        let message = format!("destination protocol '{protocol}' is not served; HTTP is");
        return Err(Refused::invalid(message));
    }
    let uri = field(["URI", "uri"]).ok_or_else(|| Refused::invalid("destination.URI is required"))?;
    let unreadable =
        || Refused::invalid(format!("destination.URI '{uri}' is not of the form http://host:port"));
    let rest = uri.strip_prefix("http://").ok_or_else(unreadable)?;
    let (authority, path) = match rest.find('/') {
        Some(at) => (&rest[..at], rest[at..].to_owned()),
        None => (rest, "/".to_owned()),
    };
    if path.contains(|c: char| c.is_control() || c == ' ') {
        return Err(unreadable());
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| unreadable())?),
        None => (authority, 80),
    };
    if !matches!(host, "sandbox.localdomain" | "sandbox" | "localhost" | "127.0.0.1" | "0.0.0.0") {
        return Err(Refused::invalid(format!("destination host '{host}' is not sandbox.localdomain")));
    }
    Ok((authority.to_owned(), port, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn body() -> Value {
        json!({
            "schemaVersion": "2022-12-13", "types": ["platform", "function"],
            "destination": { "protocol": "HTTP", "URI": "http://sandbox.localdomain:4243/in?a=b" },
            "buffering": { "timeoutMs": 25 },
        })
    }

    #[test]
    fn a_subscription_is_read() {
        let read = Subscription::read(Api::Telemetry, body().to_string().as_bytes()).unwrap();
        assert_eq!((read.port, read.path.as_str()), (4243, "/in?a=b"));
        assert_eq!((read.most_items, read.timeout), (10_000, Duration::from_millis(25)));
        assert!(read.wants("platform.start") && read.wants("function") && !read.wants("extension"));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let cases: [(&str, Value, &str); 8] = [
            ("/schemaVersion", json!("2019-01-01"), "schemaVersion '2019-01-01'"),
            ("/types", json!([]), "types must name"),
            ("/types", json!(["all"]), "types must name"),
            ("/destination/protocol", json!("TCP"), "destination protocol 'TCP' is not served"),
            ("/destination/URI", json!("https://x"), "is not of the form http://host:port"),
            ("/destination/URI", json!("http://sandbox:x"), "is not of the form http://host:port"),
            ("/destination/URI", json!("http://example.com:80"), "is not sandbox.localdomain"),
            ("/buffering/timeoutMs", json!(1), "buffering.timeoutMs must be a number from 25 to 30000"),
        ];
        for (pointer, value, expected) in cases {
            let mut body = body();
            *body.pointer_mut(pointer).unwrap() = value;
            let refused = Subscription::read(Api::Telemetry, body.to_string().as_bytes()).unwrap_err();
            assert!(refused.message.contains(expected), "{}", refused.message);
            assert_eq!((refused.status, refused.kind), ("400 Bad Request", "ValidationError"));
        }
        assert!(Subscription::read(Api::Telemetry, b"{").is_err());
    }
}
