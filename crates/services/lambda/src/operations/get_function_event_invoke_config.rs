//! `GetFunctionEventInvokeConfig`.

use crate::Lambda;
use crate::event_invoke::{self, missing};
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    FunctionEventInvokeConfig, GetFunctionEventInvokeConfigError, GetFunctionEventInvokeConfigRequest,
};

/// Answers how asynchronous invocations go.
pub(crate) async fn get_function_event_invoke_config(
    cx: &Cx<Lambda>,
    input: GetFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, GetFunctionEventInvokeConfigError> {
    let name: FunctionName = FunctionName::read::<GetFunctionEventInvokeConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetFunctionEventInvokeConfigError>(&name)?;
    let config = live.record.event_invoke.get(&event_invoke::key(&name));
    Ok(event_invoke::show(&name, config.ok_or_else(|| missing(&name))?))
}
