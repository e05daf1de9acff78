//! `UpdateEventSourceMapping`.

use super::create_event_source_mapping::{check_destination, check_source, function};
use crate::Lambda;
use crate::mappings;
use crate::mappings::settings::{self, Changes};
use crate::records::MappingRecord;
use wire::lambda::{
    EventSourceMappingConfiguration, UpdateEventSourceMappingError, UpdateEventSourceMappingRequest,
};
use wire::{Cx, Internal};

/// Changes what a request names of a mapping. What it has begun ends under its old settings.
pub(crate) async fn update_event_source_mapping(
    cx: &Cx<Lambda>,
    input: UpdateEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, UpdateEventSourceMappingError> {
    let key = MappingRecord::key(cx.account().as_str(), &input.uuid);
    let stored = cx.shard(cx.region())?.get(&key).map_err(Internal::new)?.ok_or_else(mappings::missing)?;
    let record = mappings::decode(&stored)?;
    let (arn, kind) = settings::source(Some(&record.source))?;
    let mut named = None;
    if let Some(text) = &input.function_name {
        let (name, timeout) = function::<UpdateEventSourceMappingError>(cx, text)?;
        check_source::<UpdateEventSourceMappingError>(cx, &arn, kind, timeout).await?;
        named = Some(name.qualified_arn());
    }
    let now = cx.core.clock.now().as_micros();
    let mut state = "Updating";
    let changed = cx.change_mapping(cx.region(), cx.account().as_str(), &input.uuid, |record| {
        settings::apply(kind, record, Changes::from(&input))?;
        check_destination::<UpdateEventSourceMappingError>(record, cx.house())?;
        if let Some(function) = named {
            record.function = function;
        }
        state = match (record.enabled, input.enabled) {
            (false, Some(true)) => "Enabling",
            (true, Some(false)) => "Disabling",
            _ => "Updating",
        };
        record.enabled = input.enabled.unwrap_or(record.enabled);
        record.modified = now;
        Ok::<(), UpdateEventSourceMappingError>(())
    });
    let record = changed.await?.ok_or_else(mappings::missing)?;
    Ok(cx.mapping_in(cx.region(), &record, state))
}
