//! DynamoDB: tables of items, one shard a region.
//!
//! Invariants: a write is acknowledged only when it is durable; a condition is decided on the newest state, alone on the
//! shard, so it never sees a half-done write; reads see durable items only and never wait for a disk. Eventually consistent
//! reads are served as consistent ones. Indexes are written in the commit of their items, and so
//! is what a backup or a point in time needs of an item as it was before; a table that has neither pays nothing for them. Capacity
//! is unlimited, and provisioned throughput kept and given back, unless the service is opened to enforce it.

mod alarm;
mod attributes;
#[cfg(test)]
mod backup_tests;
mod backups;
mod capacity;
mod describe;
mod faults;
mod index;
mod legacy;
mod operations;
mod overrides;
mod page;
mod partiql;
#[cfg(test)]
mod partiql_tests;
mod records;
mod recovery;
#[cfg(test)]
mod recovery_tests;
mod request;
mod restore;
mod schema;
mod snapshot;
mod source;
mod streams;
mod table;
mod tables;
#[cfg(test)]
mod tests;
mod throughput;
#[cfg(test)]
mod throughput_tests;
mod worker;
mod write;

use alarm::Alarm;
use base::{Clock, Region};
use faults::Fault;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Shard, Store, StoreError};
use table::Table;
use tables::{Enforced, Tables};
use wire::Cx;

pub use streams::DynamoDbStreams;
pub use streams::feed::{Feed, FeedBatch, FeedError, FeedPosition};

/// The service.
pub struct DynamoDb {
    regions: BTreeMap<&'static str, Tables>,
    alarm: Arc<Alarm>,
    clock: Clock,
}

impl DynamoDb {
    /// Opens the tables of each region, whose capacity is unlimited; `clock` dates what changes in them.
    pub fn open(store: &Store, regions: &[Region], clock: &Clock) -> Result<Self, StoreError> {
        Self::open_with(store, regions, clock, false)
    }

    /// Opens the tables of each region and enforces their throughput by `clock`.
    pub fn open_enforcing(store: &Store, regions: &[Region], clock: &Clock) -> Result<Self, StoreError> {
        Self::open_with(store, regions, clock, true)
    }

    fn open_with(
        store: &Store,
        regions: &[Region],
        clock: &Clock,
        enforces: bool,
    ) -> Result<Self, StoreError> {
        let alarm = Arc::new(Alarm::new(clock));
        let mut opened = BTreeMap::new();
        for region in regions {
            let shard = store.shard(&format!("{region}/dynamodb"))?;
            let enforced = enforces.then(|| Enforced { clock: clock.clone(), region: *region });
            opened
                .insert(region.as_str(), Tables::open(shard, Arc::new(alarm.for_region()), clock, enforced)?);
        }
        Ok(Self { regions: opened, alarm, clock: clock.clone() })
    }

    /// The tables of the caller's region.
    fn tables(cx: &Cx<Self>) -> Result<&Tables, Fault> {
        let region = cx.region();
        cx.service
            .regions
            .get(region.as_str())
            .ok_or_else(|| Fault::internal(format!("{region} is not open")))
    }

    /// A table by its name, for an operation on tables, which says more where there is none.
    fn table_by_name(cx: &Cx<Self>, name: &str) -> Result<(Arc<Table>, Shard), Fault> {
        Self::table(cx, name)
            .map_err(|_| Fault::not_found(format!("Requested resource not found: Table: {name} not found")))
    }

    /// A table by its name or ARN.
    fn table(cx: &Cx<Self>, name: &str) -> Result<(Arc<Table>, Shard), Fault> {
        let tables = Self::tables(cx)?;
        check_name(name)?;
        let name = name_in(name);
        let table =
            tables.get(cx.account(), name).ok_or_else(|| Fault::not_found("Requested resource not found"))?;
        Ok((table, tables.shard().clone()))
    }
}

/// The table's name in `name`, which may be an ARN.
fn name_in(name: &str) -> &str {
    name.strip_prefix("arn:")
        .and_then(|arn| arn.split(":table/").nth(1))
        .map_or(name, |rest| rest.split('/').next().unwrap_or(rest))
}

/// Refuses a name that no table can have, for an operation on items.
fn check_name(name: &str) -> Result<(), Fault> {
    let length = name.chars().count();
    let reason = match length {
        _ if name.starts_with("arn:") => return Ok(()),
        ..3 => "Member must have length greater than or equal to 3",
        256.. => "Member must have length less than or equal to 255",
        _ => return Ok(()),
    };
    Err(Fault::invalid(format!(
        "1 validation error detected: Value '{name}' at 'tableName' failed to satisfy constraint: {reason}"
    )))
}
