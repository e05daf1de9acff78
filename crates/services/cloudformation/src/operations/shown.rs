//! Records as the operations show them.

use base::Timestamp;
use engine::template::{Document, Template};
use wire::cloudformation as cfn;

use crate::records::event::EventRecord;
use crate::records::resource::ResourceRecord;
use crate::records::stack::{Source, StackRecord};

pub(super) fn time(micros: i64) -> Timestamp {
    Timestamp::from_micros(micros)
}

pub(super) fn tags(source: &Source) -> Vec<cfn::Tag> {
    source.tags.iter().map(|(key, value)| cfn::Tag { key: key.clone(), value: value.clone() }).collect()
}

pub(super) fn capabilities(source: &Source) -> Option<Vec<cfn::Capability>> {
    let all: Vec<cfn::Capability> = source.capabilities.iter().map(|one| one.as_str().into()).collect();
    (!all.is_empty()).then_some(all)
}

/// Parameter values; those that are not to be seen as asterisks.
pub(super) fn parameters(source: &Source) -> Option<Vec<cfn::Parameter>> {
    let declared = Document::parse(&source.template)
        .and_then(|document| Template::declared_parameters(&document))
        .unwrap_or_default();
    let all: Vec<cfn::Parameter> = source
        .parameters
        .iter()
        .map(|(name, value)| {
            let hidden = declared.get(name).is_some_and(|parameter| parameter.no_echo);
            let shown = |value: &String| if hidden { "****".to_owned() } else { value.clone() };
            cfn::Parameter {
                parameter_key: Some(name.clone()),
                parameter_value: Some(shown(value)),
                use_previous_value: None,
                resolved_value: source.resolved.get(name).map(shown),
            }
        })
        .collect();
    (!all.is_empty()).then_some(all)
}

pub(super) fn stack(stack: &StackRecord) -> cfn::Stack {
    let outputs: Vec<cfn::Output> = stack
        .outputs
        .iter()
        .map(|output| cfn::Output {
            output_key: Some(output.key.clone()),
            output_value: Some(output.value.clone()),
            description: output.description.clone(),
            export_name: output.export.clone(),
        })
        .collect();
    cfn::Stack {
        stack_id: Some(stack.arn.clone()),
        stack_name: stack.name.clone(),
        change_set_id: stack.change_set.clone(),
        description: stack.description.clone(),
        parameters: parameters(&stack.source),
        creation_time: time(stack.created),
        deletion_time: stack.deleted.map(time),
        last_updated_time: stack.updated.map(time),
        rollback_configuration: Some(cfn::RollbackConfiguration::default()),
        stack_status: stack.status.as_str().into(),
        stack_status_reason: stack.reason.clone(),
        disable_rollback: Some(stack.disable_rollback),
        notification_ar_ns: Some(stack.notification_arns.clone()),
        timeout_in_minutes: stack.timeout_minutes,
        capabilities: capabilities(&stack.source),
        outputs: (!outputs.is_empty()).then_some(outputs),
        role_arn: stack.role_arn.clone(),
        tags: Some(tags(&stack.source)),
        enable_termination_protection: Some(stack.protected),
        parent_id: stack.parent.clone(),
        root_id: stack.root.clone(),
        drift_information: Some(cfn::StackDriftInformation {
            stack_drift_status: cfn::StackDriftStatus::NotChecked,
            last_check_timestamp: None,
        }),
        ..cfn::Stack::default()
    }
}

pub(super) fn event(stack: &StackRecord, event: EventRecord) -> cfn::StackEvent {
    cfn::StackEvent {
        stack_id: stack.arn.clone(),
        event_id: event.id,
        stack_name: stack.name.clone(),
        logical_resource_id: Some(event.logical_id),
        physical_resource_id: Some(event.physical_id),
        resource_type: Some(event.kind),
        timestamp: time(event.at),
        resource_status: Some(event.status.as_str().into()),
        resource_status_reason: event.reason,
        resource_properties: event.properties,
        client_request_token: event.token,
        ..cfn::StackEvent::default()
    }
}

pub(super) fn physical_id(record: &ResourceRecord) -> Option<String> {
    (!record.physical_id.is_empty()).then(|| record.physical_id.clone())
}

pub(super) fn resource(stack: &StackRecord, record: &ResourceRecord) -> cfn::StackResource {
    cfn::StackResource {
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.arn.clone()),
        logical_resource_id: record.logical_id.clone(),
        physical_resource_id: physical_id(record),
        resource_type: record.kind.clone(),
        timestamp: time(record.updated),
        resource_status: record.status.as_str().into(),
        resource_status_reason: record.reason.clone(),
        drift_information: Some(cfn::StackResourceDriftInformation {
            stack_resource_drift_status: cfn::StackResourceDriftStatus::NotChecked,
            last_check_timestamp: None,
        }),
        ..cfn::StackResource::default()
    }
}
