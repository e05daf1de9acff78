//! Ordered reads over everything at once: a transaction's own writes, the memtables, the base.

use crate::StoreError;
use crate::base::BaseView;
use crate::memtable::{Bounds, Entry, MemTable, apart};
use bytes::Bytes;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;
use std::sync::Arc;

/// The first read takes few entries, so that a limit of one costs little; each further one twice as many.
const FIRST: usize = 16;
const MOST: usize = 512;
/// A read stops early after this many bytes of the base.
const BYTES: usize = 1 << 20;

/// State that stands still.
#[derive(Clone)]
pub(crate) struct View {
    /// Newest first.
    pub(crate) tables: Vec<Arc<MemTable>>,
    pub(crate) base: Option<Arc<dyn BaseView>>,
    pub(crate) sequence: u64,
}

/// The entries of a range of keys, in order; it can be read from both ends.
pub struct Range<'a> {
    view: View,
    /// Writes that lie over the view.
    over: Option<&'a BTreeMap<Bytes, Option<Bytes>>>,
    /// How many bytes of each key are the store's own.
    prefix: usize,
    /// What has not been read yet.
    bounds: Bounds,
    front: VecDeque<(Bytes, Bytes)>,
    back: VecDeque<(Bytes, Bytes)>,
    chunk: usize,
    done: bool,
}

impl<'a> Range<'a> {
    pub(crate) fn new(
        view: View,
        over: Option<&'a BTreeMap<Bytes, Option<Bytes>>>,
        prefix: usize,
        bounds: Bounds,
    ) -> Self {
        let done = is_empty(&bounds);
        Self { view, over, prefix, bounds, front: VecDeque::new(), back: VecDeque::new(), chunk: FIRST, done }
    }

    /// Reads the next entries from one end, until there is one or nothing is left.
    fn refill(&mut self, reversed: bool) -> Result<(), StoreError> {
        while !self.done {
            let (entries, more) = self.merge(reversed)?;
            self.chunk = (self.chunk * 2).min(MOST);
            match entries.last() {
                Some((key, _)) if more && reversed => self.bounds.1 = Bound::Excluded(key.clone()),
                Some((key, _)) if more => self.bounds.0 = Bound::Excluded(key.clone()),
                _ => self.done = true,
            }
            self.done |= is_empty(&self.bounds);
            let live = entries.into_iter().filter_map(|(key, value)| Some((key, value?)));
            let into = if reversed { &mut self.back } else { &mut self.front };
            into.extend(live);
            if !into.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// The next entries from one end, deletions included, and whether there may be more. Where two sources have a key, the
    /// newer source has the newer version.
    fn merge(&self, reversed: bool) -> Result<(Vec<Entry>, bool), StoreError> {
        let mut sources: Vec<Vec<Entry>> = Vec::with_capacity(self.view.tables.len() + 2);
        // How far every source has been read: nothing beyond the nearest end of a source that has more is known.
        let mut horizon: Option<Bytes> = None;
        let mut note = |entries: &Vec<Entry>, more: bool| {
            if let (true, Some((key, _))) = (more, entries.last()) {
                let nearer = horizon.as_ref().is_none_or(|far| if reversed { key > far } else { key < far });
                if nearer {
                    horizon = Some(key.clone());
                }
            }
        };
        if let Some(over) = self.over {
            let entries: Vec<Entry> = over_entries(over, &self.bounds, reversed, self.chunk);
            note(&entries, entries.len() == self.chunk);
            sources.push(entries);
        }
        for table in &self.view.tables {
            let mut entries = Vec::new();
            if reversed {
                table.last_of(&self.bounds, self.view.sequence, self.chunk, &mut entries);
            } else {
                table.first(&self.bounds, self.view.sequence, self.chunk, &mut entries);
            }
            note(&entries, entries.len() == self.chunk);
            let read = entries.iter().map(|(key, value)| (apart(key), value.as_ref().map(apart)));
            sources.push(read.collect());
        }
        if let Some(base) = &self.view.base {
            let mut entries = Vec::new();
            let more = base.some(&self.bounds, reversed, self.chunk, BYTES, &mut entries)?;
            note(&entries, more);
            sources.push(entries);
        }
        Ok((merged(sources, horizon.as_ref(), reversed), horizon.is_some()))
    }

    fn strip(&self, (key, value): (Bytes, Bytes)) -> (Bytes, Bytes) {
        (key.slice(self.prefix.min(key.len())..), value)
    }
}

fn over_entries(
    over: &BTreeMap<Bytes, Option<Bytes>>,
    bounds: &Bounds,
    reversed: bool,
    limit: usize,
) -> Vec<Entry> {
    let entries = over.range(bounds.clone()).map(|(key, value)| (key.clone(), value.clone()));
    if reversed { entries.rev().take(limit).collect() } else { entries.take(limit).collect() }
}

/// Merges sorted sources, the newest first, up to the horizon.
fn merged(sources: Vec<Vec<Entry>>, horizon: Option<&Bytes>, reversed: bool) -> Vec<Entry> {
    let within = |key: &Bytes| horizon.is_none_or(|far| if reversed { key >= far } else { key <= far });
    let mut sources: Vec<_> = sources.into_iter().map(|source| source.into_iter().peekable()).collect();
    let mut merged = Vec::new();
    loop {
        let mut nearest: Option<Bytes> = None;
        for source in &mut sources {
            if let Some((key, _)) = source.peek().filter(|(key, _)| within(key)) {
                let nearer =
                    nearest.as_ref().is_none_or(|best| if reversed { key > best } else { key < best });
                if nearer {
                    nearest = Some(key.clone());
                }
            }
        }
        let Some(nearest) = nearest else { return merged };
        let mut taken = false;
        for source in &mut sources {
            if source.peek().is_some_and(|(key, _)| *key == nearest)
                && let Some(entry) = source.next()
                && !std::mem::replace(&mut taken, true)
            {
                merged.push(entry);
            }
        }
    }
}

fn is_empty((lower, upper): &Bounds) -> bool {
    match (lower, upper) {
        (Bound::Included(low), Bound::Included(high)) => low > high,
        (Bound::Included(low) | Bound::Excluded(low), Bound::Excluded(high)) => low >= high,
        (Bound::Excluded(low), Bound::Included(high)) => low >= high,
        _ => false,
    }
}

impl Iterator for Range<'_> {
    type Item = Result<(Bytes, Bytes), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.front.is_empty()
            && let Err(error) = self.refill(false)
        {
            self.done = true;
            return Some(Err(error));
        }
        let entry = self.front.pop_front().or_else(|| self.back.pop_back())?;
        Some(Ok(self.strip(entry)))
    }
}

impl DoubleEndedIterator for Range<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.back.is_empty()
            && let Err(error) = self.refill(true)
        {
            self.done = true;
            return Some(Err(error));
        }
        let entry = self.back.pop_front().or_else(|| self.front.pop_back())?;
        Some(Ok(self.strip(entry)))
    }
}
