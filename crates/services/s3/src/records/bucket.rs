//! A bucket: `b/{name}`. The shard `global/s3` holds its claim of the name, under the same key.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who has a name, in the shard `global/s3`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claim {
    pub(crate) account: String,
    pub(crate) region: String,
}

/// A bucket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketRecord {
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) region: String,
    /// Microseconds.
    pub(crate) created: i64,
    /// `Enabled` or `Suspended`; absent where versioning was never asked for.
    #[serde(default)]
    pub(crate) versioning: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
    /// Documents by what they configure, such as `policy`: kept as they were given, as text.
    #[serde(default)]
    pub(crate) documents: BTreeMap<String, String>,
}

/// Where a bucket is.
pub(crate) fn key(name: &str) -> String {
    format!("b/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_reads_back() {
        let record = BucketRecord {
            name: "b".into(),
            versioning: Some("Enabled".into()),
            tags: vec![("k".into(), "v".into())],
            documents: BTreeMap::from([("policy".into(), "{}".into())]),
            ..BucketRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<BucketRecord>(&bytes).unwrap(), record);
    }
}
