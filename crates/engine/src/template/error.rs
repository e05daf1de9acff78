//! What is wrong with a template, in CloudFormation's own words.

use std::fmt;

/// Where something stands in a template's text; both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A template that cannot be used, with CloudFormation's own message. The service answers it as `ValidationError`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct TemplateError {
    /// The public message.
    pub message: String,
    /// Where in the text, if one place is to blame.
    pub mark: Option<Mark>,
}

impl TemplateError {
    /// An error that belongs to no one place in the text.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), mark: None }
    }

    /// An error at one place in the text.
    pub fn at(message: impl Into<String>, mark: Mark) -> Self {
        Self { message: message.into(), mark: Some(mark) }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.mark {
            Some(mark) => write!(f, " (line {}, column {})", mark.line, mark.column),
            None => Ok(()),
        }
    }
}
