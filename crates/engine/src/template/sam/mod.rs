//! The transform `AWS::Serverless-2016-10-31`: serverless resources become the resources that they stand for, with the
//! logical ids and shapes that AWS's own transform gives them. The hashes in the ids of deployments, versions and
//! layers are our own: they change when what they name changes, and do not equal AWS's.

mod application;
mod connector;
mod event;
mod function;
mod globals;
mod http_api;
mod invoke_config;
mod layer;
mod policies;
mod rest_api;
mod role;
mod rule_event;
mod simple_table;
mod source_event;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::document::Document;
use super::error::{Mark, TemplateError};

/// The transform's name in a template's `Transform` section.
pub const SAM: &str = "AWS::Serverless-2016-10-31";

/// The implicit REST API and HTTP API, made where an event names no API of its own.
const IMPLICIT_REST_API: &str = "ServerlessRestApi";
const IMPLICIT_HTTP_API: &str = "ServerlessHttpApi";

/// A route that a function's event adds to an API.
struct Route {
    path: String,
    /// Lower case, or `x-amazon-apigateway-any-method`.
    method: String,
    /// What a `${..}` in the integration's URI names: `F.Arn`, or the id of an alias.
    target: String,
    condition: Option<String>,
    event: Map<String, Value>,
}

/// An API before its body is written.
struct Api {
    properties: Map<String, Value>,
    /// Attributes of the resource besides its type and properties.
    attributes: Map<String, Value>,
    routes: Vec<Route>,
}

/// The transform under way.
struct Sam {
    resources: Map<String, Value>,
    conditions: Map<String, Value>,
    rest_apis: IndexMap<String, Api>,
    http_apis: IndexMap<String, Api>,
    /// What `F.Version` or the id of a layer is called in the result.
    renamed: BTreeMap<String, String>,
    parameters: BTreeMap<String, String>,
    errors: Vec<String>,
    /// Where the serverless resource stands whose resources are being made.
    place: Option<Mark>,
    /// What people are told of what is otherwise here than at AWS.
    notes: Vec<String>,
    /// Where what is made comes from, by id.
    places: Vec<(String, Mark)>,
}

/// Whether a template asks for this transform.
pub fn is_sam(template: &Value) -> bool {
    super::model::transforms(template).iter().any(|name| name == SAM)
}

/// The template with its serverless resources transformed. `parameters` are the values of its parameters; names in
/// logical ids come from them where a stage's name is a `Ref`.
pub fn transform(
    document: &Document,
    parameters: &BTreeMap<String, String>,
) -> Result<Document, TemplateError> {
    let mut result = document.clone();
    let Some(top) = result.value.as_object_mut() else { return Ok(result) };
    let globals = top.shift_remove("Globals");
    top.shift_remove("Transform");
    let globals = globals::Globals::read(globals.as_ref()).map_err(|message| failed(&[message]))?;
    let Some(Value::Object(mut sources)) = top.get("Resources").cloned() else { return Ok(result) };
    let mut sam = Sam {
        resources: Map::new(),
        conditions: Map::new(),
        rest_apis: IndexMap::new(),
        http_apis: IndexMap::new(),
        renamed: BTreeMap::new(),
        parameters: parameters.clone(),
        errors: Vec::new(),
        place: None,
        notes: Vec::new(),
        places: Vec::new(),
    };
    for (id, message) in connector::lift(&mut sources) {
        sam.error(&id, &message);
    }
    sam.declare_apis(&sources, &globals);
    for (id, source) in &sources {
        let kind = source.get("Type").and_then(Value::as_str).unwrap_or_default();
        let properties = source.get("Properties").and_then(Value::as_object).cloned().unwrap_or_default();
        let properties = globals.merge(kind, source.get("IgnoreGlobals"), &properties);
        sam.place = document.mark(&format!("/Resources/{id}"));
        let outcome = match kind {
            "AWS::Serverless::Api" | "AWS::Serverless::HttpApi" | connector::KIND => Ok(()),
            "AWS::Serverless::Application" => sam.application(id, source, &properties),
            "AWS::Serverless::Function" => sam.function(id, source, &properties),
            "AWS::Serverless::LayerVersion" => sam.layer(id, source, &properties),
            "AWS::Serverless::SimpleTable" => sam.simple_table(id, source, &properties),
            // A serverless type that is not served goes on as it is: whoever deploys lists all that is not served at once.
            _ => {
                sam.resources.insert(id.clone(), source.clone());
                Ok(())
            }
        };
        if let Err(message) = outcome {
            sam.error(id, &message);
        }
    }
    sam.place = None;
    sam.rest_apis();
    sam.http_apis();
    sam.connectors(document, &sources);
    if !sam.errors.is_empty() {
        return Err(failed(&sam.errors));
    }
    let Sam { resources, conditions, renamed, places, notes, .. } = sam;
    result.notes = notes;
    for (id, place) in places {
        result.marks.entry(format!("/Resources/{id}")).or_insert(place);
    }
    let Some(top) = result.value.as_object_mut() else { return Ok(result) };
    top.insert("Resources".into(), Value::Object(resources));
    if !conditions.is_empty()
        && let Some(Value::Object(all)) = Some(top.entry("Conditions").or_insert_with(|| json!({})))
    {
        all.extend(conditions);
    }
    rename(&mut result.value, &renamed);
    Ok(result)
}

