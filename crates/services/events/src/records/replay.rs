//! A replay: `replay/{account}/{name}`.

use serde::{Deserialize, Serialize};

/// What the keys of an account's replays begin with.
pub(crate) fn prefix(account: &str) -> Vec<u8> {
    format!("replay/{account}/").into_bytes()
}

/// A replay, and how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReplayRecord {
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) archive: String,
    pub(crate) bus: String,
    /// The rules that get the events; all of them where there is none.
    pub(crate) filters: Vec<String>,
    /// The window of events, in microseconds.
    pub(crate) from: i64,
    pub(crate) to: i64,
    pub(crate) state: String,
    pub(crate) started: i64,
    pub(crate) ended: Option<i64>,
    /// When the event came that was replayed last.
    pub(crate) last: Option<i64>,
    /// The key of that event.
    pub(crate) position: Option<Vec<u8>>,
}

pub(crate) fn key(account: &str, name: &str) -> Vec<u8> {
    [prefix(account), name.as_bytes().to_vec()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_reads_back() {
        let record = ReplayRecord {
            name: "r".into(),
            state: "RUNNING".into(),
            filters: vec!["f".into()],
            position: Some(vec![0, 255]),
            ..ReplayRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ReplayRecord>(&bytes).unwrap(), record);
        assert!(key("0", "r").starts_with(&prefix("0")));
    }
}
