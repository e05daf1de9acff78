//! Tables that are made from a backup or from another table's past: what they are to be, and filling them in small commits.
//!
//! What a table is made from stays until it is whole: a backup says that it is in use, and nothing that is pinned is swept.
//! A table's past does not change while it is read: for each item it is what the first write since then has kept, and where
//! there was no write since, what the item is now.

use crate::faults::Fault;
use crate::index::Index;
use crate::records::backup::BackupRecord;
use crate::records::copying::{self, RestoreRecord};
use crate::records::history;
use crate::records::table::{self, TableRecord, item_prefix};
use crate::snapshot::{STEP, STEP_BYTES};
use crate::source::after;
use crate::table::Table;
use crate::tables::{Tables, change_in, choose_numbers, decode, encode};
use base::AccountId;
use bytes::Bytes;
use engine::dynamodb::encode_item;
use std::ops::Bound;
use std::sync::Arc;
use store::Txn;
use wire::dynamodb::*;

/// How many tables of an account may be made at once.
const RESTORES: usize = 50;

/// Items to be restored, by their own keys.
struct Run {
    entries: Vec<(Vec<u8>, Bytes)>,
    /// Where the next run goes on; `None` behind the last.
    reached: Option<Vec<u8>>,
}

/// The next items that lie in the order of their keys.
fn present(txn: &Txn<'_>, number: u64, from: &[u8]) -> Result<Run, Fault> {
    let prefix = item_prefix(number);
    let mut run = Run { entries: Vec::new(), reached: None };
    let mut bytes = 0;
    for entry in txn.range::<Vec<u8>>((Bound::Excluded([&prefix, from].concat()), after(&prefix))) {
        let (key, value) = entry?;
        let own = key.get(prefix.len()..).unwrap_or_default().to_vec();
        bytes += value.len();
        run.entries.push((own.clone(), value));
        if run.entries.len() >= STEP || bytes >= STEP_BYTES {
            run.reached = Some(own);
            break;
        }
    }
    Ok(run)
}

/// The next items as they were at a time, in the order of their keys.
fn past(txn: &Txn<'_>, number: u64, kept: u64, micros: i64, from: &[u8]) -> Result<Run, Fault> {
    let prefix = item_prefix(number);
    let mut items = txn.range::<Vec<u8>>((Bound::Excluded([&prefix, from].concat()), after(&prefix)));
    let mut next_item = || -> Result<Option<(Vec<u8>, Bytes)>, Fault> {
        let Some(entry) = items.next() else { return Ok(None) };
        let (key, value) = entry?;
        Ok(Some((key.get(prefix.len()..).unwrap_or_default().to_vec(), value)))
    };
    let (mut item, mut written) = (next_item()?, next_written(txn, kept, from)?);
    let mut run = Run { entries: Vec::new(), reached: None };
    let (mut seen, mut bytes) = (0, 0);
    loop {
        let is_written = match (&item, &written) {
            (None, None) => return Ok(run),
            (Some((item, _)), Some(written)) => written <= item,
            (item, _) => item.is_none(),
        };
        let is_item = !is_written || item.as_ref().map(|(key, _)| key) == written.as_ref();
        let now = if is_item { std::mem::replace(&mut item, next_item()?) } else { None };
        let (key, then) = match written.take_if(|_| is_written) {
            Some(key) => {
                let then = before_next_write(txn, kept, &key, micros)?;
                written = next_written(txn, kept, &key)?;
                (key, then.or(now.map(|(_, value)| value)))
            }
            None => match now {
                Some((key, value)) => (key, Some(value)),
                None => return Ok(run),
            },
        };
        seen += 1;
        if let Some(image) = then.filter(|image| !image.is_empty()) {
            bytes += image.len();
            run.entries.push((key.clone(), image));
        }
        if seen >= STEP || bytes >= STEP_BYTES {
            run.reached = Some(key);
            return Ok(run);
        }
    }
}

/// The next item behind `from` that has a history.
fn next_written(txn: &Txn<'_>, kept: u64, from: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
    let whole = history::prefix(kept);
    let lower = match from {
        [] => Bound::Included(whole.clone()),
        from => behind(&history::of_item(kept, from)),
    };
    let Some(entry) = txn.range::<Vec<u8>>((lower, after(&whole))).next() else { return Ok(None) };
    let (key, _) = entry?;
    let item = history::item_of(&key).ok_or_else(|| Fault::internal("a key of a history cannot be read"))?;
    Ok(Some(item))
}

/// What an item was before the first write since a time, empty where there was none; `None` where there was no write.
fn before_next_write(txn: &Txn<'_>, kept: u64, item: &[u8], micros: i64) -> Result<Option<Bytes>, Fault> {
    let lower = Bound::Included(history::key(kept, item, micros.saturating_add(1)));
    let upper = after(&history::of_item(kept, item));
    let entry = txn.range::<Vec<u8>>((lower, upper)).next().transpose()?;
    Ok(entry.map(|(_, image)| image))
}

