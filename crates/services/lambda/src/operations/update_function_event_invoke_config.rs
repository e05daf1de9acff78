//! `UpdateFunctionEventInvokeConfig`.

use crate::Lambda;
use crate::event_invoke::{self, destinations, missing, number};
use crate::name::FunctionName;
use crate::records::EventInvokeRecord;
use wire::Cx;
use wire::lambda::{
    FunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigError, UpdateFunctionEventInvokeConfigRequest,
};

/// Changes what a request names of how asynchronous invocations go, and leaves the rest.
pub(crate) async fn update_function_event_invoke_config(
    cx: &Cx<Lambda>,
    input: UpdateFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigError> {
    let name: FunctionName = FunctionName::read::<UpdateFunctionEventInvokeConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let named = input.destination_config.is_some();
    let [on_success, on_failure] =
        destinations::<UpdateFunctionEventInvokeConfigError>(input.destination_config, cx.house())?;
    let now = cx.core.clock.now().as_micros();
    let stored = cx
        .change(&name, |record| -> Result<EventInvokeRecord, UpdateFunctionEventInvokeConfigError> {
            let config =
                record.event_invoke.get_mut(&event_invoke::key(&name)).ok_or_else(|| missing(&name))?;
            config.retries = number(input.maximum_retry_attempts).or(config.retries);
            config.age_seconds = number(input.maximum_event_age_in_seconds).or(config.age_seconds);
            if named {
                (config.on_success, config.on_failure) = (on_success, on_failure);
            }
            config.modified = now;
            Ok(config.clone())
        })
        .await?;
    Ok(event_invoke::show(&name, &stored))
}
