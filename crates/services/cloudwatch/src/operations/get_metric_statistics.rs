//! GetMetricStatistics.

use crate::CloudWatch;
use crate::faults::Refused;
use crate::metric::MetricId;
use crate::retention::{Window, is_period};
use crate::stat::Stat;
use crate::unit;
use base::{Distribution, Timestamp};
use std::collections::BTreeMap;
use wire::Cx;
use wire::cloudwatch::{
    Datapoint, GetMetricStatisticsError, GetMetricStatisticsInput, GetMetricStatisticsOutput, StandardUnit,
};

/// The most data points of one request.
const POINTS: i64 = 1440;

pub(super) async fn get_metric_statistics(
    cx: &Cx<CloudWatch>,
    input: GetMetricStatisticsInput,
) -> Result<GetMetricStatisticsOutput, GetMetricStatisticsError> {
    let stats = stats(&input)?;
    let window = window(&input, cx.now())?;
    let id = MetricId::new(&input.namespace, &input.metric_name, input.dimensions.as_deref());
    let unit = unit::given(input.unit.as_ref());
    let periods = cx.periods(cx.region(), cx.account(), &id, window, unit)?;
    let points = periods.iter().filter_map(|((at, unit), values)| {
        let point = datapoint(values, &stats)?;
        let unit = StandardUnit::from(unit::name(*unit));
        Some(Datapoint { timestamp: Some(Timestamp::from_secs(*at)), unit: Some(unit), ..point })
    });
    let datapoints = Some(points.collect());
    Ok(GetMetricStatisticsOutput { label: Some(input.metric_name.clone()), datapoints })
}

/// The statistics that are asked for, each under its name where it comes from the distribution.
fn stats(input: &GetMetricStatisticsInput) -> Result<Vec<(Option<&str>, Stat)>, Refused> {
    let simple = input.statistics.as_deref().filter(|all| !all.is_empty());
    let extended = input.extended_statistics.as_deref().filter(|all| !all.is_empty());
    match (simple, extended) {
        (Some(names), None) => {
            let stats = names.iter().filter_map(|name| Some((None, Stat::simple(name.as_str())?)));
            Ok(stats.collect())
        }
        (None, Some(names)) => {
            let stat = |(index, name): (usize, &'_ String)| {
                Stat::extended(name).ok_or_else(|| {
                    let place = format!("ExtendedStatistics.member.{}", index + 1);
                    Refused::Value(format!("The value {name} for parameter {place} is not supported."))
                })
            };
            let named = names.iter().enumerate();
            named.map(|(index, name)| Ok((Some(name.as_str()), stat((index, name))?))).collect()
        }
        (None, None) => {
            Err(Refused::Combination("Must specify either Statistics or ExtendedStatistics".to_owned()))
        }
        (Some(_), Some(_)) => Err(Refused::Combination(
            "The parameters Statistics and ExtendedStatistics are mutually exclusive and you have specified both."
                .to_owned(),
        )),
    }
}

fn window(input: &GetMetricStatisticsInput, now: i64) -> Result<Window, Refused> {
    let (start, end) = (input.start_time.as_secs(), input.end_time.as_secs());
    if start >= end {
        let message = "The parameter StartTime must be less than the parameter EndTime.";
        return Err(Refused::Value(message.to_owned()));
    }
    if !is_period(input.period) {
        let message = "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.";
        return Err(Refused::Value(message.to_owned()));
    }
    let window = Window::new(start, end, i64::from(input.period), now);
    if window.len() > POINTS {
        return Err(Refused::Combination(format!(
            "You have requested up to {} datapoints, which exceeds the limit of 1,440. You may reduce the datapoints \
             requested by increasing Period, or decreasing the time range.",
            grouped(window.len())
        )));
    }
    Ok(window)
}

/// A number with its digits in groups of three.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The statistics of one period; none where there is none of those that were asked for.
fn datapoint(values: &Distribution, stats: &[(Option<&str>, Stat)]) -> Option<Datapoint> {
    let mut point = Datapoint::default();
    let (mut extended, mut has_any) = (BTreeMap::new(), false);
    for (name, stat) in stats {
        let value = stat.of(values);
        has_any |= value.is_some();
        match (name, stat) {
            (Some(name), _) => extended.extend(value.map(|value| ((*name).to_owned(), value))),
            (None, Stat::SampleCount) => point.sample_count = value,
            (None, Stat::Average) => point.average = value,
            (None, Stat::Sum) => point.sum = value,
            (None, Stat::Minimum) => point.minimum = value,
            (None, _) => point.maximum = value,
        }
    }
    point.extended_statistics = Some(extended).filter(|all| !all.is_empty());
    has_any.then_some(point)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(
            ["7", "1,440", "20,160", "1,000,000"].map(str::to_owned),
            [7, 1440, 20_160, 1_000_000].map(grouped)
        );
    }
}
