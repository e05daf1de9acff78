//! A table as it was at one moment, while writes go on: copies into backups, and what a write leaves of the item before it.
//!
//! A copy goes through the items in the order of their keys, in small commits. A write to an item that the copy has not come to
//! first puts the item as it was into the backup, an empty value where there was none, in the same commit. What is in the backup
//! already is older than what is in the table, and stays.

use crate::backups;
use crate::faults::Fault;
use crate::records::backup::{self, BackupRecord};
use crate::records::copying::{self, CopyRecord, OrphanRecord};
use crate::records::table::{TableRecord, item_prefix};
use crate::records::{history, sweep};
use crate::source::after;
use crate::table::Table;
use crate::tables::{Tables, change_in, decode, encode};
use bytes::Bytes;
use engine::dynamodb::{Item, decode_item, encode_item, item_size};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use store::Txn;

/// How many items, and about how many bytes, one commit of a copy takes. Few in tests, so that a small table takes many.
pub(crate) const STEP: usize = if cfg!(test) { 3 } else { 200 };
pub(crate) const STEP_BYTES: usize = 1 << 20;

impl Table {
    /// Whether a write must leave what was there before it.
    pub(crate) fn keeps_before(&self) -> bool {
        let record = &self.record;
        record.history.is_some() || !record.copies.is_empty() || !record.old_histories.is_empty()
    }
}

/// Keeps the item as it was before a write, for whatever still needs it so.
pub(crate) fn keep_before(
    txn: &mut Txn<'_>,
    table: &Table,
    key: &[u8],
    before: Option<&Item>,
    after: Option<&Item>,
) -> Result<(), Fault> {
    if before.is_none() && after.is_none() {
        return Ok(());
    }
    let own = key.get(table.prefix().len()..).unwrap_or_default();
    let image = || before.map(encode_item).unwrap_or_default();
    for copy in table.record.copies.iter().filter(|copy| own > copy.to.as_slice()) {
        let kept = [item_prefix(copy.number).as_slice(), own].concat();
        if txn.get(&kept)?.is_none() {
            txn.put(kept, image());
        }
    }
    for kept_in in table.record.history.iter().chain(&table.record.old_histories) {
        let micros = table.alarm.moment(txn);
        let kept = history::key(kept_in.number, own, micros);
        // Of several writes at one time, what was before the first is what was before that time.
        if txn.get(&kept)?.is_none() {
            txn.put(kept, image());
            txn.put(history::time_key(kept_in.number, own, micros), Vec::new());
        }
    }
    Ok(())
}

/// Some of the entries under a prefix.
struct Run {
    /// By their keys without the prefix.
    entries: BTreeMap<Vec<u8>, Bytes>,
    /// Whether there may be more behind the last.
    more: bool,
}

fn run(txn: &Txn<'_>, prefix: &[u8], from: &[u8]) -> Result<Run, Fault> {
    let mut run = Run { entries: BTreeMap::new(), more: false };
    let mut bytes = 0;
    let from = Bound::Excluded([prefix, from].concat());
    for entry in txn.range::<Vec<u8>>((from, after(prefix))) {
        let (key, value) = entry?;
        bytes += value.len();
        run.entries.insert(key.get(prefix.len()..).unwrap_or_default().to_vec(), value);
        if run.entries.len() >= STEP || bytes >= STEP_BYTES {
            run.more = true;
            break;
        }
    }
    Ok(run)
}

/// Takes a copy's next step; whether it was the last.
fn copy_step(txn: &mut Txn<'_>, table: u64, copy: &mut CopyRecord) -> Result<bool, Fault> {
    let (from, into) = (item_prefix(table), item_prefix(copy.number));
    let mut items = run(txn, &from, &copy.to)?;
    let nothing = Run { entries: BTreeMap::new(), more: false };
    let kept = if from == into { nothing } else { run(txn, &into, &copy.to)? };
    // Only as far as both are known.
    let ends = [&items, &kept].into_iter().filter(|run| run.more);
    let reached = ends.filter_map(|run| run.entries.keys().next_back()).min().cloned();
    let is_in = |key: &Vec<u8>| reached.as_ref().is_none_or(|reached| key <= reached);
    for (key, image) in kept.entries.into_iter().filter(|(key, _)| is_in(key)) {
        items.entries.remove(&key);
        if image.is_empty() {
            txn.delete([into.as_slice(), &key].concat());
        } else {
            count(copy, &image)?;
        }
    }
    for (key, image) in items.entries.into_iter().filter(|(key, _)| is_in(key)) {
        count(copy, &image)?;
        if from != into {
            txn.put([into.as_slice(), &key].concat(), image);
        }
    }
    let is_last = reached.is_none();
    copy.to = reached.unwrap_or_default();
    Ok(is_last)
}

