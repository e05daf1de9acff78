//! What goes on without a request: sweeping what deleted tables and indexes leave, filling new indexes, copying into and from
//! backups, removing items whose time to live is over, and closing and trimming what streams hold. Each step is one small commit, so requests come in between, and a crash loses no more than
//! the place it had come to.

use crate::DynamoDb;
use crate::faults::Fault;
use crate::records::table::item_prefix;
use crate::records::{copying, expiry, history, sweep};
use crate::source::after;
use crate::streams::writer::Cause;
use crate::table::Table;
use crate::tables::{Tables, change_in};
use crate::write::{Outcome, store};
use base::{Clock, Timestamp};
use bytes::Bytes;
use engine::dynamodb::encode_item;
use std::ops::Bound;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Txn};

/// How many keys one commit of a sweep removes.
const SWEEP: usize = 500;
/// How many items one commit of a backfill or of an expiry takes.
const STEP: usize = 100;
/// Items whose time was over longer ago than this stay, as in DynamoDB: five years.
const TOO_OLD: u64 = 5 * 365 * 24 * 60 * 60;

impl DynamoDb {
    /// Sweeps, fills indexes and removes expired items for as long as it is polled; says why where the store has failed.
    pub async fn tend(&self, clock: &Clock) -> Result<(), String> {
        loop {
            let mut next = u64::MAX;
            self.alarm.reset();
            for tables in self.regions.values() {
                next = next.min(tables.tend(clock).await.map_err(|fault| format!("{fault:?}"))?);
            }
            let left = next.saturating_sub(seconds(clock.now()));
            if left > 0 {
                // A day at most, so that a stepped clock is seen.
                self.alarm.arm(next);
                let _ = clock.timeout(Duration::from_secs(left.min(86_400)), self.alarm.rung()).await;
            }
        }
    }
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_millis() / 1000).unwrap_or(0)
}

impl Tables {
    /// Does what there is to do; the second at which there is more, 0 where there already is.
    pub(crate) async fn tend(&self, clock: &Clock) -> Result<u64, Fault> {
        let swept = self.sweep().await?;
        let filled = self.fill().await?;
        let copied = self.copy().await?;
        let restored = self.restore().await?;
        let next = self.expire(seconds(clock.now())).await?.min(self.tend_streams(clock.now()).await?);
        let next = next.min(self.forget(clock.now()).await?);
        Ok(if swept || filled || copied || restored { 0 } else { next })
    }

    /// Removes some of what a deleted table or index has left; whether there was any.
    async fn sweep(&self) -> Result<bool, Fault> {
        let Some((key, number)) = self.next_to_sweep()? else { return Ok(false) };
        let mut batch = Batch::new();
        let prefixes = [item_prefix(number), history::prefix(number), history::times(number)];
        for entry in prefixes.iter().flat_map(|prefix| self.shard().prefix(prefix)).take(SWEEP) {
            batch.delete(entry?.0);
        }
        if batch.is_empty() {
            batch.delete(key);
        }
        self.shard().commit(batch).await?;
        Ok(true)
    }

    /// The first sweep of what no table is being made from.
    fn next_to_sweep(&self) -> Result<Option<(Bytes, u64)>, Fault> {
        for entry in self.shard().prefix(sweep::PREFIX) {
            let (key, _) = entry?;
            let Some(number) = sweep::number(&key) else {
                return Err(Fault::internal("the key of a sweep cannot be read"));
            };
            if self.shard().prefix(&copying::pins(number)).next().is_none() {
                return Ok(Some((key, number)));
            }
        }
        Ok(None)
    }

    /// Takes the next items of each table that an index or the expiries are filled from; whether there were any.
    async fn fill(&self) -> Result<bool, Fault> {
        let mut any = false;
        for (account, table) in self.all() {
            let record = &table.record;
            if record.expiries_to.is_none()
                && record.indexes.iter().all(|index| index.backfilled_to.is_none())
            {
                continue;
            }
            any = true;
            let filled = self.shard().transact(|txn| fill_step(txn, &account, &table)).await;
            self.remember_changed(&account, filled)?;
        }
        Ok(any)
    }

