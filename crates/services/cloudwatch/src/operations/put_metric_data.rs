//! PutMetricData.

use crate::CloudWatch;
use crate::faults::Refused;
use crate::metric::MetricId;
use crate::put::{Ended, Sample, put};
use crate::unit;
use base::Distribution;
use wire::Cx;
use wire::cloudwatch::{Dimension, MetricDatum, PutMetricDataError, PutMetricDataInput};
use wire::shape::Empty;

/// Most data in one request, and most values in one datum.
const DATA: usize = 1000;
const VALUES: usize = 150;
/// How far from now a time may be, in seconds.
const TOO_OLD: i64 = 14 * 24 * 3600;
const TOO_NEW: i64 = 2 * 3600;
/// Values lie between minus this and this.
const LARGEST: f64 = 2.3485425827738332e108;

pub(super) async fn put_metric_data(
    cx: &Cx<CloudWatch>,
    input: PutMetricDataInput,
) -> Result<Empty, PutMetricDataError> {
    let now = cx.now();
    let samples = samples(&input, now)?;
    let shard = cx.shard(cx.region())?;
    let done = shard.transact(|txn| put(txn, cx.account().as_str(), now, &samples));
    done.await.map_err(|Ended(error)| error)?;
    Ok(Empty {})
}

fn samples(input: &PutMetricDataInput, now: i64) -> Result<Vec<Sample>, Refused> {
    if input.entity_metric_data.is_some() || input.strict_entity_validation.is_some() {
        return Err(Refused::Validation("Whimbrel does not serve entities of metrics yet.".to_owned()));
    }
    if input.namespace.starts_with("AWS/") {
        let message = format!("The value {} for parameter Namespace is invalid.", input.namespace);
        return Err(Refused::Value(message));
    }
    let data = input.metric_data.as_deref().unwrap_or_default();
    if data.is_empty() {
        return Err(Refused::Missing("The parameter MetricData is required.".to_owned()));
    }
    if data.len() > DATA {
        return Err(Refused::Value(too_many("MetricData", DATA)));
    }
    let sample =
        |(index, datum)| sample(&input.namespace, datum, &format!("MetricData.member.{}", index + 1), now);
    data.iter().enumerate().map(sample).collect()
}

fn too_many(name: &str, most: usize) -> String {
    format!("The collection {name} must not have a size greater than {most}.")
}

/// The sample of a datum that stands at `place`.
fn sample(namespace: &str, datum: &MetricDatum, place: &str, now: i64) -> Result<Sample, Refused> {
    dimensions(datum.dimensions.as_deref().unwrap_or_default(), place)?;
    let at = datum.timestamp.map_or(now, |at| at.as_secs());
    if at < now - TOO_OLD {
        let message =
            format!("The parameter {place}.Timestamp must specify a time within the past two weeks.");
        return Err(Refused::Value(message));
    }
    if at > now + TOO_NEW {
        let message = format!(
            "The parameter {place}.Timestamp must specify a time no more than two hours in the future."
        );
        return Err(Refused::Value(message));
    }
    if let Some(other) = datum.storage_resolution.filter(|seconds| !matches!(seconds, 1 | 60)) {
        let message = format!("The value {other} for parameter {place}.StorageResolution is invalid.");
        return Err(Refused::Value(message));
    }
    Ok(Sample {
        metric: MetricId::new(namespace, &datum.metric_name, datum.dimensions.as_deref()),
        at,
        is_high_resolution: datum.storage_resolution == Some(1),
        unit: unit::given(datum.unit.as_ref()).unwrap_or(0),
        values: values(datum, place)?,
    })
}