fn failed(errors: &[String]) -> TemplateError {
    TemplateError::new(format!(
        "Transform {SAM} failed with: Invalid Serverless Application Specification document. Number of errors found: {}. {}",
        errors.len(),
        errors.join(", ")
    ))
}

/// Points references at the ids that the transform chose.
fn rename(value: &mut Value, renamed: &BTreeMap<String, String>) {
    if renamed.is_empty() {
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        Value::Object(map) => {
            if let Some(Value::String(name)) = map.get_mut("Ref")
                && let Some(new) = renamed.get(name)
            {
                *name = new.clone();
            }
            match map.get_mut("Fn::GetAtt") {
                Some(Value::Array(parts)) => {
                    if let Some(Value::String(name)) = parts.first_mut()
                        && let Some(new) = renamed.get(name)
                    {
                        *name = new.clone();
                    }
                }
                Some(Value::String(text)) => rename_text(text, "", "", renamed),
                _ => {}
            }
            match map.get_mut("Fn::Sub") {
                Some(Value::String(text)) => rename_text(text, "${", "}", renamed),
                Some(Value::Array(parts)) => {
                    if let Some(Value::String(text)) = parts.first_mut() {
                        rename_text(text, "${", "}", renamed);
                    }
                }
                _ => {}
            }
            map.values_mut().for_each(|item| rename(item, renamed));
        }
        _ => {}
    }
}

fn rename_text(text: &mut String, before: &str, after: &str, renamed: &BTreeMap<String, String>) {
    for (old, new) in renamed {
        let whole = format!("{before}{old}{after}");
        if text.contains(&whole) && !after.is_empty() {
            *text = text.replace(&whole, &format!("{before}{new}{after}"));
        }
        let member = format!("{before}{old}.");
        if text.contains(&member) {
            *text = text.replace(&member, &format!("{before}{new}."));
        }
    }
}

/// The first ten characters of a hash name a deployment, version or layer; the whole forty describe it.
fn hash(value: &Value) -> String {
    let digest = Sha256::digest(sorted(value).to_string().as_bytes());
    base::hex(&digest[..20])
}

/// The value with its members in alphabetic order, so that their order in a template does not change a hash.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(map) => {
            let ordered: BTreeMap<&String, Value> =
                map.iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(ordered.into_iter().map(|(key, value)| (key.clone(), value)).collect())
        }
        other => other.clone(),
    }
}

/// `{"Key": .., "Value": ..}` for each tag.
fn tag_list(tags: Option<&Value>) -> Vec<Value> {
    let tags = tags.and_then(Value::as_object);
    tags.into_iter().flatten().map(|(key, value)| json!({ "Key": key, "Value": value })).collect()
}

fn no_value() -> Value {
    json!({ "Ref": "AWS::NoValue" })
}

/// The value where the condition holds, nothing where it does not.
fn when(condition: Option<&str>, value: Value) -> Value {
    match condition {
        Some(condition) => json!({ "Fn::If": [condition, value, no_value()] }),
        None => value,
    }
}

/// Moves the named properties over as they are.
fn pass(from: &Map<String, Value>, to: &mut Map<String, Value>, names: &[&str]) {
    for name in names {
        if let Some(value) = from.get(*name) {
            to.insert((*name).to_owned(), value.clone());
        }
    }
}

/// Refuses the first property that a type does not have, and then the first that is known and not served.
fn check_properties(
    kind: &str,
    properties: &Map<String, Value>,
    known: &[&str],
    not_served: &[&str],
) -> Result<(), String> {
    for name in properties.keys() {
        if not_served.contains(&name.as_str()) {
            return Err(format!("Property {name} of {kind} is not served"));
        }
        if !known.contains(&name.as_str()) {
            return Err(format!("property {name} not defined for resource of type {kind}"));
        }
    }
    Ok(())
}

