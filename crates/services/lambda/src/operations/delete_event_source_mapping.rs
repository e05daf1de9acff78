//! `DeleteEventSourceMapping`.

use crate::Lambda;
use crate::mappings;
use wire::Cx;
use wire::lambda::{
    DeleteEventSourceMappingError, DeleteEventSourceMappingRequest, EventSourceMappingConfiguration,
};

/// Ends a mapping; it goes once what it has begun has ended.
pub(crate) async fn delete_event_source_mapping(
    cx: &Cx<Lambda>,
    input: DeleteEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, DeleteEventSourceMappingError> {
    let changed = cx.change_mapping(cx.region(), cx.account().as_str(), &input.uuid, |record| {
        record.deleting = true;
        Ok::<(), DeleteEventSourceMappingError>(())
    });
    let record = changed.await?.ok_or_else(mappings::missing)?;
    Ok(cx.mapping_in(cx.region(), &record, "Deleting"))
}
