//! A template's sections, checked for form: what CloudFormation refuses before it looks at any value.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::document::Document;
use super::error::{Mark, TemplateError};
use super::parameter::Parameter;
use super::reference;

const SECTIONS: &[&str] = &[
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

const RESOURCE_ATTRIBUTES: &[&str] = &[
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "Version",
];

/// At most this many resources in one template.
pub const MOST_RESOURCES: usize = 500;

/// What to do with a resource that leaves its stack, or whose replacement takes its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// Delete it.
    #[default]
    Delete,
    /// Keep it.
    Retain,
    /// Keep it, except where the creation of its stack is rolled back.
    RetainExceptOnCreate,
    /// Take a snapshot, then delete; no type that is served has snapshots.
    Snapshot,
}

/// One member of `Resources`.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Such as `AWS::Lambda::Function`.
    pub kind: String,
    /// As written, functions unresolved.
    pub properties: Value,
    /// Resources that must be there first, besides those that are referred to.
    pub depends_on: Vec<String>,
    /// The condition under which it is made.
    pub condition: Option<String>,
    /// What happens to it when it leaves the stack.
    pub deletion_policy: DeletionPolicy,
    /// What happens to it when it is replaced.
    pub update_replace_policy: DeletionPolicy,
    /// `Metadata` as written.
    pub metadata: Option<Value>,
    /// Where it stands in the text; a resource that a transform made has no place.
    pub mark: Option<Mark>,
}

/// One member of `Outputs`.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// Text for people.
    pub description: Option<String>,
    /// As written, functions unresolved.
    pub value: Value,
    /// `Export.Name`, functions unresolved.
    pub export: Option<Value>,
    /// The condition under which it is there.
    pub condition: Option<String>,
}

/// A template in CloudFormation's own terms, after any transform.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// `Description`.
    pub description: Option<String>,
    /// `Metadata` as written.
    pub metadata: Option<Value>,
    /// `Parameters`, in order.
    pub parameters: IndexMap<String, Parameter>,
    /// `Mappings`.
    pub mappings: Map<String, Value>,
    /// `Conditions`, unresolved.
    pub conditions: Map<String, Value>,
    /// `Resources`, in order.
    pub resources: IndexMap<String, Resource>,
    /// `Outputs`, in order.
    pub outputs: IndexMap<String, Output>,
}

/// The names in a template's `Transform` section; a macro with parameters counts by its name.
pub fn transforms(value: &Value) -> Vec<String> {
    let name = |value: &Value| match value {
        Value::String(name) => Some(name.clone()),
        value => value.get("Name").and_then(Value::as_str).map(str::to_owned),
    };
    match value.get("Transform") {
        Some(Value::Array(names)) => names.iter().filter_map(name).collect(),
        Some(value) => name(value).into_iter().collect(),
        None => Vec::new(),
    }
}

impl Template {
    /// The parameters alone, of a document whose transforms may still have to run.
    pub fn declared_parameters(document: &Document) -> Result<IndexMap<String, Parameter>, TemplateError> {
        let Some(top) = document.value.as_object() else { return Ok(IndexMap::new()) };
        let mut declared = IndexMap::new();
        for (name, value) in section(top, "Parameters")? {
            declared.insert(name.clone(), Parameter::read(name, value)?);
        }
        Ok(declared)
    }

    /// Reads the sections of a document whose transforms are done, and checks every reference in them.
    pub fn read(document: &Document) -> Result<Self, TemplateError> {
        let top = document
            .value
            .as_object()
            .ok_or_else(|| TemplateError::new("Template format error: unsupported structure."))?;
        let unknown: Vec<&str> =
            top.keys().map(String::as_str).filter(|key| !SECTIONS.contains(key)).collect();
        if !unknown.is_empty() {
            return Err(TemplateError::new(format!(
                "Invalid template property or properties [{}]",
                unknown.join(", ")
            )));
        }
        match top.get("AWSTemplateFormatVersion") {
            None => {}
            Some(Value::String(version)) if version == "2010-09-09" => {}
            Some(_) => {
                return Err(TemplateError::new(
                    "Template format error: Unrecognized template format version.",
                ));
            }
        }
        let description = match top.get("Description") {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(_) => {
                return Err(TemplateError::new(
                    "Template format error: every Description member must be a string.",
                ));
            }
        };
        let mut template =
            Template { description, metadata: top.get("Metadata").cloned(), ..Self::default() };
        template.parameters = Self::declared_parameters(document)?;
        template.mappings = section(top, "Mappings")?.clone();
        check_mappings(&template.mappings)?;
        template.conditions = section(top, "Conditions")?.clone();
        for (id, value) in section(top, "Resources")? {
            template.resources.insert(id.clone(), resource(id, value, document)?);
        }
        if template.resources.is_empty() {
            return Err(TemplateError::new(
                "Template format error: At least one Resources member must be defined.",
            ));
        }
        if template.resources.len() > MOST_RESOURCES {
            return Err(TemplateError::new(format!(
                "Template format error: Number of resources, {}, is greater than maximum allowed, {MOST_RESOURCES}",
                template.resources.len()
            )));
        }
        for (name, value) in section(top, "Outputs")? {
            template.outputs.insert(name.clone(), output(name, value)?);
        }
        reference::check(&template)?;
        Ok(template)
    }
}

static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);

