//! `CreateStack`.

use wire::Cx;
use wire::cloudformation::{CreateStackError, CreateStackInput, CreateStackOutput, OnFailure};
use wire::operation::Call;

use crate::deploy::{self, Plan};
use crate::faults::{Refusal, invalid};
use crate::prepare::{self, Given, Prepared, keeps_failures, refuse_options, triggers};
use crate::records::stack::StackRecord;
use crate::room::CloudFormation;

pub(crate) async fn create_stack(
    cx: &Cx<CloudFormation>,
    input: CreateStackInput,
) -> Result<CreateStackOutput, CreateStackError> {
    if cx.find(&cx.call, &input.stack_name).await?.is_some() {
        return Err(Refusal::Exists(format!("Stack [{}] already exists", input.stack_name)).into());
    }
    if input.disable_rollback.is_some() && input.on_failure.is_some() {
        return Ok(invalid("You can only specify one of OnFailure or DisableRollback")?);
    }
    refuse_options(&[
        ("ResourceTypes", input.resource_types.is_some()),
        ("RollbackConfiguration", triggers(input.rollback_configuration.as_ref())),
        ("StackPolicyBody", input.stack_policy_body.is_some()),
        ("StackPolicyURL", input.stack_policy_url.is_some()),
    ])?;
    let mut stack = new_stack(&cx.call, &input.stack_name)?;
    let given = Given {
        body: input.template_body,
        url: input.template_url,
        parameters: input.parameters.unwrap_or_default(),
        tags: input.tags,
        capabilities: input.capabilities.unwrap_or_default(),
        ..Given::default()
    };
    match prepare::prepare(&cx.service, &cx.call, given, None).await? {
        Prepared::TransformFailed(_, reason) => return Ok(invalid(reason)?),
        Prepared::Ready(source, template) => {
            stack.source = *source;
            stack.description = template.description;
        }
    }
    stack.disable_rollback = input.disable_rollback == Some(true)
        || keeps_failures(input.deployment_config.as_ref())
        || input.on_failure == Some(OnFailure::DoNothing);
    stack.delete_on_failure = input.on_failure == Some(OnFailure::Delete);
    stack.notification_arns = input.notification_ar_ns.unwrap_or_default();
    stack.role_arn = input.role_arn;
    stack.timeout_minutes = input.timeout_in_minutes;
    stack.protected = input.enable_termination_protection == Some(true);
    stack.token = input.client_request_token;
    let id = stack.arn.clone();
    deploy::start(&cx.service, &cx.call, stack, Plan::Create).await?;
    Ok(CreateStackOutput { stack_id: Some(id), operation_id: None })
}

/// A stack of this name that is not stored yet, `REVIEW_IN_PROGRESS`.
pub(crate) fn new_stack(call: &Call, name: &str) -> Result<StackRecord, Refusal> {
    let good = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.len() <= 128
        && name.chars().all(|one| one.is_ascii_alphanumeric() || one == '-');
    if !good {
        return invalid(format!(
            "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
        ));
    }
    let uuid = call.house.rng.uuid();
    Ok(StackRecord {
        arn: arn(call, &format!("stack/{name}/{uuid}")),
        uuid,
        name: name.to_owned(),
        account: call.caller.account.as_str().to_owned(),
        region: call.caller.region.as_str().to_owned(),
        status: "REVIEW_IN_PROGRESS".into(),
        reason: Some("User Initiated".into()),
        created: call.house.clock.now().as_micros(),
        ..StackRecord::default()
    })
}

pub(super) fn arn(call: &Call, resource: &str) -> String {
    base::Arn::new("cloudformation", call.caller.region, &call.caller.account, resource).to_string()
}
