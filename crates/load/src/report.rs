//! What a run has shown.

use crate::plan::{Phase, Plan};
use crate::record::{Record, Seconds, histogram};
use anyhow::Result;
use base::Timestamp;
use hdrhistogram::Histogram;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// A whole run.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was tested.
    pub target: String,
    /// When it began.
    pub started: Timestamp,
    /// One for each phase of the plan.
    pub tests: Vec<TestReport>,
    /// All tests together.
    pub all: Latency,
    /// Second by second, by the intended send; seconds without a request are left out.
    pub seconds: Vec<Second>,
    /// Connections opened in all.
    pub connections: u64,
    /// How long it took.
    pub took: Duration,
    /// What to know before believing the figures.
    pub warnings: Vec<String>,
}

/// One phase's figures; latencies are from the intended send to the end of the reply.
#[derive(Clone, Debug)]
pub struct TestReport {
    /// The phase's name.
    pub name: String,
    /// Requests sent.
    pub requests: u64,
    /// Arrivals left out because the phase's most virtual users were under way.
    pub skipped: u64,
    /// Of those: no reply, or a status from 400 up.
    pub errors: u64,
    /// Errors by kind.
    pub error_kinds: BTreeMap<String, u64>,
    /// Replies by status.
    pub statuses: BTreeMap<u16, u64>,
    /// How long the phase was to last.
    pub duration: Duration,
    /// To the end of the reply.
    pub total: Latency,
    /// To the first byte of the reply's body.
    pub first_byte: Latency,
    /// The generator's own lateness, p99.
    pub lag_p99: Duration,
    /// How the median splits, where the server says.
    pub split: Option<Split>,
}

/// A distribution's figures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Latency {
    pub count: u64,
    pub min: Duration,
    pub mean: Duration,
    pub p50: Duration,
    pub p75: Duration,
    pub p90: Duration,
    pub p95: Duration,
    pub p99: Duration,
    pub p999: Duration,
    pub max: Duration,
}

/// One second of a run.
#[derive(Clone, Copy, Debug)]
pub struct Second {
    /// Whole seconds since the run began.
    pub second: u64,
    /// Requests that were meant to be sent in it.
    pub requests: u64,
    /// Of those, failed.
    pub errors: u64,
    /// Their latency.
    pub latency: Latency,
}

/// Where the time of the requests near the median went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// Distance.
    pub physics: Duration,
    /// Accepting, routing and encoding, and the way there and back.
    pub front_door: Duration,
    /// The handler.
    pub compute: Duration,
    /// What the handler called.
    pub integration: Duration,
}

/// What the runner knows of a run besides its requests.
pub(crate) struct Ran {
    pub(crate) started: Timestamp,
    pub(crate) took: Duration,
    pub(crate) connections: u64,
}

/// A generator that is later than this at p99 measures itself.
const LATE: Duration = Duration::from_millis(2);

impl Report {
    pub(crate) fn new(plan: &Plan, records: &[Record], seconds: &Seconds, run: Ran) -> Result<Self> {
        let tests: Vec<TestReport> =
            plan.phases.iter().zip(records).map(|(phase, record)| test(phase, record)).collect();
        let mut all = histogram()?;
        for record in records {
            all.add(&record.total)?;
        }
        let late = tests.iter().filter(|test| test.lag_p99 > LATE);
        let warnings = late
            .map(|test| {
                let lag = millis(test.lag_p99);
                format!(
                    "test {}: the generator was {lag} ms late at p99, so its figures are an upper bound; \
                     lower the rate or give it a core of its own",
                    test.name
                )
            })
            .collect();
        Ok(Self {
            target: plan.target.clone(),
            started: run.started,
            tests,
            all: latency(&all),
            seconds: seconds.figures(),
            connections: run.connections,
            took: run.took,
            warnings,
        })
    }

