//! What all kinds of expressions share: placeholders, and errors in DynamoDB's words.

use super::value::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The most bytes that an expression may have.
pub(crate) const LONGEST: usize = 4096;

/// Why a request is invalid, in DynamoDB's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionError(pub String);

impl fmt::Display for ExpressionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ExpressionError {}

/// `ExpressionAttributeNames` and `ExpressionAttributeValues`, and which of them have been used.
#[derive(Debug, Default)]
pub struct Attributes {
    names: BTreeMap<String, String>,
    values: BTreeMap<String, Value>,
    used: RefCell<BTreeSet<String>>,
}

impl Attributes {
    /// The placeholders of a request, after [`check_placeholders`].
    pub fn new(names: Option<BTreeMap<String, String>>, values: Option<BTreeMap<String, Value>>) -> Self {
        Self {
            names: names.unwrap_or_default(),
            values: values.unwrap_or_default(),
            used: RefCell::default(),
        }
    }

    pub(crate) fn name(&self, placeholder: &str) -> Result<String, String> {
        self.used.borrow_mut().insert(placeholder.to_owned());
        self.names.get(placeholder).cloned().ok_or_else(|| {
            format!("An expression attribute name used in the document path is not defined; attribute name: {placeholder}")
        })
    }

    pub(crate) fn value(&self, placeholder: &str) -> Result<Value, String> {
        self.used.borrow_mut().insert(placeholder.to_owned());
        self.values.get(placeholder).cloned().ok_or_else(|| {
            format!("An expression attribute value used in expression is not defined; attribute value: {placeholder}")
        })
    }

    /// Refuses placeholders that no expression has used.
    pub fn check_used(&self) -> Result<(), ExpressionError> {
        let used = self.used.borrow();
        let unused = |kind: &str, keys: Vec<&String>| {
            let keys: Vec<&str> =
                keys.into_iter().filter(|key| !used.contains(*key)).map(String::as_str).collect();
            if keys.is_empty() {
                return Ok(());
            }
            let keys = keys.join(", ");
            Err(ExpressionError(format!("Value provided in {kind} unused in expressions: keys: {{{keys}}}")))
        };
        unused("ExpressionAttributeNames", self.names.keys().collect())?;
        unused("ExpressionAttributeValues", self.values.keys().collect())
    }
}

/// Refuses placeholders that are none; `kind` is `ExpressionAttributeNames` or `ExpressionAttributeValues`.
pub fn check_placeholders<'a>(
    kind: &str,
    sign: char,
    placeholders: impl Iterator<Item = &'a String>,
) -> Result<(), ExpressionError> {
    let valid = |key: &str| {
        let rest = key.strip_prefix(sign);
        rest.is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        })
    };
    let mut is_empty = true;
    for key in placeholders {
        is_empty = false;
        if !valid(key) {
            return Err(ExpressionError(format!(
                "{kind} contains invalid key: Syntax error; key: \"{key}\""
            )));
        }
    }
    if is_empty { Err(ExpressionError(format!("{kind} must not be empty"))) } else { Ok(()) }
}

/// Refuses legacy parameters beside expressions, and placeholders without expressions. `expressions` and `legacy` are all
/// that the operation takes, each with whether it is there; a projection has no use for values.
pub fn check_parameters(
    expressions: &[(&str, bool)],
    legacy: &[(&str, bool)],
    has_names: bool,
    has_values: bool,
) -> Result<(), ExpressionError> {
    let present = |list: &[(&str, bool)]| {
        let names: Vec<&str> = list.iter().filter(|(_, is)| *is).map(|(name, _)| *name).collect();
        names.join(", ")
    };
    let (used, old) = (present(expressions), present(legacy));
    if !used.is_empty() && !old.is_empty() {
        return Err(ExpressionError(format!(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {{{old}}} Expression parameters: {{{used}}}"
        )));
    }
    if has_names && used.is_empty() {
        return Err(ExpressionError(
            "ExpressionAttributeNames can only be specified when using expressions".into(),
        ));
    }
    let takers: Vec<&(&str, bool)> =
        expressions.iter().filter(|(name, _)| *name != "ProjectionExpression").collect();
    if has_values && !takers.is_empty() && takers.iter().all(|(_, is)| !is) {
        let names: Vec<&str> = takers.iter().map(|(name, _)| *name).collect();
        let verb = if names.len() > 1 { "are" } else { "is" };
        return Err(ExpressionError(format!(
            "ExpressionAttributeValues can only be specified when using expressions: {} {verb} null",
            names.join(" and ")
        )));
    }
    Ok(())
}
