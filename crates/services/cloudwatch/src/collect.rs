//! What the rooms of the house count of themselves, into metrics.

use crate::CloudWatch;
use crate::metric::MetricId;
use crate::put::{Ended, Sample, put};
use crate::unit;
use base::{AccountId, Counted, Distribution, Region};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;
use wire::{House, Internal};

/// How long is gathered for one commit. A crash loses so much.
const GATHER: Duration = Duration::from_secs(1);

impl CloudWatch {
    /// Commits what is counted, once a second, for as long as it is polled; sleeps while nothing is. Ends where the store does.
    pub async fn collect(&self, house: &House) -> Result<Infallible, String> {
        loop {
            house.meters.filled().await;
            self.clock.sleep(GATHER).await;
            self.flush(house).await?;
        }
    }

    /// Commits what has been counted up to now.
    pub async fn flush(&self, house: &House) -> Result<(), String> {
        let taken = house.meters.take();
        self.commit(taken).await.map_err(|error| error.cause().to_string())
    }

    async fn commit(&self, counted: Vec<Counted>) -> Result<(), Internal> {
        let now = self.now();
        self.totals.lock().add(&counted);
        for ((region, account), samples) in samples(counted) {
            let shard = self.shard(region)?;
            let done = shard.transact(|txn| put(txn, account.as_str(), now, &samples));
            done.await.map_err(|Ended(error)| error)?;
        }
        Ok(())
    }
}

/// Values by metric, time and unit.
type Merged = BTreeMap<(MetricId, i64, u8), Distribution>;

/// The samples of each region and account: of all threads together, and each of all its levels.
fn samples(counted: Vec<Counted>) -> BTreeMap<(Region, AccountId), Vec<Sample>> {
    let mut merged: BTreeMap<(Region, AccountId), Merged> = BTreeMap::new();
    for Counted { origin, minute, values } in counted {
        let place = merged.entry((origin.region, origin.account.clone())).or_default();
        for (measure, values) in &values {
            for level in measure.levels.unwrap_or(origin.levels) {
                let dimensions = origin.dimensions.iter().take(*level);
                let mut id = MetricId {
                    namespace: origin.namespace.to_owned(),
                    name: measure.name.to_owned(),
                    dimensions: dimensions.map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
                };
                id.dimensions.sort();
                place.entry((id, minute * 60, unit::number(measure.unit))).or_default().merge(values);
            }
        }
    }
    let of = |merged: Merged| {
        let samples = merged.into_iter().map(|((metric, at, unit), values)| Sample {
            metric,
            at,
            is_high_resolution: false,
            unit,
            values,
        });
        samples.collect()
    };
    merged.into_iter().map(|(place, samples)| (place, of(samples))).collect()
}
