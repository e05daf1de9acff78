//! What an HTTP API or a function URL itself says to browsers of other origins. Where it has a CORS configuration, the
//! CORS headers of its functions are dropped.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

/// What browsers of other origins may do, as it was configured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorsRules {
    /// Origins, `*`, or `https://*`.
    pub allow_origins: Vec<String>,
    /// Methods.
    pub allow_methods: Vec<String>,
    /// Headers that requests may have.
    pub allow_headers: Vec<String>,
    /// Headers that pages may read.
    pub expose_headers: Vec<String>,
    /// How many seconds a preflight is good for.
    pub max_age: Option<i32>,
    /// Whether cookies go along.
    pub allow_credentials: bool,
}

/// A CORS configuration with its header values written once.
#[derive(Clone, Debug, Default)]
pub struct Cors {
    origins: Vec<String>,
    any_origin: bool,
    credentials: bool,
    methods: Option<HeaderValue>,
    headers: Option<HeaderValue>,
    expose: Option<HeaderValue>,
    max_age: Option<HeaderValue>,
}

const OURS: [HeaderName; 6] = [
    header::ACCESS_CONTROL_ALLOW_ORIGIN,
    header::ACCESS_CONTROL_ALLOW_METHODS,
    header::ACCESS_CONTROL_ALLOW_HEADERS,
    header::ACCESS_CONTROL_EXPOSE_HEADERS,
    header::ACCESS_CONTROL_MAX_AGE,
    header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
];

impl Cors {
    /// Compiles a configuration.
    pub fn new(cors: &CorsRules) -> Self {
        let joined = |list: &[String]| {
            (!list.is_empty()).then(|| HeaderValue::from_str(&list.join(",")).ok()).flatten()
        };
        Self {
            any_origin: cors.allow_origins.iter().any(|origin| origin == "*"),
            origins: cors.allow_origins.clone(),
            credentials: cors.allow_credentials,
            methods: joined(&cors.allow_methods),
            headers: joined(&cors.allow_headers),
            expose: joined(&cors.expose_headers),
            max_age: cors.max_age.map(HeaderValue::from),
        }
    }

    /// Whether a request is a preflight, which the API answers itself.
    pub fn is_preflight(method: &Method, headers: &HeaderMap) -> bool {
        method == Method::OPTIONS
            && headers.contains_key(header::ORIGIN)
            && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
    }

    /// The answer to a preflight: 204, with no CORS headers where the origin is not allowed.
    pub fn preflight(&self, request: &HeaderMap) -> http::Response<Bytes> {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::NO_CONTENT;
        let Some(origin) = self.allowed(request) else { return response };
        let headers = response.headers_mut();
        self.add_common(headers, origin);
        let rest = [
            (header::ACCESS_CONTROL_ALLOW_METHODS, &self.methods),
            (header::ACCESS_CONTROL_ALLOW_HEADERS, &self.headers),
            (header::ACCESS_CONTROL_MAX_AGE, &self.max_age),
        ];
        for (name, value) in rest {
            if let Some(value) = value {
                headers.insert(name, value.clone());
            }
        }
        response
    }

    /// Replaces the CORS headers of a function's reply by the API's own.
    pub fn apply(&self, request: &HeaderMap, response: &mut HeaderMap) {
        for name in &OURS {
            response.remove(name);
        }
        if let Some(origin) = self.allowed(request) {
            self.add_common(response, origin);
        }
    }

    fn add_common(&self, headers: &mut HeaderMap, origin: HeaderValue) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if self.credentials {
            headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        }
        if let Some(expose) = &self.expose {
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, expose.clone());
        }
    }

    /// The value of `access-control-allow-origin`, where the request's origin is allowed.
    fn allowed(&self, request: &HeaderMap) -> Option<HeaderValue> {
        let origin = request.get(header::ORIGIN)?;
        if self.any_origin {
            return Some(HeaderValue::from_static("*"));
        }
        let text = origin.to_str().ok()?;
        self.origins.iter().any(|allowed| is_origin(allowed, text)).then(|| origin.clone())
    }
}

/// Whether an origin is the allowed one; `https://*` and `http://*` allow every origin of their scheme.
fn is_origin(allowed: &str, origin: &str) -> bool {
    match allowed.strip_suffix("://*") {
        Some(scheme) => origin.split_once("://").is_some_and(|(given, _)| given.eq_ignore_ascii_case(scheme)),
        None => allowed.eq_ignore_ascii_case(origin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cors(origins: &[&str]) -> Cors {
        Cors::new(&CorsRules {
            allow_origins: origins.iter().map(|&origin| origin.to_owned()).collect(),
            allow_methods: vec!["GET".to_owned(), "POST".to_owned()],
            allow_headers: vec!["authorization".to_owned()],
            expose_headers: vec!["date".to_owned()],
            max_age: Some(300),
            allow_credentials: true,
        })
    }

    fn from(origin: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
        headers.insert(header::ACCESS_CONTROL_REQUEST_METHOD, HeaderValue::from_static("GET"));
        headers
    }

    #[test]
    fn preflights_are_answered() {
        assert!(Cors::is_preflight(&Method::OPTIONS, &from("https://a.example")));
        assert!(!Cors::is_preflight(&Method::GET, &from("https://a.example")));
        assert!(!Cors::is_preflight(&Method::OPTIONS, &HeaderMap::new()));
        let response = cors(&["https://a.example"]).preflight(&from("https://a.example"));
        assert_eq!(response.status(), StatusCode::NO_CONTENT);
        for (name, value) in [
            ("access-control-allow-origin", "https://a.example"),
            ("access-control-allow-methods", "GET,POST"),
            ("access-control-allow-headers", "authorization"),
            ("access-control-expose-headers", "date"),
            ("access-control-max-age", "300"),
            ("access-control-allow-credentials", "true"),
        ] {
            assert_eq!(response.headers()[name], value);
        }
    }

    #[test]
    fn origins_are_allowed_or_not() {
        for (allowed, origin, expected) in [
            ("*", "https://a.example", Some("*")),
            ("https://*", "https://a.example", Some("https://a.example")),
            ("https://*", "http://a.example", None),
            ("https://a.example", "https://b.example", None),
            ("https://a.example", "https://a.example.evil", None),
        ] {
            let response = cors(&[allowed]).preflight(&from(origin));
            let given =
                response.headers().get("access-control-allow-origin").map(|value| value.to_str().unwrap());
            assert_eq!(given, expected, "{allowed} {origin}");
            assert_eq!(response.headers().contains_key("access-control-max-age"), expected.is_some());
        }
    }

    #[test]
    fn a_functions_cors_headers_give_way() {
        let mut reply = HeaderMap::new();
        reply.insert("access-control-allow-origin", HeaderValue::from_static("*"));
        reply.insert("access-control-allow-headers", HeaderValue::from_static("x"));
        cors(&["https://a.example"]).apply(&from("https://b.example"), &mut reply);
        assert!(reply.is_empty());
    }
}
