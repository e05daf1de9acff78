//! Tags of groups.

use crate::Logs;
use crate::group::{change, name, read};
use wire::Cx;
use wire::logs::{
    ListTagsForResourceError, ListTagsForResourceRequest, ListTagsForResourceResponse, TagResourceError,
    TagResourceRequest, TooManyTagsException, UntagResourceError, UntagResourceRequest,
};
use wire::shape::Empty;

/// The most tags of one group.
const MOST: usize = 50;

/// Sets tags.
pub(crate) async fn tag_resource(
    cx: &Cx<Logs>,
    input: TagResourceRequest,
) -> Result<Empty, TagResourceError> {
    change::<TagResourceError>(cx, name(&input.resource_arn), |group| {
        group.tags.extend(input.tags);
        match group.tags.len() > MOST {
            true => Err(TooManyTagsException {
                message: Some(format!("The log group can have at most {MOST} tags.")),
                ..TooManyTagsException::default()
            }
            .into()),
            false => Ok(()),
        }
    })
    .await?;
    Ok(Empty {})
}

/// Takes tags away.
pub(crate) async fn untag_resource(
    cx: &Cx<Logs>,
    input: UntagResourceRequest,
) -> Result<Empty, UntagResourceError> {
    change::<UntagResourceError>(cx, name(&input.resource_arn), |group| {
        group.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// A group's tags.
pub(crate) async fn list_tags_for_resource(
    cx: &Cx<Logs>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let shard = cx.shard(cx.region())?;
    let group = read::<ListTagsForResourceError>(cx, &shard, name(&input.resource_arn))?;
    Ok(ListTagsForResourceResponse { tags: Some(group.tags) })
}
