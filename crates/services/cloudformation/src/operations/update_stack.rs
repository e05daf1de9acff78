//! `UpdateStack`.

use wire::Cx;
use wire::cloudformation::{UpdateStackError, UpdateStackInput, UpdateStackOutput};

use super::create_change_set::{compare, is_same};
use crate::deploy::{self, Plan};
use crate::faults::{Refusal, invalid};
use crate::prepare::{self, Given, Prepared, keeps_failures, refuse_options, triggers};
use crate::records::stack::{Source, StackRecord};
use crate::room::CloudFormation;

pub(crate) async fn update_stack(
    cx: &Cx<CloudFormation>,
    input: UpdateStackInput,
) -> Result<UpdateStackOutput, UpdateStackError> {
    let Some(mut stack) = cx.find(&cx.call, &input.stack_name).await? else {
        return Ok(invalid(format!("Stack [{}] does not exist", input.stack_name))?);
    };
    check_updatable(&stack)?;
    refuse_options(&[
        ("ResourceTypes", input.resource_types.is_some()),
        ("RollbackConfiguration", triggers(input.rollback_configuration.as_ref())),
        ("StackPolicyBody", input.stack_policy_body.is_some()),
        ("StackPolicyDuringUpdateBody", input.stack_policy_during_update_body.is_some()),
        ("StackPolicyDuringUpdateURL", input.stack_policy_during_update_url.is_some()),
        ("StackPolicyURL", input.stack_policy_url.is_some()),
    ])?;
    let given = Given {
        body: input.template_body,
        url: input.template_url,
        previous_template: input.use_previous_template == Some(true),
        parameters: input.parameters.unwrap_or_default(),
        tags: input.tags,
        capabilities: input.capabilities.unwrap_or_default(),
        expands: false,
    };
    let (source, template) = match prepare::prepare(&cx.service, &cx.call, given, Some(&stack)).await? {
        Prepared::TransformFailed(_, reason) => return Ok(invalid(reason)?),
        Prepared::Ready(source, template) => (source, template),
    };
    if is_same(&stack, &source, &compare(&stack, &source, &template)?) {
        return Ok(invalid("No updates are to be performed.")?);
    }
    stack.disable_rollback =
        input.disable_rollback == Some(true) || keeps_failures(input.deployment_config.as_ref());
    stack.imports_existing = false;
    stack.token = input.client_request_token;
    if input.role_arn.is_some() {
        stack.role_arn = input.role_arn;
    }
    if let Some(arns) = input.notification_ar_ns {
        stack.notification_arns = arns;
    }
    begin(&mut stack, *source);
    let id = stack.arn.clone();
    deploy::start(&cx.service, &cx.call, stack, Plan::Update).await?;
    Ok(UpdateStackOutput { stack_id: Some(id), operation_id: None })
}

/// Notes what a stack was before an update, so that a failure can bring it back.
pub(crate) fn begin(stack: &mut StackRecord, source: Source) {
    stack.previous = Some(std::mem::replace(&mut stack.source, source));
    stack
        .resources
        .retain(|_, record| record.status != "DELETE_COMPLETE" && record.status != "DELETE_SKIPPED");
    stack.before = stack.resources.clone();
}

/// Whether an update may begin from the stack's status.
pub(crate) fn check_updatable(stack: &StackRecord) -> Result<(), Refusal> {
    let good = [
        "CREATE_COMPLETE",
        "IMPORT_COMPLETE",
        "UPDATE_COMPLETE",
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_COMPLETE",
        // There is no ContinueUpdateRollback: an update is the way out.
        "UPDATE_ROLLBACK_FAILED",
    ];
    if good.contains(&stack.status.as_str()) {
        return Ok(());
    }
    invalid(format!("Stack:{} is in {} state and can not be updated.", stack.arn, stack.status))
}
