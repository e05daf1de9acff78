//! Rules by their fields that take exact values only: one look-up for all rules of the same such fields.

use super::hash::{self, Table};
use super::pattern::{Predicate, Value};
use super::scan::{Found, hash_of};
use super::verify::Field;
use std::collections::HashMap;

/// In how many places one way of a rule is put at most: two fields of four values each are sixteen.
const MOST_KEYS: usize = 16;
/// How many combinations of an event's values are looked up before all rules of a signature are candidates instead.
const MOST_LOOKED_UP: usize = 64;

/// The ways that lie under one key: nearly always one.
#[derive(Clone, Debug)]
pub(crate) enum Ids {
    One(u32),
    Many(Vec<u32>),
}

impl Ids {
    pub(crate) fn as_slice(&self) -> &[u32] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Many(ids) => ids,
        }
    }
}

/// Puts a way under a key.
pub(crate) fn put(table: &mut Table<Ids>, key: u64, id: u32) {
    match table.entry(key) {
        std::collections::hash_map::Entry::Vacant(place) => {
            place.insert(Ids::One(id));
        }
        std::collections::hash_map::Entry::Occupied(mut place) => match place.get_mut() {
            Ids::One(other) => *place.get_mut() = Ids::Many(vec![*other, id]),
            Ids::Many(ids) => ids.push(id),
        },
    }
}

/// Takes a way from under a key; whether it was there.
pub(crate) fn take(table: &mut Table<Ids>, key: u64, id: u32) -> bool {
    let Some(ids) = table.get_mut(&key) else { return false };
    match ids {
        Ids::One(own) if *own == id => {
            table.remove(&key);
            true
        }
        Ids::One(_) => false,
        Ids::Many(all) => {
            let Some(at) = all.iter().position(|own| *own == id) else { return false };
            all.swap_remove(at);
            if all.is_empty() {
                table.remove(&key);
            }
            true
        }
    }
}

/// All signatures.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exact {
    groups: Vec<Group>,
    by_signature: HashMap<Box<[u32]>, u32>,
    /// By path: the signatures that are looked at where an event has it. Each hangs on one of its paths.
    anchored: Vec<Vec<u32>>,
}

/// The ways of one signature.
#[derive(Clone, Debug)]
struct Group {
    paths: Box<[u32]>,
    table: Table<Ids>,
}

/// Where a way lies: its signature, and the hashes of its values.
pub(crate) struct Keys {
    paths: Box<[u32]>,
    hashes: Vec<u64>,
}

/// The exact value that a predicate asks for.
fn exact(predicate: &Predicate) -> Option<u64> {
    Some(hash_of(match predicate {
        Predicate::Text(text) => Value::Text(text.as_bytes()),
        Predicate::Number(number) => Value::Number(*number),
        Predicate::RawNumber(text) => Value::RawNumber(text.as_bytes()),
        Predicate::True => Value::True,
        Predicate::False => Value::False,
        Predicate::Null => Value::Null,
        _ => return None,
    }))
}

/// The hash that a predicate's value has; see [`exact`].
pub(crate) fn key_of(predicate: &Predicate) -> Option<u64> {
    exact(predicate)
}

impl Keys {
    /// Where a way may lie; `None` where none of its fields takes exact values only, or where they are too many.
    pub(crate) fn of(fields: &[Field]) -> Option<Self> {
        let (mut paths, mut hashes) = (Vec::new(), vec![hash::BEGIN]);
        for field in fields {
            if !field.predicates.iter().all(|predicate| exact(predicate).is_some()) {
                continue;
            }
            paths.push(field.path);
            let own: Vec<u64> = field.predicates.iter().filter_map(exact).collect();
            if hashes.len() * own.len() > MOST_KEYS {
                return None;
            }
            hashes =
                hashes.iter().flat_map(|before| own.iter().map(|next| hash::join(*before, *next))).collect();
        }
        hashes.sort_unstable();
        hashes.dedup();
        (!paths.is_empty()).then(|| Self { paths: paths.into(), hashes })
    }
}

