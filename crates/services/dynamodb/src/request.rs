//! What requests have in common: placeholders, and parameters that are not served yet.

use crate::attributes::{WireItem, from_wire};
use crate::faults::Fault;
use engine::dynamodb::{
    Attributes, Condition, Projection, check_bindings, parse_condition, parse_projection,
};
use std::collections::BTreeMap;

/// The expressions of a request, by the names of their parameters.
pub(crate) struct Expressions<'a> {
    /// Name and text of each that the operation takes.
    pub(crate) texts: &'a [(&'a str, Option<&'a str>)],
    pub(crate) names: Option<BTreeMap<String, String>>,
    pub(crate) values: Option<WireItem>,
    /// Whether the operation takes values at all.
    pub(crate) takes_values: bool,
}

impl Expressions<'_> {
    /// Checks the placeholders and converts their values.
    pub(crate) fn attributes(self) -> Result<Attributes, Fault> {
        let has_expression = self.texts.iter().any(|(_, text)| text.is_some());
        let possible: Vec<&str> =
            self.texts.iter().map(|(name, _)| *name).filter(|name| *name != "ProjectionExpression").collect();
        let has_values = self.takes_values && self.values.is_some();
        check_bindings(self.names.is_some(), has_values, has_expression, &possible)?;
        let values = self.values.map(from_wire).transpose()?;
        Ok(Attributes::new(self.names, values)?)
    }
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

/// Refuses parameters that are known and not served yet, by name.
pub(crate) fn refuse(parameters: &[(&str, bool)]) -> Result<(), Fault> {
    match parameters.iter().find(|(_, is_there)| *is_there) {
        Some((name, _)) => Err(Fault::invalid(format!(
            "Whimbrel does not serve the parameter {name} yet; use expressions instead."
        ))),
        None => Ok(()),
    }
}
