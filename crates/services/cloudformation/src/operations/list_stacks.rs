//! `ListStacks`: deleted ones too.

use wire::Cx;
use wire::cloudformation::{
    ListStacksError, ListStacksInput, ListStacksOutput, StackDriftInformationSummary, StackDriftStatus,
    StackSummary,
};

use super::{page, shown};
use crate::room::CloudFormation;

pub(crate) async fn list_stacks(
    cx: &Cx<CloudFormation>,
    input: ListStacksInput,
) -> Result<ListStacksOutput, ListStacksError> {
    let wanted = input.stack_status_filter.unwrap_or_default();
    let all: Vec<StackSummary> = cx
        .all(&cx.call)
        .await?
        .into_iter()
        .filter(|stack| wanted.is_empty() || wanted.iter().any(|status| status.as_str() == stack.status))
        .map(|stack| StackSummary {
            stack_id: Some(stack.arn),
            parent_id: stack.parent,
            root_id: stack.root,
            stack_name: stack.name,
            template_description: stack.description,
            creation_time: shown::time(stack.created),
            last_updated_time: stack.updated.map(shown::time),
            deletion_time: stack.deleted.map(shown::time),
            stack_status: stack.status.as_str().into(),
            stack_status_reason: stack.reason,
            drift_information: Some(StackDriftInformationSummary {
                stack_drift_status: StackDriftStatus::NotChecked,
                last_check_timestamp: None,
            }),
            ..StackSummary::default()
        })
        .collect();
    let (summaries, next_token) = page::page(all, input.next_token.as_deref())?;
    Ok(ListStacksOutput { stack_summaries: Some(summaries), next_token })
}
