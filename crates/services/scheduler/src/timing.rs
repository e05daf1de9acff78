//! When a schedule fires. Pure.

use crate::records::schedule::ScheduleRecord;
use engine::schedule::{Schedule, Span, When};
use jiff::tz::TimeZone;

/// An expression with the zone that it is meant in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Timing {
    when: When,
    zone: TimeZone,
}

impl Timing {
    /// Reads an expression; the error says what is wrong, in AWS's words where they are known.
    pub(crate) fn read(expression: &str, zone: Option<&str>) -> Result<Self, String> {
        let when = read(expression).ok_or_else(|| format!("Invalid Schedule Expression {expression}."))?;
        let zone = match zone {
            None | Some("UTC") => TimeZone::UTC,
            Some(name) => {
                TimeZone::get(name).map_err(|_| format!("Invalid Schedule Expression Timezone {name}."))?
            }
        };
        Ok(Self { when, zone })
    }

    /// The first time of a schedule after `after`, in seconds.
    pub(crate) fn next(&self, record: &ScheduleRecord, after: i64) -> Option<i64> {
        let span = Span::of_micros(record.modified_micros, record.start_micros, record.end_micros);
        self.when.next(after, &self.zone, span)
    }
}

fn read(expression: &str) -> Option<When> {
    if let Some(time) = expression.strip_prefix("at(").and_then(|rest| rest.strip_suffix(')')) {
        // Exactly yyyy-mm-ddThh:mm:ss.
        let shaped = time.len() == 19 && time.as_bytes().get(10) == Some(&b'T');
        return shaped.then(|| time.parse().ok()).flatten().map(When::Once);
    }
    // Unlike a rule's, a schedule's unit may be in the singular or the plural whatever its number.
    let rate = expression.strip_prefix("rate(").and_then(|rest| rest.strip_suffix(')'));
    if let Some((value, unit)) = rate.and_then(|rate| rate.split_once(' '))
        && ["day", "days", "hour", "hours", "minute", "minutes"].contains(&unit)
    {
        let unit = unit.trim_end_matches('s');
        let plural = if value == "1" { "" } else { "s" };
        return Schedule::parse(&format!("rate({value} {unit}{plural})")).map(When::Every);
    }
    Schedule::parse(expression).map(When::Every)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_second()
    }

    fn next(expression: &str, zone: Option<&str>, after: &str, record: &ScheduleRecord) -> String {
        let found = Timing::read(expression, zone).unwrap().next(record, second(after));
        found.map_or_else(|| "never".into(), |at| jiff::Timestamp::from_second(at).unwrap().to_string())
    }

    #[test]
    fn it_fires_when_it_says() {
        let made = ScheduleRecord {
            modified_micros: second("2026-01-01T00:00:00Z") * 1_000_000,
            ..ScheduleRecord::default()
        };
        let micros = |text: &str| Some(second(text) * 1_000_000);
        let started = ScheduleRecord { start_micros: micros("2026-01-01T00:03:00Z"), ..made.clone() };
        let ending = ScheduleRecord { end_micros: micros("2026-01-01T00:12:00Z"), ..made.clone() };
        for (expression, zone, after, record, expected) in [
            ("at(2026-05-01T12:00:00)", None, "2026-01-01T00:00:00Z", &made, "2026-05-01T12:00:00Z"),
            (
                "at(2026-05-01T12:00:00)",
                Some("Europe/Berlin"),
                "2026-01-01T00:00:00Z",
                &made,
                "2026-05-01T10:00:00Z",
            ),
            ("at(2026-05-01T12:00:00)", None, "2026-05-01T12:00:00Z", &made, "never"),
            ("rate(5 minutes)", None, "2026-01-01T00:00:00Z", &made, "2026-01-01T00:05:00Z"),
            ("rate(5 minute)", None, "2026-01-01T00:07:00Z", &made, "2026-01-01T00:10:00Z"),
            ("rate(5 minutes)", None, "2026-01-01T00:00:00Z", &started, "2026-01-01T00:03:00Z"),
            ("rate(5 minutes)", None, "2026-01-01T00:03:00Z", &started, "2026-01-01T00:08:00Z"),
            ("rate(5 minutes)", None, "2026-01-01T00:10:00Z", &ending, "never"),
            (
                "cron(0 9 * * ? *)",
                Some("America/New_York"),
                "2026-07-01T00:00:00Z",
                &made,
                "2026-07-01T13:00:00Z",
            ),
            (
                "cron(0 9 * * ? *)",
                Some("America/New_York"),
                "2026-01-02T00:00:00Z",
                &made,
                "2026-01-02T14:00:00Z",
            ),
            ("cron(* * * * ? *)", None, "2025-12-01T00:00:00Z", &started, "2026-01-01T00:03:00Z"),
        ] {
            assert_eq!(next(expression, zone, after, record), expected, "{expression} {after}");
        }
    }

    #[test]
    fn what_aws_refuses_is_refused() {
        for wrong in [
            "cron(0 1 * * * *)",
            "cron(7 20 * * NOT *)",
            "cron(INVALID)",
            "cron(0 dummy ? * MON-FRI *)",
            "rate(10 years)",
            "rate()",
            "rate(10)",
            "rate(10 minutess)",
            "rate(foo minutes)",
            "rate(-10 minutes)",
            "rate( 10 minutes )",
            " rate(10 minutes)",
            "at(2021-12-31T23:59:59Z)",
            "at(2021-12-31)",
        ] {
            assert_eq!(
                Timing::read(wrong, None).unwrap_err(),
                format!("Invalid Schedule Expression {wrong}.")
            );
        }
        let error = Timing::read("rate(1 minute)", Some("Mars/Olympus")).unwrap_err();
        assert_eq!(error, "Invalid Schedule Expression Timezone Mars/Olympus.");
    }
}
