//! Cursors: the entries of one run in their order, from either end; and of many runs as one.

use super::block::{Block, Item};
use super::run::{Run, UNIT};
use crate::StoreError;
use crate::frame::u32_at;
use bytes::Bytes;
use std::cmp::Ordering;
use std::ops::{Bound, Range};
use std::sync::Arc;

/// The first read behind a cursor's first block; each further one is four times as long.
const SECOND_READ: usize = 16 << 10;

/// A place among the entries of a run.
struct Cursor {
    run: Arc<Run>,
    reversed: bool,
    /// The leaf of the index, and which of its blocks this one is.
    leaf: usize,
    leaf_bytes: Vec<u8>,
    slot: usize,
    /// A part of the file that was read at once.
    window: Vec<u8>,
    window_at: u64,
    next_read: usize,
    /// The most that is read at once.
    most_read: usize,
    /// Where the block lies in the window, and which of its entries this one is.
    block: Range<usize>,
    number: usize,
    count: usize,
    key: Range<usize>,
    value: Option<Range<usize>>,
    at_end: bool,
}

impl Cursor {
    /// Goes to the first entry within a bound, from the low end or, reversed, from the high end.
    fn seek(
        run: &Arc<Run>,
        bound: &Bound<Bytes>,
        reversed: bool,
        most_read: usize,
    ) -> Result<Self, StoreError> {
        let mut cursor = Self {
            run: Arc::clone(run),
            reversed,
            leaf: 0,
            leaf_bytes: Vec::new(),
            slot: 0,
            window: Vec::new(),
            window_at: 0,
            next_read: 0,
            most_read,
            block: 0..0,
            number: 0,
            count: 0,
            key: 0..0,
            value: None,
            at_end: false,
        };
        let (Bound::Included(key) | Bound::Excluded(key)) = bound else {
            let leaves = cursor.run.top.leaves.len();
            cursor.leaf = if reversed { leaves.saturating_sub(1) } else { 0 };
            cursor.read_leaf(true)?;
            let blocks = cursor.leaf_block()?.count();
            cursor.slot = if reversed { blocks - 1 } else { 0 };
            cursor.read_block()?;
            cursor.number = if reversed { cursor.count - 1 } else { 0 };
            cursor.read_entry()?;
            return Ok(cursor);
        };
        cursor.leaf = cursor.run.top.leaf_of(key);
        cursor.read_leaf(true)?;
        let (slot, is_separator) = cursor.leaf_block()?.search(key).map_err(cursor.damaged_leaf())?;
        cursor.slot = if is_separator { slot } else { slot.saturating_sub(1) };
        cursor.read_block()?;
        let (number, is_there) = cursor.known_block()?.search(key).map_err(cursor.damaged_block())?;
        let is_in = matches!(bound, Bound::Included(_)) && is_there;
        // How many entries of the block are on the low side of the bound.
        let below = if is_there && (is_in == reversed) { number + 1 } else { number };
        match (reversed, below) {
            (true, 0) => cursor.next_block()?,
            (false, below) if below == cursor.count => cursor.next_block()?,
            (true, below) => {
                cursor.number = below - 1;
                cursor.read_entry()?;
            }
            (false, below) => {
                cursor.number = below;
                cursor.read_entry()?;
            }
        }
        Ok(cursor)
    }

    fn key(&self) -> &[u8] {
        self.window.get(self.key.clone()).unwrap_or_default()
    }

