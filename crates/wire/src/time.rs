//! Time as the protocols write it: ISO 8601, HTTP dates, seconds since the epoch, and SigV4's compact form.
//!
//! Pure functions over [`Timestamp`]; nothing here reads a clock. Readers answer `None` for what is no time, so
//! that each protocol can say so in its own words.

use crate::schema::TimestampFormat;
use base::Timestamp;

/// Microseconds in a second.
const MICROS: i64 = 1_000_000;

/// The years that four digits can write. A time outside of them has no text in these formats.
const YEARS: std::ops::RangeInclusive<i64> = 0..=9999;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The first of January 1970 was a Thursday.
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// A point in time by the calendar, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    micros: i64,
}

impl Civil {
    fn of(time: Timestamp) -> Self {
        let micros = time.as_micros();
        let seconds = micros.div_euclid(MICROS);
        let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Counts days from the first of March of the year 0, so that a leap day is the last of its year; an era is
        // the 400 years after which the calendar repeats.
        let days = days + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Self {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month,
            day: of_year - (153 * shifted + 2) / 5 + 1,
            hour: of_day / 3_600,
            minute: of_day / 60 % 60,
            second: of_day % 60,
            micros: micros.rem_euclid(MICROS),
        }
    }

    /// The point in time, or `None` where the calendar has no such day or the clock no such hour. A leap second
    /// counts as the first second of the next minute.
    fn timestamp(self) -> Option<Timestamp> {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days_in_month = match self.month {
            2 => 28 + i64::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let clock = self.hour <= 23 && self.minute <= 59 && self.second <= 60;
        if !YEARS.contains(&self.year) || !(1..=days_in_month).contains(&self.day) || !clock {
            return None;
        }
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let shifted = if self.month > 2 { self.month - 3 } else { self.month + 9 };
        let of_year = (153 * shifted + 2) / 5 + self.day - 1;
        let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
        let seconds = days * 86_400 + self.hour * 3_600 + self.minute * 60 + self.second;
        Some(Timestamp::from_micros(seconds * MICROS + self.micros))
    }
}

/// Reads digits and punctuation from the front of a text.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    /// Exactly `count` decimal digits.
    fn digits(&mut self, count: usize) -> Option<i64> {
        let (head, rest) = self.0.split_at_checked(count)?;
        let mut value = 0;
        for byte in head {
            value = value * 10 + i64::from(byte.is_ascii_digit().then(|| byte - b'0')?);
        }
        self.0 = rest;
        Some(value)
    }

    /// Exactly `text`.
    fn skip(&mut self, text: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// `.` and digits, as microseconds; finer digits are dropped. Zero where there is no `.`.
    fn fraction(&mut self) -> Option<i64> {
        let Some(mut rest) = self.0.strip_prefix(b".") else { return Some(0) };
        let (mut micros, mut unit, mut some) = (0, MICROS / 10, false);
        while let Some((digit, after)) = rest.split_first().filter(|(digit, _)| digit.is_ascii_digit()) {
            micros += i64::from(digit - b'0') * unit;
            (unit, some, rest) = (unit / 10, true, after);
        }
        self.0 = rest;
        some.then_some(micros)
    }

    /// `HH:MM:SS` and a fraction.
    fn clock(&mut self, civil: &mut Civil) -> Option<()> {
        civil.hour = self.digits(2)?;
        self.skip(b":")?;
        civil.minute = self.digits(2)?;
        self.skip(b":")?;
        civil.second = self.digits(2)?;
        civil.micros = self.fraction()?;
        Some(())
    }
}

const NOWHEN: Civil = Civil { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 };

/// Reads `2015-08-30T12:36:00Z`, with an optional fraction and with `Z` or an offset from UTC.
pub fn parse_iso8601(text: &str) -> Option<Timestamp> {
    let (mut cursor, mut civil) = (Cursor(text.as_bytes()), NOWHEN);
    civil.year = cursor.digits(4)?;
    cursor.skip(b"-")?;
    civil.month = cursor.digits(2)?;
    cursor.skip(b"-")?;
    civil.day = cursor.digits(2)?;
    cursor.skip(b"T").or_else(|| cursor.skip(b"t"))?;
    cursor.clock(&mut civil)?;
    let time = civil.timestamp()?;
    let offset = match cursor.0 {
        b"Z" | b"z" => return Some(time),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let mut offset = Cursor(rest);
            let hours = offset.digits(2)?;
            let _ = offset.skip(b":");
            let minutes = offset.digits(2)?;
            if !offset.0.is_empty() || hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 3_600 + minutes * 60) * if *sign == b'+' { 1 } else { -1 }
        }
        _ => return None,
    };
    Some(Timestamp::from_micros(time.as_micros() - offset * MICROS))
}

