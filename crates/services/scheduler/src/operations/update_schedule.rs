//! UpdateSchedule.

use super::create_schedule::wish;
use super::{Ended, group};
use crate::faults::Refused;
use crate::records::schedule::{self, ScheduleRecord};
use crate::{Scheduler, schedule_arn};
use wire::Cx;
use wire::scheduler::*;

/// Replaces all of a schedule: what is not named is as if it had never been. Its old times mean nothing any more.
pub(super) async fn update_schedule(
    cx: &Cx<Scheduler>,
    input: UpdateScheduleInput,
) -> Result<UpdateScheduleOutput, UpdateScheduleError> {
    let record = wish!(input).record(cx)?;
    let arn = schedule_arn(cx.region(), cx.account(), &record.group, &record.name);
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let changed = shard.transact(|txn| {
        group(txn, &record.account, &record.group)?;
        let key = schedule::key(&record.account, &record.group, &record.name);
        let bytes = txn.get(&key)?.ok_or_else(|| Refused::no_schedule(&record.name))?;
        let known: ScheduleRecord = serde_json::from_slice(&bytes)?;
        let record =
            ScheduleRecord { created_micros: known.created_micros, token: known.token, ..record.clone() };
        txn.put(key, serde_json::to_vec(&record)?);
        cx.set_next(txn, &record, record.modified_micros.div_euclid(1_000_000))?;
        Ok::<(), Ended>(())
    });
    changed.await.map_err(|Ended(refused)| refused)?;
    Ok(UpdateScheduleOutput { schedule_arn: arn })
}
