//! Reading an API from an OpenAPI 3 document with API Gateway's extensions, as SAM and the console write it.

use crate::records::{Cors, IntegrationRecord, PayloadFormat};
use engine::gateway::{RouteKey, function_in_uri};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// An API as a document describes it.
#[derive(Debug, Default)]
pub(crate) struct ImportedApi {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) cors: Option<Cors>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) routes: Vec<ImportedRoute>,
}

/// A route and its integration, which has no id yet.
#[derive(Debug)]
pub(crate) struct ImportedRoute {
    pub(crate) key: String,
    pub(crate) operation_name: Option<String>,
    pub(crate) integration: Option<IntegrationRecord>,
}

/// Methods by their name in a path item.
const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("x-amazon-apigateway-any-method", "ANY"),
];

/// Reads a document. The error is a sentence for the caller.
pub(crate) fn read(body: &str) -> Result<ImportedApi, String> {
    let document: Value = serde_json::from_str(body)
        .map_err(|error| format!("Unable to parse the API definition as JSON: {error}"))?;
    let version = document["openapi"].as_str().unwrap_or_default();
    if !version.starts_with("3.0") {
        return Err("The API definition must be OpenAPI 3.0".to_owned());
    }
    let info = &document["info"];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let name = text(&info["title"]).ok_or("The API definition has no title in its info")?;
    let mut imported = ImportedApi {
        name,
        description: text(&info["description"]),
        version: text(&info["version"]),
        cors: cors(&document["x-amazon-apigateway-cors"])?,
        tags: tags(&document["tags"]),
        routes: Vec::new(),
    };
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let Value::Object(item) = item else { return Err(format!("The path {path} is not an object")) };
        add_routes(&mut imported.routes, &document, path, item)?;
    }
    Ok(imported)
}

fn add_routes(
    routes: &mut Vec<ImportedRoute>,
    document: &Value,
    path: &str,
    item: &Map<String, Value>,
) -> Result<(), String> {
    let is_default_path = path == "$default" || path == "/$default";
    for (name, method) in METHODS {
        let Some(operation) = item.get(name) else { continue };
        let is_default = operation["isDefaultRoute"].as_bool().unwrap_or(is_default_path && method == "ANY");
        let key = if is_default { "$default".to_owned() } else { format!("{method} {path}") };
        RouteKey::parse(&key).map_err(|error| format!("{key}: {error}"))?;
        if operation["security"].as_array().is_some_and(|security| !security.is_empty()) {
            return Err(format!("{key}: Whimbrel does not serve authorizers yet"));
        }
        let integration = match resolve(document, &operation["x-amazon-apigateway-integration"]) {
            Value::Null => None,
            given => Some(integration(given).map_err(|error| format!("{key}: {error}"))?),
        };
        let operation_name = operation["operationId"].as_str().map(str::to_owned);
        routes.push(ImportedRoute { key, operation_name, integration });
    }
    Ok(())
}

/// Follows one `$ref` inside the document.
fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    value["$ref"]
        .as_str()
        .and_then(|reference| document.pointer(reference.strip_prefix('#')?))
        .unwrap_or(value)
}

fn integration(given: &Value) -> Result<IntegrationRecord, String> {
    let kind = given["type"].as_str().unwrap_or_default();
    if !kind.eq_ignore_ascii_case("aws_proxy") {
        return Err(format!("Whimbrel does not serve integrations of type {kind:?} yet"));
    }
    let uri = given["uri"].as_str().unwrap_or_default();
    if !is_function(uri) {
        return Err(format!("{uri:?} is not the ARN of a function"));
    }
    let format = given["payloadFormatVersion"].as_str().unwrap_or("1.0");
    let payload_format = PayloadFormat::parse(format)
        .ok_or_else(|| format!("{format:?} is not a payload format version: 1.0 and 2.0 are"))?;
    let timeout = given["timeoutInMillis"].as_i64().unwrap_or(i64::from(IntegrationRecord::LONGEST));
    if !(50..=i64::from(IntegrationRecord::LONGEST)).contains(&timeout) {
        return Err("Timeout should be between 50 ms and 30000 ms".to_owned());
    }
    Ok(IntegrationRecord {
        id: String::new(),
        uri: uri.to_owned(),
        method: given["httpMethod"].as_str().map(str::to_owned),
        payload_format,
        timeout_millis: timeout as i32,
        description: given["description"].as_str().map(str::to_owned),
        managed: false,
    })
}

