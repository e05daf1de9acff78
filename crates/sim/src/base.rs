//! A base in memory: atomic, durable, on the same machine as the disk. For tests that are not about the base, or about one that is broken.

use crate::disk::SimDisk;
use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Base, BaseView, Bounds, Entry, StoreError};

type Entries = BTreeMap<Bytes, Bytes>;

/// A base whose writes are durable and whole, or not there.
pub struct SimBase {
    disk: SimDisk,
    state: Mutex<(Arc<Entries>, u64)>,
    /// Writes half of what it is told; to see that this is noticed.
    halves: bool,
}

impl SimBase {
    /// An empty base on `disk`'s machine. One that `halves` keeps only half of what it acknowledges.
    pub fn new(disk: SimDisk, halves: bool) -> Self {
        Self { disk, state: Mutex::default(), halves }
    }
}

impl Base for SimBase {
    fn applied(&self) -> Result<u64, StoreError> {
        Ok(self.state.lock().1)
    }

    fn apply(&self, entries: &mut dyn Iterator<Item = Entry>, position: u64) -> Result<(), StoreError> {
        let dies = self.disk.count()?;
        let mut state = self.state.lock();
        // The machine may die before it or after it, and never in between.
        if !dies || position.is_multiple_of(2) {
            let own = Arc::make_mut(&mut state.0);
            for (key, value) in entries.step_by(if self.halves { 2 } else { 1 }) {
                match value {
                    Some(value) => own.insert(key, value),
                    None => own.remove(&key),
                };
            }
            state.1 = position;
        }
        if dies { self.disk.count().map(|_| ()) } else { Ok(()) }
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        Ok(self.state.lock().0.get(key).cloned())
    }

    fn view(&self) -> Option<Arc<dyn BaseView>> {
        Some(Arc::new(View(Arc::clone(&self.state.lock().0))))
    }
}

struct View(Arc<Entries>);

impl BaseView for View {
    fn some(
        &self,
        bounds: &Bounds,
        reversed: bool,
        limit: usize,
        _bytes: usize,
        into: &mut Vec<Entry>,
    ) -> Result<bool, StoreError> {
        let all = self.0.range(bounds.clone()).map(|(key, value)| (key.clone(), Some(value.clone())));
        let count = self.0.range(bounds.clone()).take(limit + 1).count();
        if reversed {
            into.extend(all.rev().take(limit))
        } else {
            into.extend(all.take(limit))
        }
        Ok(count > limit)
    }
}
