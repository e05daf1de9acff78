//! `UpdateFunctionConfiguration`.

use crate::Lambda;
use crate::configuration;
use crate::event_invoke::check_destination;
use crate::faults::changed;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    FunctionConfiguration, UpdateFunctionConfigurationError, UpdateFunctionConfigurationRequest,
};

/// Changes a function's configuration. Invocations that begin after the answer run with it.
pub(crate) async fn update_function_configuration(
    cx: &Cx<Lambda>,
    input: UpdateFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, UpdateFunctionConfigurationError> {
    let name: FunctionName = FunctionName::read::<UpdateFunctionConfigurationError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let dead_letter = input.dead_letter_config.as_ref().and_then(|config| config.target_arn.as_deref());
    if let Some(arn) = dead_letter.filter(|arn| !arn.is_empty()) {
        check_destination::<UpdateFunctionConfigurationError>(arn, cx.house())?;
    }
    let layers = input.layers.as_deref();
    let layers = layers.map(|arns| cx.uses::<UpdateFunctionConfigurationError>(arns, cx)).transpose()?;
    let shown = cx
        .change(&name, |record| -> Result<_, UpdateFunctionConfigurationError> {
            if input.revision_id.as_ref().is_some_and(|revision| *revision != record.latest.revision) {
                return Err(changed().into());
            }
            configuration::update(&mut record.latest, &input)?;
            if let Some(layers) = layers {
                record.latest.layers = layers;
            }
            cx.touch(&mut record.latest, &cx.call);
            Ok(record.latest.clone())
        })
        .await?;
    Ok(configuration::show(&name, &shown, false))
}
