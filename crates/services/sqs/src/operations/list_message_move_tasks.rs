//! ListMessageMoveTasks.

use super::start_message_move_task::{handle, no_resource};
use crate::Sqs;
use crate::move_tasks::tasks_of;
use crate::records::move_task::Status;
use wire::Cx;
use wire::sqs::*;

/// A queue's tasks, the newest first; one where nothing is said.
pub(super) async fn list_message_move_tasks(
    cx: &Cx<Sqs>,
    input: ListMessageMoveTasksRequest,
) -> Result<ListMessageMoveTasksResult, ListMessageMoveTasksError> {
    let registry = cx.registry(cx.region())?;
    let source = registry.by_arn(&input.source_arn).ok_or_else(|| no_resource("SourceArn"))?;
    let most = input.max_results.unwrap_or(1);
    let most = usize::try_from(most).ok().filter(|most| (1..=10).contains(most)).ok_or_else(|| {
        InvalidParameterValueException::new(
            "Value for parameter MaxResults is invalid. Reason: You must enter a number between 1 and 10.",
        )
    })?;
    let tasks = tasks_of(&registry, &source)?.into_iter().take(most);
    let results = tasks.map(|task| ListMessageMoveTasksResultEntry {
        // Only a task that runs can be cancelled, so only it has a handle.
        task_handle: (task.status == Status::Running).then(|| handle(task.number, &source.arn)),
        status: Some(task.status.as_str().to_owned()),
        source_arn: Some(task.source),
        destination_arn: task.destination,
        max_number_of_messages_per_second: task.rate,
        approximate_number_of_messages_moved: Some(task.moved),
        approximate_number_of_messages_to_move: Some(task.to_move),
        failure_reason: task.reason,
        started_timestamp: Some(task.started / 1_000),
    });
    Ok(ListMessageMoveTasksResult { results: Some(results.collect()) })
}
