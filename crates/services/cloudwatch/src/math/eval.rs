//! Expression to value.

use super::{Expression, Series, Value};
use std::collections::BTreeMap;

/// What an expression may refer to.
pub(crate) struct Known<'a> {
    /// The results of other queries, by id.
    pub(crate) results: &'a BTreeMap<String, Value>,
    /// The ids of the queries that are metrics, in order.
    pub(crate) metrics: &'a [String],
    /// The times that there can be values at, by the period; none where they are too many.
    pub(crate) times: &'a dyn Fn(i64) -> Option<Vec<i64>>,
}

/// The value of an expression; says what is wrong with it.
pub(crate) fn evaluate(expression: &Expression, known: &Known<'_>) -> Result<Value, String> {
    match expression {
        Expression::Number(number) => Ok(Value::Number(*number)),
        Expression::Text(text) => Ok(Value::Text(text.clone())),
        Expression::Id(id) => {
            known.results.get(id).cloned().ok_or_else(|| format!("There is no query with the id '{id}'"))
        }
        Expression::Negative(of) => each(evaluate(of, known)?, |value| -value),
        Expression::Binary(operator, one, two) => {
            let (one, two) = (evaluate(one, known)?, evaluate(two, known)?);
            binary(one, two, operation(*operator))
        }
        Expression::Call(name, arguments) => call(name, arguments, known),
    }
}

fn operation(operator: char) -> fn(f64, f64) -> f64 {
    match operator {
        '+' => |one, two| one + two,
        '-' => |one, two| one - two,
        '*' => |one, two| one * two,
        '/' => |one, two| one / two,
        _ => f64::powf,
    }
}

/// Each value by a function. What is no number then (of a division by zero, say) is no value.
fn map(series: &Series, of: impl Fn(f64) -> f64) -> Series {
    let all = series.iter().map(|(at, value)| (*at, of(*value)));
    all.filter(|(_, value)| value.is_finite()).collect()
}

fn each(value: Value, of: impl Fn(f64) -> f64) -> Result<Value, String> {
    Ok(match value {
        Value::Number(number) => Value::Number(of(number)),
        Value::Text(text) => return Err(format!("'{text}' is text where a number or series is needed")),
        Value::Series(series, period) => Value::Series(map(&series, of), period),
        Value::Many(many) => Value::Many(
            many.into_iter().map(|(id, series, period)| (id, map(&series, &of), period)).collect(),
        ),
    })
}

fn meet(one: &Series, two: &Series, of: impl Fn(f64, f64) -> f64) -> Series {
    let both = one.iter().filter_map(|(at, value)| Some((*at, of(*value, *two.get(at)?))));
    both.filter(|(_, value)| value.is_finite()).collect()
}

fn binary(one: Value, two: Value, of: fn(f64, f64) -> f64) -> Result<Value, String> {
    match (one, two) {
        (one, Value::Number(two)) => each(one, |one| of(one, two)),
        (Value::Number(one), two) => each(two, |two| of(one, two)),
        (Value::Text(text), _) | (_, Value::Text(text)) => {
            Err(format!("'{text}' is text where a number or series is needed"))
        }
        (Value::Series(one, period), Value::Series(two, other)) => {
            Ok(Value::Series(meet(&one, &two, of), period.max(other)))
        }
        (Value::Many(many), Value::Series(two, other)) => {
            let all = many.into_iter();
            Ok(Value::Many(
                all.map(|(id, one, period)| (id, meet(&one, &two, of), period.max(other))).collect(),
            ))
        }
        (Value::Series(one, other), Value::Many(many)) => {
            let all = many.into_iter();
            Ok(Value::Many(
                all.map(|(id, two, period)| (id, meet(&one, &two, of), period.max(other))).collect(),
            ))
        }
        (Value::Many(_), Value::Many(_)) => {
            Err("An operator cannot be applied to two arrays of time series".to_owned())
        }
    }
}

/// A function that makes one number of several.
fn fold(name: &str) -> Option<fn(&[f64]) -> f64> {
    let sum = |values: &[f64]| values.iter().sum::<f64>();
    Some(match name {
        "AVG" => |values| values.iter().sum::<f64>() / values.len() as f64,
        "MAX" => |values| values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        "MIN" => |values| values.iter().copied().fold(f64::INFINITY, f64::min),
        "STDDEV" => |values| {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
        },
        "SUM" => sum,
        _ => return None,
    })
}

