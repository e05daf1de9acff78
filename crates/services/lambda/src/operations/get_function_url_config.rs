//! `GetFunctionUrlConfig`.

use crate::Lambda;
use crate::name::FunctionName;
use crate::url_config::find;
use wire::Cx;
use wire::lambda::{GetFunctionUrlConfigError, GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse};

/// Answers the URL of a function or an alias.
pub(crate) async fn get_function_url_config(
    cx: &Cx<Lambda>,
    input: GetFunctionUrlConfigRequest,
) -> Result<GetFunctionUrlConfigResponse, GetFunctionUrlConfigError> {
    let name: FunctionName = FunctionName::read::<GetFunctionUrlConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<GetFunctionUrlConfigError>(&name)?;
    let shown = cx.show_url(&name, find::<GetFunctionUrlConfigError>(&name, &live.record)?);
    Ok(GetFunctionUrlConfigResponse {
        function_url: shown.function_url,
        function_arn: shown.function_arn,
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        last_modified_time: shown.last_modified_time,
        invoke_mode: shown.invoke_mode,
    })
}
