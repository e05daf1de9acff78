//! How far a mapping has read its stream, for each of its lanes: `p/{uuid}/{lane, two digits}`, JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A lane's progress.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LaneRecord {
    /// The sequence number of the last change that was dealt with; none at the stream's beginning.
    pub(crate) position: Option<String>,
    /// The tumbling window that is open.
    #[serde(default)]
    pub(crate) window: Option<WindowRecord>,
}

/// A tumbling window with what the function has made of it so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct WindowRecord {
    /// Seconds since the epoch.
    pub(crate) start: i64,
    pub(crate) state: Value,
    /// The shard that its changes come from.
    pub(crate) shard: String,
}

impl LaneRecord {
    /// What the keys of a mapping's lanes begin with.
    pub(crate) fn prefix(uuid: &str) -> Vec<u8> {
        format!("p/{uuid}/").into_bytes()
    }

    /// The key of a lane.
    pub(crate) fn key(uuid: &str, lane: usize) -> Vec<u8> {
        format!("p/{uuid}/{lane:02}").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_in_order() {
        let window = WindowRecord { start: 60, state: serde_json::json!({ "n": 1 }), shard: "s".into() };
        let record = LaneRecord { position: Some("1".into()), window: Some(window) };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<LaneRecord>(&stored).unwrap(), record);
        assert!(LaneRecord::key("u", 2) < LaneRecord::key("u", 10));
        assert!(LaneRecord::key("u", 9).starts_with(&LaneRecord::prefix("u")));
    }
}
