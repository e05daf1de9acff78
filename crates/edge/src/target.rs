//! Whom a request is for, by its host and path alone.

use base::Region;

/// Whom a request is for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    /// `GET /_whimbrel/health`.
    Health,
    /// `GET /_whimbrel/latency`.
    Latency,
    /// `POST /_whimbrel/call/{service}/{operation}`.
    Call,
    /// Another path under `/_whimbrel/`, which it is without.
    Page(&'a str),
    /// A path that is nobody's.
    Unknown,
    /// A deployed API.
    ExecuteApi { api_id: &'a str, region: Option<Region>, stage: Option<&'a str>, path: &'a str },
    /// The URL of a function.
    FunctionUrl { id: &'a str, region: Option<Region>, path: &'a str },
    /// The answer of a custom resource's function, `/_aws/cloudformation/response/{token}`.
    Response,
    /// An AWS operation or an object in S3.
    Aws,
}

/// Finds the target. `host` is the Host header, port included.
pub(crate) fn identify<'a>(host: &'a str, path: &'a str) -> Target<'a> {
    if let Some(own) = path.strip_prefix("/_whimbrel/") {
        return match own {
            "health" => Target::Health,
            "latency" => Target::Latency,
            _ if own.starts_with("call/") => Target::Call,
            _ => Target::Page(own),
        };
    }
    if let Some(rest) = path.strip_prefix("/_aws/execute-api/") {
        return in_path(rest);
    }
    if path.starts_with("/_aws/cloudformation/response/") {
        return Target::Response;
    }
    if let Some(rest) = path.strip_prefix("/_aws/lambda-url/") {
        let (id, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let path = if path.is_empty() { "/" } else { path };
        return if id.is_empty() { Target::Unknown } else { Target::FunctionUrl { id, region: None, path } };
    }
    match in_host(host) {
        Some((api_id, Kind::Api, region)) => {
            Target::ExecuteApi { api_id, region: Some(region), stage: None, path }
        }
        Some((id, Kind::FunctionUrl, region)) => Target::FunctionUrl { id, region: Some(region), path },
        None => Target::Aws,
    }
}

/// `{api-id}/{stage}/...`.
fn in_path(rest: &str) -> Target<'_> {
    let Some((api_id, after)) = rest.split_once('/') else { return Target::Unknown };
    let end = after.find('/').unwrap_or(after.len());
    let (stage, path) = after.split_at(end);
    if api_id.is_empty() || stage.is_empty() {
        return Target::Unknown;
    }
    // Some clients send `$` percent-encoded.
    let stage = if stage.eq_ignore_ascii_case("%24default") { "$default" } else { stage };
    Target::ExecuteApi {
        api_id,
        region: None,
        stage: Some(stage),
        path: if path.is_empty() { "/" } else { path },
    }
}

/// What a host name is a name of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Api,
    FunctionUrl,
}

/// `{api-id}.execute-api.{region}.localhost[:port]`, or the same under amazonaws.com; `{url-id}.lambda-url.{region}.localhost`,
/// or the same under on.aws.
fn in_host(host: &str) -> Option<(&str, Kind, Region)> {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let (api_id, rest) = name.split_once('.')?;
    let (label, rest) = rest.split_once('.')?;
    let (kind, known): (Kind, &[&str]) = match label {
        _ if api_id.is_empty() => return None,
        _ if label.eq_ignore_ascii_case("execute-api") => {
            (Kind::Api, &["localhost", "amazonaws.com", "amazonaws.com.cn"])
        }
        _ if label.eq_ignore_ascii_case("lambda-url") => (Kind::FunctionUrl, &["localhost", "on.aws"]),
        _ => return None,
    };
    let (region, domain) = rest.split_once('.')?;
    if !known.iter().any(|known| domain.eq_ignore_ascii_case(known)) {
        return None;
    }
    Some((api_id, kind, Region::parse(&region.to_ascii_lowercase()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_paths_find_their_target() {
        let eu = Region::parse("eu-west-1").ok();
        let api = |region, stage, path| Target::ExecuteApi { api_id: "abc123", region, stage, path };
        for (host, path, expected) in [
            ("localhost:4566", "/_whimbrel/health", Target::Health),
            ("localhost:4566", "/_whimbrel/latency", Target::Latency),
            ("localhost:4566", "/_whimbrel/call/dynamodb/ListTables", Target::Call),
            ("localhost:4566", "/_whimbrel/nope", Target::Page("nope")),
            ("localhost:4566", "/", Target::Aws),
            ("abc123.execute-api.eu-west-1.localhost:4566", "/dev/a", api(eu, None, "/dev/a")),
            ("abc123.execute-api.eu-west-1.localhost", "/", api(eu, None, "/")),
            (
                "ABC123.Execute-Api.EU-WEST-1.amazonaws.com",
                "/a",
                Target::ExecuteApi { api_id: "ABC123", region: eu, stage: None, path: "/a" },
            ),
            (
                "abc123.lambda-url.eu-west-1.localhost:4566",
                "/a",
                Target::FunctionUrl { id: "abc123", region: eu, path: "/a" },
            ),
            (
                "abc123.lambda-url.eu-west-1.on.aws",
                "/",
                Target::FunctionUrl { id: "abc123", region: eu, path: "/" },
            ),
            ("abc123.lambda-url.eu-west-1.amazonaws.com", "/", Target::Aws),
            (
                "localhost:4566",
                "/_aws/lambda-url/abc123/a/b",
                Target::FunctionUrl { id: "abc123", region: None, path: "/a/b" },
            ),
            (
                "localhost:4566",
                "/_aws/lambda-url/abc123",
                Target::FunctionUrl { id: "abc123", region: None, path: "/" },
            ),
            ("localhost:4566", "/_aws/lambda-url/", Target::Unknown),
            ("localhost:4566", "/_aws/cloudformation/response/0f", Target::Response),
            ("abc123.execute-api.mars-1.localhost:4566", "/", Target::Aws),
            ("bucket.s3.eu-west-1.localhost:4566", "/", Target::Aws),
            (
                "localhost:4566",
                "/_aws/execute-api/abc123/$default/items/1",
                api(None, Some("$default"), "/items/1"),
            ),
            ("localhost:4566", "/_aws/execute-api/abc123/%24default", api(None, Some("$default"), "/")),
            ("localhost:4566", "/_aws/execute-api/abc123/prod/", api(None, Some("prod"), "/")),
            ("localhost:4566", "/_aws/execute-api/abc123", Target::Unknown),
            ("localhost:4566", "/_aws/execute-api/abc123//x", Target::Unknown),
            ("[::1]:4566", "/_aws/execute-api/abc123/prod/a%2Fb", api(None, Some("prod"), "/a%2Fb")),
        ] {
            assert_eq!(identify(host, path), expected, "{host} {path}");
        }
    }
}