/// Bucket and key of `s3://bucket/key`, with `?versionId=`, or of a map with `Bucket`, `Key` and `Version`.
fn s3_location(property: &str, value: &Value) -> Result<[Option<Value>; 3], String> {
    let bad = || {
        format!(
            "'{property}' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query parameter."
        )
    };
    match value {
        Value::String(uri) => {
            let rest = uri.strip_prefix("s3://").ok_or_else(bad)?;
            let (bucket, rest) = rest.split_once('/').ok_or_else(bad)?;
            let (key, version) = match rest.split_once("?versionId=") {
                Some((key, version)) => (key, Some(Value::from(version))),
                None => (rest, None),
            };
            if bucket.is_empty() || key.is_empty() {
                return Err(bad());
            }
            Ok([Some(Value::from(bucket)), Some(Value::from(key)), version])
        }
        Value::Object(map) if map.contains_key("Bucket") && map.contains_key("Key") => {
            Ok([map.get("Bucket").cloned(), map.get("Key").cloned(), map.get("Version").cloned()])
        }
        Value::Object(_) => Err(format!("'{property}' requires Bucket and Key properties to be specified.")),
        _ => Err(bad()),
    }
}

impl Sam {
    fn error(&mut self, id: &str, message: &str) {
        self.errors.push(format!("Resource with id [{id}] is invalid. {message}"));
    }

    /// Adds a resource, with the attributes that the whole of a serverless resource hands down.
    fn add(&mut self, id: &str, kind: &str, properties: Map<String, Value>, attributes: &Map<String, Value>) {
        let mut resource = Map::new();
        resource.insert("Type".into(), Value::from(kind));
        resource.extend(attributes.clone());
        resource.insert("Properties".into(), Value::Object(properties));
        self.resources.insert(id.to_owned(), Value::Object(resource));
        self.places.extend(self.place.map(|place| (id.to_owned(), place)));
    }

    /// Notes the APIs first, because functions before them in the template may add routes to them.
    fn declare_apis(&mut self, sources: &Map<String, Value>, globals: &globals::Globals) {
        let merged = |kind: &str, source: &Value| {
            let empty = Map::new();
            let local = source.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
            globals.merge(kind, source.get("IgnoreGlobals"), local)
        };
        for (id, source) in sources {
            let kind = source.get("Type").and_then(Value::as_str).unwrap_or_default();
            let api = || Api {
                properties: merged(kind, source),
                attributes: attributes(source, true),
                routes: Vec::new(),
            };
            match kind {
                "AWS::Serverless::Api" => drop(self.rest_apis.insert(id.clone(), api())),
                "AWS::Serverless::HttpApi" => drop(self.http_apis.insert(id.clone(), api())),
                _ => {}
            }
        }
        let implicit = |kind: &str, stage: Option<&str>| {
            let mut properties = merged(kind, &Value::Null);
            if let Some(stage) = stage {
                properties.insert("StageName".into(), Value::from(stage));
            }
            Api { properties, attributes: Map::new(), routes: Vec::new() }
        };
        if !self.rest_apis.contains_key(IMPLICIT_REST_API) {
            self.rest_apis.insert(IMPLICIT_REST_API.into(), implicit("AWS::Serverless::Api", Some("Prod")));
        }
        if !self.http_apis.contains_key(IMPLICIT_HTTP_API) {
            self.http_apis.insert(IMPLICIT_HTTP_API.into(), implicit("AWS::Serverless::HttpApi", None));
        }
    }

    /// The one condition under which something with these conditions is there: none if any user of it has none.
    fn any_condition(&mut self, name: &str, conditions: &[Option<String>]) -> Option<String> {
        let mut distinct: Vec<&String> = Vec::new();
        for condition in conditions {
            let condition = condition.as_ref()?;
            if !distinct.contains(&condition) {
                distinct.push(condition);
            }
        }
        match distinct.as_slice() {
            [] => None,
            [one] => Some((*one).clone()),
            several => {
                let all: Vec<Value> = several.iter().map(|name| json!({ "Condition": name })).collect();
                self.conditions.insert(name.to_owned(), json!({ "Fn::Or": all }));
                Some(name.to_owned())
            }
        }
    }

    /// The text of a stage's name, following a `Ref` to a parameter for what names are made of.
    fn stage_text<'a>(&'a self, stage: &'a Value) -> Option<&'a str> {
        stage.as_str()
    }
}

/// The attributes that a serverless resource hands to what it becomes; `whole` for the resource of its own id.
fn attributes(source: &Value, whole: bool) -> Map<String, Value> {
    let names: &[&str] = if whole {
        &["Condition", "DependsOn", "Metadata", "DeletionPolicy", "UpdateReplacePolicy"]
    } else {
        &["Condition"]
    };
    let mut kept = Map::new();
    if let Some(map) = source.as_object() {
        pass(map, &mut kept, names);
    }
    kept
}

#[cfg(test)]
mod tests;
