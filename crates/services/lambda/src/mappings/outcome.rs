//! What a function's answer says of its batch. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>

use serde_json::Value;

/// What of a batch has failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failures {
    /// Nothing.
    None,
    /// These, by their identifiers.
    Some(Vec<String>),
    /// Everything, because the answer is none that a batch can have.
    All,
}

impl Failures {
    /// Reads an answer of `ReportBatchItemFailures`; `is_known` says whether an identifier is of the batch.
    pub(crate) fn read(answer: &[u8], is_known: impl Fn(&str) -> bool) -> Self {
        let Ok(answer) = serde_json::from_slice::<Value>(answer) else { return Self::All };
        let items = match &answer {
            Value::Null => return Self::None,
            Value::String(text) if text.is_empty() => return Self::None,
            Value::Array(items) if items.is_empty() => return Self::None,
            Value::Object(map) => match map.get("batchItemFailures") {
                None | Some(Value::Null) => return Self::None,
                Some(Value::Array(items)) => items,
                Some(_) => return Self::All,
            },
            _ => return Self::All,
        };
        let mut failed = Vec::with_capacity(items.len());
        for item in items {
            match item.get("itemIdentifier").and_then(Value::as_str) {
                Some(identifier) if is_known(identifier) => failed.push(identifier.to_owned()),
                _ => return Self::All,
            }
        }
        if failed.is_empty() { Self::None } else { Self::Some(failed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_say_what_has_failed() {
        for (answer, expected) in [
            ("null", Failures::None),
            ("{}", Failures::None),
            ("[]", Failures::None),
            ("\"\"", Failures::None),
            ("{\"batchItemFailures\":[]}", Failures::None),
            ("{\"batchItemFailures\":null}", Failures::None),
            (
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"},{\"itemIdentifier\":\"b\"}]}",
                Failures::Some(vec!["a".into(), "b".into()]),
            ),
            ("{\"batchItemFailures\":[{\"itemIdentifier\":\"c\"}]}", Failures::All),
            ("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}", Failures::All),
            ("{\"batchItemFailures\":[{\"itemIdentifier\":null}]}", Failures::All),
            ("{\"batchItemFailures\":[{\"foo\":\"a\"}]}", Failures::All),
            ("{\"batchItemFailures\":\"a\"}", Failures::All),
            ("\"done\"", Failures::All),
            ("{", Failures::All),
        ] {
            let read = Failures::read(answer.as_bytes(), |one| matches!(one, "a" | "b"));
            assert_eq!(read, expected, "{answer}");
        }
    }
}
