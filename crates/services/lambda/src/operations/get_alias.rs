//! `GetAlias`.

use super::create_alias::show;
use crate::Lambda;
use crate::faults::not_found;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{AliasConfiguration, GetAliasError, GetAliasRequest};

/// Answers one alias.
pub(crate) async fn get_alias(
    cx: &Cx<Lambda>,
    input: GetAliasRequest,
) -> Result<AliasConfiguration, GetAliasError> {
    let name: FunctionName =
        FunctionName::read::<GetAliasError>(&input.function_name, None, cx.region(), cx.account())?;
    let live = cx.live::<GetAliasError>(&name)?;
    match live.record.aliases.get(&input.name) {
        Some(alias) => Ok(show(&name, &input.name, alias)),
        None => Err(not_found(format!("Cannot find alias arn: {}:{}", name.arn(), input.name)).into()),
    }
}
