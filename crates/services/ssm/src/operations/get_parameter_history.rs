//! GetParameterHistory.

use super::{after, not_found, older, read, token};
use crate::Ssm;
use wire::Cx;
use wire::ssm::*;

/// How many versions a page has where nothing is said.
const PAGE: usize = 50;

/// A page of a parameter's versions, the oldest first.
pub(super) async fn get_parameter_history(
    cx: &Cx<Ssm>,
    input: GetParameterHistoryRequest,
) -> Result<GetParameterHistoryResult, GetParameterHistoryError> {
    let record = read(cx, &input.name)?.ok_or_else(not_found)?;
    let after = after(input.next_token.as_deref())?;
    let after: u64 = match after.as_str() {
        "" => 0,
        text => text.parse().map_err(|_| InvalidNextToken::new("The specified token isn't valid."))?,
    };
    let most = input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let mut versions = older(cx, &input.name)?;
    versions.push(record.newest);
    versions.retain(|version| version.version > after);
    let more = versions.len() > most;
    versions.truncate(most);
    let next = versions.last().filter(|_| more).map(|last| token(&last.version.to_string()));
    let decrypts = input.with_decryption == Some(true);
    let shown = versions.iter().map(|version| version.history(&record.name, cx.account(), decrypts));
    Ok(GetParameterHistoryResult { parameters: Some(shown.collect()), next_token: next })
}
