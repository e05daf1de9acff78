//! Metric math: expressions over the results of a request's other queries. Pure.
//!
//! Numbers, `+ - * / ^`, brackets, and the functions ABS, AVG, CEIL, DIFF, FILL, FLOOR, MAX, METRICS, MIN, PERIOD, RATE,
//! RUNNING_SUM, STDDEV and SUM. Where two series meet, there is a value at the times that both have one.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>

mod eval;
mod parse;

pub(crate) use eval::{Known, evaluate};
pub(crate) use parse::{Expression, parse};

use std::collections::BTreeMap;

/// Values by time, in seconds since the epoch.
pub(crate) type Series = BTreeMap<i64, f64>;

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(f64),
    Text(String),
    /// A series, and its period in seconds.
    Series(Series, i64),
    /// Several of them, each with the id of its query.
    Many(Vec<(String, Series, i64)>),
}

#[cfg(test)]
mod tests;
