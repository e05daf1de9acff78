//! `UpdateFunctionUrlConfig`.

use crate::Lambda;
use crate::name::FunctionName;
use crate::records::{UrlCors, UrlRecord};
use crate::url_config::{self, check, missing};
use wire::Cx;
use wire::lambda::{
    UpdateFunctionUrlConfigError, UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse,
};

/// Changes what a request names of a URL and leaves the rest, its address among it.
pub(crate) async fn update_function_url_config(
    cx: &Cx<Lambda>,
    input: UpdateFunctionUrlConfigRequest,
) -> Result<UpdateFunctionUrlConfigResponse, UpdateFunctionUrlConfigError> {
    let name: FunctionName = FunctionName::read::<UpdateFunctionUrlConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    check::<UpdateFunctionUrlConfigError>(input.auth_type.as_ref(), input.cors.as_ref())?;
    let now = cx.core.clock.now().as_micros();
    let changed = cx
        .change(&name, |record| -> Result<UrlRecord, UpdateFunctionUrlConfigError> {
            let url = record.urls.get_mut(&url_config::key(&name)).ok_or_else(missing)?;
            if let Some(auth_type) = &input.auth_type {
                auth_type.as_str().clone_into(&mut url.auth_type);
            }
            if let Some(mode) = &input.invoke_mode {
                mode.as_str().clone_into(&mut url.invoke_mode);
            }
            if let Some(cors) = input.cors {
                url.cors = Some(UrlCors::from(cors));
            }
            url.modified = now;
            Ok(url.clone())
        })
        .await?;
    let shown = cx.show_url(&name, &changed);
    Ok(UpdateFunctionUrlConfigResponse {
        function_url: shown.function_url,
        function_arn: shown.function_arn,
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        last_modified_time: shown.last_modified_time,
        invoke_mode: shown.invoke_mode,
    })
}
