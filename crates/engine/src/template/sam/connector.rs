//! `AWS::Serverless::Connector`, and the attribute `Connectors` of a resource: what one resource needs to be allowed for another
//! becomes a policy of a role, a queue or a topic, or a function's permission. `connectors.txt` says what connects.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::super::document::Document;
use super::{IMPLICIT_HTTP_API, IMPLICIT_REST_API, Sam, attributes, check_properties};

pub(super) const KIND: &str = "AWS::Serverless::Connector";

/// Types that AWS connects and that are not served: their connectors go on as they are, and whoever deploys lists them.
const NOT_SERVED: &[&str] = &[
    "AWS::AppSync::DataSource",
    "AWS::AppSync::GraphQLApi",
    "AWS::Location::PlaceIndex",
    "AWS::Serverless::GraphQLApi",
    "AWS::Serverless::StateMachine",
    "AWS::StepFunctions::StateMachine",
];

/// How two types are connected.
struct Profile {
    source: &'static str,
    destination: &'static str,
    how: &'static str,
    together: bool,
    mapping: bool,
    permissions: Vec<Permission>,
}

struct Permission {
    name: &'static str,
    /// Actions of a role's policy; an action and a principal of a queue's or topic's; the principal that may invoke.
    words: Vec<&'static str>,
    on: Vec<&'static str>,
    account: Option<&'static str>,
}

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let mut profiles: Vec<Profile> = Vec::new();
    for line in include_str!("connectors.txt").lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (words.as_slice(), profiles.last_mut()) {
            (["connect", source, destination, how, rest @ ..], _) => profiles.push(Profile {
                source,
                destination,
                how,
                together: rest.contains(&"together"),
                mapping: rest.contains(&"mapping"),
                permissions: Vec::new(),
            }),
            (["on", on @ ..], Some(profile)) => {
                profile.permissions.iter_mut().last().into_iter().for_each(|last| last.on = on.to_vec());
            }
            (["account", account], Some(profile)) => {
                profile
                    .permissions
                    .iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|last| last.account = Some(account));
            }
            ([name, words @ ..], Some(profile)) => {
                let words = words.to_vec();
                profile.permissions.push(Permission { name, words, on: Vec::new(), account: None });
            }
            _ => {}
        }
    }
    profiles
});

/// One end of a connector.
#[derive(Default)]
struct End {
    id: Option<String>,
    kind: String,
    arn: Option<Value>,
    role_name: Option<Value>,
    queue_url: Option<Value>,
    resource_id: Option<Value>,
    qualifier: Option<Value>,
}

/// The connector that is being made.
struct Connector<'a> {
    id: &'a str,
    profile: &'static Profile,
    permissions: Vec<&'a str>,
    source: End,
    destination: End,
    /// What follows the names of what is made, where there is a list of destinations.
    suffix: String,
}

/// The connectors among a resource's attributes become resources of their own; the attribute goes. The errors are each of a resource.
pub(super) fn lift(sources: &mut Map<String, Value>) -> Vec<(String, String)> {
    let mut errors = Vec::new();
    let mut lifted: Vec<(String, String, Value)> = Vec::new();
    for (id, resource) in sources.iter_mut() {
        match resource.as_object_mut().and_then(|resource| resource.shift_remove("Connectors")) {
            None => {}
            Some(Value::Object(all)) => {
                for (name, connector) in all {
                    match embedded(id, &name, connector) {
                        Ok(connector) => lifted.push((id.clone(), format!("{id}{name}"), connector)),
                        Err((id, message)) => errors.push((id, message)),
                    }
                }
            }
            Some(_) => errors.push((id.clone(), format!("Attribute '{id}.Connectors' should be a map."))),
        }
    }
    for (owner, id, connector) in lifted {
        if sources.contains_key(&id) {
            let message = format!(
                "Transforming resource with id [{owner}] attempts to create a new resource [{id}] of type {KIND}. A resource with that id already exists within this template. Please use a different id for that resource."
            );
            errors.push((owner, message));
        } else {
            sources.insert(id, connector);
        }
    }
    errors
}

