//! When a scheduled action fires. Pure.

use crate::records::ActionRecord;
use engine::schedule::{Schedule, Span, When};
use jiff::tz::TimeZone;

/// A schedule with the zone that it is meant in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Timing {
    when: When,
    zone: TimeZone,
}

impl Timing {
    /// Reads a schedule; the error says what is wrong.
    pub(crate) fn read(schedule: &str, zone: Option<&str>) -> Result<Self, String> {
        let zone = match zone {
            None => TimeZone::UTC,
            Some(name) => TimeZone::get(name).map_err(|_| format!("Invalid time zone: {name}"))?,
        };
        let invalid = || {
            format!(
                "Invalid schedule expression: {schedule}. Use at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields)."
            )
        };
        let when = match schedule.strip_prefix("at(").and_then(|rest| rest.strip_suffix(')')) {
            Some(time) => {
                // The seconds may be left out.
                let shaped = matches!(time.len(), 16 | 19) && time.as_bytes().get(10) == Some(&b'T');
                When::Once(shaped.then(|| time.parse().ok()).flatten().ok_or_else(invalid)?)
            }
            None => When::Every(Schedule::parse(schedule).ok_or_else(invalid)?),
        };
        Ok(Self { when, zone })
    }

    pub(crate) fn is_once(&self) -> bool {
        matches!(self.when, When::Once(_))
    }

    /// The first time of an action after `after`, in seconds.
    pub(crate) fn next(&self, record: &ActionRecord, after: i64) -> Option<i64> {
        let span = Span::of_micros(record.created_micros, record.start_micros, record.end_micros);
        self.when.next(after, &self.zone, span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_second()
    }

    #[test]
    fn it_fires_when_it_says() {
        let made = ActionRecord {
            created_micros: second("2026-01-01T00:00:00Z") * 1_000_000,
            ..ActionRecord::default()
        };
        let ending =
            ActionRecord { end_micros: Some(second("2026-01-01T06:00:00Z") * 1_000_000), ..made.clone() };
        for (schedule, zone, record, expected) in [
            ("at(2026-05-01T12:00:00)", None, &made, "2026-05-01T12:00:00Z"),
            ("at(2026-05-01T12:00)", Some("Europe/Berlin"), &made, "2026-05-01T10:00:00Z"),
            ("at(2025-05-01T12:00:00)", None, &made, "never"),
            ("rate(5 minutes)", None, &made, "2026-01-01T00:05:00Z"),
            ("cron(0 8 * * ? *)", Some("America/New_York"), &made, "2026-01-01T13:00:00Z"),
            ("cron(0 8 * * ? *)", None, &ending, "never"),
        ] {
            let found = Timing::read(schedule, zone).unwrap().next(record, second("2026-01-01T00:00:00Z"));
            let found = found
                .map_or_else(|| "never".into(), |at| jiff::Timestamp::from_second(at).unwrap().to_string());
            assert_eq!(found, expected, "{schedule}");
        }
        for (schedule, zone) in
            [("at(tomorrow)", None), ("every day", None), ("cron(0 8 * * ? *)", Some("Mars/Olympus"))]
        {
            assert!(Timing::read(schedule, zone).is_err(), "{schedule}");
        }
    }
}