    /// Removes items whose time is over; the second of the next that is not, 0 where there are more that are.
    async fn expire(&self, now: u64) -> Result<u64, Fault> {
        let tables = self.all();
        let next = self.shard().transact(|txn| {
            let mut due = Vec::new();
            for entry in txn.prefix(expiry::PREFIX).take(STEP + 1) {
                let (key, _) = entry?;
                let Some((second, _)) = expiry::parts(&key) else { continue };
                if second > now {
                    break;
                }
                due.push(key);
            }
            let more = due.len() > STEP;
            due.truncate(STEP);
            for key in due {
                expire_one(txn, &tables, &key, now)?;
            }
            if more {
                return Ok(0);
            }
            let next = txn.prefix(expiry::PREFIX).next().transpose()?;
            Ok::<_, Fault>(next.and_then(|(key, _)| Some(expiry::parts(&key)?.0)).unwrap_or(u64::MAX))
        });
        next.await
    }
}

/// Puts the next items of a table into those of its indexes that are being filled.
fn fill_step(txn: &mut Txn<'_>, account: &str, table: &Arc<Table>) -> Result<Arc<Table>, Fault> {
    change_in(txn, account, table, |txn, record| {
        let table = Table::new(record.clone(), Arc::clone(&table.alarm), table.clock.clone());
        let places = record.indexes.iter().filter_map(|index| index.backfilled_to.as_ref());
        // All go on from the one that is furthest behind; to write an entry again changes nothing.
        let Some(from) = places.chain(&record.expiries_to).min().cloned() else { return Ok(()) };
        let lower = Bound::Excluded([table.prefix(), &from].concat());
        let mut entries = Vec::new();
        for entry in txn.range::<Vec<u8>>((lower, after(table.prefix()))).take(STEP) {
            entries.push(entry?);
        }
        let mut reached = None;
        for (key, value) in &entries {
            let item = table.decode(value)?;
            let own = key.get(table.prefix().len()..).unwrap_or_default();
            for index in table.indexes.iter().filter(|index| index.record.backfilled_to.is_some()) {
                if let Some(entry) = index.entry_key(&item, own) {
                    txn.put(entry, encode_item(&index.entry(&item)));
                }
            }
            if record.expiries_to.is_some()
                && let Some(second) = table.expiry(&item)
            {
                txn.put(expiry::key(second, key), Vec::new());
            }
            reached = Some(own.to_vec());
        }
        let reached = if entries.len() < STEP { None } else { reached };
        let behind = record.indexes.iter_mut().map(|index| &mut index.backfilled_to);
        for place in behind.chain([&mut record.expiries_to]).filter(|place| place.is_some()) {
            place.clone_from(&reached);
        }
        Ok(())
    })
}

/// Removes the item that an expiry names, where it still says so itself.
fn expire_one(txn: &mut Txn<'_>, tables: &[(String, Arc<Table>)], key: &[u8], now: u64) -> Result<(), Fault> {
    txn.delete(key);
    let Some((second, item_key)) = expiry::parts(key) else { return Ok(()) };
    let table = tables.iter().find(|(_, table)| item_key.starts_with(table.prefix()));
    let Some(table) = table.and_then(|(_, table)| table.newest()) else { return Ok(()) };
    let Some(bytes) = txn.get(item_key)? else { return Ok(()) };
    let item = table.decode(&bytes)?;
    if table.expiry(&item) != Some(second) || now - second > TOO_OLD {
        return Ok(());
    }
    let mut outcome = Outcome { before: Some(item), after: None, units: crate::capacity::Units::default() };
    store(txn, &table, item_key, &mut outcome, Cause::TimeToLive)
}
