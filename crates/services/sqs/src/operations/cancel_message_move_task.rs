//! CancelMessageMoveTask.

use super::Ended;
use super::start_message_move_task::{no_resource, number_of, read_handle};
use crate::Sqs;
use crate::records::move_task::{self, MoveTaskRecord, Status};
use wire::Cx;
use wire::sqs::*;

/// Stops a task; what it has moved stays moved.
pub(super) async fn cancel_message_move_task(
    cx: &Cx<Sqs>,
    input: CancelMessageMoveTaskRequest,
) -> Result<CancelMessageMoveTaskResult, CancelMessageMoveTaskError> {
    let (task, source) = read_handle(&input.task_handle)
        .ok_or_else(|| InvalidParameterValueException::new("Value for parameter TaskHandle is invalid."))?;
    let registry = cx.registry(cx.region())?;
    let none = || ResourceNotFoundException::new("Task does not exist.");
    let source = registry.by_arn(&source).ok_or_else(|| no_resource("SourceArn"))?;
    let key = move_task::key(source.id, number_of(&task).ok_or_else(none)?);
    let done = registry.shard.transact(|txn| {
        let Some(bytes) = txn.get(&key)? else { return Err(Ended(CancelMessageMoveTaskError::from(none()))) };
        let mut task: MoveTaskRecord = serde_json::from_slice(&bytes)?;
        if task.status != Status::Running {
            let message = "Only active tasks can be cancelled.";
            return Err(Ended(InvalidParameterValueException::new(message).into()));
        }
        task.status = Status::Cancelled;
        txn.put(&key, serde_json::to_vec(&task)?);
        Ok(task.moved)
    });
    let moved = done.await.map_err(|Ended(error): Ended<CancelMessageMoveTaskError>| error)?;
    Ok(CancelMessageMoveTaskResult { approximate_number_of_messages_moved: Some(moved) })
}
