//! A segment's document: what must be in it. Pure.
//!
//! <https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html>

use serde_json::Value;

/// The largest document, in bytes.
const LARGEST: usize = 64 * 1024;

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Segment {
    pub(crate) id: String,
    pub(crate) trace_id: String,
    pub(crate) document: Value,
}

/// Why a document is none of a segment's, in X-Ray's word for it; and the segment's id where it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unread {
    pub(crate) id: Option<String>,
    pub(crate) code: &'static str,
}

impl Segment {
    pub(crate) fn read(text: &str) -> Result<Self, Unread> {
        let unread = |id: Option<&str>, code| Unread { id: id.map(str::to_owned), code };
        if text.len() > LARGEST {
            return Err(unread(None, "SegmentTooLarge"));
        }
        let document: Value = serde_json::from_str(text).map_err(|_| unread(None, "ParseError"))?;
        if !document.is_object() {
            return Err(unread(None, "ParseError"));
        }
        let given = |name: &str| document.get(name).and_then(Value::as_str);
        let id = given("id");
        let refuse = |code| unread(id, code);
        let found = id.ok_or_else(|| refuse("MissingId"))?;
        if !is_hex(found, 16) {
            return Err(refuse("InvalidId"));
        }
        let trace = given("trace_id").ok_or_else(|| refuse("MissingTraceId"))?;
        if !is_trace_id(trace) {
            return Err(refuse("InvalidTraceId"));
        }
        if given("name").is_none_or(|name| name.is_empty() || name.chars().count() > 200) {
            return Err(refuse("InvalidName"));
        }
        let time = |name: &str| document.get(name).and_then(Value::as_f64);
        let start = time("start_time").ok_or_else(|| refuse("MissingStartTime"))?;
        match time("end_time") {
            Some(end) if end < start => return Err(refuse("InvalidEndTime")),
            Some(_) => {}
            None if document.get("in_progress") == Some(&Value::Bool(true)) => {}
            None => return Err(refuse("MissingEndTime")),
        }
        if given("type") == Some("subsegment") && !given("parent_id").is_some_and(|parent| is_hex(parent, 16))
        {
            return Err(refuse("InvalidParentId"));
        }
        let (id, trace_id) = (found.to_owned(), trace.to_ascii_lowercase());
        Ok(Self { id, trace_id, document })
    }
}

/// `1-`, eight digits, `-`, 24 digits; or the 32 of W3C's form after their first eight are set off.
pub(crate) fn is_trace_id(text: &str) -> bool {
    let mut parts = text.split('-');
    let (version, time, unique) = (parts.next(), parts.next(), parts.next());
    version == Some("1")
        && time.is_some_and(|time| is_hex(time, 8))
        && unique.is_some_and(|unique| is_hex(unique, 24))
        && parts.next().is_none()
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_has_what_it_must_have() {
        let good = json!({
            "id": "53995c3f42cd8ad8", "trace_id": "1-5759E988-bd862e3fe1be46a994272793", "name": "n", "start_time": 1.5,
            "end_time": 2,
        });
        let read = Segment::read(&good.to_string()).unwrap();
        assert_eq!((read.id.as_str(), &read.trace_id[..10]), ("53995c3f42cd8ad8", "1-5759e988"));
        for (name, value, code) in [
            ("id", json!(null), "MissingId"),
            ("id", json!("53995c3f42cd8ad"), "InvalidId"),
            ("trace_id", json!(null), "MissingTraceId"),
            ("trace_id", json!("1-5759e988-bd862e3fe1be46a9942727"), "InvalidTraceId"),
            ("name", json!(""), "InvalidName"),
            ("name", json!("n".repeat(201)), "InvalidName"),
            ("start_time", json!("now"), "MissingStartTime"),
            ("end_time", json!(null), "MissingEndTime"),
            ("end_time", json!(1), "InvalidEndTime"),
            ("type", json!("subsegment"), "InvalidParentId"),
        ] {
            let mut bad = good.clone();
            bad[name] = value;
            assert_eq!(Segment::read(&bad.to_string()).unwrap_err().code, code, "{bad}");
        }
        for text in ["", "7", "[]", "{"] {
            assert_eq!(Segment::read(text).unwrap_err(), Unread { id: None, code: "ParseError" });
        }
        assert_eq!(Segment::read(&"x".repeat(LARGEST + 1)).unwrap_err().code, "SegmentTooLarge");
    }
}
