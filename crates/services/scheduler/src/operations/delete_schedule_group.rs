//! DeleteScheduleGroup.

use super::{Ended, group as known_group};
use crate::faults::Refused;
use crate::records::{group, schedule};
use crate::{DEFAULT_GROUP, Scheduler};
use wire::Cx;
use wire::scheduler::*;

/// Removes a group with all of its schedules, at once.
pub(super) async fn delete_schedule_group(
    cx: &Cx<Scheduler>,
    input: DeleteScheduleGroupInput,
) -> Result<DeleteScheduleGroupOutput, DeleteScheduleGroupError> {
    let account = cx.account().as_str();
    if input.name == DEFAULT_GROUP {
        return Err(Refused::text("The default schedule group cannot be deleted.").into());
    }
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let removed = shard.transact(|txn| {
        known_group(txn, account, &input.name)?;
        let prefix = schedule::prefix(account, Some(&input.name));
        let found: Vec<_> =
            txn.prefix(&prefix).map(|entry| entry.map(|(key, _)| key)).collect::<Result<_, _>>()?;
        for key in found {
            txn.delete(key);
        }
        txn.delete(group::key(account, &input.name));
        Ok::<(), Ended>(())
    });
    removed.await.map_err(|Ended(refused)| refused)?;
    Ok(DeleteScheduleGroupOutput {})
}
