//! AddPermission and RemovePermission: statements of a topic's policy, which is kept and not enforced.

use super::topic_attributes::own_policy;
use super::{change, edit_topic, find};
use crate::Sns;
use crate::faults::Refused;
use serde_json::{Value, json};
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// What a statement can allow.
/// <https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html>
const ACTIONS: &[&str] = &[
    "AddPermission",
    "DeleteTopic",
    "GetDataProtectionPolicy",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "ListTagsForResource",
    "Publish",
    "PutDataProtectionPolicy",
    "Receive",
    "RemovePermission",
    "SetTopicAttributes",
    "Subscribe",
];

/// Changes the statements of a topic's policy.
fn edit(policy: Option<&String>, arn: &str, account: &str) -> (Value, Vec<Value>) {
    let own = || own_policy(arn, account);
    let policy = policy.and_then(|text| serde_json::from_str::<Value>(text).ok()).unwrap_or_else(own);
    let statements = match policy.get("Statement") {
        Some(Value::Array(list)) => list.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    (policy, statements)
}

fn is_labelled(statement: &Value, label: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(label)
}

/// Adds a statement.
pub(super) async fn add_permission(
    cx: &Cx<Sns>,
    input: AddPermissionInput,
) -> Result<Empty, AddPermissionError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    change::<_, AddPermissionError>(&registry, |txn, state| {
        Ok(edit_topic(txn, state, &place, |record| {
            let (mut policy, mut statements) =
                edit(record.attributes.get("Policy"), &input.topic_arn, &place.0);
            if statements.iter().any(|statement| is_labelled(statement, &input.label)) {
                return Err(Refused::text("Invalid parameter: Statement already exists"));
            }
            let is_known = |action: &String| {
                action == "*" || ACTIONS.iter().any(|known| known.eq_ignore_ascii_case(action))
            };
            if !input.action_name.iter().all(is_known) {
                return Err(Refused::text(
                    "Invalid parameter: Policy statement action out of service scope!",
                ));
            }
            let who: Vec<String> =
                input.aws_account_id.iter().map(|id| format!("arn:aws:iam::{id}:root")).collect();
            let what: Vec<String> = input.action_name.iter().map(|action| format!("SNS:{action}")).collect();
            let one = |all: Vec<String>| if let [only] = &all[..] { json!(only) } else { json!(all) };
            statements.push(json!({
                "Sid": input.label, "Effect": "Allow", "Principal": { "AWS": one(who) }, "Action": one(what),
                "Resource": input.topic_arn,
            }));
            policy["Statement"] = Value::Array(statements);
            record.attributes.insert("Policy".to_owned(), policy.to_string());
            Ok(())
        })?)
    })
    .await?;
    Ok(Empty {})
}

/// Takes a statement; one that is not there is no error.
pub(super) async fn remove_permission(
    cx: &Cx<Sns>,
    input: RemovePermissionInput,
) -> Result<Empty, RemovePermissionError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    change::<_, RemovePermissionError>(&registry, |txn, state| {
        Ok(edit_topic(txn, state, &place, |record| {
            let (mut policy, mut statements) =
                edit(record.attributes.get("Policy"), &input.topic_arn, &place.0);
            statements.retain(|statement| !is_labelled(statement, &input.label));
            policy["Statement"] = Value::Array(statements);
            record.attributes.insert("Policy".to_owned(), policy.to_string());
            Ok(())
        })?)
    })
    .await?;
    Ok(Empty {})
}
