//! `TagResource`.

use crate::Lambda;
use crate::mappings;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{TagResourceError, TagResourceRequest};
use wire::shape::Empty;

/// Adds tags to a function or an event source mapping, in the place of those with the same keys.
pub(crate) async fn tag_resource(
    cx: &Cx<Lambda>,
    input: TagResourceRequest,
) -> Result<Empty, TagResourceError> {
    if let Some(uuid) = mappings::uuid_of(&input.resource) {
        let changed = cx.change_mapping(cx.region(), cx.account().as_str(), uuid, |record| {
            record.tags.extend(input.tags);
            Ok::<(), TagResourceError>(())
        });
        changed.await?.ok_or_else(|| mappings::untagged(&input.resource))?;
        return Ok(Empty {});
    }
    let name: FunctionName =
        FunctionName::read::<TagResourceError>(&input.resource, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<(), TagResourceError> {
        record.tags.extend(input.tags);
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
