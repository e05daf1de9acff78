//! What rooms count of their own work, until it becomes metrics.
//!
//! Each thread counts in a place of its own, so that counting waits for no other core; what is counted again and again is counted
//! where it was before, without allocation. The room of metrics takes all of it every second, and sleeps where nothing was counted.

use crate::{AccountId, Distribution, Region, Timestamp};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Places to count in: threads beyond this share.
const CELLS: usize = 64;
/// The most sources in one place between two takings; what comes beyond is dropped, and counted.
const SOURCES: usize = 16_384;

/// Something that is counted.
#[derive(Debug, PartialEq, Eq)]
pub struct Measure {
    /// The metric's name, such as `Invocations`.
    pub name: &'static str,
    /// Its unit, such as `Count`.
    pub unit: &'static str,
    /// In place of its source's, where they are others.
    pub levels: Option<&'static [usize]>,
    /// Whether its values go up and down, and do not add up.
    pub is_gauge: bool,
}

impl Measure {
    /// A metric with a unit of CloudWatch's.
    pub const fn new(name: &'static str, unit: &'static str) -> Self {
        Self { name, unit, levels: None, is_gauge: false }
    }

    /// The same, whose values do not add up.
    pub const fn gauge(self) -> Self {
        Self { is_gauge: true, ..self }
    }

    /// The same, with levels of its own.
    pub const fn at(self, levels: &'static [usize]) -> Self {
        Self { levels: Some(levels), ..self }
    }
}

/// What is counted, where.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The region.
    pub region: Region,
    /// The account.
    pub account: &'a AccountId,
    /// The metrics' namespace, such as `AWS/Lambda`.
    pub namespace: &'static str,
    /// The dimensions, names and values.
    pub dimensions: &'a [(&'static str, &'a str)],
    /// How many of the dimensions, from the first, the metrics have: each number makes a metric of its own.
    pub levels: &'static [usize],
}

/// A source that outlives the call it was counted in.
#[derive(Debug, PartialEq)]
pub struct Origin {
    /// The region.
    pub region: Region,
    /// The account.
    pub account: AccountId,
    /// The metrics' namespace.
    pub namespace: &'static str,
    /// The dimensions, names and values.
    pub dimensions: Vec<(&'static str, String)>,
    /// How many of the dimensions the metrics have.
    pub levels: &'static [usize],
}

/// What was counted of one source within one minute.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Of what.
    pub origin: Arc<Origin>,
    /// The minute, since the epoch.
    pub minute: i64,
    /// The values of each measure.
    pub values: Vec<(&'static Measure, Distribution)>,
}

/// What the rooms of a house have counted and nobody has taken yet.
#[derive(Debug)]
pub struct Meters {
    cells: Box<[Cell]>,
    is_filled: AtomicBool,
    filled: Notify,
    dropped: AtomicU64,
}

/// A thread's own place; apart from the next by more than a cache line.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Cell(Mutex<Counting>);

#[derive(Debug, Default)]
struct Counting {
    /// By the hash of the source; several where two have the same.
    open: HashMap<u64, Vec<Counted>>,
    /// Of minutes that are over.
    closed: Vec<Counted>,
}

impl Default for Meters {
    fn default() -> Self {
        Self {
            cells: (0..CELLS).map(|_| Cell::default()).collect(),
            is_filled: AtomicBool::new(false),
            filled: Notify::new(),
            dropped: AtomicU64::new(0),
        }
    }
}

impl Source<'_> {
    fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.region, self.account, self.namespace, self.dimensions).hash(&mut hasher);
        hasher.finish()
    }

    fn is(&self, origin: &Origin) -> bool {
        let mut dimensions = self.dimensions.iter().zip(&origin.dimensions);
        self.region == origin.region
            && self.account == &origin.account
            && self.namespace == origin.namespace
            && self.dimensions.len() == origin.dimensions.len()
            && dimensions.all(|(mine, theirs)| mine.0 == theirs.0 && mine.1 == theirs.1)
    }

    fn origin(&self) -> Origin {
        Origin {
            region: self.region,
            account: self.account.clone(),
            namespace: self.namespace,
            dimensions: self.dimensions.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            levels: self.levels,
        }
    }
}

