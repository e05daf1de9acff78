//! `AWS::Serverless::Api` becomes a REST API, a deployment named by a hash of its body, and a stage.

use serde_json::{Map, Value, json};

use super::{Api, IMPLICIT_REST_API, Route, Sam, check_properties, hash, pass, s3_location, tag_list, when};

const KIND: &str = "AWS::Serverless::Api";
const ANY: &str = "x-amazon-apigateway-any-method";

const KNOWN: &[&str] = &[
    "AccessLogSetting",
    "AlwaysDeploy",
    "ApiKeySourceType",
    "BinaryMediaTypes",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "CanarySetting",
    "Cors",
    "DefinitionBody",
    "DefinitionUri",
    "Description",
    "DisableExecuteApiEndpoint",
    "EndpointConfiguration",
    "FailOnWarnings",
    "GatewayResponses",
    "MethodSettings",
    "MinimumCompressionSize",
    "Mode",
    "Name",
    "OpenApiVersion",
    "Policy",
    "PropagateTags",
    "StageName",
    "Tags",
    "TracingEnabled",
    "Variables",
];

const NOT_SERVED: &[&str] =
    &["Auth", "Domain", "EndpointAccessMode", "MergeDefinitions", "Models", "SecurityPolicy"];

impl Sam {
    pub(super) fn rest_apis(&mut self) {
        for (id, api) in std::mem::take(&mut self.rest_apis) {
            if id == IMPLICIT_REST_API
                && api.routes.is_empty()
                && !api.properties.contains_key("DefinitionBody")
            {
                continue;
            }
            if let Err(message) = self.rest_api(&id, api) {
                self.error(&id, &message);
            }
        }
    }

    fn rest_api(&mut self, id: &str, mut api: Api) -> Result<(), String> {
        let from = std::mem::take(&mut api.properties);
        check_properties(KIND, &from, KNOWN, NOT_SERVED)?;
        let stage_name = from.get("StageName").cloned().ok_or("Missing required property 'StageName'.")?;
        if id == IMPLICIT_REST_API {
            let conditions: Vec<_> = api.routes.iter().map(|route| route.condition.clone()).collect();
            if let Some(condition) = self.any_condition(&format!("{id}Condition"), &conditions) {
                api.attributes.insert("Condition".into(), Value::from(condition));
            }
        }
        let mut to = Map::new();
        let mut hashed = Value::Null;
        match from.get("DefinitionUri") {
            Some(uri) => {
                let [bucket, key, version] = s3_location("DefinitionUri", uri)?;
                let mut location = Map::new();
                for (name, value) in [("Bucket", bucket), ("Key", key), ("Version", version)] {
                    location.extend(value.map(|value| (name.to_owned(), value)));
                }
                to.insert("BodyS3Location".into(), Value::Object(location));
            }
            None => {
                let body = self.rest_body(id, &from, &api.routes)?;
                hashed = json!([body, from.get("OpenApiVersion")]);
                to.insert("Body".into(), body);
            }
        }
        pass(
            &from,
            &mut to,
            &["ApiKeySourceType", "Description", "FailOnWarnings", "MinimumCompressionSize", "Mode"],
        );
        pass(&from, &mut to, &["BinaryMediaTypes", "Name", "Policy"]);
        endpoint(&from, &mut to);
        let mut handed_down = Map::new();
        pass(&api.attributes, &mut handed_down, &["Condition"]);
        self.add(id, "AWS::ApiGateway::RestApi", to, &api.attributes);

        let mut deployment = Map::new();
        let digest = hash(&hashed);
        let deployment_id = if hashed.is_null() {
            format!("{id}Deployment")
        } else {
            format!("{id}Deployment{}", &digest[..10])
        };
        if !hashed.is_null() {
            deployment.insert("Description".into(), Value::from(format!("RestApi deployment id: {digest}")));
        }
        deployment.insert("RestApiId".into(), json!({ "Ref": id }));
        if !from.contains_key("OpenApiVersion") {
            // The name of a stage that the deployment makes on the side, as AWS's transform does.
            deployment.insert("StageName".into(), Value::from("Stage"));
        }
        self.add(&deployment_id, "AWS::ApiGateway::Deployment", deployment, &handed_down);

        let stage_id = format!("{id}{}Stage", self.stage_text(&stage_name).unwrap_or_default());
        let mut stage = Map::new();
        stage.insert("DeploymentId".into(), json!({ "Ref": deployment_id }));
        stage.insert("RestApiId".into(), json!({ "Ref": id }));
        stage.insert("StageName".into(), stage_name);
        pass(
            &from,
            &mut stage,
            &[
                "AccessLogSetting",
                "CacheClusterEnabled",
                "CacheClusterSize",
                "CanarySetting",
                "MethodSettings",
                "TracingEnabled",
                "Variables",
            ],
        );
        if from.contains_key("Tags") {
            stage.insert("Tags".into(), Value::from(tag_list(from.get("Tags"))));
        }
        self.renamed.insert(format!("{id}.Stage"), stage_id.clone());
        self.renamed.insert(format!("{id}.Deployment"), deployment_id);
        self.add(&stage_id, "AWS::ApiGateway::Stage", stage, &handed_down);
        Ok(())
    }

