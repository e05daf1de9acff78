//! How a SELECT finds its items: in which partitions, in which order, or by looking at all of them.

use super::statement::Select;
use crate::dynamodb::condition::{Comparator, Condition, Operand};
use crate::dynamodb::expression::ExpressionError;
use crate::dynamodb::key::{KeyCondition, KeyRange, KeyShape, SortCondition, encode_sort};
use crate::dynamodb::value::{Item, Value};
use std::cmp::Ordering;

/// The most ways in which a WHERE clause can be met that are looked at one by one.
const BRANCHES: usize = 256;

/// How a SELECT finds its items.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is read, in this order; `None` for everything.
    pub ranges: Option<Vec<KeyRange>>,
    /// Whether the items of a partition go up by their sort keys.
    pub is_forward: bool,
}

/// One way to meet a WHERE clause, as far as keys go.
#[derive(Clone, Debug, Default)]
struct Branch {
    hash: Option<Value>,
    sort: Option<SortCondition>,
    /// Whether the sort key must not be something, which no range can say.
    is_negated: bool,
}

impl Select {
    /// How it finds its items in a table or index with this key.
    pub fn plan(&self, shape: &KeyShape) -> Result<Plan, ExpressionError> {
        let error = |text: String| Err(ExpressionError(text));
        if !self.order.is_empty() && self.filter.is_none() {
            return error("Must have WHERE clause in the statement when using ORDER BY clause.".into());
        }
        if !shape.is_plain() {
            return self.plan_of_several(shape);
        }
        let sort_name = shape.sort.as_ref().map(|(name, _)| name);
        let is_key = |name: &String| *name == shape.hash.0 || Some(name) == sort_name;
        if let Some((name, _)) = self.order.iter().find(|(name, _)| !is_key(name)) {
            return error(format!("Attribute {name} in ORDER BY clause must be part of the primary key"));
        }
        let branches = self.filter.as_ref().map_or_else(Vec::new, |filter| branches(filter, shape));
        let by = |name: Option<&String>| {
            self.order.iter().find(|(by, _)| Some(by) == name).map(|(_, is_descending)| *is_descending)
        };
        let (by_hash, by_sort) = (by(Some(&shape.hash.0)), by(sort_name));
        // A clause that leaves the sort key out has DynamoDB read partitions from their ends.
        let is_forward = by_sort.map_or(self.order.is_empty(), |is_descending| !is_descending);
        if branches.is_empty() || branches.iter().any(|branch| branch.hash.is_none()) {
            if !self.order.is_empty() {
                return error("Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.".into());
            }
            return Ok(Plan { ranges: None, is_forward });
        }
        let mut ranges = ranges(branches, shape)?;
        if ranges.len() > 1 && !self.order.is_empty() && by_hash.is_none() {
            return error("Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.".into());
        }
        if let Some(is_descending) = by_hash {
            ranges.sort_by(|a, b| a.hash.compare(&b.hash).unwrap_or(Ordering::Equal));
            if is_descending {
                ranges.reverse();
            }
        }
        Ok(Plan { ranges: Some(ranges), is_forward })
    }
}

impl Select {
    /// The same where a key has several attributes: one partition where all of its attributes are named by equality, else all.
    fn plan_of_several(&self, shape: &KeyShape) -> Result<Plan, ExpressionError> {
        let error = |text: String| Err(ExpressionError(text));
        let is_key = |name: &String| shape.attributes().any(|(key, _)| key == name);
        if let Some((name, _)) = self.order.iter().find(|(name, _)| !is_key(name)) {
            return error(format!("Attribute {name} in ORDER BY clause must be part of the primary key"));
        }
        let is_forward = self.order.last().is_none_or(|(_, is_descending)| !is_descending);
        let mut said = Vec::new();
        self.filter.iter().for_each(|filter| flatten(filter.clone(), &mut said));
        let equal = |name: &str| said.iter().find_map(|part| equality(part, name));
        let compare = |value: &Value| SortCondition::Compare(Comparator::Equal, value.clone());
        let mut parts = Vec::new();
        for (name, _) in shape.hashes() {
            let Some(value) = equal(name) else {
                return match self.order.is_empty() {
                    true => Ok(Plan { ranges: None, is_forward }),
                    false => error("Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.".into()),
                };
            };
            parts.push((name.clone(), compare(value)));
        }
        for (name, _) in shape.sorts() {
            if let Some(value) = equal(name) {
                parts.push((name.clone(), compare(value)));
                continue;
            }
            // The filter sees every item, so the first of several conditions is enough.
            let found = said.iter().find_map(|part| sort_condition(part, name));
            parts.extend(found.map(|condition| (name.clone(), condition)));
            break;
        }
        Ok(Plan { ranges: Some(vec![KeyCondition::from_parts(parts).range(shape)?]), is_forward })
    }
}

