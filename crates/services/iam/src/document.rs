//! Policy documents: checked when they come, percent-encoded when they go, as AWS does.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// RFC 3986's unreserved characters stay.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A document as replies have it.
pub(crate) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

/// Says what is wrong with a document, if anything is.
pub(crate) fn check(document: &str) -> Result<(), &'static str> {
    let Ok(value) = serde_json::from_str::<Value>(document) else {
        return Err("This policy contains invalid Json");
    };
    let Some(policy) = value.as_object() else { return Err("Syntax errors in policy.") };
    match policy.get("Version").and_then(Value::as_str) {
        None | Some("2012-10-17" | "2008-10-17") => {}
        Some(_) => return Err("The policy must contain a valid version string"),
    }
    match policy.get("Statement") {
        Some(Value::Array(_) | Value::Object(_)) => Ok(()),
        _ => Err("Syntax errors in policy."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_checked_and_encoded() {
        assert_eq!(check(r#"{"Version":"2012-10-17","Statement":[]}"#), Ok(()));
        for (document, reason) in [
            ("{", "This policy contains invalid Json"),
            ("[]", "Syntax errors in policy."),
            (r#"{"Version":"2012-10-17"}"#, "Syntax errors in policy."),
            (r#"{"Version":"1","Statement":[]}"#, "The policy must contain a valid version string"),
        ] {
            assert_eq!(check(document), Err(reason), "{document}");
        }
        assert_eq!(encoded(r#"{"a": "b"}"#), "%7B%22a%22%3A%20%22b%22%7D");
    }
}
