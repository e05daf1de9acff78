//! `ListProvisionedConcurrencyConfigs`.

use super::page;
use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    ListProvisionedConcurrencyConfigsError, ListProvisionedConcurrencyConfigsRequest,
    ListProvisionedConcurrencyConfigsResponse, ProvisionedConcurrencyConfigListItem,
};

/// The most that one page lists.
const MOST: usize = 50;

/// Lists the configurations of a function's versions and aliases.
pub(crate) async fn list_provisioned_concurrency_configs(
    cx: &Cx<Lambda>,
    input: ListProvisionedConcurrencyConfigsRequest,
) -> Result<ListProvisionedConcurrencyConfigsResponse, ListProvisionedConcurrencyConfigsError> {
    let name: FunctionName = FunctionName::read::<ListProvisionedConcurrencyConfigsError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<ListProvisionedConcurrencyConfigsError>(&name)?;
    let all: Vec<ProvisionedConcurrencyConfigListItem> = live
        .record
        .provisioned
        .keys()
        .filter_map(|qualifier| {
            let shown = live.progress(qualifier)?.shown();
            Some(ProvisionedConcurrencyConfigListItem {
                function_arn: Some(format!("{}:{qualifier}", name.arn())),
                requested_provisioned_concurrent_executions: shown
                    .requested_provisioned_concurrent_executions,
                available_provisioned_concurrent_executions: shown
                    .available_provisioned_concurrent_executions,
                allocated_provisioned_concurrent_executions: shown
                    .allocated_provisioned_concurrent_executions,
                status: shown.status,
                status_reason: shown.status_reason,
                last_modified: shown.last_modified,
            })
        })
        .collect();
    let (configs, next_marker) = page(all, input.marker.as_deref(), input.max_items, MOST);
    Ok(ListProvisionedConcurrencyConfigsResponse {
        provisioned_concurrency_configs: Some(configs),
        next_marker,
    })
}
