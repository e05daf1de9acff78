//! Updates, and what they make of an item.

use super::expression::ExpressionError;
use super::path::{Clash, Path, PathStep};
use super::value::{Item, Value};

/// What an item is set to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SetValue {
    Of(SetOperand),
    Plus(SetOperand, SetOperand),
    Minus(SetOperand, SetOperand),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SetOperand {
    Path(Path),
    Value(Value),
    IfNotExists(Path, Box<SetOperand>),
    ListAppend(Box<SetOperand>, Box<SetOperand>),
}

/// An update.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    pub(crate) set: Vec<(Path, SetValue)>,
    pub(crate) remove: Vec<Path>,
    pub(crate) add: Vec<(Path, Value)>,
    pub(crate) delete: Vec<(Path, Value)>,
    /// Whether it came as `AttributeUpdates`, which say of wrong types what expressions do not.
    is_legacy: bool,
}

/// Refuses paths that get in each other's way: of overlaps the first is told, of conflicts the last.
pub(crate) fn check_paths(paths: &[Path]) -> Result<(), String> {
    let mut conflict = None;
    for (index, two) in paths.iter().enumerate() {
        for one in paths.iter().take(index) {
            let what = match one.clash(two) {
                None => continue,
                Some(Clash::Overlap) => "overlap",
                Some(Clash::Conflict) => "conflict",
            };
            let reason = format!(
                "Two document paths {what} with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}"
            );
            if what == "overlap" {
                return Err(reason);
            }
            conflict = Some(reason);
        }
    }
    conflict.map_or(Ok(()), Err)
}

const MISSING: &str = "The provided expression refers to an attribute that does not exist in the item";
const WRONG_TYPE: &str = "An operand in the update expression has an incorrect data type";
const NO_PATH: &str = "The document path provided in the update expression is invalid for update";

impl SetOperand {
    /// The type, where it does not depend on the item.
    fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Value(value) => Some(value.type_name()),
            Self::ListAppend(..) => Some("L"),
            Self::IfNotExists(_, other) => other.kind(),
            Self::Path(_) => None,
        }
    }

    fn value(&self, item: &Item) -> Result<Value, String> {
        match self {
            Self::Value(value) => Ok(value.clone()),
            Self::Path(path) => path.get(item).cloned().ok_or_else(|| MISSING.to_owned()),
            Self::IfNotExists(path, other) => match path.get(item) {
                Some(value) => Ok(value.clone()),
                None => other.value(item),
            },
            Self::ListAppend(first, second) => match (first.value(item)?, second.value(item)?) {
                (Value::L(mut first), Value::L(second)) => {
                    first.extend(second);
                    Ok(Value::L(first))
                }
                _ => Err(WRONG_TYPE.into()),
            },
        }
    }
}

impl SetValue {
    fn value(&self, item: &Item) -> Result<Value, String> {
        let (a, b, plus) = match self {
            Self::Of(operand) => return operand.value(item),
            Self::Plus(a, b) => (a, b, true),
            Self::Minus(a, b) => (a, b, false),
        };
        match (a.value(item)?, b.value(item)?) {
            (Value::N(a), Value::N(b)) => (if plus { a.add(&b) } else { a.subtract(&b) }).map(Value::N),
            _ => Err(WRONG_TYPE.into()),
        }
    }
}

