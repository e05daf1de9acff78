//! `DescribeLogGroups`.

use crate::Logs;
use crate::records::GroupRecord;
use wire::logs::{
    DescribeLogGroupsError, DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup, LogGroupClass,
};
use wire::{Cx, Internal};

/// Answers the account's groups by name, a page at a time. A token is the last name of the page before.
pub(crate) async fn describe_log_groups(
    cx: &Cx<Logs>,
    input: DescribeLogGroupsRequest,
) -> Result<DescribeLogGroupsResponse, DescribeLogGroupsError> {
    let prefix = input.log_group_name_prefix.unwrap_or_default();
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(50);
    let mut groups = Vec::new();
    for entry in cx.shard(cx.region())?.prefix(&GroupRecord::key(cx.account(), &prefix)) {
        let (_, value) = entry.map_err(Internal::new)?;
        let record: GroupRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
        let is_wanted =
            input.log_group_name_pattern.as_ref().is_none_or(|pattern| record.name.contains(pattern));
        if is_wanted && input.next_token.as_ref().is_none_or(|last| record.name > *last) {
            groups.push(record);
        }
    }
    let more = groups.len() > limit;
    groups.truncate(limit);
    let next_token = groups.last().filter(|_| more).map(|last| last.name.clone());
    let (region, account) = (cx.region(), cx.account());
    let shown = groups.into_iter().map(|record| {
        let arn = format!("arn:{}:logs:{region}:{account}:log-group:{}", region.partition(), record.name);
        LogGroup {
            log_group_name: Some(record.name),
            creation_time: Some(record.created),
            retention_in_days: record.retention,
            log_group_class: Some(LogGroupClass::Standard),
            metric_filter_count: Some(0),
            arn: Some(format!("{arn}:*")),
            log_group_arn: Some(arn),
            ..LogGroup::default()
        }
    });
    Ok(DescribeLogGroupsResponse { log_groups: Some(shown.collect()), next_token })
}
