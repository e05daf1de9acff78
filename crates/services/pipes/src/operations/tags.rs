//! ListTagsForResource, TagResource and UntagResource.

use super::{change, read};
use crate::Pipes;
use crate::faults::Refused;
use wire::Cx;
use wire::pipes::*;

/// The most tags of one pipe.
const MOST: usize = 50;

/// The name of the pipe that an ARN names.
fn name<'a>(cx: &Cx<Pipes>, arn: &'a str) -> Result<&'a str, Refused> {
    let name = arn.strip_prefix(&crate::arn(cx.region(), cx.account(), ""));
    name.ok_or_else(|| Refused::NotFound(format!("Pipe {arn} does not exist.")))
}

/// A pipe's tags.
pub(super) async fn list_tags_for_resource(
    cx: &Cx<Pipes>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let record = read(cx, name(cx, &input.resource_arn)?)?;
    Ok(ListTagsForResourceResponse { tags: Some(record.tags) })
}

/// Sets tags.
pub(super) async fn tag_resource(
    cx: &Cx<Pipes>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, TagResourceError> {
    let changed = change(cx, name(cx, &input.resource_arn)?, |record| {
        record.tags.extend(input.tags);
        match record.tags.len() > MOST {
            true => Err(Refused::text(format!("A pipe can have at most {MOST} tags."))),
            false => Ok(()),
        }
    });
    changed.await?;
    Ok(TagResourceResponse {})
}

/// Takes tags away.
pub(super) async fn untag_resource(
    cx: &Cx<Pipes>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, UntagResourceError> {
    let changed = change(cx, name(cx, &input.resource_arn)?, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    });
    changed.await?;
    Ok(UntagResourceResponse {})
}
