//! Provisioned concurrency: in the function's record, under the version or alias.

use serde::{Deserialize, Serialize};

/// How many environments are kept ready.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ProvisionedRecord {
    pub(crate) requested: u32,
    /// Microseconds since the epoch.
    pub(crate) modified: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        let record = ProvisionedRecord { requested: 5, modified: 7 };
        let stored = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<ProvisionedRecord>(&stored).unwrap(), record);
    }
}
