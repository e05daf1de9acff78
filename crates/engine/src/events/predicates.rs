//! Rules by one predicate of a path: for those that exact values do not tell apart.

use super::address::{Address, Network, mask_of};
use super::exact::{Ids, key_of, put, take};
use super::hash::{self, Growing, Table};
use super::pattern::{Predicate, Range, Value, fold};
use std::collections::{BTreeSet, HashMap};

/// The predicates of one path, by what they ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct PathIndex {
    exact: Table<Ids>,
    folds: Table<Ids>,
    prefixes: Affixes,
    suffixes: Affixes,
    prefix_folds: Affixes,
    suffix_folds: Affixes,
    ranges: Ranges,
    networks: Networks,
    /// Those that nothing finds but the path itself.
    always: Vec<u32>,
}

/// How well a predicate tells rules apart, from 0 on.
pub(crate) fn selectivity(predicate: &Predicate) -> usize {
    let by_length = |length: usize| (30 + 5 * length).min(80);
    match predicate {
        Predicate::Text(_) | Predicate::Number(_) | Predicate::RawNumber(_) => 100,
        Predicate::Fold(_) => 90,
        Predicate::Prefix(text) | Predicate::Suffix(text) if !text.is_empty() => by_length(text.len()),
        Predicate::PrefixFold(text) | Predicate::SuffixFold(text) if !text.is_empty() => {
            by_length(text.len())
        }
        Predicate::Wildcard(wildcard) => match wildcard.ends() {
            (b"", b"") => 10,
            (first, last) => by_length(first.len().max(last.len())),
        },
        Predicate::Network(network) => 20 + usize::from(network.length),
        Predicate::Range(_) => 40,
        Predicate::True | Predicate::False | Predicate::Null => 20,
        _ => 5,
    }
}

impl PathIndex {
    pub(crate) fn put(&mut self, predicate: &Predicate, id: u32) {
        match predicate {
            Predicate::Fold(text) => put(&mut self.folds, hash::text(text.as_bytes()), id),
            Predicate::Prefix(text) => self.prefixes.put(text.bytes(), text.len(), id),
            Predicate::Suffix(text) => self.suffixes.put(text.bytes().rev(), text.len(), id),
            Predicate::PrefixFold(text) => self.prefix_folds.put(text.bytes(), text.len(), id),
            Predicate::SuffixFold(text) => self.suffix_folds.put(text.bytes().rev(), text.len(), id),
            Predicate::Wildcard(wildcard) => match wildcard.ends() {
                (b"", b"") => self.always.push(id),
                (first, last) if first.len() >= last.len() => {
                    self.prefixes.put(first.iter().copied(), first.len(), id);
                }
                (_, last) => self.suffixes.put(last.iter().rev().copied(), last.len(), id),
            },
            Predicate::Range(range) => self.ranges.change(*range, id, true),
            Predicate::Network(network) => self.networks.put(**network, id),
            other => match key_of(other) {
                Some(key) => put(&mut self.exact, key, id),
                None => self.always.push(id),
            },
        }
    }

    pub(crate) fn take(&mut self, predicate: &Predicate, id: u32) {
        match predicate {
            Predicate::Fold(text) => drop(take(&mut self.folds, hash::text(text.as_bytes()), id)),
            Predicate::Prefix(text) => self.prefixes.take(text.bytes(), text.len(), id),
            Predicate::Suffix(text) => self.suffixes.take(text.bytes().rev(), text.len(), id),
            Predicate::PrefixFold(text) => self.prefix_folds.take(text.bytes(), text.len(), id),
            Predicate::SuffixFold(text) => self.suffix_folds.take(text.bytes().rev(), text.len(), id),
            Predicate::Wildcard(wildcard) => match wildcard.ends() {
                (b"", b"") => self.forget(id),
                (first, last) if first.len() >= last.len() => {
                    self.prefixes.take(first.iter().copied(), first.len(), id);
                }
                (_, last) => self.suffixes.take(last.iter().rev().copied(), last.len(), id),
            },
            Predicate::Range(range) => self.ranges.change(*range, id, false),
            Predicate::Network(network) => self.networks.take(**network, id),
            other => match key_of(other) {
                Some(key) => drop(take(&mut self.exact, key, id)),
                None => self.forget(id),
            },
        }
    }

