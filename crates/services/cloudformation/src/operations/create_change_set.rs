//! `CreateChangeSet`: what a template would change, computed at once.

use engine::template::{Scope, Template};
use store::Batch;
use wire::Cx;
use wire::cloudformation::{
    ChangeSetType, CreateChangeSetError, CreateChangeSetInput, CreateChangeSetOutput,
};

use super::create_stack::{arn, new_stack};
use crate::change::{ChangeRecord, Side, changes};
use crate::faults::{Refusal, invalid};
use crate::prepare::{self, Given, Nothing, Prepared, refuse_options, triggers};
use crate::records::change_set::{self, ChangeSetRecord};
use crate::records::event;
use crate::records::stack::{self, Source, StackRecord};
use crate::room::{CloudFormation, put, put_stack, read, read_stack};

const NOTHING: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

pub(crate) async fn create_change_set(
    cx: &Cx<CloudFormation>,
    input: CreateChangeSetInput,
) -> Result<CreateChangeSetOutput, CreateChangeSetError> {
    let kind = match &input.change_set_type {
        None | Some(ChangeSetType::Update) => "UPDATE",
        Some(ChangeSetType::Create) => "CREATE",
        Some(other) => return Ok(invalid(format!("ChangeSetType {} is not served.", other.as_str()))?),
    };
    // IncludeNestedStacks, which every front end sends: a nested stack is shown as one change of its resource, never by its own.
    refuse_options(&[
        ("DeploymentMode", input.deployment_mode.is_some()),
        ("ResourceTypes", input.resource_types.is_some()),
        ("ResourcesToImport", input.resources_to_import.is_some()),
        ("RollbackConfiguration", triggers(input.rollback_configuration.as_ref())),
    ])?;
    let found = cx.find(&cx.call, &input.stack_name).await?;
    let current = match (kind, found) {
        ("CREATE", Some(stack)) if stack.status == "REVIEW_IN_PROGRESS" => stack,
        ("CREATE", Some(stack)) => {
            let message = format!(
                "Stack [{}] already exists and cannot be created again with the changeSet [{}].",
                stack.name, input.change_set_name
            );
            return Ok(invalid(message)?);
        }
        ("CREATE", None) => new_stack(&cx.call, &input.stack_name)?,
        (_, Some(stack)) if stack.status == "REVIEW_IN_PROGRESS" => {
            return Ok(invalid(format!("Stack [{}] does not exist", stack.name))?);
        }
        (_, Some(stack)) => stack,
        (_, None) => return Ok(invalid(format!("Stack [{}] does not exist", input.stack_name))?),
    };
    let output = store_change_set(cx, input, kind, current).await?;
    Ok(output)
}

async fn store_change_set(
    cx: &Cx<CloudFormation>,
    input: CreateChangeSetInput,
    kind: &str,
    mut current: StackRecord,
) -> Result<CreateChangeSetOutput, Refusal> {
    let shard = cx.shard(cx.region())?;
    let key = change_set::key(&current.account, &current.uuid, &input.change_set_name);
    if read::<ChangeSetRecord>(&shard, &key)?.is_some() {
        return Err(Refusal::Exists(format!(
            "ChangeSet {} cannot be created due to a mismatch with existing attribute Template",
            input.change_set_name
        )));
    }
    let given = Given {
        body: input.template_body,
        url: input.template_url,
        previous_template: input.use_previous_template == Some(true),
        parameters: input.parameters.unwrap_or_default(),
        tags: input.tags,
        capabilities: input.capabilities.unwrap_or_default(),
        expands: true,
    };
    let prepared = prepare::prepare(&cx.service, &cx.call, given, Some(&current)).await?;
    let mut set = ChangeSetRecord {
        name: input.change_set_name.clone(),
        arn: arn(&cx.call, &format!("changeSet/{}/{}", input.change_set_name, cx.house().rng.uuid())),
        stack_uuid: current.uuid.clone(),
        kind: kind.to_owned(),
        description: input.description,
        created: cx.house().clock.now().as_micros(),
        notification_arns: input.notification_ar_ns.unwrap_or_default(),
        role_arn: input.role_arn,
        disable_rollback: prepare::keeps_failures(input.deployment_config.as_ref()),
        imports_existing: input.import_existing_resources == Some(true),
        on_failure: input.on_stack_failure.map(|action| action.as_str().to_owned()),
        status: "CREATE_COMPLETE".into(),
        execution: "AVAILABLE".into(),
        ..ChangeSetRecord::default()
    };
    let failed = match prepared {
        Prepared::TransformFailed(source, reason) => {
            set.source = *source;
            Some(reason)
        }
        Prepared::Ready(source, template) => {
            set.changes = compare(&current, &source, &template)?;
            let same = kind == "UPDATE" && is_same(&current, &source, &set.changes);
            set.reason = prepare::skipped_note(&source);
            set.source = *source;
            same.then(|| NOTHING.to_owned())
        }
    };
    if let Some(reason) = failed {
        set.status = "FAILED".into();
        set.execution = "UNAVAILABLE".into();
        set.reason = Some(reason);
    }
    let mut batch = Batch::new();
    if kind == "CREATE" {
        if read_stack(&shard, &current.account, &current.uuid)?.is_none() {
            // SAM reads the time of a stack's last event before it executes the change set that makes the stack.
            let event = event::EventRecord {
                id: cx.house().rng.uuid(),
                logical_id: current.name.clone(),
                physical_id: current.arn.clone(),
                kind: "AWS::CloudFormation::Stack".into(),
                at: set.created,
                status: "REVIEW_IN_PROGRESS".into(),
                reason: Some("User Initiated".into()),
                ..event::EventRecord::default()
            };
            put(&mut batch, event::key(&current.account, &current.uuid, event.at, 0), &event)?;
        }
        current.change_set = Some(set.arn.clone());
        put_stack(&shard, &mut batch, &current)?;
        batch.put(stack::name_key(&current.account, &current.name), current.uuid.clone().into_bytes());
    }
    put(&mut batch, key, &set)?;
    shard.commit(batch).await?;
    Ok(CreateChangeSetOutput { id: Some(set.arn), stack_id: Some(current.arn) })
}

/// What a source would change in a stack.
pub(crate) fn compare(
    current: &StackRecord,
    source: &Source,
    template: &Template,
) -> Result<Vec<ChangeRecord>, Refusal> {
    let pseudo = prepare::pseudo(current);
    let values = prepare::scope_values(source);
    let scope = Scope::new(template, &values, &pseudo, &Nothing)?;
    let new =
        Side { template, parameters: &values, present: &|resource| scope.holds(resource.condition.as_ref()) };
    let physical = |id: &str| current.resources.get(id).map(|record| record.physical_id.clone());
    if current.source.processed.is_empty() {
        return Ok(changes(None, &new, &physical));
    }
    let before = prepare::processed(&current.source)?;
    let before_values = prepare::scope_values(&current.source);
    let before_scope = Scope::new(&before, &before_values, &pseudo, &Nothing)?;
    let old = Side {
        template: &before,
        parameters: &before_values,
        present: &|resource| before_scope.holds(resource.condition.as_ref()),
    };
    Ok(changes(Some(&old), &new, &physical))
}

/// Whether a source would change nothing at all. A stack whose last update failed half way is never the same.
pub(crate) fn is_same(current: &StackRecord, source: &Source, changes: &[ChangeRecord]) -> bool {
    changes.is_empty()
        && current.source.processed == source.processed
        && current.source.parameters == source.parameters
        && current.source.resolved == source.resolved
        && current.source.tags == source.tags
        && !current.status.ends_with("_FAILED")
}
