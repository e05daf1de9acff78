//! TagResource, UntagResource and ListResourceTags.

use super::{change, page, read_by_id, stays};
use crate::Kms;
use crate::faults::Refusal;
use std::collections::{BTreeMap, BTreeSet};
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

/// The most tags of a key.
const MOST: usize = 50;

/// Tags with more of them.
pub(super) fn checked(
    before: &BTreeMap<String, String>,
    given: Vec<Tag>,
) -> Result<BTreeMap<String, String>, Refusal> {
    let names: BTreeSet<&str> = given.iter().map(|tag| tag.tag_key.as_str()).collect();
    if names.len() < given.len() {
        return Err(Refusal::Tag("Duplicate tag keys".to_owned()));
    }
    if names.iter().any(|name| name.to_ascii_lowercase().starts_with("aws:")) {
        return Err(Refusal::Tag("Tags beginning with aws: are reserved".to_owned()));
    }
    let mut tags = before.clone();
    tags.extend(given.into_iter().map(|tag| (tag.tag_key, tag.tag_value)));
    match tags.len() > MOST {
        true => Err(Refusal::Tag("Too many tags".to_owned())),
        false => Ok(tags),
    }
}

/// Sets tags of a key.
pub(super) async fn tag_resource(cx: &Cx<Kms>, input: TagResourceRequest) -> Result<Empty, TagResourceError> {
    change(cx, &input.key_id, |_, record| {
        stays(cx, record)?;
        record.tags = checked(&record.tags, input.tags)?;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Takes tags from a key.
pub(super) async fn untag_resource(
    cx: &Cx<Kms>,
    input: UntagResourceRequest,
) -> Result<Empty, UntagResourceError> {
    change(cx, &input.key_id, |_, record| {
        stays(cx, record)?;
        record.tags.retain(|name, _| !input.tag_keys.contains(name));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// A key's tags.
pub(super) async fn list_resource_tags(
    cx: &Cx<Kms>,
    input: ListResourceTagsRequest,
) -> Result<ListResourceTagsResponse, ListResourceTagsError> {
    let record = read_by_id(cx, &input.key_id).await?;
    let all =
        record.tags.into_iter().map(|(tag_key, tag_value)| Ok((tag_key.clone(), Tag { tag_key, tag_value })));
    let (tags, next_marker) = page(all, input.marker.as_deref(), input.limit, 50)?;
    Ok(ListResourceTagsResponse { tags: Some(tags), truncated: Some(next_marker.is_some()), next_marker })
}