impl Counted {
    fn add(&mut self, values: &[(&'static Measure, f64)]) {
        for (measure, value) in values {
            match self.values.iter_mut().find(|(known, _)| std::ptr::eq(*known, *measure)) {
                Some((_, known)) => known.add(*value, 1.0),
                None => {
                    let mut new = Distribution::default();
                    new.add(*value, 1.0);
                    self.values.push((measure, new));
                }
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.values.iter().all(|(_, values)| values.is_empty())
    }

    /// What it holds; it holds nothing then, in the same memory.
    fn take(&mut self) -> Self {
        let taken = Self {
            origin: Arc::clone(&self.origin),
            minute: self.minute,
            values: self.values.iter().filter(|(_, values)| !values.is_empty()).cloned().collect(),
        };
        self.values.iter_mut().for_each(|(_, values)| values.clear());
        taken
    }
}

impl Meters {
    /// Counts a value of each measure, at `now`.
    pub fn count(&self, source: &Source<'_>, now: Timestamp, values: &[(&'static Measure, f64)]) {
        let (hash, minute) = (source.hash(), now.as_secs().div_euclid(60));
        let mut cell = self.cell();
        let Counting { open, closed } = &mut *cell;
        let is_full = open.len() + closed.len() >= SOURCES;
        if is_full && !open.contains_key(&hash) {
            drop(cell);
            self.dropped.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let same = open.entry(hash).or_default();
        match same.iter_mut().find(|known| source.is(&known.origin)) {
            Some(known) => {
                if known.minute != minute {
                    if !known.is_empty() {
                        closed.push(known.take());
                    }
                    known.minute = minute;
                }
                known.add(values);
            }
            None => {
                let mut new = Counted { origin: Arc::new(source.origin()), minute, values: Vec::new() };
                new.add(values);
                same.push(new);
            }
        }
        drop(cell);
        // A look first: nearly always it is filled already, and then no core takes the line from another.
        if !self.is_filled.load(Ordering::Relaxed) && !self.is_filled.swap(true, Ordering::AcqRel) {
            self.filled.notify_one();
        }
    }

    /// Waits until something has been counted.
    pub async fn filled(&self) {
        while !self.is_filled.load(Ordering::Acquire) {
            self.filled.notified().await;
        }
    }

    /// Takes all that has been counted. What has not been counted since the last time is forgotten.
    pub fn take(&self) -> Vec<Counted> {
        self.is_filled.store(false, Ordering::Release);
        let mut taken = Vec::new();
        for cell in &self.cells {
            let mut cell = locked(cell);
            taken.append(&mut cell.closed);
            cell.open.retain(|_, same| {
                same.retain_mut(|known| {
                    let counted = known.take();
                    let is_there = !counted.values.is_empty();
                    if is_there {
                        taken.push(counted);
                    }
                    is_there
                });
                !same.is_empty()
            });
        }
        taken
    }

    /// How many times something was counted that there was no room for.
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    fn cell(&self) -> MutexGuard<'_, Counting> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        thread_local!(static MINE: usize = NEXT.fetch_add(1, Ordering::Relaxed) % CELLS);
        locked(&self.cells[MINE.with(|mine| *mine)])
    }
}

fn locked(cell: &Cell) -> MutexGuard<'_, Counting> {
    cell.0.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    static CALLS: Measure = Measure::new("Calls", "Count");
    static TIME: Measure = Measure::new("Time", "Milliseconds");

    fn source<'a>(account: &'a AccountId, dimensions: &'a [(&'static str, &'a str)]) -> Source<'a> {
        Source { region: Region::DEFAULT, account, namespace: "N", dimensions, levels: &[0, 1] }
    }

    #[test]
    fn values_are_taken_once_by_source_and_minute() {
        let (meters, account) = (Meters::default(), AccountId::local());
        let (one, two) = ([("F", "one")], [("F", "two")]);
        let at = Timestamp::from_secs;
        meters.count(&source(&account, &one), at(59), &[(&CALLS, 1.0), (&TIME, 5.0)]);
        meters.count(&source(&account, &one), at(59), &[(&CALLS, 1.0), (&TIME, 7.0)]);
        meters.count(&source(&account, &two), at(59), &[(&CALLS, 1.0)]);
        meters.count(&source(&account, &one), at(60), &[(&CALLS, 1.0)]);
        let mut taken = meters.take();
        taken.sort_by_key(|one| (one.origin.dimensions[0].1.clone(), one.minute));
        let told: Vec<_> = taken
            .iter()
            .map(|one| (&*one.origin.dimensions[0].1, one.minute, one.values[0].1.count(), one.values.len()))
            .collect();
        assert_eq!(told, [("one", 0, 2.0, 2), ("one", 1, 1.0, 1), ("two", 0, 1.0, 1)]);
        assert_eq!(taken[0].values[1].1.sum(), 12.0);
        assert!(meters.take().is_empty() && meters.cell().open.is_empty());
    }

    #[test]
    fn sources_are_bounded() {
        let (meters, account) = (Meters::default(), AccountId::local());
        for number in 0..SOURCES + 10 {
            let name = number.to_string();
            meters.count(&source(&account, &[("F", &name)]), Timestamp::from_secs(1), &[(&CALLS, 1.0)]);
        }
        assert_eq!((meters.take().len(), meters.dropped()), (SOURCES, 10));
    }

    #[tokio::test]
    async fn who_waits_is_woken() {
        let (meters, account) = (Meters::default(), AccountId::local());
        meters.count(&source(&account, &[]), Timestamp::from_secs(1), &[(&CALLS, 1.0)]);
        meters.filled().await;
        meters.take();
        let counts =
            async { meters.count(&source(&account, &[]), Timestamp::from_secs(1), &[(&CALLS, 1.0)]) };
        tokio::join!(meters.filled(), counts);
        assert_eq!(meters.take().len(), 1);
    }
}
