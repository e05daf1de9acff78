//! `rate(5 minutes)` and `cron(0 12 * * ? *)`: when a rule or a schedule fires.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use std::collections::BTreeSet;

/// The last year that AWS knows.
const LAST_YEAR: i16 = 2199;

/// When something fires again and again.
#[derive(Clone, Debug, PartialEq)]
pub enum Schedule {
    /// Every so many seconds from when it was made.
    Rate(i64),
    /// At the minutes that a cron expression names.
    Cron(Box<Cron>),
}

/// The six fields of a cron expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Cron {
    minutes: BTreeSet<i16>,
    hours: BTreeSet<i16>,
    days: Days,
    months: BTreeSet<i16>,
    years: BTreeSet<i16>,
}

/// Days are of the month or of the week: AWS has one of the two be `?`.
#[derive(Clone, Debug, PartialEq)]
enum Days {
    OfMonth(BTreeSet<i16>),
    /// The last day of the month.
    Last,
    /// The weekday that is nearest to a day of the month.
    Nearest(i16),
    /// 1 is Sunday.
    OfWeek(BTreeSet<i16>),
    /// The last such weekday of the month.
    LastOf(i16),
    /// The second, third, ... such weekday of the month.
    Nth(i16, i16),
}

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

impl Schedule {
    /// Reads an expression; `None` where AWS would refuse it.
    pub fn parse(text: &str) -> Option<Self> {
        let inner = |kind: &str| text.strip_prefix(kind)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(rate) = inner("rate") {
            return parse_rate(rate);
        }
        parse_cron(inner("cron")?).map(|cron| Self::Cron(Box::new(cron)))
    }

    /// The first time after `after`, both in seconds; `None` where there is none any more.
    pub fn next(&self, after: i64, zone: &TimeZone) -> Option<i64> {
        match self {
            Self::Rate(seconds) => after.checked_add(*seconds),
            Self::Cron(cron) => cron.next(after, zone),
        }
    }
}

/// When something fires: once, or again and again.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// At a time of its zone's clocks.
    Once(DateTime),
    /// By a schedule.
    Every(Schedule),
}

/// Between which times something fires; all in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// When it was made.
    pub made: i64,
    /// The first time that it may fire.
    pub start: Option<i64>,
    /// The last one.
    pub end: Option<i64>,
}

impl Span {
    /// The same of microseconds.
    pub fn of_micros(made: i64, start: Option<i64>, end: Option<i64>) -> Self {
        let seconds = |micros: i64| micros.div_euclid(1_000_000);
        Self { made: seconds(made), start: start.map(seconds), end: end.map(seconds) }
    }
}

impl When {
    /// The first time after `after`, both in seconds; `None` where there is none any more.
    pub fn next(&self, after: i64, zone: &TimeZone, span: Span) -> Option<i64> {
        let at = match self {
            Self::Once(time) => Some(zone.to_timestamp(*time).ok()?.as_second()).filter(|at| *at > after),
            Self::Every(Schedule::Rate(rate)) => {
                // With a start the first time is the start, else it is one period after the making.
                let first = span.start.unwrap_or_else(|| span.made.saturating_add(*rate));
                let behind = after.saturating_sub(first);
                if behind < 0 {
                    Some(first)
                } else {
                    first.checked_add((behind / rate + 1).checked_mul(*rate)?)
                }
            }
            Self::Every(cron) => cron.next(span.start.map_or(after, |start| after.max(start - 1)), zone),
        }?;
        span.end.is_none_or(|end| at <= end).then_some(at)
    }
}

fn parse_rate(text: &str) -> Option<Schedule> {
    let (value, unit) = text.split_once(' ')?;
    let value: i64 = value.parse().ok().filter(|value| *value > 0)?;
    let seconds = match (unit, value) {
        ("minute", 1) => 60,
        ("hour", 1) => 3_600,
        ("day", 1) => 86_400,
        ("minutes", 2..) => 60,
        ("hours", 2..) => 3_600,
        ("days", 2..) => 86_400,
        _ => return None,
    };
    value.checked_mul(seconds).map(Schedule::Rate)
}

