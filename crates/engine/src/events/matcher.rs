//! Many rules, and which of them an event matches.

use super::exact::{Exact, Keys};
use super::names::Names;
use super::pattern::Pattern;
use super::predicates::{PathIndex, selectivity};
use super::scan::{Found, scan};
use super::verify::{Field, fits};
use std::collections::HashMap;
use std::sync::Arc;

/// From how many rules on, that share their exact values, a rule is found by another predicate.
const CROWDED: usize = 8;
/// How selective that other predicate has to be.
const SELECTIVE: usize = 30;

/// Rules by the numbers that their owner gives them.
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    ways: Vec<Option<StoredWay>>,
    free: Vec<u32>,
    rules: HashMap<u64, Vec<u32>>,
    names: Names,
    paths: Vec<Option<StoredPath>>,
    free_paths: Vec<u32>,
    path_numbers: HashMap<Arc<str>, u32>,
    exact: Exact,
    /// Ways that an event without any of their paths may match.
    always: Vec<u32>,
}

#[derive(Clone, Debug)]
struct StoredWay {
    rule: u64,
    /// Sorted by their paths' names.
    fields: Box<[Field]>,
    place: Place,
}

/// Where a way is found.
#[derive(Clone, Copy, Debug)]
enum Place {
    Exact,
    /// By the predicates of the field of this index.
    Predicates(u32),
    Always,
}

#[derive(Clone, Debug)]
struct StoredPath {
    name: Arc<str>,
    node: u32,
    /// How many fields name it.
    uses: u32,
    index: Option<Box<PathIndex>>,
}

/// A matcher's working memory: one for each thread, kept from event to event, for any number of matchers.
#[derive(Debug, Default)]
pub struct Scratch {
    found: Found,
    candidates: Vec<u32>,
}

impl Matcher {
    /// Adds a pattern under a number; a number may have several.
    pub fn add(&mut self, rule: u64, pattern: &Pattern) {
        for way in &pattern.ways {
            let fields: Box<[Field]> = way
                .iter()
                .map(|field| Field {
                    path: self.path(&field.path, field.dotted),
                    dotted: field.dotted,
                    predicates: Arc::clone(&field.predicates),
                })
                .collect();
            let id = self.free.pop().unwrap_or_else(|| {
                self.ways.push(None);
                u32::try_from(self.ways.len() - 1).unwrap_or(u32::MAX)
            });
            let place = self.place(&fields);
            self.index(&fields, place, id, true);
            self.ways[id as usize] = Some(StoredWay { rule, fields, place });
            self.rules.entry(rule).or_default().push(id);
        }
    }

    /// Takes away all patterns of a number; whether there were any.
    pub fn remove(&mut self, rule: u64) -> bool {
        let Some(ids) = self.rules.remove(&rule) else { return false };
        for id in ids {
            let Some(way) = self.ways[id as usize].take() else { continue };
            self.index(&way.fields, way.place, id, false);
            for field in &way.fields {
                self.release(field.path, field.dotted);
            }
            self.free.push(id);
        }
        true
    }

    /// How many numbers have patterns.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there are no rules.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// The numbers of the rules that an event matches, in order, in `matched`. The event is well-formed JSON.
    pub fn matches(&self, event: &[u8], scratch: &mut Scratch, matched: &mut Vec<u64>) {
        matched.clear();
        let Scratch { found, candidates } = scratch;
        candidates.clear();
        scan(&self.names, self.paths.len(), event, found);
        candidates.extend_from_slice(&self.always);
        self.exact.candidates(found, candidates);
        for path in &found.paths {
            let index = self.paths[*path as usize].as_ref().and_then(|path| path.index.as_deref());
            let Some(index) = index else { continue };
            for stored in found.of(*path) {
                index.candidates(found.value(event, stored), stored.hash, candidates);
            }
        }
        if candidates.len() > 1 {
            candidates.sort_unstable();
            candidates.dedup();
        }
        for id in candidates.iter() {
            if let Some(way) = &self.ways[*id as usize]
                && fits(&way.fields, event, found)
            {
                matched.push(way.rule);
            }
        }
        if matched.len() > 1 {
            matched.sort_unstable();
            matched.dedup();
        }
    }

