//! Reading a REST API from an OpenAPI 2 or 3 document with API Gateway's extensions, as SAM writes it.

use crate::mock;
use crate::records::{
    Integration, IntegrationKind, IntegrationResponse, MethodRecord, MethodResponse, Passthrough,
};
use engine::gateway::RoutePath;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A REST API as a document describes it.
#[derive(Debug, Default)]
pub(crate) struct ImportedRestApi {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) binary_media_types: Vec<String>,
    /// The methods of each path, by method.
    pub(crate) paths: BTreeMap<String, BTreeMap<String, MethodRecord>>,
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

/// Extensions that change what an API does and are not served: a document with one of them is refused
/// rather than half obeyed.
const NOT_SERVED: [&str; 3] = [
    "x-amazon-apigateway-gateway-responses",
    "x-amazon-apigateway-policy",
    "x-amazon-apigateway-request-validators",
];

/// Reads a document. The error is a sentence for the caller.
pub(crate) fn read(body: &[u8]) -> Result<ImportedRestApi, String> {
    let document: Value = serde_json::from_slice(body)
        .map_err(|error| format!("Unable to parse the API definition as JSON: {error}"))?;
    let is_known = document["swagger"] == "2.0"
        || document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0"));
    if !is_known {
        return Err("Invalid OpenAPI input: it is neither Swagger 2.0 nor OpenAPI 3.0".to_owned());
    }
    if let Some(name) = NOT_SERVED.iter().find(|name| !document[**name].is_null()) {
        return Err(format!("Whimbrel does not serve {name} yet"));
    }
    let info = &document["info"];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut imported = ImportedRestApi {
        name: text(&info["title"]).ok_or("Invalid OpenAPI input: info has no title")?,
        description: text(&info["description"]),
        version: text(&info["version"]),
        binary_media_types: binary_media_types(&document["x-amazon-apigateway-binary-media-types"])?,
        paths: BTreeMap::new(),
    };
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        RoutePath::parse(path).map_err(|error| format!("Invalid OpenAPI input: {path}: {error}"))?;
        let Value::Object(item) = item else {
            return Err(format!("Invalid OpenAPI input: {path} is not an object"));
        };
        let methods = methods(item).map_err(|error| format!("Invalid OpenAPI input: {path}: {error}"))?;
        imported.paths.insert(path.clone(), methods);
    }
    Ok(imported)
}

/// SAM writes `~1` for `/` in the types.
fn binary_media_types(given: &Value) -> Result<Vec<String>, String> {
    let malformed = || "Invalid OpenAPI input: the binary media types are not a list of text".to_owned();
    match given {
        Value::Null => Ok(Vec::new()),
        Value::Array(types) => types
            .iter()
            .map(|kind| kind.as_str().map(|kind| kind.replace("~1", "/")).ok_or_else(malformed))
            .collect(),
        _ => Err(malformed()),
    }
}

fn methods(item: &Map<String, Value>) -> Result<BTreeMap<String, MethodRecord>, String> {
    let mut methods = BTreeMap::new();
    for (name, method) in METHODS {
        let Some(operation) = item.get(name) else { continue };
        let record = self::method(operation).map_err(|error| format!("{method}: {error}"))?;
        methods.insert(method.to_owned(), record);
    }
    Ok(methods)
}

fn method(operation: &Value) -> Result<MethodRecord, String> {
    if operation["security"].as_array().is_some_and(|security| !security.is_empty()) {
        return Err("Whimbrel does not serve authorizers and API keys yet".to_owned());
    }
    let responses = operation["responses"].as_object().into_iter().flatten().map(|(code, response)| {
        let headers = response["headers"].as_object().into_iter().flatten();
        let parameters = headers.map(|(name, _)| (format!("method.response.header.{name}"), false)).collect();
        (code.clone(), MethodResponse { parameters, models: BTreeMap::new() })
    });
    let integration = match &operation["x-amazon-apigateway-integration"] {
        Value::Null => None,
        given => Some(integration(given)?),
    };
    Ok(MethodRecord {
        authorization: "NONE".to_owned(),
        operation_name: operation["operationId"].as_str().map(str::to_owned),
        responses: responses.filter(|(code, _)| code.len() == 3).collect(),
        integration,
    })
}

fn integration(given: &Value) -> Result<Integration, String> {
    let kind = IntegrationKind::parse(given["type"].as_str().unwrap_or_default())?;
    let passthrough = match given["passthroughBehavior"].as_str() {
        None => Passthrough::default(),
        Some(name) => {
            Passthrough::parse(name).ok_or_else(|| format!("{name:?} is no passthroughBehavior"))?
        }
    };
    let timeout = given["timeoutInMillis"].as_i64().unwrap_or(i64::from(Integration::LONGEST));
    let responses = given["responses"].as_object().into_iter().flatten().map(|(pattern, response)| {
        let code = response["statusCode"].as_str().map(str::to_owned);
        let code = code.or_else(|| response["statusCode"].as_u64().map(|code| code.to_string()));
        let code = code.ok_or("an integration response has no statusCode")?;
        let read = IntegrationResponse {
            selection_pattern: (pattern != "default").then(|| pattern.clone()),
            parameters: texts(&response["responseParameters"])?,
            templates: texts(&response["responseTemplates"])?,
        };
        Ok((code, read))
    });
    let integration = Integration {
        kind,
        method: given["httpMethod"].as_str().map(str::to_owned),
        uri: given["uri"].as_str().map(str::to_owned),
        passthrough,
        timeout_millis: i32::try_from(timeout).unwrap_or(0),
        request_templates: texts(&given["requestTemplates"])?,
        responses: responses.collect::<Result<_, String>>()?,
    };
    check(&integration)?;
    Ok(integration)
}

