//! The tables of a region: their records in the shard, and the same in memory for every request.

use crate::alarm::Alarm;
use crate::faults::Fault;
use crate::records::table::{self, NEXT_NUMBER, TableRecord};
use crate::records::{history, sweep};
use crate::snapshot::leave;
use crate::streams::lifecycle::{self, Wish, writer_after, writer_at_start};
use crate::table::Table;
use crate::throughput::Throughput;
use base::{AccountId, Clock, Region};
use parking_lot::RwLock;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Shard, StoreError, Txn};

/// That throughput is enforced: what its buckets need.
#[derive(Clone)]
pub(crate) struct Enforced {
    pub(crate) clock: Clock,
    pub(crate) region: Region,
}

impl Enforced {
    fn buckets(&self, account: &str, table: &str) -> Arc<Throughput> {
        let (region, partition) = (self.region, self.region.partition());
        let arn = format!("arn:{partition}:dynamodb:{region}:{account}:table/{table}");
        Throughput::new(self.clock.clone(), arn)
    }
}

/// The tables of a region.
pub(crate) struct Tables {
    shard: Shard,
    alarm: Arc<Alarm>,
    clock: Clock,
    /// The second before which no stream needs anything.
    streams_due: AtomicU64,
    enforced: Option<Enforced>,
    /// By account and name.
    open: RwLock<BTreeMap<(String, String), Arc<Table>>>,
}

impl Tables {
    pub(crate) fn open(
        shard: Shard,
        alarm: Arc<Alarm>,
        clock: &Clock,
        enforced: Option<Enforced>,
    ) -> Result<Self, StoreError> {
        let mut open = BTreeMap::new();
        for entry in shard.prefix(table::PREFIX) {
            let (key, value) = entry?;
            let record: Option<TableRecord> = serde_json::from_slice(&value).ok();
            let (Some(account), Some(record)) = (table::account(&key), record) else {
                return Err(StoreError::Corrupt {
                    file: "a table's record".to_owned(),
                    offset: 0,
                    reason: format!("{} cannot be read", String::from_utf8_lossy(&key)),
                });
            };
            // A clock that was stepped back meanwhile must not bring writes out of their order.
            let newest = record.history.as_ref().map(|kept| shard.prefix(&history::times(kept.number)));
            if let Some(entry) = newest.and_then(|mut times| times.next_back()) {
                let (key, _) = entry?;
                alarm.pass(history::time_parts(&key).map_or(0, |(micros, _)| micros));
            }
            alarm.pass(record.restoring.as_ref().map_or(0, |restore| restore.at_micros + 1));
            let name = record.name.clone();
            let stream = writer_at_start(&shard, &account, &record, clock)?;
            let throughput = enforced.as_ref().map(|enforced| enforced.buckets(&account, &name));
            let table = Table::new(record, Arc::clone(&alarm), clock.clone()).with_stream(stream);
            open.insert((account, name), Arc::new(table.with_throughput(throughput)));
        }
        Ok(Self {
            shard,
            alarm,
            clock: clock.clone(),
            streams_due: AtomicU64::new(0),
            enforced,
            open: RwLock::new(open),
        })
    }

    pub(crate) fn shard(&self) -> &Shard {
        &self.shard
    }

    /// A table that can be used.
    pub(crate) fn get(&self, account: &AccountId, name: &str) -> Option<Arc<Table>> {
        self.find(account, name).filter(|table| table.record.restoring.is_none())
    }

    /// A table, even one that is only being restored.
    pub(crate) fn find(&self, account: &AccountId, name: &str) -> Option<Arc<Table>> {
        let key = (account.as_str().to_owned(), name.to_owned());
        self.open.read().get(&key).cloned()
    }

    pub(crate) fn alarm(&self) -> &Arc<Alarm> {
        &self.alarm
    }

    /// The table as its last change left it, durable or not; what is to be told may only be told once that is durable.
    pub(crate) fn newest_of(&self, account: &str, name: &str) -> Option<Arc<Table>> {
        let key = (account.to_owned(), name.to_owned());
        self.open.read().get(&key)?.newest()
    }

