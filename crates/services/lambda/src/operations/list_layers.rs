//! `ListLayers`.

use super::page;
use crate::Lambda;
use crate::layers::{LayerName, fits, listed};
use crate::records::LayerRecord;
use wire::lambda::{LayersListItem, ListLayersError, ListLayersRequest, ListLayersResponse};
use wire::{Cx, Internal};

/// Answers the account's layers by name, each with its newest version that fits, a page at a time.
pub(crate) async fn list_layers(
    cx: &Cx<Lambda>,
    input: ListLayersRequest,
) -> Result<ListLayersResponse, ListLayersError> {
    let (runtime, architecture) = (input.compatible_runtime.as_ref(), input.compatible_architecture.as_ref());
    let mut all = Vec::new();
    for entry in cx.shard(cx.region())?.prefix(&LayerRecord::prefix(cx.account())) {
        let (_, value) = entry.map_err(Internal::new)?;
        let record: LayerRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
        let Some(newest) = record.versions.iter().rev().find(|version| fits(version, runtime, architecture))
        else {
            continue;
        };
        let name = LayerName {
            region: cx.region(),
            account: cx.account().clone(),
            name: record.name.clone(),
            version: None,
        };
        all.push(LayersListItem {
            layer_name: Some(record.name.clone()),
            layer_arn: Some(name.arn()),
            latest_matching_version: Some(listed(&name, newest)),
        });
    }
    let (page, next_marker) = page(all, input.marker.as_deref(), input.max_items, 50);
    Ok(ListLayersResponse { next_marker, layers: Some(page) })
}
