//! `ListFunctionUrlConfigs`.

use super::page;
use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    ListFunctionUrlConfigsError, ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse,
};

/// Answers the URLs of a function and of its aliases, a page at a time.
pub(crate) async fn list_function_url_configs(
    cx: &Cx<Lambda>,
    input: ListFunctionUrlConfigsRequest,
) -> Result<ListFunctionUrlConfigsResponse, ListFunctionUrlConfigsError> {
    let name: FunctionName = FunctionName::read::<ListFunctionUrlConfigsError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<ListFunctionUrlConfigsError>(&name)?;
    let all = live.record.urls.iter().map(|(alias, url)| {
        let qualifier = Some(alias.clone()).filter(|alias| !alias.is_empty());
        cx.show_url(&FunctionName { qualifier, ..name.clone() }, url)
    });
    let (function_url_configs, next_marker) =
        page(all.collect(), input.marker.as_deref(), input.max_items, 50);
    Ok(ListFunctionUrlConfigsResponse { function_url_configs, next_marker })
}
