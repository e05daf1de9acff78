//! What is left of a template without the resources whose types are not served, for those who ask for it by
//! `Metadata: {Whimbrel: {SkipUnsupported: true}}`.
//!
//! A resource of such a type goes, and with it every resource that cannot be right without it. Where a property only mentions the
//! resource (a function's environment, a policy's document, a parameter's value), the mention becomes a text that says so, and
//! the resource stays. Outputs that mention one go.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::Document;
use super::error::Mark;
use super::reference::{Piece, Reference, pieces, walk};

/// A resource that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its key in the template.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Where it stands in the text.
    pub mark: Option<Mark>,
    /// The skipped resource that it needs; none where its own type is not served.
    pub needs: Option<String>,
}

/// Properties in which another resource is only mentioned: what is made is whole whatever the text is.
const MENTIONS: &[&str] = &[
    "AssumeRolePolicyDocument",
    "Description",
    "Environment",
    "Policies",
    "PolicyDocument",
    "SecretString",
    "Tags",
];

/// Whether a template asks to be deployed without what is not served.
pub fn skips_unsupported(document: &Document) -> bool {
    let asked = document.value.pointer("/Metadata/Whimbrel/SkipUnsupported");
    asked.is_some_and(|asked| *asked == true || *asked == "true")
}

/// The text that stands for a mention of a skipped resource: an ARN, because policies take nothing else.
fn stand_in(id: &str) -> String {
    format!("arn:aws:whimbrel:::skipped/{id}")
}

/// The document without unsupported resources, and what was left out, in the order of the template.
pub fn skip_unsupported(document: &Document, supported: impl Fn(&str) -> bool) -> (Document, Vec<Skipped>) {
    let mut rest = document.clone();
    let Some(resources) = document.value.get("Resources").and_then(Value::as_object) else {
        return (rest, Vec::new());
    };
    let kind = |resource: &Value| resource.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut gone: BTreeMap<&str, Option<String>> = resources
        .iter()
        .filter(|(_, resource)| !supported(&kind(resource)))
        .map(|(id, _)| (id.as_str(), None))
        .collect();
    loop {
        let more: Vec<(&str, Option<String>)> = resources
            .iter()
            .filter(|(id, _)| !gone.contains_key(id.as_str()))
            .filter_map(|(id, resource)| Some((id.as_str(), Some(needed(resource, &gone)?))))
            .collect();
        if more.is_empty() {
            break;
        }
        gone.extend(more);
    }
    let skipped = resources.iter().filter_map(|(id, resource)| {
        let needs = gone.get(id.as_str())?.clone();
        Some(Skipped {
            id: id.clone(),
            kind: kind(resource),
            mark: document.mark(&format!("/Resources/{id}")),
            needs,
        })
    });
    let skipped = skipped.collect();
    if let Some(kept) = rest.value.get_mut("Resources").and_then(Value::as_object_mut) {
        kept.retain(|id, _| !gone.contains_key(id.as_str()));
        kept.values_mut().for_each(|resource| let_go(resource, &gone));
    }
    if let Some(outputs) = rest.value.get_mut("Outputs").and_then(Value::as_object_mut) {
        outputs.retain(|_, output| first(output, &gone).is_none());
    }
    (rest, skipped)
}

/// The first skipped resource that a resource needs rather than mentions.
fn needed(resource: &Value, gone: &BTreeMap<&str, Option<String>>) -> Option<String> {
    let properties = resource.get("Properties")?.as_object()?;
    properties
        .iter()
        .filter(|(name, _)| !is_mention(resource, name))
        .find_map(|(_, property)| first(property, gone))
}

fn is_mention(resource: &Value, property: &str) -> bool {
    let is_parameter = resource.get("Type").is_some_and(|kind| kind == "AWS::SSM::Parameter");
    MENTIONS.contains(&property) || is_parameter && property == "Value"
}

/// The first skipped resource that a value refers to.
fn first(value: &Value, gone: &BTreeMap<&str, Option<String>>) -> Option<String> {
    let mut found = None;
    walk(value, &mut |reference| {
        if let Reference::Name(name) | Reference::Attribute(name, _) = reference
            && found.is_none()
            && gone.contains_key(name.as_str())
        {
            found = Some(name);
        }
    });
    found
}

