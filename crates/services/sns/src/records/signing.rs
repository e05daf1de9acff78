//! What signs messages: `signing`, in the shard of no region.

use serde::{Deserialize, Serialize};

/// The key of the record.
pub(crate) const KEY: &[u8] = b"signing";

/// A private key, in PKCS #8's form, and its certificate, both in base64.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SigningRecord {
    pub(crate) key: String,
    pub(crate) certificate: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_signs_reads_back() {
        let record = SigningRecord { key: "k".into(), certificate: "c".into() };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<SigningRecord>(&bytes).unwrap(), record);
    }
}