fn embedded(owner: &str, name: &str, mut connector: Value) -> Result<Value, (String, String)> {
    let id = format!("{owner}{name}");
    let Some(map) = connector.as_object_mut() else {
        return Err((id.clone(), format!("{owner}.{id} should be a map.")));
    };
    map.insert("Type".into(), KIND.into());
    let Some(properties) = map.get_mut("Properties").and_then(Value::as_object_mut) else {
        return Err((owner.into(), format!("Attribute 'Connectors.{name}.Properties' should be a map.")));
    };
    let mut source = Map::from_iter([("Id".to_owned(), Value::from(owner))]);
    match properties.shift_remove("SourceReference") {
        None => {}
        Some(Value::Object(more)) if more.contains_key("Id") => {
            return Err((name.into(), "'Id' shouldn't be defined in 'SourceReference'.".into()));
        }
        Some(Value::Object(more)) => source.extend(more),
        Some(_) => {
            let message = format!("Property 'Connectors.{name}.Properties.SourceReference' should be a map.");
            return Err((owner.into(), message));
        }
    }
    properties.insert("Source".into(), Value::Object(source));
    Ok(connector)
}

/// The id in a `Ref` or `Fn::GetAtt`.
fn referred(value: Option<&Value>) -> Option<&str> {
    let value = value?;
    if let Some(id) = value.get("Ref") {
        return id.as_str();
    }
    match value.get("Fn::GetAtt")? {
        Value::Array(parts) if parts.len() == 2 => parts.first()?.as_str(),
        Value::String(text) => text.split_once('.').filter(|(_, rest)| !rest.contains('.')).map(|(id, _)| id),
        _ => None,
    }
}

fn served(kind: &str) -> &str {
    match kind {
        "AWS::Serverless::Function" => "AWS::Lambda::Function",
        "AWS::Serverless::Api" => "AWS::ApiGateway::RestApi",
        "AWS::Serverless::HttpApi" => "AWS::ApiGatewayV2::Api",
        "AWS::Serverless::SimpleTable" => "AWS::DynamoDB::Table",
        kind => kind,
    }
}