    /// The second before which no stream needs anything.
    pub(crate) fn streams_due(&self) -> u64 {
        self.streams_due.load(Ordering::Acquire)
    }

    /// Has streams looked at from this second on, or before where that was so already.
    pub(crate) fn streams_due_from(&self, second: u64) {
        self.streams_due.fetch_min(second, Ordering::AcqRel);
    }

    /// Forgets when streams were to be looked at, before looking.
    pub(crate) fn forget_streams_due(&self) {
        self.streams_due.store(u64::MAX, Ordering::Release);
    }

    /// Every table, with its account.
    pub(crate) fn all(&self) -> Vec<(String, Arc<Table>)> {
        self.open.read().iter().map(|((account, _), table)| (account.clone(), Arc::clone(table))).collect()
    }

    /// The names of an account's tables after `start`, in order.
    pub(crate) fn names(&self, account: &AccountId, start: Option<&str>) -> Vec<String> {
        let lower = (account.as_str().to_owned(), start.unwrap_or_default().to_owned());
        let lower = if start.is_some() { Bound::Excluded(lower) } else { Bound::Included(lower) };
        let open = self.open.read();
        let mine =
            open.range((lower, Bound::Unbounded)).take_while(|((owner, _), _)| owner == account.as_str());
        mine.map(|((_, name), _)| name.clone()).collect()
    }

    /// The buckets of a table, where its throughput is enforced.
    pub(crate) fn buckets(&self, account: &str, name: &str) -> Option<Arc<Throughput>> {
        self.enforced.as_ref().map(|of| of.buckets(account, name))
    }

    /// Makes a table, with a stream where that is wished; the numbers of the record and of its indexes are chosen here.
    pub(crate) async fn create(
        &self,
        account: &AccountId,
        mut record: TableRecord,
        stream: Option<Wish>,
    ) -> Result<Arc<Table>, Fault> {
        let key = table::key(account.as_str(), &record.name);
        let made = self.shard.transact(|txn| {
            if let Some(known) = txn.get(&key)? {
                let is_used = decode::<TableRecord>(&known)?.restoring.is_some();
                let why = if is_used { "Table is being used" } else { "Table already exists" };
                return Err(Fault::in_use(format!("{why}: {}", record.name)));
            }
            choose_numbers(txn, &mut record)?;
            if let Some(wish) = stream {
                lifecycle::grant(txn, account.as_str(), &mut record, wish, self.clock.now())?;
            }
            txn.put(&key, encode(&record)?);
            Ok(record)
        });
        let record = made.await?;
        let stream = writer_after(None, &record, &self.clock);
        let has_stream = stream.is_some();
        let throughput = self.buckets(account.as_str(), &record.name);
        let table = Table::new(record, Arc::clone(&self.alarm), self.clock.clone()).with_stream(stream);
        let table = Arc::new(table.with_throughput(throughput));
        self.remember(account.as_str(), &table);
        if has_stream {
            self.streams_changed();
        }
        Ok(table)
    }

