//! Statistics by their names, and their values. Pure.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html>

use base::Distribution;

/// A statistic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stat {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// The value below which this part of all lies.
    Percentile(f64),
    /// Something of the values within bounds.
    Trimmed(Trim, Bounds),
    /// How many of a hundred values lie within bounds.
    PercentileRank(f64, f64),
}

/// What is told of the values within bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Trim {
    Mean,
    Count,
    Sum,
    /// The mean of all, where those outside count as the bound that they lie behind.
    Winsorized,
}

/// From where to where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Bounds {
    /// By rank, as parts of all.
    Parts(f64, f64),
    /// By value: above the first, and up to the second.
    Values(f64, f64),
}

impl Stat {
    /// One of the five that every metric has.
    pub(crate) fn simple(name: &str) -> Option<Self> {
        Some(match name {
            "SampleCount" => Self::SampleCount,
            "Average" => Self::Average,
            "Sum" => Self::Sum,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => return None,
        })
    }

    /// One that comes from the distribution, such as `p99`, `tm90`, `TM(10%:90%)`, `PR(:300)`, `IQM`.
    pub(crate) fn extended(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("iqm") {
            return Some(Self::Trimmed(Trim::Mean, Bounds::Parts(0.25, 0.75)));
        }
        if let Some(percent) = name.strip_prefix(['p', 'P']).and_then(percent) {
            return Some(Self::Percentile(percent));
        }
        let (kind, rest) = name.split_at_checked(2)?;
        let trim = match kind.to_ascii_lowercase().as_str() {
            "tm" => Trim::Mean,
            "tc" => Trim::Count,
            "ts" => Trim::Sum,
            "wm" => Trim::Winsorized,
            "pr" => match bounds(rest)? {
                Bounds::Values(from, to) => return Some(Self::PercentileRank(from, to)),
                Bounds::Parts(..) => return None,
            },
            _ => return None,
        };
        let bounds = match percent(rest) {
            Some(to) => Bounds::Parts(0.0, to),
            None => bounds(rest)?,
        };
        Some(Self::Trimmed(trim, bounds))
    }

    /// Any.
    pub(crate) fn read(name: &str) -> Option<Self> {
        Self::simple(name).or_else(|| Self::extended(name))
    }

    /// Its value; none where there is no value within its bounds, or where the distribution is not known.
    pub(crate) fn of(self, values: &Distribution) -> Option<f64> {
        if values.is_empty() {
            return None;
        }
        match self {
            Self::SampleCount => Some(values.count()),
            Self::Average => Some(values.sum() / values.count()),
            Self::Sum => Some(values.sum()),
            Self::Minimum => Some(values.min()),
            Self::Maximum => Some(values.max()),
            Self::Percentile(part) => percentile(values, part),
            Self::PercentileRank(from, to) => {
                let (count, _) = within(values, Bounds::Values(from, to))?;
                Some(100.0 * count / values.count())
            }
            Self::Trimmed(Trim::Winsorized, bounds) => winsorized(values, bounds),
            Self::Trimmed(trim, bounds) => {
                let (count, sum) = within(values, bounds)?;
                match trim {
                    Trim::Count => Some(count),
                    Trim::Sum => Some(sum),
                    _ => (count > 0.0).then(|| sum / count),
                }
            }
        }
    }
}

/// A number from 0 to 100, as a part of one.
fn percent(text: &str) -> Option<f64> {
    let (digits, most) = (text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), text.len() <= 16);
    let number: f64 = text.parse().ok().filter(|_| digits && most)?;
    (0.0..=100.0).contains(&number).then_some(number / 100.0)
}

/// `(a:b)` or `(a%:b%)`, of which one may be missing.
fn bounds(text: &str) -> Option<Bounds> {
    let (from, to) = text.strip_prefix('(')?.strip_suffix(')')?.split_once(':')?;
    if from.is_empty() && to.is_empty() {
        return None;
    }
    if from.ends_with('%') || to.ends_with('%') {
        let part = |text: &str, missing: f64| match text {
            "" => Some(missing),
            text => percent(text.strip_suffix('%')?),
        };
        let (from, to) = (part(from, 0.0)?, part(to, 1.0)?);
        return (from < to).then_some(Bounds::Parts(from, to));
    }
    let value = |text: &str, missing: f64| match text {
        "" => Some(missing),
        text => text.parse().ok().filter(|value: &f64| value.is_finite()),
    };
    let (from, to) = (value(from, f64::NEG_INFINITY)?, value(to, f64::INFINITY)?);
    (from < to).then_some(Bounds::Values(from, to))
}

