//! `UntagResource`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{UntagResourceError, UntagResourceRequest};
use wire::shape::Empty;

/// Takes tags off a function.
pub(crate) async fn untag_resource(
    cx: &Cx<Lambda>,
    input: UntagResourceRequest,
) -> Result<Empty, UntagResourceError> {
    let name: FunctionName =
        FunctionName::read::<UntagResourceError>(&input.resource, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<(), UntagResourceError> {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
