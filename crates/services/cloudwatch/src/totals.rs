//! What the rooms have counted since the start, as Prometheus reads it.

use base::{Counted, Measure, Origin};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The most series that are kept; what comes later is not shown.
const SERIES: usize = 20_000;

/// A series: of which measure, and where. The measure by what it says, because it is the same in every source.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Series {
    namespace: &'static str,
    name: &'static str,
    unit: &'static str,
    is_gauge: bool,
    labels: String,
}

#[derive(Debug, Default)]
struct Total {
    sum: f64,
    count: f64,
    /// The greatest value of the last second in which there was any.
    last: f64,
}

/// Totals of all series.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    all: BTreeMap<Series, Total>,
    /// How many series there was no room for.
    left_out: u64,
}

impl Totals {
    /// Adds what was counted, by all dimensions of its source.
    pub(crate) fn add(&mut self, counted: &[Counted]) {
        for Counted { origin, values, .. } in counted {
            let all = origin.dimensions.len();
            for (measure, values) in values {
                if !measure.levels.unwrap_or(origin.levels).contains(&all) {
                    continue;
                }
                let series = series(origin, measure);
                if self.all.len() >= SERIES && !self.all.contains_key(&series) {
                    self.left_out += 1;
                    continue;
                }
                let total = self.all.entry(series).or_default();
                total.sum += values.sum();
                total.count += values.count();
                total.last = values.max();
            }
        }
    }

    /// As text: counts as counters, what was measured as summaries of sum and count, what goes up and down as gauges.
    pub(crate) fn text(&self) -> String {
        let (mut out, mut last) = (String::new(), String::new());
        for (series, total) in &self.all {
            let (kind, name) = series.kind_and_name();
            if name != last {
                // Writing to a String cannot fail.
                let _ = writeln!(out, "# TYPE {name} {kind}");
                last.clone_from(&name);
            }
            let labels = &series.labels;
            let _ = match kind {
                "summary" => {
                    writeln!(
                        out,
                        "{name}_sum{{{labels}}} {}\n{name}_count{{{labels}}} {}",
                        total.sum, total.count
                    )
                }
                "gauge" => writeln!(out, "{name}{{{labels}}} {}", total.last),
                _ => writeln!(out, "{name}{{{labels}}} {}", total.sum),
            };
        }
        let _ = writeln!(
            out,
            "# TYPE whimbrel_series_left_out_total counter\nwhimbrel_series_left_out_total {}",
            self.left_out
        );
        out
    }
}

impl Series {
    fn kind_and_name(&self) -> (&'static str, String) {
        let name = format!("{}_{}", snake(self.namespace), snake(self.name));
        let unit = snake(self.unit);
        match (self.is_gauge, self.unit) {
            (true, "Count") => ("gauge", name),
            (true, _) => ("gauge", format!("{name}_{unit}")),
            (false, "Count") => ("counter", format!("{name}_total")),
            (false, _) => ("summary", format!("{name}_{unit}")),
        }
    }
}

fn series(origin: &Origin, measure: &Measure) -> Series {
    let mut labels = format!("region=\"{}\",account=\"{}\"", origin.region, origin.account);
    for (name, value) in &origin.dimensions {
        let _ = write!(labels, ",{}=\"", snake(name));
        for one in value.chars() {
            match one {
                '\\' => labels.push_str("\\\\"),
                '"' => labels.push_str("\\\""),
                '\n' => labels.push_str("\\n"),
                other => labels.push(other),
            }
        }
        labels.push('"');
    }
    let Measure { name, unit, is_gauge, .. } = *measure;
    Series { namespace: origin.namespace, name, unit, is_gauge, labels }
}

/// `AWS/SQS` as `aws_sqs`, `NumberOfEmptyReceives` as `number_of_empty_receives`.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let after_lower = at > 0 && letters[at - 1].is_ascii_lowercase();
        let before_lower = at > 0
            && letters[at - 1].is_ascii_uppercase()
            && letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase() && (after_lower || before_lower) {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Distribution, Region};
    use std::sync::Arc;

    static CALLS: Measure = Measure::new("Calls", "Count");
    static DEPTH: Measure = Measure::new("Depth", "Count").gauge();
    static ELSEWHERE: Measure = Measure::new("Calls", "Count").at(&[0]);
    static TIME: Measure = Measure::new("RoundTime", "Milliseconds");

    #[test]
    fn totals_are_text() {
        let origin = Arc::new(Origin {
            region: Region::DEFAULT,
            account: AccountId::local(),
            namespace: "AWS/Test",
            dimensions: vec![("FunctionName", "a\"b\\c\n".to_owned())],
            levels: &[0, 1],
        });
        let values = |values: &[f64]| {
            let mut all = Distribution::default();
            values.iter().for_each(|value| all.add(*value, 1.0));
            all
        };
        let measured = vec![
            (&CALLS, values(&[1.0, 1.0])),
            (&ELSEWHERE, values(&[7.0])),
            (&DEPTH, values(&[4.0, 2.0])),
            (&TIME, values(&[1.5, 2.0])),
        ];
        let one = Counted { origin, minute: 0, values: measured };
        let mut totals = Totals::default();
        totals.add(&[one.clone(), one]);
        let labels = "region=\"us-east-1\",account=\"000000000000\",function_name=\"a\\\"b\\\\c\\n\"";
        let expected = format!(
            "# TYPE aws_test_calls_total counter\naws_test_calls_total{{{labels}}} 4\n\
             # TYPE aws_test_depth gauge\naws_test_depth{{{labels}}} 4\n\
             # TYPE aws_test_round_time_milliseconds summary\naws_test_round_time_milliseconds_sum{{{labels}}} 7\n\
             aws_test_round_time_milliseconds_count{{{labels}}} 4\n\
             # TYPE whimbrel_series_left_out_total counter\nwhimbrel_series_left_out_total 0\n"
        );
        assert_eq!(totals.text(), expected);
        assert_eq!(snake("SentToDLQ"), "sent_to_dlq");
    }
}
