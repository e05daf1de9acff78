//! A template's parameters: their declarations, and the values that a deployment gives them.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::error::TemplateError;

/// The declaration of one parameter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    /// `String`, `Number`, `List<Number>`, `CommaDelimitedList`, `AWS::SSM::Parameter::Value<String>`, ...
    pub kind: String,
    /// The value where none is given.
    pub default: Option<String>,
    /// Text for people.
    pub description: Option<String>,
    /// Whether its value is hidden in what is described.
    pub no_echo: bool,
    /// The only values that it may have; empty for any.
    pub allowed_values: Vec<String>,
    /// The sentence that replaces the message of a constraint that is not met.
    pub constraint_description: Option<String>,
    allowed_pattern: Option<String>,
    min_length: Option<f64>,
    max_length: Option<f64>,
    min_value: Option<f64>,
    max_value: Option<f64>,
}

const ATTRIBUTES: &[&str] = &[
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

/// Text of a scalar, as a parameter takes it.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

impl Parameter {
    pub(super) fn read(name: &str, value: &Value) -> Result<Self, TemplateError> {
        let error = |message: String| Err(TemplateError::new(message));
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return error(format!("Template format error: Parameter name {name} is non alphanumeric."));
        }
        let Value::Object(map) = value else {
            return error(format!(
                "Template format error: Every Parameters object must contain a Type member; {name} is no object."
            ));
        };
        if let Some(other) = map.keys().find(|key| !ATTRIBUTES.contains(&key.as_str())) {
            return error(format!("Invalid template parameter property '{other}'"));
        }
        let kind = match map.get("Type") {
            Some(Value::String(kind)) => kind.clone(),
            _ => {
                return error(
                    "Template format error: Every Parameters object must contain a Type member.".into(),
                );
            }
        };
        if !known_kind(&kind) {
            return error(format!("Template format error: Unrecognized parameter type: {kind}"));
        }
        let default = match map.get("Default") {
            None => None,
            Some(value) => Some(text(value).ok_or_else(|| {
                TemplateError::new("Template format error: Every Default member must be a string.")
            })?),
        };
        let number = |attribute: &str| -> Result<Option<f64>, TemplateError> {
            match map.get(attribute) {
                None => Ok(None),
                Some(value) => text(value).and_then(|text| text.parse().ok()).map(Some).ok_or_else(|| {
                    TemplateError::new(format!(
                        "Template format error: {attribute} of parameter {name} must be a number."
                    ))
                }),
            }
        };
        Ok(Self {
            kind,
            default,
            description: map.get("Description").and_then(text),
            no_echo: map.get("NoEcho").and_then(text).is_some_and(|text| text.eq_ignore_ascii_case("true")),
            allowed_values: match map.get("AllowedValues") {
                None => Vec::new(),
                Some(Value::Array(items)) => items.iter().filter_map(text).collect(),
                Some(_) => return error("Template format error: AllowedValues must be a list.".into()),
            },
            constraint_description: map.get("ConstraintDescription").and_then(text),
            allowed_pattern: map.get("AllowedPattern").and_then(text),
            min_length: number("MinLength")?,
            max_length: number("MaxLength")?,
            min_value: number("MinValue")?,
            max_value: number("MaxValue")?,
        })
    }

    /// Whether a value names an SSM parameter, whose value is then the parameter's.
    pub fn is_ssm(&self) -> bool {
        self.kind.starts_with("AWS::SSM::Parameter::Value<")
    }

    /// Whether a value is the name of an SSM parameter, which must be there.
    pub fn names_ssm(&self) -> bool {
        self.is_ssm() || self.kind == "AWS::SSM::Parameter::Name"
    }

    /// The kind behind `AWS::SSM::Parameter::Value<..>`, or the kind itself.
    fn value_kind(&self) -> &str {
        self.kind
            .strip_prefix("AWS::SSM::Parameter::Value<")
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(&self.kind)
    }

    /// Whether `Ref` gives a list.
    pub fn is_list(&self) -> bool {
        let kind = self.value_kind();
        kind == "CommaDelimitedList" || kind.starts_with("List<")
    }

    /// What `Ref` gives for a value's text.
    pub fn reference(&self, text: &str) -> Value {
        if self.is_list() {
            return Value::Array(text.split(',').map(|item| Value::from(item.trim())).collect());
        }
        Value::from(text)
    }

    fn check(&self, name: &str, value: &str) -> Result<(), TemplateError> {
        let fail = |message: String| {
            Err(TemplateError::new(match &self.constraint_description {
                Some(description) => format!("Parameter {name} failed to satisfy constraint: {description}"),
                None => message,
            }))
        };
        let items: Vec<&str> = if self.is_list() && !self.is_ssm() {
            value.split(',').map(str::trim).collect()
        } else {
            vec![value]
        };
        for item in items {
            if !self.allowed_values.is_empty() && !self.allowed_values.iter().any(|allowed| allowed == item) {
                return fail(format!("Parameter '{name}' must be one of AllowedValues"));
            }
            if matches!(self.kind.as_str(), "Number" | "List<Number>") {
                let Ok(number) = item.parse::<f64>() else {
                    return Err(TemplateError::new(format!("Parameter '{name}' must be a number.")));
                };
                if self.min_value.is_some_and(|min| number < min) {
                    return fail(format!(
                        "Parameter '{name}' must be a number not less than {}",
                        self.min_value.unwrap_or_default()
                    ));
                }
                if self.max_value.is_some_and(|max| number > max) {
                    return fail(format!(
                        "Parameter '{name}' must be a number not greater than {}",
                        self.max_value.unwrap_or_default()
                    ));
                }
            }
            let length = item.chars().count() as f64;
            if self.min_length.is_some_and(|min| length < min) {
                return fail(format!(
                    "Parameter '{name}' must contain at least {} characters",
                    self.min_length.unwrap_or_default()
                ));
            }
            if self.max_length.is_some_and(|max| length > max) {
                return fail(format!(
                    "Parameter '{name}' must contain at most {} characters",
                    self.max_length.unwrap_or_default()
                ));
            }
            if let Some(pattern) = &self.allowed_pattern {
                let whole = fancy_regex::Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
                    TemplateError::new(format!(
                        "Template format error: AllowedPattern of parameter {name} is no valid pattern."
                    ))
                })?;
                if !whole.is_match(item).unwrap_or(false) {
                    return fail(format!("Parameter '{name}' must match pattern {pattern}"));
                }
            }
        }
        Ok(())
    }
}

