//! Instants as text, in the three forms of the protocols.

use crate::schema::TimestampFormat;
use base::Timestamp;
use jiff::fmt::rfc2822;

/// Seconds since 1970 with up to three decimals, as AWS writes time in JSON.
pub fn epoch_seconds(time: Timestamp) -> String {
    let millis = time.as_millis();
    let (seconds, rest) = (millis.div_euclid(1000), millis.rem_euclid(1000));
    if rest == 0 {
        return seconds.to_string();
    }
    // `-0.5` is minus one second and 500 milliseconds in Euclid's terms.
    let text = if seconds < 0 {
        format!("-{}.{:03}", -(seconds + 1), 1000 - rest)
    } else {
        format!("{seconds}.{rest:03}")
    };
    text.trim_end_matches('0').to_owned()
}

/// `time` in a form.
pub fn format(time: Timestamp, format: TimestampFormat) -> String {
    let moment = jiff::Timestamp::from_millisecond(time.as_millis()).unwrap_or_default();
    match format {
        TimestampFormat::Unix => epoch_seconds(time),
        TimestampFormat::Iso8601 if time.as_millis() % 1000 == 0 => {
            moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
        }
        TimestampFormat::Iso8601 => moment.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
        TimestampFormat::Rfc822 => moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
    }
}

/// The instant in `text`: in `format` where one is given, else in any.
pub fn parse(text: &str, format: Option<TimestampFormat>) -> Option<Timestamp> {
    let unix = || text.parse().ok().filter(|seconds: &f64| seconds.is_finite()).map(Timestamp::from_secs_f64);
    let iso = || text.parse::<jiff::Timestamp>().ok().map(from_jiff);
    let rfc = || {
        let zoned = rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text);
        zoned.ok().map(from_jiff)
    };
    match format {
        Some(TimestampFormat::Unix) => unix(),
        Some(TimestampFormat::Iso8601) => iso(),
        Some(TimestampFormat::Rfc822) => rfc(),
        None => iso().or_else(rfc).or_else(unix),
    }
}

fn from_jiff(moment: jiff::Timestamp) -> Timestamp {
    Timestamp::from_micros(moment.as_microsecond())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_back() {
        for millis in [0, 1_422_172_800_000, 1_422_172_800_120, -500, -1_500, 1] {
            let time = Timestamp::from_millis(millis);
            for form in [TimestampFormat::Unix, TimestampFormat::Iso8601, TimestampFormat::Rfc822] {
                if form == TimestampFormat::Rfc822 && millis % 1000 != 0 {
                    continue;
                }
                let text = format(time, form);
                assert_eq!(parse(&text, Some(form)), Some(time), "{text}");
            }
        }
        assert_eq!(epoch_seconds(Timestamp::from_millis(1_422_172_800_120)), "1422172800.12");
        assert_eq!(
            format(Timestamp::from_secs(1_422_172_800), TimestampFormat::Rfc822),
            "Sun, 25 Jan 2015 08:00:00 GMT"
        );
    }
}