/// Adds to what a resource waits for, each once.
fn wait_for(resource: &mut Value, ids: &[String]) {
    let Some(resource) = resource.as_object_mut() else { return };
    let mut all = match resource.shift_remove("DependsOn") {
        Some(Value::Array(all)) => all,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    for id in ids {
        if !all.iter().any(|known| known == id) {
            all.push(Value::from(id.as_str()));
        }
    }
    resource.insert("DependsOn".into(), Value::Array(all));
}

impl Connector<'_> {
    /// A text of `connectors.txt` with what its `%{..}` stand for.
    fn filled(&self, text: &str) -> Result<Value, String> {
        let (source, destination) = (&self.source, &self.destination);
        let mut text = text.to_owned();
        let mut locals = Map::new();
        for (name, value) in [
            ("Source.Arn", &source.arn),
            ("Destination.Arn", &destination.arn),
            ("Source.ResourceId", &source.resource_id),
            ("Source.Qualifier", &source.qualifier),
        ] {
            let pattern = format!("%{{{name}}}");
            if !text.contains(&pattern) {
                continue;
            }
            let value = value.clone().ok_or_else(|| format!("{name} is missing."))?;
            if text == pattern {
                return Ok(value);
            }
            let local = name.replace('.', "");
            text = text.replace(&pattern, &format!("${{{local}}}"));
            locals.insert(local, value);
        }
        Ok(match (locals.is_empty(), text.contains("${")) {
            (false, _) => json!({ "Fn::Sub": [text, locals] }),
            (true, true) => json!({ "Fn::Sub": text }),
            (true, false) => Value::from(text),
        })
    }

    fn asked(&self) -> impl Iterator<Item = &'static Permission> {
        self.profile.permissions.iter().filter(|permission| self.permissions.contains(&permission.name))
    }

    fn check_permissions(&self) -> Result<(), String> {
        let Profile { source, destination, permissions, together, .. } = self.profile;
        let names: Vec<&str> = permissions.iter().map(|permission| permission.name).collect();
        if self.permissions.is_empty() {
            return Err(format!("'Permissions' cannot be empty; valid values are: {}.", names.join(", ")));
        }
        let unsupported =
            format!("Unsupported 'Permissions' provided for connector from {source} to {destination}");
        if self.permissions.iter().any(|name| !names.contains(name)) {
            return Err(format!("{unsupported}; valid values are: {}.", names.join(", ")));
        }
        if *together && names.iter().any(|name| !self.permissions.contains(name)) {
            let mut sorted = names;
            sorted.sort_unstable();
            return Err(format!("{unsupported}; valid combinations are: {}.", sorted.join(" + ")));
        }
        Ok(())
    }

    /// Logical id, type and properties of what the connector makes.
    fn made(&self) -> Result<Vec<(String, &'static str, Value)>, String> {
        let (id, suffix) = (self.id, &self.suffix);
        Ok(match self.profile.how {
            "permission" => {
                let arn = &self.destination.arn;
                let arn =
                    arn.clone().ok_or("Unable to get Lambda function ARN from 'Destination' resource.")?;
                let mut made = Vec::new();
                for permission in self.asked() {
                    let mut properties = json!({
                        "Action": "lambda:InvokeFunction",
                        "FunctionName": arn,
                        "Principal": permission.words.first(),
                        "SourceArn": self.filled(permission.on.first().copied().unwrap_or_default())?,
                    });
                    if let Some(account) = permission.account {
                        properties["SourceAccount"] = self.filled(account)?;
                    }
                    let id = format!("{id}{}LambdaPermission{suffix}", permission.name);
                    made.push((id, "AWS::Lambda::Permission", properties));
                }
                made
            }
            "queue" => {
                let document = self.resource_policy()?;
                let url = &self.destination.queue_url;
                let url = url.clone().ok_or("Unable to get SQS queue URL from 'Destination' resource.")?;
                let properties = json!({ "PolicyDocument": document, "Queues": [url] });
                vec![(format!("{id}QueuePolicy{suffix}"), "AWS::SQS::QueuePolicy", properties)]
            }
            "topic" => {
                let document = self.resource_policy()?;
                let properties = json!({ "PolicyDocument": document, "Topics": [self.destination.arn] });
                vec![(format!("{id}TopicPolicy{suffix}"), "AWS::SNS::TopicPolicy", properties)]
            }
            how => {
                let (end, name) = match how {
                    "role-of-source" => (&self.source, "Source"),
                    _ => (&self.destination, "Destination"),
                };
                let mut statements = Vec::new();
                for permission in self.asked() {
                    let on: Result<Vec<Value>, String> =
                        permission.on.iter().map(|text| self.filled(text)).collect();
                    let statement = json!({ "Effect": "Allow", "Action": permission.words, "Resource": on? });
                    statements.push(statement);
                }
                let role = end.role_name.clone();
                let role =
                    role.ok_or_else(|| format!("Unable to get IAM role name from '{name}' resource."))?;
                let document = json!({ "Version": "2012-10-17", "Statement": statements });
                let properties = json!({ "PolicyDocument": document, "Roles": [role] });
                vec![(format!("{id}Policy{suffix}"), "AWS::IAM::ManagedPolicy", properties)]
            }
        })
    }

    /// The policy of a queue or topic: the source's service may do one thing, for this source.
    fn resource_policy(&self) -> Result<Value, String> {
        let mut statements = Vec::new();
        for permission in self.asked() {
            statements.push(json!({
                "Effect": "Allow",
                "Principal": { "Service": permission.words.get(1) },
                "Resource": self.filled("%{Destination.Arn}")?,
                "Action": permission.words.first(),
                "Condition": { "ArnEquals": { "aws:SourceArn": self.filled("%{Source.Arn}")? } },
            }));
        }
        Ok(json!({ "Version": "2012-10-17", "Statement": statements }))
    }
}

impl Sam {
    /// Every connector, after all else is made: they look at what it has become.
    pub(super) fn connectors(&mut self, document: &Document, sources: &Map<String, Value>) {
        for (id, source) in
            sources.iter().filter(|(_, source)| source.get("Type").is_some_and(|kind| kind == KIND))
        {
            self.place = document.mark(&format!("/Resources/{id}"));
            if let Err(message) = self.connector(id, source, sources) {
                self.error(id, &message);
            }
        }
        self.place = None;
    }

