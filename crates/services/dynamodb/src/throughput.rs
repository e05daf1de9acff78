//! Throughput that is enforced where the server was asked to: one token bucket for the reads and one for the writes of a
//! table and of each of its global indexes.
//!
//! A bucket fills at what is provisioned (or at an on-demand table's maximum) and holds at most 300 seconds of it, which
//! is DynamoDB's burst. A request is let in while the buckets it draws on are not empty, and then pays in full: one
//! that costs more than is left takes its bucket below zero, and those who come next wait until that is paid off. So no item is
//! too large for its table, and over time nobody gets more than was provisioned. A request that is not let in pays nothing.
//!
//! Buckets live in memory: a new table, and every table after a start, has one second's worth and saves up from there.
//! What is in them is never divided over partitions, so one hot key may use all of its table's throughput.

use crate::capacity::Units;
use crate::faults::Fault;
use crate::index::Index;
use crate::table::Table;
use base::Clock;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use wire::dynamodb::{ProvisionedThroughputExceededException, ThrottlingException, ThrottlingReason};

/// How many seconds of unused throughput are kept.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html>
const BURST_SECONDS: i64 = 300;
/// Buckets count in millionths of a unit: a unit a second is then one a microsecond, and nothing is rounded.
const MILLIONTHS: i64 = 1_000_000;

/// The buckets of one table; its versions share them.
#[derive(Debug)]
pub(crate) struct Throughput {
    clock: Clock,
    arn: String,
    /// By the number of the table or index.
    buckets: Mutex<BTreeMap<(u64, Use), Bucket>>,
}

/// What a bucket is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Read,
    Write,
}

/// What a bucket is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    Provisioned(i64),
    OnDemand(i64),
}

impl Limit {
    fn rate(self) -> i64 {
        let (Self::Provisioned(rate) | Self::OnDemand(rate)) = self;
        rate
    }
}

#[derive(Debug)]
struct Bucket {
    millionths: i64,
    rate: i64,
    at: Duration,
}

impl Bucket {
    fn new(rate: i64, at: Duration) -> Self {
        Self { millionths: rate.saturating_mul(MILLIONTHS), rate, at }
    }

    /// Adds what has come in until `now`, at the rate that held until then.
    fn fill(&mut self, rate: i64, now: Duration) {
        let micros = i64::try_from(now.saturating_sub(self.at).as_micros()).unwrap_or(i64::MAX);
        let most = rate.saturating_mul(BURST_SECONDS).saturating_mul(MILLIONTHS);
        self.millionths = self.millionths.saturating_add(self.rate.saturating_mul(micros)).min(most);
        (self.rate, self.at) = (rate, now);
    }
}

impl Throughput {
    /// The buckets of the table `arn`.
    pub(crate) fn new(clock: Clock, arn: String) -> Arc<Self> {
        Arc::new(Self { clock, arn, buckets: Mutex::default() })
    }

    fn has_any(&self, number: u64, of: Use, limit: Limit) -> bool {
        self.with(number, of, limit.rate(), |bucket| bucket.millionths > 0)
    }

    fn take(&self, number: u64, of: Use, limit: Limit, units: f64) {
        self.with(number, of, limit.rate(), |bucket| {
            bucket.millionths = bucket.millionths.saturating_sub(millionths(units));
        });
    }

    fn with<T>(&self, number: u64, of: Use, rate: i64, act: impl FnOnce(&mut Bucket) -> T) -> T {
        let now = self.clock.monotonic();
        let mut buckets = self.buckets.lock();
        let bucket = buckets.entry((number, of)).or_insert_with(|| Bucket::new(rate, now));
        bucket.fill(rate, now);
        act(bucket)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "units are halves and far below the range")]
fn millionths(units: f64) -> i64 {
    (units * 1e6).round() as i64
}

impl Table {
    /// Lets a read of the table, or of one of its indexes, in. Local indexes share their table's throughput.
    pub(crate) fn admit_read(&self, index: Option<&Index>) -> Result<(), Fault> {
        let Some(throughput) = &self.throughput else { return Ok(()) };
        self.admit(throughput, index.filter(|index| index.record.is_global), Use::Read)
    }

    /// Takes what a read cost.
    pub(crate) fn pay_read(&self, units: &Units, times: f64) {
        self.pay(units, times, Use::Read);
    }

    /// Lets a write of the table in, before it is known which indexes it reaches.
    pub(crate) fn admit_write(&self) -> Result<(), Fault> {
        let Some(throughput) = &self.throughput else { return Ok(()) };
        self.admit(throughput, None, Use::Write)
    }

    /// Lets a write into the global indexes that it reaches: one that has no throughput left holds up its table.
    pub(crate) fn admit_write_to_indexes(&self, units: &Units) -> Result<(), Fault> {
        let Some(throughput) = &self.throughput else { return Ok(()) };
        let mut reached = self.indexes.iter().filter(|index| units.of_global(index) > 0.0);
        reached.try_for_each(|index| self.admit(throughput, Some(index), Use::Write))
    }

