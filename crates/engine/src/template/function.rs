//! Intrinsic functions, evaluated against a deployment's parameters and the resources made so far.

use std::collections::BTreeMap;

use base64::Engine as _;
use serde_json::{Map, Value};

use super::error::TemplateError;
use super::model::Template;
use super::parameter;
use super::reference::{Piece, Reference, function, pieces, walk};

/// What `AWS::Region` and its kin give.
#[derive(Clone, Debug, Default)]
pub struct Pseudo {
    /// `AWS::AccountId`.
    pub account_id: String,
    /// `AWS::Region`.
    pub region: String,
    /// `AWS::StackId`.
    pub stack_id: String,
    /// `AWS::StackName`.
    pub stack_name: String,
    /// `AWS::NotificationARNs`.
    pub notification_arns: Vec<String>,
}

/// What a template's functions learn from outside of it.
pub trait Lookup {
    /// `Ref` of a resource; `None` where it is not made (yet, or because its condition is false).
    fn reference(&self, resource: &str) -> Option<Value>;
    /// `Fn::GetAtt`; the error is the message that the user sees.
    fn attribute(&self, resource: &str, attribute: &str) -> Result<Value, String>;
    /// The value that another stack exports.
    fn import(&self, name: &str) -> Option<String>;
}

/// Everything that a value of a template may depend on.
pub struct Scope<'a> {
    template: &'a Template,
    pseudo: &'a Pseudo,
    parameters: BTreeMap<String, Value>,
    conditions: BTreeMap<String, bool>,
    lookup: &'a dyn Lookup,
}

type Evaluated = Result<Option<Value>, TemplateError>;

fn fail<T>(message: impl Into<String>) -> Result<T, TemplateError> {
    Err(TemplateError::new(message))
}

impl<'a> Scope<'a> {
    /// A scope with every condition of the template already decided.
    pub fn new(
        template: &'a Template,
        values: &BTreeMap<String, String>,
        pseudo: &'a Pseudo,
        lookup: &'a dyn Lookup,
    ) -> Result<Self, TemplateError> {
        let parameters = template
            .parameters
            .iter()
            .filter_map(|(name, parameter)| Some((name.clone(), parameter.reference(values.get(name)?))))
            .collect();
        let mut scope = Self { template, pseudo, parameters, conditions: BTreeMap::new(), lookup };
        for name in template.conditions.keys() {
            scope.decide(name, 0)?;
        }
        Ok(scope)
    }

    fn decide(&mut self, name: &str, depth: usize) -> Result<bool, TemplateError> {
        if let Some(known) = self.conditions.get(name) {
            return Ok(*known);
        }
        let Some(expression) = self.template.conditions.get(name) else {
            return fail(format!("Template error: unresolved condition {name}"));
        };
        if depth > 100 {
            return fail("Template format error: Conditions are nested too deeply");
        }
        let mut needs = Vec::new();
        walk(expression, &mut |reference| {
            if let Reference::If(name) | Reference::Condition(name) = reference {
                needs.push(name);
            }
        });
        for needed in needs {
            self.decide(&needed, depth + 1)?;
        }
        let decided = self.truth(expression)?;
        self.conditions.insert(name.to_owned(), decided);
        Ok(decided)
    }

    /// Whether something with this condition is there.
    pub fn holds(&self, condition: Option<&String>) -> bool {
        condition.is_none_or(|name| self.conditions.get(name).copied().unwrap_or(false))
    }

    /// The value with its functions resolved; `AWS::NoValue` takes the member that it stands in away.
    pub fn evaluate(&self, value: &Value) -> Result<Value, TemplateError> {
        Ok(self.value(value)?.unwrap_or(Value::Null))
    }

    fn value(&self, value: &Value) -> Evaluated {
        if let Some((name, argument)) = function(value)
            && name != "Condition"
        {
            return self.call(name, argument);
        }
        Ok(Some(match value {
            Value::Array(items) => {
                let mut evaluated = Vec::with_capacity(items.len());
                for item in items {
                    evaluated.extend(self.value(item)?);
                }
                Value::Array(evaluated)
            }
            Value::Object(map) => {
                let mut evaluated = Map::new();
                for (key, item) in map {
                    if let Some(item) = self.value(item)? {
                        evaluated.insert(key.clone(), item);
                    }
                }
                Value::Object(evaluated)
            }
            other => other.clone(),
        }))
    }

