//! DescribeRepositories.

use super::{own, read};
use crate::Ecr;
use crate::faults::{Refusal, bad};
use crate::repository::{RepositoryRecord, key};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::Cx;
use wire::ecr::*;

/// How many repositories a page has where nothing is said.
const PAGE: usize = 100;

/// The repositories of some names, or a page of all, by name.
pub(super) async fn describe_repositories(
    cx: &Cx<Ecr>,
    input: DescribeRepositoriesRequest,
) -> Result<DescribeRepositoriesResponse, DescribeRepositoriesError> {
    let registry = input.registry_id.as_deref();
    if let Some(names) = &input.repository_names {
        if input.max_results.is_some() || input.next_token.is_some() {
            let message = "maxResults and nextToken cannot be given with repositoryNames";
            return Err(bad("repositoryNames", message).into());
        }
        let found = names.iter().map(|name| read(cx, registry, name)).collect::<Result<Vec<_>, _>>()?;
        let shown = found.iter().map(|record| record.shown(cx.region(), cx.account())).collect();
        return Ok(DescribeRepositoriesResponse { repositories: Some(shown), next_token: None });
    }
    own(cx, registry, "")?;
    let most = input.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let (repositories, next_token) = page(cx, input.next_token.as_deref(), most)?;
    Ok(DescribeRepositoriesResponse { repositories: Some(repositories), next_token })
}

/// A page that goes on after the name in a token, and the token of the next.
fn page(
    cx: &Cx<Ecr>,
    token: Option<&str>,
    most: usize,
) -> Result<(Vec<Repository>, Option<String>), Refusal> {
    let mut start = key(cx.account(), "");
    let mut end = start.clone();
    end.push(0xff);
    if let Some(token) = token {
        let name = URL_SAFE_NO_PAD.decode(token).ok().and_then(|name| String::from_utf8(name).ok());
        let name = name.ok_or_else(|| bad("nextToken", "must be a token that an earlier request gave"))?;
        start = key(cx.account(), &name);
        start.push(0);
    }
    let mut found: Vec<Repository> = Vec::new();
    for entry in cx.shard(cx.region())?.range(start..end) {
        let record: RepositoryRecord = serde_json::from_slice(&entry?.1)?;
        if found.len() == most {
            let last = found.last().and_then(|last| last.repository_name.clone()).unwrap_or_default();
            return Ok((found, Some(URL_SAFE_NO_PAD.encode(last))));
        }
        found.push(record.shown(cx.region(), cx.account()));
    }
    Ok((found, None))
}
