//! `ListImports`: the stacks that use an export.

use wire::Cx;
use wire::cloudformation::{ListImportsError, ListImportsInput, ListImportsOutput};

use super::page;
use crate::faults::invalid;
use crate::room::{CloudFormation, importers};

pub(crate) async fn list_imports(
    cx: &Cx<CloudFormation>,
    input: ListImportsInput,
) -> Result<ListImportsOutput, ListImportsError> {
    let name = &input.export_name;
    if !cx.exports(cx.region(), cx.account())?.iter().any(|export| export.name == *name) {
        return Ok(invalid(format!("Export '{name}' does not exist."))?);
    }
    let users = importers(&cx.shard(cx.region())?, cx.account().as_str(), name)?;
    if users.is_empty() {
        return Ok(invalid(format!("Export '{name}' is not imported by any stack."))?);
    }
    let (imports, next_token) = page::page(users, input.next_token.as_deref())?;
    Ok(ListImportsOutput { imports: Some(imports), next_token })
}
