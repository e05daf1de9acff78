//! `PutFunctionEventInvokeConfig`.

use crate::Lambda;
use crate::event_invoke::{self, check_qualifier, destinations, number};
use crate::name::FunctionName;
use crate::records::EventInvokeRecord;
use wire::Cx;
use wire::lambda::{
    FunctionEventInvokeConfig, PutFunctionEventInvokeConfigError, PutFunctionEventInvokeConfigRequest,
};

/// Says how asynchronous invocations go, in place of what was said before.
pub(crate) async fn put_function_event_invoke_config(
    cx: &Cx<Lambda>,
    input: PutFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, PutFunctionEventInvokeConfigError> {
    let name: FunctionName = FunctionName::read::<PutFunctionEventInvokeConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let [on_success, on_failure] =
        destinations::<PutFunctionEventInvokeConfigError>(input.destination_config, cx.house())?;
    let config = EventInvokeRecord {
        retries: number(input.maximum_retry_attempts),
        age_seconds: number(input.maximum_event_age_in_seconds),
        on_success,
        on_failure,
        modified: cx.core.clock.now().as_micros(),
    };
    let stored = cx
        .change(&name, |record| -> Result<EventInvokeRecord, PutFunctionEventInvokeConfigError> {
            check_qualifier::<PutFunctionEventInvokeConfigError>(&name, record)?;
            record.event_invoke.insert(event_invoke::key(&name), config.clone());
            Ok(config)
        })
        .await?;
    Ok(event_invoke::show(&name, &stored))
}
