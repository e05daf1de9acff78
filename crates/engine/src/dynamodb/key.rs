//! Keys: their bytes in the store, and conditions on them.
//!
//! A stored key is the hash key's checksum (so that scan segments are ranges), its length, its bytes, then the sort key
//! in bytes that sort as the values do.

use super::condition::{Comparator, Condition, Operand};
use super::expression::ExpressionError;
use super::path::{Path, PathStep};
use super::value::{KeyType, Value};
use std::ops::Bound;

/// An attribute of a key, and its type.
pub type KeyAttribute = (String, KeyType);

/// The attributes that make up a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyShape {
    /// The partition key, or its first attribute.
    pub hash: KeyAttribute,
    /// The rest of a partition key of several attributes, which only a global index has.
    pub more_hash: Vec<KeyAttribute>,
    /// The sort key, or its first attribute, if there is one.
    pub sort: Option<KeyAttribute>,
    /// The rest of a sort key of several attributes.
    pub more_sort: Vec<KeyAttribute>,
}

impl KeyShape {
    /// A key of one or two attributes.
    pub fn plain(hash: KeyAttribute, sort: Option<KeyAttribute>) -> Self {
        Self { hash, more_hash: Vec::new(), sort, more_sort: Vec::new() }
    }

    /// Whether partition key and sort key are one attribute each.
    pub fn is_plain(&self) -> bool {
        self.more_hash.is_empty() && self.more_sort.is_empty()
    }

    /// The attributes of the partition key.
    pub fn hashes(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.hash).chain(&self.more_hash)
    }

    /// The attributes of the sort key.
    pub fn sorts(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.sort.iter().chain(&self.more_sort)
    }

    /// All attributes, those of the partition key first.
    pub fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.hashes().chain(self.sorts())
    }
}

/// A hash key's bytes: all items of one partition begin with them.
pub fn encode_hash(value: &Value) -> Vec<u8> {
    with_checksum(&encode_sort(value))
}

/// The bytes of a hash key of one attribute or several.
pub fn encode_hashes<'v>(first: &Value, more: impl IntoIterator<Item = &'v Value>) -> Vec<u8> {
    let mut more = more.into_iter().peekable();
    if more.peek().is_none() {
        return encode_hash(first);
    }
    let mut bytes = encode_sort_part(first);
    more.for_each(|value| bytes.extend_from_slice(&encode_sort_part(value)));
    with_checksum(&bytes)
}

fn with_checksum(bytes: &[u8]) -> Vec<u8> {
    let mut key = crc32(bytes).to_be_bytes().to_vec();
    key.extend_from_slice(&u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_be_bytes());
    key.extend_from_slice(bytes);
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

/// A sort key's bytes where more bytes follow: they sort as the values do, and none begin another's.
pub fn encode_sort_part(value: &Value) -> Vec<u8> {
    let mut bytes = encode_sort_start(value);
    bytes.extend_from_slice(&[0, 0]);
    bytes
}

/// What [`encode_sort_part`] begins with for every value that begins with this one.
pub fn encode_sort_start(value: &Value) -> Vec<u8> {
    let mut escaped = Vec::new();
    for byte in encode_sort(value) {
        escaped.push(byte);
        if byte == 0 {
            escaped.push(u8::MAX);
        }
    }
    escaped
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
    /// What only the legacy `KeyConditions` can ask of a key, and no key can answer.
    NotIndexable,
}

/// What of a partition a query reads.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyRange {
    /// The partition key's value, or that of its first attribute.
    pub hash: Value,
    /// The values of the rest of a partition key of several attributes.
    pub more_hash: Vec<Value>,
    /// What the first attributes of a sort key of several are equal to.
    pub sort_start: Vec<Value>,
    /// The condition on the sort key, or on its attribute behind `sort_start`.
    pub sort: Option<SortCondition>,
}

impl KeyRange {
    /// The values of the partition key.
    pub fn hashes(&self) -> impl Iterator<Item = &Value> {
        std::iter::once(&self.hash).chain(&self.more_hash)
    }
}

impl KeyCondition {
    /// A key condition of parts already taken apart, as the legacy `KeyConditions` are.
    pub fn from_parts(parts: Vec<(String, SortCondition)>) -> Self {
        Self { parts }
    }

