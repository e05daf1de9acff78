//! `UpdateContinuousBackups`: point-in-time recovery on, off, or kept for another number of days.

use crate::records::history::HistoryRecord;
use crate::recovery::{DAYS, describe, table_not_found};
use crate::tables::next_number;
use crate::{DynamoDb, Fault, name_in};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn update_continuous_backups(
    cx: &Cx<DynamoDb>,
    input: UpdateContinuousBackupsInput,
) -> Result<UpdateContinuousBackupsOutput, UpdateContinuousBackupsError> {
    let name = name_in(&input.table_name);
    let asked = input.point_in_time_recovery_specification;
    let is_on = asked.point_in_time_recovery_enabled;
    if !is_on && asked.recovery_period_in_days.is_some() {
        return Err(Fault::invalid(
            "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.",
        )
        .into());
    }
    let days = asked.recovery_period_in_days.unwrap_or(DAYS);
    let tables = DynamoDb::tables(cx)?;
    let changed = tables.change(cx.account(), name, |txn, record| {
        let now = tables.alarm().moment(txn);
        let kept = record.history.take();
        if !is_on {
            // The worker has it swept once no table is being made from it; until then writes keep it going.
            record.old_histories.extend(kept);
            return Ok(());
        }
        record.history = Some(match kept {
            // What fewer days have made to be forgotten does not come back with more.
            Some(kept) => {
                let since_micros = kept.earliest(now).as_micros().max(kept.since_micros);
                HistoryRecord { since_micros, days, ..kept }
            }
            None => HistoryRecord { number: next_number(txn)?, since_micros: now, days },
        });
        Ok(())
    });
    let table = changed.await.map_err(|fault| match fault {
        Fault::ResourceNotFoundException(_) => table_not_found(name),
        other => other,
    })?;
    tables.alarm().ring(0);
    Ok(UpdateContinuousBackupsOutput { continuous_backups_description: Some(describe(&table)) })
}