impl Update {
    /// Every path that it writes.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        let set = self.set.iter().map(|(path, _)| path);
        let add = self.add.iter().map(|(path, _)| path);
        set.chain(&self.remove).chain(add).chain(self.delete.iter().map(|(path, _)| path))
    }

    /// The attributes that it writes.
    pub fn roots(&self) -> impl Iterator<Item = &str> {
        self.paths().map(Path::root)
    }

    /// Whether `attribute` is written, wholly or in part.
    pub fn touches(&self, attribute: &str) -> bool {
        self.roots().any(|root| root == attribute)
    }

    /// The parts of `item` that it writes, as `UPDATED_OLD` and `UPDATED_NEW` give them.
    pub fn written_parts(&self, item: &Item) -> Item {
        super::path::Projection(self.paths().cloned().collect()).of(item)
    }

    /// An update without actions that speaks as the legacy `AttributeUpdates` do.
    pub fn legacy() -> Self {
        Self { is_legacy: true, ..Self::default() }
    }

    /// The value that `attribute` as a whole is set or added to, where the update itself tells it.
    pub fn value_for(&self, attribute: &str) -> Option<&Value> {
        let set = self.set.iter().find_map(|(path, value)| match value {
            SetValue::Of(SetOperand::Value(value)) if path.is(attribute) => Some(value),
            _ => None,
        });
        let others = self.add.iter().chain(&self.delete);
        set.or_else(|| others.into_iter().find(|(path, _)| path.is(attribute)).map(|(_, value)| value))
    }

    /// The type of what `attribute` as a whole becomes, where the update itself tells it.
    pub fn type_for(&self, attribute: &str) -> Option<&'static str> {
        let set = self.set.iter().find(|(path, _)| path.is(attribute));
        match set {
            Some((_, SetValue::Of(operand))) => operand.kind(),
            Some((_, SetValue::Plus(..) | SetValue::Minus(..))) => Some("N"),
            None => self.value_for(attribute).map(Value::type_name),
        }
    }

    /// Every path that it writes or reads.
    pub fn all_paths(&self) -> Vec<&Path> {
        fn operands<'a>(of: &'a SetOperand, into: &mut Vec<&'a Path>) {
            match of {
                SetOperand::Path(path) => into.push(path),
                SetOperand::Value(_) => {}
                SetOperand::IfNotExists(path, other) => {
                    into.push(path);
                    operands(other, into);
                }
                SetOperand::ListAppend(a, b) => [a, b].into_iter().for_each(|one| operands(one, into)),
            }
        }
        let mut all: Vec<&Path> = self.paths().collect();
        for (_, value) in &self.set {
            match value {
                SetValue::Of(a) => operands(a, &mut all),
                SetValue::Plus(a, b) | SetValue::Minus(a, b) => {
                    [a, b].into_iter().for_each(|one| operands(one, &mut all));
                }
            }
        }
        all
    }

    /// Sets whole attributes, as the legacy `AttributeUpdates` do.
    pub fn set_attribute(&mut self, name: &str, value: Value) {
        self.set.push((Path::of(name), SetValue::Of(SetOperand::Value(value))));
    }

    /// Removes a whole attribute.
    pub fn remove_attribute(&mut self, name: &str) {
        self.remove.push(Path::of(name));
    }

    /// Adds to an attribute.
    pub fn add_to(&mut self, name: &str, value: Value) {
        self.add.push((Path::of(name), value));
    }

    /// Takes out of a set.
    pub fn delete_from(&mut self, name: &str, value: Value) {
        self.delete.push((Path::of(name), value));
    }

    /// Changes `item`. Every operand is read from the item as it was.
    pub fn apply(&self, item: &mut Item) -> Result<(), ExpressionError> {
        self.run(item).map_err(ExpressionError)
    }

    fn wrong_type(&self) -> String {
        if self.is_legacy { "Type mismatch for attribute to update".into() } else { WRONG_TYPE.into() }
    }

    fn run(&self, item: &mut Item) -> Result<(), String> {
        let before = item.clone();
        let mut written = Vec::new();
        for (path, value) in &self.set {
            let value = value.value(&before)?;
            if value.is_too_deep() {
                return Err("Nesting Levels have exceeded supported limits".into());
            }
            written.push((path, value));
        }
        for (path, value) in &self.add {
            let now = match (path.get(&before), value) {
                (None, value) => value.clone(),
                (Some(Value::L(now)), Value::L(more)) => Value::L([now.as_slice(), more].concat()),
                (Some(Value::N(now)), Value::N(more)) => Value::N(now.add(more)?),
                (Some(Value::Ss(now)), Value::Ss(more)) => Value::Ss(union(now, more)),
                (Some(Value::Ns(now)), Value::Ns(more)) => Value::Ns(union(now, more)),
                (Some(Value::Bs(now)), Value::Bs(more)) => Value::Bs(union(now, more)),
                _ => return Err(self.wrong_type()),
            };
            written.push((path, now));
        }
        // Elements beyond the end of a list join it in the order of their places.
        written.sort_by_key(|(path, _)| if path.get(&before).is_none() { last_index(path) } else { 0 });
        for (path, value) in written {
            set(item, path, value)?;
        }
        for (path, value) in &self.delete {
            let left = match (path.get(&before), value) {
                (None, _) => {
                    check_parent(&before, path)?;
                    continue;
                }
                (Some(Value::Ss(now)), Value::Ss(less)) => without(now, less).map(Value::Ss),
                (Some(Value::Ns(now)), Value::Ns(less)) => without(now, less).map(Value::Ns),
                (Some(Value::Bs(now)), Value::Bs(less)) => without(now, less).map(Value::Bs),
                _ => return Err(self.wrong_type()),
            };
            match left {
                Some(left) => set(item, path, left)?,
                None => remove(item, path)?,
            }
        }
        // From the back, so that elements of a list keep their places until they are taken.
        let mut removed: Vec<&Path> = self.remove.iter().collect();
        removed.sort_by_key(|path| std::cmp::Reverse(last_index(path)));
        removed.into_iter().try_for_each(|path| remove(item, path))
    }
}

