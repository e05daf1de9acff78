//! ListTagsForResource, TagResource and UntagResource: of topics.

use super::{change, edit_topic, find};
use crate::Sns;
use crate::faults::Refused;
use std::collections::BTreeMap;
use wire::Cx;
use wire::sns::*;

/// The most tags of a topic.
const MOST: usize = 50;

/// Tags by their keys.
pub(super) fn map(tags: Vec<Tag>) -> Result<BTreeMap<String, String>, Refused> {
    let count = tags.len();
    let by_key: BTreeMap<String, String> = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
    match by_key.len() == count {
        true => Ok(by_key),
        false => Err(Refused::text("Invalid parameter: Duplicated keys are not allowed.")),
    }
}

fn missing(refused: Refused) -> Refused {
    match refused {
        Refused::NotFound(_) => Refused::NotFound("Resource does not exist".to_owned()),
        other => other,
    }
}

/// A topic's tags.
pub(super) async fn list_tags_for_resource(
    cx: &Cx<Sns>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let (registry, place) = find(cx, &input.resource_arn)?;
    let state = registry.state.read();
    let topic = state.topics.get(&place).ok_or_else(|| missing(Refused::no_topic()))?;
    let tags = topic.record.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
    Ok(ListTagsForResourceResponse { tags: Some(tags.collect()) })
}

/// Sets tags of a topic.
pub(super) async fn tag_resource(
    cx: &Cx<Sns>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, TagResourceError> {
    let (registry, place) = find(cx, &input.resource_arn)?;
    let tags = map(input.tags)?;
    change::<_, TagResourceError>(&registry, |txn, state| {
        let mut full = false;
        let done = edit_topic(txn, state, &place, |record| {
            record.tags.extend(tags);
            full = record.tags.len() > MOST;
            if full { Err(Refused::text("")) } else { Ok(()) }
        });
        if full {
            let message = "Could not complete request: tag quota of per resource exceeded";
            return Err(super::Ended(TagLimitExceededException::new(message).into()));
        }
        Ok(done.map_err(missing)?)
    })
    .await?;
    Ok(TagResourceResponse {})
}

/// Takes tags from a topic.
pub(super) async fn untag_resource(
    cx: &Cx<Sns>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, UntagResourceError> {
    let (registry, place) = find(cx, &input.resource_arn)?;
    change::<_, UntagResourceError>(&registry, |txn, state| {
        let done = edit_topic(txn, state, &place, |record| {
            record.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        });
        Ok(done.map_err(missing)?)
    })
    .await?;
    Ok(UntagResourceResponse {})
}
