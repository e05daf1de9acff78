//! `GetFunctionConcurrency`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    GetFunctionConcurrencyError, GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse,
};

/// Answers a function's reserved concurrency, if it has one.
pub(crate) async fn get_function_concurrency(
    cx: &Cx<Lambda>,
    input: GetFunctionConcurrencyRequest,
) -> Result<GetFunctionConcurrencyResponse, GetFunctionConcurrencyError> {
    let name: FunctionName = FunctionName::read::<GetFunctionConcurrencyError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetFunctionConcurrencyError>(&name)?;
    let reserved = live.record.reserved.and_then(|reserved| i32::try_from(reserved).ok());
    Ok(GetFunctionConcurrencyResponse { reserved_concurrent_executions: reserved })
}