    fn call(&self, name: &str, argument: &Value) -> Evaluated {
        match name {
            "Ref" => match argument {
                Value::String(name) => self.reference(name),
                _ => fail("Template error: every Ref object must have a single String value."),
            },
            "Fn::GetAtt" => self.get_att(argument).map(Some),
            "Fn::Sub" => self.sub(argument).map(Some),
            "Fn::Join" => self.join(argument).map(Some),
            "Fn::Select" => self.select(argument),
            "Fn::Split" => self.split(argument).map(Some),
            "Fn::If" => match argument.as_array().map(Vec::as_slice) {
                Some([Value::String(condition), yes, no]) => match self.conditions.get(condition) {
                    Some(true) => self.value(yes),
                    Some(false) => self.value(no),
                    None => fail(format!("Template error: unresolved condition {condition}")),
                },
                _ => fail(
                    "Template error: Fn::If requires a list argument with 3 elements, the first being a condition's name",
                ),
            },
            "Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" => {
                let whole = Value::Object(Map::from_iter([(name.to_owned(), argument.clone())]));
                self.truth(&whole).map(|truth| Some(Value::Bool(truth)))
            }
            "Fn::FindInMap" => self.find_in_map(argument),
            "Fn::Base64" => {
                let text = self.text(
                    argument,
                    "Template error: every Fn::Base64 object must have a String-typed value.",
                )?;
                Ok(Some(Value::from(base64::engine::general_purpose::STANDARD.encode(text))))
            }
            "Fn::Cidr" => self.cidr(argument).map(Some),
            "Fn::GetAZs" => {
                let region = match self.evaluate(argument)? {
                    Value::String(region) if !region.is_empty() => region,
                    _ => self.pseudo.region.clone(),
                };
                Ok(Some(["a", "b", "c"].iter().map(|zone| Value::from(format!("{region}{zone}"))).collect()))
            }
            "Fn::ImportValue" => {
                let name = self.text(argument, "Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string")?;
                match self.lookup.import(&name) {
                    Some(value) => Ok(Some(Value::from(value))),
                    None => fail(format!("No export named {name} found.")),
                }
            }
            "Fn::Length" => match self.evaluate(argument)? {
                Value::Array(items) => Ok(Some(Value::from(items.len()))),
                _ => fail("Template error: Fn::Length requires a list"),
            },
            "Fn::ToJsonString" => Ok(Some(Value::from(self.evaluate(argument)?.to_string()))),
            "Fn::Transform" => fail(
                "Template error: Fn::Transform is not supported here; AWS::Include and macros are not served",
            ),
            other => fail(format!("Template error: unsupported function {other}")),
        }
    }

    fn reference(&self, name: &str) -> Evaluated {
        let pseudo = self.pseudo;
        Ok(Some(match name {
            "AWS::NoValue" => return Ok(None),
            "AWS::AccountId" => Value::from(pseudo.account_id.clone()),
            "AWS::NotificationARNs" => Value::from(pseudo.notification_arns.clone()),
            "AWS::Partition" => Value::from(partition(&pseudo.region)),
            "AWS::Region" => Value::from(pseudo.region.clone()),
            "AWS::StackId" => Value::from(pseudo.stack_id.clone()),
            "AWS::StackName" => Value::from(pseudo.stack_name.clone()),
            "AWS::URLSuffix" => Value::from(suffix(&pseudo.region)),
            name => {
                let known = self.parameters.get(name).cloned().or_else(|| self.lookup.reference(name));
                match known {
                    Some(value) => value,
                    None => {
                        return fail(format!(
                            "Template format error: Unresolved resource dependencies [{name}] in the Resources block of the template"
                        ));
                    }
                }
            }
        }))
    }