fn call(name: &str, arguments: &[Expression], known: &Known<'_>) -> Result<Value, String> {
    let count = |wanted: usize| match arguments.len() == wanted {
        true => Ok(()),
        false => Err(format!("{name} takes {wanted} parameter{}", if wanted == 1 { "" } else { "s" })),
    };
    if name == "METRICS" {
        return metrics(arguments, known);
    }
    if name == "FILL" {
        count(2)?;
        return fill(evaluate(&arguments[0], known)?, &arguments[1], known);
    }
    if let Some(fold) = fold(name) {
        count(1)?;
        return folded(evaluate(&arguments[0], known)?, fold);
    }
    let of: fn(f64) -> f64 = match name {
        "ABS" => f64::abs,
        "CEIL" => f64::ceil,
        "FLOOR" => f64::floor,
        "DIFF" | "PERIOD" | "RATE" | "RUNNING_SUM" => {
            count(1)?;
            return along(name, evaluate(&arguments[0], known)?);
        }
        _ => return Err(format!("Whimbrel does not serve the function {name} of metric math yet")),
    };
    count(1)?;
    each(evaluate(&arguments[0], known)?, of)
}

/// The metrics of the request; those whose id has a text in it, where one is given.
fn metrics(arguments: &[Expression], known: &Known<'_>) -> Result<Value, String> {
    let part = match arguments {
        [] => "",
        [Expression::Text(part)] => part.as_str(),
        _ => return Err("METRICS takes at most a text".to_owned()),
    };
    let named = known.metrics.iter().filter(|id| id.contains(part));
    let series = named.filter_map(|id| match known.results.get(id) {
        Some(Value::Series(series, period)) => Some((id.clone(), series.clone(), *period)),
        _ => None,
    });
    Ok(Value::Many(series.collect()))
}

/// One number of a series, or one series of several.
fn folded(value: Value, fold: fn(&[f64]) -> f64) -> Result<Value, String> {
    match value {
        Value::Series(series, _) => {
            let values: Vec<f64> = series.into_values().collect();
            Ok(Value::Number(if values.is_empty() { 0.0 } else { fold(&values) }))
        }
        Value::Many(many) => {
            let period = many.iter().map(|(_, _, period)| *period).max().unwrap_or(60);
            let mut at_once: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
            for (at, value) in many.into_iter().flat_map(|(_, series, _)| series) {
                at_once.entry(at).or_default().push(value);
            }
            Ok(Value::Series(at_once.into_iter().map(|(at, values)| (at, fold(&values))).collect(), period))
        }
        Value::Number(number) => Ok(Value::Number(number)),
        Value::Text(text) => Err(format!("'{text}' is text where a number or series is needed")),
    }
}

/// A function of each value and those before it.
fn along(name: &str, value: Value) -> Result<Value, String> {
    let of = |series: &Series, period: i64| -> Series {
        let mut sum = 0.0;
        let pairs = || series.iter().zip(series.iter().skip(1));
        match name {
            "DIFF" => pairs().map(|((_, one), (at, two))| (*at, two - one)).collect(),
            "RATE" => {
                pairs().map(|((from, one), (at, two))| (*at, (two - one) / (at - from) as f64)).collect()
            }
            "PERIOD" => series.keys().map(|at| (*at, period as f64)).collect(),
            _ => {
                let running = series.iter().map(|(at, value)| {
                    sum += value;
                    (*at, sum)
                });
                running.collect()
            }
        }
    };
    match value {
        Value::Series(_, period) if name == "PERIOD" => Ok(Value::Number(period as f64)),
        Value::Series(series, period) => Ok(Value::Series(of(&series, period), period)),
        Value::Many(many) => Ok(Value::Many(
            many.into_iter().map(|(id, series, period)| (id, of(&series, period), period)).collect(),
        )),
        _ => Err(format!("{name} takes a time series")),
    }
}

/// A series with values at all times.
fn fill(value: Value, with: &Expression, known: &Known<'_>) -> Result<Value, String> {
    let with = match with {
        Expression::Id(how) if how == "REPEAT" => None,
        Expression::Id(how) if how == "LINEAR" => {
            return Err("Whimbrel does not serve FILL with LINEAR yet".to_owned());
        }
        other => match evaluate(other, known)? {
            Value::Number(number) => Some(number),
            _ => return Err("FILL takes a number or REPEAT as its second parameter".to_owned()),
        },
    };
    let filled = |series: Series, period: i64| -> Result<Series, String> {
        let times = (known.times)(period).ok_or("FILL would give more than 100800 values")?;
        let mut last = None;
        let all = times.iter().filter_map(|at| {
            last = series.get(at).copied().or(last);
            Some((*at, series.get(at).copied().or(with).or(last)?))
        });
        Ok(all.collect())
    };
    match value {
        Value::Series(series, period) => Ok(Value::Series(filled(series, period)?, period)),
        Value::Many(many) => {
            let all = many.into_iter().map(|(id, series, period)| Ok((id, filled(series, period)?, period)));
            all.collect::<Result<_, String>>().map(Value::Many)
        }
        _ => Err("FILL takes a time series".to_owned()),
    }
}
