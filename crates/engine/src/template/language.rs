//! The transform `AWS::LanguageExtensions`: loops are written out, and policies of resources may come from parameters. Its other
//! functions (`Fn::Length`, `Fn::ToJsonString`, defaults of `Fn::FindInMap`) are evaluated where all functions are.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::document::Document;
use super::error::TemplateError;
use super::function::{Lookup, Pseudo, Scope};
use super::model::Template;

/// The transform's name in a template's `Transform` section.
pub const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";

const LOOP: &str = "Fn::ForEach::";
/// Loops within loops, as AWS limits them.
const DEEPEST: usize = 5;
/// Values that all loops together may write out. A template has far fewer.
const MOST_VALUES: usize = 200_000;

/// Nothing is made before the loops are written out.
struct Nothing;

impl Lookup for Nothing {
    fn reference(&self, _: &str) -> Option<Value> {
        None
    }

    fn attribute(&self, resource: &str, _: &str) -> Result<Value, String> {
        Err(format!("Fn::GetAtt of {resource} cannot be resolved before anything is made"))
    }

    fn import(&self, _: &str) -> Option<String> {
        None
    }
}

struct Expander<'a> {
    scope: Scope<'a>,
    loops: HashSet<String>,
    written: usize,
}

type Locals = BTreeMap<String, String>;

fn fail<T>(message: impl std::fmt::Display) -> Result<T, TemplateError> {
    Err(TemplateError::new(format!("Transform {LANGUAGE_EXTENSIONS} failed with: {message}")))
}

/// The document with its loops written out.
pub fn expand(
    document: &Document,
    values: &BTreeMap<String, String>,
    pseudo: &Pseudo,
) -> Result<Document, TemplateError> {
    let known = Template {
        parameters: Template::declared_parameters(document)?,
        mappings: document.value.get("Mappings").and_then(Value::as_object).cloned().unwrap_or_default(),
        ..Template::default()
    };
    let scope = Scope::new(&known, values, pseudo, &Nothing)?;
    let mut expander = Expander { scope, loops: HashSet::new(), written: 0 };
    let mut result = document.clone();
    for section in ["Conditions", "Resources", "Outputs"] {
        if let Some(value) = result.value.get_mut(section) {
            *value = expander.value(value, &Locals::new(), 0)?;
        }
    }
    if let Some(Value::Object(resources)) = result.value.get_mut("Resources") {
        for (id, resource) in resources {
            for name in ["DeletionPolicy", "UpdateReplacePolicy"] {
                let Some(policy) = resource.get_mut(name).filter(|policy| policy.is_object()) else {
                    continue;
                };
                match expander.scope.evaluate(policy) {
                    Ok(text @ Value::String(_)) => *policy = text,
                    _ => return fail(format!("Unsupported expression for {name} in resource {id}")),
                }
            }
        }
    }
    Ok(result)
}

impl Expander<'_> {
    fn value(&mut self, value: &Value, locals: &Locals, depth: usize) -> Result<Value, TemplateError> {
        self.written += 1;
        if self.written > MOST_VALUES {
            return fail("Fn::ForEach writes out too many values");
        }
        Ok(match value {
            Value::String(text) => Value::from(filled(text, locals)),
            Value::Array(items) => {
                items.iter().map(|item| self.value(item, locals, depth)).collect::<Result<_, _>>()?
            }
            Value::Object(map) => {
                if let (1, Some(Value::String(name))) = (map.len(), map.get("Ref"))
                    && let Some(local) = locals.get(name)
                {
                    return Ok(Value::from(local.clone()));
                }
                let mut written = Map::new();
                for (key, item) in map {
                    match key.strip_prefix(LOOP) {
                        Some(name) => self.every(&filled(name, locals), item, locals, depth, &mut written)?,
                        None => {
                            let item = self.value(item, locals, depth)?;
                            insert(&mut written, filled(key, locals), item)?;
                        }
                    }
                }
                Value::Object(written)
            }
            other => other.clone(),
        })
    }

    /// Writes one loop out: `[identifier, collection, {key: value}]`.
    fn every(
        &mut self,
        name: &str,
        argument: &Value,
        locals: &Locals,
        depth: usize,
        written: &mut Map<String, Value>,
    ) -> Result<(), TemplateError> {
        let shape = || fail(format!("Fn::ForEach::{name} layout is incorrect"));
        if depth >= DEEPEST {
            return fail(format!("Fn::ForEach is nested more than {DEEPEST} deep"));
        }
        if depth == 0 && !self.loops.insert(name.to_owned()) {
            return fail(format!("Fn::ForEach::{name} is there more than once"));
        }
        let [identifier, collection, Value::Object(body)] =
            argument.as_array().map(Vec::as_slice).unwrap_or_default()
        else {
            return shape();
        };
        let Value::String(identifier) = identifier else { return shape() };
        let good = !identifier.is_empty() && identifier.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !good || locals.contains_key(identifier) {
            return fail(format!("Fn::ForEach::{name} has a bad identifier: {identifier}"));
        }
        let collection = self.value(collection, locals, depth)?;
        let items = match self.scope.evaluate(&collection) {
            Ok(Value::Array(items)) => items,
            Ok(_) => return fail(format!("The collection of Fn::ForEach::{name} is no list")),
            Err(error) => return fail(format!("The collection of Fn::ForEach::{name}: {error}")),
        };
        for item in items {
            let Some(text) = super::parameter::text(&item) else {
                return fail(format!("The collection of Fn::ForEach::{name} holds a value that is no text"));
            };
            let mut inner = locals.clone();
            inner.insert(identifier.clone(), text);
            let body = self.value(&Value::Object(body.clone()), &inner, depth + 1)?;
            for (key, item) in body.as_object().into_iter().flatten() {
                insert(written, key.clone(), item.clone())?;
            }
        }
        Ok(())
    }
}

