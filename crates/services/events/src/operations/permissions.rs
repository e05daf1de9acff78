//! PutPermission and RemovePermission: a bus's policy, kept and given back. Nothing is enforced by it.

use super::{bus_name, change, edit_bus, registry};
use crate::Events;
use crate::faults::Refused;
use crate::records::bus::BusRecord;
use serde_json::{Value, json};
use wire::Cx;
use wire::events::*;
use wire::shape::Empty;

/// Adds a statement to a bus's policy, or sets the whole of it.
pub(super) async fn put_permission(
    cx: &Cx<Events>,
    input: PutPermissionRequest,
) -> Result<Empty, PutPermissionError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str().to_owned());
    let statements = match &input.policy {
        Some(policy) => whole(policy)?,
        None => vec![statement(&input, &registry(cx)?.bus_arn(&account, &bus))?],
    };
    let replace = input.policy.is_some();
    change::<_, PutPermissionError>(cx, |txn, state, _| {
        Ok(edit_bus(txn, state, &account, &bus, |record| {
            if replace {
                record.statements.clear();
            }
            record.statements.extend(statements);
            touch(record, cx);
            Ok(())
        })?)
    })
    .await?;
    Ok(Empty {})
}

/// Takes a statement, or all of them.
pub(super) async fn remove_permission(
    cx: &Cx<Events>,
    input: RemovePermissionRequest,
) -> Result<Empty, RemovePermissionError> {
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str().to_owned());
    change::<_, RemovePermissionError>(cx, |txn, state, _| {
        Ok(edit_bus(txn, state, &account, &bus, |record| {
            if input.remove_all_permissions == Some(true) {
                if !record.statements.is_empty() {
                    record.statements.clear();
                    touch(record, cx);
                }
                return Ok(());
            }
            let id = input.statement_id.as_deref().unwrap_or_default();
            match record.statements.remove(id) {
                Some(_) => {
                    touch(record, cx);
                    Ok(())
                }
                None => Err(Refused::NotFound("Statement with the provided id does not exist.".to_owned())),
            }
        })?)
    })
    .await?;
    Ok(Empty {})
}

/// A bus changes; the default bus, which nobody makes, is first seen then.
pub(super) fn touch(record: &mut BusRecord, cx: &Cx<Events>) {
    record.modified = cx.clock.now().as_micros();
    if record.created == 0 {
        record.created = record.modified;
    }
}

/// The statements of a policy by their ids; those without one get their place.
fn whole(policy: &str) -> Result<Vec<(String, Value)>, Refused> {
    let parsed: Option<Value> = serde_json::from_str(policy).ok();
    let statements = parsed.as_ref().and_then(|policy| policy.get("Statement"));
    let list = match statements {
        Some(Value::Array(list)) => list.clone(),
        Some(one @ Value::Object(_)) => vec![one.clone()],
        _ => return Err(Refused::text("This policy contains invalid Json")),
    };
    let named = list.into_iter().enumerate().map(|(at, one)| {
        let id = one.get("Sid").and_then(Value::as_str).map_or_else(|| format!("{at:04}"), str::to_owned);
        (id, one)
    });
    Ok(named.collect())
}

fn statement(input: &PutPermissionRequest, bus: &str) -> Result<(String, Value), Refused> {
    let given = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let (Some(action), Some(principal), Some(id)) =
        (given(&input.action), given(&input.principal), given(&input.statement_id))
    else {
        let message = "Parameter Action, Principal, StatementId or Policy must be specified.";
        return Err(Refused::text(message));
    };
    if action != "events:PutEvents" {
        return Err(Refused::text("Provided value in parameter 'action' is not supported."));
    }
    let who = match principal.as_str() {
        "*" => json!("*"),
        account if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) => {
            json!({ "AWS": format!("arn:aws:iam::{account}:root") })
        }
        _ => {
            let message = format!(
                "1 validation error detected: Value '{principal}' at 'principal' failed to satisfy constraint: Member must satisfy regular expression pattern: (\\d{{12}}|\\*)"
            );
            return Err(Refused::text(message));
        }
    };
    let mut statement =
        json!({ "Sid": id, "Effect": "Allow", "Principal": who, "Action": action, "Resource": bus });
    if let Some(condition) = &input.condition {
        statement["Condition"] =
            json!({ condition.r#type.clone(): { condition.key.clone(): condition.value } });
    }
    Ok((id, statement))
}
