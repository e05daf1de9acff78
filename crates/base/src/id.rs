//! Identifiers that every service shares.

use crate::Rng;
use std::fmt;
use std::sync::Arc;

/// A twelve-digit AWS account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(Arc<str>);

impl AccountId {
    /// The account of a caller whose access key id is not itself an account: 000000000000.
    pub fn local() -> Self {
        Self(Arc::from("000000000000"))
    }

    /// The account in `text`, if `text` is twelve digits.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| Self(Arc::from(text)))
    }

    /// The account that an access key id acts in: the key where it is twelve digits, the digits behind the `ASIA` of a session's key and
    /// the `AKIA` of a user's that were made here, 000000000000 for every other.
    pub fn of_access_key(key: &str) -> Self {
        let made = key.strip_prefix("ASIA").or_else(|| key.strip_prefix("AKIA"));
        let named = made.and_then(|rest| rest.get(..12));
        Self::parse(key).or_else(|| named.and_then(Self::parse)).unwrap_or_else(Self::local)
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of one request, as AWS returns it in `x-amzn-RequestId`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// A fresh id.
    pub fn new(rng: &Rng) -> Self {
        Self(Arc::from(rng.uuid()))
    }

    /// An id that was given before, for a call that is made again.
    pub fn of(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_key_names_its_account() {
        for (key, expected) in [
            ("123456789012", "123456789012"),
            ("ASIA123456789012ABCDEFGH", "123456789012"),
            ("AKIAIOSFODNN7EXAMPLE", "000000000000"),
            ("AKIA123456789012ABCDEFGH", "123456789012"),
            ("ASIAIOSFODNN7EXAMPLE", "000000000000"),
            ("", "000000000000"),
        ] {
            assert_eq!(AccountId::of_access_key(key).as_str(), expected, "{key}");
        }
    }

    #[test]
    fn an_account_is_twelve_digits() {
        assert_eq!(AccountId::parse("123456789012").map(|id| id.to_string()), Some("123456789012".into()));
        assert_eq!(AccountId::parse("12345678901"), None);
        assert_eq!(AccountId::parse("12345678901x"), None);
    }
}
