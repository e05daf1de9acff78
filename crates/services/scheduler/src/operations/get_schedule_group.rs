//! GetScheduleGroup.

use super::default_group;
use crate::faults::Refused;
use crate::records::group::{self, GroupRecord};
use crate::{DEFAULT_GROUP, Scheduler, group_arn};
use base::Timestamp;
use wire::Cx;
use wire::scheduler::*;

pub(super) async fn get_schedule_group(
    cx: &Cx<Scheduler>,
    input: GetScheduleGroupInput,
) -> Result<GetScheduleGroupOutput, GetScheduleGroupError> {
    let record = find(cx, &input.name)?;
    Ok(GetScheduleGroupOutput {
        arn: Some(group_arn(cx.region(), cx.account(), &record.name)),
        state: Some(ScheduleGroupState::Active),
        creation_date: Some(Timestamp::from_micros(record.created_micros)),
        last_modification_date: Some(Timestamp::from_micros(record.modified_micros)),
        name: Some(record.name),
    })
}

pub(super) fn find(cx: &Cx<Scheduler>, name: &str) -> Result<GroupRecord, Refused> {
    match cx.shard(cx.region())?.get(&group::key(cx.account().as_str(), name))? {
        Some(bytes) => Ok(serde_json::from_slice(&bytes)?),
        None if name == DEFAULT_GROUP => Ok(default_group()),
        None => Err(Refused::no_group(name)),
    }
}
