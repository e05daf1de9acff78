//! Events as their targets see them.

use base::Timestamp;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt::Write as _;

/// What of an event is not its detail.
pub(crate) struct Envelope<'a> {
    pub(crate) id: &'a str,
    pub(crate) detail_type: &'a str,
    pub(crate) source: &'a str,
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) time: Timestamp,
    pub(crate) resources: &'a [String],
}

impl Envelope<'_> {
    /// The event; its detail is JSON already and goes in as it is, but for the space between its parts.
    pub(crate) fn write(&self, detail: &str) -> String {
        let detail = compact(detail);
        let mut text = String::with_capacity(detail.len() + 320);
        let quoted = |value: &str| Value::from(value).to_string();
        let _ = write!(
            text,
            r#"{{"version":"0","id":{},"detail-type":{},"source":{},"account":{},"time":{},"region":{},"resources":{},"detail":{detail}}}"#,
            quoted(self.id),
            quoted(self.detail_type),
            quoted(self.source),
            quoted(self.account),
            quoted(&instant(self.time)),
            quoted(self.region),
            Value::from(self.resources),
        );
        text
    }
}

/// JSON without the space between its parts.
fn compact(json: &str) -> Cow<'_, str> {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    if !json.as_bytes().iter().any(is_space) {
        return Cow::Borrowed(json);
    }
    let (mut in_text, mut escaped) = (false, false);
    let is_kept = |byte: &u8| {
        let kept = in_text || !is_space(byte);
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            _ => {}
        }
        kept
    };
    let kept: Vec<u8> = json.bytes().filter(is_kept).collect();
    // What went are whole characters, so the rest are.
    String::from_utf8(kept).map_or(Cow::Borrowed(json), Cow::Owned)
}

/// The same event under another id.
pub(crate) fn renamed(event: &str, id: &str) -> String {
    const BEFORE: &str = r#"{"version":"0","id":""#;
    match event.strip_prefix(BEFORE).and_then(|rest| rest.split_once('"')) {
        Some((_, rest)) => format!("{BEFORE}{id}\"{rest}"),
        None => event.to_owned(),
    }
}

/// `2026-01-01T00:00:00Z`.
pub(crate) fn instant(at: Timestamp) -> String {
    jiff::Timestamp::from_second(at.as_micros().div_euclid(1_000_000))
        .map(|time| time.to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_json_with_its_detail_as_it_came() {
        let envelope = Envelope {
            id: "i",
            detail_type: "a \"type\"",
            source: "s",
            account: "000000000000",
            region: "us-east-1",
            time: Timestamp::from_secs(0),
            resources: &["r".to_owned()],
        };
        let text = envelope.write("{\"n\": 1.00,\n\t\"ä \\\" ö\" : \"a  b\"}");
        assert_eq!(
            text,
            r#"{"version":"0","id":"i","detail-type":"a \"type\"","source":"s","account":"000000000000","time":"1970-01-01T00:00:00Z","region":"us-east-1","resources":["r"],"detail":{"n":1.00,"ä \" ö":"a  b"}}"#
        );
        assert!(renamed(&text, "other").starts_with(r#"{"version":"0","id":"other","detail-type":"a"#));
    }
}
