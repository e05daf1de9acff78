//! `ListFunctions`.

use super::page;
use crate::Lambda;
use crate::configuration;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{ListFunctionsError, ListFunctionsRequest, ListFunctionsResponse};

/// Answers the account's functions by name, or all of their versions, a page at a time.
pub(crate) async fn list_functions(
    cx: &Cx<Lambda>,
    input: ListFunctionsRequest,
) -> Result<ListFunctionsResponse, ListFunctionsError> {
    let mut functions = Vec::new();
    for record in cx.all(cx.region(), cx.account())? {
        let name = FunctionName {
            region: cx.region(),
            account: cx.account().clone(),
            name: record.name.clone(),
            qualifier: None,
        };
        if input.function_version.is_none() {
            functions.push(configuration::show(&name, &record.latest, false));
        } else {
            let versions = [&record.latest].into_iter().chain(&record.versions);
            functions.extend(versions.map(|version| configuration::show(&name, version, true)));
        }
    }
    let (functions, next_marker) = page(functions, input.marker.as_deref(), input.max_items, 50);
    Ok(ListFunctionsResponse { next_marker, functions: Some(functions) })
}
