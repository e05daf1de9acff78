//! DescribeParameters.

use super::{after, all_after, token};
use crate::Ssm;
use crate::filter::{self, BadFilter};
use wire::Cx;
use wire::ssm::*;

/// How many parameters a page has where nothing is said.
const PAGE: usize = 10;

/// A page of parameters without their values.
pub(super) async fn describe_parameters(
    cx: &Cx<Ssm>,
    input: DescribeParametersRequest,
) -> Result<DescribeParametersResult, DescribeParametersError> {
    let old = input.filters.unwrap_or_default();
    let mut filters = input.parameter_filters.unwrap_or_default();
    if !old.is_empty() && !filters.is_empty() {
        let message = "You can use either Filters or ParameterFilters in a single request.";
        return Err(ValidationException::new(message).into());
    }
    if input.shared == Some(true) {
        let message = "Whimbrel does not serve shared parameters yet.";
        return Err(ValidationException::new(message).into());
    }
    filters.extend(old.into_iter().map(|filter| ParameterStringFilter {
        key: filter.key.as_str().to_owned(),
        option: Some("BeginsWith".to_owned()),
        values: Some(filter.values),
    }));
    filter::check(&filters, false).map_err(|bad| match bad {
        BadFilter::Key(message) => DescribeParametersError::from(InvalidFilterKey::new(message)),
        BadFilter::Option(message) => InvalidFilterOption::new(message).into(),
        BadFilter::Value(message) => InvalidFilterValue::new(message).into(),
    })?;
    let most = input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let (mut parameters, mut next, mut last) = (Vec::new(), None, String::new());
    for record in all_after(cx, &after(input.next_token.as_deref())?)? {
        let record = record?;
        if !filter::passes(&record, &filters) {
            continue;
        }
        if parameters.len() == most {
            next = Some(token(&last));
            break;
        }
        parameters.push(record.metadata(cx.region(), cx.account()));
        last = record.name;
    }
    Ok(DescribeParametersResult { parameters: Some(parameters), next_token: next })
}
