//! StartMessageMoveTask.

use super::Ended;
use crate::Sqs;
use crate::move_tasks::REMEMBERED;
use crate::records::move_task::{self, MoveTaskRecord, Status};
use crate::registry::Registry;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wire::Cx;
use wire::sqs::*;

/// The fastest that a task can be asked to be, in messages a second.
const RATE: i32 = 500;

/// Starts to move a dead-letter queue's messages back, or to another queue.
pub(super) async fn start_message_move_task(
    cx: &Cx<Sqs>,
    input: StartMessageMoveTaskRequest,
) -> Result<StartMessageMoveTaskResult, StartMessageMoveTaskError> {
    let registry = cx.registry(cx.region())?;
    let source = registry.by_arn(&input.source_arn).ok_or_else(|| no_resource("SourceArn"))?;
    let invalid = |message: &str| Err(InvalidParameterValueException::new(message).into());
    if !is_dead_letter_queue(&registry, &source.arn) {
        return invalid("Source queue must be configured as a Dead Letter Queue.");
    }
    if let Some(arn) = &input.destination_arn {
        let target = registry.by_arn(arn).ok_or_else(|| no_resource("DestinationArn"))?;
        if target.id == source.id {
            return invalid("Source queue arn and destination queue arn cannot be the same.");
        }
        if target.fifo != source.fifo {
            return invalid("Source queue and destination queue must be of the same type.");
        }
    }
    let rate = input.max_number_of_messages_per_second;
    if rate.is_some_and(|rate| !(1..=RATE).contains(&rate)) {
        return invalid(
            "Value for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: You must enter a number between 1 and 500.",
        );
    }
    source.adopt_orphans(&cx.clock).await.map_err(wire::Internal::new)?;
    let now = cx.clock.now();
    source.read_all(&cx.clock).await?;
    let visible = source.state(now)?.backlog.counts(now).visible;
    let number = u64::try_from(now.as_micros()).unwrap_or(0);
    let done = registry.shard.transact(|txn| {
        let mut tasks = Vec::new();
        for entry in txn.prefix(&move_task::prefix(source.id)) {
            let (key, bytes) = entry?;
            tasks.push((key, serde_json::from_slice::<MoveTaskRecord>(&bytes)?));
        }
        if tasks.iter().any(|(_, task)| task.status == Status::Running) {
            let message = "There is already a task running. Only one active task is allowed for a source queue arn at a given time.";
            return Err(Ended(StartMessageMoveTaskError::from(InvalidParameterValueException::new(message))));
        }
        let number = tasks.last().map_or(number, |(_, last)| number.max(last.number.saturating_add(1)));
        let old = tasks.len().saturating_sub(REMEMBERED - 1);
        tasks.iter().take(old).for_each(|(key, _)| txn.delete(key));
        let record = MoveTaskRecord {
            number,
            source: source.arn.clone(),
            destination: input.destination_arn,
            rate,
            to_move: i64::try_from(visible).unwrap_or(i64::MAX),
            started: now.as_micros(),
            ..MoveTaskRecord::default()
        };
        txn.put(move_task::key(source.id, number), serde_json::to_vec(&record)?);
        Ok(number)
    });
    let number = done.await.map_err(|Ended(error): Ended<StartMessageMoveTaskError>| error)?;
    cx.wake_tasks();
    Ok(StartMessageMoveTaskResult { task_handle: Some(handle(number, &source.arn)) })
}

/// Whether a queue sends its dead letters here.
pub(super) fn is_dead_letter_queue(registry: &Registry, arn: &str) -> bool {
    let account = base::Arn::parse(arn).and_then(|arn| base::AccountId::parse(&arn.account));
    let others = account.map(|account| registry.all_after(&account, "")).unwrap_or_default();
    others.iter().any(|other| other.settings().redrive.as_ref().is_some_and(|policy| policy.target == arn))
}

/// The resource that a parameter names is not there.
pub(super) fn no_resource(parameter: &str) -> ResourceNotFoundException {
    let message = format!("The resource that you specified for the {parameter} parameter doesn't exist.");
    ResourceNotFoundException::new(message)
}

/// What stands in a task's id beside its number.
const ID: &str = "-4000-8000-";

/// A task's handle. Its id has the form of a UUID.
pub(super) fn handle(number: u64, source: &str) -> String {
    let number = format!("{number:020x}");
    let (first, rest) = number.split_at(8);
    let id = format!("{first}-{}{ID}0000{}", &rest[..4], &rest[4..]);
    STANDARD.encode(json!({ "taskId": id, "sourceArn": source }).to_string())
}

/// The task's id and its source in a handle.
pub(super) fn read_handle(handle: &str) -> Option<(String, String)> {
    let value: Value = serde_json::from_slice(&STANDARD.decode(handle).ok()?).ok()?;
    let text = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
    Some((text("taskId")?, text("sourceArn")?))
}

/// The number in a task's id.
pub(super) fn number_of(id: &str) -> Option<u64> {
    let (begins, ends) = id.split_once(ID)?;
    let digits = format!("{}{}", begins.replacen('-', "", 1), ends.strip_prefix("0000")?);
    (digits.len() == 20).then(|| u64::from_str_radix(&digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_reads_back() {
        for number in [0, 7, 1_780_000_000_000_000, u64::MAX] {
            let (id, source) = read_handle(&handle(number, "arn")).unwrap();
            assert_eq!((id.len(), number_of(&id), source.as_str()), (36, Some(number), "arn"));
        }
        assert_eq!(number_of("00000000-0000-4000-8000-00000000000x"), None);
    }
}
