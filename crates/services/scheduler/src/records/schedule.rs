//! A schedule: `s/{account}/{group}/{name}`.

use serde::{Deserialize, Serialize};

/// A schedule as it was made or changed last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ScheduleRecord {
    pub(crate) account: String,
    pub(crate) group: String,
    pub(crate) name: String,
    pub(crate) expression: String,
    /// The zone that was given; UTC where none was.
    pub(crate) zone: Option<String>,
    pub(crate) start_micros: Option<i64>,
    pub(crate) end_micros: Option<i64>,
    pub(crate) description: Option<String>,
    pub(crate) enabled: bool,
    /// The flexible window, in minutes.
    pub(crate) window: Option<i32>,
    /// Whether it goes with its last time.
    pub(crate) deletes_itself: bool,
    pub(crate) kms_key: Option<String>,
    pub(crate) target: TargetRecord,
    pub(crate) created_micros: i64,
    pub(crate) modified_micros: i64,
    /// Changes with every change of the schedule, so that times which were set before mean nothing.
    pub(crate) generation: u64,
    /// The token of the request that made it.
    pub(crate) token: Option<String>,
}

/// Whom it calls.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetRecord {
    pub(crate) arn: String,
    pub(crate) role: String,
    pub(crate) input: Option<String>,
    pub(crate) dead_letter: Option<String>,
    pub(crate) attempts: Option<i32>,
    /// In seconds.
    pub(crate) age: Option<i32>,
    /// For a bus: detail type and source.
    pub(crate) event: Option<(String, String)>,
    /// For a FIFO queue.
    pub(crate) message_group: Option<String>,
}

/// What the keys of an account's schedules begin with, or of those of a group.
pub(crate) fn prefix(account: &str, group: Option<&str>) -> Vec<u8> {
    match group {
        None => format!("s/{account}/").into_bytes(),
        Some(group) => format!("s/{account}/{group}/").into_bytes(),
    }
}

pub(crate) fn key(account: &str, group: &str, name: &str) -> Vec<u8> {
    format!("s/{account}/{group}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_reads_back() {
        let record = ScheduleRecord {
            name: "n".into(),
            zone: Some("Europe/Berlin".into()),
            end_micros: Some(7),
            window: Some(15),
            target: TargetRecord {
                arn: "a".into(),
                event: Some(("d".into(), "s".into())),
                ..TargetRecord::default()
            },
            generation: u64::MAX,
            ..ScheduleRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ScheduleRecord>(&bytes).unwrap(), record);
        assert!(key("0", "g", "n").starts_with(&prefix("0", Some("g"))));
    }
}
