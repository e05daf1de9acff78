//! `ListLayerVersions`.

use super::page;
use crate::Lambda;
use crate::layers::{fits, listed, read_name};
use wire::Cx;
use wire::lambda::{ListLayerVersionsError, ListLayerVersionsRequest, ListLayerVersionsResponse};

/// Answers a layer's versions, newest first, a page at a time; none where there is no such layer.
pub(crate) async fn list_layer_versions(
    cx: &Cx<Lambda>,
    input: ListLayerVersionsRequest,
) -> Result<ListLayerVersionsResponse, ListLayerVersionsError> {
    let name = read_name(&input.layer_name, cx)?;
    let versions = cx.layer(&name)?.map(|record| record.versions).unwrap_or_default();
    let (runtime, architecture) = (input.compatible_runtime.as_ref(), input.compatible_architecture.as_ref());
    let fitting = versions.iter().rev().filter(|version| fits(version, runtime, architecture));
    let all = fitting.map(|version| listed(&name, version)).collect();
    let (page, next_marker) = page(all, input.marker.as_deref(), input.max_items, 50);
    Ok(ListLayerVersionsResponse { next_marker, layer_versions: Some(page) })
}
