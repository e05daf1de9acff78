//! `DescribeStackResource`.

use wire::Cx;
use wire::cloudformation::{
    DescribeStackResourceError, DescribeStackResourceInput, DescribeStackResourceOutput, StackResourceDetail,
};

use super::shown;
use crate::faults::invalid;
use crate::room::CloudFormation;

pub(crate) async fn describe_stack_resource(
    cx: &Cx<CloudFormation>,
    input: DescribeStackResourceInput,
) -> Result<DescribeStackResourceOutput, DescribeStackResourceError> {
    let Some(stack) = cx.find(&cx.call, &input.stack_name).await? else {
        return Ok(invalid(format!("Stack '{}' does not exist", input.stack_name))?);
    };
    let Some(record) = stack.resources.get(&input.logical_resource_id) else {
        return Ok(invalid(format!(
            "Resource {} does not exist for stack {}",
            input.logical_resource_id, stack.name
        ))?);
    };
    let shown = shown::resource(&stack, record);
    Ok(DescribeStackResourceOutput {
        stack_resource_detail: Some(StackResourceDetail {
            stack_name: shown.stack_name,
            stack_id: shown.stack_id,
            logical_resource_id: shown.logical_resource_id,
            physical_resource_id: shown.physical_resource_id,
            resource_type: shown.resource_type,
            last_updated_timestamp: shown.timestamp,
            resource_status: shown.resource_status,
            resource_status_reason: shown.resource_status_reason,
            metadata: Some(record.metadata.as_ref().map_or_else(|| "{}".to_owned(), ToString::to_string)),
            drift_information: shown.drift_information,
            ..StackResourceDetail::default()
        }),
    })
}
