//! `DeleteStack`: one that is not there is no error.

use wire::Cx;
use wire::cloudformation::{DeleteStackError, DeleteStackInput};
use wire::shape::Empty;

use crate::deploy::{self, Plan};
use crate::faults::invalid;
use crate::room::CloudFormation;

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
    for output in &stack.outputs {
        let Some(name) = &output.export else { continue };
        for other in cx.all(&cx.call).await? {
            if !other.is_deleted() && other.uuid != stack.uuid && other.imports.contains(name) {
                return Ok(invalid(format!(
                    "Export {name} cannot be deleted as it is in use by {}",
                    other.name
                ))?);
            }
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
