//! `ListTags`.

use crate::Lambda;
use crate::mappings;
use crate::name::FunctionName;
use crate::records::MappingRecord;
use wire::lambda::{ListTagsError, ListTagsRequest, ListTagsResponse};
use wire::{Cx, Internal};

/// Answers the tags of a function or an event source mapping.
pub(crate) async fn list_tags(
    cx: &Cx<Lambda>,
    input: ListTagsRequest,
) -> Result<ListTagsResponse, ListTagsError> {
    if let Some(uuid) = mappings::uuid_of(&input.resource) {
        let stored = cx.shard(cx.region())?.get(&MappingRecord::key(cx.account().as_str(), uuid));
        let stored = stored.map_err(Internal::new)?.ok_or_else(|| mappings::untagged(&input.resource))?;
        return Ok(ListTagsResponse { tags: Some(mappings::decode(&stored)?.tags) });
    }
    let name: FunctionName =
        FunctionName::read::<ListTagsError>(&input.resource, None, cx.region(), cx.account())?;
    let live = cx.live::<ListTagsError>(&name)?;
    Ok(ListTagsResponse { tags: Some(live.record.tags.clone()) })
}
