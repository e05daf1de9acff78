//! A table as one would explain it: a sorted map, and what the operations do to it.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The keys `k`, a string, and `s`, a number.
pub(crate) type Key = (String, i64);

/// All other attributes that an item may have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Attributes {
    pub(crate) g: Option<String>,
    pub(crate) n: Option<i64>,
    pub(crate) v: Option<String>,
    pub(crate) tags: Option<BTreeSet<String>>,
    pub(crate) count: Option<i64>,
}

/// A change to one item.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Count(i64),
    SetN(i64),
    RemoveN,
    SetG(String),
    RemoveG,
    SetV(String),
    AddTags(BTreeSet<String>),
    DeleteTags(BTreeSet<String>),
}

/// A condition on one item, or a filter.
#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Exists(&'static str),
    Less(&'static str, i64),
    Equal(&'static str, i64),
    Between(&'static str, i64, i64),
    Begins(&'static str, String),
    Contains(&'static str, String),
    Not(Box<Condition>),
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
}

/// What is done to the table.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    Put(Key, Attributes, Option<Condition>),
    Update(Key, Change, Option<Condition>),
    Delete(Key, Option<Condition>),
}

/// The model.
#[derive(Debug, Default)]
pub(crate) struct Model {
    items: BTreeMap<Key, Attributes>,
}

impl Model {
    /// Does it: `None` where the condition fails, else what the item was.
    pub(crate) fn apply(&mut self, op: &Op) -> Option<Option<(Key, Attributes)>> {
        let (Op::Put(key, _, when) | Op::Update(key, _, when) | Op::Delete(key, when)) = op;
        let old = self.items.get(key).cloned();
        if when.as_ref().is_some_and(|when| !when.holds(old.as_ref().map(|of| (key, of)))) {
            return None;
        }
        match op {
            Op::Put(_, of, _) => {
                self.items.insert(key.clone(), of.clone());
            }
            Op::Update(_, change, _) => change.apply(self.items.entry(key.clone()).or_default()),
            Op::Delete(..) => {
                self.items.remove(key);
            }
        }
        Some(old.map(|of| (key.clone(), of)))
    }

    /// An item's attributes.
    pub(crate) fn get(&self, key: &Key) -> Option<&Attributes> {
        self.items.get(key)
    }

    /// The items of which `wanted` holds.
    pub(crate) fn select(&self, wanted: impl Fn(&Key, &Attributes) -> bool) -> Vec<(Key, Attributes)> {
        let found = self.items.iter().filter(|(key, of)| wanted(key, of));
        found.map(|(key, of)| (key.clone(), of.clone())).collect()
    }
}

impl Change {
    fn apply(&self, of: &mut Attributes) {
        match self {
            Self::Count(more) => of.count = Some(of.count.unwrap_or(0) + more),
            Self::SetN(value) => of.n = Some(*value),
            Self::RemoveN => of.n = None,
            Self::SetG(value) => of.g = Some(value.clone()),
            Self::RemoveG => of.g = None,
            Self::SetV(value) => of.v = Some(value.clone()),
            Self::AddTags(more) => of.tags.get_or_insert_default().extend(more.iter().cloned()),
            Self::DeleteTags(less) => {
                if let Some(tags) = &mut of.tags {
                    tags.retain(|tag| !less.contains(tag));
                }
                // A set that has nothing left is not there.
                of.tags = of.tags.take().filter(|tags| !tags.is_empty());
            }
        }
    }

    fn expression(&self) -> (&'static str, Value) {
        match self {
            Self::Count(value) => {
                ("SET #count = if_not_exists(#count, :zero) + :u", json!({"N": value.to_string()}))
            }
            Self::SetN(value) => ("SET n = :u", json!({"N": value.to_string()})),
            Self::RemoveN => ("REMOVE n", Value::Null),
            Self::SetG(value) => ("SET g = :u", json!({"S": value})),
            Self::RemoveG => ("REMOVE g", Value::Null),
            Self::SetV(value) => ("SET v = :u", json!({"S": value})),
            Self::AddTags(tags) => ("ADD tags :u", json!({"SS": tags})),
            Self::DeleteTags(tags) => ("DELETE tags :u", json!({"SS": tags})),
        }
    }
}

impl Condition {
    /// Whether it holds of an item, or of none.
    pub(crate) fn holds(&self, item: Option<(&Key, &Attributes)>) -> bool {
        let of = item.map(|(_, of)| of);
        let number = |name: &str| match name {
            "count" => of?.count,
            _ => of?.n,
        };
        match self {
            Self::Exists("k") => item.is_some(),
            Self::Exists("v") => of.is_some_and(|of| of.v.is_some()),
            Self::Exists(_) => of.is_some_and(|of| of.tags.is_some()),
            Self::Less(name, value) => number(name).is_some_and(|number| number < *value),
            Self::Equal(name, value) => number(name) == Some(*value),
            Self::Between(name, low, high) => {
                number(name).is_some_and(|number| (*low..=*high).contains(&number))
            }
            Self::Begins(_, start) => {
                of.and_then(|of| of.v.as_ref()).is_some_and(|v| v.starts_with(start.as_str()))
            }
            Self::Contains(_, tag) => {
                of.and_then(|of| of.tags.as_ref()).is_some_and(|tags| tags.contains(tag))
            }
            Self::Not(one) => !one.holds(item),
            Self::And(a, b) => a.holds(item) && b.holds(item),
            Self::Or(a, b) => a.holds(item) || b.holds(item),
        }
    }

    /// Its text, names and values.
    pub(crate) fn expression(&self) -> (String, Value, Value) {
        let (mut names, mut values) = (Map::new(), Map::new());
        let text = self.write(&mut names, &mut values);
        (text, Value::Object(names), Value::Object(values))
    }

    fn write(&self, names: &mut Map<String, Value>, values: &mut Map<String, Value>) -> String {
        let mut name = |of: &str| {
            names.insert(format!("#{of}"), of.into());
            format!("#{of}")
        };
        let mut value = |of: Value| {
            let placeholder = format!(":c{}", values.len());
            values.insert(placeholder.clone(), of);
            placeholder
        };
        let number = |of: &i64| json!({"N": of.to_string()});
        match self {
            Self::Exists(of) => format!("attribute_exists({})", name(of)),
            Self::Less(of, than) => format!("{} < {}", name(of), value(number(than))),
            Self::Equal(of, to) => format!("{} = {}", name(of), value(number(to))),
            Self::Between(of, low, high) => {
                format!("{} BETWEEN {} AND {}", name(of), value(number(low)), value(number(high)))
            }
            Self::Begins(of, with) => format!("begins_with({}, {})", name(of), value(json!({"S": with}))),
            Self::Contains(of, tag) => format!("contains({}, {})", name(of), value(json!({"S": tag}))),
            // Redundant parentheses are refused.
            Self::Not(one) => match one.write(names, values) {
                pair if pair.starts_with('(') => format!("NOT {pair}"),
                one => format!("NOT ({one})"),
            },
            Self::And(a, b) => format!("({} AND {})", a.write(names, values), b.write(names, values)),
            Self::Or(a, b) => format!("({} OR {})", a.write(names, values), b.write(names, values)),
        }
    }
}

impl Op {
    /// The operation, and its input, which asks for the item as it was.
    pub(crate) fn request(&self) -> (&'static str, Value) {
        let (Self::Put(key, _, when) | Self::Update(key, _, when) | Self::Delete(key, when)) = self;
        let (mut names, mut values) = (Map::new(), Map::new());
        let mut request = json!({"TableName": "table", "ReturnValues": "ALL_OLD"});
        if let Some(when) = when {
            request["ConditionExpression"] = when.write(&mut names, &mut values).into();
        }
        let operation = match self {
            Self::Put(_, of, _) => {
                request["Item"] = to_json(key, of);
                "PutItem"
            }
            Self::Update(_, change, _) => {
                let (text, value) = change.expression();
                request["Key"] = key_json(key);
                request["UpdateExpression"] = text.into();
                if !value.is_null() {
                    values.insert(":u".into(), value);
                }
                if text.contains("#count") {
                    names.insert("#count".into(), "count".into());
                    values.insert(":zero".into(), json!({"N": "0"}));
                }
                "UpdateItem"
            }
            Self::Delete(..) => {
                request["Key"] = key_json(key);
                "DeleteItem"
            }
        };
        if !names.is_empty() {
            request["ExpressionAttributeNames"] = Value::Object(names);
        }
        if !values.is_empty() {
            request["ExpressionAttributeValues"] = Value::Object(values);
        }
        (operation, request)
    }
}

/// A key on the wire.
pub(crate) fn key_json(key: &Key) -> Value {
    json!({"k": {"S": key.0}, "s": {"N": key.1.to_string()}})
}

/// An item on the wire, its attributes and sets in one order.
pub(crate) fn to_json(key: &Key, of: &Attributes) -> Value {
    let mut item = key_json(key);
    let number = |value: i64| json!({"N": value.to_string()});
    let members = [
        ("g", of.g.as_ref().map(|g| json!({"S": g}))),
        ("n", of.n.map(number)),
        ("v", of.v.as_ref().map(|v| json!({"S": v}))),
        ("tags", of.tags.as_ref().map(|tags| json!({"SS": tags}))),
        ("count", of.count.map(number)),
    ];
    for (name, value) in members {
        if let Some(value) = value {
            item[name] = value;
        }
    }
    sorted_sets(&item)
}

/// The same item with its attributes and the members of its sets in alphabetic order, in which the wire has none.
pub(crate) fn sorted_sets(item: &Value) -> Value {
    let sorted: BTreeMap<&String, Value> = item
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| {
            let set: Option<BTreeSet<&str>> =
                value["SS"].as_array().map(|set| set.iter().filter_map(Value::as_str).collect());
            (name, set.map_or_else(|| value.clone(), |set| json!({"SS": set})))
        })
        .collect();
    json!(sorted)
}
