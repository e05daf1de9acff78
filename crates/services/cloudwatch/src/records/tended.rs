//! Up to when old points have been put together, under `t`.

use serde::{Deserialize, Serialize};

pub(crate) const KEY: &[u8] = b"t";

/// When a region's points were put together last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TendedRecord {
    /// Seconds since the epoch.
    pub(crate) at: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_back() {
        let bytes = serde_json::to_vec(&TendedRecord { at: 7 }).unwrap();
        assert_eq!(serde_json::from_slice::<TendedRecord>(&bytes).unwrap().at, 7);
    }
}
