//! Values that come in process, such as those that log events carry.

use crate::CloudWatch;
use crate::metric::MetricId;
use crate::put::{Ended, Sample, put};
use crate::unit;
use base::{AccountId, Distribution, Region, Timestamp};
use wire::Internal;

/// Values of a metric at a time. They are within CloudWatch's bounds; whoever gives them has seen to that.
#[derive(Clone, Debug, PartialEq)]
pub struct Datum {
    /// The namespace.
    pub namespace: String,
    /// The metric.
    pub name: String,
    /// Names and values of the dimensions.
    pub dimensions: Vec<(String, String)>,
    /// When.
    pub at: Timestamp,
    /// One of CloudWatch's units.
    pub unit: String,
    /// Whether it is kept by the second.
    pub is_high_resolution: bool,
    /// What was measured.
    pub values: Vec<f64>,
}

impl CloudWatch {
    /// Takes data of an account in; resolves once they are durable.
    pub async fn take(&self, region: Region, account: &AccountId, data: Vec<Datum>) -> Result<(), Internal> {
        let samples: Vec<Sample> = data.into_iter().map(sample).collect();
        let (shard, now) = (self.shard(region)?, self.now());
        let done = shard.transact(|txn| put(txn, account.as_str(), now, &samples));
        done.await.map_err(|Ended(error)| error)
    }
}

fn sample(datum: Datum) -> Sample {
    let mut values = Distribution::default();
    datum.values.iter().for_each(|value| values.add(*value, 1.0));
    let mut dimensions = datum.dimensions;
    dimensions.sort();
    dimensions.dedup_by(|one, two| one.0 == two.0);
    Sample {
        metric: MetricId { namespace: datum.namespace, name: datum.name, dimensions },
        at: datum.at.as_secs(),
        is_high_resolution: datum.is_high_resolution,
        unit: unit::number(&datum.unit),
        values,
    }
}
