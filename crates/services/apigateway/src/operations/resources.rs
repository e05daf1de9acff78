//! Resources.

use super::{change, find, methods, page};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::faults::Fault;
use crate::records::ResourceRecord;
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn create_resource(
    cx: &Cx<ApiGateway>,
    input: CreateResourceRequest,
) -> Result<Resource, CreateResourceError> {
    let create =
        |stored: &mut StoredRestApi| stored.create_resource(cx.rng(), &input.parent_id, &input.path_part);
    let made = change(cx, &input.rest_api_id, create).await?;
    Ok(shown(&made, false))
}

pub(super) async fn delete_resource(
    cx: &Cx<ApiGateway>,
    input: DeleteResourceRequest,
) -> Result<Empty, DeleteResourceError> {
    change(cx, &input.rest_api_id, |stored| stored.delete_resource(&input.resource_id)).await?;
    Ok(Empty {})
}

pub(super) async fn get_resource(
    cx: &Cx<ApiGateway>,
    input: GetResourceRequest,
) -> Result<Resource, GetResourceError> {
    let live = find(cx, &input.rest_api_id)?;
    let embeds = embeds(input.embed.as_deref())?;
    Ok(shown(live.stored.resource(&input.resource_id)?, embeds))
}

pub(super) async fn get_resources(
    cx: &Cx<ApiGateway>,
    input: GetResourcesRequest,
) -> Result<Resources, GetResourcesError> {
    let live = find(cx, &input.rest_api_id)?;
    let embeds = embeds(input.embed.as_deref())?;
    let (records, position) =
        page(&live.stored.resources, |record| record.id.clone(), input.limit, input.position.as_deref())?;
    Ok(Resources { position, items: Some(records.into_iter().map(|record| shown(record, embeds)).collect()) })
}

/// Whether methods are to be shown whole.
fn embeds(given: Option<&[String]>) -> Result<bool, Fault> {
    match given.unwrap_or_default().iter().find(|name| *name != "methods") {
        Some(name) => Err(Fault::bad(format!("Invalid embed parameter specified: {name}"))),
        None => Ok(given.is_some_and(|given| !given.is_empty())),
    }
}

fn shown(record: &ResourceRecord, embeds: bool) -> Resource {
    let method = |(name, method): (&String, _)| {
        let shown = if embeds { methods::shown(name, method) } else { Method::default() };
        (name.clone(), shown)
    };
    Resource {
        id: Some(record.id.clone()),
        parent_id: record.parent.clone(),
        path_part: record.path_part.clone(),
        path: Some(record.path.clone()),
        resource_methods: (!record.methods.is_empty()).then(|| record.methods.iter().map(method).collect()),
    }
}
