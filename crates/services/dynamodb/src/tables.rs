//! The tables of a region: their records in the shard, and the same in memory for every request.

use crate::faults::Fault;
use crate::records::table::{self, NEXT_NUMBER, TableRecord};
use crate::table::Table;
use base::AccountId;
use parking_lot::RwLock;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use store::{Batch, Shard, StoreError};

/// How many items one commit of a deletion removes.
const SWEEP: usize = 500;

/// The tables of a region.
pub(crate) struct Tables {
    shard: Shard,
    /// By account and name.
    open: RwLock<BTreeMap<(String, String), Arc<Table>>>,
}

impl Tables {
    pub(crate) fn open(shard: Shard) -> Result<Self, StoreError> {
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
            open.insert((account, record.name.clone()), Arc::new(Table::new(record)));
        }
        Ok(Self { shard, open: RwLock::new(open) })
    }

    pub(crate) fn shard(&self) -> &Shard {
        &self.shard
    }

    pub(crate) fn get(&self, account: &AccountId, name: &str) -> Option<Arc<Table>> {
        let key = (account.as_str().to_owned(), name.to_owned());
        self.open.read().get(&key).cloned()
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

    /// Makes a table; `record.number` is chosen here.
    pub(crate) async fn create(&self, account: &AccountId, record: TableRecord) -> Result<Arc<Table>, Fault> {
        let key = table::key(account, &record.name);
        let made = self.shard.transact(|txn| {
            if txn.get(&key)?.is_some() {
                return Err(Fault::in_use(format!("Table already exists: {}", record.name)));
            }
            let next = txn.get(NEXT_NUMBER)?.and_then(|bytes| bytes.as_ref().try_into().ok());
            let number = next.map_or(1, u64::from_be_bytes);
            let record = TableRecord { number, ..record };
            txn.put(NEXT_NUMBER, (number + 1).to_be_bytes().to_vec());
            txn.put(&key, encode(&record)?);
            Ok(record)
        });
        let table = Arc::new(Table::new(made.await?));
        self.remember(account, &table);
        Ok(table)
    }

    /// Changes a table's record.
    pub(crate) async fn change(
        &self,
        account: &AccountId,
        name: &str,
        change: impl FnOnce(&mut TableRecord) -> Result<(), Fault>,
    ) -> Result<Arc<Table>, Fault> {
        let key = table::key(account, name);
        let changed = self.shard.transact(|txn| {
            let Some(bytes) = txn.get(&key)? else { return Err(not_found(name)) };
            let record: Result<TableRecord, _> = serde_json::from_slice(&bytes);
            let mut record = record.map_err(|error| Fault::internal(error.to_string()))?;
            change(&mut record)?;
            txn.put(&key, encode(&record)?);
            Ok(record)
        });
        let table = Arc::new(Table::new(changed.await?));
        self.remember(account, &table);
        Ok(table)
    }

    fn remember(&self, account: &AccountId, table: &Arc<Table>) {
        let key = (account.as_str().to_owned(), table.name().to_owned());
        self.open.write().insert(key, Arc::clone(table));
    }

    /// Removes a table, then its items: with the record gone nobody sees them, so they may go one commit after another.
    pub(crate) async fn delete(&self, account: &AccountId, name: &str) -> Result<Arc<Table>, Fault> {
        let table = self.get(account, name).ok_or_else(|| not_found(name))?;
        if table.record.deletion_protection {
            return Err(Fault::invalid(format!(
                "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first. Table: {name}"
            )));
        }
        let key = table::key(account, name);
        self.shard
            .transact(|txn| {
                if txn.get(&key)?.is_none() {
                    return Err(not_found(name));
                }
                txn.delete(&key);
                Ok(())
            })
            .await?;
        self.open.write().remove(&(account.as_str().to_owned(), name.to_owned()));
        loop {
            let mut batch = Batch::new();
            for entry in self.shard.prefix(table.prefix()).take(SWEEP) {
                batch.delete(entry?.0);
            }
            if batch.is_empty() {
                return Ok(table);
            }
            self.shard.commit(batch).await?;
        }
    }
}

fn encode(record: &TableRecord) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(record).map_err(|error| Fault::internal(error.to_string()))
}

fn not_found(name: &str) -> Fault {
    Fault::not_found(format!("Requested resource not found: Table: {name} not found"))
}