    fn get_att(&self, argument: &Value) -> Result<Value, TemplateError> {
        let shape = "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute";
        let (resource, attribute) = match argument {
            Value::String(text) => match text.split_once('.') {
                Some((resource, attribute)) => (resource.to_owned(), attribute.to_owned()),
                None => return fail(shape),
            },
            Value::Array(items) => match items.as_slice() {
                [Value::String(resource), attribute] => (resource.clone(), self.text(attribute, shape)?),
                _ => return fail(shape),
            },
            _ => return fail(shape),
        };
        self.lookup.attribute(&resource, &attribute).map_err(TemplateError::new)
    }

    fn sub(&self, argument: &Value) -> Result<Value, TemplateError> {
        let shape = "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";
        let (text, locals) = match argument {
            Value::String(text) => (text, None),
            Value::Array(items) => match items.as_slice() {
                [Value::String(text)] => (text, None),
                [Value::String(text), Value::Object(locals)] => (text, Some(locals)),
                _ => return fail(shape),
            },
            _ => return fail(shape),
        };
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Literal(name) => {
                    out.push_str("${");
                    out.push_str(name);
                    out.push('}');
                }
                Piece::Variable(name) => {
                    let value = match locals.and_then(|locals| locals.get(name)) {
                        Some(local) => self.value(local)?,
                        None => match name.split_once('.') {
                            Some((resource, attribute)) => {
                                Some(self.lookup.attribute(resource, attribute).map_err(TemplateError::new)?)
                            }
                            None => self.reference(name)?,
                        },
                    };
                    match value.as_ref().and_then(parameter::text) {
                        Some(text) => out.push_str(&text),
                        None => {
                            return fail(format!(
                                "Template error: variable {name} in Fn::Sub expression does not resolve to a string"
                            ));
                        }
                    }
                }
            }
        }
        Ok(Value::from(out))
    }

    fn text(&self, value: &Value, message: &str) -> Result<String, TemplateError> {
        self.value(value)?.as_ref().and_then(parameter::text).ok_or_else(|| TemplateError::new(message))
    }

    fn join(&self, argument: &Value) -> Result<Value, TemplateError> {
        let shape = "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
        let Some([Value::String(delimiter), list]) = argument.as_array().map(Vec::as_slice) else {
            return fail(shape);
        };
        let Value::Array(items) = self.evaluate(list)? else { return fail(shape) };
        let texts: Option<Vec<String>> = items.iter().map(parameter::text).collect();
        match texts {
            Some(texts) => Ok(Value::from(texts.join(delimiter))),
            None => fail(shape),
        }
    }

    fn select(&self, argument: &Value) -> Evaluated {
        let shape = "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
        let Some([index, list]) = argument.as_array().map(Vec::as_slice) else { return fail(shape) };
        let index: usize = match self.text(index, shape)?.parse() {
            Ok(index) => index,
            Err(_) => return fail(shape),
        };
        let Value::Array(mut items) = self.evaluate(list)? else { return fail(shape) };
        if index >= items.len() {
            return fail(format!(
                "Template error: Fn::Select cannot select nonexistent value at index {index}"
            ));
        }
        Ok(Some(items.swap_remove(index)))
    }

    fn split(&self, argument: &Value) -> Result<Value, TemplateError> {
        let shape = "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
        let Some([Value::String(delimiter), source]) = argument.as_array().map(Vec::as_slice) else {
            return fail(shape);
        };
        if delimiter.is_empty() {
            return fail(shape);
        }
        let source = self.text(source, shape)?;
        Ok(source.split(delimiter.as_str()).map(Value::from).collect())
    }

    fn find_in_map(&self, argument: &Value) -> Evaluated {
        let shape = "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value";
        let items = argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let [map, first, second, rest @ ..] = items else { return fail(shape) };
        let (map, first, second) =
            (self.text(map, shape)?, self.text(first, shape)?, self.text(second, shape)?);
        let found = self.template.mappings.get(&map).and_then(|map| map.get(&first)?.get(&second));
        match (found, rest.first().and_then(|options| options.get("DefaultValue"))) {
            (Some(value), _) | (None, Some(value)) => self.value(value),
            (None, None) => {
                fail(format!("Template error: Unable to get mapping for {map}::{first}::{second}"))
            }
        }
    }

    fn cidr(&self, argument: &Value) -> Result<Value, TemplateError> {
        let shape = "Template error: every Fn::Cidr object requires two parameters, (1) a string of IpBlock/Ipv6IpBlock (2) integer of numbers of IpBlock";
        let items = argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let [block, count, rest @ ..] = items else { return fail(shape) };
        let block = self.text(block, shape)?;
        let number = |value: &Value| -> Result<u32, TemplateError> {
            self.text(value, shape)?.parse().map_err(|_| TemplateError::new(shape))
        };
        let count = number(count)?;
        let bits = rest.first().map(number).transpose()?.unwrap_or(8);
        let bad = || {
            TemplateError::new(format!(
                "Template error: Fn::Cidr cannot divide {block} into {count} blocks of {bits} bits"
            ))
        };
        let (address, prefix) = block.split_once('/').ok_or_else(bad)?;
        let prefix: u32 = prefix.parse().map_err(|_| bad())?;
        let (start, width) = match address.parse::<std::net::IpAddr>() {
            Ok(std::net::IpAddr::V4(address)) => (u128::from(address.to_bits()), 32),
            Ok(std::net::IpAddr::V6(address)) => (address.to_bits(), 128),
            Err(_) => return Err(bad()),
        };
        let fits = prefix <= width && bits >= 1 && bits <= width - prefix && (1..=256).contains(&count);
        let room = width.saturating_sub(prefix).saturating_sub(bits);
        if !fits || room < 32 && count > (1 << room) {
            return Err(bad());
        }
        let mask = if prefix == 0 { 0 } else { u128::MAX << (width - prefix) };
        Ok((0..count)
            .map(|index| {
                let address = (start & mask) + (u128::from(index) << bits);
                let text = if width == 32 {
                    std::net::Ipv4Addr::from_bits(u32::try_from(address).unwrap_or(u32::MAX)).to_string()
                } else {
                    std::net::Ipv6Addr::from_bits(address).to_string()
                };
                Value::from(format!("{text}/{}", width - bits))
            })
            .collect())
    }

    fn truth(&self, expression: &Value) -> Result<bool, TemplateError> {
        let shape = |name: &str, count: &str| {
            TemplateError::new(format!("Template error: every {name} object requires {count}"))
        };
        match function(expression) {
            Some(("Condition", Value::String(name))) => match self.conditions.get(name) {
                Some(known) => Ok(*known),
                None => fail(format!("Template error: unresolved condition {name}")),
            },
            Some(("Fn::Equals", argument)) => match argument.as_array().map(Vec::as_slice) {
                Some([left, right]) => {
                    let (left, right) = (self.evaluate(left)?, self.evaluate(right)?);
                    // CloudFormation compares scalars as text: the number 1 equals the text "1".
                    Ok(match (parameter::text(&left), parameter::text(&right)) {
                        (Some(left), Some(right)) => left == right,
                        _ => left == right,
                    })
                }
                _ => Err(shape("Fn::Equals", "a list of 2 string parameters.")),
            },
            Some(("Fn::Not", argument)) => match argument.as_array().map(Vec::as_slice) {
                Some([one]) => Ok(!self.truth(one)?),
                _ => Err(shape("Fn::Not", "a list with one condition.")),
            },
            Some((name @ ("Fn::And" | "Fn::Or"), argument)) => match argument.as_array() {
                Some(items) if (2..=10).contains(&items.len()) => {
                    let mut truths = Vec::with_capacity(items.len());
                    for item in items {
                        truths.push(self.truth(item)?);
                    }
                    Ok(if name == "Fn::And" { truths.iter().all(|t| *t) } else { truths.iter().any(|t| *t) })
                }
                _ => Err(shape(name, "a list of at least 2 and at most 10 boolean parameters.")),
            },
            _ => match self.value(expression)?.as_ref().and_then(parameter::text).as_deref() {
                Some("true") => Ok(true),
                Some("false") => Ok(false),
                _ => fail(
                    "Template format error: Conditions can only be boolean operations on parameters and other conditions",
                ),
            },
        }
    }
}