/// The first value that, with all before it, makes this part.
fn percentile(values: &Distribution, part: f64) -> Option<f64> {
    let wanted = part * values.count();
    let (mut seen, mut last) = (0.0, None);
    for (value, times) in values.values()? {
        seen += times;
        last = Some(value);
        if seen >= wanted {
            break;
        }
    }
    last
}

/// How many values lie within bounds, and their sum.
fn within(values: &Distribution, bounds: Bounds) -> Option<(f64, f64)> {
    let (mut count, mut sum, mut seen) = (0.0, 0.0, 0.0);
    for (value, times) in values.values()? {
        let inside = match bounds {
            Bounds::Values(from, to) if value > from && value <= to => times,
            Bounds::Values(..) => 0.0,
            Bounds::Parts(from, to) => {
                let (from, to) = (from * values.count(), to * values.count());
                ((seen + times).min(to) - seen.max(from)).max(0.0)
            }
        };
        seen += times;
        count += inside;
        sum += inside * value;
    }
    Some((count, sum))
}

fn winsorized(values: &Distribution, bounds: Bounds) -> Option<f64> {
    let (from, to) = match bounds {
        Bounds::Values(from, to) => (from, to),
        Bounds::Parts(from, to) => (percentile(values, from)?, percentile(values, to)?),
    };
    let sum: f64 = values.values()?.map(|(value, times)| value.clamp(from, to) * times).sum();
    Some(sum / values.count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, values: &[f64]) -> Option<f64> {
        let mut all = Distribution::default();
        values.iter().for_each(|value| all.add(*value, 1.0));
        Stat::read(name).unwrap_or_else(|| panic!("{name}")).of(&all)
    }

    #[test]
    fn values_are_as_aws_defines_them() {
        let ten: Vec<f64> = (1..=10).map(f64::from).collect();
        for (name, expected) in [
            ("SampleCount", 10.0),
            ("Average", 5.5),
            ("Sum", 55.0),
            ("Minimum", 1.0),
            ("Maximum", 10.0),
            ("p0", 1.0),
            ("p50", 5.0),
            ("p90", 9.0),
            ("p99.9", 10.0),
            ("p100", 10.0),
            ("tm90", 5.0),
            ("TM(10%:90%)", 5.5),
            ("TM(10%:)", 6.0),
            ("TM(2:8)", 5.5),
            ("tc90", 9.0),
            ("TC(:3)", 3.0),
            ("ts50", 15.0),
            ("TS(80%:)", 19.0),
            ("wm90", 5.4),
            ("WM(2:9)", 5.5),
            ("PR(:3)", 30.0),
            ("PR(2:5)", 30.0),
            ("IQM", 5.5),
        ] {
            let told = of(name, &ten).unwrap();
            assert!((told - expected).abs() < 1e-9, "{name}: {told} for {expected}");
        }
        assert_eq!(of("TM(100:200)", &ten), None);
        assert_eq!(of("p50", &[-1.0, 3.0]), None);
        assert_eq!(of("Average", &[-1.0, 3.0]), Some(1.0));
        assert_eq!(of("Sum", &[]), None);
    }

    #[test]
    fn what_is_no_statistic_is_none() {
        for name in [
            "",
            "p",
            "p101",
            "p-1",
            "pNaN",
            "p1e1",
            "q50",
            "tm",
            "tm101",
            "TM()",
            "TM(:)",
            "TM(90%:10%)",
            "TM(10%:90)",
            "PR(10%:20%)",
            "PR(5)",
            "average",
            "TM(inf:)",
            "pé",
        ] {
            assert_eq!(Stat::read(name), None, "{name}");
        }
    }
}