/// Writes `2015-08-30T12:36:00Z`, with the fraction that the time has: none, or as many digits as are needed.
pub fn write_iso8601(time: Timestamp, out: &mut String) {
    let civil = Civil::of(time);
    push(out, civil.year, 4);
    out.push('-');
    push(out, civil.month, 2);
    out.push('-');
    push(out, civil.day, 2);
    out.push('T');
    push_clock(out, civil);
    push_fraction(out, civil.micros);
    out.push('Z');
}

/// Reads `Sun, 30 Aug 2015 12:36:00 GMT`, with an optional fraction.
pub fn parse_http_date(text: &str) -> Option<Timestamp> {
    let (_weekday, rest) = text.split_once(", ")?;
    let (mut cursor, mut civil) = (Cursor(rest.as_bytes()), NOWHEN);
    civil.day = cursor.digits(2)?;
    cursor.skip(b" ")?;
    let (month, rest) = cursor.0.split_at_checked(3)?;
    civil.month = 1 + i64::try_from(MONTHS.iter().position(|name| name.as_bytes() == month)?).ok()?;
    cursor.0 = rest;
    cursor.skip(b" ")?;
    civil.year = cursor.digits(4)?;
    cursor.skip(b" ")?;
    cursor.clock(&mut civil)?;
    (cursor.0 == b" GMT" || cursor.0 == b" UTC" || cursor.0 == b" +0000").then(|| civil.timestamp())?
}

/// Writes `Sun, 30 Aug 2015 12:36:00 GMT`, with the fraction that the time has.
pub fn write_http_date(time: Timestamp, out: &mut String) {
    let civil = Civil::of(time);
    let weekday = time.as_secs().div_euclid(86_400).rem_euclid(7);
    out.push_str(WEEKDAYS[usize::try_from(weekday).unwrap_or(0)]);
    out.push_str(", ");
    push(out, civil.day, 2);
    out.push(' ');
    out.push_str(MONTHS[usize::try_from(civil.month - 1).unwrap_or(0)]);
    out.push(' ');
    push(out, civil.year, 4);
    out.push(' ');
    push_clock(out, civil);
    push_fraction(out, civil.micros);
    out.push_str(" GMT");
}

/// Reads seconds since the epoch, with or without a fraction or an exponent.
pub fn parse_epoch(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse::<i64>() {
        return Some(Timestamp::from_secs(seconds));
    }
    let seconds: f64 = text.parse().ok().filter(|seconds: &f64| seconds.is_finite())?;
    Some(Timestamp::from_secs_f64(seconds))
}

/// Writes seconds since the epoch, with the fraction that the time has.
pub fn write_epoch(time: Timestamp, out: &mut String) {
    let micros = time.as_micros();
    if micros < 0 {
        out.push('-');
    }
    let micros = micros.unsigned_abs();
    out.push_str(itoa::Buffer::new().format(micros / MICROS.unsigned_abs()));
    push_fraction(out, i64::try_from(micros % MICROS.unsigned_abs()).unwrap_or(0));
    // AWS writes 1.5 and not 1.500 here.
    if !micros.is_multiple_of(MICROS.unsigned_abs()) {
        out.truncate(out.trim_end_matches('0').len());
    }
}

/// Seconds since the epoch, as AWS writes time in JSON.
pub fn epoch_seconds(time: Timestamp) -> String {
    format(time, TimestampFormat::Unix)
}

/// `time` in a form.
pub fn format(time: Timestamp, format: TimestampFormat) -> String {
    let mut out = String::with_capacity(32);
    match format {
        TimestampFormat::Unix => write_epoch(time, &mut out),
        TimestampFormat::Iso8601 => write_iso8601(time, &mut out),
        TimestampFormat::Rfc822 => write_http_date(time, &mut out),
    }
    out
}

/// The instant in `text`: in `format` where one is given, else in any.
pub fn parse(text: &str, format: Option<TimestampFormat>) -> Option<Timestamp> {
    match format {
        Some(TimestampFormat::Unix) => parse_epoch(text),
        Some(TimestampFormat::Iso8601) => parse_iso8601(text),
        Some(TimestampFormat::Rfc822) => parse_http_date(text),
        None => parse_iso8601(text).or_else(|| parse_http_date(text)).or_else(|| parse_epoch(text)),
    }
}

/// A float that has no digits, as the protocols write it.
pub fn non_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// Reads SigV4's `20150830T123600Z`.
pub fn parse_compact(text: &str) -> Option<Timestamp> {
    let (mut cursor, mut civil) = (Cursor(text.as_bytes()), NOWHEN);
    civil.year = cursor.digits(4)?;
    civil.month = cursor.digits(2)?;
    civil.day = cursor.digits(2)?;
    cursor.skip(b"T")?;
    civil.hour = cursor.digits(2)?;
    civil.minute = cursor.digits(2)?;
    civil.second = cursor.digits(2)?;
    (cursor.0 == b"Z").then(|| civil.timestamp())?
}