    /// The OpenAPI document: the user's own, or one made of the functions' events.
    fn rest_body(&mut self, id: &str, from: &Map<String, Value>, routes: &[Route]) -> Result<Value, String> {
        let own = from.get("DefinitionBody");
        let mut body = match own {
            Some(Value::Object(body)) if body.contains_key("Fn::Transform") => {
                return Err("DefinitionBody with Fn::Transform is not served".into());
            }
            Some(Value::Object(body)) => body.clone(),
            Some(_) => return Err("'DefinitionBody' must be a map.".into()),
            None => {
                let mut body = Map::new();
                body.insert("info".into(), json!({ "version": "1.0", "title": { "Ref": "AWS::StackName" } }));
                body.insert("paths".into(), Value::Object(self.rest_paths(id, routes)));
                match from.get("OpenApiVersion") {
                    Some(version) => {
                        let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
                        body.insert("openapi".into(), Value::from(version));
                    }
                    None => drop(body.insert("swagger".into(), Value::from("2.0"))),
                }
                body
            }
        };
        if let Some(cors) = from.get("Cors") {
            let openapi = body.contains_key("openapi");
            if let Some(Value::Object(paths)) = body.get_mut("paths") {
                cors_paths(paths, cors, openapi)?;
            }
        }
        if let Some(Value::Object(responses)) = from.get("GatewayResponses") {
            let responses: Map<String, Value> =
                responses.iter().map(|(name, response)| (name.clone(), gateway_response(response))).collect();
            body.insert("x-amazon-apigateway-gateway-responses".into(), Value::Object(responses));
        }
        if let Some(Value::Array(types)) = from.get("BinaryMediaTypes") {
            let types: Vec<Value> = types
                .iter()
                .map(|kind| {
                    kind.as_str().map_or_else(|| kind.clone(), |kind| Value::from(kind.replace("~1", "/")))
                })
                .collect();
            body.insert("x-amazon-apigateway-binary-media-types".into(), Value::from(types));
        }
        Ok(Value::Object(body))
    }

    fn rest_paths(&mut self, id: &str, routes: &[Route]) -> Map<String, Value> {
        let mut paths: Map<String, Value> = Map::new();
        for route in routes {
            let condition = route.condition.as_deref();
            let uri = format!(
                "arn:aws:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{}}}/invocations",
                route.target
            );
            let mut integration = json!({
                "httpMethod": "POST", "type": "aws_proxy", "uri": when(condition, json!({ "Fn::Sub": uri })),
            });
            if let Some(timeout) = route.event.get("TimeoutInMillis") {
                integration["timeoutInMillis"] = timeout.clone();
            }
            let mut method = json!({ "x-amazon-apigateway-integration": integration, "responses": {} });
            if let Some(Value::Array(parameters)) = route.event.get("RequestParameters") {
                method["parameters"] = parameters.iter().filter_map(request_parameter).collect();
            }
            let entry = paths.entry(route.path.clone()).or_insert_with(|| json!({}));
            entry[&route.method] = when(condition, method);
        }
        for (path, methods) in &mut paths {
            let own: Vec<_> = routes
                .iter()
                .filter(|route| route.path == *path)
                .map(|route| route.condition.clone())
                .collect();
            let name = format!("{id}{}PathCondition", path_letters(path));
            if let Some(condition) = self.any_condition(&name, &own) {
                *methods = when(Some(&condition), methods.take());
            }
        }
        paths
    }
}

/// A path as part of a condition's name.
pub(super) fn path_letters(path: &str) -> String {
    path.replace('/', "SLASH")
        .replace('{', "OB")
        .replace('}', "CB")
        .replace('+', "PLUS")
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect()
}

fn endpoint(from: &Map<String, Value>, to: &mut Map<String, Value>) {
    match from.get("EndpointConfiguration") {
        Some(Value::Object(map)) if map.contains_key("Type") => {
            let kind = map.get("Type").cloned().unwrap_or_default();
            let mut endpoint = Map::new();
            endpoint.insert("Types".into(), json!([kind]));
            if let Some(ids) = map.get("VPCEndpointIds") {
                endpoint.insert("VpcEndpointIds".into(), ids.clone());
            }
            to.insert("EndpointConfiguration".into(), Value::Object(endpoint));
            to.insert("Parameters".into(), json!({ "endpointConfigurationTypes": kind }));
        }
        Some(kind) => {
            to.insert("EndpointConfiguration".into(), json!({ "Types": [kind] }));
            to.insert("Parameters".into(), json!({ "endpointConfigurationTypes": kind }));
        }
        None => {}
    }
}

