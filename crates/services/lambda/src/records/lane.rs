//! How far a mapping has read its stream, for each of its lanes: `p/{uuid}/{lane, two digits}`, JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A lane's progress. Positions are sequence numbers, which sort as text; none is the stream's beginning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct LaneRecord {
    /// How many lanes there were.
    pub(crate) of: u32,
    /// The last change that this lane has dealt with.
    pub(crate) position: Option<String>,
    /// What all lanes have dealt with, at least, when this was written.
    pub(crate) floor: Option<String>,
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

    /// The lane in a key.
    pub(crate) fn lane(key: &[u8]) -> Option<usize> {
        std::str::from_utf8(key).ok()?.rsplit('/').next()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_in_order() {
        let window = WindowRecord { start: 60, state: serde_json::json!({ "n": 1 }), shard: "s".into() };
        let record = LaneRecord { of: 11, position: Some("1".into()), floor: None, window: Some(window) };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<LaneRecord>(&stored).unwrap(), record);
        assert!(LaneRecord::key("u", 2) < LaneRecord::key("u", 10));
        assert!(LaneRecord::key("u", 9).starts_with(&LaneRecord::prefix("u")));
        assert_eq!(LaneRecord::lane(&LaneRecord::key("u", 9)), Some(9));
    }
}