    /// Takes apart what the expression says.
    pub fn of(condition: Condition) -> Result<Self, ExpressionError> {
        let mut parts = Vec::new();
        collect(condition, &mut parts).map_err(ExpressionError)?;
        Ok(Self { parts })
    }

    /// How many attributes it is about.
    pub fn count(&self) -> usize {
        self.parts.len()
    }

    fn part(&self, name: &str) -> Option<&SortCondition> {
        self.parts.iter().find(|(of, _)| of == name).map(|(_, part)| part)
    }

    /// Checks what it says of the partition key, or of the sort key where `is_sort`.
    pub fn check(&self, shape: &KeyShape, is_sort: bool) -> Result<(), ExpressionError> {
        if is_sort { self.check_sorts(shape) } else { self.check_hashes(shape) }
    }

    fn check_hashes(&self, shape: &KeyShape) -> Result<(), ExpressionError> {
        if shape.sort.is_none() && self.parts.len() > shape.hashes().count() {
            return Err(unsupported());
        }
        for (name, kind) in shape.hashes() {
            let part = self.part(name).ok_or_else(|| missed(name))?;
            check_part(part, *kind)?;
            if !matches!(part, SortCondition::Compare(Comparator::Equal, _)) {
                return Err(unsupported());
            }
        }
        Ok(())
    }

    /// Conditions on a sort key of several attributes begin with the first and leave none out; only the last is no equality.
    fn check_sorts(&self, shape: &KeyShape) -> Result<(), ExpressionError> {
        let known = shape.attributes().filter(|(name, _)| self.part(name).is_some()).count();
        if known < self.parts.len() {
            let missing = shape.sorts().find(|(name, _)| self.part(name).is_none());
            return Err(missing.map_or_else(unsupported, |(name, _)| missed(name)));
        }
        let last = shape.sorts().filter(|(name, _)| self.part(name).is_some()).last();
        for attribute in shape.sorts() {
            let (name, kind) = attribute;
            let Some(last) = last else { break };
            let Some(part) = self.part(name) else {
                return Err(ExpressionError(format!(
                    "RANGE key attributes {name} must have equality conditions specified in the query because a condition is present on key attribute {}",
                    last.0
                )));
            };
            check_part(part, *kind)?;
            if attribute == last {
                break;
            }
            if !matches!(part, SortCondition::Compare(Comparator::Equal, _)) {
                return Err(unsupported());
            }
        }
        Ok(())
    }

    /// The part of the table or index that it means.
    pub fn range(&self, shape: &KeyShape) -> Result<KeyRange, ExpressionError> {
        self.check(shape, false)?;
        self.check(shape, true)?;
        let equal = |(name, _): &KeyAttribute| match self.part(name) {
            Some(SortCondition::Compare(Comparator::Equal, value)) => Ok(value.clone()),
            _ => Err(unsupported()),
        };
        let mut sorts: Vec<SortCondition> =
            shape.sorts().map_while(|(name, _)| self.part(name).cloned()).collect();
        let sort = sorts.pop();
        let sort_start = sorts.into_iter().filter_map(|part| match part {
            SortCondition::Compare(Comparator::Equal, value) => Some(value),
            _ => None,
        });
        Ok(KeyRange {
            hash: equal(&shape.hash)?,
            more_hash: shape.more_hash.iter().map(equal).collect::<Result<_, _>>()?,
            sort_start: sort_start.collect(),
            sort,
        })
    }
}

fn unsupported() -> ExpressionError {
    ExpressionError("Query key condition not supported".into())
}

fn missed(name: &str) -> ExpressionError {
    ExpressionError(format!("Query condition missed key schema element: {name}"))
}

impl SortCondition {
    /// Whether a sort key's value meets it.
    pub fn holds(&self, value: &Value) -> bool {
        let is = |comparator: Comparator, other: &Value| {
            value.compare(other).is_some_and(|order| comparator.holds(order))
        };
        match self {
            Self::Compare(comparator, other) => is(*comparator, other),
            Self::Between(low, high) => {
                is(Comparator::GreaterOrEqual, low) && is(Comparator::LessOrEqual, high)
            }
            Self::BeginsWith(start) => super::condition::begins_with(value, start),
            Self::NotIndexable => false,
        }
    }
}

