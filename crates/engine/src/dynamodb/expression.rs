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
    /// The placeholders of a request; `None` where the request has no such member.
    pub fn new(
        names: Option<BTreeMap<String, String>>,
        values: Option<BTreeMap<String, Value>>,
    ) -> Result<Self, ExpressionError> {
        let error = |text: String| Err(ExpressionError(text));
        if names.as_ref().is_some_and(BTreeMap::is_empty) {
            return error("ExpressionAttributeNames must not be empty".into());
        }
        if values.as_ref().is_some_and(BTreeMap::is_empty) {
            return error("ExpressionAttributeValues must not be empty".into());
        }
        let valid = |key: &str, sign: char| {
            let rest = key.strip_prefix(sign);
            rest.is_some_and(|rest| {
                !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            })
        };
        let (names, values) = (names.unwrap_or_default(), values.unwrap_or_default());
        if let Some(key) = names.keys().find(|key| !valid(key, '#')) {
            return error(format!(
                "ExpressionAttributeNames contains invalid key: Syntax error; key: \"{key}\""
            ));
        }
        if let Some(key) = values.keys().find(|key| !valid(key, ':')) {
            return error(format!(
                "ExpressionAttributeValues contains invalid key: Syntax error; key: \"{key}\""
            ));
        }
        Ok(Self { names, values, used: RefCell::default() })
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

/// Refuses placeholders in a request without expressions. `possible` are the expressions that the operation takes, for the
/// message.
pub fn check_bindings(
    has_names: bool,
    has_values: bool,
    has_expression: bool,
    possible: &[&str],
) -> Result<(), ExpressionError> {
    if has_expression {
        return Ok(());
    }
    if has_names {
        return Err(ExpressionError(
            "ExpressionAttributeNames can only be specified when using expressions".into(),
        ));
    }
    if has_values {
        let reason = match possible {
            [one] => format!("{one} is null"),
            [first @ .., last] => format!("{} and {last} are null", first.join(", ")),
            [] => String::new(),
        };
        return Err(ExpressionError(format!(
            "ExpressionAttributeValues can only be specified when using expressions: {reason}"
        )));
    }
    Ok(())
}