    fn connector(&mut self, id: &str, whole: &Value, sources: &Map<String, Value>) -> Result<(), String> {
        let empty = Map::new();
        let from = whole.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
        check_properties(KIND, from, &["Source", "Destination", "Permissions"], &[])?;
        let property = |name: &str| {
            from.get(name).ok_or_else(|| format!("Resource is missing the required [{name}] property."))
        };
        let invalid = |name: &str| format!("Type of property '{name}' is invalid.");
        let source = property("Source")?.as_object().ok_or_else(|| invalid("Source"))?;
        let destinations: Vec<Option<&Map<String, Value>>> = match property("Destination")? {
            Value::Array(all) => all.iter().map(Value::as_object).collect(),
            one => vec![one.as_object()],
        };
        let permissions: Option<Vec<&str>> =
            property("Permissions")?.as_array().and_then(|all| all.iter().map(Value::as_str).collect());
        let permissions = permissions.ok_or_else(|| invalid("Permissions"))?;
        let mut ids = Vec::new();
        for (index, destination) in destinations.iter().enumerate() {
            let given = destination.ok_or_else(|| invalid("Destination"))?;
            let destination = self.end(given, source)?;
            let source = self.end(source, given)?;
            if [&source, &destination].iter().any(|end| NOT_SERVED.contains(&end.kind.as_str())) {
                self.resources.insert(id.to_owned(), whole.clone());
                return Ok(());
            }
            let profile = PROFILES
                .iter()
                .find(|known| known.source == source.kind && known.destination == destination.kind);
            let profile = profile.ok_or_else(|| {
                format!(
                    "Unable to create connector from {} to {}; it's not supported or the template is invalid.",
                    source.kind, destination.kind
                )
            })?;
            let suffix = match from["Destination"].is_array() {
                true => format!("Destination{index}"),
                false => String::new(),
            };
            let permissions = permissions.clone();
            let connector = Connector { id, profile, permissions, source, destination, suffix };
            connector.check_permissions()?;
            let mut kept = attributes(whole, true);
            told(&mut kept, &connector, sources);
            for (made, kind, properties) in connector.made()? {
                let Value::Object(properties) = properties else { continue };
                self.add(&made, kind, properties, &kept);
                if connector.profile.mapping {
                    self.mapping_waits(&connector, &made);
                }
                ids.push(made);
            }
        }
        if ids.is_empty() {
            return Err("'Destination' is an empty list".into());
        }
        self.wait_instead(id, &ids);
        Ok(())
    }

