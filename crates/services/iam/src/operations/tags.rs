//! A role's tags.

use super::{change, read};
use crate::Iam;
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

/// The most tags of one role.
const TAGS: usize = 50;

pub(crate) async fn tag_role(cx: &Cx<Iam>, input: TagRoleRequest) -> Result<Empty, TagRoleError> {
    change::<TagRoleError>(cx, &input.role_name, |_, record| {
        record.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if record.tags.len() > TAGS {
            return Err(
                LimitExceededException::new("The number of tags has reached the maximum limit.").into()
            );
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn untag_role(cx: &Cx<Iam>, input: UntagRoleRequest) -> Result<Empty, UntagRoleError> {
    change::<UntagRoleError>(cx, &input.role_name, |_, record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn list_role_tags(
    cx: &Cx<Iam>,
    input: ListRoleTagsRequest,
) -> Result<ListRoleTagsResponse, ListRoleTagsError> {
    let record = read::<ListRoleTagsError>(cx, &input.role_name)?;
    Ok(ListRoleTagsResponse { tags: record.tags(), is_truncated: Some(false), marker: None })
}