fn dimensions(dimensions: &[Dimension], place: &str) -> Result<(), Refused> {
    for (index, dimension) in dimensions.iter().enumerate() {
        let place = format!("{place}.Dimensions.member.{}", index + 1);
        if dimension.name.starts_with(':') || dimension.name.trim().is_empty() {
            return Err(Refused::Value(format!(
                "The value {} for parameter {place}.Name is invalid.",
                dimension.name
            )));
        }
        if dimension.value.trim().is_empty() {
            return Err(Refused::Value(format!(
                "The value {} for parameter {place}.Value is invalid.",
                dimension.value
            )));
        }
        if dimensions[..index].iter().any(|before| before.name == dimension.name) {
            let message = format!("The parameter {place}.Name is the name of another dimension, too.");
            return Err(Refused::Value(message));
        }
    }
    Ok(())
}

/// The values of a datum, in the one form that it gives them in.
fn values(datum: &MetricDatum, place: &str) -> Result<Distribution, Refused> {
    let both = |one: &str, two: &str| {
        format!(
            "The parameters {place}.{one} and {place}.{two} are mutually exclusive and you have specified both."
        )
    };
    let list = datum.values.as_deref().filter(|values| !values.is_empty());
    let counts = datum.counts.as_deref().filter(|counts| !counts.is_empty());
    match (datum.value, list, &datum.statistic_values) {
        (Some(_), Some(_), _) => Err(Refused::Value(both("Value", "Values"))),
        (Some(_), _, Some(_)) => Err(Refused::Combination(both("Value", "StatisticValues"))),
        (_, Some(_), Some(_)) => Err(Refused::Combination(both("Values", "StatisticValues"))),
        (Some(value), ..) => {
            let mut all = Distribution::default();
            all.add(checked(value, place, "Value")?, 1.0);
            Ok(all)
        }
        (None, Some(list), None) => listed(list, counts, place),
        (None, None, Some(set)) => {
            let checked = |value, name: &str| checked(value, place, &format!("StatisticValues.{name}"));
            let (count, sum) = (checked(set.sample_count, "SampleCount")?, checked(set.sum, "Sum")?);
            let (min, max) = (checked(set.minimum, "Minimum")?, checked(set.maximum, "Maximum")?);
            if count <= 0.0 {
                let message = format!(
                    "The value {count} for parameter {place}.StatisticValues.SampleCount is invalid."
                );
                return Err(Refused::Value(message));
            }
            if min > max {
                return Err(Refused::Combination(format!(
                    "The parameter {place}.StatisticValues.Minimum must not be greater than the parameter \
                     {place}.StatisticValues.Maximum."
                )));
            }
            Ok(Distribution::of_summary(count, sum, min, max))
        }
        (None, None, None) => {
            Err(Refused::Combination("At least one of the parameters must be specified.".to_owned()))
        }
    }
}

fn listed(values: &[f64], counts: Option<&[f64]>, place: &str) -> Result<Distribution, Refused> {
    if values.len() > VALUES {
        return Err(Refused::Value(too_many(&format!("{place}.Values"), VALUES)));
    }
    if counts.is_some_and(|counts| counts.len() != values.len()) {
        return Err(Refused::Value(format!(
            "The parameters {place}.Values and {place}.Counts must be of the same size."
        )));
    }
    let mut all = Distribution::default();
    for (index, value) in values.iter().enumerate() {
        let times = counts.map_or(1.0, |counts| counts[index]);
        if checked(times, place, "Counts")? < 0.0 {
            return Err(Refused::Value(format!(
                "The value {times} for parameter {place}.Counts is invalid."
            )));
        }
        all.add(checked(*value, place, "Values")?, times);
    }
    Ok(all)
}

/// A number that CloudWatch takes.
fn checked(value: f64, place: &str, name: &str) -> Result<f64, Refused> {
    if value.is_finite() && value.abs() <= LARGEST {
        return Ok(value);
    }
    let value = if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity".to_owned() } else { "-Infinity".to_owned() }
    } else {
        format!("{value:E}")
    };
    Err(Refused::Value(format!("The value {value} for parameter {place}.{name} is invalid.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_value_is_what_aws_says() {
        assert_eq!(LARGEST, 2_f64.powi(360));
    }
}