    fn pay(&self, units: &Units, times: f64, of: Use) {
        let Some(throughput) = &self.throughput else { return };
        if let Some(limit) = self.limit(None, of) {
            throughput.take(self.record.number, of, limit, units.of_table_and_local() * times);
        }
        for index in self.indexes.iter().filter(|index| units.of_global(index) > 0.0) {
            if let Some(limit) = self.limit(Some(index), of) {
                throughput.take(index.record.number, of, limit, units.of_global(index) * times);
            }
        }
    }

    /// Has the buckets fill at the rates of this version of the table from now on.
    pub(crate) fn fill_from_now_on(&self) {
        let Some(throughput) = &self.throughput else { return };
        let global = self.indexes.iter().filter(|index| index.record.is_global);
        for index in std::iter::once(None).chain(global.map(Some)) {
            let number = index.map_or(self.record.number, |index| index.record.number);
            for of in [Use::Read, Use::Write] {
                if let Some(limit) = self.limit(index, of) {
                    throughput.with(number, of, limit.rate(), |_| ());
                }
            }
        }
    }

    /// What limits a use of the table or of a global index; an on-demand one without a maximum has none.
    fn limit(&self, index: Option<&Index>, of: Use) -> Option<Limit> {
        let record = &self.record;
        let (read, write, most) = match index {
            None => (record.read_units, record.write_units, record.most),
            Some(index) => (index.record.read_units, index.record.write_units, index.record.most),
        };
        let (provisioned, most) = match of {
            Use::Read => (read, most.read),
            Use::Write => (write, most.write),
        };
        match record.billing.as_str() {
            "PAY_PER_REQUEST" => most.map(Limit::OnDemand),
            _ => Some(Limit::Provisioned(provisioned)),
        }
    }

    fn admit(&self, throughput: &Throughput, index: Option<&Index>, of: Use) -> Result<(), Fault> {
        let Some(limit) = self.limit(index, of) else { return Ok(()) };
        let number = index.map_or(self.record.number, |index| index.record.number);
        if throughput.has_any(number, of, limit) {
            return Ok(());
        }
        Err(exceeded(&throughput.arn, index, of, limit))
    }
}

/// DynamoDB's own words. The sentence on indexes has no full stop there, either.
fn exceeded(arn: &str, index: Option<&Index>, of: Use, limit: Limit) -> Fault {
    let (place, resource) = match index {
        None => ("Table", arn.to_owned()),
        Some(index) => ("Index", format!("{arn}/index/{}", index.record.name)),
    };
    let kind = match limit {
        Limit::Provisioned(_) => "ProvisionedThroughputExceeded",
        Limit::OnDemand(_) => "MaxOnDemandThroughputExceeded",
    };
    let reason = ThrottlingReason { reason: Some(format!("{place}{of:?}{kind}")), resource: Some(resource) };
    let reasons = Some(vec![reason]);
    let message = match (limit, index) {
        (Limit::OnDemand(_), _) => {
            return Fault::ThrottlingException(ThrottlingException {
                message: Some(
                    "Throughput exceeds the maximum OnDemandThroughput configured on table or index"
                        .to_owned(),
                ),
                throttling_reasons: reasons,
            });
        }
        (Limit::Provisioned(_), None) => {
            "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API."
        }
        (Limit::Provisioned(_), Some(_)) => {
            "The level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with the UpdateTable API"
        }
    };
    Fault::ProvisionedThroughputExceededException(ProvisionedThroughputExceededException {
        message: Some(message.to_owned()),
        throttling_reasons: reasons,
    })
}

/// What the writes of one request owe. It is paid when all of them have been let in, so that a transaction is judged by
/// what its tables had when it came.
#[derive(Default)]
pub(crate) struct Bill(Vec<(Arc<Table>, Units)>);

impl Bill {
    /// Adds what a write that was let in costs.
    pub(crate) fn add(&mut self, table: &Arc<Table>, units: impl FnOnce() -> Units) {
        if table.throughput.is_some() {
            self.0.push((Arc::clone(table), units()));
        }
    }

    /// Takes it from the buckets, `times` over.
    pub(crate) fn pay(self, times: f64) {
        for (table, units) in self.0 {
            table.pay(&units, times, Use::Write);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_fills_to_its_burst_and_owes_what_it_must() {
        let at = Duration::from_secs(7);
        let mut bucket = Bucket::new(2, at);
        assert_eq!(bucket.millionths, 2 * MILLIONTHS);
        bucket.millionths -= 5 * MILLIONTHS;
        bucket.fill(2, at + Duration::from_millis(1500));
        assert_eq!(bucket.millionths, 0);
        bucket.fill(2, at + Duration::from_secs(10_000));
        assert_eq!(bucket.millionths, 600 * MILLIONTHS);
        // A lower rate keeps less, a higher one is earned from now on.
        bucket.fill(1, at + Duration::from_secs(10_000));
        assert_eq!(bucket.millionths, 300 * MILLIONTHS);
        bucket.fill(1_000_000_000_000, at + Duration::from_secs(10_000));
        assert_eq!(bucket.millionths, 300 * MILLIONTHS);
        bucket.fill(1_000_000_000_000, at + Duration::from_secs(1_000_000));
        assert_eq!(bucket.millionths, i64::MAX);
    }
}
