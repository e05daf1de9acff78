//! `AWS::Serverless::HttpApi` becomes an HTTP API and a stage that deploys by itself.

use serde_json::{Map, Value, json};

use super::{Api, IMPLICIT_HTTP_API, Route, Sam, check_properties, pass, s3_location, when};

const KIND: &str = "AWS::Serverless::HttpApi";

const KNOWN: &[&str] = &[
    "AccessLogSettings",
    "CorsConfiguration",
    "DefaultRouteSettings",
    "DefinitionBody",
    "DefinitionUri",
    "Description",
    "DisableExecuteApiEndpoint",
    "FailOnWarnings",
    "Name",
    "PropagateTags",
    "RouteSettings",
    "StageName",
    "StageVariables",
    "Tags",
];

impl Sam {
    pub(super) fn http_apis(&mut self) {
        for (id, api) in std::mem::take(&mut self.http_apis) {
            if id == IMPLICIT_HTTP_API
                && api.routes.is_empty()
                && !api.properties.contains_key("DefinitionBody")
            {
                continue;
            }
            if let Err(message) = self.http_api(&id, api) {
                self.error(&id, &message);
            }
        }
    }

    fn http_api(&mut self, id: &str, mut api: Api) -> Result<(), String> {
        let from = std::mem::take(&mut api.properties);
        check_properties(KIND, &from, KNOWN, &["Auth", "Domain"])?;
        if id == IMPLICIT_HTTP_API {
            let conditions: Vec<_> = api.routes.iter().map(|route| route.condition.clone()).collect();
            if let Some(condition) = self.any_condition(&format!("{id}Condition"), &conditions) {
                api.attributes.insert("Condition".into(), Value::from(condition));
            }
        }
        let mut to = Map::new();
        match from.get("DefinitionUri") {
            Some(uri) => {
                let [bucket, key, version] = s3_location("DefinitionUri", uri)?;
                let mut location = Map::new();
                for (name, value) in [("Bucket", bucket), ("Key", key), ("Version", version)] {
                    location.extend(value.map(|value| (name.to_owned(), value)));
                }
                to.insert("BodyS3Location".into(), Value::Object(location));
            }
            None => drop(to.insert("Body".into(), self.http_body(id, &from, &api.routes)?)),
        }
        if from.get("FailOnWarnings").is_some_and(|fail| *fail != false) {
            pass(&from, &mut to, &["FailOnWarnings"]);
        }
        let mut handed_down = Map::new();
        pass(&api.attributes, &mut handed_down, &["Condition"]);
        self.add(id, "AWS::ApiGatewayV2::Api", to, &api.attributes);

        let stage_name = from.get("StageName").cloned().unwrap_or_else(|| Value::from("$default"));
        let stage_id = match stage_name.as_str() {
            Some("$default") => format!("{id}ApiGatewayDefaultStage"),
            Some(name) => format!("{id}{name}Stage"),
            None => format!("{id}Stage"),
        };
        let mut stage = Map::new();
        stage.insert("ApiId".into(), json!({ "Ref": id }));
        stage.insert("StageName".into(), stage_name);
        let mut tags = from.get("Tags").and_then(Value::as_object).cloned().unwrap_or_default();
        tags.insert("httpapi:createdBy".into(), Value::from("SAM"));
        stage.insert("Tags".into(), Value::Object(tags));
        pass(&from, &mut stage, &["AccessLogSettings", "DefaultRouteSettings", "StageVariables"]);
        let mut settings = from.get("RouteSettings").and_then(Value::as_object).cloned().unwrap_or_default();
        for route in &api.routes {
            if let Some(setting) = route.event.get("RouteSettings") {
                settings.insert(route_key(route), setting.clone());
            }
        }
        if !settings.is_empty() {
            stage.insert("RouteSettings".into(), Value::Object(settings));
        }
        stage.insert("AutoDeploy".into(), Value::Bool(true));
        self.renamed.insert(format!("{id}.Stage"), stage_id.clone());
        self.add(&stage_id, "AWS::ApiGatewayV2::Stage", stage, &handed_down);
        Ok(())
    }

