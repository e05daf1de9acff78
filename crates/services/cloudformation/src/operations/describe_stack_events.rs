//! `DescribeStackEvents`: the newest first.

use wire::Cx;
use wire::cloudformation::{DescribeStackEventsError, DescribeStackEventsInput, DescribeStackEventsOutput};

use super::{page, shown};
use crate::faults::invalid;
use crate::records::event::{self, EventRecord};
use crate::room::{CloudFormation, read_all};

pub(crate) async fn describe_stack_events(
    cx: &Cx<CloudFormation>,
    input: DescribeStackEventsInput,
) -> Result<DescribeStackEventsOutput, DescribeStackEventsError> {
    let Some(stack) = cx.find(&cx.call, &input.stack_name).await? else {
        return Ok(invalid(format!("Stack [{}] does not exist", input.stack_name))?);
    };
    let shard = cx.shard(cx.region())?;
    let mut events: Vec<EventRecord> = read_all(&shard, &event::prefix(&stack.account, &stack.uuid))?;
    events.reverse();
    let (events, next_token) = page::page(events, input.next_token.as_deref())?;
    let events = events.into_iter().map(|event| shown::event(&stack, event)).collect();
    Ok(DescribeStackEventsOutput { stack_events: Some(events), next_token })
}
