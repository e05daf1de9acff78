//! Conditions and filters, and whether an item meets them.

use super::number::Number;
use super::path::Path;
use super::value::{Item, Value};
use std::cmp::Ordering;

/// A comparator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparator {
    /// The comparator as it is written.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// The comparator for the same operands in the other order.
    pub(crate) const fn turned(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            same => same,
        }
    }

    pub(crate) fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// What a condition compares.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// An attribute.
    Path(Path),
    /// A value of the request.
    Value(Value),
    /// The size of an attribute.
    Size(Path),
}

/// A condition or filter.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Both.
    And(Box<Condition>, Box<Condition>),
    /// Either.
    Or(Box<Condition>, Box<Condition>),
    /// Not.
    Not(Box<Condition>),
    /// A comparison.
    Compare(Comparator, Operand, Operand),
    /// Between two values, both included.
    Between(Operand, Operand, Operand),
    /// One of several.
    In(Operand, Vec<Operand>),
    /// Whether an attribute is there, or is not.
    Exists(Path, bool),
    /// Whether an attribute has a type.
    Type(Path, String),
    /// Whether text or bytes begin so.
    BeginsWith(Operand, Operand),
    /// Whether text, a set or a list has this inside.
    Contains(Operand, Operand),
}

/// What `size` says of a value; numbers, booleans and nulls have none.
pub(crate) fn size_of(value: &Value) -> Option<usize> {
    match value {
        Value::S(text) => Some(text.chars().map(char::len_utf16).sum()),
        Value::B(bytes) => Some(bytes.len()),
        Value::Ss(items) => Some(items.len()),
        Value::Ns(items) => Some(items.len()),
        Value::Bs(items) => Some(items.len()),
        Value::L(items) => Some(items.len()),
        Value::M(items) => Some(items.len()),
        Value::N(_) | Value::Bool(_) | Value::Null => None,
    }
}

impl Operand {
    fn with<T>(&self, item: &Item, look: impl FnOnce(&Value) -> T) -> Option<T> {
        match self {
            Self::Path(path) => path.get(item).map(look),
            Self::Value(value) => Some(look(value)),
            Self::Size(path) => {
                let size = size_of(path.get(item)?)?;
                Some(look(&Value::N(Number::from_i64(i64::try_from(size).unwrap_or(i64::MAX)))))
            }
        }
    }
}

impl Condition {
    /// Whether `item` meets it. What is not there equals nothing and is in no order.
    pub fn holds(&self, item: &Item) -> bool {
        match self {
            Self::And(a, b) => a.holds(item) && b.holds(item),
            Self::Or(a, b) => a.holds(item) || b.holds(item),
            Self::Not(inner) => !inner.holds(item),
            Self::Compare(comparator, a, b) => compare(*comparator, a, b, item),
            Self::Between(value, low, high) => {
                compare(Comparator::GreaterOrEqual, value, low, item)
                    && compare(Comparator::LessOrEqual, value, high, item)
            }
            Self::In(value, items) => items.iter().any(|one| compare(Comparator::Equal, value, one, item)),
            Self::Exists(path, wanted) => path.get(item).is_some() == *wanted,
            Self::Type(path, kind) => path.get(item).is_some_and(|value| value.type_name() == kind),
            Self::BeginsWith(value, start) => {
                let begins = value.with(item, |value| start.with(item, |start| begins_with(value, start)));
                begins.flatten().unwrap_or(false)
            }
            Self::Contains(value, inner) => {
                let contains = value.with(item, |value| inner.with(item, |inner| contains(value, inner)));
                contains.flatten().unwrap_or(false)
            }
        }
    }

    /// Every path that it names.
    pub fn paths<'a>(&'a self, into: &mut Vec<&'a Path>) {
        let mut operand = |operand: &'a Operand| match operand {
            Operand::Path(path) | Operand::Size(path) => into.push(path),
            Operand::Value(_) => {}
        };
        match self {
            Self::And(a, b) | Self::Or(a, b) => {
                a.paths(into);
                b.paths(into);
            }
            Self::Not(inner) => inner.paths(into),
            Self::Compare(_, a, b) | Self::BeginsWith(a, b) | Self::Contains(a, b) => {
                operand(a);
                operand(b);
            }
            Self::Between(a, b, c) => [a, b, c].into_iter().for_each(operand),
            Self::In(a, items) => std::iter::once(a).chain(items).for_each(operand),
            Self::Exists(path, _) | Self::Type(path, _) => into.push(path),
        }
    }
}

fn compare(comparator: Comparator, a: &Operand, b: &Operand, item: &Item) -> bool {
    let found = a.with(item, |a| {
        b.with(item, |b| match comparator {
            Comparator::Equal => a.equals(b),
            Comparator::NotEqual => !a.equals(b),
            _ => a.compare(b).is_some_and(|order| comparator.holds(order)),
        })
    });
    // An attribute that is not there is unlike every value.
    found.flatten().unwrap_or(comparator == Comparator::NotEqual)
}

pub(crate) fn begins_with(value: &Value, start: &Value) -> bool {
    match (value, start) {
        (Value::S(text), Value::S(start)) => text.starts_with(start.as_str()),
        (Value::B(bytes), Value::B(start)) => bytes.starts_with(start),
        _ => false,
    }
}

fn contains(value: &Value, inner: &Value) -> bool {
    match (value, inner) {
        (Value::S(text), Value::S(part)) => text.contains(part.as_str()),
        (Value::B(bytes), Value::B(part)) => {
            part.is_empty() || bytes.windows(part.len()).any(|window| window == part.as_ref())
        }
        (Value::Ss(items), Value::S(one)) => items.contains(one),
        (Value::Ns(items), Value::N(one)) => items.contains(one),
        (Value::Bs(items), Value::B(one)) => items.contains(one),
        (Value::L(items), one) => items.iter().any(|item| item.equals(one)),
        _ => false,
    }
}
