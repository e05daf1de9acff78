//! A pattern, compiled.

use super::address::{Address, Network};
use super::number::Number;
use super::wildcard::Wildcard;
use std::fmt;
use std::sync::Arc;

/// Why a text is no pattern, in AWS's words; EventBridge puts "Event pattern is not valid. Reason: " before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPattern {
    message: String,
}

impl InvalidPattern {
    pub(crate) fn new(message: String) -> Self {
        Self { message }
    }

    /// What is wrong, without the place that may follow on a line of its own.
    pub fn reason(&self) -> &str {
        self.message.split("\n at [Source").next().unwrap_or_default()
    }
}

impl fmt::Display for InvalidPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for InvalidPattern {}

/// A pattern: ways, of which one at least must fit.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub(crate) ways: Vec<Way>,
}

/// Fields, of which each must fit; sorted by their paths, in which order arrays are gone through.
pub(crate) type Way = Vec<FieldPattern>;

/// What one field of an event must be.
#[derive(Clone, Debug)]
pub(crate) struct FieldPattern {
    /// The names that lead to it, joined by dots.
    pub(crate) path: Arc<str>,
    /// Whether one of those names has dots of its own, so that events are expected to have such names too.
    pub(crate) dotted: bool,
    pub(crate) predicates: Arc<[Predicate]>,
}

/// What a value may be asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Predicate {
    Text(Box<str>),
    Number(Number),
    /// A number that is equal by its text only.
    RawNumber(Box<str>),
    True,
    False,
    Null,
    Fold(Box<str>),
    Prefix(Box<str>),
    PrefixFold(Box<str>),
    Suffix(Box<str>),
    SuffixFold(Box<str>),
    Wildcard(Wildcard),
    Range(Range),
    Network(Box<Network>),
    Exists,
    Absent,
    NotTexts(Box<[Box<str>]>),
    NotNumbers(Box<[Number]>),
    NotFolds(Box<[Box<str>]>),
    NotPrefixes(Box<[Box<str>]>),
    NotSuffixes(Box<[Box<str>]>),
    NotWildcards(Box<[Wildcard]>),
}

/// From one number's key to another's, both in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) low: u64,
    pub(crate) high: u64,
}

/// A value of an event.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'e> {
    Text(&'e [u8]),
    Number(Number),
    RawNumber(&'e [u8]),
    True,
    False,
    Null,
}

impl Predicate {
    /// Whether a value is what it asks for.
    pub(crate) fn holds(&self, value: Value<'_>) -> bool {
        let Value::Text(text) = value else { return self.holds_apart_from_text(value) };
        match self {
            Self::Text(wanted) => wanted.as_bytes() == text,
            Self::Fold(wanted) => fold(text) == wanted.as_bytes(),
            Self::Prefix(prefix) => text.starts_with(prefix.as_bytes()),
            Self::PrefixFold(prefix) => fold(text).starts_with(prefix.as_bytes()),
            Self::Suffix(suffix) => text.ends_with(suffix.as_bytes()),
            Self::SuffixFold(suffix) => fold(text).ends_with(suffix.as_bytes()),
            Self::Wildcard(wildcard) => wildcard.matches(text),
            Self::Network(network) => Address::parse(text).is_some_and(|address| network.holds(address)),
            Self::Exists | Self::NotNumbers(_) => true,
            Self::NotTexts(texts) => texts.iter().all(|one| one.as_bytes() != text),
            Self::NotFolds(texts) => {
                let text = fold(text);
                texts.iter().all(|one| one.as_bytes() != text)
            }
            Self::NotPrefixes(all) => !all.iter().any(|one| text.starts_with(one.as_bytes())),
            Self::NotSuffixes(all) => !all.iter().any(|one| text.ends_with(one.as_bytes())),
            Self::NotWildcards(all) => !all.iter().any(|one| one.matches(text)),
            Self::Number(_)
            | Self::RawNumber(_)
            | Self::Range(_)
            | Self::True
            | Self::False
            | Self::Null
            | Self::Absent => false,
        }
    }

    fn holds_apart_from_text(&self, value: Value<'_>) -> bool {
        match (self, value) {
            (Self::Number(wanted), Value::Number(number)) => *wanted == number,
            (Self::RawNumber(wanted), Value::RawNumber(number)) => wanted.as_bytes() == number,
            (Self::Range(range), Value::Number(number)) => (range.low..=range.high).contains(&number.key()),
            (Self::NotNumbers(numbers), Value::Number(number)) => !numbers.contains(&number),
            (Self::True, Value::True) | (Self::False, Value::False) | (Self::Null, Value::Null) => true,
            // Whatever is no text is none of the texts that are excluded.
            (
                Self::Exists
                | Self::NotTexts(_)
                | Self::NotNumbers(_)
                | Self::NotFolds(_)
                | Self::NotPrefixes(_)
                | Self::NotSuffixes(_)
                | Self::NotWildcards(_),
                _,
            ) => true,
            _ => false,
        }
    }
}

/// A text in which case makes no difference. What is no UTF-8 stays as it is.
pub(crate) fn fold(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    match std::str::from_utf8(text) {
        // Not the whole text's lower case, in which a sigma at the end of a word would be another.
        Ok(text) => text.chars().flat_map(char::to_lowercase).collect::<String>().into_bytes(),
        Err(_) => text.to_vec(),
    }
}
