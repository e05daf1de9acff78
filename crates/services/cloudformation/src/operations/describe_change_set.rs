//! `DescribeChangeSet`.

use wire::Cx;
use wire::cloudformation::{
    Change, ChangeSource, ChangeType, DescribeChangeSetError, DescribeChangeSetInput,
    DescribeChangeSetOutput, EvaluationType, RequiresRecreation, ResourceAttribute, ResourceChange,
    ResourceChangeDetail, ResourceTargetDefinition,
};

use super::{page, shown};
use crate::change::ChangeRecord;
use crate::room::CloudFormation;

pub(crate) async fn describe_change_set(
    cx: &Cx<CloudFormation>,
    input: DescribeChangeSetInput,
) -> Result<DescribeChangeSetOutput, DescribeChangeSetError> {
    let (stack, set) = cx.change_set(&cx.call, &input.change_set_name, input.stack_name.as_deref()).await?;
    let (changes, next_token) =
        page::page(set.changes.iter().map(change).collect(), input.next_token.as_deref())?;
    Ok(DescribeChangeSetOutput {
        change_set_name: Some(set.name),
        change_set_id: Some(set.arn),
        stack_id: Some(stack.arn),
        stack_name: Some(stack.name),
        description: set.description,
        parameters: shown::parameters(&set.source),
        creation_time: Some(shown::time(set.created)),
        execution_status: Some(set.execution.as_str().into()),
        status: Some(set.status.as_str().into()),
        status_reason: set.reason,
        notification_ar_ns: Some(set.notification_arns),
        capabilities: shown::capabilities(&set.source),
        tags: Some(shown::tags(&set.source)),
        changes: Some(changes),
        next_token,
        include_nested_stacks: Some(false),
        import_existing_resources: Some(set.imports_existing),
        on_stack_failure: set.on_failure.as_deref().map(Into::into),
        ..DescribeChangeSetOutput::default()
    })
}

fn change(record: &ChangeRecord) -> Change {
    let recreates = record.replacement.as_deref() == Some("True");
    let details: Vec<ResourceChangeDetail> = record
        .properties
        .iter()
        .map(|name| ResourceChangeDetail {
            target: Some(ResourceTargetDefinition {
                attribute: Some(ResourceAttribute::Properties),
                name: Some(name.clone()),
                requires_recreation: Some(if recreates {
                    RequiresRecreation::Always
                } else {
                    RequiresRecreation::Never
                }),
                ..ResourceTargetDefinition::default()
            }),
            evaluation: Some(EvaluationType::Static),
            change_source: Some(ChangeSource::DirectModification),
            causing_entity: None,
        })
        .collect();
    Change {
        r#type: Some(ChangeType::Resource),
        hook_invocation_count: None,
        resource_change: Some(ResourceChange {
            action: Some(record.action.as_str().into()),
            logical_resource_id: Some(record.logical_id.clone()),
            physical_resource_id: record.physical_id.clone(),
            resource_type: Some(record.kind.clone()),
            replacement: record.replacement.as_deref().map(Into::into),
            scope: Some(if details.is_empty() { Vec::new() } else { vec![ResourceAttribute::Properties] }),
            details: Some(details),
            ..ResourceChange::default()
        }),
    }
}
