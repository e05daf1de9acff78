//! `TagResource`.

use crate::Lambda;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{TagResourceError, TagResourceRequest};
use wire::shape::Empty;

/// Adds tags to a function, in the place of those with the same keys.
pub(crate) async fn tag_resource(
    cx: &Cx<Lambda>,
    input: TagResourceRequest,
) -> Result<Empty, TagResourceError> {
    let name: FunctionName =
        FunctionName::read::<TagResourceError>(&input.resource, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<(), TagResourceError> {
        record.tags.extend(input.tags);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
