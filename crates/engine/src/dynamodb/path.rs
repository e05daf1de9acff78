//! Document paths: `a.b[0].c`.

use super::value::{Item, Value};
use std::fmt;

/// A place in an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(pub Vec<PathStep>);

/// One step on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// A member of a map.
    Name(String),
    /// An element of a list.
    Index(usize),
}

impl Path {
    /// A path of one name.
    pub fn of(name: impl Into<String>) -> Self {
        Self(vec![PathStep::Name(name.into())])
    }

    /// Whether it is `attribute` as a whole.
    pub fn is(&self, attribute: &str) -> bool {
        self.0.len() == 1 && self.root() == attribute
    }

    /// The attribute that it begins with.
    pub fn root(&self) -> &str {
        match self.0.first() {
            Some(PathStep::Name(name)) => name,
            _ => "",
        }
    }

    /// The value there.
    pub fn get<'a>(&self, item: &'a Item) -> Option<&'a Value> {
        let mut at = item.get(self.root())?;
        for step in self.0.iter().skip(1) {
            at = match (step, at) {
                (PathStep::Name(name), Value::M(map)) => map.get(name)?,
                (PathStep::Index(index), Value::L(list)) => list.get(*index)?,
                _ => return None,
            };
        }
        Some(at)
    }

    /// The value there, to be changed.
    pub(crate) fn get_mut<'a>(&self, item: &'a mut Item) -> Option<&'a mut Value> {
        let mut at = item.get_mut(self.root())?;
        for step in self.0.iter().skip(1) {
            at = match (step, at) {
                (PathStep::Name(name), Value::M(map)) => map.get_mut(name)?,
                (PathStep::Index(index), Value::L(list)) => list.get_mut(*index)?,
                _ => return None,
            };
        }
        Some(at)
    }

    /// The path without its last step, and that step.
    pub(crate) fn split_last(&self) -> Option<(Self, &PathStep)> {
        let (last, rest) = self.0.split_last()?;
        Some((Self(rest.to_vec()), last))
    }

    /// How two paths get in each other's way.
    pub(crate) fn clash(&self, other: &Self) -> Option<Clash> {
        for (a, b) in self.0.iter().zip(&other.0) {
            match (a, b) {
                (PathStep::Name(a), PathStep::Name(b)) if a != b => return None,
                (PathStep::Index(a), PathStep::Index(b)) if a != b => return None,
                (PathStep::Name(_), PathStep::Index(_)) | (PathStep::Index(_), PathStep::Name(_)) => {
                    return Some(Clash::Conflict);
                }
                _ => {}
            }
        }
        Some(Clash::Overlap)
    }
}

/// How two paths get in each other's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clash {
    /// One is the other or leads to it.
    Overlap,
    /// One takes for a map what the other takes for a list.
    Conflict,
}

impl fmt::Display for Path {
    /// `[a, b, [0]]`, as DynamoDB's messages have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (index, step) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            match step {
                PathStep::Name(name) => write!(f, "{separator}{name}")?,
                PathStep::Index(at) => write!(f, "{separator}[{at}]")?,
            }
        }
        f.write_str("]")
    }
}

/// The parts of an item that are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection(pub Vec<Path>);

impl Projection {
    /// Those parts of `item`, in their places; elements of a list close up.
    pub fn of(&self, item: &Item) -> Item {
        let mut tree = Tree::default();
        for path in &self.0 {
            tree.add(&path.0);
        }
        tree.members(item)
    }
}

/// The asked-for paths, joined where they begin alike.
#[derive(Default)]
struct Tree<'a> {
    whole: bool,
    names: Vec<(&'a str, Tree<'a>)>,
    indexes: Vec<(usize, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    fn add(&mut self, steps: &'a [PathStep]) {
        let Some((first, rest)) = steps.split_first() else {
            self.whole = true;
            return;
        };
        match first {
            PathStep::Name(name) => {
                let at = self.names.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                    self.names.push((name, Tree::default()));
                    self.names.len() - 1
                });
                if let Some((_, tree)) = self.names.get_mut(at) {
                    tree.add(rest);
                }
            }
            PathStep::Index(index) => {
                let at = self.indexes.iter().position(|(known, _)| known == index).unwrap_or_else(|| {
                    self.indexes.push((*index, Tree::default()));
                    self.indexes.len() - 1
                });
                if let Some((_, tree)) = self.indexes.get_mut(at) {
                    tree.add(rest);
                }
            }
        }
    }

    fn members(&self, map: &Item) -> Item {
        let wanted = self.names.iter().filter_map(|(name, tree)| Some((*name, tree.value(map.get(*name)?)?)));
        wanted.map(|(name, value)| (name.to_owned(), value)).collect()
    }

    fn value(&self, value: &Value) -> Option<Value> {
        if self.whole {
            return Some(value.clone());
        }
        match value {
            Value::M(map) if !self.names.is_empty() => {
                let found = self.members(map);
                (!found.is_empty()).then_some(Value::M(found))
            }
            Value::L(list) if !self.indexes.is_empty() => {
                let mut wanted: Vec<&(usize, Tree<'_>)> = self.indexes.iter().collect();
                wanted.sort_by_key(|(index, _)| *index);
                let found: Vec<Value> =
                    wanted.into_iter().filter_map(|(index, tree)| tree.value(list.get(*index)?)).collect();
                (!found.is_empty()).then_some(Value::L(found))
            }
            _ => None,
        }
    }
}