    /// Changes a table's record.
    pub(crate) async fn change(
        &self,
        account: &AccountId,
        name: &str,
        change: impl FnOnce(&mut Txn<'_>, &mut TableRecord) -> Result<(), Fault>,
    ) -> Result<Arc<Table>, Fault> {
        let table = self.get(account, name).ok_or_else(|| not_found(name))?;
        let changed = self.shard.transact(|txn| change_in(txn, account.as_str(), &table, change)).await?;
        self.remember(account.as_str(), &changed);
        Ok(changed)
    }

    /// Has every request see a table as it is now, which is durable.
    pub(crate) fn remember(&self, account: &str, table: &Arc<Table>) {
        let key = (account.to_owned(), table.name().to_owned());
        let mut open = self.open.write();
        // Two changes may come back in the other order: the newest counts.
        if let Some(newest) = table.newest() {
            open.insert(key, newest);
        }
    }

    /// Has the worker look at streams, one of which began or ended.
    pub(crate) fn streams_changed(&self) {
        self.streams_due_from(0);
        self.alarm.ring(0);
    }

    /// Removes a table, whose stream stays readable. With its record gone nobody sees its items; the worker sweeps them.
    pub(crate) async fn delete(&self, account: &AccountId, name: &str) -> Result<Arc<Table>, Fault> {
        let table = self.find(account, name).ok_or_else(|| not_found(name))?;
        let key = table::key(account.as_str(), name);
        let gone = self.shard.transact(|txn| {
            let table = table.newest().ok_or_else(|| not_found(name))?;
            if table.record.restoring.is_some() {
                return Err(Fault::in_use(format!(
                    "Attempt to change a resource which is still in use: Table is being created: {name}"
                )));
            }
            if table.record.deletion_protection {
                return Err(Fault::invalid(format!(
                    "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first. Table: {name}"
                )));
            }
            let mut record = table.record.clone();
            lifecycle::disable(txn, account.as_str(), &mut record, self.clock.now())?;
            txn.delete(&key);
            leave(txn, account.as_str(), &table)?;
            for index in &table.record.indexes {
                txn.put(sweep::key(index.number), Vec::new());
            }
            table.become_(None);
            if let Some(stream) = &table.stream {
                stream.wake();
            }
            Ok::<_, Fault>(table)
        });
        let gone = gone.await?;
        let key = (account.as_str().to_owned(), name.to_owned());
        let mut open = self.open.write();
        // A table of the same name may have been made since.
        if open.get(&key).is_some_and(|table| table.record.number == gone.record.number) {
            open.remove(&key);
        }
        drop(open);
        self.streams_changed();
        Ok(gone)
    }
}

/// Changes a table's record, alone on the shard. The table that comes back is to be remembered once it is durable.
pub(crate) fn change_in(
    txn: &mut Txn<'_>,
    account: &str,
    table: &Arc<Table>,
    change: impl FnOnce(&mut Txn<'_>, &mut TableRecord) -> Result<(), Fault>,
) -> Result<Arc<Table>, Fault> {
    let table = table.newest().ok_or_else(|| not_found(table.name()))?;
    let mut record = table.record.clone();
    change(txn, &mut record)?;
    txn.put(table::key(account, &record.name), encode(&record)?);
    let stream = writer_after(table.stream.as_ref(), &record, &table.clock);
    let ends = table.stream.as_ref().filter(|_| stream.is_none());
    let next = Table::new(record, Arc::clone(&table.alarm), table.clock.clone()).with_stream(stream.clone());
    let next = next.with_throughput(table.throughput.clone());
    let next = Arc::new(next);
    table.become_(Some(Arc::clone(&next)));
    if let Some(writer) = ends {
        writer.wake();
    }
    Ok(next)
}

/// A number that no table or index has had.
pub(crate) fn next_number(txn: &mut Txn<'_>) -> Result<u64, Fault> {
    let next = txn.get(NEXT_NUMBER)?.and_then(|bytes| bytes.as_ref().try_into().ok());
    let number = next.map_or(1, u64::from_be_bytes);
    txn.put(NEXT_NUMBER, (number + 1).to_be_bytes().to_vec());
    Ok(number)
}

/// Chooses the numbers of a new table and of its indexes.
pub(crate) fn choose_numbers(txn: &mut Txn<'_>, record: &mut TableRecord) -> Result<(), Fault> {
    record.number = next_number(txn)?;
    for index in &mut record.indexes {
        index.number = next_number(txn)?;
    }
    Ok(())
}

/// A record as it is stored.
pub(crate) fn encode<T: Serialize>(record: &T) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(record).map_err(|error| Fault::internal(error.to_string()))
}

/// A stored record.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    serde_json::from_slice(bytes).map_err(|error| Fault::internal(error.to_string()))
}

fn not_found(name: &str) -> Fault {
    Fault::not_found(format!("Requested resource not found: Table: {name} not found"))
}