impl Exact {
    /// How many ways lie where this one would.
    pub(crate) fn crowd(&self, keys: &Keys) -> usize {
        let Some(group) = self.by_signature.get(&keys.paths) else { return 0 };
        let table = &self.groups[*group as usize].table;
        keys.hashes.iter().filter_map(|key| table.get(key)).map(|ids| ids.as_slice().len()).max().unwrap_or(0)
    }

    pub(crate) fn put(&mut self, keys: &Keys, id: u32) {
        let group = match self.by_signature.get(&keys.paths) {
            Some(group) => *group,
            None => self.begin(&keys.paths),
        };
        let table = &mut self.groups[group as usize].table;
        keys.hashes.iter().for_each(|key| put(table, *key, id));
    }

    pub(crate) fn take(&mut self, keys: &Keys, id: u32) {
        let Some(group) = self.by_signature.get(&keys.paths).copied() else { return };
        let table = &mut self.groups[group as usize].table;
        for key in &keys.hashes {
            take(table, *key, id);
        }
        if table.is_empty() {
            self.end(group);
        }
    }

    /// A signature that is new hangs on its path that has the fewest.
    fn begin(&mut self, paths: &[u32]) -> u32 {
        let index = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
        self.groups.push(Group { paths: paths.into(), table: Table::default() });
        self.by_signature.insert(paths.into(), index);
        let most = paths.iter().max().map_or(0, |path| *path as usize + 1);
        if self.anchored.len() < most {
            self.anchored.resize(most, Vec::new());
        }
        let anchor = paths.iter().min_by_key(|path| self.anchored[**path as usize].len());
        if let Some(anchor) = anchor.copied() {
            self.anchored[anchor as usize].push(index);
        }
        index
    }

    /// Takes an empty signature away; the last takes its number.
    fn end(&mut self, index: u32) {
        let last = u32::try_from(self.groups.len() - 1).unwrap_or(u32::MAX);
        let group = self.groups.swap_remove(index as usize);
        self.by_signature.remove(&group.paths);
        for path in &group.paths {
            self.anchored[*path as usize].retain(|own| *own != index);
        }
        if last != index {
            let moved = self.groups[index as usize].paths.clone();
            for path in &moved {
                for own in self.anchored[*path as usize].iter_mut().filter(|own| **own == last) {
                    *own = index;
                }
            }
            self.by_signature.insert(moved, index);
        }
    }

    /// The ways whose exact values an event may have.
    pub(crate) fn candidates(&self, found: &Found, out: &mut Vec<u32>) {
        for path in &found.paths {
            let Some(groups) = self.anchored.get(*path as usize) else { continue };
            for group in groups {
                self.groups[*group as usize].candidates(found, out);
            }
        }
    }
}

impl Group {
    fn candidates(&self, found: &Found, out: &mut Vec<u32>) {
        if self.paths.len() > 1 {
            let mut combinations = 1usize;
            for path in &self.paths {
                if !found.has(*path) {
                    return;
                }
                if found.frames.len() > 1 || combinations > 1 || found.of(*path).nth(1).is_some() {
                    combinations = combinations.saturating_mul(found.of(*path).count());
                }
            }
            if combinations > MOST_LOOKED_UP && combinations > self.table.len() {
                self.table.values().for_each(|ids| out.extend_from_slice(ids.as_slice()));
                return;
            }
        }
        self.walk(&self.paths, hash::BEGIN, found, out);
    }

    fn walk(&self, paths: &[u32], before: u64, found: &Found, out: &mut Vec<u32>) {
        let Some((path, rest)) = paths.split_first() else {
            if let Some(ids) = self.table.get(&before) {
                out.extend_from_slice(ids.as_slice());
            }
            return;
        };
        for stored in found.of(*path) {
            self.walk(rest, hash::join(before, stored.hash), found, out);
        }
    }
}