fn last_index(path: &Path) -> usize {
    match path.0.last() {
        Some(PathStep::Index(index)) => *index,
        _ => 0,
    }
}

fn set(item: &mut Item, path: &Path, value: Value) -> Result<(), String> {
    let Some((parent, last)) = path.split_last() else { return Err(NO_PATH.into()) };
    if parent.0.is_empty() {
        item.insert(path.root().to_owned(), value);
        return Ok(());
    }
    match (parent.get_mut(item), last) {
        (Some(Value::M(map)), PathStep::Name(name)) => {
            map.insert(name.clone(), value);
            Ok(())
        }
        (Some(Value::L(list)), PathStep::Index(index)) => {
            match list.get_mut(*index) {
                Some(element) => *element = value,
                // Beyond the end is the end.
                None => list.push(value),
            }
            Ok(())
        }
        _ => Err(NO_PATH.into()),
    }
}

/// Refuses a path whose last step has nothing to be taken from.
fn check_parent(item: &Item, path: &Path) -> Result<(), String> {
    let Some((parent, last)) = path.split_last() else { return Err(NO_PATH.into()) };
    if parent.0.is_empty() {
        return Ok(());
    }
    match (parent.get(item), last) {
        (Some(Value::M(_)), PathStep::Name(_)) | (Some(Value::L(_)), PathStep::Index(_)) => Ok(()),
        _ => Err(NO_PATH.into()),
    }
}

fn remove(item: &mut Item, path: &Path) -> Result<(), String> {
    let Some((parent, last)) = path.split_last() else { return Err(NO_PATH.into()) };
    if parent.0.is_empty() {
        item.remove(path.root());
        return Ok(());
    }
    match (parent.get_mut(item), last) {
        (Some(Value::M(map)), PathStep::Name(name)) => {
            map.remove(name);
            Ok(())
        }
        (Some(Value::L(list)), PathStep::Index(index)) => {
            if *index < list.len() {
                list.remove(*index);
            }
            Ok(())
        }
        _ => Err(NO_PATH.into()),
    }
}

fn union<T: Clone + PartialEq>(now: &[T], more: &[T]) -> Vec<T> {
    let mut all = now.to_vec();
    all.extend(more.iter().filter(|item| !now.contains(item)).cloned());
    all
}

/// What is left; an empty set is none at all.
fn without<T: Clone + PartialEq>(now: &[T], less: &[T]) -> Option<Vec<T>> {
    let left: Vec<T> = now.iter().filter(|item| !less.contains(item)).cloned().collect();
    (!left.is_empty()).then_some(left)
}