/// Refuses an integration that could not be called. The error is a sentence for the caller.
pub(crate) fn check(integration: &Integration) -> Result<(), String> {
    if !(50..=Integration::LONGEST).contains(&integration.timeout_millis) {
        return Err("Timeout should be between 50 ms and 29000 ms".to_owned());
    }
    match integration.kind {
        IntegrationKind::Mock => mock::check(integration),
        IntegrationKind::AwsProxy => {
            let uri = integration.uri.as_deref().unwrap_or_default();
            if engine::gateway::function_in_uri(uri).is_none() {
                return Err("Invalid ARN specified in the request".to_owned());
            }
            if integration.method.as_deref() != Some("POST") {
                return Err("Integrations with a function must use the method POST".to_owned());
            }
            Ok(())
        }
    }
}

/// A map of text to text; absent is empty.
fn texts(given: &Value) -> Result<BTreeMap<String, String>, String> {
    let malformed = || "a map of parameters or templates is malformed".to_owned();
    match given {
        Value::Null => Ok(BTreeMap::new()),
        Value::Object(map) => map
            .iter()
            .map(|(name, value)| Ok((name.clone(), value.as_str().ok_or_else(malformed)?.to_owned())))
            .collect(),
        _ => Err(malformed()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FUNCTION: &str = r#"{"type":"aws_proxy","httpMethod":"POST","uri":"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:hello/invocations"}"#;
    const CORS: &str = r#"{"type":"mock","requestTemplates":{"application/json":"{\n  \"statusCode\" : 200\n}\n"},"responses":{"default":{"statusCode":"200","responseParameters":{"method.response.header.Access-Control-Allow-Origin":"'*'"},"responseTemplates":{"application/json":"{}\n"}}}}"#;

    fn document(paths: &str) -> String {
        format!(r#"{{"swagger":"2.0","info":{{"title":"t","version":"1.0"}},"paths":{paths}}}"#)
    }

    #[test]
    fn what_sam_writes_is_read() {
        let body = format!(
            r#"{{"/items/{{id}}":{{"x-amazon-apigateway-any-method":{{"x-amazon-apigateway-integration":{FUNCTION},"responses":{{}}}},"options":{{"x-amazon-apigateway-integration":{CORS},"responses":{{"200":{{"headers":{{"Access-Control-Allow-Origin":{{"type":"string"}}}}}}}}}}}}}},"x-amazon-apigateway-binary-media-types":["image~1png"]"#
        );
        let imported = read(document(&body).as_bytes()).unwrap();
        assert_eq!(imported.binary_media_types, ["image/png"]);
        let methods = &imported.paths["/items/{id}"];
        assert_eq!(methods.keys().collect::<Vec<_>>(), ["ANY", "OPTIONS"]);
        let any = methods["ANY"].integration.as_ref().unwrap();
        assert_eq!((any.kind, any.timeout_millis), (IntegrationKind::AwsProxy, 29_000));
        let options = &methods["OPTIONS"];
        assert_eq!(options.integration.as_ref().unwrap().responses["200"].selection_pattern, None);
        assert!(
            options.responses["200"]
                .parameters
                .contains_key("method.response.header.Access-Control-Allow-Origin")
        );
    }

    #[test]
    fn what_cannot_be_served_is_refused() {
        let method = |inner: &str| document(&format!(r#"{{"/a":{{"get":{inner}}}}}"#));
        let with =
            |integration: &str| method(&format!(r#"{{"x-amazon-apigateway-integration":{integration}}}"#));
        for (body, reason) in [
            ("no json".to_owned(), "Unable to parse"),
            ("{}".to_owned(), "neither Swagger"),
            (r#"{"swagger":"2.0","info":{}}"#.to_owned(), "no title"),
            (document(r#"{"a":{}}"#), "must begin with /"),
            (document(r#"{},"x-amazon-apigateway-gateway-responses":{}"#), "gateway-responses"),
            (method(r#"{"security":[{"api_key":[]}]}"#), "API keys"),
            (with(r#"{"type":"http"}"#), "HTTP"),
            (with(r#"{"type":"aws_proxy","httpMethod":"POST","uri":"x"}"#), "Invalid ARN"),
            (with(&FUNCTION.replace("POST", "GET")), "POST"),
            (with(&FUNCTION.replace(r#""type""#, r#""timeoutInMillis":1,"type""#)), "Timeout"),
            (with(&CORS.replace("{}\\n", "$input")), "static"),
            (with(&CORS.replace(r#""statusCode":"200","#, "")), "no statusCode"),
        ] {
            let error = read(body.as_bytes()).unwrap_err();
            assert!(error.contains(reason), "{error} for {body}");
        }
    }
}