    /// One end: a resource of the template by its id, or whatever is told of one elsewhere.
    fn end(&self, given: &Map<String, Value>, other: &Map<String, Value>) -> Result<End, String> {
        if given.contains_key("Id") == given.keys().any(|key| key != "Id" && key != "Qualifier") {
            return Err(
                "Must provide 'Id' (with optional 'Qualifier') or a supported combination of other properties."
                    .into(),
            );
        }
        let text = |value: Option<&Value>| {
            value.and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let no_type = || "'Type' is missing or not a string.".to_owned();
        let Some(id) = given.get("Id") else {
            let kind = text(given.get("Type")).ok_or_else(no_type)?;
            let get = |name: &str| given.get(name).cloned();
            return Ok(End {
                id: None,
                kind: served(&kind).to_owned(),
                arn: get("Arn"),
                role_name: get("RoleName"),
                queue_url: get("QueueUrl"),
                resource_id: get("ResourceId"),
                qualifier: get("Qualifier"),
            });
        };
        let id = text(Some(id)).ok_or("'Id' is missing or not a string.")?;
        let resource = self.resources.get(&id);
        let resource = resource.ok_or_else(|| format!("Unable to find resource with logical ID '{id}'."))?;
        let kind = text(resource.get("Type")).ok_or_else(no_type)?;
        let properties = resource.get("Properties");
        let (attribute, itself) = (json!({ "Fn::GetAtt": [id, "Arn"] }), json!({ "Ref": id }));
        let mut end = End { arn: Some(attribute), ..End::default() };
        match kind.as_str() {
            "AWS::Lambda::Function" => {
                let role = properties.and_then(|properties| properties.get("Role"));
                end.role_name = referred(role).map(|role| json!({ "Ref": role }));
            }
            "AWS::Events::Rule" => {
                let targets = properties.and_then(|properties| properties.get("Targets"));
                let role = rule_role(targets.and_then(Value::as_array), other);
                end.role_name = role.map(|role| json!({ "Ref": role }));
            }
            "AWS::SQS::Queue" => end.queue_url = Some(itself),
            "AWS::SNS::Topic" => end.arn = Some(itself),
            "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Api" => {
                end.resource_id = Some(itself);
                end.qualifier = Some(Value::from("*"));
            }
            _ => {}
        }
        if let Some(qualifier) = given.get("Qualifier") {
            end.qualifier = Some(qualifier.clone());
        }
        Ok(End { id: Some(id), kind, ..end })
    }

    /// A mapping between both ends is made after what allows it; where there are several, none of them waits, as at AWS.
    fn mapping_waits(&mut self, connector: &Connector<'_>, policy: &str) {
        let (Some(source), Some(function)) = (&connector.source.id, &connector.destination.id) else {
            return;
        };
        let between = |resource: &Value| {
            let named = |name: &str| referred(resource.get("Properties").and_then(|all| all.get(name)));
            resource.get("Type").is_some_and(|kind| kind == "AWS::Lambda::EventSourceMapping")
                && named("FunctionName") == Some(function)
                && named("EventSourceArn") == Some(source)
        };
        let mut found: Vec<&mut Value> = self
            .resources
            .iter_mut()
            .map(|(_, resource)| resource)
            .filter(|resource| between(resource))
            .collect();
        if let [mapping] = found.as_mut_slice() {
            wait_for(mapping, &[policy.to_owned()]);
        }
    }

    /// What depends on a connector depends on what it has become.
    fn wait_instead(&mut self, id: &str, ids: &[String]) {
        for (_, resource) in &mut self.resources {
            let waits = match resource.get_mut("DependsOn") {
                Some(Value::Array(all)) => {
                    let before = all.len();
                    all.retain(|known| known != id);
                    all.len() != before
                }
                Some(one) if *one == id => {
                    *one = Value::Array(Vec::new());
                    true
                }
                _ => false,
            };
            if waits {
                wait_for(resource, ids);
            }
        }
    }
}

/// The role by which a rule reaches the other end.
fn rule_role<'a>(targets: Option<&'a Vec<Value>>, other: &Map<String, Value>) -> Option<&'a str> {
    let target = targets?.iter().find(|target| {
        let arn = target.get("Arn");
        let id = referred(arn);
        id.is_some() && id == other.get("Id").and_then(Value::as_str)
            || other.get("Arn").is_some_and(|known| Some(known) == arn)
    })?;
    referred(target.get("RoleArn"))
}

/// What is made says which connector it comes from, and between what types as the template has them.
fn told(kept: &mut Map<String, Value>, connector: &Connector<'_>, sources: &Map<String, Value>) {
    let kind = |end: &End| {
        let id = end.id.as_deref().unwrap_or_default();
        match (sources.get(id).and_then(|source| source.get("Type")), id) {
            (Some(kind), _) => kind.clone(),
            (None, IMPLICIT_REST_API) => "AWS::Serverless::Api".into(),
            (None, IMPLICIT_HTTP_API) => "AWS::Serverless::HttpApi".into(),
            (None, _) => end.kind.as_str().into(),
        }
    };
    let own = json!({
        connector.id: {
            "Source": { "Type": kind(&connector.source) },
            "Destination": { "Type": kind(&connector.destination) },
        }
    });
    let mut metadata = match kept.shift_remove("Metadata") {
        Some(Value::Object(metadata)) => metadata,
        _ => Map::new(),
    };
    metadata.insert("aws:sam:connectors".into(), own);
    kept.insert("Metadata".into(), Value::Object(metadata));
}

#[cfg(test)]
#[path = "connector_tests.rs"]
mod tests;
