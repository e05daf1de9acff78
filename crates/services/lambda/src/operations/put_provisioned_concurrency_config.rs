//! `PutProvisionedConcurrencyConfig`.

use crate::Lambda;
use crate::configuration;
use crate::faults::not_found;
use crate::name::FunctionName;
use crate::provisioned::{self, Refused};
use crate::records::ProvisionedRecord;
use wire::Cx;
use wire::lambda::{
    ProvisionedConcurrencyStatusEnum, PutProvisionedConcurrencyConfigError,
    PutProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfigResponse,
};

/// Has environments of a version or an alias kept ready. They start once this has answered.
pub(crate) async fn put_provisioned_concurrency_config(
    cx: &Cx<Lambda>,
    input: PutProvisionedConcurrencyConfigRequest,
) -> Result<PutProvisionedConcurrencyConfigResponse, PutProvisionedConcurrencyConfigError> {
    let qualifier = input.qualifier.as_str();
    let name: FunctionName = FunctionName::read::<PutProvisionedConcurrencyConfigError>(
        &input.function_name,
        Some(qualifier),
        cx.region(),
        cx.account(),
    )?;
    let modified = cx.core.clock.now().as_micros();
    let requested = u32::try_from(input.provisioned_concurrent_executions).unwrap_or_default();
    cx.change_among(&name, |record, others| -> Result<(), PutProvisionedConcurrencyConfigError> {
        if record.qualified(Some(qualifier)).is_none() {
            return Err(not_found(format!("Function not found: {}", name.qualified_arn())).into());
        }
        let asked = ProvisionedRecord { requested, modified };
        provisioned::set(record, others, qualifier, asked).map_err(|refused| match refused {
            Refused::Invalid(fault) => fault.into(),
            Refused::Conflict(fault) => fault.into(),
        })
    })
    .await?;
    Ok(PutProvisionedConcurrencyConfigResponse {
        requested_provisioned_concurrent_executions: Some(input.provisioned_concurrent_executions),
        available_provisioned_concurrent_executions: Some(0),
        allocated_provisioned_concurrent_executions: Some(0),
        status: Some(ProvisionedConcurrencyStatusEnum::InProgress),
        status_reason: None,
        last_modified: Some(configuration::date(modified)),
    })
}
