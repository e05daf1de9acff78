//! `UpdateTerminationProtection`.

use store::Batch;
use wire::Cx;
use wire::cloudformation::{
    UpdateTerminationProtectionError, UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput,
};

use crate::faults::{Refusal, invalid};
use crate::room::CloudFormation;

pub(crate) async fn update_termination_protection(
    cx: &Cx<CloudFormation>,
    input: UpdateTerminationProtectionInput,
) -> Result<UpdateTerminationProtectionOutput, UpdateTerminationProtectionError> {
    let mut stack = cx.existing(&cx.call, &input.stack_name).await?;
    if stack.parent.is_some() {
        return Ok(invalid(
            "Termination protection cannot be enabled or disabled for a nested stack: set it on its root stack",
        )?);
    }
    if stack.is_deleted() || stack.status == "DELETE_IN_PROGRESS" {
        return Ok(invalid(format!(
            "Stack [{}] is in {} state and termination protection cannot be changed",
            stack.name, stack.status
        ))?);
    }
    if stack.in_progress() {
        // Its deployment has the record, and would write the former value over this one.
        return Ok(invalid(format!(
            "Stack:{} is in {} state and can not be updated.",
            stack.arn, stack.status
        ))?);
    }
    stack.protected = input.enable_termination_protection;
    let mut batch = Batch::new();
    let (key, value) = stack.head().map_err(Refusal::from)?;
    batch.put(key, value.unwrap_or_default());
    cx.shard(cx.region())?.commit(batch).await.map_err(Refusal::from)?;
    Ok(UpdateTerminationProtectionOutput { stack_id: Some(stack.arn) })
}
