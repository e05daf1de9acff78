//! `ListEventSourceMappings`.

use super::page;
use crate::Lambda;
use crate::mappings;
use crate::name::FunctionName;
use crate::records::MappingRecord;
use wire::lambda::{
    ListEventSourceMappingsError, ListEventSourceMappingsRequest, ListEventSourceMappingsResponse,
};
use wire::{Cx, Internal};

/// Answers the mappings of an account, of a function or of a source, a page at a time.
pub(crate) async fn list_event_source_mappings(
    cx: &Cx<Lambda>,
    input: ListEventSourceMappingsRequest,
) -> Result<ListEventSourceMappingsResponse, ListEventSourceMappingsError> {
    let function = input.function_name.as_deref().filter(|name| !name.is_empty());
    let function = function
        .map(|text| FunctionName::read::<ListEventSourceMappingsError>(text, None, cx.region(), cx.account()))
        .transpose()?;
    let function = function.map(|name: FunctionName| name.qualified_arn());
    let source = input.event_source_arn.as_deref().filter(|arn| !arn.is_empty());
    let mut all = Vec::new();
    for entry in cx.shard(cx.region())?.prefix(&MappingRecord::prefix(cx.account())) {
        let record = mappings::decode(&entry.map_err(Internal::new)?.1)?;
        let is_asked = source.is_none_or(|source| record.source == source)
            && function.as_ref().is_none_or(|function| record.function == *function);
        if is_asked {
            all.push(cx.shown_mapping(cx.region(), &record));
        }
    }
    let (page, next_marker) = page(all, input.marker.as_deref(), input.max_items, 100);
    Ok(ListEventSourceMappingsResponse { event_source_mappings: Some(page), next_marker })
}