/// `method.request.querystring.q`, or a map of one such name to whether it is required.
fn request_parameter(parameter: &Value) -> Option<Value> {
    let (name, required) = match parameter {
        Value::String(name) => (name.as_str(), false),
        Value::Object(map) => {
            let (name, settings) = map.iter().next()?;
            (name.as_str(), settings.get("Required").and_then(Value::as_bool).unwrap_or(false))
        }
        _ => return None,
    };
    let (place, name) = name.strip_prefix("method.request.")?.split_once('.')?;
    let place = if place == "querystring" { "query" } else { place };
    Some(json!({ "required": required || place == "path", "type": "string", "name": name, "in": place }))
}

fn gateway_response(response: &Value) -> Value {
    let mut to = Map::new();
    if let Some(parameters) = response.get("ResponseParameters").and_then(Value::as_object) {
        let mut flat = Map::new();
        for (group, prefix) in [("Headers", "header"), ("Paths", "path"), ("QueryStrings", "querystring")] {
            for (name, value) in parameters.get(group).and_then(Value::as_object).into_iter().flatten() {
                flat.insert(format!("gatewayresponse.{prefix}.{name}"), value.clone());
            }
        }
        to.insert("responseParameters".into(), Value::Object(flat));
    }
    if let Some(templates) = response.get("ResponseTemplates") {
        to.insert("responseTemplates".into(), templates.clone());
    }
    match response.get("StatusCode") {
        Some(Value::Number(status)) => drop(to.insert("statusCode".into(), Value::from(status.to_string()))),
        Some(status) => drop(to.insert("statusCode".into(), status.clone())),
        None => {}
    }
    Value::Object(to)
}

/// Adds a preflight answer to every path that has none of its own.
fn cors_paths(paths: &mut Map<String, Value>, cors: &Value, openapi: bool) -> Result<(), String> {
    let whole =
        |name: &str| cors.as_object().filter(|map| !is_intrinsic(map)).and_then(|map| map.get(name)).cloned();
    let origin = match cors {
        Value::Object(map) if !is_intrinsic(map) => whole("AllowOrigin"),
        one => Some(one.clone()),
    };
    let credentials = whole("AllowCredentials").is_some_and(|value| value == true);
    if credentials && origin.as_ref().is_none_or(|origin| origin == "'*'") {
        return Err("Unable to add Cors configuration because 'AllowCredentials' can not be true when 'AllowOrigin' is \"'*'\" or not set".into());
    }
    for path in paths.values_mut() {
        let methods = match path.pointer_mut("/Fn::If/1") {
            Some(methods) => methods,
            None => path,
        };
        let Some(methods) = methods.as_object_mut() else { continue };
        if methods.contains_key("options") {
            continue;
        }
        let allowed = whole("AllowMethods").unwrap_or_else(|| Value::from(allowed_methods(methods)));
        let mut headers = Vec::new();
        headers.push(("Access-Control-Allow-Origin", origin.clone().unwrap_or_else(|| Value::from("'*'"))));
        headers.extend(whole("AllowHeaders").map(|value| ("Access-Control-Allow-Headers", value)));
        headers.push(("Access-Control-Allow-Methods", allowed));
        headers.extend(whole("MaxAge").map(|value| ("Access-Control-Max-Age", value)));
        if credentials {
            headers.push(("Access-Control-Allow-Credentials", Value::from("'true'")));
        }
        methods.insert("options".into(), preflight(&headers, openapi));
    }
    Ok(())
}

fn is_intrinsic(map: &Map<String, Value>) -> bool {
    map.len() == 1 && map.keys().all(|key| key == "Ref" || key.starts_with("Fn::"))
}

/// `'GET,OPTIONS'`: the methods of a path in alphabetic order, with the quotes of a static value.
fn allowed_methods(methods: &Map<String, Value>) -> String {
    let known = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
    let any = methods.contains_key(ANY);
    let has = |method: &str| any || method == "OPTIONS" || methods.contains_key(&method.to_ascii_lowercase());
    let allowed: Vec<&str> = known.into_iter().filter(|method| has(method)).collect();
    format!("'{}'", allowed.join(","))
}

fn preflight(headers: &[(&str, Value)], openapi: bool) -> Value {
    let mut parameters = Map::new();
    let mut declared = Map::new();
    for (name, value) in headers {
        parameters.insert(format!("method.response.header.{name}"), value.clone());
        let kind = if *name == "Access-Control-Max-Age" { "integer" } else { "string" };
        let schema = if openapi { json!({ "schema": { "type": kind } }) } else { json!({ "type": kind }) };
        declared.insert((*name).to_owned(), schema);
    }
    let mut options = json!({
        "summary": "CORS support",
        "x-amazon-apigateway-integration": {
            "type": "mock",
            "requestTemplates": { "application/json": "{\n  \"statusCode\" : 200\n}\n" },
            "responses": {
                "default": {
                    "statusCode": "200",
                    "responseTemplates": { "application/json": "{}\n" },
                    "responseParameters": parameters,
                },
            },
        },
        "responses": { "200": { "headers": declared, "description": "Default response for CORS method" } },
    });
    if !openapi {
        options["consumes"] = json!(["application/json"]);
        options["produces"] = json!(["application/json"]);
    }
    options
}