fn section<'a>(top: &'a Map<String, Value>, name: &str) -> Result<&'a Map<String, Value>, TemplateError> {
    match top.get(name) {
        None | Some(Value::Null) => Ok(&EMPTY),
        Some(Value::Object(map)) => Ok(map),
        Some(_) => {
            Err(TemplateError::new(format!("Template format error: {name} section must be an object.")))
        }
    }
}

fn alphanumeric(name: &str) -> bool {
    !name.is_empty() && name.len() <= 255 && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn check_mappings(mappings: &Map<String, Value>) -> Result<(), TemplateError> {
    for (name, first) in mappings {
        let bad = || {
            TemplateError::new(format!(
                "Template format error: Every Mappings attribute must be a map of maps; {name} is not."
            ))
        };
        for second in first.as_object().ok_or_else(bad)?.values() {
            second.as_object().ok_or_else(bad)?;
        }
    }
    Ok(())
}

fn policy(
    id: &str,
    name: &str,
    value: Option<&Value>,
    or: DeletionPolicy,
) -> Result<DeletionPolicy, TemplateError> {
    match value {
        None | Some(Value::Null) => Ok(or),
        Some(Value::String(text)) if text == "Delete" => Ok(DeletionPolicy::Delete),
        Some(Value::String(text)) if text == "Retain" => Ok(DeletionPolicy::Retain),
        Some(Value::String(text)) if text == "RetainExceptOnCreate" => {
            Ok(DeletionPolicy::RetainExceptOnCreate)
        }
        Some(Value::String(text)) if text == "Snapshot" => Ok(DeletionPolicy::Snapshot),
        Some(Value::String(text)) => Err(TemplateError::new(format!(
            "Template format error: Unrecognized {name} {text} for resource {id}"
        ))),
        Some(_) => {
            Err(TemplateError::new(format!("Template format error: Every {name} member must be a string.")))
        }
    }
}

fn resource(id: &str, value: &Value, document: &Document) -> Result<Resource, TemplateError> {
    let mark = document.mark(&format!("/Resources/{id}"));
    let error = |message: String| TemplateError { message, mark };
    if !alphanumeric(id) {
        return Err(error(format!("Template format error: Resource name {id} is non alphanumeric.")));
    }
    let Value::Object(map) = value else {
        return Err(error(format!(
            "Template format error: [/Resources/{id}] Every Resources member must be an object."
        )));
    };
    let kind = match map.get("Type") {
        Some(Value::String(kind)) if !kind.is_empty() => kind.clone(),
        _ => {
            return Err(error(format!(
                "Template format error: [/Resources/{id}] Every Resources object must contain a Type member."
            )));
        }
    };
    if let Some(other) = map.keys().find(|key| !RESOURCE_ATTRIBUTES.contains(&key.as_str())) {
        return Err(error(format!("Invalid template resource property '{other}'")));
    }
    let properties = match map.get("Properties") {
        None | Some(Value::Null) => Value::Object(Map::new()),
        Some(value @ Value::Object(_)) => value.clone(),
        Some(_) => {
            return Err(error(format!(
                "Template format error: [/Resources/{id}/Properties] 'null' or non-object values are not allowed in templates"
            )));
        }
    };
    let depends_on = match map.get("DependsOn") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(items)) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        Some(_) => {
            return Err(error(
                "Template format error: DependsOn must be a string or list of strings.".into(),
            ));
        }
    };
    let condition = match map.get("Condition") {
        None | Some(Value::Null) => None,
        Some(Value::String(name)) => Some(name.clone()),
        Some(_) => {
            return Err(error("Template format error: Every Condition member must be a string.".into()));
        }
    };
    let deletion_policy = policy(id, "DeletionPolicy", map.get("DeletionPolicy"), DeletionPolicy::Delete)?;
    Ok(Resource {
        kind,
        properties,
        depends_on,
        condition,
        deletion_policy,
        update_replace_policy: policy(
            id,
            "UpdateReplacePolicy",
            map.get("UpdateReplacePolicy"),
            DeletionPolicy::Delete,
        )?,
        metadata: map.get("Metadata").cloned(),
        mark,
    })
}

fn output(name: &str, value: &Value) -> Result<Output, TemplateError> {
    if !alphanumeric(name) {
        return Err(TemplateError::new(format!(
            "Template format error: Output name {name} is non alphanumeric."
        )));
    }
    let Value::Object(map) = value else {
        return Err(TemplateError::new(format!(
            "Template format error: [/Outputs/{name}] Every Outputs member must be an object."
        )));
    };
    let known = ["Condition", "Description", "Export", "Value"];
    if let Some(other) = map.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(TemplateError::new(format!(
            "Template format error: Unrecognized Outputs property {other} for output {name}"
        )));
    }
    let value = map.get("Value").filter(|value| !value.is_null()).ok_or_else(|| {
        TemplateError::new(format!(
            "Template format error: Every Outputs member must contain a Value object; {name} does not."
        ))
    })?;
    let export = match map.get("Export") {
        None => None,
        Some(export) => Some(export.get("Name").cloned().ok_or_else(|| {
            TemplateError::new(format!(
                "Template format error: Output {name} is malformed. The Name field of every Export member must be specified."
            ))
        })?),
    };
    Ok(Output {
        description: map.get("Description").and_then(Value::as_str).map(str::to_owned),
        value: value.clone(),
        export,
        condition: map.get("Condition").and_then(Value::as_str).map(str::to_owned),
    })
}
