//! AddPermission.

use super::{change, find};
use crate::Sqs;
use crate::faults::Refused;
use serde_json::{Value, json};
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// The actions that others can be let do.
const ACTIONS: &[&str] = &[
    "*",
    "ChangeMessageVisibility",
    "DeleteMessage",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListDeadLetterSourceQueues",
    "PurgeQueue",
    "ReceiveMessage",
    "SendMessage",
];
/// The most actions of a statement, and the most statements.
const MOST_ACTIONS: usize = 7;
const MOST_STATEMENTS: usize = 20;

/// Adds a statement to a queue's policy, which is kept and not enforced.
pub(super) async fn add_permission(
    cx: &Cx<Sqs>,
    input: AddPermissionRequest,
) -> Result<Empty, AddPermissionError> {
    let (registry, queue) = find(cx, &input.queue_url)?;
    let (accounts, label) = (input.aws_account_ids, input.label);
    let is_label = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if label.is_empty() || label.len() > 80 || !label.bytes().all(is_label) {
        let reason = "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length";
        return Err(Refused::value(label, "Label", reason).into());
    }
    if accounts.is_empty() {
        return Err(Refused::missing("PrincipalId").into());
    }
    if input.actions.is_empty() {
        return Err(Refused::missing("Actions").into());
    }
    if let Some(action) = input.actions.iter().find(|action| !ACTIONS.contains(&action.as_str())) {
        let reason = "Only the queue owner is allowed to invoke this action.";
        return Err(Refused::value(format!("SQS:{action}"), "ActionName", reason).into());
    }
    if input.actions.len() > MOST_ACTIONS {
        let count = input.actions.len();
        let message = format!("{count} Actions were found, maximum allowed is {MOST_ACTIONS}.");
        return Err(OverLimit::new(message).into());
    }
    let arns = accounts.iter().map(|account| Value::from(format!("arn:aws:iam::{account}:root")));
    let actions = input.actions.iter().map(|action| Value::from(format!("SQS:{action}")));
    let statement = json!({
        "Sid": label,
        "Effect": "Allow",
        "Principal": { "AWS": one_or_all(arns.collect()) },
        "Action": one_or_all(actions.collect()),
        "Resource": queue.arn,
    });
    let now = cx.clock.now().as_micros();
    change(&queue, &registry.shard, |record| {
        let policy = record.attributes.get("Policy").filter(|policy| !policy.is_empty());
        let policy = policy.and_then(|text| serde_json::from_str(text).ok());
        let mut policy: Value = policy.unwrap_or_else(|| {
            json!({ "Version": "2008-10-17", "Id": format!("{}/SQSDefaultPolicy", queue.arn), "Statement": [] })
        });
        // One statement may stand without a list around it.
        let own = policy.get("Statement").cloned().unwrap_or_default();
        let mut statements = match own {
            Value::Array(list) => list,
            Value::Null => Vec::new(),
            one => vec![one],
        };
        if statements.iter().any(|one| one.get("Sid") == statement.get("Sid")) {
            return Err(AddPermissionError::from(Refused::value(&label, "Label", "Already exists.")));
        }
        if statements.len() >= MOST_STATEMENTS {
            let message = format!("{} statements were found, maximum allowed is {MOST_STATEMENTS}.", statements.len() + 1);
            return Err(OverLimit::new(message).into());
        }
        statements.push(statement);
        if let Some(policy) = policy.as_object_mut() {
            policy.insert("Statement".to_owned(), Value::Array(statements));
        }
        record.attributes.insert("Policy".to_owned(), policy.to_string());
        record.modified = now;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

fn one_or_all(mut values: Vec<Value>) -> Value {
    match values.pop() {
        Some(only) if values.is_empty() => only,
        Some(last) => {
            values.push(last);
            Value::Array(values)
        }
        None => Value::Null,
    }
}
