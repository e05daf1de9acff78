//! What a new template would change in a stack: pure, from templates and parameter values alone.

use std::collections::BTreeMap;

use engine::template::{Resource, Template};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::kinds;

/// One member of a change set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ChangeRecord {
    /// `Add`, `Modify` or `Remove`.
    pub(crate) action: String,
    pub(crate) logical_id: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) kind: String,
    /// `True`, `False` or `Conditional`, for a modification.
    pub(crate) replacement: Option<String>,
    /// Names of the properties that change.
    pub(crate) properties: Vec<String>,
}

/// A template with the values of its parameters and which of its resources are there.
pub(crate) struct Side<'a> {
    pub(crate) template: &'a Template,
    pub(crate) parameters: &'a BTreeMap<String, String>,
    pub(crate) present: &'a dyn Fn(&Resource) -> bool,
}

/// The changes from `old` to `new`, in the order of the templates. `physical` gives the ids of what is there.
pub(crate) fn changes(
    old: Option<&Side<'_>>,
    new: &Side<'_>,
    physical: &dyn Fn(&str) -> Option<String>,
) -> Vec<ChangeRecord> {
    let there = |side: &Side<'_>, id: &str| {
        side.template.resources.get(id).filter(|resource| (side.present)(resource)).cloned()
    };
    let changed = changed_parameters(old, new);
    let mut changes = Vec::new();
    for (id, resource) in &new.template.resources {
        if !(new.present)(resource) {
            continue;
        }
        let before = old.and_then(|old| there(old, id));
        let Some(before) = before else {
            changes.push(record("Add", id, physical, &resource.kind));
            continue;
        };
        let mut properties = changed_properties(&before, resource, &changed);
        // A condition or mapping behind a property may have changed as well; only values tell, when it runs.
        if before.kind != resource.kind {
            properties.insert(0, "Type".into());
        }
        if properties.is_empty() {
            continue;
        }
        let recreates = before.kind != resource.kind
            || kinds::find(&resource.kind).is_some_and(|kind| {
                properties.iter().any(|name| kind.replaced_by().contains(&name.as_str()))
            });
        let mut change = record("Modify", id, physical, &resource.kind);
        change.replacement = Some(if recreates { "True" } else { "False" }.into());
        change.properties = properties;
        changes.push(change);
    }
    if let Some(old) = old {
        for (id, resource) in &old.template.resources {
            if (old.present)(resource) && there(new, id).is_none() {
                changes.push(record("Remove", id, physical, &resource.kind));
            }
        }
    }
    changes
}

fn record(action: &str, id: &str, physical: &dyn Fn(&str) -> Option<String>, kind: &str) -> ChangeRecord {
    ChangeRecord {
        action: action.into(),
        logical_id: id.into(),
        physical_id: physical(id),
        kind: kind.into(),
        replacement: None,
        properties: Vec::new(),
    }
}

fn changed_parameters(old: Option<&Side<'_>>, new: &Side<'_>) -> Vec<String> {
    let old = old.map(|old| old.parameters.clone()).unwrap_or_default();
    new.parameters
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value))
        .map(|(name, _)| name.clone())
        .collect()
}

fn changed_properties(old: &Resource, new: &Resource, parameters: &[String]) -> Vec<String> {
    let empty = serde_json::Map::new();
    let before = old.properties.as_object().unwrap_or(&empty);
    let after = new.properties.as_object().unwrap_or(&empty);
    let mut names: Vec<String> = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(value) || names_any(value, parameters))
        .map(|(name, _)| name.clone())
        .collect();
    names.extend(before.keys().filter(|name| !after.contains_key(*name)).cloned());
    names
}

/// Whether a value refers to one of these parameters, by `Ref` or in a `Fn::Sub`.
fn names_any(value: &Value, parameters: &[String]) -> bool {
    match value {
        Value::Object(map) => {
            map.iter().any(|(key, value)| match (key.as_str(), value) {
                ("Ref", Value::String(name)) => parameters.contains(name),
                ("Fn::Sub", Value::String(text)) => {
                    parameters.iter().any(|name| text.contains(&format!("${{{name}}}")))
                }
                ("Fn::Sub", Value::Array(items)) => {
                    let text = items.first().and_then(Value::as_str).unwrap_or_default();
                    parameters.iter().any(|name| text.contains(&format!("${{{name}}}")))
                        || items.iter().skip(1).any(|item| names_any(item, parameters))
                }
                // Which branch a condition takes may hang on any parameter.
                ("Fn::If", _) if !parameters.is_empty() => true,
                (_, value) => names_any(value, parameters),
            })
        }
        Value::Array(items) => items.iter().any(|item| names_any(item, parameters)),
        _ => false,
    }
}