fn parse_cron(text: &str) -> Option<Cron> {
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [minutes, hours, month_days, months, week_days, years] = fields[..] else { return None };
    let days = match (month_days, week_days) {
        ("?", "?") => return None,
        ("?", week) => days_of_week(week)?,
        (month, "?") => days_of_month(month)?,
        _ => return None,
    };
    Some(Cron {
        minutes: set(minutes, 0, 59, &[])?,
        hours: set(hours, 0, 23, &[])?,
        days,
        months: set(months, 1, 12, &MONTHS)?,
        years: set(years, 1970, LAST_YEAR, &[])?,
    })
}

fn days_of_month(text: &str) -> Option<Days> {
    if text == "L" {
        return Some(Days::Last);
    }
    if let Some(day) = text.strip_suffix('W') {
        return day.parse().ok().filter(|day| (1..=31).contains(day)).map(Days::Nearest);
    }
    set(text, 1, 31, &[]).map(Days::OfMonth)
}

fn days_of_week(text: &str) -> Option<Days> {
    if text == "L" {
        return Some(Days::OfWeek(BTreeSet::from([7])));
    }
    if let Some(day) = text.strip_suffix('L') {
        return number(day, 1, 7, &WEEKDAYS).map(Days::LastOf);
    }
    if let Some((day, nth)) = text.split_once('#') {
        let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth))?;
        return Some(Days::Nth(number(day, 1, 7, &WEEKDAYS)?, nth));
    }
    set(text, 1, 7, &WEEKDAYS).map(Days::OfWeek)
}

/// A value by its number or by its name.
fn number(text: &str, low: i16, high: i16, names: &[&str]) -> Option<i16> {
    let upper = text.to_ascii_uppercase();
    let named = names.iter().position(|name| *name == upper);
    let value = match named {
        Some(at) => low.checked_add(i16::try_from(at).ok()?)?,
        None => text.parse().ok()?,
    };
    (low..=high).contains(&value).then_some(value)
}

/// Values, ranges and steps, with commas between them.
fn set(text: &str, low: i16, high: i16, names: &[&str]) -> Option<BTreeSet<i16>> {
    let mut all = BTreeSet::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(step.parse::<i16>().ok().filter(|step| *step > 0)?)),
            None => (part, None),
        };
        let (from, to) = match range.split_once('-') {
            _ if range == "*" => (low, high),
            Some((from, to)) => (number(from, low, high, names)?, number(to, low, high, names)?),
            None => {
                let from = number(range, low, high, names)?;
                (from, if step.is_some() { high } else { from })
            }
        };
        let every = usize::try_from(step.unwrap_or(1)).ok()?;
        if from <= to {
            all.extend((from..=to).step_by(every));
        } else {
            // Over the end of the week or the year: FRI-MON.
            all.extend((from..=high).chain(low..=to).step_by(every));
        }
    }
    Some(all)
}

impl Cron {
    fn next(&self, after: i64, zone: &TimeZone) -> Option<i64> {
        let start = Timestamp::from_second(after.checked_add(60 - after.rem_euclid(60))?).ok()?;
        let start = zone.to_datetime(start);
        let mut date = start.date();
        let mut first = Some((i16::from(start.hour()), i16::from(start.minute())));
        while date.year() <= LAST_YEAR {
            if !self.years.contains(&date.year()) {
                date = Date::new(date.year() + 1, 1, 1).ok()?;
                first = None;
                continue;
            }
            if self.has_day(date) {
                let from = first.unwrap_or((0, 0));
                for time in self.times_from(from) {
                    let (hour, minute) = (i8::try_from(time.0).ok()?, i8::try_from(time.1).ok()?);
                    let at = zone.to_timestamp(date.at(hour, minute, 0, 0)).ok()?.as_second();
                    // A time that a clock change leaves out is later; one before `after` was meant for the hour that came twice.
                    if at > after {
                        return Some(at);
                    }
                }
            }
            date = date.checked_add(1.day()).ok()?;
            first = None;
        }
        None
    }

    /// The hours and minutes of a day, not before `from`.
    fn times_from(&self, from: (i16, i16)) -> impl Iterator<Item = (i16, i16)> {
        let all = self.hours.iter().flat_map(|hour| self.minutes.iter().map(|minute| (*hour, *minute)));
        all.filter(move |time| *time >= from)
    }

