//! ListTagsForResource, TagResource and UntagResource.

use super::{change, read};
use crate::Ecr;
use crate::faults::{Refusal, bad};
use crate::repository::name_in;
use std::collections::BTreeMap;
use wire::Cx;
use wire::ecr::*;

/// The most tags of one repository.
const MOST: usize = 50;

/// Tags with more tags.
pub(super) fn with(
    mut tags: BTreeMap<String, String>,
    more: Vec<Tag>,
) -> Result<BTreeMap<String, String>, Refusal> {
    for tag in more {
        if tag.key.is_empty() || tag.key.chars().count() > 128 || tag.value.chars().count() > 256 {
            return Err(Refusal::Tag(format!(
                "Invalid tag: the key has 1 to 128 characters, the value up to 256: {}",
                tag.key
            )));
        }
        if tag.key.to_ascii_lowercase().starts_with("aws:") {
            let message = "Caller is an end user and not allowed to mutate system tags";
            return Err(Refusal::Tag(message.to_owned()));
        }
        tags.insert(tag.key, tag.value);
    }
    match tags.len() > MOST {
        true => Err(Refusal::Tags(format!("A repository can have at most {MOST} tags."))),
        false => Ok(tags),
    }
}

/// The name of the repository that an ARN names.
fn name<'a>(cx: &Cx<Ecr>, arn: &'a str) -> Result<&'a str, Refusal> {
    let name = name_in(arn, cx.region(), cx.account()).filter(|name| !name.is_empty());
    name.ok_or_else(|| bad("resourceArn", "Invalid ARN"))
}

/// Sets tags.
pub(super) async fn tag_resource(
    cx: &Cx<Ecr>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, TagResourceError> {
    let changed = change(cx, None, name(cx, &input.resource_arn)?, |record| {
        record.tags = with(std::mem::take(&mut record.tags), input.tags)?;
        Ok(())
    });
    changed.await?;
    Ok(TagResourceResponse {})
}

/// Takes tags away.
pub(super) async fn untag_resource(
    cx: &Cx<Ecr>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, UntagResourceError> {
    let changed = change(cx, None, name(cx, &input.resource_arn)?, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    });
    changed.await?;
    Ok(UntagResourceResponse {})
}

/// A repository's tags.
pub(super) async fn list_tags_for_resource(
    cx: &Cx<Ecr>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let record = read(cx, None, name(cx, &input.resource_arn)?)?;
    let tags = record.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}
