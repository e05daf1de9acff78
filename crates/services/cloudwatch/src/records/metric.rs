//! A metric: `m`, then account, namespace, name, and names and values of its dimensions. The number that its points have is given
//! out once, from the counter under `n`.

use crate::metric::MetricId;
use serde::{Deserialize, Serialize};

/// A metric as it was seen last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct MetricRecord {
    pub(crate) id: MetricId,
    /// Of its points.
    pub(crate) number: u64,
    /// When values came in last, in seconds since the epoch; within a minute.
    pub(crate) seen: i64,
}

/// The key of the number that was given out last.
pub(crate) const COUNTER: &[u8] = b"n";

/// The key of a metric.
pub(crate) fn key(account: &str, id: &MetricId) -> Vec<u8> {
    let mut key = namespace_prefix(account, &id.namespace);
    push(&mut key, &id.name);
    for (name, value) in &id.dimensions {
        push(&mut key, name);
        push(&mut key, value);
    }
    key
}

/// What the keys of all metrics begin with.
pub(crate) const ALL: &[u8] = b"m";

/// What the keys of an account's metrics begin with.
pub(crate) fn prefix(account: &str) -> Vec<u8> {
    let mut key = ALL.to_vec();
    push(&mut key, account);
    key
}

/// What the keys of a namespace's metrics begin with.
pub(crate) fn namespace_prefix(account: &str, namespace: &str) -> Vec<u8> {
    let mut key = prefix(account);
    push(&mut key, namespace);
    key
}

/// A text with its end, so that none is taken for the beginning of another, whatever is in it.
fn push(key: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        key.push(byte);
        if byte == 0 {
            key.push(0xff);
        }
    }
    key.extend_from_slice(&[0, 1]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(namespace: &str, name: &str, dimensions: &[(&str, &str)]) -> MetricId {
        let dimensions = dimensions.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        MetricId { namespace: namespace.into(), name: name.into(), dimensions }
    }

    #[test]
    fn a_metric_reads_back() {
        let record = MetricRecord { id: id("N", "m", &[("a", "b")]), number: 7, seen: 60 };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<MetricRecord>(&bytes).unwrap(), record);
    }

    #[test]
    fn no_two_metrics_have_the_same_key() {
        let ids = [
            id("N", "m", &[]),
            id("N", "m", &[("a", "b")]),
            id("N", "ma", &[("b", "c")]),
            id("N", "m", &[("ab", "c")]),
            id("N", "m\0", &[]),
            id("N\0\u{1}m", "", &[]),
        ];
        let keys: std::collections::BTreeSet<_> = ids.iter().map(|id| key("0", id)).collect();
        assert_eq!(keys.len(), ids.len());
        assert!(key("0", &ids[1]).starts_with(&namespace_prefix("0", "N")));
        assert!(!key("0", &ids[5]).starts_with(&namespace_prefix("0", "N")));
    }
}