fn insert(into: &mut Map<String, Value>, key: String, value: Value) -> Result<(), TemplateError> {
    if into.contains_key(&key) {
        return fail(format!(
            "{key} is there more than once: an identifier of Fn::ForEach must be in its key"
        ));
    }
    into.insert(key, value);
    Ok(())
}

/// `${Name}` becomes the item, and `&{Name}` its letters and digits, so that it may stand in a logical id.
fn filled(text: &str, locals: &Locals) -> String {
    if locals.is_empty() || !text.contains('{') {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for (name, item) in locals {
        let bare: String = item.chars().filter(char::is_ascii_alphanumeric).collect();
        text = text.replace(&format!("${{{name}}}"), item).replace(&format!("&{{{name}}}"), &bare);
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn run(text: &str) -> Result<Value, String> {
        let values = BTreeMap::from([
            ("Names".to_owned(), "x,y".to_owned()),
            ("Keep".to_owned(), "Retain".to_owned()),
        ]);
        let document = Document::parse(text).map_err(|error| error.to_string())?;
        expand(&document, &values, &Pseudo::default())
            .map(|done| done.value)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn loops_are_written_out() {
        let done = run("
Parameters: {Names: {Type: CommaDelimitedList}, Keep: {Type: String}}
Mappings: {M: {a: {List: [one]}}}
Resources:
  Fn::ForEach::All:
    - Name
    - !Ref Names
    - P${Name}:
        Type: T
        DeletionPolicy: !Ref Keep
        Properties: {Of: !Ref Name, Text: !Sub '${Name}-${AWS::Region}', Fn::ForEach::Inner: [In, [1, 2], {'K${In}': '${Name}${In}'}]}
  Fn::ForEach::Odd: [Ip, [10.0.0.1], {'R&{Ip}': {Type: '${Ip}'}}]
  Fn::ForEach::Mapped: [One, !FindInMap [M, a, List], {'S${One}': {Type: T}}]
Outputs:
  Fn::ForEach::Out: [Name, [x], {'O${Name}': {Value: !GetAtt 'P${Name}.Arn'}}]
")
        .expect("expands");
        assert_eq!(
            done["Resources"],
            json!({
                "Px": {"Type": "T", "DeletionPolicy": "Retain", "Properties": {"Of": "x", "Text": {"Fn::Sub": "x-${AWS::Region}"}, "K1": "x1", "K2": "x2"}},
                "Py": {"Type": "T", "DeletionPolicy": "Retain", "Properties": {"Of": "y", "Text": {"Fn::Sub": "y-${AWS::Region}"}, "K1": "y1", "K2": "y2"}},
                "R10001": {"Type": "10.0.0.1"},
                "Sone": {"Type": "T"},
            })
        );
        assert_eq!(done["Outputs"], json!({"Ox": {"Value": {"Fn::GetAtt": ["Px", "Arn"]}}}));
    }

    #[test]
    fn bad_loops_are_refused() {
        for (resources, expected) in [
            ("{Fn::ForEach::A: [X, [1]]}", "Fn::ForEach::A layout is incorrect"),
            ("{Fn::ForEach::A: [X, abc, {'R${X}': 1}]}", "The collection of Fn::ForEach::A is no list"),
            (
                "{Fn::ForEach::A: [X, [1, 2], {R: 1}]}",
                "R is there more than once: an identifier of Fn::ForEach must be in its key",
            ),
            (
                "{Fn::ForEach::A: [X, [1, 2], {'R${X}': {Fn::ForEach::B: [X, [1], {a: 1}]}}]}",
                "Fn::ForEach::B has a bad identifier: X",
            ),
        ] {
            let error = run(&format!("Resources: {resources}"));
            assert_eq!(
                error,
                Err(format!("Transform AWS::LanguageExtensions failed with: {expected}")),
                "{resources}"
            );
        }
        let mut deep = "{a: 1}".to_owned();
        for level in 0..4 {
            let items: Vec<String> = (0..30).map(|item| item.to_string()).collect();
            let items = items.join(",");
            deep = format!("{{Fn::ForEach::L{level}: [I{level}, [{items}], {{'K${{I{level}}}': {deep}}}]}}");
        }
        let error = run(&format!("Resources: {deep}")).expect_err("is refused");
        assert!(error.ends_with("Fn::ForEach writes out too many values"), "{error}");
    }
}
