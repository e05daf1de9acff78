//! `ListChangeSets`.

use wire::Cx;
use wire::cloudformation::{
    ChangeSetSummary, ListChangeSetsError, ListChangeSetsInput, ListChangeSetsOutput,
};

use super::{page, shown};
use crate::records::change_set::{self, ChangeSetRecord};
use crate::room::{CloudFormation, read_all};

pub(crate) async fn list_change_sets(
    cx: &Cx<CloudFormation>,
    input: ListChangeSetsInput,
) -> Result<ListChangeSetsOutput, ListChangeSetsError> {
    let stack = cx.existing(&cx.call, &input.stack_name).await?;
    let shard = cx.shard(cx.region())?;
    let sets: Vec<ChangeSetRecord> = read_all(&shard, &change_set::prefix(&stack.account, &stack.uuid))?;
    let (sets, next_token) = page::page(sets, input.next_token.as_deref())?;
    let summaries = sets
        .into_iter()
        .map(|set| ChangeSetSummary {
            stack_id: Some(stack.arn.clone()),
            stack_name: Some(stack.name.clone()),
            change_set_id: Some(set.arn),
            change_set_name: Some(set.name),
            execution_status: Some(set.execution.as_str().into()),
            status: Some(set.status.as_str().into()),
            status_reason: set.reason,
            creation_time: Some(shown::time(set.created)),
            description: set.description,
            include_nested_stacks: Some(false),
            ..ChangeSetSummary::default()
        })
        .collect();
    Ok(ListChangeSetsOutput { summaries: Some(summaries), next_token })
}
