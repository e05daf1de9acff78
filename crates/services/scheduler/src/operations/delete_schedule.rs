//! DeleteSchedule.

use super::{Ended, group};
use crate::faults::Refused;
use crate::records::schedule;
use crate::{DEFAULT_GROUP, Scheduler};
use wire::Cx;
use wire::scheduler::*;

/// Removes a schedule; a time of it that is still set finds nothing.
pub(super) async fn delete_schedule(
    cx: &Cx<Scheduler>,
    input: DeleteScheduleInput,
) -> Result<DeleteScheduleOutput, DeleteScheduleError> {
    let account = cx.account().as_str();
    let of = input.group_name.unwrap_or_else(|| DEFAULT_GROUP.to_owned());
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let removed = shard.transact(|txn| {
        group(txn, account, &of)?;
        let key = schedule::key(account, &of, &input.name);
        if txn.get(&key)?.is_none() {
            return Err(Refused::no_schedule(&input.name).into());
        }
        txn.delete(key);
        Ok::<(), Ended>(())
    });
    removed.await.map_err(|Ended(refused)| refused)?;
    Ok(DeleteScheduleOutput {})
}
