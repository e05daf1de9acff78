//! CreateScheduleGroup.

use super::Ended;
use super::tags::map;
use crate::faults::Refused;
use crate::records::group::{self, GroupRecord};
use crate::{DEFAULT_GROUP, Scheduler, group_arn};
use wire::Cx;
use wire::scheduler::*;

pub(super) async fn create_schedule_group(
    cx: &Cx<Scheduler>,
    input: CreateScheduleGroupInput,
) -> Result<CreateScheduleGroupOutput, CreateScheduleGroupError> {
    let now = cx.clock.now().as_micros();
    let record = GroupRecord {
        name: input.name,
        created_micros: now,
        modified_micros: now,
        tags: map(input.tags.unwrap_or_default()),
        token: input.client_token,
    };
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let made = shard.transact(|txn| {
        let key = group::key(cx.account().as_str(), &record.name);
        let known = txn.get(&key)?;
        let known = known.map(|bytes| serde_json::from_slice::<GroupRecord>(&bytes)).transpose()?;
        match known {
            Some(known) if known.token.is_some() && known.token == record.token => return Ok(()),
            None if record.name != DEFAULT_GROUP => {}
            _ => {
                return Err(
                    Refused::Conflict(format!("Schedule group {} already exists.", record.name)).into()
                );
            }
        }
        txn.put(key, serde_json::to_vec(&record)?);
        Ok::<(), Ended>(())
    });
    made.await.map_err(|Ended(refused)| refused)?;
    Ok(CreateScheduleGroupOutput { schedule_group_arn: group_arn(cx.region(), cx.account(), &record.name) })
}
