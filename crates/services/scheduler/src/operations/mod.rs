//! The operations, in alphabetic order.

mod create_schedule;
mod create_schedule_group;
mod delete_schedule;
mod delete_schedule_group;
mod get_schedule;
mod get_schedule_group;
mod list_schedule_groups;
mod list_schedules;
mod tags;
mod update_schedule;

use crate::faults::Refused;
use crate::records::group::{self, GroupRecord};
use crate::{DEFAULT_GROUP, Scheduler};
use store::Txn;
use wire::scheduler::*;
use wire::{Operations, Service, operations};

impl Service for Scheduler {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::scheduler::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CreateSchedule => create_schedule::create_schedule,
            CreateScheduleGroup => create_schedule_group::create_schedule_group,
            DeleteSchedule => delete_schedule::delete_schedule,
            DeleteScheduleGroup => delete_schedule_group::delete_schedule_group,
            GetSchedule => get_schedule::get_schedule,
            GetScheduleGroup => get_schedule_group::get_schedule_group,
            ListScheduleGroups => list_schedule_groups::list_schedule_groups,
            ListSchedules => list_schedules::list_schedules,
            ListTagsForResource => tags::list_tags_for_resource,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
            UpdateSchedule => update_schedule::update_schedule,
        ]
    }
}

/// How many of a list are on a page that names no number.
const PAGE: i32 = 100;

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended(Refused);

impl<F: Into<Refused>> From<F> for Ended {
    fn from(error: F) -> Self {
        Self(error.into())
    }
}

/// The group's record; the default group is there without one.
fn group(txn: &Txn<'_>, account: &str, name: &str) -> Result<GroupRecord, Refused> {
    match txn.get(&group::key(account, name))? {
        Some(bytes) => Ok(serde_json::from_slice(&bytes)?),
        None if name == DEFAULT_GROUP => Ok(default_group()),
        None => Err(Refused::no_group(name)),
    }
}

/// The group that is always there; nobody made it.
fn default_group() -> GroupRecord {
    GroupRecord { name: DEFAULT_GROUP.to_owned(), ..GroupRecord::default() }
}

/// A page of named records behind a token, and the token of the next page.
fn page<T>(
    all: impl Iterator<Item = (String, T)>,
    token: Option<&str>,
    most: Option<i32>,
) -> (Vec<T>, Option<String>) {
    let most = usize::try_from(most.unwrap_or(PAGE)).unwrap_or(1);
    let (mut found, mut last) = (Vec::new(), None);
    for (name, item) in all.filter(|(name, _)| token.is_none_or(|token| name.as_str() > token)) {
        if found.len() == most {
            return (found, last);
        }
        last = Some(name);
        found.push(item);
    }
    (found, None)
}
