//! Whether a way of a rule fits what was found in an event.

use super::pattern::Predicate;
use super::scan::{Found, NOWHERE, Stored};

/// How many combinations of array elements are tried for one rule; what has more is taken for no match. Without such a bound an event
/// could be written that keeps a matcher busy for hours.
const MOST_STEPS: usize = 200_000;

/// A field of a way, its path by number.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) path: u32,
    pub(crate) dotted: bool,
    pub(crate) predicates: std::sync::Arc<[Predicate]>,
}

impl Field {
    pub(crate) fn holds(&self, event: &[u8], found: &Found, stored: &Stored) -> bool {
        let value = found.value(event, stored);
        self.predicates.iter().any(|predicate| predicate.holds(value))
    }

    pub(crate) fn may_be_absent(&self) -> bool {
        self.predicates.contains(&Predicate::Absent)
    }
}

/// Whether every field fits. Where values lie in arrays of objects, those that fit must lie in the same elements of arrays that
/// they have in common; fields are gone through in the order of their paths.
pub(crate) fn fits(fields: &[Field], event: &[u8], found: &Found) -> bool {
    let one = |field: &Field| {
        found.of(field.path).any(|stored| field.holds(event, found, stored))
            || (field.may_be_absent() && !found.has(field.path))
    };
    if found.frames.len() == 1 {
        return fields.iter().all(one);
    }
    let mut steps = 0;
    let mut chosen = Vec::with_capacity(fields.len());
    choose(fields, event, found, &mut chosen, &mut steps)
}

/// Chooses a value for the first field, then for the others; `chosen` are the elements that are settled.
fn choose(fields: &[Field], event: &[u8], found: &Found, chosen: &mut Vec<u32>, steps: &mut usize) -> bool {
    let Some((field, rest)) = fields.split_first() else { return true };
    let mut tried: Vec<u32> = Vec::new();
    let mut absent = true;
    for stored in found.of(field.path) {
        *steps += 1;
        if *steps > MOST_STEPS {
            return false;
        }
        if !chosen.iter().all(|frame| agree(found, *frame, stored.frame)) {
            continue;
        }
        absent = false;
        if tried.contains(&stored.frame) || !field.holds(event, found, stored) {
            continue;
        }
        tried.push(stored.frame);
        chosen.push(stored.frame);
        if choose(rest, event, found, chosen, steps) {
            return true;
        }
        chosen.pop();
    }
    absent && field.may_be_absent() && choose(rest, event, found, chosen, steps)
}

/// Whether two values lie in the same element of every array that both lie in.
fn agree(found: &Found, one: u32, other: u32) -> bool {
    if one == NOWHERE || other == NOWHERE || one == other {
        return true;
    }
    let frame = |at: u32| found.frames.get(at as usize).copied();
    let (mut left, mut right) = (one, other);
    // Both ways up end in the elements that are in one place: there they are the same array with other indexes, or part ways.
    loop {
        let (Some(a), Some(b)) = (frame(left), frame(right)) else { return true };
        if left == right {
            return true;
        }
        if a.depth > b.depth {
            left = a.outer;
        } else if b.depth > a.depth {
            right = b.outer;
        } else if a.array == b.array {
            return a.index == b.index;
        } else {
            (left, right) = (a.outer, b.outer);
        }
    }
}
