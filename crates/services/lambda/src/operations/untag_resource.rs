//! `UntagResource`.

use crate::Lambda;
use crate::mappings;
use crate::name::FunctionName;
use wire::Cx;
use wire::lambda::{UntagResourceError, UntagResourceRequest};
use wire::shape::Empty;

/// Takes tags off a function or an event source mapping.
pub(crate) async fn untag_resource(
    cx: &Cx<Lambda>,
    input: UntagResourceRequest,
) -> Result<Empty, UntagResourceError> {
    if let Some(uuid) = mappings::uuid_of(&input.resource) {
        let changed = cx.change_mapping(cx.region(), cx.account().as_str(), uuid, |record| {
            record.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok::<(), UntagResourceError>(())
        });
        changed.await?.ok_or_else(|| mappings::untagged(&input.resource))?;
        return Ok(Empty {});
    }
    let name: FunctionName =
        FunctionName::read::<UntagResourceError>(&input.resource, None, cx.region(), cx.account())?;
    cx.change(&name, |record| -> Result<(), UntagResourceError> {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