/// Whether a URI names a function; stage variables in it are filled in per stage.
pub(crate) fn is_function(uri: &str) -> bool {
    function_in_uri(uri).is_some()
}

fn cors(given: &Value) -> Result<Option<Cors>, String> {
    if given.is_null() {
        return Ok(None);
    }
    // SAM writes a single origin as text.
    if let Some(origin) = given.as_str() {
        return Ok(Some(Cors { allow_origins: vec![origin.to_owned()], ..Cors::default() }));
    }
    serde_json::from_value(given.clone())
        .map(Some)
        .map_err(|error| format!("x-amazon-apigateway-cors is malformed: {error}"))
}

/// Tags of the API are tags of the document with `x-amazon-apigateway-tag-value`.
fn tags(given: &Value) -> BTreeMap<String, String> {
    let pair = |tag: &Value| {
        Some((tag["name"].as_str()?.to_owned(), tag["x-amazon-apigateway-tag-value"].as_str()?.to_owned()))
    };
    given.as_array().into_iter().flatten().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const URI: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:hello/invocations";

    fn document(paths: &str) -> String {
        format!(r#"{{"openapi":"3.0.1","info":{{"title":"t","version":"1.0"}},"paths":{paths}}}"#)
    }

    #[test]
    fn what_sam_writes_is_read() {
        let integration = format!(
            r#""x-amazon-apigateway-integration":{{"httpMethod":"POST","type":"aws_proxy","uri":"{URI}","payloadFormatVersion":"2.0"}},"responses":{{}}"#
        );
        let body = document(&format!(
            r#"{{"/items/{{id}}":{{"get":{{{integration}}},"x-amazon-apigateway-any-method":{{{integration}}}}},"/$default":{{"x-amazon-apigateway-any-method":{{{integration},"isDefaultRoute":true}}}}}},"x-amazon-apigateway-cors":{{"allowOrigins":["*"],"maxAge":5}},"tags":[{{"name":"httpapi:createdBy","x-amazon-apigateway-tag-value":"SAM"}}]"#
        ));
        let imported = read(&body).unwrap();
        let keys: Vec<&str> = imported.routes.iter().map(|route| route.key.as_str()).collect();
        assert_eq!(keys, ["GET /items/{id}", "ANY /items/{id}", "$default"]);
        let integration = imported.routes[0].integration.as_ref().unwrap();
        assert_eq!((integration.payload_format, integration.timeout_millis), (PayloadFormat::V2, 30_000));
        assert_eq!(imported.cors.unwrap().max_age, Some(5));
        assert_eq!(imported.tags["httpapi:createdBy"], "SAM");
    }

    #[test]
    fn what_cannot_be_served_is_refused() {
        for (body, reason) in [
            ("no json".to_owned(), "Unable to parse"),
            (r#"{"swagger":"2.0"}"#.to_owned(), "OpenAPI 3.0"),
            (r#"{"openapi":"3.0.1"}"#.to_owned(), "no title"),
            (document(r#"{"items":{"get":{}}}"#), "must begin with /"),
            (
                document(r#"{"/a":{"get":{"x-amazon-apigateway-integration":{"type":"http_proxy"}}}}"#),
                "http_proxy",
            ),
            (
                document(
                    r#"{"/a":{"get":{"x-amazon-apigateway-integration":{"type":"aws_proxy","uri":"x"}}}}"#,
                ),
                "not the ARN",
            ),
            (document(r#"{"/a":{"get":{"security":[{"a":[]}]}}}"#), "authorizers"),
            (document(r#"{"/a":1}"#), "not an object"),
        ] {
            let error = read(&body).unwrap_err();
            assert!(error.contains(reason), "{error} for {body}");
        }
    }
}
