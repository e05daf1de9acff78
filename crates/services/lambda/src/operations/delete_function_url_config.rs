//! `DeleteFunctionUrlConfig`.

use crate::Lambda;
use crate::name::FunctionName;
use crate::url_config::{self, missing};
use wire::Cx;
use wire::lambda::{DeleteFunctionUrlConfigError, DeleteFunctionUrlConfigRequest};
use wire::shape::Empty;

/// Takes a URL away; its address never answers again.
pub(crate) async fn delete_function_url_config(
    cx: &Cx<Lambda>,
    input: DeleteFunctionUrlConfigRequest,
) -> Result<Empty, DeleteFunctionUrlConfigError> {
    let name: FunctionName = FunctionName::read::<DeleteFunctionUrlConfigError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    cx.change(&name, |record| -> Result<(), DeleteFunctionUrlConfigError> {
        record.urls.remove(&url_config::key(&name)).map(drop).ok_or_else(|| missing().into())
    })
    .await?;
    Ok(Empty {})
}
