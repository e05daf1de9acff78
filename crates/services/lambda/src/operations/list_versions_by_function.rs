//! `ListVersionsByFunction`.

use super::page;
use crate::Lambda;
use crate::configuration;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    ListVersionsByFunctionError, ListVersionsByFunctionRequest, ListVersionsByFunctionResponse,
};

/// Answers a function's versions, `$LATEST` first, a page at a time.
pub(crate) async fn list_versions_by_function(
    cx: &Cx<Lambda>,
    input: ListVersionsByFunctionRequest,
) -> Result<ListVersionsByFunctionResponse, ListVersionsByFunctionError> {
    let name: FunctionName = FunctionName::read::<ListVersionsByFunctionError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<ListVersionsByFunctionError>(&name)?;
    let all = [&live.record.latest].into_iter().chain(&live.record.versions);
    let versions = all.map(|version| configuration::show(&name, version, true)).collect();
    let (versions, next_marker) = page(versions, input.marker.as_deref(), input.max_items, 50);
    Ok(ListVersionsByFunctionResponse { next_marker, versions: Some(versions) })
}
