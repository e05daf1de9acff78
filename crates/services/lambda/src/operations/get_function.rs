//! `GetFunction`.

use crate::Lambda;
use crate::configuration;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    Concurrency, FunctionCodeLocation, GetFunctionError, GetFunctionRequest, GetFunctionResponse,
};

/// Answers a function's configuration, tags and concurrency. There is no link to its code: nothing serves one.
pub(crate) async fn get_function(
    cx: &Cx<Lambda>,
    input: GetFunctionRequest,
) -> Result<GetFunctionResponse, GetFunctionError> {
    let name: FunctionName = FunctionName::read::<GetFunctionError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetFunctionError>(&name)?;
    let version = live.record.qualified(name.qualifier.as_deref()).ok_or_else(|| name.not_found())?;
    let reserved = live.record.reserved.and_then(|reserved| i32::try_from(reserved).ok());
    Ok(GetFunctionResponse {
        configuration: Some(configuration::show(&name, version, name.qualifier.is_some())),
        code: Some(FunctionCodeLocation {
            repository_type: Some("S3".to_owned()),
            ..FunctionCodeLocation::default()
        }),
        tags: Some(live.record.tags.clone()).filter(|tags| !tags.is_empty()),
        concurrency: reserved.map(|reserved| Concurrency { reserved_concurrent_executions: Some(reserved) }),
        ..GetFunctionResponse::default()
    })
}