/// One range for each partition, and checks of what they say of the key.
fn ranges(branches: Vec<Branch>, shape: &KeyShape) -> Result<Vec<KeyRange>, ExpressionError> {
    let mut partitions: Vec<(Value, Vec<Branch>)> = Vec::new();
    for branch in branches {
        let Some(hash) = branch.hash.clone() else { continue };
        match partitions.iter_mut().find(|(known, _)| known.equals(&hash)) {
            Some((_, of)) => of.push(branch),
            None => partitions.push((hash, vec![branch])),
        }
    }
    let mut ranges = Vec::new();
    for (hash, of) in partitions {
        check_overlap(&of)?;
        // The filter sees every item, so one range may hold more than what is wanted.
        let sort = match of.as_slice() {
            [one] => one.sort.clone(),
            _ => None,
        };
        let mut parts = vec![(shape.hash.0.clone(), SortCondition::Compare(Comparator::Equal, hash))];
        if let (Some((name, _)), Some(sort)) = (&shape.sort, sort) {
            parts.push((name.clone(), sort));
        }
        ranges.push(KeyCondition::from_parts(parts).range(shape)?);
    }
    Ok(ranges)
}

/// Refuses branches about one partition of which two want the same sort key, where one says anything of it at all.
fn check_overlap(branches: &[Branch]) -> Result<(), ExpressionError> {
    if branches.iter().any(|branch| branch.is_negated) || branches.iter().all(|branch| branch.sort.is_none())
    {
        return Ok(());
    }
    for (at, one) in branches.iter().enumerate() {
        if branches.iter().take(at).any(|other| overlap(one.sort.as_ref(), other.sort.as_ref())) {
            return Err(ExpressionError(
                "Overlapping conditions with range keys are not supported in where clause".into(),
            ));
        }
    }
    Ok(())
}

/// The least and the greatest bytes of a sort key, each with whether it is included; an end that is open is `None`.
type Bounds = (Option<(Vec<u8>, bool)>, Option<(Vec<u8>, bool)>);

fn bounds(condition: &SortCondition) -> Bounds {
    let at = |value: &Value, is_included: bool| Some((encode_sort(value), is_included));
    match condition {
        SortCondition::Compare(comparator, value) => match comparator {
            Comparator::Less => (None, at(value, false)),
            Comparator::LessOrEqual => (None, at(value, true)),
            Comparator::Greater => (at(value, false), None),
            Comparator::GreaterOrEqual => (at(value, true), None),
            Comparator::Equal | Comparator::NotEqual => (at(value, true), at(value, true)),
        },
        SortCondition::Between(low, high) => (at(low, true), at(high, true)),
        SortCondition::BeginsWith(start) => {
            let mut end = encode_sort(start);
            // Longer than any key that begins so, and greater.
            end.extend_from_slice(&[u8::MAX; 1025]);
            (at(start, true), Some((end, true)))
        }
        SortCondition::NotIndexable => (None, None),
    }
}

fn overlap(a: Option<&SortCondition>, b: Option<&SortCondition>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return true };
    let ((low_a, high_a), (low_b, high_b)) = (bounds(a), bounds(b));
    let reaches = |low: Option<(Vec<u8>, bool)>, high: Option<(Vec<u8>, bool)>| match (low, high) {
        (Some((low, low_in)), Some((high, high_in))) => low < high || (low == high && low_in && high_in),
        _ => true,
    };
    reaches(low_a, high_b) && reaches(low_b, high_a)
}

