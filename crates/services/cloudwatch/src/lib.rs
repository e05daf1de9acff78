//! CloudWatch's metrics: values put by clients, and what the rooms of the house count of themselves.
//!
//! Promises. What was acknowledged is in the store. Nothing of it is kept in memory: a value is merged into its metric's second or
//! minute ([`base::Distribution`]) in the commit that takes it in, so memory does not grow with metrics or values, and the disk does
//! with minutes and not with values. Each value lies in one stored point; points that grow old are put together into coarser ones
//! ([`retention`]), after AWS's table: seconds for 3 hours, minutes for 15 days, five minutes for 63 days, hours for 455 days.
//! A query reads what an operation acknowledged before it, at once, where AWS lets some minutes pass.
//!
//! What rooms count of their own work ([`base::Meters`]) is committed once a second; a crash loses that second.
//!
//! Percentiles and trimmed statistics come from sketches: their values are exact up to 64 different values in a period, and within
//! 0.8 % beyond. Metric math has the arithmetic and the functions that [`math`] lists; the others are refused by name.

mod collect;
mod faults;
mod given;
mod math;
mod metric;
mod operations;
mod put;
mod query;
mod records;
mod retention;
mod stat;
mod tend;
mod totals;
mod unit;

pub use given::Datum;

use base::{Clock, Region};
use parking_lot::Mutex;
use store::{Shard, Store};
use totals::Totals;
use wire::Internal;

/// The service.
pub struct CloudWatch {
    store: Store,
    clock: Clock,
    /// Of what the rooms have counted since the start.
    totals: Mutex<Totals>,
}

impl CloudWatch {
    /// The room on a store.
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock, totals: Mutex::default() }
    }

    fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/monitoring")).map_err(Internal::new)
    }

    /// What the rooms have counted since the start, as Prometheus reads it.
    pub fn totals(&self) -> String {
        self.totals.lock().text()
    }

    /// Seconds since the epoch.
    fn now(&self) -> i64 {
        self.clock.now().as_secs()
    }
}

#[cfg(test)]
mod tests;
