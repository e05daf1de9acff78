//! What a template's values refer to, and the order that this gives its resources.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::error::TemplateError;
use super::model::Template;

/// One reference in a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference {
    /// A parameter, a resource or a pseudo parameter.
    Name(String),
    /// An attribute of a resource.
    Attribute(String, String),
    /// The condition that `Fn::If` asks for.
    If(String),
    /// `{"Condition": name}`: a condition among conditions, an ordinary property anywhere else.
    Condition(String),
}

const PSEUDO: &[&str] = &[
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// The variables of a `Fn::Sub` text, in order, with what stands between them. `${!x}` is the text `${x}`.
pub(super) enum Piece<'a> {
    /// Text to keep.
    Text(&'a str),
    /// `${Name}`.
    Variable(&'a str),
    /// `${!Name}`.
    Literal(&'a str),
}

pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start + 2..].find('}') else { break };
        if start > 0 {
            pieces.push(Piece::Text(&rest[..start]));
        }
        let inner = &rest[start + 2..start + 2 + length];
        pieces.push(match inner.strip_prefix('!') {
            Some(literal) => Piece::Literal(literal),
            None => Piece::Variable(inner.trim()),
        });
        rest = &rest[start + 3 + length..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The one function that an object is, if it is one.
pub(super) fn function(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (name, argument) = map.iter().next()?;
    (name == "Ref" || name == "Condition" && argument.is_string() || name.starts_with("Fn::"))
        .then_some((name.as_str(), argument))
}

/// Calls `found` with every reference in `value`.
pub(super) fn walk(value: &Value, found: &mut dyn FnMut(Reference)) {
    match function(value) {
        Some(("Ref", Value::String(name))) => return found(Reference::Name(name.clone())),
        Some(("Condition", Value::String(name))) => return found(Reference::Condition(name.clone())),
        Some(("Fn::GetAtt", Value::String(text))) => {
            let (resource, attribute) = text.split_once('.').unwrap_or((text, ""));
            return found(Reference::Attribute(resource.to_owned(), attribute.to_owned()));
        }
        Some(("Fn::GetAtt", Value::Array(items))) => {
            if let Some(Value::String(resource)) = items.first() {
                let attribute = items.get(1).and_then(Value::as_str).unwrap_or_default();
                found(Reference::Attribute(resource.clone(), attribute.to_owned()));
            }
            return items.iter().skip(1).for_each(|item| walk(item, found));
        }
        Some(("Fn::If", Value::Array(items))) => {
            if let Some(Value::String(name)) = items.first() {
                found(Reference::If(name.clone()));
            }
            return items.iter().skip(1).for_each(|item| walk(item, found));
        }
        Some(("Fn::Sub", argument)) => {
            let (text, locals) = match argument {
                Value::String(text) => (text.as_str(), None),
                Value::Array(items) => {
                    (items.first().and_then(Value::as_str).unwrap_or_default(), items.get(1))
                }
                _ => return,
            };
            for piece in pieces(text) {
                if let Piece::Variable(name) = piece
                    && locals.is_none_or(|locals| locals.get(name).is_none())
                {
                    found(match name.split_once('.') {
                        Some((resource, attribute)) => {
                            Reference::Attribute(resource.to_owned(), attribute.to_owned())
                        }
                        None => Reference::Name(name.to_owned()),
                    });
                }
            }
            if let Some(locals) = locals {
                walk(locals, found);
            }
            return;
        }
        _ => {}
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        Value::Object(map) => map.values().for_each(|item| walk(item, found)),
        _ => {}
    }
}

fn unresolved(names: &BTreeSet<String>, block: &str) -> TemplateError {
    TemplateError::new(format!(
        "Template format error: Unresolved resource dependencies [{}] in the {block} block of the template",
        names.iter().cloned().collect::<Vec<_>>().join(", ")
    ))
}

/// Checks that every reference of a template leads somewhere and that no resources wait for each other.
pub(super) fn check(template: &Template) -> Result<(), TemplateError> {
    check_conditions(template)?;
    let mut names = BTreeSet::new();
    for resource in template.resources.values() {
        check_value(template, &resource.properties, &mut names, resource.mark, "Resources")?;
        names.extend(resource.depends_on.iter().filter(|id| !template.resources.contains_key(*id)).cloned());
        if let Some(condition) = &resource.condition {
            check_condition(template, condition, "Resources")?;
        }
    }
    if !names.is_empty() {
        return Err(unresolved(&names, "Resources"));
    }
    for output in template.outputs.values() {
        check_value(template, &output.value, &mut names, None, "Outputs")?;
        if let Some(export) = &output.export {
            check_value(template, export, &mut names, None, "Outputs")?;
        }
        if let Some(condition) = &output.condition {
            check_condition(template, condition, "Outputs")?;
        }
    }
    if !names.is_empty() {
        return Err(unresolved(&names, "Outputs"));
    }
    order(&dependencies(template)).map(|_| ())
}

fn check_condition(template: &Template, name: &str, block: &str) -> Result<(), TemplateError> {
    if template.conditions.contains_key(name) {
        return Ok(());
    }
    Err(TemplateError::new(format!(
        "Template format error: Unresolved condition dependency {name} in the {block} block of the template"
    )))
}

fn check_value(
    template: &Template,
    value: &Value,
    unresolved: &mut BTreeSet<String>,
    mark: Option<super::error::Mark>,
    block: &str,
) -> Result<(), TemplateError> {
    let mut result = Ok(());
    walk(value, &mut |reference| match reference {
        Reference::Name(name) => {
            if !template.parameters.contains_key(&name)
                && !template.resources.contains_key(&name)
                && !PSEUDO.contains(&name.as_str())
            {
                unresolved.insert(name);
            }
        }
        Reference::Attribute(resource, _) => {
            if !template.resources.contains_key(&resource) && result.is_ok() {
                result = Err(TemplateError {
                    message: format!(
                        "Template error: instance of Fn::GetAtt references undefined resource {resource}"
                    ),
                    mark,
                });
            }
        }
        Reference::If(name) => {
            if result.is_ok() {
                result = check_condition(template, &name, block);
            }
        }
        Reference::Condition(_) => {}
    });
    result
}

fn check_conditions(template: &Template) -> Result<(), TemplateError> {
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut bad = BTreeSet::new();
    let mut missing = None;
    for (name, value) in &template.conditions {
        let mut own = BTreeSet::new();
        walk(value, &mut |reference| match reference {
            Reference::Name(name) => {
                if !template.parameters.contains_key(&name) && !PSEUDO.contains(&name.as_str()) {
                    bad.insert(name);
                }
            }
            Reference::Attribute(resource, _) => {
                bad.insert(resource);
            }
            Reference::If(other) | Reference::Condition(other) => {
                if !template.conditions.contains_key(&other) {
                    missing = Some(other);
                } else {
                    own.insert(other);
                }
            }
        });
        needs.insert(name.clone(), own);
    }
    if !bad.is_empty() {
        return Err(TemplateError::new(format!(
            "Template format error: Unresolved dependencies [{}]. Cannot reference resources in the Conditions block of the template",
            bad.into_iter().collect::<Vec<_>>().join(", ")
        )));
    }
    if let Some(name) = missing {
        return Err(TemplateError::new(format!(
            "Template format error: Unresolved condition dependency {name} in the Conditions block of the template"
        )));
    }
    layers(&needs).map(|_| ()).map_err(|circle| {
        TemplateError::new(format!(
            "Template format error: Circular dependencies for conditions: [{}]",
            circle.join(", ")
        ))
    })
}

/// Which resources each resource needs before it can be made.
pub fn dependencies(template: &Template) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (id, resource) in &template.resources {
        let mut needs: BTreeSet<String> = resource.depends_on.iter().cloned().collect();
        walk(&resource.properties, &mut |reference| match reference {
            Reference::Name(name) | Reference::Attribute(name, _) => {
                if template.resources.contains_key(&name) {
                    needs.insert(name);
                }
            }
            Reference::If(_) | Reference::Condition(_) => {}
        });
        all.insert(id.clone(), needs);
    }
    all
}

/// The order in which resources can be made: every layer needs only layers before it, and the members of one layer
/// can be made side by side.
pub fn order(needs: &BTreeMap<String, BTreeSet<String>>) -> Result<Vec<Vec<String>>, TemplateError> {
    layers(needs).map_err(|circle| {
        TemplateError::new(format!("Circular dependency between resources: [{}]", circle.join(", ")))
    })
}

/// Kahn's algorithm by layers; the error is what remains, cut down to members of circles.
fn layers(needs: &BTreeMap<String, BTreeSet<String>>) -> Result<Vec<Vec<String>>, Vec<String>> {
    let mut waiting: BTreeMap<&str, BTreeSet<&str>> =
        needs.iter().map(|(id, needs)| (id.as_str(), needs.iter().map(String::as_str).collect())).collect();
    let mut layers = Vec::new();
    while !waiting.is_empty() {
        let ready: Vec<String> =
            waiting.iter().filter(|(_, needs)| needs.is_empty()).map(|(id, _)| (*id).to_owned()).collect();
        if ready.is_empty() {
            // What nothing in the remainder needs is only behind a circle, not in it.
            loop {
                let needed: BTreeSet<&str> = waiting.values().flatten().copied().collect();
                let before = waiting.len();
                waiting.retain(|id, _| needed.contains(id));
                if waiting.len() == before {
                    break;
                }
            }
            return Err(waiting.keys().map(|id| (*id).to_owned()).collect());
        }
        waiting.retain(|id, _| !ready.iter().any(|done| done == id));
        for needs in waiting.values_mut() {
            needs.retain(|id| !ready.iter().any(|done| done == id));
        }
        layers.push(ready);
    }
    Ok(layers)
}

#[cfg(test)]
mod tests {
    use super::super::document::Document;
    use super::*;

    fn outcome(text: &str) -> String {
        match Document::parse(text).and_then(|document| Template::read(&document)) {
            Ok(template) => format!("{:?}", order(&dependencies(&template)).unwrap_or_default()),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn resources_are_ordered_and_bad_references_refused() {
        let cases = [
            (
                "Resources:\n  A: {Type: T, DependsOn: B}\n  B: {Type: T, Properties: {x: !GetAtt C.Arn}}\n  C: {Type: T}\n  D: {Type: T, Properties: {y: !Sub '${C}-${!A}'}}",
                "[[\"C\"], [\"B\", \"D\"], [\"A\"]]",
            ),
            (
                "Resources:\n  A: {Type: T, Properties: {x: !Ref B}}\n  B: {Type: T, Properties: {x: !Ref A}}\n  C: {Type: T, DependsOn: A}",
                "Circular dependency between resources: [A, B]",
            ),
            (
                "Resources:\n  A: {Type: T, DependsOn: Y, Properties: {x: !Ref X}}",
                "Template format error: Unresolved resource dependencies [X, Y] in the Resources block of the template",
            ),
            (
                "Resources:\n  A: {Type: T}\nOutputs:\n  O: {Value: !Ref X}",
                "Template format error: Unresolved resource dependencies [X] in the Outputs block of the template",
            ),
            (
                "Resources:\n  A: {Type: T, Properties: {x: !GetAtt X.Arn}}",
                "Template error: instance of Fn::GetAtt references undefined resource X (line 2, column 3)",
            ),
            (
                "Conditions: {C: !Equals [!Ref A, x]}\nResources:\n  A: {Type: T}",
                "Template format error: Unresolved dependencies [A]. Cannot reference resources in the Conditions block of the template",
            ),
            (
                "Resources:\n  A: {Type: T, Condition: C}",
                "Template format error: Unresolved condition dependency C in the Resources block of the template",
            ),
            ("Foo: 1\nResources:\n  A: {Type: T}", "Invalid template property or properties [Foo]"),
            ("Description: x", "Template format error: At least one Resources member must be defined."),
            (
                "Resources:\n  A: {}",
                "Template format error: [/Resources/A] Every Resources object must contain a Type member. (line 2, column 3)",
            ),
            (
                "Resources:\n  a-b: {Type: T}",
                "Template format error: Resource name a-b is non alphanumeric. (line 2, column 3)",
            ),
            (
                "Resources:\n  A: {Type: T, Foo: 1}",
                "Invalid template resource property 'Foo' (line 2, column 3)",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(outcome(text), expected, "{text}");
        }
    }
}
