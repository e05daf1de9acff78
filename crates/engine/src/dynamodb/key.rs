//! Keys: their bytes in the store, and conditions on them.
//!
//! A stored key is the hash key's checksum (so that scan segments are ranges), its length, its bytes, then the sort key
//! in bytes that sort as the values do.

use super::condition::{Comparator, Condition, Operand};
use super::expression::ExpressionError;
use super::path::{Path, PathStep};
use super::value::{KeyType, Value};
use std::ops::Bound;

/// The attributes that make up a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyShape {
    /// The partition key.
    pub hash: (String, KeyType),
    /// The sort key, if there is one.
    pub sort: Option<(String, KeyType)>,
}

/// A hash key's bytes: all items of one partition begin with them.
pub fn encode_hash(value: &Value) -> Vec<u8> {
    let bytes = encode_sort(value);
    let mut key = crc32(&bytes).to_be_bytes().to_vec();
    key.extend_from_slice(&u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_be_bytes());
    key.extend_from_slice(&bytes);
    key
}

/// A sort key's bytes, in the order of the values.
pub fn encode_sort(value: &Value) -> Vec<u8> {
    match value {
        Value::S(text) => text.as_bytes().to_vec(),
        Value::B(bytes) => bytes.to_vec(),
        Value::N(number) => {
            let mut bytes = Vec::new();
            number.sortable(&mut bytes);
            bytes
        }
        _ => Vec::new(),
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

/// The range of hash checksums that segment `segment` of `total` scans.
pub fn segment_bounds(segment: u32, total: u32) -> (Bound<[u8; 4]>, Bound<[u8; 4]>) {
    let total = u64::from(total.max(1));
    let edge = |number: u64| (number << 32) / total;
    let start = edge(u64::from(segment));
    let end = edge(u64::from(segment) + 1);
    let bytes = |edge: u64| u32::try_from(edge).map(u32::to_be_bytes);
    let lower = bytes(start).map_or(Bound::Unbounded, Bound::Included);
    (lower, bytes(end).map_or(Bound::Unbounded, Bound::Excluded))
}

/// A condition on a key: equal hash key, and perhaps something on the sort key.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyCondition {
    parts: Vec<(String, SortCondition)>,
}

/// A condition on one key attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum SortCondition {
    /// A comparison; never `<>`.
    Compare(Comparator, Value),
    /// Between, both included.
    Between(Value, Value),
    /// Begins with.
    BeginsWith(Value),
}

/// What of a partition a query reads.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyRange {
    /// The partition key's value.
    pub hash: Value,
    /// The condition on the sort key.
    pub sort: Option<SortCondition>,
}

impl KeyCondition {
    /// A key condition of parts already taken apart, as the legacy `KeyConditions` are.
    pub fn from_parts(parts: Vec<(String, SortCondition)>) -> Self {
        Self { parts }
    }

    /// Takes apart what the expression says.
    pub(crate) fn of(condition: Condition) -> Result<Self, ExpressionError> {
        let mut parts = Vec::new();
        collect(condition, &mut parts)?;
        Ok(Self { parts })
    }

    /// The part of the table or index that it means.
    pub fn range(&self, shape: &KeyShape) -> Result<KeyRange, ExpressionError> {
        let error = |text: &str| ExpressionError(text.to_owned());
        let mut hash = None;
        let mut sort = None;
        let sort_name = shape.sort.as_ref().map(|(name, _)| name.as_str());
        for (name, part) in &self.parts {
            let place = if *name == shape.hash.0 {
                &mut hash
            } else if Some(name.as_str()) == sort_name {
                &mut sort
            } else {
                let missing = self.missing(shape);
                return Err(missing.unwrap_or_else(|| error("Query key condition not supported")));
            };
            if place.replace(part).is_some() {
                return Err(error("KeyConditionExpressions must only contain one condition per key"));
            }
        }
        let Some(hash) = hash else {
            return Err(error(&format!("Query condition missed key schema element: {}", shape.hash.0)));
        };
        let SortCondition::Compare(Comparator::Equal, hash) = hash else {
            return Err(error("Query key condition not supported"));
        };
        let mismatch = |value: &Value, kind: KeyType| value.type_name() != kind.as_str();
        if mismatch(hash, shape.hash.1) {
            return Err(error(
                "One or more parameter values were invalid: Condition parameter type does not match schema type",
            ));
        }
        if let (Some(part), Some((_, kind))) = (sort, &shape.sort) {
            let values: Vec<&Value> = match part {
                SortCondition::Compare(_, value) | SortCondition::BeginsWith(value) => vec![value],
                SortCondition::Between(low, high) => vec![low, high],
            };
            if values.into_iter().any(|value| mismatch(value, *kind)) {
                return Err(error(
                    "One or more parameter values were invalid: Condition parameter type does not match schema type",
                ));
            }
        }
        Ok(KeyRange { hash: hash.clone(), sort: sort.cloned() })
    }

