//! An integration.

use serde::{Deserialize, Serialize};

/// An integration of an API: so far a Lambda function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct IntegrationRecord {
    pub(crate) id: String,
    pub(crate) uri: String,
    pub(crate) method: Option<String>,
    pub(crate) payload_format: PayloadFormat,
    /// Between 50 and 30,000.
    pub(crate) timeout_millis: i32,
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) managed: bool,
}

/// The format of the event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PayloadFormat {
    /// As REST APIs have it.
    #[default]
    #[serde(rename = "1.0")]
    V1,
    /// HTTP APIs' own.
    #[serde(rename = "2.0")]
    V2,
}

impl PayloadFormat {
    /// `1.0` or `2.0`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "1.0",
            Self::V2 => "2.0",
        }
    }

    /// Reads `1.0` or `2.0`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "1.0" => Some(Self::V1),
            "2.0" => Some(Self::V2),
            _ => None,
        }
    }
}

impl IntegrationRecord {
    /// The longest that an HTTP API waits, in milliseconds; also the default.
    pub(crate) const LONGEST: i32 = 30_000;
}
