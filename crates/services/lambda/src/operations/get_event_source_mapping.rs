//! `GetEventSourceMapping`.

use crate::Lambda;
use crate::mappings;
use crate::records::MappingRecord;
use wire::lambda::{
    EventSourceMappingConfiguration, GetEventSourceMappingError, GetEventSourceMappingRequest,
};
use wire::{Cx, Internal};

/// Answers a mapping.
pub(crate) async fn get_event_source_mapping(
    cx: &Cx<Lambda>,
    input: GetEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, GetEventSourceMappingError> {
    let key = MappingRecord::key(cx.account().as_str(), &input.uuid);
    let stored = cx.shard(cx.region())?.get(&key).map_err(Internal::new)?.ok_or_else(mappings::missing)?;
    Ok(cx.shown_mapping(cx.region(), &mappings::decode(&stored)?))
}