fn known_kind(kind: &str) -> bool {
    let inner = kind
        .strip_prefix("AWS::SSM::Parameter::Value<")
        .and_then(|rest| rest.strip_suffix('>'))
        .unwrap_or(kind);
    let item = inner.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(inner);
    matches!(inner, "String" | "Number" | "CommaDelimitedList" | "List<Number>" | "List<String>")
        || item.starts_with("AWS::") && item.split("::").count() >= 3
        || kind == "AWS::SSM::Parameter::Name"
}

/// The value text of every declared parameter: what is given, or else its default. `previous` holds the values that
/// `UsePreviousValue` asks to keep.
pub fn values(
    declared: &IndexMap<String, Parameter>,
    given: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, TemplateError> {
    let unknown: Vec<&str> =
        given.keys().map(String::as_str).filter(|name| !declared.contains_key(*name)).collect();
    if !unknown.is_empty() {
        return Err(TemplateError::new(format!(
            "Parameters: [{}] do not exist in the template",
            unknown.join(", ")
        )));
    }
    let mut values = BTreeMap::new();
    let mut missing = Vec::new();
    for (name, parameter) in declared {
        match given.get(name).or(parameter.default.as_ref()) {
            Some(value) => {
                values.insert(name.clone(), value.clone());
            }
            None => missing.push(name.as_str()),
        }
    }
    if !missing.is_empty() {
        return Err(TemplateError::new(format!("Parameters: [{}] must have values", missing.join(", "))));
    }
    for (name, value) in &values {
        if let Some(parameter) = declared.get(name) {
            parameter.check(name, value)?;
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn outcome(declaration: Value, given: Option<&str>) -> String {
        let parameter = match Parameter::read("P", &declaration) {
            Ok(parameter) => parameter,
            Err(error) => return error.to_string(),
        };
        let declared = IndexMap::from([("P".to_owned(), parameter)]);
        let given = given.map(|value| ("P".to_owned(), value.to_owned())).into_iter().collect();
        match values(&declared, &given) {
            Ok(values) => declared["P"].reference(&values["P"]).to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn values_are_checked_with_cloudformations_messages() {
        let cases = [
            (json!({"Type": "String"}), None, "Parameters: [P] must have values"),
            (json!({"Type": "String", "Default": 5}), None, "\"5\""),
            (json!({"Type": "Number"}), Some("x"), "Parameter 'P' must be a number."),
            (
                json!({"Type": "Number", "MinValue": 3}),
                Some("2"),
                "Parameter 'P' must be a number not less than 3",
            ),
            (json!({"Type": "String", "AllowedValues": ["a", 1]}), Some("1"), "\"1\""),
            (
                json!({"Type": "String", "AllowedValues": ["a"]}),
                Some("b"),
                "Parameter 'P' must be one of AllowedValues",
            ),
            (
                json!({"Type": "String", "AllowedPattern": "[a-z]+"}),
                Some("ab1"),
                "Parameter 'P' must match pattern [a-z]+",
            ),
            (
                json!({"Type": "String", "AllowedPattern": "[a-z]+", "ConstraintDescription": "lower case"}),
                Some("A"),
                "Parameter P failed to satisfy constraint: lower case",
            ),
            (
                json!({"Type": "String", "MinLength": 2}),
                Some("a"),
                "Parameter 'P' must contain at least 2 characters",
            ),
            (json!({"Type": "CommaDelimitedList"}), Some("a, b"), "[\"a\",\"b\"]"),
            (json!({"Type": "Nope"}), Some("a"), "Template format error: Unrecognized parameter type: Nope"),
            (
                json!({}),
                Some("a"),
                "Template format error: Every Parameters object must contain a Type member.",
            ),
        ];
        for (declaration, given, expected) in cases {
            assert_eq!(outcome(declaration.clone(), given), expected, "{declaration}");
        }
        let given = BTreeMap::from([("Q".to_owned(), String::new())]);
        let error = values(&IndexMap::new(), &given).expect_err("refused");
        assert_eq!(error.to_string(), "Parameters: [Q] do not exist in the template");
    }
}
