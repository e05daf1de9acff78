//! The distribution of a metric's values: how many, their sum, their extremes, and a sketch that percentiles come from.
//!
//! The sketch counts values by the leading bits of their binary form: a double's bits, read as a number, grow with its value, and
//! its exponent and first bits of mantissa are a log-linear scale. Up to [`EXACT`] different values are kept as they are. Beyond,
//! six bits of mantissa are kept: a value that the sketch gives is within 0.8 % of the true one. Where values lie so far apart
//! that this needs more than [`BINS`] bins (all of sixteen octaves, a factor of 65,536), neighbours are put together, which
//! doubles that error each time. Merging is exact: it gives what adding all values to one sketch would, to the same error.
//!
//! There is no sketch where a value was negative, or where only the summary of several values was given, as with CloudWatch.

/// Different values up to which a sketch is exact.
const EXACT: usize = 64;
/// The most bins of a sketch.
const BINS: usize = 1024;
/// The bits of a double behind the first six of its mantissa.
const COARSE: u8 = 46;
/// Behind these bits there is but the exponent's last.
const COARSEST: u8 = 62;

/// The distribution of some values.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    count: f64,
    sum: f64,
    min: f64,
    max: f64,
    sketch: Option<Sketch>,
}

/// How many values there are in each bin.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sketch {
    /// The bits that are dropped.
    shift: u8,
    /// Bins in order, by the bits that are left, with the number of their values.
    bins: Vec<(u64, f64)>,
}

impl Default for Distribution {
    fn default() -> Self {
        let sketch = Some(Sketch::default());
        Self { count: 0.0, sum: 0.0, min: f64::INFINITY, max: f64::NEG_INFINITY, sketch }
    }
}

impl Distribution {
    /// The distribution that is known by its summary only. Where that says all (one value, or one value again and again), it has a
    /// sketch, too.
    pub fn of_summary(count: f64, sum: f64, min: f64, max: f64) -> Self {
        let says_all = min == max && (count == 1.0 || (sum - min * count).abs() <= f64::EPSILON * sum.abs());
        if says_all && min >= 0.0 {
            let mut all = Self::default();
            all.add(min, count);
            return all;
        }
        Self { count, sum, min, max, sketch: None }
    }

    /// Adds a finite value that occurred so often.
    pub fn add(&mut self, value: f64, times: f64) {
        if times <= 0.0 {
            return;
        }
        self.count += times;
        self.sum += value * times;
        self.min = self.min.min(value);
        self.max = self.max.max(value);
        match &mut self.sketch {
            // Minus zero is zero.
            Some(sketch) if value >= 0.0 => sketch.add(value.abs().to_bits(), times),
            _ => self.sketch = None,
        }
    }

    /// Adds all of another.
    pub fn merge(&mut self, other: &Self) {
        if other.is_empty() {
            return;
        }
        self.count += other.count;
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
        match (&mut self.sketch, &other.sketch) {
            (Some(sketch), Some(other)) => sketch.merge(other),
            _ => self.sketch = None,
        }
    }

    /// Forgets all values, and keeps its memory.
    pub fn clear(&mut self) {
        let mut sketch = self.sketch.take().unwrap_or_default();
        sketch.bins.clear();
        sketch.shift = 0;
        *self = Self { sketch: Some(sketch), ..Self::default() };
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.count == 0.0
    }

    /// How many values.
    pub fn count(&self) -> f64 {
        self.count
    }

    /// Their sum.
    pub fn sum(&self) -> f64 {
        self.sum
    }

    /// The least of them.
    pub fn min(&self) -> f64 {
        self.min
    }

    /// The greatest of them.
    pub fn max(&self) -> f64 {
        self.max
    }

