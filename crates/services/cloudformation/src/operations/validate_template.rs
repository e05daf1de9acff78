//! `ValidateTemplate`.

use engine::template::{Document, Template};
use serde_json::Value;
use wire::Cx;
use wire::cloudformation::{
    Capability, TemplateParameter, ValidateTemplateError, ValidateTemplateInput, ValidateTemplateOutput,
};

use super::get_template_summary::needed;
use crate::faults::{Refusal, invalid};
use crate::prepare;
use crate::room::CloudFormation;

pub(crate) async fn validate_template(
    cx: &Cx<CloudFormation>,
    input: ValidateTemplateInput,
) -> Result<ValidateTemplateOutput, ValidateTemplateError> {
    let text =
        prepare::text(&cx.service, &cx.call, input.template_body.as_ref(), input.template_url.as_ref())
            .await?;
    match text {
        Some(text) => Ok(validate(&text)?),
        None => Ok(invalid("Either Template URL or Template Body must be specified.")?),
    }
}

fn validate(text: &str) -> Result<ValidateTemplateOutput, Refusal> {
    let document = Document::parse(text)?;
    let transforms = prepare::check_transforms(&document)?;
    let declared = Template::declared_parameters(&document)?;
    let (mut capabilities, reason) = needed(&document)?;
    if !transforms.is_empty() {
        capabilities.push(Capability::CapabilityAutoExpand);
    }
    let parameters = declared
        .iter()
        .map(|(name, parameter)| TemplateParameter {
            parameter_key: Some(name.clone()),
            default_value: parameter.default.clone(),
            no_echo: Some(parameter.no_echo),
            description: parameter.description.clone(),
        })
        .collect();
    Ok(ValidateTemplateOutput {
        parameters: Some(parameters),
        description: document.value.get("Description").and_then(Value::as_str).map(str::to_owned),
        capabilities: (!capabilities.is_empty()).then_some(capabilities),
        capabilities_reason: reason,
        declared_transforms: (!transforms.is_empty()).then_some(transforms),
    })
}