    fn forget(&mut self, id: u32) {
        if let Some(at) = self.always.iter().position(|own| *own == id) {
            self.always.swap_remove(at);
        }
    }

    /// How many lie where this predicate would.
    pub(crate) fn crowd(&self, predicate: &Predicate) -> usize {
        match predicate {
            Predicate::Range(_) => self.ranges.count / 8,
            Predicate::Text(_) | Predicate::Number(_) | Predicate::RawNumber(_) => {
                key_of(predicate).and_then(|key| self.exact.get(&key)).map_or(0, |ids| ids.as_slice().len())
            }
            Predicate::Prefix(text) => self.prefixes.crowd(text.bytes(), text.len()),
            Predicate::Suffix(text) => self.suffixes.crowd(text.bytes().rev(), text.len()),
            _ if selectivity(predicate) > 20 => 0,
            _ => self.always.len(),
        }
    }

    /// Adds the rules that a value may fit.
    pub(crate) fn candidates(&self, value: Value<'_>, hash: u64, out: &mut Vec<u32>) {
        out.extend_from_slice(&self.always);
        if !self.exact.is_empty()
            && let Some(ids) = self.exact.get(&hash)
        {
            out.extend_from_slice(ids.as_slice());
        }
        match value {
            Value::Text(text) => self.of_text(text, out),
            Value::Number(number) => self.ranges.candidates(number.key(), out),
            _ => {}
        }
    }

    fn of_text(&self, text: &[u8], out: &mut Vec<u32>) {
        self.prefixes.candidates(text.iter().copied(), out);
        self.suffixes.candidates(text.iter().rev().copied(), out);
        if !self.folds.is_empty() || !self.prefix_folds.is_empty() || !self.suffix_folds.is_empty() {
            let folded = fold(text);
            if let Some(ids) = self.folds.get(&hash::text(&folded)) {
                out.extend_from_slice(ids.as_slice());
            }
            self.prefix_folds.candidates(folded.iter().copied(), out);
            self.suffix_folds.candidates(folded.iter().rev().copied(), out);
        }
        if !self.networks.lengths.is_empty()
            && let Some(address) = Address::parse(text)
        {
            self.networks.candidates(address, out);
        }
    }
}

/// How many of something have each length, by length.
#[derive(Clone, Debug, Default)]
struct Lengths<L>(Vec<(L, u32)>);

impl<L: Ord + Copy> Lengths<L> {
    fn add(&mut self, length: L) {
        match self.0.binary_search_by_key(&length, |(own, _)| *own) {
            Ok(at) => self.0[at].1 += 1,
            Err(at) => self.0.insert(at, (length, 1)),
        }
    }

