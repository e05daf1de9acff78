//! The operations, one a file.

mod create_log_group;
mod delete_log_group;
mod describe_log_groups;
mod filter_log_events;
mod get_log_events;
mod put_log_events;
mod resource_policies;
mod retention;
mod streams;
mod tags;

use crate::Logs;
use wire::{Operations, operations};

/// The list of them.
pub(crate) fn all() -> Operations<Logs> {
    operations![
        wire::logs::CreateLogGroup => create_log_group::create_log_group,
        wire::logs::CreateLogStream => streams::create_log_stream,
        wire::logs::DeleteLogGroup => delete_log_group::delete_log_group,
        wire::logs::DeleteLogStream => streams::delete_log_stream,
        wire::logs::DeleteResourcePolicy => resource_policies::delete_resource_policy,
        wire::logs::DeleteRetentionPolicy => retention::delete_retention_policy,
        wire::logs::DescribeLogGroups => describe_log_groups::describe_log_groups,
        wire::logs::DescribeLogStreams => streams::describe_log_streams,
        wire::logs::DescribeResourcePolicies => resource_policies::describe_resource_policies,
        wire::logs::FilterLogEvents => filter_log_events::filter_log_events,
        wire::logs::GetLogEvents => get_log_events::get_log_events,
        wire::logs::ListTagsForResource => tags::list_tags_for_resource,
        wire::logs::PutLogEvents => put_log_events::put_log_events,
        wire::logs::PutResourcePolicy => resource_policies::put_resource_policy,
        wire::logs::PutRetentionPolicy => retention::put_retention_policy,
        wire::logs::TagResource => tags::tag_resource,
        wire::logs::UntagResource => tags::untag_resource,
    ]
}