    fn http_body(&mut self, id: &str, from: &Map<String, Value>, routes: &[Route]) -> Result<Value, String> {
        let mut body = match from.get("DefinitionBody") {
            Some(Value::Object(body)) if body.contains_key("Fn::Transform") => {
                return Err("DefinitionBody with Fn::Transform is not served".into());
            }
            Some(Value::Object(body)) => body.clone(),
            Some(_) => return Err("'DefinitionBody' must be a map.".into()),
            None => {
                let mut info = json!({ "version": "1.0", "title": { "Ref": "AWS::StackName" } });
                if let Some(description) = from.get("Description") {
                    info["description"] = description.clone();
                }
                if let Some(name) = from.get("Name") {
                    info["title"] = name.clone();
                }
                let mut body = Map::new();
                body.insert("info".into(), info);
                body.insert("paths".into(), Value::Object(self.http_paths(id, routes)));
                body.insert("openapi".into(), Value::from("3.0.1"));
                body
            }
        };
        let mut tags: Vec<Value> = Vec::new();
        let own = from.get("Tags").and_then(Value::as_object);
        for (name, value) in own.into_iter().flatten() {
            tags.push(json!({ "name": name, "x-amazon-apigateway-tag-value": value }));
        }
        tags.push(json!({ "name": "httpapi:createdBy", "x-amazon-apigateway-tag-value": "SAM" }));
        body.insert("tags".into(), Value::from(tags));
        match from.get("CorsConfiguration") {
            None | Some(Value::Null | Value::Bool(false)) => {}
            Some(Value::Bool(true)) => {
                body.insert("x-amazon-apigateway-cors".into(), json!({ "allowOrigins": ["*"] }));
            }
            Some(Value::Object(cors)) => {
                let names = [
                    ("AllowCredentials", "allowCredentials"),
                    ("AllowHeaders", "allowHeaders"),
                    ("AllowMethods", "allowMethods"),
                    ("AllowOrigins", "allowOrigins"),
                    ("ExposeHeaders", "exposeHeaders"),
                    ("MaxAge", "maxAge"),
                ];
                let cors: Map<String, Value> = names
                    .iter()
                    .filter_map(|(name, key)| Some(((*key).to_owned(), cors.get(*name)?.clone())))
                    .collect();
                body.insert("x-amazon-apigateway-cors".into(), Value::Object(cors));
            }
            Some(_) => return Err("Invalid value for 'CorsConfiguration' property.".into()),
        }
        if let Some(disabled) = from.get("DisableExecuteApiEndpoint") {
            body.insert(
                "servers".into(),
                json!([{ "x-amazon-apigateway-endpoint-configuration": { "disableExecuteApiEndpoint": disabled } }]),
            );
        }
        Ok(Value::Object(body))
    }

    fn http_paths(&mut self, id: &str, routes: &[Route]) -> Map<String, Value> {
        let mut paths: Map<String, Value> = Map::new();
        for route in routes {
            let condition = route.condition.as_deref();
            let uri = format!(
                "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{}}}/invocations",
                route.target
            );
            let version =
                route.event.get("PayloadFormatVersion").cloned().unwrap_or_else(|| Value::from("2.0"));
            let mut integration = json!({
                "httpMethod": "POST",
                "type": "aws_proxy",
                "uri": when(condition, json!({ "Fn::Sub": uri })),
                "payloadFormatVersion": version,
            });
            if let Some(timeout) = route.event.get("TimeoutInMillis") {
                integration["timeoutInMillis"] = timeout.clone();
            }
            let mut method = json!({ "x-amazon-apigateway-integration": integration, "responses": {} });
            if route.path == "$default" {
                method["isDefaultRoute"] = Value::Bool(true);
            }
            let parameters: Vec<Value> = route
                .path
                .split('/')
                .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
                .map(|name| json!({ "required": true, "name": name, "in": "path" }))
                .collect();
            if !parameters.is_empty() {
                method["parameters"] = Value::from(parameters);
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
            let name = format!("{id}{}PathCondition", super::rest_api::path_letters(path));
            if let Some(condition) = self.any_condition(&name, &own) {
                *methods = when(Some(&condition), methods.take());
            }
        }
        paths
    }
}

/// `GET /items`, the name of a route in a stage's settings.
fn route_key(route: &Route) -> String {
    match (route.path.as_str(), route.method.as_str()) {
        ("$default", _) => "$default".to_owned(),
        (path, "x-amazon-apigateway-any-method") => format!("ANY {path}"),
        (path, method) => format!("{} {path}", method.to_ascii_uppercase()),
    }
}
