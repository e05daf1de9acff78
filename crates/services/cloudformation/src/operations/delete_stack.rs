//! `DeleteStack`: one that is not there is no error.

use wire::Cx;
use wire::cloudformation::{DeleteStackError, DeleteStackInput};
use wire::shape::Empty;

use crate::deploy::{self, Plan};
use crate::faults::invalid;
use crate::room::{CloudFormation, importers};

pub(crate) async fn delete_stack(
    cx: &Cx<CloudFormation>,
    input: DeleteStackInput,
) -> Result<Empty, DeleteStackError> {
    let Some(mut stack) = cx.find(&cx.call, &input.stack_name).await? else { return Ok(Empty {}) };
    if stack.is_deleted() || stack.status == "DELETE_IN_PROGRESS" {
        return Ok(Empty {});
    }
    if stack.protected {
        return Ok(invalid(format!(
            "Stack [{}] cannot be deleted while TerminationProtection is enabled",
            stack.name
        ))?);
    }
    if stack.in_progress() {
        return Ok(invalid(format!(
            "Stack [{}] is in {} state and can not be deleted.",
            stack.name, stack.status
        ))?);
    }
    let shard = cx.shard(cx.region())?;
    for name in stack.outputs.iter().filter_map(|output| output.export.as_ref()) {
        let users = importers(&shard, &stack.account, name)?;
        let others: Vec<&str> =
            users.iter().filter(|user| **user != stack.name).map(String::as_str).collect();
        if !others.is_empty() {
            return Ok(invalid(format!(
                "Export {name} cannot be deleted as it is in use by {}",
                others.join(", ")
            ))?);
        }
    }
    for id in input.retain_resources.unwrap_or_default() {
        if stack.status != "DELETE_FAILED" {
            return Ok(invalid(
                "RetainResources can only be specified for a stack in the DELETE_FAILED state".to_owned(),
            )?);
        }
        match stack.resources.get_mut(&id) {
            Some(record) => record.retained = true,
            None => {
                return Ok(invalid(format!(
                    "The specified resources to retain must be in a valid state. [{id}] is no resource of the stack"
                ))?);
            }
        }
    }
    stack.token = input.client_request_token;
    deploy::start(&cx.service, &cx.call, stack, Plan::Delete).await?;
    Ok(Empty {})
}
