//! Point-in-time recovery: how far back a table's history goes, and forgetting what is older.
//!
//! The latest time that can be gone back to is now: a write is in the history as soon as it is acknowledged. AWS's own lags by
//! five minutes; a client that keeps to it is served all the same.

use crate::faults::Fault;
use crate::records::backup::{self, BackupRecord};
use crate::records::history::{self, HistoryRecord};
use crate::records::table::TableRecord;
use crate::records::{copying, sweep};
use crate::table::Table;
use crate::tables::{Tables, change_in, decode};
use base::Timestamp;
use std::time::Duration;
use store::{Batch, Txn};
use wire::dynamodb::*;

/// The most days of history, and how many there are unless fewer are asked for.
pub(crate) const DAYS: i32 = 35;
/// How many writes one commit forgets.
const FORGET: usize = 250;
/// How much longer than promised history is kept: so that what a restore has just been granted is not forgotten before the
/// worker knows of it, and so that it is forgotten by the minute and not one by one.
const SLACK: Duration = Duration::from_secs(60);

impl HistoryRecord {
    fn kept(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.days).unwrap_or(0) * 24 * 60 * 60)
    }

    /// The earliest time that can be gone back to, a whole second as in DynamoDB.
    pub(crate) fn earliest(&self, now: i64) -> Timestamp {
        let oldest = Timestamp::from_micros(now) - self.kept();
        Timestamp::from_secs(oldest.max(Timestamp::from_micros(self.since_micros)).as_secs())
    }
}

/// What DescribeContinuousBackups says of a table.
pub(crate) fn describe(table: &Table) -> ContinuousBackupsDescription {
    let now = table.alarm.now();
    let recovery = match &table.record.history {
        None => PointInTimeRecoveryDescription {
            point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Disabled),
            ..PointInTimeRecoveryDescription::default()
        },
        Some(kept) => PointInTimeRecoveryDescription {
            point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Enabled),
            recovery_period_in_days: Some(kept.days),
            earliest_restorable_date_time: Some(kept.earliest(now)),
            latest_restorable_date_time: Some(Timestamp::from_secs(Timestamp::from_micros(now).as_secs())),
        },
    };
    ContinuousBackupsDescription {
        continuous_backups_status: ContinuousBackupsStatus::Enabled,
        point_in_time_recovery_description: Some(recovery),
    }
}

pub(crate) fn table_not_found(name: &str) -> Fault {
    let message = Some(format!("Table not found: {name}"));
    Fault::TableNotFoundException(TableNotFoundException { message })
}

fn second(time: Timestamp) -> u64 {
    u64::try_from(time.as_secs()).unwrap_or(0)
}

impl Tables {
    /// Forgets what is older than it has to be kept: history, and backups of deleted tables. The second at which there is more
    /// to forget, 0 where there already is.
    pub(crate) async fn forget(&self, now: Timestamp) -> Result<u64, Fault> {
        let mut next = self.shard().transact(|txn| forget_backup(txn, second(now))).await?;
        for (account, table) in self.all() {
            let is_read =
                |old: &HistoryRecord| self.shard().prefix(&copying::pins(old.number)).next().is_some();
            if !table.record.old_histories.iter().all(is_read) {
                let changed = self.shard().transact(|txn| change_in(txn, &account, &table, drop_unread));
                let changed = changed.await;
                self.remember_changed(&account, changed)?;
                next = 0;
            }
            if let Some(kept) = &table.record.history {
                next = next.min(self.forget_writes(kept, now).await?);
            }
        }
        Ok(next)
    }

    /// Forgets writes that are too long ago for a history.
    async fn forget_writes(&self, kept: &HistoryRecord, now: Timestamp) -> Result<u64, Fault> {
        let granted = self.all().into_iter().filter_map(|(_, table)| {
            let restore = table.record.restoring.as_ref()?;
            (restore.history == Some(kept.number)).then_some(restore.at_micros)
        });
        let limit = (kept.earliest(now.as_micros()) - SLACK).as_micros();
        let limit = granted.fold(limit, i64::min);
        let mut batch = Batch::new();
        for entry in self.shard().prefix(&history::times(kept.number)).take(FORGET) {
            let (key, _) = entry?;
            let Some((micros, item)) = history::time_parts(&key) else { continue };
            if micros > limit {
                break;
            }
            batch.delete(history::key(kept.number, item, micros));
            batch.delete(key);
        }
        let is_done = batch.is_empty();
        self.shard().commit(batch).await?;
        if !is_done {
            return Ok(0);
        }
        let oldest = self.shard().prefix(&history::times(kept.number)).next().transpose()?;
        let Some((micros, _)) = oldest.as_ref().and_then(|(key, _)| history::time_parts(key)) else {
            return Ok(u64::MAX);
        };
        let ends = Timestamp::from_micros(micros) + kept.kept() + SLACK;
        // Not before a minute is over, in which more may have come to be forgotten, nor while a restore holds it.
        Ok(second(ends).max(second(now)) + SLACK.as_secs())
    }
}

/// Has the histories swept that are no longer wanted and that no table is being made from.
fn drop_unread(txn: &mut Txn<'_>, record: &mut TableRecord) -> Result<(), Fault> {
    for old in std::mem::take(&mut record.old_histories) {
        if txn.prefix(&copying::pins(old.number)).next().is_some() {
            record.old_histories.push(old);
        } else {
            txn.put(sweep::key(old.number), Vec::new());
        }
    }
    Ok(())
}

/// Removes the backup that expires first, where its time is over; the second of the next.
fn forget_backup(txn: &mut Txn<'_>, now: u64) -> Result<u64, Fault> {
    let Some((expiry, _)) = txn.prefix(backup::EXPIRIES).next().transpose()? else { return Ok(u64::MAX) };
    let Some((ends, key)) = backup::expiry_parts(&expiry) else {
        return Err(Fault::internal("the expiry of a backup cannot be read"));
    };
    if ends > now {
        return Ok(ends);
    }
    txn.delete(&expiry);
    let Some(bytes) = txn.get(key)? else { return Ok(0) };
    let record: BackupRecord = decode(&bytes)?;
    if !record.is_ready || record.restoring.is_some() {
        // It is still needed: later.
        txn.put(backup::expiry(now + SLACK.as_secs(), key), Vec::new());
        return Ok(now + SLACK.as_secs());
    }
    txn.delete(key);
    txn.put(sweep::key(record.number), Vec::new());
    Ok(0)
}
