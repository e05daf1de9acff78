//! `GetProvisionedConcurrencyConfig`.

use crate::Lambda;
use crate::name::FunctionName;
use crate::provisioned;
use wire::Cx;
use wire::lambda::{
    GetProvisionedConcurrencyConfigError, GetProvisionedConcurrencyConfigRequest,
    GetProvisionedConcurrencyConfigResponse,
};

/// Answers how many environments a version or alias asks for, and how many are ready.
pub(crate) async fn get_provisioned_concurrency_config(
    cx: &Cx<Lambda>,
    input: GetProvisionedConcurrencyConfigRequest,
) -> Result<GetProvisionedConcurrencyConfigResponse, GetProvisionedConcurrencyConfigError> {
    let name: FunctionName = FunctionName::read::<GetProvisionedConcurrencyConfigError>(
        &input.function_name,
        Some(&input.qualifier),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetProvisionedConcurrencyConfigError>(&name)?;
    if live.record.qualified(Some(&input.qualifier)).is_none() {
        return Err(name.not_found().into());
    }
    Ok(live.progress(&input.qualifier).ok_or_else(provisioned::missing)?.shown())
}
