//! GetParametersByPath.

use super::{after, all_after, token};
use crate::Ssm;
use crate::filter::{self, BadFilter};
use wire::Cx;
use wire::ssm::*;

/// How many parameters a page has where nothing is said, which is also the most.
const PAGE: usize = 10;

/// A page of the parameters below a path.
pub(super) async fn get_parameters_by_path(
    cx: &Cx<Ssm>,
    input: GetParametersByPathRequest,
) -> Result<GetParametersByPathResult, GetParametersByPathError> {
    if !input.path.starts_with('/') {
        let message = "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a \
                       forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only \
                       letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters \
                       are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: \
                       /get/parameters2-/by1./path0_.";
        return Err(ValidationException::new(message).into());
    }
    let filters = input.parameter_filters.unwrap_or_default();
    filter::check(&filters, true).map_err(|bad| match bad {
        BadFilter::Key(message) => GetParametersByPathError::from(InvalidFilterKey::new(message)),
        BadFilter::Option(message) => InvalidFilterOption::new(message).into(),
        BadFilter::Value(message) => InvalidFilterValue::new(message).into(),
    })?;
    let most = input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let decrypts = input.with_decryption == Some(true);
    let (mut parameters, mut next, mut last) = (Vec::new(), None, String::new());
    for record in all_after(cx, &after(input.next_token.as_deref())?)? {
        let record = record?;
        let is_below = filter::is_below(&record.name, &input.path, input.recursive == Some(true));
        if !is_below || !filter::passes(&record, &filters) {
            continue;
        }
        if parameters.len() == most {
            next = Some(token(&last));
            break;
        }
        parameters.push(record.newest.parameter(&record.name, cx.region(), cx.account(), decrypts));
        last = record.name;
    }
    Ok(GetParametersByPathResult { parameters: Some(parameters), next_token: next })
}
