//! A function's events: routes of REST APIs and HTTP APIs, each with the permission to call the function, and what is read
//! from a source; those of rules are in `rule_event`.

use serde_json::{Map, Value, json};

use super::{IMPLICIT_HTTP_API, IMPLICIT_REST_API, Route, Sam, attributes};

const ANY: &str = "x-amazon-apigateway-any-method";

impl Sam {
    pub(super) fn events(
        &mut self,
        id: &str,
        events: &Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        let mut refused = Vec::new();
        for (name, event) in events {
            let kind = event.get("Type").and_then(Value::as_str).unwrap_or_default();
            let properties = event.get("Properties").and_then(Value::as_object).cloned().unwrap_or_default();
            let outcome = match kind {
                "Api" => self.api_event(id, name, properties, alias, source),
                "HttpApi" => self.http_api_event(id, name, properties, alias, source),
                "DynamoDB" | "SQS" => {
                    self.source_event(id, name, kind, &properties, alias.unwrap_or(id), source)
                }
                "CloudWatchEvent" | "EventBridgeRule" => {
                    self.rule_event(id, name, &properties, alias, source)
                }
                "SNS" => self.topic_event(id, name, &properties, alias, source),
                "ScheduleV2" => self.schedule_v2_event(id, name, &properties, alias, source),
                "Schedule" => self.schedule_event(id, name, &properties, alias, source),
                "" => Err("Event type must be a string.".to_owned()),
                other => {
                    refused.push(format!("{name} ({other})"));
                    continue;
                }
            };
            outcome.map_err(|message| format!("Event with id [{name}] is invalid. {message}"))?;
        }
        if refused.is_empty() {
            return Ok(());
        }
        let refused = refused.join(", ");
        Err(format!(
            "Events of type Api, CloudWatchEvent, DynamoDB, EventBridgeRule, HttpApi, SNS, SQS, Schedule and ScheduleV2 are served; \
             these are not: {refused}"
        ))
    }

    fn api_event(
        &mut self,
        id: &str,
        name: &str,
        event: Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        only(&event, &["Auth", "Method", "Path", "RequestParameters", "RestApiId", "TimeoutInMillis"])?;
        let auth = event.get("Auth").and_then(Value::as_object);
        if auth.is_some_and(|auth| auth.iter().any(|(key, value)| !(key == "Authorizer" && value == "NONE")))
        {
            return Err("Auth is not served".into());
        }
        let path = text(&event, "Path")?;
        let method = text(&event, "Method")?;
        let api = match event.get("RestApiId") {
            None => json!({ "Ref": IMPLICIT_REST_API }),
            Some(Value::String(id)) if self.rest_apis.contains_key(id) => json!({ "Ref": id }),
            Some(id) => id.clone(),
        };
        let api_id = api.get("Ref").and_then(Value::as_str).unwrap_or_default().to_owned();
        let stage = match self.rest_apis.get(&api_id).map(|api| api.properties.get("StageName")) {
            Some(Some(Value::String(stage))) => stage.clone(),
            _ => "Stage".to_owned(),
        };
        self.permission(
            &format!("{id}{name}Permission{stage}"),
            alias.unwrap_or(id),
            "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/",
            &route_path(&path, &method),
            api,
            source,
        );
        if let Some(api) = self.rest_apis.get_mut(&api_id) {
            api.routes.push(route(id, path, &method, alias, source, event));
        }
        Ok(())
    }

    fn http_api_event(
        &mut self,
        id: &str,
        name: &str,
        event: Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        only(
            &event,
            &["ApiId", "Auth", "Method", "Path", "PayloadFormatVersion", "RouteSettings", "TimeoutInMillis"],
        )?;
        let auth = event.get("Auth").and_then(Value::as_object);
        if auth.is_some_and(|auth| auth.iter().any(|(key, value)| !(key == "Authorizer" && value == "NONE")))
        {
            return Err("Auth is not served".into());
        }
        let (path, method) = match (event.get("Path"), event.get("Method")) {
            (None, None) => ("$default".to_owned(), "any".to_owned()),
            (Some(_), None) => (text(&event, "Path")?, "any".to_owned()),
            _ => (text(&event, "Path")?, text(&event, "Method")?),
        };
        let api = match event.get("ApiId") {
            None => json!({ "Ref": IMPLICIT_HTTP_API }),
            Some(Value::String(id)) if self.http_apis.contains_key(id) => json!({ "Ref": id }),
            Some(id) => id.clone(),
        };
        let api_id = api.get("Ref").and_then(Value::as_str).unwrap_or_default().to_owned();
        let below = if path == "$default" { "*".to_owned() } else { route_path(&path, &method) };
        self.permission(
            &format!("{id}{name}Permission"),
            alias.unwrap_or(id),
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/",
            &below,
            api,
            source,
        );
        if let Some(api) = self.http_apis.get_mut(&api_id) {
            api.routes.push(route(id, path, &method, alias, source, event));
        }
        Ok(())
    }

    fn permission(&mut self, id: &str, function: &str, arn: &str, below: &str, api: Value, source: &Value) {
        let properties = json!({
            "Action": "lambda:InvokeFunction",
            "FunctionName": { "Ref": function },
            "Principal": "apigateway.amazonaws.com",
            "SourceArn": { "Fn::Sub": [format!("{arn}{below}"), { "__ApiId__": api, "__Stage__": "*" }] },
        });
        let properties = properties.as_object().cloned().unwrap_or_default();
        self.add(id, "AWS::Lambda::Permission", properties, &attributes(source, false));
    }
}

/// What an event cannot have: said, rather than ignored.
pub(super) fn only(event: &Map<String, Value>, known: &[&str]) -> Result<(), String> {
    match event.keys().find(|key| !known.contains(&key.as_str())) {
        Some(other) => Err(format!("Property '{other}' of this event is not served")),
        None => Ok(()),
    }
}

pub(super) fn text(event: &Map<String, Value>, name: &str) -> Result<String, String> {
    match event.get(name) {
        Some(Value::String(text)) if !text.is_empty() => Ok(text.clone()),
        Some(_) => Err(format!("Property '{name}' should be a string.")),
        None => Err(format!("Property '{name}' is required.")),
    }
}

fn route(
    id: &str,
    path: String,
    method: &str,
    alias: Option<&str>,
    source: &Value,
    event: Map<String, Value>,
) -> Route {
    let method = method.to_ascii_lowercase();
    Route {
        path,
        method: if matches!(method.as_str(), "any" | "*") { ANY.to_owned() } else { method },
        target: alias.map_or_else(|| format!("{id}.Arn"), str::to_owned),
        condition: source.get("Condition").and_then(Value::as_str).map(str::to_owned),
        event,
    }
}

/// `GET/items/*` for `GET /items/{id}`: what a permission's source ends with.
fn route_path(path: &str, method: &str) -> String {
    let method = match method.to_ascii_uppercase().as_str() {
        "ANY" => "*".to_owned(),
        method => method.to_owned(),
    };
    let mut below = String::new();
    for segment in path.trim_start_matches('/').split('/') {
        below.push('/');
        match (segment.find('{'), segment.rfind('}')) {
            (Some(from), Some(to)) if from < to => {
                below.push_str(&segment[..from]);
                below.push('*');
                below.push_str(&segment[to + 1..]);
            }
            _ => below.push_str(segment),
        }
    }
    format!("{method}{below}")
}