/// Where keys begin that lie behind all that begin with `prefix`.
fn behind(prefix: &[u8]) -> Bound<Vec<u8>> {
    match after(prefix) {
        Bound::Excluded(end) => Bound::Included(end),
        other => other,
    }
}

/// Fills a table with the next items of what it is made from; behind the last it can be used.
fn step(txn: &mut Txn<'_>, record: &mut TableRecord) -> Result<(), Fault> {
    let Some(restore) = &record.restoring else { return Ok(()) };
    let run = match restore.history {
        None => present(txn, restore.number, &restore.to)?,
        Some(kept) => past(txn, restore.number, kept, restore.at_micros, &restore.to)?,
    };
    let restore = restore.clone();
    put(txn, record, run.entries)?;
    if run.reached.is_some() {
        record.restoring = Some(RestoreRecord { to: run.reached.unwrap_or_default(), ..restore });
        return Ok(());
    }
    record.restoring = None;
    for number in restore.sources() {
        txn.delete(copying::pin(number, record.number));
    }
    if let Some(key) = restore.backup
        && let Some(bytes) = txn.get(&key)?
    {
        txn.put(key, encode(&BackupRecord { restoring: None, ..decode(&bytes)? })?);
    }
    Ok(())
}

/// Puts items into a new table and its indexes.
fn put(txn: &mut Txn<'_>, record: &TableRecord, entries: Vec<(Vec<u8>, Bytes)>) -> Result<(), Fault> {
    let prefix = item_prefix(record.number);
    let shape = Table::shape_of(record);
    let indexes: Vec<Index> = record.indexes.iter().map(|index| Index::new(index.clone(), &shape)).collect();
    for (own, image) in entries {
        if !indexes.is_empty() {
            let item = engine::dynamodb::decode_item(&image)
                .ok_or_else(|| Fault::internal("an item to be restored cannot be read"))?;
            for index in &indexes {
                if let Some(key) = index.entry_key(&item, &own) {
                    txn.put(key, encode_item(&index.entry(&item)));
                }
            }
        }
        txn.put([prefix.as_slice(), &own].concat(), image);
    }
    Ok(())
}

impl Tables {
    /// Takes the next step of each table that is being restored; whether there was any.
    pub(crate) async fn restore(&self) -> Result<bool, Fault> {
        let mut any = false;
        for (account, table) in self.all() {
            if table.record.restoring.is_none() {
                continue;
            }
            any = true;
            let filled = self.shard().transact(|txn| change_in(txn, &account, &table, step)).await;
            self.remember_changed(&account, filled)?;
        }
        Ok(any)
    }

    /// Makes a table that the worker then fills. `prepare` says, alone on the shard, what it is to be and from what.
    pub(crate) async fn make_from(
        &self,
        account: &AccountId,
        name: &str,
        prepare: impl FnOnce(&mut Txn<'_>) -> Result<TableRecord, Fault>,
    ) -> Result<Arc<Table>, Fault> {
        let key = table::key(account.as_str(), name);
        let of_account = |owner: &str| owner == account.as_str();
        let made = self.shard().transact(|txn| {
            let mut record = prepare(txn)?;
            if let Some(bytes) = txn.get(&key)? {
                return Err(taken(&decode(&bytes)?));
            }
            let under_way = self.all().into_iter().filter(|(owner, table)| {
                of_account(owner) && table.newest().is_some_and(|table| table.record.restoring.is_some())
            });
            if under_way.count() >= RESTORES {
                return Err(Fault::limit(format!(
                    "Subscriber limit exceeded: Only {RESTORES} restore operations can be done simultaneously"
                )));
            }
            choose_numbers(txn, &mut record)?;
            for number in record.restoring.iter().flat_map(RestoreRecord::sources) {
                txn.put(copying::pin(number, record.number), Vec::new());
            }
            txn.put(&key, encode(&record)?);
            Ok(record)
        });
        let record = made.await?;
        let throughput = self.buckets(account.as_str(), &record.name);
        let table = Table::new(record, Arc::clone(self.alarm()), self.alarm().clock().clone());
        let table = Arc::new(table.with_throughput(throughput));
        self.remember(account.as_str(), &table);
        self.alarm().ring(0);
        Ok(table)
    }
}

/// Says that there is a table of the name that a new one is to have.
fn taken(known: &TableRecord) -> Fault {
    let name = &known.name;
    let Some(restore) = &known.restoring else {
        let message = Some(format!("Table already exists: {name}"));
        return Fault::TableAlreadyExistsException(TableAlreadyExistsException { message });
    };
    let message = match &restore.backup_arn {
        Some(arn) => format!("Table: {name} is already being restored from backup: {arn}"),
        None => format!("Table: {name} is already being restored from table: {}", restore.table_arn),
    };
    Fault::TableInUseException(TableInUseException { message: Some(message) })
}
