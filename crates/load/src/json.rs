//! The report in the shape of Artillery's `--output` file, so that tools that read those read these.
//!
//! Times are milliseconds, as there. What Artillery does not have (first byte, attribution, one entry a phase) is under
//! `whimbrel`.

use crate::report::{Latency, Report, Second, TestReport};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

impl Report {
    /// The report as JSON.
    pub fn to_json(&self) -> Value {
        let statuses =
            sum(self.tests.iter().flat_map(|test| &test.statuses), |status| format!("http.codes.{status}"));
        let errors =
            sum(self.tests.iter().flat_map(|test| &test.error_kinds), |kind| format!("errors.{kind}"));
        let requests: u64 = self.tests.iter().map(|test| test.requests).sum();
        let replies: u64 = self.tests.iter().flat_map(|test| test.statuses.values()).sum();
        let skipped: u64 = self.tests.iter().map(|test| test.skipped).sum();
        let mut counters = Map::new();
        counters.insert("http.requests".into(), requests.into());
        counters.insert("http.responses".into(), replies.into());
        counters.insert("vusers.skipped".into(), skipped.into());
        counters.extend(statuses);
        counters.extend(errors);
        let rate = requests as f64 / self.took.as_secs_f64().max(1e-9);
        let summaries = json!({"http.response_time": summary(&self.all)});
        json!({
            "aggregate": {
                "counters": counters,
                "rates": {"http.request_rate": rate.round()},
                "summaries": summaries,
                "histograms": summaries,
                "firstCounterAt": self.started.as_millis(),
                "lastCounterAt": self.started.as_millis() + millis(self.took) as i64,
            },
            "intermediate": self.seconds.iter().map(|second| intermediate(self, second)).collect::<Value>(),
            "whimbrel": {
                "tests": self.tests.iter().map(test).collect::<Value>(),
                "connections": self.connections,
                "warnings": self.warnings,
            },
        })
    }
}

fn sum<'a, K: 'a + Ord>(
    counts: impl Iterator<Item = (&'a K, &'a u64)>,
    name: impl Fn(&K) -> String,
) -> impl Iterator<Item = (String, Value)> {
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    for (key, count) in counts {
        *sums.entry(name(key)).or_default() += count;
    }
    sums.into_iter().map(|(key, count)| (key, count.into()))
}

fn intermediate(report: &Report, second: &Second) -> Value {
    let at = report.started.as_millis() + second.second as i64 * 1000;
    json!({
        "period": at.to_string(),
        "counters": {"http.requests": second.requests, "errors": second.errors},
        "summaries": {"http.response_time": summary(&second.latency)},
    })
}

fn test(test: &TestReport) -> Value {
    json!({
        "name": test.name,
        "requests": test.requests,
        "errors": test.errors,
        "skipped": test.skipped,
        "total": summary(&test.total),
        "firstByte": summary(&test.first_byte),
        "lagP99": millis(test.lag_p99),
        "medianSplit": test.split.map(|split| json!({
            "physics": millis(split.physics),
            "frontDoor": millis(split.front_door),
            "compute": millis(split.compute),
            "integration": millis(split.integration),
        })),
    })
}

fn summary(latency: &Latency) -> Value {
    json!({
        "count": latency.count,
        "min": millis(latency.min),
        "max": millis(latency.max),
        "mean": millis(latency.mean),
        "p50": millis(latency.p50),
        "median": millis(latency.p50),
        "p75": millis(latency.p75),
        "p90": millis(latency.p90),
        "p95": millis(latency.p95),
        "p99": millis(latency.p99),
        "p999": millis(latency.p999),
    })
}

/// Milliseconds to the microsecond.
fn millis(time: Duration) -> f64 {
    time.as_micros() as f64 / 1e3
}
