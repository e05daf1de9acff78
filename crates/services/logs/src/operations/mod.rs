//! The operations, one a file.

mod create_log_group;
mod create_log_stream;
mod delete_log_group;
mod describe_log_groups;
mod filter_log_events;
mod put_log_events;

use crate::Logs;
use wire::{Operations, operations};

/// The list of them.
pub(crate) fn all() -> Operations<Logs> {
    operations![
        wire::logs::CreateLogGroup => create_log_group::create_log_group,
        wire::logs::CreateLogStream => create_log_stream::create_log_stream,
        wire::logs::DeleteLogGroup => delete_log_group::delete_log_group,
        wire::logs::DescribeLogGroups => describe_log_groups::describe_log_groups,
        wire::logs::FilterLogEvents => filter_log_events::filter_log_events,
        wire::logs::PutLogEvents => put_log_events::put_log_events,
    ]
}
