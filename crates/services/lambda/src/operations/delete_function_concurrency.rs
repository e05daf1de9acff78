//! `DeleteFunctionConcurrency`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{DeleteFunctionConcurrencyError, DeleteFunctionConcurrencyRequest};
use wire::shape::Empty;

/// Gives a function's reserved concurrency back.
pub(crate) async fn delete_function_concurrency(
    cx: &Cx<Lambda>,
    input: DeleteFunctionConcurrencyRequest,
) -> Result<Empty, DeleteFunctionConcurrencyError> {
    let name: FunctionName = FunctionName::read::<DeleteFunctionConcurrencyError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    cx.change(&name, |record| -> Result<(), DeleteFunctionConcurrencyError> {
        record.reserved = None;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
