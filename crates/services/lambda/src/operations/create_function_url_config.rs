//! `CreateFunctionUrlConfig`.

use crate::Lambda;
use crate::faults::conflict;
use crate::name::FunctionName;
use crate::records::{UrlCors, UrlRecord};
use crate::url_config::{self, check, check_qualifier};
use wire::Cx;
use wire::lambda::{
    CreateFunctionUrlConfigError, CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse, InvokeMode,
};

/// The letters of a URL's id, and how many it has.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz234567";
const LENGTH: usize = 32;

/// Gives a function or an alias a URL of its own.
pub(crate) async fn create_function_url_config(
    cx: &Cx<Lambda>,
    input: CreateFunctionUrlConfigRequest,
) -> Result<CreateFunctionUrlConfigResponse, CreateFunctionUrlConfigError> {
    let name: FunctionName = FunctionName::read::<CreateFunctionUrlConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    check::<CreateFunctionUrlConfigError>(Some(&input.auth_type), input.cors.as_ref())?;
    let now = cx.core.clock.now().as_micros();
    let url = UrlRecord {
        id: cx.house().rng.string(LETTERS, LENGTH),
        auth_type: input.auth_type.as_str().to_owned(),
        invoke_mode: input.invoke_mode.unwrap_or(InvokeMode::Buffered).as_str().to_owned(),
        cors: input.cors.map(UrlCors::from),
        created: now,
        modified: now,
    };
    let made = cx
        .change(&name, |record| -> Result<UrlRecord, CreateFunctionUrlConfigError> {
            check_qualifier::<CreateFunctionUrlConfigError>(&name, record)?;
            let key = url_config::key(&name);
            if record.urls.contains_key(&key) {
                return Err(conflict(format!(
                    "Failed to create function url config for [functionArn = {}]. Error message:  FunctionUrlConfig exists for this Lambda function",
                    name.qualified_arn()
                ))
                .into());
            }
            record.urls.insert(key, url.clone());
            Ok(url)
        })
        .await?;
    let shown = cx.show_url(&name, &made);
    Ok(CreateFunctionUrlConfigResponse {
        function_url: shown.function_url,
        function_arn: shown.function_arn,
        auth_type: shown.auth_type,
        cors: shown.cors,
        creation_time: shown.creation_time,
        invoke_mode: shown.invoke_mode,
    })
}
