//! `GetTemplate`: as it was given, or after its transforms.

use wire::Cx;
use wire::cloudformation::{GetTemplateError, GetTemplateInput, GetTemplateOutput, TemplateStage};

use crate::faults::invalid;
use crate::room::CloudFormation;

pub(crate) async fn get_template(
    cx: &Cx<CloudFormation>,
    input: GetTemplateInput,
) -> Result<GetTemplateOutput, GetTemplateError> {
    let source = match (&input.change_set_name, &input.stack_name) {
        (Some(name), stack) => cx.change_set(&cx.call, name, stack.as_deref()).await?.1.source,
        (None, Some(name)) => cx.existing(&cx.call, name).await?.source,
        (None, None) => return Ok(invalid("StackName is required.")?),
    };
    let body = match input.template_stage {
        Some(TemplateStage::Processed) => source.processed,
        _ => source.template,
    };
    Ok(GetTemplateOutput {
        template_body: Some(body),
        stages_available: Some(vec![TemplateStage::Original, TemplateStage::Processed]),
    })
}
