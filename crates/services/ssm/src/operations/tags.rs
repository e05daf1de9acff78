//! AddTagsToResource, ListTagsForResource, RemoveTagsFromResource: of parameters, which are all that has tags here.

use super::put_parameter::TAGS;
use super::{Ended, newest, put, read};
use crate::Ssm;
use wire::Cx;
use wire::ssm::*;

fn check<E: From<InvalidResourceType>>(kind: &ResourceTypeForTagging) -> Result<(), E> {
    if *kind == ResourceTypeForTagging::Parameter {
        return Ok(());
    }
    Err(InvalidResourceType::new(format!("Whimbrel serves no tags of the resource type {kind}.")).into())
}

fn no_resource(id: &str) -> InvalidResourceId {
    InvalidResourceId::new(format!("The resource ID \"{id}\" is not valid. Verify the ID and try again."))
}

/// Sets tags of a parameter.
pub(super) async fn add_tags_to_resource(
    cx: &Cx<Ssm>,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, AddTagsToResourceError> {
    check::<AddTagsToResourceError>(&input.resource_type)?;
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let record = newest::<AddTagsToResourceError>(cx, txn, &input.resource_id)?;
        let mut record = record.ok_or_else(|| Ended(no_resource(&input.resource_id).into()))?;
        record.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if record.tags.len() > TAGS {
            let message = format!("A resource can have at most {TAGS} tags.");
            return Err(Ended(TooManyTagsError { message: Some(message) }.into()));
        }
        put(cx, txn, &record)
    });
    done.await.map_err(|Ended(error): Ended<AddTagsToResourceError>| error)?;
    Ok(AddTagsToResourceResult {})
}

/// Takes tags off a parameter.
pub(super) async fn remove_tags_from_resource(
    cx: &Cx<Ssm>,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, RemoveTagsFromResourceError> {
    check::<RemoveTagsFromResourceError>(&input.resource_type)?;
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let record = newest::<RemoveTagsFromResourceError>(cx, txn, &input.resource_id)?;
        let mut record = record.ok_or_else(|| Ended(no_resource(&input.resource_id).into()))?;
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        put(cx, txn, &record)
    });
    done.await.map_err(|Ended(error): Ended<RemoveTagsFromResourceError>| error)?;
    Ok(RemoveTagsFromResourceResult {})
}

/// A parameter's tags.
pub(super) async fn list_tags_for_resource(
    cx: &Cx<Ssm>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, ListTagsForResourceError> {
    check::<ListTagsForResourceError>(&input.resource_type)?;
    let record = read(cx, &input.resource_id)?;
    let record = record.ok_or_else(|| no_resource(&input.resource_id))?;
    let tags = record.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceResult { tag_list: Some(tags) })
}