    fn remove(&mut self, length: L) {
        if let Ok(at) = self.0.binary_search_by_key(&length, |(own, _)| *own) {
            self.0[at].1 -= 1;
            if self.0[at].1 == 0 {
                self.0.remove(at);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Beginnings of texts, or their ends read backwards: one look-up for each length that there is.
#[derive(Clone, Debug, Default)]
struct Affixes {
    lengths: Lengths<usize>,
    table: Table<Ids>,
}

impl Affixes {
    fn put(&mut self, bytes: impl Iterator<Item = u8>, length: usize, id: u32) {
        self.lengths.add(length);
        put(&mut self.table, Growing::of(bytes), id);
    }

    fn take(&mut self, bytes: impl Iterator<Item = u8>, length: usize, id: u32) {
        if take(&mut self.table, Growing::of(bytes), id) {
            self.lengths.remove(length);
        }
    }

    fn crowd(&self, bytes: impl Iterator<Item = u8>, length: usize) -> usize {
        let known = self.lengths.0.binary_search_by_key(&length, |(own, _)| *own).is_ok();
        let ids = known.then(|| self.table.get(&Growing::of(bytes))).flatten();
        ids.map_or(0, |ids| ids.as_slice().len())
    }

    fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    fn candidates(&self, mut bytes: impl Iterator<Item = u8>, out: &mut Vec<u32>) {
        let mut growing = Growing::new();
        let mut read = 0;
        for (length, _) in &self.lengths.0 {
            while read < *length {
                let Some(byte) = bytes.next() else { return };
                growing.push(byte);
                read += 1;
            }
            if let Some(ids) = self.table.get(&growing.settle()) {
                out.extend_from_slice(ids.as_slice());
            }
        }
    }
}

/// Networks by their length and bits.
#[derive(Clone, Debug, Default)]
struct Networks {
    lengths: Lengths<(bool, u8)>,
    table: HashMap<(bool, u8, u128), Ids>,
}

impl Networks {
    fn put(&mut self, network: Network, id: u32) {
        self.lengths.add((network.v6, network.length));
        let key = (network.v6, network.length, network.bits);
        match self.table.get_mut(&key) {
            None => drop(self.table.insert(key, Ids::One(id))),
            Some(Ids::Many(ids)) => ids.push(id),
            Some(one @ Ids::One(_)) => *one = Ids::Many([one.as_slice(), &[id]].concat()),
        }
    }

    fn take(&mut self, network: Network, id: u32) {
        let key = (network.v6, network.length, network.bits);
        let Some(ids) = self.table.get(&key) else { return };
        let mut left = ids.as_slice().to_vec();
        let Some(at) = left.iter().position(|own| *own == id) else { return };
        left.swap_remove(at);
        self.lengths.remove((network.v6, network.length));
        if left.is_empty() {
            self.table.remove(&key);
        } else {
            self.table.insert(key, Ids::Many(left));
        }
    }

    fn candidates(&self, address: Address, out: &mut Vec<u32>) {
        for ((v6, length), _) in self.lengths.0.iter().filter(|((v6, _), _)| *v6 == address.v6) {
            if let Some(ids) = self.table.get(&(*v6, *length, address.bits & mask_of(*length))) {
                out.extend_from_slice(ids.as_slice());
            }
        }
    }
}

/// Ranges by the smallest block of the number line that holds them, a block being all numbers that share their first bits. A number
/// lies in 65 blocks, one of each size; in each, the ranges that reach to its side of the middle are those that it is in.
#[derive(Clone, Debug, Default)]
struct Ranges {
    sizes: Lengths<u8>,
    blocks: HashMap<(u8, u64), Block>,
    count: usize,
}

#[derive(Clone, Debug, Default)]
struct Block {
    by_low: BTreeSet<(u64, u32)>,
    by_high: BTreeSet<(u64, u32)>,
}

/// The first `length` bits of a key.
fn first_bits(key: u64, length: u8) -> u64 {
    if length == 0 { 0 } else { key >> (64 - u32::from(length)) }
}

impl Ranges {
    fn change(&mut self, range: Range, id: u32, add: bool) {
        if range.low > range.high {
            return;
        }
        let length = u8::try_from((range.low ^ range.high).leading_zeros()).unwrap_or(64);
        let key = (length, first_bits(range.low, length));
        let block = self.blocks.entry(key).or_default();
        if add {
            block.by_low.insert((range.low, id));
            // Two of one way that are the same are one.
            if block.by_high.insert((range.high, id)) {
                self.sizes.add(length);
                self.count += 1;
            }
            return;
        }
        block.by_low.remove(&(range.low, id));
        if block.by_high.remove(&(range.high, id)) {
            self.sizes.remove(length);
            self.count -= 1;
        }
        if block.by_high.is_empty() && block.by_low.is_empty() {
            self.blocks.remove(&key);
        }
    }

    fn candidates(&self, key: u64, out: &mut Vec<u32>) {
        for (length, _) in &self.sizes.0 {
            let Some(block) = self.blocks.get(&(*length, first_bits(key, *length))) else { continue };
            let upper_half = *length < 64 && key >> (63 - u32::from(*length)) & 1 == 1;
            if upper_half {
                out.extend(block.by_high.range((key, 0)..).map(|(_, id)| *id));
            } else {
                out.extend(block.by_low.range(..=(key, u32::MAX)).map(|(_, id)| *id));
            }
        }
    }
}
