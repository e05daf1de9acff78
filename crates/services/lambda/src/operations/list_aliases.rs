//! `ListAliases`.

use super::create_alias::show;
use super::page;
use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{ListAliasesError, ListAliasesRequest, ListAliasesResponse};

/// Answers a function's aliases by name, or those of one version, a page at a time.
pub(crate) async fn list_aliases(
    cx: &Cx<Lambda>,
    input: ListAliasesRequest,
) -> Result<ListAliasesResponse, ListAliasesError> {
    let name: FunctionName =
        FunctionName::read::<ListAliasesError>(&input.function_name, None, cx.region(), cx.account())?;
    let live = cx.live::<ListAliasesError>(&name)?;
    let wanted = input.function_version.as_deref();
    let all =
        live.record.aliases.iter().filter(|(_, alias)| wanted.is_none_or(|wanted| alias.version == wanted));
    let aliases = all.map(|(alias_name, alias)| show(&name, alias_name, alias)).collect();
    let (aliases, next_marker) = page(aliases, input.marker.as_deref(), input.max_items, 50);
    Ok(ListAliasesResponse { next_marker, aliases: Some(aliases) })
}
