//! ListScheduleGroups.

use super::{default_group, page};
use crate::faults::Refused;
use crate::records::group::{self, GroupRecord};
use crate::{DEFAULT_GROUP, Scheduler, group_arn};
use base::Timestamp;
use std::collections::BTreeMap;
use wire::Cx;
use wire::scheduler::*;

/// An account's groups by name; the default one is among them.
pub(super) async fn list_schedule_groups(
    cx: &Cx<Scheduler>,
    input: ListScheduleGroupsInput,
) -> Result<ListScheduleGroupsOutput, ListScheduleGroupsError> {
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    let mut all = BTreeMap::from([(DEFAULT_GROUP.to_owned(), default_group())]);
    for entry in shard.prefix(&group::prefix(cx.account().as_str())) {
        let (_, bytes) = entry.map_err(Refused::from)?;
        let record: GroupRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
        all.insert(record.name.clone(), record);
    }
    let begins =
        |name: &str| input.name_prefix.as_ref().is_none_or(|prefix| name.starts_with(prefix.as_str()));
    let found = all.into_iter().filter(|(name, _)| begins(name));
    let (records, next_token) = page(found, input.next_token.as_deref(), input.max_results);
    let summary = |record: GroupRecord| ScheduleGroupSummary {
        arn: Some(group_arn(cx.region(), cx.account(), &record.name)),
        state: Some(ScheduleGroupState::Active),
        creation_date: Some(Timestamp::from_micros(record.created_micros)),
        last_modification_date: Some(Timestamp::from_micros(record.modified_micros)),
        name: Some(record.name),
    };
    Ok(ListScheduleGroupsOutput { next_token, schedule_groups: records.into_iter().map(summary).collect() })
}