    /// The number of a path, one use more of it.
    fn path(&mut self, name: &Arc<str>, dotted: bool) -> u32 {
        let known = self.path_numbers.get(name).copied();
        let number = known.unwrap_or_else(|| self.begin_path(name));
        if let Some(path) = &mut self.paths[number as usize] {
            path.uses += 1;
            if dotted {
                self.names.set_dotted(path.node, true);
            }
        }
        number
    }

    fn begin_path(&mut self, name: &Arc<str>) -> u32 {
        let number = self.free_paths.pop().unwrap_or_else(|| {
            self.paths.push(None);
            u32::try_from(self.paths.len() - 1).unwrap_or(u32::MAX)
        });
        let node = self.names.add(name);
        self.names.set_path(node, Some(number));
        self.paths[number as usize] = Some(StoredPath { name: Arc::clone(name), node, uses: 0, index: None });
        self.path_numbers.insert(Arc::clone(name), number);
        number
    }

    /// One use less of a path.
    fn release(&mut self, number: u32, dotted: bool) {
        let Some(path) = &mut self.paths[number as usize] else { return };
        path.uses -= 1;
        if dotted {
            self.names.set_dotted(path.node, false);
        }
        if path.uses == 0 {
            self.path_numbers.remove(&path.name);
            self.names.set_path(path.node, None);
            self.paths[number as usize] = None;
            self.free_paths.push(number);
        }
    }

    /// Where a way is best found.
    fn place(&self, fields: &[Field]) -> Place {
        let keys = Keys::of(fields);
        // Where the exact values are many others' too, it must be another field that tells them apart.
        let counts = |field: &Field| {
            let exact = field.predicates.iter().all(|predicate| selectivity(predicate) == 100);
            !field.may_be_absent() && (keys.is_none() || !exact)
        };
        let best = fields
            .iter()
            .enumerate()
            .filter(|(_, field)| counts(field))
            .map(|(index, field)| (self.worth(field), index))
            .max_by_key(|(worth, index)| (*worth, std::cmp::Reverse(*index)));
        let by_predicates = |index: usize| Place::Predicates(u32::try_from(index).unwrap_or(0));
        match (keys, best) {
            (Some(keys), Some((worth, index)))
                if worth >= SELECTIVE && self.exact.crowd(&keys) >= CROWDED =>
            {
                by_predicates(index)
            }
            (Some(_), _) => Place::Exact,
            (None, Some((_, index))) => by_predicates(index),
            (None, None) => Place::Always,
        }
    }

    /// How well a field finds a way: as well as the worst of its predicates, less where many are found by the same already.
    fn worth(&self, field: &Field) -> usize {
        let index = self.paths[field.path as usize].as_ref().and_then(|path| path.index.as_deref());
        let crowd = |predicate| index.map_or(0, |index: &PathIndex| index.crowd(predicate));
        let one = |predicate| selectivity(predicate) * CROWDED / (CROWDED + crowd(predicate));
        field.predicates.iter().map(one).min().unwrap_or(0)
    }

    /// Puts a way where it is found, or takes it from there.
    fn index(&mut self, fields: &[Field], place: Place, id: u32, add: bool) {
        match place {
            Place::Exact => {
                let Some(keys) = Keys::of(fields) else { return };
                if add { self.exact.put(&keys, id) } else { self.exact.take(&keys, id) }
            }
            Place::Predicates(at) => {
                let Some(field) = fields.get(at as usize) else { return };
                let Some(path) = &mut self.paths[field.path as usize] else { return };
                let index = path.index.get_or_insert_default();
                for predicate in field.predicates.iter() {
                    if add { index.put(predicate, id) } else { index.take(predicate, id) }
                }
            }
            Place::Always if add => self.always.push(id),
            Place::Always => self.always.retain(|own| *own != id),
        }
    }
}