/// Refuses a condition that no key of type `kind` can meet.
fn check_part(part: &SortCondition, kind: KeyType) -> Result<(), ExpressionError> {
    let values: Vec<&Value> = match part {
        SortCondition::Compare(_, value) | SortCondition::BeginsWith(value) => vec![value],
        SortCondition::Between(low, high) => vec![low, high],
        SortCondition::NotIndexable => {
            return Err(ExpressionError(
                "Attempted conditional constraint is not an indexable operation".into(),
            ));
        }
    };
    if values.into_iter().any(|value| value.type_name() != kind.as_str()) {
        return Err(ExpressionError(
            "One or more parameter values were invalid: Condition parameter type does not match schema type"
                .into(),
        ));
    }
    Ok(())
}

fn collect(condition: Condition, into: &mut Vec<(String, SortCondition)>) -> Result<(), String> {
    let operator = |name: &str| Err(format!("Invalid operator used in KeyConditionExpression: {name}"));
    let (name, part) = match condition {
        Condition::And(a, b) => {
            collect(*a, into)?;
            return collect(*b, into);
        }
        Condition::Or(..) => return operator("OR"),
        Condition::Not(..) => return operator("NOT"),
        Condition::In(..) => return operator("IN"),
        Condition::Compare(Comparator::NotEqual, ..) => return operator("<>"),
        Condition::Exists(_, true) => return operator("attribute_exists"),
        Condition::Exists(_, false) => return operator("attribute_not_exists"),
        Condition::Type(..) => return operator("attribute_type"),
        Condition::Contains(..) => return operator("contains"),
        Condition::Compare(comparator, a, b) => {
            let turned = matches!(a, Operand::Value(_));
            let (name, mut values) = take_apart([a, b])?;
            let comparator = if turned { comparator.turned() } else { comparator };
            (name, SortCondition::Compare(comparator, values.pop().unwrap_or(Value::Null)))
        }
        Condition::Between(value, low, high) => {
            check_first("BETWEEN", &value)?;
            let (name, mut values) = take_apart([value, low, high])?;
            let high = values.pop().unwrap_or(Value::Null);
            (name, SortCondition::Between(values.pop().unwrap_or(Value::Null), high))
        }
        Condition::BeginsWith(value, start) => {
            check_first("begins_with", &value)?;
            let (name, mut values) = take_apart([value, start])?;
            (name, SortCondition::BeginsWith(values.pop().unwrap_or(Value::Null)))
        }
    };
    if into.iter().any(|(known, _)| *known == name) {
        return Err("KeyConditionExpressions must only contain one condition per key".into());
    }
    into.push((name, part));
    Ok(())
}

fn check_first(operator: &str, operand: &Operand) -> Result<(), String> {
    match operand {
        Operand::Path(_) => Ok(()),
        Operand::Size(_) | Operand::Value(_) => Err(format!(
            "Invalid condition in KeyConditionExpression: {operator} operator must have the key attribute as its first operand"
        )),
    }
}

/// The one attribute among the operands, and the values beside it.
fn take_apart<const N: usize>(operands: [Operand; N]) -> Result<(String, Vec<Value>), String> {
    let invalid = |reason: &str| format!("Invalid condition in KeyConditionExpression: {reason}");
    let (mut found, mut values) = (None, Vec::new());
    for operand in operands {
        match operand {
            Operand::Value(value) => values.push(value),
            Operand::Size(_) => {
                return Err("KeyConditionExpressions cannot contain nested operations".into());
            }
            Operand::Path(_) if found.is_some() => {
                return Err(invalid("Multiple attribute names used in one condition"));
            }
            Operand::Path(Path(steps)) => match steps.as_slice() {
                [PathStep::Name(name)] => found = Some(name.clone()),
                _ => {
                    return Err("KeyConditionExpressions cannot have conditions on nested attributes".into());
                }
            },
        }
    }
    Ok((found.ok_or_else(|| invalid("No key attribute specified"))?, values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_sort_as_their_values_do(a in proptest::collection::vec(0u8..3, 0..6), b in proptest::collection::vec(0u8..3, 0..6)) {
            let part = |bytes: &[u8]| encode_sort_part(&Value::B(bytes.to_vec().into()));
            prop_assert_eq!(a.cmp(&b), part(&a).cmp(&part(&b)));
            let starts = part(&a).starts_with(&encode_sort_start(&Value::B(b.clone().into())));
            prop_assert_eq!(a.starts_with(&b), starts);
            prop_assert_eq!(a == b, part(&a).starts_with(&part(&b)));
        }
    }
}