    fn has_day(&self, date: Date) -> bool {
        if !self.months.contains(&i16::from(date.month())) {
            return false;
        }
        let (day, week_day) = (i16::from(date.day()), week_day(date));
        let last = i16::from(date.days_in_month());
        match &self.days {
            Days::OfMonth(days) => days.contains(&day),
            Days::Last => day == last,
            Days::Nearest(wanted) => nearest_weekday(date, *wanted) == Some(day),
            Days::OfWeek(days) => days.contains(&week_day),
            Days::LastOf(wanted) => week_day == *wanted && day + 7 > last,
            Days::Nth(wanted, nth) => week_day == *wanted && (day - 1) / 7 + 1 == *nth,
        }
    }
}

/// 1 is Sunday.
fn week_day(date: Date) -> i16 {
    i16::from(date.weekday().to_sunday_one_offset())
}

/// The working day nearest to a day of the month, within the month.
fn nearest_weekday(date: Date, wanted: i16) -> Option<i16> {
    let last = i16::from(date.days_in_month());
    if wanted > last {
        return None;
    }
    let target = Date::new(date.year(), date.month(), i8::try_from(wanted).ok()?).ok()?;
    Some(match target.weekday() {
        Weekday::Saturday if wanted == 1 => 3,
        Weekday::Saturday => wanted - 1,
        Weekday::Sunday if wanted == last => wanted - 2,
        Weekday::Sunday => wanted + 1,
        _ => wanted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(expression: &str, after: &str) -> String {
        let after: Timestamp = after.parse().unwrap();
        let found = Schedule::parse(expression).unwrap().next(after.as_second(), &TimeZone::UTC);
        found.map_or_else(|| "never".to_owned(), |at| Timestamp::from_second(at).unwrap().to_string())
    }

    #[test]
    fn it_fires_when_it_says() {
        for (expression, after, expected) in [
            ("rate(5 minutes)", "2026-01-01T00:00:30Z", "2026-01-01T00:05:30Z"),
            ("rate(1 day)", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"),
            ("cron(* * * * ? *)", "2026-01-01T00:00:30Z", "2026-01-01T00:01:00Z"),
            ("cron(0 12 * * ? *)", "2026-01-01T12:00:00Z", "2026-01-02T12:00:00Z"),
            ("cron(15 10 ? * 6L 2026-2030)", "2026-01-01T00:00:00Z", "2026-01-30T10:15:00Z"),
            ("cron(0/15 * * * ? *)", "2026-01-01T00:16:00Z", "2026-01-01T00:30:00Z"),
            ("cron(0 8 1 * ? *)", "2026-01-01T08:00:00Z", "2026-02-01T08:00:00Z"),
            ("cron(0 18 ? * MON-FRI *)", "2026-01-02T18:00:00Z", "2026-01-05T18:00:00Z"),
            ("cron(0 9 ? * 2#1 *)", "2026-01-06T00:00:00Z", "2026-02-02T09:00:00Z"),
            ("cron(0 0 L * ? *)", "2028-02-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("cron(0 0 3W * ? *)", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"),
            ("cron(0 0 31 2 ? *)", "2026-01-01T00:00:00Z", "never"),
            ("cron(0 0 1 1 ? 2020)", "2026-01-01T00:00:00Z", "never"),
        ] {
            assert_eq!(next(expression, after), expected, "{expression}");
        }
    }

    #[test]
    fn what_aws_refuses_is_refused() {
        for wrong in [
            "",
            "rate(5)",
            "rate(0 minutes)",
            "rate(1 minutes)",
            "rate(5 minute)",
            "rate(-1 minutes)",
            "rate(5 seconds)",
            "cron(* * * * *)",
            "cron(0 12 * * * *)x",
            "cron(60 12 * * ? *)",
            "cron(0 12 ? * ? *)",
            "cron(0 12 1 * MON *)",
            "cron(0 12 * * * *)",
            "cron(0 18 * * MON-FRI *)",
            "cron(0 12 ? * FOO *)",
            "every minute",
        ] {
            assert_eq!(Schedule::parse(wrong), None, "{wrong}");
        }
    }
}
