//! A template's text as one JSON value, with the places of its upper levels.

use std::collections::HashMap;

use serde_json::Value;

use super::error::{Mark, TemplateError};
use super::yaml;

/// Marks are kept down to `/Resources/X/Properties/Y`: errors name nothing deeper.
pub(super) const MARKED_DEPTH: usize = 4;

/// The largest template that is read, in bytes: CloudFormation's limit for a template in S3.
pub const LARGEST_TEMPLATE: usize = 1_000_000;

/// A template as it was written: one JSON value, short-form functions in their long form.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The whole text as JSON.
    pub value: Value,
    /// What a transform says of what it did otherwise than AWS's.
    pub notes: Vec<String>,
    pub(super) marks: HashMap<String, Mark>,
}

impl Document {
    /// Reads YAML or JSON. Text that begins with `{` is tried as JSON first, because JSON's escapes are not YAML's.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        if text.len() > LARGEST_TEMPLATE {
            return Err(TemplateError::new(format!(
                "Template may not exceed {LARGEST_TEMPLATE} bytes in size."
            )));
        }
        let document = if text.trim_start().starts_with('{') { json(text)? } else { yaml::parse(text)? };
        if !document.value.is_object() {
            return Err(TemplateError::new("Template format error: unsupported structure."));
        }
        Ok(document)
    }

    /// A value that was read before; it has no places.
    pub fn of(value: Value) -> Self {
        Self { value, ..Self::default() }
    }

    /// Where the node at a JSON pointer begins, if it is one of the upper levels.
    pub fn mark(&self, pointer: &str) -> Option<Mark> {
        self.marks.get(pointer).copied()
    }
}

fn json(text: &str) -> Result<Document, TemplateError> {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => {
            // Positions come from reading the same text as YAML; a JSON text that is no YAML only lacks positions.
            let marks = yaml::parse(text).map(|document| document.marks).unwrap_or_default();
            Ok(Document { value, marks, ..Document::default() })
        }
        // A YAML flow mapping also begins with a brace, so the text may still be good YAML.
        Err(error) => yaml::parse(text).map_err(|_| {
            TemplateError::at(
                "Template format error: JSON not well-formed.",
                Mark { line: error.line(), column: error.column() },
            )
        }),
    }
}

/// Reads a template, YAML or JSON, into JSON; short-form functions (`!Ref X`) come out in long form (`{"Ref": "X"}`).
pub fn to_json(text: &str) -> Result<Value, TemplateError> {
    Document::parse(text).map(|document| document.value)
}
