//! `DescribeStackResources`, by stack or by the physical id of one resource.

use wire::Cx;
use wire::cloudformation::{
    DescribeStackResourcesError, DescribeStackResourcesInput, DescribeStackResourcesOutput,
};

use super::shown;
use crate::faults::invalid;
use crate::room::CloudFormation;

pub(crate) async fn describe_stack_resources(
    cx: &Cx<CloudFormation>,
    input: DescribeStackResourcesInput,
) -> Result<DescribeStackResourcesOutput, DescribeStackResourcesError> {
    let stack = match (&input.stack_name, &input.physical_resource_id) {
        (Some(_), Some(_)) | (None, None) => {
            return Ok(invalid("You must specify either StackName or PhysicalResourceId, but not both.")?);
        }
        (Some(name), None) => cx.existing(&cx.call, name).await?,
        (None, Some(id)) => {
            let all = cx.all(&cx.call).await?;
            let found = all.into_iter().find(|stack| {
                !stack.is_deleted() && stack.resources.values().any(|record| record.physical_id == *id)
            });
            match found {
                Some(stack) => stack,
                None => return Ok(invalid(format!("Stack for {id} does not exist"))?),
            }
        }
    };
    let wanted = |id: &String| input.logical_resource_id.as_ref().is_none_or(|wanted| wanted == id);
    let resources: Vec<_> = stack
        .resources
        .values()
        .filter(|record| wanted(&record.logical_id))
        .map(|record| shown::resource(&stack, record))
        .collect();
    Ok(DescribeStackResourcesOutput { stack_resources: Some(resources) })
}
