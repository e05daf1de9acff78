//! `TagResource`, `UntagResource` and `ListTagsOfResource`: three views of one map.

use crate::faults::Fault;
use crate::{DynamoDb, name_in};
use wire::Cx;
use wire::dynamodb::*;
use wire::shape::Empty;

/// The most tags of one table.
const TAGS: usize = 50;

pub(crate) async fn tag_resource(
    cx: &Cx<DynamoDb>,
    input: TagResourceInput,
) -> Result<Empty, TagResourceError> {
    let name = table_name(&input.resource_arn)?;
    let changed = DynamoDb::tables(cx)?.change(cx.account(), name, |_, record| {
        record.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if record.tags.len() > TAGS {
            return Err(Fault::invalid("Too many tags: the limit is 50 tags for each resource"));
        }
        Ok(())
    });
    changed.await?;
    Ok(Empty {})
}

pub(crate) async fn untag_resource(
    cx: &Cx<DynamoDb>,
    input: UntagResourceInput,
) -> Result<Empty, UntagResourceError> {
    let name = table_name(&input.resource_arn)?;
    let changed = DynamoDb::tables(cx)?.change(cx.account(), name, |_, record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    });
    changed.await?;
    Ok(Empty {})
}

pub(crate) async fn list_tags_of_resource(
    cx: &Cx<DynamoDb>,
    input: ListTagsOfResourceInput,
) -> Result<ListTagsOfResourceOutput, ListTagsOfResourceError> {
    let (table, _) = DynamoDb::table(cx, table_name(&input.resource_arn)?)?;
    let tags = table.record.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
    Ok(ListTagsOfResourceOutput { tags: Some(tags.collect()), next_token: None })
}

fn table_name(arn: &str) -> Result<&str, Fault> {
    if !arn.starts_with("arn:") || !arn.contains(":table/") {
        return Err(Fault::invalid(format!("Invalid TableArn: Invalid ResourceArn provided as input {arn}")));
    }
    Ok(name_in(arn))
}
