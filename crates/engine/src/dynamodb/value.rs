//! Attribute values, and what they weigh.

use super::number::Number;
use bytes::Bytes;
use std::collections::BTreeMap;

/// The most bytes that an item may have.
pub const LARGEST_ITEM: usize = 400 * 1024;
/// How deep lists and maps may nest.
const DEEPEST: usize = 32;

/// An item: attributes by name.
pub type Item = BTreeMap<String, Value>;

/// An attribute's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    S(String),
    /// A number.
    N(Number),
    /// Bytes.
    B(Bytes),
    /// A truth value.
    Bool(bool),
    /// Null.
    Null,
    /// A set of texts.
    Ss(Vec<String>),
    /// A set of numbers.
    Ns(Vec<Number>),
    /// A set of bytes.
    Bs(Vec<Bytes>),
    /// A list.
    L(Vec<Value>),
    /// A map.
    M(Item),
}

/// The types that a key attribute can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyType {
    /// Text.
    S,
    /// A number.
    N,
    /// Bytes.
    B,
}

impl KeyType {
    /// `S`, `N` or `B`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::B => "B",
        }
    }

    /// The type called `name`.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "S" => Some(Self::S),
            "N" => Some(Self::N),
            "B" => Some(Self::B),
            _ => None,
        }
    }
}

impl Value {
    /// The type's name in requests, such as `SS`.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::S(_) => "S",
            Self::N(_) => "N",
            Self::B(_) => "B",
            Self::Bool(_) => "BOOL",
            Self::Null => "NULL",
            Self::Ss(_) => "SS",
            Self::Ns(_) => "NS",
            Self::Bs(_) => "BS",
            Self::L(_) => "L",
            Self::M(_) => "M",
        }
    }

    /// The type's name in errors of expressions, such as `STRING_SET`.
    pub const fn long_type_name(&self) -> &'static str {
        match self {
            Self::S(_) => "STRING",
            Self::N(_) => "NUMBER",
            Self::B(_) => "BINARY",
            Self::Bool(_) => "BOOLEAN",
            Self::Null => "NULL",
            Self::Ss(_) => "STRING_SET",
            Self::Ns(_) => "NUMBER_SET",
            Self::Bs(_) => "BINARY_SET",
            Self::L(_) => "LIST",
            Self::M(_) => "MAP",
        }
    }

    /// What it weighs, by DynamoDB's rules.
    pub fn size(&self) -> usize {
        match self {
            Self::S(text) => text.len(),
            Self::N(number) => number.size(),
            Self::B(bytes) => bytes.len(),
            Self::Bool(_) | Self::Null => 1,
            Self::Ss(items) => items.iter().map(String::len).sum(),
            Self::Ns(items) => items.iter().map(Number::size).sum(),
            Self::Bs(items) => items.iter().map(Bytes::len).sum(),
            Self::L(items) => 3 + items.iter().map(|item| 1 + item.size()).sum::<usize>(),
            Self::M(items) => 3 + items.iter().map(|(key, item)| 1 + key.len() + item.size()).sum::<usize>(),
        }
    }

    /// Whether it nests deeper than DynamoDB allows.
    pub fn is_too_deep(&self) -> bool {
        self.depth() > DEEPEST
    }

    fn depth(&self) -> usize {
        match self {
            Self::L(items) => 1 + items.iter().map(Self::depth).max().unwrap_or(0),
            Self::M(items) => 1 + items.values().map(Self::depth).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// Whether two values are equal as conditions see it: sets have no order.
    pub fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ss(a), Self::Ss(b)) => a.len() == b.len() && a.iter().all(|item| b.contains(item)),
            (Self::Ns(a), Self::Ns(b)) => a.len() == b.len() && a.iter().all(|item| b.contains(item)),
            (Self::Bs(a), Self::Bs(b)) => a.len() == b.len() && a.iter().all(|item| b.contains(item)),
            (Self::L(a), Self::L(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.equals(b)),
            (Self::M(a), Self::M(b)) => {
                a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| a.equals(b)))
            }
            (a, b) => a == b,
        }
    }

    /// How two values of one orderable type compare.
    pub fn compare(&self, other: &Self) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Self::S(a), Self::S(b)) => Some(a.as_bytes().cmp(b.as_bytes())),
            (Self::N(a), Self::N(b)) => Some(a.cmp(b)),
            (Self::B(a), Self::B(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}

/// What an item weighs, by DynamoDB's rules.
pub fn item_size(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + value.size()).sum()
}
