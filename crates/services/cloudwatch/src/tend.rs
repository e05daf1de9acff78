//! Old points are put together into coarser ones, and those that are too old are erased.

use crate::CloudWatch;
use crate::put::{Ended, decoded};
use crate::records::metric::{ALL, MetricRecord};
use crate::records::point::{self, Point, Stretch};
use crate::records::tended::{self, TendedRecord};
use crate::retention::{LONGEST, STEPS};
use base::{Distribution, Region};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;
use store::{Shard, StoreError, Txn};
use wire::Internal;

/// How often. Until then a query only does not show it more finely than it is to be kept.
const EVERY: Duration = Duration::from_secs(3600);
/// The longest stretch of time that one commit puts together.
const AT_ONCE: i64 = 6 * 3600;

impl CloudWatch {
    /// Puts old points of all regions together every hour, for as long as it is polled. Ends where the store does.
    pub async fn tend(&self, regions: &[Region]) -> Result<Infallible, String> {
        loop {
            for region in regions {
                self.tend_region(*region).await.map_err(|error| error.cause().to_string())?;
            }
            self.clock.sleep(EVERY).await;
        }
    }

    pub(crate) async fn tend_region(&self, region: Region) -> Result<(), Internal> {
        let (shard, now) = (self.shard(region)?, self.now());
        let stored = shard.get(tended::KEY).map_err(Internal::new)?;
        let before: TendedRecord = match stored {
            Some(bytes) => serde_json::from_slice(&bytes).map_err(Internal::new)?,
            None => TendedRecord::default(),
        };
        for entry in shard.prefix(ALL) {
            let (key, value) = entry.map_err(Internal::new)?;
            let record: MetricRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
            for (age, into) in STEPS {
                let (from, to) = (into.floor(before.at - age).max(0), into.floor(now - age));
                coarsen(&shard, record.number, from, to, into).await?;
            }
            erase(&shard, &key, &record, now - LONGEST).await?;
        }
        let done = serde_json::to_vec(&TendedRecord { at: now }).map_err(Internal::new)?;
        let mut batch = store::Batch::new();
        batch.put(tended::KEY, done);
        shard.commit(batch).await.map_err(Internal::new)
    }
}

/// Puts a metric's finer points within a time together, some at once.
async fn coarsen(shard: &Shard, number: u64, from: i64, to: i64, into: Stretch) -> Result<(), Internal> {
    let mut at = from;
    while at < to {
        // From the next point that there is: most of the time there is none.
        let mut rest = shard.range(point::from(number, at)..point::from(number, to));
        let finer = rest.find_map(|entry| match entry {
            Ok((key, _)) => Point::of(&key).filter(|point| point.stretch < into).map(|point| Ok(point.at)),
            Err(error) => Some(Err(error)),
        });
        let Some(first) = finer.transpose().map_err(Internal::new)? else { return Ok(()) };
        drop(rest);
        at = into.floor(first);
        let end = (at + AT_ONCE).min(to);
        let done = shard.transact(|txn| coarsen_in(txn, number, at, end, into));
        done.await.map_err(|Ended(error)| error)?;
        at = end;
    }
    Ok(())
}

fn coarsen_in(txn: &mut Txn<'_>, number: u64, from: i64, to: i64, into: Stretch) -> Result<(), Ended> {
    let mut coarser: BTreeMap<(i64, u8), Distribution> = BTreeMap::new();
    let mut finer = Vec::new();
    for entry in txn.range(point::from(number, from)..point::from(number, to)) {
        let (key, value) = entry?;
        let Some(point) = Point::of(&key).filter(|point| point.stretch < into) else { continue };
        let values = decoded(&value).map_err(Ended)?;
        coarser.entry((into.floor(point.at), point.unit)).or_default().merge(&values);
        finer.push(point);
    }
    for point in finer {
        txn.delete(point.key(number));
    }
    for ((at, unit), mut values) in coarser {
        let key = Point { at, stretch: into, unit }.key(number);
        if let Some(bytes) = txn.get(&key)? {
            values.merge(&decoded(&bytes).map_err(Ended)?);
        }
        txn.put(key, values.encode());
    }
    Ok(())
}

/// Erases a metric's points of before a time, and the metric where nothing has come in since.
async fn erase(shard: &Shard, key: &[u8], record: &MetricRecord, before: i64) -> Result<(), Internal> {
    let old = || point::from(record.number, 0)..point::from(record.number, before);
    if record.seen >= before && shard.range(old()).next().is_none() {
        return Ok(());
    }
    let done = shard.transact(|txn| -> Result<(), StoreError> {
        let keys: Vec<_> =
            txn.range(old()).map(|entry| entry.map(|(key, _)| key)).collect::<Result<_, _>>()?;
        keys.iter().for_each(|key| txn.delete(key));
        let all = point::from(record.number, 0)..point::from(record.number, i64::MAX);
        if record.seen < before && txn.range(all).next().is_none() {
            txn.delete(key);
        }
        Ok(())
    });
    done.await.map_err(Internal::new)
}
