//! `GetFunctionConfiguration`.

use crate::Lambda;
use crate::configuration;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{FunctionConfiguration, GetFunctionConfigurationError, GetFunctionConfigurationRequest};

/// Answers the configuration of a function or of one of its versions.
pub(crate) async fn get_function_configuration(
    cx: &Cx<Lambda>,
    input: GetFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, GetFunctionConfigurationError> {
    let name: FunctionName = FunctionName::read::<GetFunctionConfigurationError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetFunctionConfigurationError>(&name)?;
    let version = live.record.qualified(name.qualifier.as_deref()).ok_or_else(|| name.not_found())?;
    Ok(configuration::show(&name, version, name.qualifier.is_some()))
}
