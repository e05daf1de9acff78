//! `ListStackResources`.

use wire::Cx;
use wire::cloudformation::{
    ListStackResourcesError, ListStackResourcesInput, ListStackResourcesOutput,
    StackResourceDriftInformationSummary, StackResourceDriftStatus, StackResourceSummary,
};

use super::{page, shown};
use crate::room::CloudFormation;

pub(crate) async fn list_stack_resources(
    cx: &Cx<CloudFormation>,
    input: ListStackResourcesInput,
) -> Result<ListStackResourcesOutput, ListStackResourcesError> {
    let stack = cx.existing(&cx.call, &input.stack_name).await?;
    let all: Vec<StackResourceSummary> = stack
        .resources
        .values()
        .map(|record| StackResourceSummary {
            logical_resource_id: record.logical_id.clone(),
            physical_resource_id: shown::physical_id(record),
            resource_type: record.kind.clone(),
            last_updated_timestamp: shown::time(record.updated),
            resource_status: record.status.as_str().into(),
            resource_status_reason: record.reason.clone(),
            drift_information: Some(StackResourceDriftInformationSummary {
                stack_resource_drift_status: StackResourceDriftStatus::NotChecked,
                last_check_timestamp: None,
            }),
            module_info: None,
        })
        .collect();
    let (summaries, next_token) = page::page(all, input.next_token.as_deref())?;
    Ok(ListStackResourcesOutput { stack_resource_summaries: Some(summaries), next_token })
}
