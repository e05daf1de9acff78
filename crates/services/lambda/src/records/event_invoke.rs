//! How asynchronous invocations go: in the function's record, under the version or alias, or `$LATEST`.

use serde::{Deserialize, Serialize};

/// Retries, age and destinations; what is not given is Lambda's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct EventInvokeRecord {
    /// 0 to 2; 2 where it is not given.
    #[serde(default)]
    pub(crate) retries: Option<u32>,
    /// 60 to 21,600; six hours where it is not given.
    #[serde(default)]
    pub(crate) age_seconds: Option<u32>,
    #[serde(default)]
    pub(crate) on_success: Option<String>,
    #[serde(default)]
    pub(crate) on_failure: Option<String>,
    /// Microseconds since the epoch.
    pub(crate) modified: i64,
}

impl EventInvokeRecord {
    /// How often an event may be tried again after the function has failed on it.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html>
    pub(crate) fn retries(&self) -> u32 {
        self.retries.unwrap_or(2)
    }

    /// How many seconds an event may be kept.
    pub(crate) fn age_seconds(&self) -> u32 {
        self.age_seconds.unwrap_or(6 * 60 * 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = EventInvokeRecord {
            retries: Some(1),
            on_failure: Some("arn".into()),
            modified: 7,
            ..EventInvokeRecord::default()
        };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<EventInvokeRecord>(&stored).unwrap(), record);
        assert_eq!((record.retries(), record.age_seconds()), (1, 21_600));
    }
}