    /// The values in order with how often each occurred, as far as they are told apart; nothing where that is not known.
    pub fn values(&self) -> Option<impl Iterator<Item = (f64, f64)> + '_> {
        let sketch = self.sketch.as_ref()?;
        let value = |bin: u64| sketch.value(bin).clamp(self.min, self.max);
        Some(sketch.bins.iter().map(move |(bin, times)| (value(*bin), *times)))
    }

    /// As bytes: the summary, and the sketch in steps from bin to bin.
    pub fn encode(&self) -> Vec<u8> {
        let bins = self.sketch.as_ref().map_or(0, |sketch| sketch.bins.len());
        let mut out = Vec::with_capacity(40 + 4 * bins);
        for number in [self.count, self.sum, self.min, self.max] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        let Some(sketch) = &self.sketch else { return out };
        out.push(sketch.shift);
        let mut last = 0;
        for (bin, times) in &sketch.bins {
            push_number(&mut out, bin - last);
            last = *bin;
            // Whole numbers, which nearly all counts are, are written short.
            if times.fract() == 0.0 && *times < (1_u64 << 53) as f64 {
                push_number(&mut out, (*times as u64) << 1);
            } else {
                push_number(&mut out, 1);
                out.extend_from_slice(&times.to_le_bytes());
            }
        }
        out
    }

    /// What `encode` wrote; `None` for anything else.
    pub fn decode(mut bytes: &[u8]) -> Option<Self> {
        let mut float = || {
            let (head, rest) = bytes.split_first_chunk::<8>()?;
            bytes = rest;
            Some(f64::from_le_bytes(*head))
        };
        let (count, sum, min, max) = (float()?, float()?, float()?, float()?);
        let Some((shift, mut rest)) = bytes.split_first() else {
            return Some(Self { count, sum, min, max, sketch: None });
        };
        let mut sketch = Sketch { shift: (*shift <= COARSEST).then_some(*shift)?, bins: Vec::new() };
        let mut last: u64 = 0;
        while !rest.is_empty() {
            last = last.checked_add(take_number(&mut rest)?)?;
            let mut times = take_number(&mut rest)?;
            if times & 1 == 1 {
                let (head, after) = rest.split_first_chunk::<8>()?;
                rest = after;
                sketch.bins.push((last, f64::from_le_bytes(*head)));
                continue;
            }
            times >>= 1;
            sketch.bins.push((last, times as f64));
        }
        Some(Self { count, sum, min, max, sketch: Some(sketch) })
    }
}

impl Sketch {
    fn add(&mut self, bits: u64, times: f64) {
        let bin = bits >> self.shift;
        match self.bins.binary_search_by_key(&bin, |(bin, _)| *bin) {
            Ok(at) => self.bins[at].1 += times,
            Err(at) => {
                self.bins.insert(at, (bin, times));
                self.bound();
            }
        }
    }

    fn merge(&mut self, other: &Self) {
        self.coarsen(other.shift.max(self.shift));
        let by = self.shift - other.shift;
        let mut merged = Vec::with_capacity(self.bins.len() + other.bins.len());
        let (mut mine, mut theirs) = (self.bins.iter().peekable(), other.bins.iter().peekable());
        while let Some((bin, times)) = match (mine.peek(), theirs.peek()) {
            (Some(one), Some(two)) if one.0 <= two.0 >> by => mine.next().copied(),
            (_, Some(_)) => theirs.next().map(|(bin, times)| (bin >> by, *times)),
            (_, None) => mine.next().copied(),
        } {
            push_bin(&mut merged, bin, times);
        }
        self.bins = merged;
        self.bound();
    }

    /// Keeps within the bounds.
    fn bound(&mut self) {
        if self.shift < COARSE && self.bins.len() > EXACT {
            self.coarsen(COARSE);
        }
        while self.bins.len() > BINS && self.shift < COARSEST {
            self.coarsen(self.shift + 1);
        }
    }

    /// Drops more bits.
    fn coarsen(&mut self, shift: u8) {
        let by = shift - self.shift;
        if by == 0 {
            return;
        }
        let mut coarser = Vec::with_capacity(self.bins.len());
        for (bin, times) in &self.bins {
            push_bin(&mut coarser, bin >> by, *times);
        }
        (self.bins, self.shift) = (coarser, shift);
    }

    /// The value that stands for a bin: its only one, or its middle.
    fn value(&self, bin: u64) -> f64 {
        if self.shift == 0 || bin == 0 {
            return f64::from_bits(bin << self.shift);
        }
        f64::from_bits((bin << self.shift) | (1 << (self.shift - 1)))
    }
}

/// Adds a bin that is the last one or comes behind it.
fn push_bin(bins: &mut Vec<(u64, f64)>, bin: u64, times: f64) {
    match bins.last_mut() {
        Some(last) if last.0 == bin => last.1 += times,
        _ => bins.push((bin, times)),
    }
}

