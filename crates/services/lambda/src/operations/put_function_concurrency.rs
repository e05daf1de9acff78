//! `PutFunctionConcurrency`.

use super::get_account_settings::{CONCURRENCY, UNRESERVED_MINIMUM};
use crate::Lambda;
use crate::faults::invalid;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{Concurrency, PutFunctionConcurrencyError, PutFunctionConcurrencyRequest};

/// Reserves concurrency for a function, which is also the most that it gets.
pub(crate) async fn put_function_concurrency(
    cx: &Cx<Lambda>,
    input: PutFunctionConcurrencyRequest,
) -> Result<Concurrency, PutFunctionConcurrencyError> {
    let name: FunctionName = FunctionName::read::<PutFunctionConcurrencyError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let asked = u32::try_from(input.reserved_concurrent_executions)
        .map_err(|_| invalid("ReservedConcurrentExecutions must not be negative."))?;
    cx.change_among(&name, |record, others| -> Result<(), PutFunctionConcurrencyError> {
        let provisioned: u32 = record.provisioned.values().map(|one| one.requested).sum();
        if asked < provisioned {
            return Err(invalid(format!(
                "ReservedConcurrentExecutions  {asked} should not be lower than function's total provisioned concurrency \
                 [{provisioned}]."
            ))
            .into());
        }
        let reserved: u32 = others.iter().filter_map(|other| other.reserved).sum();
        if reserved.saturating_add(asked) > CONCURRENCY - UNRESERVED_MINIMUM {
            return Err(invalid(format!(
                "Specified ReservedConcurrentExecutions for function decreases account's \
                 UnreservedConcurrentExecution below its minimum value of [{UNRESERVED_MINIMUM}]."
            ))
            .into());
        }
        record.reserved = Some(asked);
        Ok(())
    })
    .await?;
    Ok(Concurrency { reserved_concurrent_executions: Some(input.reserved_concurrent_executions) })
}
