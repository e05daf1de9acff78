//! `DescribeStacks`.

use wire::Cx;
use wire::cloudformation::{DescribeStacksError, DescribeStacksInput, DescribeStacksOutput};

use super::{page, shown};
use crate::room::CloudFormation;

pub(crate) async fn describe_stacks(
    cx: &Cx<CloudFormation>,
    input: DescribeStacksInput,
) -> Result<DescribeStacksOutput, DescribeStacksError> {
    if let Some(name) = &input.stack_name {
        let stack = cx.existing(&cx.call, name).await?;
        return Ok(DescribeStacksOutput { stacks: Some(vec![shown::stack(&stack)]), next_token: None });
    }
    let all = cx.all(&cx.call).await?;
    let all: Vec<_> = all.iter().filter(|stack| !stack.is_deleted()).map(shown::stack).collect();
    let (stacks, next_token) = page::page(all, input.next_token.as_deref())?;
    Ok(DescribeStacksOutput { stacks: Some(stacks), next_token })
}
