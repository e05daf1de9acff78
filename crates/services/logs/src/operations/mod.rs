//! The operations, one a file.

mod create_log_group;
mod delete_log_group;
mod describe_log_groups;
mod filter_log_events;

use crate::Logs;
use wire::{Operations, operations};

/// The list of them.
pub(crate) fn all() -> Operations<Logs> {
    operations![
        wire::logs::CreateLogGroup => create_log_group::create_log_group,
        wire::logs::DeleteLogGroup => delete_log_group::delete_log_group,
        wire::logs::DescribeLogGroups => describe_log_groups::describe_log_groups,
        wire::logs::FilterLogEvents => filter_log_events::filter_log_events,
    ]
}
