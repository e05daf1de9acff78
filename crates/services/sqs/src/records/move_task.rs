//! A message-move task: `t/{source queue, 8 bytes}{number, 8 bytes}`.

use serde::{Deserialize, Serialize};

/// How a task stands. The names are AWS's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    #[default]
    Running,
    Completed,
    Cancelled,
    Failed,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
        }
    }
}

/// A task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MoveTaskRecord {
    /// Its own number, which grows.
    pub(crate) number: u64,
    pub(crate) source: String,
    /// Where messages go; where they came from if nothing is said.
    pub(crate) destination: Option<String>,
    /// Messages a second.
    pub(crate) rate: Option<i32>,
    pub(crate) status: Status,
    pub(crate) moved: i64,
    pub(crate) to_move: i64,
    /// Microseconds.
    pub(crate) started: i64,
    pub(crate) reason: Option<String>,
}

/// What all tasks begin with.
pub(crate) const PREFIX: &[u8] = b"t/";

/// What all tasks of a queue begin with.
pub(crate) fn prefix(queue: u64) -> Vec<u8> {
    let mut key = PREFIX.to_vec();
    key.extend_from_slice(&queue.to_be_bytes());
    key
}

/// Where a task is.
pub(crate) fn key(queue: u64, number: u64) -> Vec<u8> {
    let mut key = prefix(queue);
    key.extend_from_slice(&number.to_be_bytes());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_reads_back() {
        let record = MoveTaskRecord { number: 4, status: Status::Cancelled, ..MoveTaskRecord::default() };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<MoveTaskRecord>(&bytes).unwrap(), record);
    }
}