    fn missing(&self, shape: &KeyShape) -> Option<ExpressionError> {
        let names: Vec<&str> = self.parts.iter().map(|(name, _)| name.as_str()).collect();
        let keys = std::iter::once(&shape.hash).chain(&shape.sort).map(|(name, _)| name.as_str());
        let mut absent = keys.filter(|name| !names.contains(name));
        absent
            .next()
            .map(|name| ExpressionError(format!("Query condition missed key schema element: {name}")))
    }
}

fn collect(condition: Condition, into: &mut Vec<(String, SortCondition)>) -> Result<(), ExpressionError> {
    let invalid = |text: String| ExpressionError(format!("Invalid KeyConditionExpression: {text}"));
    let name = |path: &Path| match path.0.as_slice() {
        [PathStep::Name(name)] => Ok(name.clone()),
        _ => Err(invalid("KeyConditionExpressions cannot have conditions on nested attributes".into())),
    };
    match condition {
        Condition::And(a, b) => {
            collect(*a, into)?;
            collect(*b, into)?;
        }
        Condition::Compare(Comparator::NotEqual, ..) => {
            return Err(invalid("Invalid operator used in KeyConditionExpression: <>".into()).trimmed());
        }
        Condition::Compare(comparator, Operand::Path(path), Operand::Value(value)) => {
            into.push((name(&path)?, SortCondition::Compare(comparator, value)));
        }
        Condition::Compare(comparator, Operand::Value(value), Operand::Path(path)) => {
            let turned = match comparator {
                Comparator::Less => Comparator::Greater,
                Comparator::LessOrEqual => Comparator::GreaterOrEqual,
                Comparator::Greater => Comparator::Less,
                Comparator::GreaterOrEqual => Comparator::LessOrEqual,
                same => same,
            };
            into.push((name(&path)?, SortCondition::Compare(turned, value)));
        }
        Condition::Between(Operand::Path(path), Operand::Value(low), Operand::Value(high)) => {
            into.push((name(&path)?, SortCondition::Between(low, high)));
        }
        Condition::BeginsWith(Operand::Path(path), Operand::Value(start)) => {
            into.push((name(&path)?, SortCondition::BeginsWith(start)));
        }
        other => {
            let operator = match other {
                Condition::Or(..) => "OR",
                Condition::Not(..) => "NOT",
                Condition::In(..) => "IN",
                Condition::Exists(_, true) => "attribute_exists",
                Condition::Exists(_, false) => "attribute_not_exists",
                Condition::Type(..) => "attribute_type",
                Condition::Contains(..) => "contains",
                Condition::Between(Operand::Size(_), ..) | Condition::Compare(_, Operand::Size(_), _) => {
                    "size"
                }
                _ => {
                    return Err(invalid(
                        "No key attribute found in the condition; compare a key attribute with a value"
                            .into(),
                    ));
                }
            };
            return Err(ExpressionError(format!(
                "Invalid operator used in KeyConditionExpression: {operator}"
            )));
        }
    }
    Ok(())
}

impl ExpressionError {
    /// The same without its first `Invalid KeyConditionExpression: `.
    fn trimmed(self) -> Self {
        Self(self.0.strip_prefix("Invalid KeyConditionExpression: ").map_or(self.0.clone(), str::to_owned))
    }
}