/// A resource that stays no longer waits for what is gone, nor refers to it.
fn let_go(resource: &mut Value, gone: &BTreeMap<&str, Option<String>>) {
    let is_gone = |id: &Value| id.as_str().is_some_and(|id| gone.contains_key(id));
    match resource.get_mut("DependsOn") {
        Some(Value::Array(ids)) => ids.retain(|id| !is_gone(id)),
        Some(id) if is_gone(id) => *id = Value::Array(Vec::new()),
        _ => {}
    }
    if let Some(properties) = resource.get_mut("Properties") {
        replace(properties, gone);
    }
}

fn replace(value: &mut Value, gone: &BTreeMap<&str, Option<String>>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, gone)),
        Value::Object(map) => {
            if let Some(id) = referred(map).filter(|id| gone.contains_key(id.as_str())) {
                *value = Value::from(stand_in(&id));
                return;
            }
            match map.get_mut("Fn::Sub") {
                Some(Value::String(text)) => *text = substituted(text, None, gone),
                Some(Value::Array(items)) => {
                    let locals = items.get(1).cloned();
                    if let Some(Value::String(text)) = items.first_mut() {
                        *text = substituted(text, locals.as_ref(), gone);
                    }
                }
                _ => {}
            }
            map.values_mut().for_each(|item| replace(item, gone));
        }
        _ => {}
    }
}

/// The resource that `Ref` or `Fn::GetAtt` names.
fn referred(map: &Map<String, Value>) -> Option<String> {
    if map.len() != 1 {
        return None;
    }
    match map.iter().next()? {
        (name, Value::String(id)) if name == "Ref" => Some(id.clone()),
        (name, Value::String(text)) if name == "Fn::GetAtt" => {
            Some(text.split_once('.').map_or(text.as_str(), |(id, _)| id).to_owned())
        }
        (name, Value::Array(parts)) if name == "Fn::GetAtt" => parts.first()?.as_str().map(str::to_owned),
        _ => None,
    }
}

fn substituted(text: &str, locals: Option<&Value>, gone: &BTreeMap<&str, Option<String>>) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Literal(name) => out.push_str(&format!("${{!{name}}}")),
            Piece::Variable(name) => {
                let id = name.split_once('.').map_or(name, |(id, _)| id);
                let is_local = locals.is_some_and(|locals| locals.get(name).is_some());
                match !is_local && gone.contains_key(id) {
                    true => out.push_str(&stand_in(id)),
                    false => out.push_str(&format!("${{{name}}}")),
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_needs_a_skipped_resource_goes_and_what_mentions_it_stays() {
        let text = "
Resources:
  Stream: {Type: AWS::Kinesis::Stream}
  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Stream.Arn, FunctionName: !Ref F}}
  F:
    Type: AWS::Lambda::Function
    DependsOn: [Stream, Role]
    Properties: {Role: !GetAtt Role.Arn, Environment: {Variables: {A: !Ref Stream, B: !Sub 'x-${Stream.Arn}-${Role}-${!No}'}}}
  Role: {Type: AWS::IAM::Role, DependsOn: Stream, Properties: {Policies: [{Resource: !GetAtt Stream.Arn}]}}
  P: {Type: AWS::SSM::Parameter, Properties: {Value: !Sub ['${A}', {A: !Ref Stream}]}}
Outputs:
  A: {Value: !Ref Stream}
  B: {Value: !Ref F}
";
        let document = Document::parse(text).expect("reads");
        let (rest, skipped) = skip_unsupported(&document, |kind| kind != "AWS::Kinesis::Stream");
        let named: Vec<_> = skipped
            .iter()
            .map(|one| (one.id.as_str(), one.needs.as_deref(), one.mark.map(|mark| mark.line)))
            .collect();
        assert_eq!(named, [("Stream", None, Some(3)), ("Mapping", Some("Stream"), Some(4))]);
        let arn = "arn:aws:whimbrel:::skipped/Stream";
        assert_eq!(
            rest.value["Resources"],
            json!({
                "F": {
                    "Type": "AWS::Lambda::Function", "DependsOn": ["Role"],
                    "Properties": {
                        "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                        "Environment": {"Variables": {"A": arn, "B": {"Fn::Sub": format!("x-{arn}-${{Role}}-${{!No}}")}}},
                    },
                },
                "Role": {"Type": "AWS::IAM::Role", "DependsOn": [], "Properties": {"Policies": [{"Resource": arn}]}},
                "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": {"Fn::Sub": ["${A}", {"A": arn}]}}},
            })
        );
        assert_eq!(rest.value["Outputs"], json!({"B": {"Value": {"Ref": "F"}}}));
    }
}