fn count(copy: &mut CopyRecord, image: &Bytes) -> Result<(), Fault> {
    let item = decode_item(image).ok_or_else(|| Fault::internal("an item of a backup cannot be read"))?;
    copy.items += 1;
    copy.bytes += i64::try_from(item_size(&item)).unwrap_or(i64::MAX);
    Ok(())
}

/// Takes the next step of a table's oldest copy; once it has all items, its backup can be used.
fn copy_first(txn: &mut Txn<'_>, account: &str, record: &mut TableRecord) -> Result<(), Fault> {
    let number = record.number;
    let Some(copy) = record.copies.first_mut() else { return Ok(()) };
    if !copy_step(txn, number, copy)? {
        return Ok(());
    }
    let copy = record.copies.remove(0);
    let key = backup::key(account, &copy.backup, &record.name);
    let bytes = txn.get(&key)?.ok_or_else(|| Fault::internal("a backup is gone while it is filled"))?;
    let whole = BackupRecord { is_ready: true, items: copy.items, bytes: copy.bytes, ..decode(&bytes)? };
    txn.put(key, encode(&whole)?);
    Ok(())
}

/// Leaves what a deleted table has: its items to those that still copy them, and, where point-in-time recovery was on, to a
/// backup that is kept as long as the history would have been.
pub(crate) fn leave(txn: &mut Txn<'_>, account: &str, table: &Table) -> Result<(), Fault> {
    let mut record = table.record.clone();
    if record.history.is_some() {
        let copy = backups::of_deleted(txn, account, &record, table.alarm.moment(txn))?;
        record.copies.push(copy);
    }
    for gone in record.history.take().into_iter().chain(std::mem::take(&mut record.old_histories)) {
        txn.put(sweep::key(gone.number), Vec::new());
    }
    if record.copies.is_empty() {
        txn.put(sweep::key(record.number), Vec::new());
    } else {
        let orphan = OrphanRecord { account: account.to_owned(), table: record };
        txn.put(copying::orphan(orphan.table.number), encode(&orphan)?);
    }
    Ok(())
}

/// Takes the next step of a deleted table's copies; behind the last, its items go, unless they have become a backup's.
fn copy_orphan(txn: &mut Txn<'_>, key: &[u8]) -> Result<(), Fault> {
    let Some(bytes) = txn.get(key)? else { return Ok(()) };
    let mut orphan: OrphanRecord = decode(&bytes)?;
    let number = orphan.table.number;
    let is_inherited = orphan.table.copies.iter().any(|copy| copy.number == number);
    copy_first(txn, &orphan.account, &mut orphan.table)?;
    if !orphan.table.copies.is_empty() {
        txn.put(key, encode(&orphan)?);
        return Ok(());
    }
    txn.delete(key);
    if !is_inherited {
        txn.put(sweep::key(number), Vec::new());
    }
    Ok(())
}

impl Tables {
    /// Takes the next step of what is copied into backups; whether there was any.
    pub(crate) async fn copy(&self) -> Result<bool, Fault> {
        let mut any = false;
        for (account, table) in self.all().iter().filter(|(_, table)| !table.record.copies.is_empty()) {
            any = true;
            let copied = self.shard().transact(|txn| {
                change_in(txn, account, table, |txn, record| copy_first(txn, account, record))
            });
            self.remember_changed(account, copied.await)?;
        }
        let orphan = self.shard().prefix(copying::ORPHANS).next().transpose()?;
        if let Some((key, _)) = orphan {
            any = true;
            self.shard().transact(|txn| copy_orphan(txn, &key)).await?;
        }
        Ok(any)
    }

    /// Remembers what the worker has changed of a table, unless it has been deleted meanwhile.
    pub(crate) fn remember_changed(
        &self,
        account: &str,
        changed: Result<Arc<Table>, Fault>,
    ) -> Result<(), Fault> {
        match changed {
            Ok(table) => self.remember(account, &table),
            Err(Fault::ResourceNotFoundException(_)) => {}
            Err(fault) => return Err(fault),
        }
        Ok(())
    }
}