    fn item(&self) -> Item<'_> {
        let value = self.value.clone().map(|value| self.window.get(value).unwrap_or_default());
        (self.key(), value)
    }

    fn advance(&mut self) -> Result<(), StoreError> {
        let next = if self.reversed { self.number.checked_sub(1) } else { Some(self.number + 1) };
        match next.filter(|next| *next < self.count) {
            Some(next) => {
                self.number = next;
                self.read_entry()
            }
            None => self.next_block(),
        }
    }

    fn next_block(&mut self) -> Result<(), StoreError> {
        let blocks = self.leaf_block()?.count();
        let next = if self.reversed { self.slot.checked_sub(1) } else { Some(self.slot + 1) };
        match next.filter(|next| *next < blocks) {
            Some(next) => self.slot = next,
            None => {
                let leaf = if self.reversed { self.leaf.checked_sub(1) } else { Some(self.leaf + 1) };
                let Some(leaf) = leaf.filter(|leaf| *leaf < self.run.top.leaves.len()) else {
                    self.at_end = true;
                    return Ok(());
                };
                self.leaf = leaf;
                self.read_leaf(false)?;
                self.slot = if self.reversed { self.leaf_block()?.count() - 1 } else { 0 };
            }
        }
        self.read_block()?;
        self.number = if self.reversed { self.count - 1 } else { 0 };
        self.read_entry()
    }

    fn read_leaf(&mut self, is_sought: bool) -> Result<(), StoreError> {
        let Some(leaf) = self.run.top.leaves.get(self.leaf) else {
            return Err(self.run.damaged(self.run.footer.top)("a leaf is not in the top"));
        };
        self.run.leaf(leaf, is_sought, &mut self.leaf_bytes)
    }

    fn leaf_block(&self) -> Result<Block<'_>, StoreError> {
        Block::known(&self.leaf_bytes).map_err(self.damaged_leaf())
    }

    fn damaged_leaf(&self) -> impl FnOnce(&'static str) -> StoreError + use<> {
        self.run.damaged(self.run.top.leaves.get(self.leaf).map_or(0, |leaf| leaf.at))
    }

    fn known_block(&self) -> Result<Block<'_>, StoreError> {
        Block::known(self.window.get(self.block.clone()).unwrap_or_default()).map_err(self.damaged_block())
    }

    fn damaged_block(&self) -> impl FnOnce(&'static str) -> StoreError + use<> {
        self.run.damaged(self.window_at + self.block.start as u64)
    }

    /// Reads the block that the leaf names at the slot.
    fn read_block(&mut self) -> Result<(), StoreError> {
        let (_, place) = self.leaf_block()?.entry(self.slot).map_err(self.damaged_leaf())?;
        let place = place.filter(|place| place.len() == 8);
        let place = place.map(|place| (u64::from(u32_at(place, 0)) * UNIT, u32_at(place, 4) as usize));
        let segment = self
            .run
            .top
            .leaves
            .get(self.leaf)
            .and_then(|leaf| self.run.top.segments.get(leaf.segment as usize));
        let (Some((unit, length)), Some(segment)) = (place, segment) else {
            return Err(self.damaged_leaf()("a leaf does not say where a block is"));
        };
        let (at, end) = (segment.start + unit, segment.start + unit + length as u64);
        if end > segment.end() {
            return Err(self.damaged_leaf()("a block is not in its segment"));
        }
        if at < self.window_at || end > self.window_at + self.window.len() as u64 {
            let more = self.next_read.max(length) as u64;
            let (from, to) = match self.reversed {
                true => (segment.start.max(end.saturating_sub(more)), end),
                false => (at, segment.end().min(at + more)),
            };
            self.window.resize((to - from) as usize, 0);
            self.window_at = from;
            self.run.read_at(from, &mut self.window)?;
            self.next_read = (self.next_read * 4).max(SECOND_READ).min(self.most_read);
        }
        let start = (at - self.window_at) as usize;
        self.block = start..start + length;
        let bytes = self.window.get(self.block.clone()).unwrap_or_default();
        self.count = Block::checked(bytes).map_err(self.damaged_block())?.count();
        Ok(())
    }

    fn read_entry(&mut self) -> Result<(), StoreError> {
        let block = self.window.get(self.block.clone()).unwrap_or_default();
        let entry = Block::known(block).and_then(|block| block.entry(self.number));
        let (key, value) = entry.map_err(self.damaged_block())?;
        let place = |part: &[u8]| {
            let start = part.as_ptr() as usize - self.window.as_ptr() as usize;
            start..start + part.len()
        };
        (self.key, self.value) = (place(key), value.map(place));
        Ok(())
    }
}

/// The entries of many runs as one: of a key the newest version.
pub(super) struct Merged {
    /// Of the newest run first.
    cursors: Vec<Cursor>,
    /// Those that are not at their end, the one with the nearest key first, of two with one key the newer.
    order: Vec<usize>,
    reversed: bool,
}

impl Merged {
    /// Goes to the first entry within a bound, from the low end or, reversed, from the high end. `runs` has the newest first.
    pub(super) fn seek(
        runs: &[Arc<Run>],
        bound: &Bound<Bytes>,
        reversed: bool,
        most_read: usize,
    ) -> Result<Self, StoreError> {
        let cursors = runs.iter().map(|run| Cursor::seek(run, bound, reversed, most_read));
        let cursors: Vec<Cursor> = cursors.collect::<Result<_, _>>()?;
        let order =
            (0..cursors.len()).filter(|number| cursors.get(*number).is_some_and(|cursor| !cursor.at_end));
        let mut merged = Self { order: order.collect(), cursors, reversed };
        let mut order = std::mem::take(&mut merged.order);
        order.sort_by(|one, other| merged.compare(*one, *other));
        merged.order = order;
        Ok(merged)
    }

    /// The entry that this stands at.
    pub(super) fn item(&self) -> Option<Item<'_>> {
        self.cursors.get(*self.order.first()?).map(Cursor::item)
    }

    pub(super) fn advance(&mut self) -> Result<(), StoreError> {
        while let [first, second, ..] = self.order[..]
            && self.key(first) == self.key(second)
        {
            // An older version.
            self.order.remove(1);
            self.step(second)?;
        }
        if self.order.is_empty() {
            return Ok(());
        }
        let first = self.order.remove(0);
        self.step(first)
    }

    fn step(&mut self, number: usize) -> Result<(), StoreError> {
        let Some(cursor) = self.cursors.get_mut(number) else { return Ok(()) };
        cursor.advance()?;
        if !cursor.at_end {
            let place = self.order.partition_point(|other| self.compare(*other, number) == Ordering::Less);
            self.order.insert(place, number);
        }
        Ok(())
    }

    fn key(&self, number: usize) -> &[u8] {
        self.cursors.get(number).map(Cursor::key).unwrap_or_default()
    }

    fn compare(&self, one: usize, other: usize) -> Ordering {
        let keys = self.key(one).cmp(self.key(other));
        let nearer = if self.reversed { keys.reverse() } else { keys };
        nearer.then(one.cmp(&other))
    }
}
