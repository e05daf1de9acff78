//! What a run has shown.

use crate::plan::Plan;
use crate::record::Record;
use anyhow::Result;
use hdrhistogram::Histogram;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// A whole run.
#[derive(Clone, Debug)]
pub struct Report {
    /// One for each phase of the plan.
    pub tests: Vec<TestReport>,
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
    /// p50, p95, p99, p99.9 and max.
    pub total: [Duration; 5],
    /// The same, to the first byte of the reply.
    pub first_byte: [Duration; 5],
    /// The generator's own lateness, p99.
    pub lag_p99: Duration,
    /// How the median splits, where the server says.
    pub split: Option<Split>,
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

/// A generator that is later than this at p99 measures itself.
const LATE: Duration = Duration::from_millis(2);

impl Report {
    pub(crate) fn new(plan: &Plan, records: &[Record], connections: u64, took: Duration) -> Result<Self> {
        let tests: Vec<TestReport> =
            plan.phases.iter().zip(records).map(|(phase, record)| test(&phase.name, record)).collect();
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
        Ok(Self { tests, connections, took, warnings })
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

fn test(name: &str, record: &Record) -> TestReport {
    TestReport {
        name: name.to_owned(),
        requests: record.requests,
        skipped: record.skipped,
        errors: record.failed(),
        error_kinds: record.errors.clone(),
        statuses: record.statuses.clone(),
        total: percentiles(&record.total),
        first_byte: percentiles(&record.first_byte),
        lag_p99: Duration::from_nanos(record.lag.value_at_quantile(0.99)),
        split: split(record),
    }
}

fn percentiles(histogram: &Histogram<u64>) -> [Duration; 5] {
    [0.5, 0.95, 0.99, 0.999, 1.0].map(|quantile| Duration::from_nanos(histogram.value_at_quantile(quantile)))
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
    cells.extend(test.total.iter().map(|time| millis(*time)));
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
        let report = Report::new(&plan, &[record], 1, Duration::from_secs(1)).unwrap();
        let table = report.table();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0].chars().count(), lines[1].chars().count(), "{table}");
        assert!(table.contains("1 x timed out") && table.contains("warning: test 1"), "{table}");
    }
}
