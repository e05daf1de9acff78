//! Pages of a list: a token is the number of items before the next page.

use crate::faults::{Refusal, invalid};

/// How many items a page has.
const PAGE: usize = 100;

/// The page that a token names, and the token of the next one.
pub(super) fn page<T>(items: Vec<T>, token: Option<&str>) -> Result<(Vec<T>, Option<String>), Refusal> {
    let start: usize = match token {
        None => 0,
        Some(token) => match token.parse() {
            Ok(start) => start,
            Err(_) => return invalid("NextToken is invalid."),
        },
    };
    let more = items.len() > start.saturating_add(PAGE);
    let page = items.into_iter().skip(start).take(PAGE).collect();
    Ok((page, more.then(|| (start + PAGE).to_string())))
}
