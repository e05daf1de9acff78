//! `ListExports`.

use wire::Cx;
use wire::cloudformation::{Export, ListExportsError, ListExportsInput, ListExportsOutput};

use super::page;
use crate::room::CloudFormation;

pub(crate) async fn list_exports(
    cx: &Cx<CloudFormation>,
    input: ListExportsInput,
) -> Result<ListExportsOutput, ListExportsError> {
    let all = cx.exports(cx.region(), cx.account())?;
    let (exports, next_token) = page::page(all, input.next_token.as_deref())?;
    let exports = exports
        .into_iter()
        .map(|export| Export {
            exporting_stack_id: Some(export.stack_arn),
            name: Some(export.name),
            value: Some(export.value),
        })
        .collect();
    Ok(ListExportsOutput { exports: Some(exports), next_token })
}
