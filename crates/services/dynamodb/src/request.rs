//! What requests have in common: expressions, their placeholders, and the legacy parameters beside them.

use crate::attributes::{WireItem, value_from_wire};
use crate::faults::Fault;
use engine::dynamodb::{
    Attributes, Condition, Path, Projection, check_parameters, check_placeholders, parse_condition,
    parse_projection,
};
use std::collections::BTreeMap;

/// The expressions and legacy parameters of a request, by their names, each with whether it is there.
pub(crate) struct Parameters<'a> {
    pub(crate) expressions: &'a [(&'a str, bool)],
    pub(crate) legacy: &'a [(&'a str, bool)],
    pub(crate) names: &'a Option<BTreeMap<String, String>>,
    pub(crate) values: &'a Option<WireItem>,
}

impl Parameters<'_> {
    /// Refuses what does not go together.
    pub(crate) fn check(self) -> Result<(), Fault> {
        let Self { expressions, legacy, names, values } = self;
        Ok(check_parameters(expressions, legacy, names.is_some(), values.is_some())?)
    }
}

/// Checks the placeholders and converts their values.
pub(crate) fn placeholders(
    names: Option<BTreeMap<String, String>>,
    values: Option<WireItem>,
) -> Result<Attributes, Fault> {
    if let Some(names) = &names {
        check_placeholders("ExpressionAttributeNames", '#', names.keys())?;
    }
    let values = match values {
        None => None,
        Some(values) => {
            check_placeholders("ExpressionAttributeValues", ':', values.keys())?;
            let mut read = BTreeMap::new();
            for (key, value) in values {
                let value = value_from_wire(value).map_err(|fault| match fault {
                    Fault::ValidationException(invalid) => Fault::invalid(format!(
                        "ExpressionAttributeValues contains invalid value: {} for key {key}",
                        invalid.message.unwrap_or_default()
                    )),
                    other => other,
                })?;
                read.insert(key, value);
            }
            Some(read)
        }
    };
    Ok(Attributes::new(names, values))
}

/// A condition, where there is one.
pub(crate) fn condition(
    kind: &str,
    text: Option<&str>,
    attributes: &Attributes,
) -> Result<Option<Condition>, Fault> {
    Ok(text.map(|text| parse_condition(kind, text, attributes)).transpose()?)
}

/// A projection, where there is one.
pub(crate) fn projection(text: Option<&str>, attributes: &Attributes) -> Result<Option<Projection>, Fault> {
    Ok(text.map(|text| parse_projection(text, attributes)).transpose()?)
}

/// The paths that a condition names.
pub(crate) fn paths_of(condition: Option<&Condition>) -> Vec<&Path> {
    let mut paths = Vec::new();
    if let Some(condition) = condition {
        condition.paths(&mut paths);
    }
    paths
}
