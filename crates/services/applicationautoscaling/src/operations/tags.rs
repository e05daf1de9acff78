//! ListTagsForResource, TagResource and UntagResource: targets have tags.

use super::targets::TAGS;
use crate::ApplicationAutoScaling;
use crate::faults::{Ended, Refused};
use crate::records::{self, TargetRecord};
use store::Shard;
use wire::Cx;
use wire::application_autoscaling::*;

/// The target of an ARN.
fn find(cx: &Cx<ApplicationAutoScaling>, shard: &Shard, arn: &str) -> Result<TargetRecord, Refused> {
    let id = arn.rsplit_once("scalable-target/").map_or(arn, |(_, id)| id);
    for entry in records::all::<TargetRecord>(shard, &records::targets(cx.account().as_str())) {
        let (_, record) = entry?;
        if record.id == id {
            return Ok(record);
        }
    }
    Err(Refused::NotFound(format!("The resource with the ARN {arn} does not exist")))
}

pub(super) async fn list_tags_for_resource(
    cx: &Cx<ApplicationAutoScaling>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let shard = cx.shard(cx.region()).map_err(Refused::from)?;
    Ok(ListTagsForResourceResponse { tags: Some(find(cx, &shard, &input.resource_arn)?.tags) })
}

pub(super) async fn tag_resource(
    cx: &Cx<ApplicationAutoScaling>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, TagResourceError> {
    edit(cx, &input.resource_arn, |record| record.tags.extend(input.tags)).await?;
    Ok(TagResourceResponse {})
}

pub(super) async fn untag_resource(
    cx: &Cx<ApplicationAutoScaling>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, UntagResourceError> {
    edit(cx, &input.resource_arn, |record| record.tags.retain(|key, _| !input.tag_keys.contains(key)))
        .await?;
    Ok(UntagResourceResponse {})
}

async fn edit(
    cx: &Cx<ApplicationAutoScaling>,
    arn: &str,
    edit: impl FnOnce(&mut TargetRecord),
) -> Result<(), Refused> {
    let shard = cx.shard(cx.region())?;
    let key = records::target_key(cx.account().as_str(), &find(cx, &shard, arn)?.resource);
    let edited = shard.transact(|txn| {
        let Some(mut record) = records::read::<TargetRecord>(txn, &key)? else {
            return Err(Ended(Refused::NotFound(format!("The resource with the ARN {arn} does not exist"))));
        };
        edit(&mut record);
        if record.tags.len() > TAGS {
            return Err(Ended(Refused::Tags(format!("A scalable target has at most {TAGS} tags"))));
        }
        records::write(txn, key.clone(), &record);
        Ok(())
    });
    edited.await.map_err(|Ended(refused)| refused)
}
