//! `GetTemplateSummary`: what a template declares, without running it.

use engine::template::{Document, Template, parameter::Parameter, sam};
use serde_json::Value;
use wire::Cx;
use wire::cloudformation::{
    Capability, GetTemplateSummaryError, GetTemplateSummaryInput, GetTemplateSummaryOutput,
    ParameterConstraints, ParameterDeclaration,
};

use crate::faults::{Refusal, invalid};
use crate::prepare;
use crate::room::CloudFormation;

pub(crate) async fn get_template_summary(
    cx: &Cx<CloudFormation>,
    input: GetTemplateSummaryInput,
) -> Result<GetTemplateSummaryOutput, GetTemplateSummaryError> {
    if input.stack_set_name.is_some() {
        return Ok(invalid("StackSetName is not served.")?);
    }
    let text =
        prepare::text(&cx.service, &cx.call, input.template_body.as_ref(), input.template_url.as_ref())
            .await?;
    let text = match (text, &input.stack_name) {
        (Some(text), _) => text,
        (None, Some(name)) => cx.existing(&cx.call, name).await?.source.template,
        (None, None) => {
            return Ok(invalid("Either Template URL or Template Body must be specified.")?);
        }
    };
    Ok(summary(&text)?)
}

fn summary(text: &str) -> Result<GetTemplateSummaryOutput, Refusal> {
    let document = Document::parse(text)?;
    let transforms = prepare::check_transforms(&document)?;
    let declared = Template::declared_parameters(&document)?;
    let (mut capabilities, reason) = needed(&document)?;
    if !transforms.is_empty() {
        capabilities.push(Capability::CapabilityAutoExpand);
    }
    let resources = document.value.get("Resources").and_then(Value::as_object);
    let mut kinds: Vec<String> = Vec::new();
    for kind in resources.into_iter().flatten().filter_map(|(_, resource)| resource.get("Type")?.as_str()) {
        if !kinds.iter().any(|known| known == kind) {
            kinds.push(kind.to_owned());
        }
    }
    let text_of = |name: &str| document.value.get(name).and_then(Value::as_str).map(str::to_owned);
    Ok(GetTemplateSummaryOutput {
        parameters: Some(declared.iter().map(declaration).collect()),
        description: text_of("Description"),
        capabilities: (!capabilities.is_empty()).then_some(capabilities),
        capabilities_reason: reason,
        resource_types: Some(kinds),
        version: text_of("AWSTemplateFormatVersion"),
        metadata: document.value.get("Metadata").map(ToString::to_string),
        declared_transforms: (!transforms.is_empty()).then_some(transforms),
        ..GetTemplateSummaryOutput::default()
    })
}

/// The capabilities of a template without transforms; what a transform makes is known only once it has run.
pub(super) fn needed(document: &Document) -> Result<(Vec<Capability>, Option<String>), Refusal> {
    if sam::is_sam(&document.value) {
        return Ok((Vec::new(), None));
    }
    let mut plain = document.clone();
    if let Some(top) = plain.value.as_object_mut() {
        top.shift_remove("Transform");
    }
    let (capabilities, kinds) = prepare::needed_capabilities(&Template::read(&plain)?);
    let reason = (!kinds.is_empty())
        .then(|| format!("The following resource(s) require capabilities: [{}]", kinds.join(", ")));
    Ok((capabilities, reason))
}

fn declaration((name, parameter): (&String, &Parameter)) -> ParameterDeclaration {
    let values = parameter.allowed_values.clone();
    ParameterDeclaration {
        parameter_key: Some(name.clone()),
        default_value: parameter.default.clone(),
        parameter_type: Some(parameter.kind.clone()),
        no_echo: Some(parameter.no_echo),
        description: parameter.description.clone(),
        parameter_constraints: Some(ParameterConstraints {
            allowed_values: (!values.is_empty()).then_some(values),
        }),
    }
}
