//! ListSchedules.

use super::get_schedule::state;
use super::page;
use crate::faults::Refused;
use crate::records::group;
use crate::records::schedule::{self, ScheduleRecord};
use crate::{DEFAULT_GROUP, Scheduler, schedule_arn};
use base::Timestamp;
use wire::Cx;
use wire::scheduler::*;

/// An account's schedules, or those of a group, by group and name.
pub(super) async fn list_schedules(
    cx: &Cx<Scheduler>,
    input: ListSchedulesInput,
) -> Result<ListSchedulesOutput, ListSchedulesError> {
    let account = cx.account().as_str();
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    if let Some(of) = &input.group_name
        && of != DEFAULT_GROUP
        && shard.get(&group::key(account, of)).map_err(Refused::from)?.is_none()
    {
        return Err(Refused::no_group(of).into());
    }
    let mut found = Vec::new();
    for entry in shard.prefix(&schedule::prefix(account, input.group_name.as_deref())) {
        let (_, bytes) = entry.map_err(Refused::from)?;
        let record: ScheduleRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
        let begins = input.name_prefix.as_ref().is_none_or(|prefix| record.name.starts_with(prefix.as_str()));
        if begins && input.state.as_ref().is_none_or(|wanted| *wanted == state(record.enabled)) {
            found.push((format!("{}/{}", record.group, record.name), record));
        }
    }
    let (records, next_token) = page(found.into_iter(), input.next_token.as_deref(), input.max_results);
    let summary = |record: ScheduleRecord| ScheduleSummary {
        arn: Some(schedule_arn(cx.region(), cx.account(), &record.group, &record.name)),
        state: Some(state(record.enabled)),
        creation_date: Some(Timestamp::from_micros(record.created_micros)),
        last_modification_date: Some(Timestamp::from_micros(record.modified_micros)),
        target: Some(TargetSummary { arn: record.target.arn }),
        group_name: Some(record.group),
        name: Some(record.name),
    };
    Ok(ListSchedulesOutput { next_token, schedules: records.into_iter().map(summary).collect() })
}
