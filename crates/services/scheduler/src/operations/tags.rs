//! ListTagsForResource, TagResource and UntagResource: groups have tags, schedules have none.

use super::get_schedule_group::find;
use super::{Ended, group as known_group};
use crate::Scheduler;
use crate::faults::Refused;
use crate::records::group::{self, GroupRecord};
use std::collections::BTreeMap;
use wire::Cx;
use wire::scheduler::*;

/// The most tags of a group.
const MOST: usize = 50;

pub(super) fn map(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

/// The group in an ARN, whose form the model has checked.
fn named(arn: &str) -> String {
    arn.rsplit_once("schedule-group/").map_or(arn, |(_, name)| name).to_owned()
}

pub(super) async fn list_tags_for_resource(
    cx: &Cx<Scheduler>,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, ListTagsForResourceError> {
    let record = find(cx, &named(&input.resource_arn))?;
    let tags = record.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}

pub(super) async fn tag_resource(
    cx: &Cx<Scheduler>,
    input: TagResourceInput,
) -> Result<TagResourceOutput, TagResourceError> {
    edit(cx, &named(&input.resource_arn), |record| record.tags.extend(map(input.tags))).await?;
    Ok(TagResourceOutput {})
}

pub(super) async fn untag_resource(
    cx: &Cx<Scheduler>,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, UntagResourceError> {
    edit(cx, &named(&input.resource_arn), |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key))
    })
    .await?;
    Ok(UntagResourceOutput {})
}

async fn edit(cx: &Cx<Scheduler>, name: &str, edit: impl FnOnce(&mut GroupRecord)) -> Result<(), Refused> {
    let account = cx.account().as_str();
    let shard = cx.shard(cx.region())?;
    let edited = shard.transact(|txn| {
        let mut record = known_group(txn, account, name)?;
        edit(&mut record);
        if record.tags.len() > MOST {
            return Err(Refused::text(format!("A schedule group has at most {MOST} tags.")).into());
        }
        txn.put(group::key(account, name), serde_json::to_vec(&record)?);
        Ok::<(), Ended>(())
    });
    edited.await.map_err(|Ended(refused)| refused)
}
