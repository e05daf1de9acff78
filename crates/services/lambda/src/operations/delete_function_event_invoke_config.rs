//! `DeleteFunctionEventInvokeConfig`.

use crate::Lambda;
use crate::event_invoke::{self, missing};
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{DeleteFunctionEventInvokeConfigError, DeleteFunctionEventInvokeConfigRequest};
use wire::shape::Empty;

/// Has asynchronous invocations go as Lambda's defaults have it.
pub(crate) async fn delete_function_event_invoke_config(
    cx: &Cx<Lambda>,
    input: DeleteFunctionEventInvokeConfigRequest,
) -> Result<Empty, DeleteFunctionEventInvokeConfigError> {
    let name: FunctionName = FunctionName::read::<DeleteFunctionEventInvokeConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    cx.change(&name, |record| -> Result<(), DeleteFunctionEventInvokeConfigError> {
        let removed = record.event_invoke.remove(&event_invoke::key(&name));
        removed.map(drop).ok_or_else(|| missing(&name).into())
    })
    .await?;
    Ok(Empty {})
}
