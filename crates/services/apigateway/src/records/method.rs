//! A method of a resource, with its integration; stored inside the resource.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A method.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct MethodRecord {
    /// `NONE` or `AWS_IAM`: signatures are checked at the front door.
    pub(crate) authorization: String,
    pub(crate) operation_name: Option<String>,
    /// By status code.
    #[serde(default)]
    pub(crate) responses: BTreeMap<String, MethodResponse>,
    pub(crate) integration: Option<Integration>,
}

/// What a method may answer, by status code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct MethodResponse {
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, bool>,
    #[serde(default)]
    pub(crate) models: BTreeMap<String, String>,
}

/// What stands behind a method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Integration {
    pub(crate) kind: IntegrationKind,
    pub(crate) method: Option<String>,
    pub(crate) uri: Option<String>,
    #[serde(default)]
    pub(crate) passthrough: Passthrough,
    /// Between 50 and 29,000.
    pub(crate) timeout_millis: i32,
    /// By content type.
    #[serde(default)]
    pub(crate) request_templates: BTreeMap<String, String>,
    /// By status code.
    #[serde(default)]
    pub(crate) responses: BTreeMap<String, IntegrationResponse>,
}

/// The kinds of integration that are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum IntegrationKind {
    /// A Lambda function that sees the whole request.
    #[serde(rename = "AWS_PROXY")]
    AwsProxy,
    /// An answer that is written in the API itself.
    #[serde(rename = "MOCK")]
    Mock,
}

/// What becomes of a body for whose type there is no template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Passthrough {
    /// It is handed on.
    #[default]
    WhenNoMatch,
    /// It is handed on where there are no templates at all, else refused with 415.
    WhenNoTemplates,
    /// It is refused with 415.
    Never,
}

/// How an integration's answer becomes the method's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct IntegrationResponse {
    /// A pattern of the integration's status code; the default response has none.
    pub(crate) selection_pattern: Option<String>,
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) templates: BTreeMap<String, String>,
}

impl Integration {
    /// The longest that a REST API waits, in milliseconds; also the default.
    pub(crate) const LONGEST: i32 = 29_000;
}

impl IntegrationKind {
    /// The name on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::AwsProxy => "AWS_PROXY",
            Self::Mock => "MOCK",
        }
    }

    /// Reads a name; documents write it in lower case. The error is a sentence for the caller.
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        match name.to_ascii_uppercase().as_str() {
            "AWS_PROXY" => Ok(Self::AwsProxy),
            "MOCK" => Ok(Self::Mock),
            known @ ("AWS" | "HTTP" | "HTTP_PROXY") => {
                Err(format!("Whimbrel does not serve integrations of type {known} yet"))
            }
            _ => {
                Err("The integration type is not one of AWS, AWS_PROXY, HTTP, HTTP_PROXY and MOCK".to_owned())
            }
        }
    }
}

impl Passthrough {
    /// The name on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::WhenNoMatch => "WHEN_NO_MATCH",
            Self::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            Self::Never => "NEVER",
        }
    }

    /// Reads a name; documents write it in lower case.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "WHEN_NO_MATCH" => Some(Self::WhenNoMatch),
            "WHEN_NO_TEMPLATES" => Some(Self::WhenNoTemplates),
            "NEVER" => Some(Self::Never),
            _ => None,
        }
    }
}