/// The ways to meet a condition. Where there are too many, or one says nothing of the partition key, there is one that
/// says nothing.
fn branches(condition: &Condition, shape: &KeyShape) -> Vec<Branch> {
    let sort_name = shape.sort.as_ref().map(|(name, _)| name.as_str());
    match condition {
        Condition::And(a, b) => {
            let (a, b) = (branches(a, shape), branches(b, shape));
            if a.len() * b.len() > BRANCHES {
                let is_known = a.iter().all(|branch| branch.hash.is_some());
                return if is_known { a } else { b };
            }
            a.iter().flat_map(|one| b.iter().map(|other| both(one, other))).collect()
        }
        Condition::Or(a, b) => {
            let mut all = branches(a, shape);
            all.extend(branches(b, shape));
            if all.len() > BRANCHES { vec![Branch::default()] } else { all }
        }
        Condition::In(Operand::Path(path), items) if path.is(&shape.hash.0) => {
            let values = items.iter().map(|item| match item {
                Operand::Value(value) => Branch { hash: Some(value.clone()), ..Branch::default() },
                _ => Branch::default(),
            });
            values.collect()
        }
        _ => {
            if let Some(hash) = equality(condition, &shape.hash.0) {
                return vec![Branch { hash: Some(hash.clone()), ..Branch::default() }];
            }
            let sort = sort_name.and_then(|name| sort_condition(condition, name));
            let is_negated = sort.is_none() && sort_name.is_some_and(|name| negates(condition, name));
            vec![Branch { hash: None, sort, is_negated }]
        }
    }
}

fn both(a: &Branch, b: &Branch) -> Branch {
    let is_equal =
        |sort: &Option<SortCondition>| matches!(sort, Some(SortCondition::Compare(Comparator::Equal, _)));
    let sort = if a.sort.is_none() || is_equal(&b.sort) { &b.sort } else { &a.sort };
    Branch {
        hash: a.hash.clone().or_else(|| b.hash.clone()),
        sort: sort.clone().or_else(|| a.sort.clone()),
        is_negated: a.is_negated || b.is_negated,
    }
}

/// The value that an attribute has to have.
fn equality<'c>(condition: &'c Condition, name: &str) -> Option<&'c Value> {
    match condition {
        Condition::Compare(Comparator::Equal, Operand::Path(path), Operand::Value(value))
        | Condition::Compare(Comparator::Equal, Operand::Value(value), Operand::Path(path))
            if path.is(name) =>
        {
            Some(value)
        }
        _ => None,
    }
}

fn sort_condition(condition: &Condition, name: &str) -> Option<SortCondition> {
    match condition {
        Condition::Compare(Comparator::NotEqual, ..) => None,
        Condition::Compare(comparator, Operand::Path(path), Operand::Value(value)) if path.is(name) => {
            Some(SortCondition::Compare(*comparator, value.clone()))
        }
        Condition::Compare(comparator, Operand::Value(value), Operand::Path(path)) if path.is(name) => {
            Some(SortCondition::Compare(comparator.turned(), value.clone()))
        }
        Condition::Between(Operand::Path(path), Operand::Value(low), Operand::Value(high))
            if path.is(name) =>
        {
            Some(SortCondition::Between(low.clone(), high.clone()))
        }
        Condition::BeginsWith(Operand::Path(path), Operand::Value(start)) if path.is(name) => {
            Some(SortCondition::BeginsWith(start.clone()))
        }
        _ => None,
    }
}

/// Whether a condition says what an attribute must not be.
fn negates(condition: &Condition, name: &str) -> bool {
    let is_negation = matches!(condition, Condition::Not(_) | Condition::Compare(Comparator::NotEqual, ..));
    let mut paths = Vec::new();
    condition.paths(&mut paths);
    is_negation && paths.into_iter().any(|path| path.is(name))
}

/// The key that a condition names, each attribute of it by equality, and what else it says; `None` where it does not name a
/// whole key.
pub fn split_key(condition: Option<Condition>, shape: &KeyShape) -> Option<(Item, Option<Condition>)> {
    let (mut key, mut rest) = (Item::new(), None);
    let mut parts = Vec::new();
    flatten(condition?, &mut parts);
    for part in parts {
        let mut names = shape.attributes().map(|(name, _)| name);
        let found = names.find_map(|name| Some((name, equality(&part, name)?.clone())));
        match found {
            Some((name, value)) if !key.contains_key(name) => {
                key.insert(name.clone(), value);
            }
            _ => {
                rest = Some(match rest {
                    None => part,
                    Some(before) => Condition::And(Box::new(before), Box::new(part)),
                });
            }
        }
    }
    (key.len() == shape.attributes().count()).then_some((key, rest))
}

fn flatten(condition: Condition, into: &mut Vec<Condition>) {
    match condition {
        Condition::And(a, b) => {
            flatten(*a, into);
            flatten(*b, into);
        }
        other => into.push(other),
    }
}
