//! Where the time went, by operation and route: one record a worker, merged when someone asks.

use base::{LatencySource, Trace};
use hdrhistogram::Histogram;
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::time::Duration;

/// The most labels that one worker keeps; what comes later is counted under [`OTHER`].
const LABELS: usize = 512;
const OTHER: &str = "other";

/// Microseconds above this are recorded as this: five minutes.
const LONGEST_MICROS: u64 = 300_000_000;

/// One worker's record. Only its worker writes, so its lock is free nearly always.
#[derive(Default)]
pub(crate) struct LatencyRecord(Mutex<HashMap<String, Series>>);

/// The whole of a request's time, then each source's part.
struct Series {
    total: Histogram<u64>,
    parts: [Histogram<u64>; 4],
}

impl Series {
    fn new() -> Option<Self> {
        // Two digits: a figure is within 1 %, and a histogram stays within a few kilobytes.
        let histogram = || Histogram::new_with_bounds(1, LONGEST_MICROS, 2).ok();
        let parts = [histogram()?, histogram()?, histogram()?, histogram()?];
        Some(Self { total: histogram()?, parts })
    }

    fn record(&mut self, total: Duration, split: &[(LatencySource, Duration); 4]) {
        self.total.saturating_record(micros(total));
        for (histogram, (_, part)) in self.parts.iter_mut().zip(split) {
            histogram.saturating_record(micros(*part));
        }
    }

    fn merge(&mut self, other: &Self) {
        // The bounds of all histograms are the same, so adding cannot fail.
        let _ = self.total.add(&other.total);
        for (mine, theirs) in self.parts.iter_mut().zip(&other.parts) {
            let _ = mine.add(theirs);
        }
    }

    fn json(&self) -> Value {
        let mut sources = serde_json::Map::new();
        for (source, histogram) in LatencySource::ALL.iter().zip(&self.parts) {
            sources.insert(source.name().to_owned(), percentiles(histogram));
        }
        json!({ "requests": self.total.len(), "total": percentiles(&self.total), "sources": sources })
    }
}

impl LatencyRecord {
    /// Adds one request.
    pub(crate) fn record(&self, label: &str, total: Duration, trace: &Trace) {
        let split = trace.split(total);
        let mut series = self.0.lock();
        if let Some(series) = series.get_mut(label) {
            return series.record(total, &split);
        }
        let label = if series.len() < LABELS { label } else { OTHER };
        let Some(new) = Series::new() else { return };
        series.entry(label.to_owned()).or_insert(new).record(total, &split);
    }
}

/// All workers' records as one JSON object, by label; times in milliseconds.
pub(crate) fn merged<'a>(records: impl Iterator<Item = &'a LatencyRecord>) -> Value {
    let mut all: HashMap<String, Series> = HashMap::new();
    for record in records {
        for (label, series) in record.0.lock().iter() {
            if !all.contains_key(label) {
                let Some(new) = Series::new() else { continue };
                all.insert(label.clone(), new);
            }
            if let Some(merged) = all.get_mut(label) {
                merged.merge(series);
            }
        }
    }
    let mut labels: Vec<_> = all.into_iter().collect();
    labels.sort_by(|a, b| a.0.cmp(&b.0));
    let requests: serde_json::Map<_, _> =
        labels.into_iter().map(|(label, series)| (label, series.json())).collect();
    json!({ "unit": "ms", "requests": requests })
}

fn percentiles(histogram: &Histogram<u64>) -> Value {
    let at = |quantile| histogram.value_at_quantile(quantile) as f64 / 1_000.0;
    json!({
        "p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "p99.9": at(0.999),
        "max": histogram.max() as f64 / 1_000.0,
    })
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(LONGEST_MICROS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workers_merge() {
        let (one, two) = (LatencyRecord::default(), LatencyRecord::default());
        let trace = Trace::new();
        trace.add(LatencySource::Compute, Duration::from_millis(4));
        one.record("lambda.Invoke", Duration::from_millis(5), &trace);
        two.record("lambda.Invoke", Duration::from_millis(5), &trace);
        two.record("dynamodb.GetItem", Duration::from_micros(50), &Trace::new());
        let json = merged([&one, &two].into_iter());
        let invoke = &json["requests"]["lambda.Invoke"];
        assert_eq!(invoke["requests"], 2);
        assert!((4.9..5.1).contains(&invoke["total"]["p50"].as_f64().unwrap()), "{invoke}");
        assert!((3.9..4.1).contains(&invoke["sources"]["compute"]["p99"].as_f64().unwrap()), "{invoke}");
        assert_eq!(json["requests"]["dynamodb.GetItem"]["requests"], 1);
    }

    #[test]
    fn labels_are_bounded() {
        let record = LatencyRecord::default();
        for label in 0..LABELS + 50 {
            record.record(&label.to_string(), Duration::from_micros(1), &Trace::new());
        }
        assert_eq!(record.0.lock().len(), LABELS + 1);
        assert_eq!(merged([&record].into_iter())["requests"][OTHER]["requests"], 50);
    }
}
