//! `ListFunctionEventInvokeConfigs`.

use super::page;
use crate::Lambda;
use crate::event_invoke;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{
    ListFunctionEventInvokeConfigsError, ListFunctionEventInvokeConfigsRequest,
    ListFunctionEventInvokeConfigsResponse,
};

/// Answers how asynchronous invocations of a function go, for each version and alias that says so, a page at a time.
pub(crate) async fn list_function_event_invoke_configs(
    cx: &Cx<Lambda>,
    input: ListFunctionEventInvokeConfigsRequest,
) -> Result<ListFunctionEventInvokeConfigsResponse, ListFunctionEventInvokeConfigsError> {
    let name: FunctionName = FunctionName::read::<ListFunctionEventInvokeConfigsError>(
        &input.function_name,
        None,
        cx.region(),
        cx.account(),
    )?;
    let live = cx.live::<ListFunctionEventInvokeConfigsError>(&name)?;
    let all = live.record.event_invoke.iter().map(|(qualifier, config)| {
        event_invoke::show(&FunctionName { qualifier: Some(qualifier.clone()), ..name.clone() }, config)
    });
    let (page, next_marker) = page(all.collect(), input.marker.as_deref(), input.max_items, 50);
    Ok(ListFunctionEventInvokeConfigsResponse { function_event_invoke_configs: Some(page), next_marker })
}