/// Seven bits a byte, the lowest first.
fn push_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number as u8) | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn take_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rng;

    /// The value below which so much of all lies.
    fn at(distribution: &Distribution, fraction: f64) -> f64 {
        let wanted = fraction * distribution.count();
        let mut seen = 0.0;
        let mut values = distribution.values().unwrap();
        values
            .find_map(|(value, times)| {
                seen += times;
                (seen >= wanted).then_some(value)
            })
            .unwrap()
    }

    fn of(values: impl IntoIterator<Item = f64>) -> Distribution {
        let mut all = Distribution::default();
        values.into_iter().for_each(|value| all.add(value, 1.0));
        all
    }

    #[test]
    fn few_values_are_kept_as_they_are() {
        let all = of([0.0, 10.5, 3.25, 10.5]);
        assert_eq!(all.values().unwrap().collect::<Vec<_>>(), [(0.0, 1.0), (3.25, 1.0), (10.5, 2.0)]);
        assert_eq!((all.count(), all.sum(), all.min(), all.max()), (4.0, 24.25, 0.0, 10.5));
    }

    #[test]
    fn many_values_are_within_a_hundredth() {
        let rng = Rng::seeded(7);
        // From 0.1 ms to 1 s, as durations are: most are short.
        let mut values: Vec<f64> = (0..50_000).map(|_| 0.1 * 10_000_f64.powf(rng.fraction())).collect();
        let all = of(values.iter().copied());
        values.sort_by(f64::total_cmp);
        for fraction in [0.01, 0.1, 0.5, 0.9, 0.99, 0.999] {
            let true_value = values[(fraction * values.len() as f64) as usize - 1];
            let told = at(&all, fraction);
            assert!((told / true_value - 1.0).abs() <= 0.0079, "{fraction}: {told} for {true_value}");
        }
        assert!(all.encode().len() < 4096, "{}", all.encode().len());
    }

    #[test]
    fn the_widest_values_stay_bounded() {
        let rng = Rng::seeded(3);
        let all = of((0..100_000).map(|_| 2_f64.powf(700.0 * rng.fraction() - 350.0)));
        let sketch = all.sketch.as_ref().unwrap();
        assert!(sketch.bins.len() <= BINS, "{}", sketch.bins.len());
        assert_eq!(sketch.bins.iter().map(|(_, times)| times).sum::<f64>(), 100_000.0);
    }

    #[test]
    fn merging_is_adding() {
        let rng = Rng::seeded(5);
        for size in [1, 40, 200, 5_000] {
            let values: Vec<f64> = (0..2 * size).map(|_| (rng.fraction() * 20.0).exp().floor()).collect();
            let (one, two) = values.split_at(size);
            let mut merged = of(one.iter().copied());
            merged.merge(&of(two.iter().copied()));
            let added = of(values.iter().copied());
            assert_eq!(
                (merged.count(), merged.min(), merged.max()),
                (added.count(), added.min(), added.max())
            );
            let bins = |all: &Distribution| all.values().unwrap().collect::<Vec<_>>();
            assert_eq!(bins(&merged), bins(&added), "{size}");
        }
        let mut exact = of([1.0]);
        exact.merge(&of((0..100).map(f64::from)));
        assert_eq!(exact.values().unwrap().map(|(_, times)| times).sum::<f64>(), 101.0);
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert!(of([1.0, -1.0]).values().is_none());
        assert!(Distribution::of_summary(2.0, 3.0, 1.0, 2.0).values().is_none());
        let one = Distribution::of_summary(3.0, 6.0, 2.0, 2.0);
        assert_eq!(one.values().unwrap().collect::<Vec<_>>(), [(2.0, 3.0)]);
        let mut all = of([5.0]);
        all.merge(&Distribution::of_summary(2.0, 3.0, 1.0, 2.0));
        assert!(all.values().is_none());
        assert_eq!((all.count(), all.sum()), (3.0, 8.0));
        all.clear();
        assert_eq!(all, Distribution::default());
    }

    #[test]
    fn a_distribution_reads_back() {
        let rng = Rng::seeded(11);
        let mut all = of((0..500).map(|_| rng.fraction() * 1e6));
        all.add(0.0, 2.5);
        all.add(7.0, 1e300);
        for one in [all, of([]), of([3.0]), of([-3.0]), Distribution::of_summary(9.0, 9.0, 0.5, 3.0)] {
            assert_eq!(Distribution::decode(&one.encode()), Some(one.clone()));
        }
        assert_eq!(Distribution::decode(&[1, 2, 3]), None);
        let mut cut = of([3.0]).encode();
        cut.pop();
        assert_eq!(Distribution::decode(&cut), None);
    }
}