/// The partition that a region is in.
pub fn partition(region: &str) -> &'static str {
    if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    }
}

fn suffix(region: &str) -> &'static str {
    if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::document::Document;
    use super::*;

    struct World;
    impl Lookup for World {
        fn reference(&self, resource: &str) -> Option<Value> {
            (resource == "R").then(|| json!("r-1"))
        }
        fn attribute(&self, resource: &str, attribute: &str) -> Result<Value, String> {
            match (resource, attribute) {
                ("R", "Arn") => Ok(json!("arn:r")),
                _ => Err(format!("Requested attribute {attribute} does not exist in schema for T")),
            }
        }
        fn import(&self, name: &str) -> Option<String> {
            (name == "shared").then(|| "theirs".into())
        }
    }

    fn evaluate(text: &str) -> String {
        let whole = format!(
            "Parameters:\n  P: {{Type: String}}\n  L: {{Type: CommaDelimitedList}}\nMappings:\n  M: {{a: {{b: c}}}}\nConditions:\n  Yes: !Equals [!Ref P, p]\n  No: !Not [!Condition Yes]\n  Both: !And [!Condition Yes, !Condition No]\nResources:\n  R: {{Type: T}}\nOutputs:\n  O:\n    Value: {text}\n"
        );
        let run = || -> Result<Value, TemplateError> {
            let template = Template::read(&Document::parse(&whole)?)?;
            let values =
                BTreeMap::from([("P".to_owned(), "p".to_owned()), ("L".to_owned(), "x,y".to_owned())]);
            let pseudo =
                Pseudo { account_id: "000000000000".into(), region: "eu-west-1".into(), ..Pseudo::default() };
            Scope::new(&template, &values, &pseudo, &World)?.evaluate(&template.outputs["O"].value)
        };
        run().map_or_else(|error| error.to_string(), |value| value.to_string())
    }

    #[test]
    fn functions_evaluate() {
        let cases = [
            ("!Ref P", r#""p""#),
            ("!Ref L", r#"["x","y"]"#),
            ("!GetAtt R.Arn", r#""arn:r""#),
            ("!GetAtt R.Nope", "Requested attribute Nope does not exist in schema for T"),
            ("!Sub '${R}-${R.Arn}-${AWS::Region}-${!R}-${P}'", r#""r-1-arn:r-eu-west-1-${R}-p""#),
            ("!Sub ['${a}${b}', {a: !Ref P, b: 1}]", r#""p1""#),
            ("!Sub '${L}'", "Template error: variable L in Fn::Sub expression does not resolve to a string"),
            ("!Join ['-', [a, !Ref P, 3]]", r#""a-p-3""#),
            ("!Select [1, !Ref L]", r#""y""#),
            ("!Select [2, !Ref L]", "Template error: Fn::Select cannot select nonexistent value at index 2"),
            ("!Split [',', 'a,b']", r#"["a","b"]"#),
            ("!If [Yes, 1, 2]", "1"),
            ("!If [Both, 1, {a: !Ref AWS::NoValue, b: [!Ref AWS::NoValue, 2]}]", r#"{"b":[2]}"#),
            ("!FindInMap [M, a, b]", r#""c""#),
            ("!FindInMap [M, a, x]", "Template error: Unable to get mapping for M::a::x"),
            ("!Base64 abc", r#""YWJj""#),
            ("!Cidr ['10.0.0.0/16', 2, 8]", r#"["10.0.0.0/24","10.0.1.0/24"]"#),
            ("!Select [0, !GetAZs '']", r#""eu-west-1a""#),
            ("!ImportValue shared", r#""theirs""#),
            ("!ImportValue nope", "No export named nope found."),
            ("!Length [1, 2]", "2"),
            ("!ToJsonString {a: !Ref P}", r#""{\"a\":\"p\"}""#),
            ("{Condition: {StringEquals: {a: !Ref P}}}", r#"{"Condition":{"StringEquals":{"a":"p"}}}"#),
        ];
        for (text, expected) in cases {
            assert_eq!(evaluate(text), expected, "{text}");
        }
    }
}
