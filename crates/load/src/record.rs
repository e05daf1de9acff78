//! What was measured.

use crate::report::{Second, latency};
use crate::timing::Sources;
use anyhow::Result;
use hdrhistogram::Histogram;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Latencies in nanoseconds, from 1 us to 10 min, to three significant digits.
pub(crate) fn histogram() -> Result<Histogram<u64>> {
    Ok(Histogram::new_with_bounds(1_000, 600_000_000_000, 3)?)
}

/// One request's outcome.
#[derive(Debug)]
pub(crate) struct Sample {
    /// From the intended send to the end of the reply.
    pub(crate) total_nanos: u64,
    /// From the intended send to the first byte of the reply's body.
    pub(crate) first_byte_nanos: u64,
    /// From the intended send to the actual one: the generator's own fault.
    pub(crate) lag_nanos: u64,
    /// Status, or what went wrong.
    pub(crate) outcome: Result<u16, String>,
    /// What the server said of itself.
    pub(crate) sources: Option<Sources>,
}

/// All that is kept of one phase.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) requests: u64,
    pub(crate) skipped: u64,
    pub(crate) total: Histogram<u64>,
    pub(crate) first_byte: Histogram<u64>,
    pub(crate) lag: Histogram<u64>,
    pub(crate) statuses: BTreeMap<u16, u64>,
    pub(crate) errors: BTreeMap<String, u64>,
    /// Total and sources of the requests whose server said where their time went.
    pub(crate) attributed: Vec<(u64, Sources)>,
}

/// How many requests of a phase keep their sources; enough for a median, bounded for a long run.
const ATTRIBUTED: usize = 200_000;

impl Record {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            requests: 0,
            skipped: 0,
            total: histogram()?,
            first_byte: histogram()?,
            lag: histogram()?,
            statuses: BTreeMap::new(),
            errors: BTreeMap::new(),
            attributed: Vec::new(),
        })
    }

    /// Takes one sample in. Statuses from 400 up count as errors; what never got a reply has no latency to record.
    pub(crate) fn add(&mut self, sample: Sample) {
        self.requests += 1;
        self.lag.saturating_record(sample.lag_nanos);
        match sample.outcome {
            Ok(status) => {
                *self.statuses.entry(status).or_default() += 1;
                if status >= 400 {
                    *self.errors.entry(format!("status {status}")).or_default() += 1;
                }
                self.total.saturating_record(sample.total_nanos);
                self.first_byte.saturating_record(sample.first_byte_nanos);
            }
            Err(error) => {
                // A request that timed out did take that long; leaving it out would flatter the tail.
                self.total.saturating_record(sample.total_nanos);
                *self.errors.entry(error).or_default() += 1;
            }
        }
        if let Some(sources) = sample.sources
            && self.attributed.len() < ATTRIBUTED
        {
            self.attributed.push((sample.total_nanos, sources));
        }
    }

    /// How many requests failed.
    pub(crate) fn failed(&self) -> u64 {
        self.errors.values().sum()
    }
}

/// The run second by second. Only the newest seconds keep a histogram, so a long run stays small: a request that takes longer
/// than that to come back counts into its test, and no longer into its second.
#[derive(Debug, Default)]
pub(crate) struct Seconds {
    open: BTreeMap<u64, SecondRecord>,
    closed: Vec<Second>,
}

#[derive(Debug)]
struct SecondRecord {
    requests: u64,
    errors: u64,
    total: Histogram<u64>,
}

/// How many seconds keep a histogram; longer than a request's usual time-out.
const OPEN: usize = 64;

impl Seconds {
    /// Takes a request in that was meant to be sent in second `second` of the run.
    pub(crate) fn add(&mut self, second: u64, nanos: u64, failed: bool) {
        if self.closed.last().is_some_and(|closed| closed.second >= second) {
            return;
        }
        let record = match self.open.entry(second) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                // The bounds are constant and valid, so this does not fail; were it to, a plot would lack a second.
                let Ok(total) = histogram() else { return };
                entry.insert(SecondRecord { requests: 0, errors: 0, total })
            }
        };
        record.requests += 1;
        record.errors += u64::from(failed);
        record.total.saturating_record(nanos);
        while self.open.len() > OPEN
            && let Some((second, record)) = self.open.pop_first()
        {
            self.closed.push(figures(second, &record));
        }
    }

    /// Every second's figures, in order.
    pub(crate) fn figures(&self) -> Vec<Second> {
        let open = self.open.iter().map(|(second, record)| figures(*second, record));
        self.closed.iter().copied().chain(open).collect()
    }
}

fn figures(second: u64, record: &SecondRecord) -> Second {
    Second { second, requests: record.requests, errors: record.errors, latency: latency(&record.total) }
}
