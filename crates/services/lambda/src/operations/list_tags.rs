//! `ListTags`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{ListTagsError, ListTagsRequest, ListTagsResponse};

/// Answers a function's tags.
pub(crate) async fn list_tags(
    cx: &Cx<Lambda>,
    input: ListTagsRequest,
) -> Result<ListTagsResponse, ListTagsError> {
    let name: FunctionName =
        FunctionName::read::<ListTagsError>(&input.resource, None, cx.region(), cx.account())?;
    let live = cx.live::<ListTagsError>(&name)?;
    Ok(ListTagsResponse { tags: Some(live.record.tags.clone()) })
}
