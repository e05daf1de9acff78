//! Tumbling windows: which a change belongs to, and what a function is told of one. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html>

use crate::records::WindowRecord;
use base::Timestamp;
use serde_json::{Value, json};

/// The most bytes of a window's state; one that has more ends early.
pub(super) const STATE: usize = 1 << 20;
/// How long after its end a window is closed: a change may be durable a moment after it was made.
pub(super) const GRACE: i64 = 1;

/// How an invocation stands in its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Within,
    Last,
    /// The last, because the state is too large.
    Early,
}

/// The start of the window of `length` seconds that `at` is in.
pub(super) fn start(at: i64, length: u32) -> i64 {
    let length = i64::from(length.max(1));
    at - at.rem_euclid(length)
}

/// When a window is to be closed, whether or not a change of a later one has come.
pub(super) fn closes(window: &WindowRecord, length: u32) -> Timestamp {
    Timestamp::from_secs(window.start + i64::from(length) + GRACE)
}

/// What stands in the event besides its records.
pub(super) fn members(window: &WindowRecord, length: u32, turn: Turn, stream: &str) -> Value {
    let shown = |seconds: i64| {
        let mut text = String::new();
        wire::time::write_iso8601(Timestamp::from_secs(seconds), &mut text);
        text
    };
    json!({
        "window": { "start": shown(window.start), "end": shown(window.start + i64::from(length)) },
        "state": window.state,
        "shardId": window.shard,
        "eventSourceARN": stream,
        "isFinalInvokeForWindow": turn != Turn::Within,
        "isWindowTerminatedEarly": turn == Turn::Early,
    })
}

/// The state in a function's answer; none is a failure.
pub(super) fn state(answer: &[u8]) -> Option<Value> {
    let answer: Value = serde_json::from_slice(answer).ok()?;
    answer.get("state").filter(|state| !state.is_null()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_told_as_aws_does() {
        assert_eq!((start(119, 60), start(120, 60), start(-1, 60)), (60, 120, -60));
        let window =
            WindowRecord { start: 1_596_128_400, state: json!({ "1": 282 }), shard: "shardId-1".into() };
        assert_eq!(closes(&window, 300), Timestamp::from_secs(1_596_128_701));
        let expected = json!({
            "window": { "start": "2020-07-30T17:00:00Z", "end": "2020-07-30T17:05:00Z" },
            "state": { "1": 282 }, "shardId": "shardId-1", "eventSourceARN": "arn",
            "isFinalInvokeForWindow": false, "isWindowTerminatedEarly": false,
        });
        assert_eq!(members(&window, 300, Turn::Within, "arn"), expected);
        let early = members(&window, 300, Turn::Early, "arn");
        assert_eq!(
            (&early["isFinalInvokeForWindow"], &early["isWindowTerminatedEarly"]),
            (&json!(true), &json!(true))
        );
    }

    #[test]
    fn an_answer_without_a_state_is_a_failure() {
        assert_eq!(state(b"{\"state\":{}}"), Some(json!({})));
        for answer in ["{}", "null", "{\"state\":null}", "{"] {
            assert_eq!(state(answer.as_bytes()), None, "{answer}");
        }
    }
}
