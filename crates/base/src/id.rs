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
    fn an_account_is_twelve_digits() {
        assert_eq!(AccountId::parse("123456789012").map(|id| id.to_string()), Some("123456789012".into()));
        assert_eq!(AccountId::parse("12345678901"), None);
        assert_eq!(AccountId::parse("12345678901x"), None);
    }
}
