//! ListPipes.

use super::{desired, is_gone, shown};
use crate::Pipes;
use crate::faults::Refused;
use crate::record::{self, PipeRecord};
use wire::Cx;
use wire::pipes::*;

/// How many pipes a page has where nothing is said.
const PAGE: usize = 100;

/// An account's pipes, by name.
pub(super) async fn list_pipes(
    cx: &Cx<Pipes>,
    input: ListPipesRequest,
) -> Result<ListPipesResponse, ListPipesError> {
    let most = input.limit.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let begins = |text: &str, prefix: &Option<String>| {
        prefix.as_ref().is_none_or(|prefix| text.starts_with(prefix.as_str()))
    };
    let after = input.next_token.as_deref().unwrap_or_default();
    let (mut pipes, mut next_token) = (Vec::new(), None);
    let mut last = String::new();
    for entry in cx.shard(cx.region()).map_err(Refused::from)?.prefix(&record::key(cx.account(), "")) {
        let (_, bytes) = entry.map_err(Refused::from)?;
        let record: PipeRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
        let fits = record.name.as_str() > after
            && begins(&record.name, &input.name_prefix)
            && begins(&record.source, &input.source_prefix)
            && begins(&record.target, &input.target_prefix)
            && input.desired_state.as_ref().is_none_or(|wanted| *wanted == desired(&record));
        if !fits || is_gone(cx, &record)? {
            continue;
        }
        let all = shown(cx, &record)?;
        if input.current_state.is_some() && input.current_state != all.current {
            continue;
        }
        if pipes.len() == most {
            next_token = Some(last);
            break;
        }
        last.clone_from(&record.name);
        pipes.push(Pipe {
            name: all.name,
            arn: all.arn,
            desired_state: Some(desired(&record)),
            current_state: all.current,
            state_reason: None,
            creation_time: all.created,
            last_modified_time: all.modified,
            source: Some(record.source),
            target: Some(record.target),
            enrichment: record.enrichment,
        });
    }
    Ok(ListPipesResponse { pipes: Some(pipes), next_token })
}
