//! Percent-decoding, media types and the time format of access logs.

use base::Timestamp;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// A path with its percent-encoding undone.
pub fn decode_path(path: &str) -> Cow<'_, str> {
    if path.contains('%') { percent_decode_str(path).decode_utf8_lossy() } else { Cow::Borrowed(path) }
}

/// The pairs of a query string, decoded, in the order in which they came.
pub fn decode_query(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode_form(name), decode_form(value))
    })
}

fn decode_form(text: &str) -> Cow<'_, str> {
    if text.contains('+') {
        return Cow::Owned(decode_path(&text.replace('+', " ")).into_owned());
    }
    decode_path(text)
}

/// Whether an HTTP API or a function URL hands a body of this type to a function as text. What is not on
/// the list, a missing type included, is base64.
pub fn is_text(content_type: Option<&str>) -> bool {
    let Some(content_type) = content_type else { return false };
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    let starts_with_text = kind.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("text/"));
    starts_with_text
        || ["application/json", "application/xml", "application/javascript"]
            .iter()
            .any(|text| kind.eq_ignore_ascii_case(text))
}

/// `12/Mar/2020:19:03:58 +0000`.
pub fn access_log_time(time: Timestamp) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let secs = time.as_secs();
    let (days, second) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    let month = MONTHS[(month - 1) as usize];
    format!("{day:02}/{month}/{year}:{:02}:{:02}:{:02} +0000", second / 3600, second / 60 % 60, second % 60)
}

/// Year, month and day of a number of days since 1970-01-01, in the proleptic Gregorian calendar. Years are
/// counted from March, so that the leap day is the last of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_in_an_access_log() {
        for (secs, expected) in [
            (0, "01/Jan/1970:00:00:00 +0000"),
            (1_584_039_838, "12/Mar/2020:19:03:58 +0000"),
            (951_827_696, "29/Feb/2000:12:34:56 +0000"),
            (4_107_542_399, "28/Feb/2100:23:59:59 +0000"),
        ] {
            assert_eq!(access_log_time(Timestamp::from_secs(secs)), expected);
        }
    }

    #[test]
    fn queries_decode() {
        let pairs: Vec<_> = decode_query("a=1&a=%32&b&c=x+y%2B&&=z").collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(pairs, [("a", "1"), ("a", "2"), ("b", ""), ("c", "x y+"), ("", "z")]);
    }

    #[test]
    fn text_is_a_short_list() {
        for (kind, expected) in [
            (Some("text/csv"), true),
            (Some("Application/JSON; charset=utf-8"), true),
            (Some("application/xml"), true),
            (Some("application/vnd.api+json"), false),
            (Some("application/x-www-form-urlencoded"), false),
            (Some("image/png"), false),
            (None, false),
        ] {
            assert_eq!(is_text(kind), expected, "{kind:?}");
        }
    }
}