    /// The figures as one aligned table, with the warnings below it.
    pub fn table(&self) -> String {
        let head = [
            "test",
            "requests",
            "errors",
            "p50",
            "p95",
            "p99",
            "p99.9",
            "max",
            "physics",
            "front door",
            "compute",
            "integration",
        ];
        let rows: Vec<Vec<String>> = self.tests.iter().map(row).collect();
        let widths: Vec<usize> = (0..head.len())
            .map(|column| {
                rows.iter()
                    .map(|row| row[column].chars().count())
                    .chain([head[column].len()])
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let mut table = String::new();
        let mut line = |cells: &[String]| {
            for (column, cell) in cells.iter().enumerate() {
                let width = widths[column];
                // Writing to a string cannot fail.
                let _ = match column {
                    0 => write!(table, "{cell:<width$}"),
                    8 => write!(table, " | {cell:>width$}"),
                    _ => write!(table, "  {cell:>width$}"),
                };
            }
            table.push('\n');
        };
        line(&head.map(str::to_owned));
        rows.iter().for_each(|row| line(row));
        table.push_str("times in ms, from the intended send; right of the bar, how the median splits\n");
        for test in self.tests.iter().filter(|test| test.errors > 0) {
            let kinds: Vec<String> =
                test.error_kinds.iter().map(|(kind, count)| format!("{count} x {kind}")).collect();
            let _ = writeln!(table, "errors of test {}: {}", test.name, kinds.join(", "));
        }
        for test in self.tests.iter().filter(|test| test.skipped > 0) {
            let _ = writeln!(
                table,
                "test {}: {} arrivals skipped, maxVusers was reached",
                test.name, test.skipped
            );
        }
        for warning in &self.warnings {
            let _ = writeln!(table, "warning: {warning}");
        }
        table
    }
}

fn test(phase: &Phase, record: &Record) -> TestReport {
    TestReport {
        name: phase.name.clone(),
        duration: phase.duration,
        requests: record.requests,
        skipped: record.skipped,
        errors: record.failed(),
        error_kinds: record.errors.clone(),
        statuses: record.statuses.clone(),
        total: latency(&record.total),
        first_byte: latency(&record.first_byte),
        lag_p99: Duration::from_nanos(record.lag.value_at_quantile(0.99)),
        split: split(record),
    }
}

/// The figures of a histogram in nanoseconds.
pub(crate) fn latency(histogram: &Histogram<u64>) -> Latency {
    let at = |quantile| Duration::from_nanos(histogram.value_at_quantile(quantile));
    if histogram.is_empty() {
        return Latency::default();
    }
    Latency {
        count: histogram.len(),
        min: Duration::from_nanos(histogram.min()),
        mean: Duration::from_nanos(histogram.mean() as u64),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        p95: at(0.95),
        p99: at(0.99),
        p999: at(0.999),
        max: Duration::from_nanos(histogram.max()),
    }
}

/// The mean of each source over the requests from the 45th to the 55th percentile. What the client saw and no server
/// source claims (accepting, the loopback, this generator) is the front door's.
fn split(record: &Record) -> Option<Split> {
    let mut by_total: Vec<&(u64, [f64; 4])> = record.attributed.iter().collect();
    by_total.sort_unstable_by_key(|(total, _)| *total);
    let (from, to) = (by_total.len() * 45 / 100, (by_total.len() * 55).div_ceil(100));
    let middle = by_total.get(from..to).filter(|middle| !middle.is_empty())?;
    let mean = |micros: f64| Duration::from_secs_f64((micros / middle.len() as f64 / 1e6).max(0.0));
    let source = |index: usize| mean(middle.iter().map(|(_, sources)| sources[index]).sum());
    let (physics, compute, integration) = (source(0), source(2), source(3));
    let total = mean(middle.iter().map(|(nanos, _)| *nanos as f64 / 1e3).sum());
    Some(Split {
        physics,
        front_door: total.saturating_sub(physics + compute + integration),
        compute,
        integration,
    })
}

fn row(test: &TestReport) -> Vec<String> {
    let mut cells = vec![test.name.clone(), test.requests.to_string(), test.errors.to_string()];
    let total = &test.total;
    cells.extend([total.p50, total.p95, total.p99, total.p999, total.max].map(millis));
    match test.split {
        Some(split) => {
            let parts = [split.physics, split.front_door, split.compute, split.integration];
            cells.extend(parts.iter().map(|time| millis(*time)));
        }
        None => cells.extend(std::iter::repeat_n("-".to_owned(), 4)),
    }
    cells
}

fn millis(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Sample;

    fn sample(micros: u64, sources: Option<[f64; 4]>) -> Sample {
        let nanos = micros * 1_000;
        Sample { total_nanos: nanos, first_byte_nanos: nanos, lag_nanos: 1_000, outcome: Ok(200), sources }
    }

    #[test]
    fn the_split_of_the_median_adds_up_to_it() {
        let mut record = Record::new().unwrap();
        (1..=100).for_each(|n| record.add(sample(n * 10, Some([0.0, 1.0, n as f64 * 5.0, n as f64 * 2.0]))));
        let split = split(&record).unwrap();
        let total = split.physics + split.front_door + split.compute + split.integration;
        assert!((495..=510).contains(&total.as_micros()), "{total:?}");
        assert!(split.compute > split.integration && split.integration > split.physics);
    }

    #[test]
    fn a_table_is_aligned_and_says_what_failed() {
        let mut record = Record::new().unwrap();
        record.add(sample(500, None));
        record.add(Sample {
            outcome: Err("timed out".into()),
            lag_nanos: 5_000_000,
            ..sample(10_000_000, None)
        });
        let plan = Plan::talk("http://a/", Duration::from_secs(1)).unwrap();
        let ran = Ran { started: Timestamp::default(), took: Duration::from_secs(1), connections: 1 };
        let report = Report::new(&plan, &[record], &Seconds::default(), ran).unwrap();
        let table = report.table();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0].chars().count(), lines[1].chars().count(), "{table}");
        assert!(table.contains("1 x timed out") && table.contains("warning: test 1"), "{table}");
    }
}
