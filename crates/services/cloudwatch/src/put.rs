//! Values into their metrics' points, within a commit.

use crate::metric::MetricId;
use crate::records::metric::{self, COUNTER, MetricRecord};
use crate::records::point::Point;
use crate::retention::stretch;
use base::Distribution;
use std::collections::BTreeMap;
use store::{StoreError, Txn};
use wire::Internal;

/// Values of a metric, of one second or minute.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) metric: MetricId,
    /// Seconds since the epoch.
    pub(crate) at: i64,
    pub(crate) is_high_resolution: bool,
    pub(crate) unit: u8,
    pub(crate) values: Distribution,
}

/// A transaction ended; by the store, or because what is stored cannot be read.
#[derive(Debug)]
pub(crate) struct Ended(pub(crate) Internal);

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error))
    }
}

impl From<serde_json::Error> for Ended {
    fn from(error: serde_json::Error) -> Self {
        Self(Internal::new(error))
    }
}

/// The distribution in a stored point.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Distribution, Internal> {
    Distribution::decode(bytes).ok_or_else(|| Internal::new("a stored point of a metric cannot be read"))
}

/// Puts samples of an account in. Each point is read and written once, however many samples are its own.
pub(crate) fn put(txn: &mut Txn<'_>, account: &str, now: i64, samples: &[Sample]) -> Result<(), Ended> {
    let mut numbers: BTreeMap<&MetricId, u64> = BTreeMap::new();
    let mut points: BTreeMap<Vec<u8>, Distribution> = BTreeMap::new();
    for sample in samples {
        let number = match numbers.get(&sample.metric) {
            Some(number) => *number,
            None => {
                let number = number(txn, account, now, &sample.metric)?;
                numbers.insert(&sample.metric, number);
                number
            }
        };
        let stretch = stretch(now - sample.at, sample.is_high_resolution);
        let key = Point { at: stretch.floor(sample.at), stretch, unit: sample.unit }.key(number);
        points.entry(key).or_default().merge(&sample.values);
    }
    for (key, mut values) in points {
        if let Some(bytes) = txn.get(&key)? {
            values.merge(&decoded(&bytes).map_err(Ended)?);
        }
        txn.put(key, values.encode());
    }
    Ok(())
}

/// The number of a metric's points; a metric that is new gets one.
fn number(txn: &mut Txn<'_>, account: &str, now: i64, id: &MetricId) -> Result<u64, Ended> {
    let key = metric::key(account, id);
    let mut record = match txn.get(&key)? {
        Some(bytes) => serde_json::from_slice::<MetricRecord>(&bytes)?,
        None => {
            let last = match txn.get(COUNTER)? {
                Some(bytes) => serde_json::from_slice(&bytes)?,
                None => 0_u64,
            };
            txn.put(COUNTER, serde_json::to_vec(&(last + 1))?);
            MetricRecord { id: id.clone(), number: last + 1, seen: i64::MIN }
        }
    };
    // To the minute, so that this is not written anew with each value.
    if record.seen < now - now.rem_euclid(60) {
        record.seen = now;
        txn.put(key, serde_json::to_vec(&record)?);
    }
    Ok(record.number)
}