/// Writes SigV4's `20150830T123600Z`, dropping any fraction.
pub fn write_compact(time: Timestamp, out: &mut String) {
    let civil = Civil::of(time);
    for (value, width) in [(civil.year, 4), (civil.month, 2), (civil.day, 2)] {
        push(out, value, width);
    }
    out.push('T');
    for value in [civil.hour, civil.minute, civil.second] {
        push(out, value, 2);
    }
    out.push('Z');
}

/// `value` with at least `width` digits.
fn push(out: &mut String, value: i64, width: usize) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(value);
    for _ in digits.len()..width {
        out.push('0');
    }
    out.push_str(digits);
}

fn push_clock(out: &mut String, civil: Civil) {
    push(out, civil.hour, 2);
    out.push(':');
    push(out, civil.minute, 2);
    out.push(':');
    push(out, civil.second, 2);
}

/// `.` and the digits of `micros` without trailing zeros, but whole milliseconds as three digits, as AWS writes.
fn push_fraction(out: &mut String, micros: i64) {
    if micros == 0 {
        return;
    }
    out.push('.');
    if micros % 1_000 == 0 { push(out, micros / 1_000, 3) } else { push(out, micros, 6) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(write: fn(Timestamp, &mut String), time: Timestamp) -> String {
        let mut out = String::new();
        write(time, &mut out);
        out
    }

    #[test]
    fn writes_known_times() {
        let time = Timestamp::from_secs(1_440_938_160);
        assert_eq!(text(write_iso8601, time), "2015-08-30T12:36:00Z");
        assert_eq!(text(write_compact, time), "20150830T123600Z");
        assert_eq!(text(write_http_date, time), "Sun, 30 Aug 2015 12:36:00 GMT");
        assert_eq!(text(write_epoch, time), "1440938160");
        let time = Timestamp::from_millis(-1);
        assert_eq!(text(write_iso8601, time), "1969-12-31T23:59:59.999Z");
        assert_eq!(text(write_epoch, time), "-0.001");
        assert_eq!(text(write_epoch, Timestamp::from_micros(1_500_001)), "1.500001");
        assert_eq!(text(write_epoch, Timestamp::from_millis(1_422_172_800_120)), "1422172800.12");
        assert_eq!(text(write_epoch, Timestamp::from_secs(1_000)), "1000");
    }

    #[test]
    fn reads_known_times() {
        let time = Some(Timestamp::from_secs(951_827_696));
        for same in ["2000-02-29T12:34:56Z", "2000-02-29T13:34:56+01:00", "2000-02-29T07:04:56-0530"] {
            assert_eq!(parse_iso8601(same), time, "{same}");
        }
        assert_eq!(parse_iso8601("2000-02-29T12:34:56.25Z"), Some(Timestamp::from_millis(951_827_696_250)));
        assert_eq!(parse_http_date("Tue, 29 Feb 2000 12:34:56 GMT"), time);
        assert_eq!(parse_compact("20000229T123456Z"), time);
        assert_eq!(parse_epoch("951827696"), time);
        assert_eq!(parse_epoch("951827696.5"), Some(Timestamp::from_millis(951_827_696_500)));
        assert_eq!(parse_epoch("9.51827696e8"), time);
    }

    #[test]
    fn refuses_what_is_no_time() {
        for bad in ["", "2001-02-29T00:00:00Z", "2001-13-01T00:00:00Z", "2001-01-01T24:00:00Z", "2001-01-01"]
        {
            assert_eq!(parse_iso8601(bad), None, "{bad}");
        }
        for bad in ["2001-01-01T00:00:00", "2001-01-01T00:00:00.Z", "2001-01-01T00:00:00+1", "é"] {
            assert_eq!(parse_iso8601(bad), None, "{bad}");
        }
        assert_eq!(parse_http_date("Tue, 29 Foo 2000 12:34:56 GMT"), None);
        assert_eq!(parse_compact("20000229T123456"), None);
        assert_eq!(parse_epoch("NaN"), None);
        assert_eq!(parse_epoch("soon"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn every_time_survives_its_text(micros in -62_167_219_200_000_000i64..253_402_300_800_000_000) {
            let time = Timestamp::from_micros(micros);
            prop_assert_eq!(parse_iso8601(&text(write_iso8601, time)), Some(time));
            prop_assert_eq!(parse_http_date(&text(write_http_date, time)), Some(time));
            let whole = Timestamp::from_secs(time.as_secs());
            prop_assert_eq!(parse_compact(&text(write_compact, time)), Some(whole));
            prop_assert_eq!(parse_epoch(&text(write_epoch, whole)), Some(whole));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = (parse_iso8601(&text), parse_http_date(&text), parse_compact(&text), parse_epoch(&text));
        }
    }
}
