//! One operation, one function; those about one kind of thing share a file.

mod deployments;
mod integrations;
mod methods;
mod patch;
mod resources;
mod rest_apis;
mod stages;

use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::faults::{Fault, Refusal};
use crate::room::Live;
use base::Timestamp;
use std::sync::Arc;
use wire::apigateway::*;
use wire::{Cx, Operations, Service, operations};

impl Service for ApiGateway {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::apigateway::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CreateDeployment => deployments::create_deployment,
            CreateResource => resources::create_resource,
            CreateRestApi => rest_apis::create_rest_api,
            CreateStage => stages::create_stage,
            DeleteDeployment => deployments::delete_deployment,
            DeleteIntegration => integrations::delete_integration,
            DeleteIntegrationResponse => integrations::delete_integration_response,
            DeleteMethod => methods::delete_method,
            DeleteMethodResponse => methods::delete_method_response,
            DeleteResource => resources::delete_resource,
            DeleteRestApi => rest_apis::delete_rest_api,
            DeleteStage => stages::delete_stage,
            GetDeployment => deployments::get_deployment,
            GetDeployments => deployments::get_deployments,
            GetIntegration => integrations::get_integration,
            GetIntegrationResponse => integrations::get_integration_response,
            GetMethod => methods::get_method,
            GetMethodResponse => methods::get_method_response,
            GetResource => resources::get_resource,
            GetResources => resources::get_resources,
            GetRestApi => rest_apis::get_rest_api,
            GetRestApis => rest_apis::get_rest_apis,
            GetStage => stages::get_stage,
            GetStages => stages::get_stages,
            ImportRestApi => rest_apis::import_rest_api,
            PutIntegration => integrations::put_integration,
            PutIntegrationResponse => integrations::put_integration_response,
            PutMethod => methods::put_method,
            PutMethodResponse => methods::put_method_response,
            PutRestApi => rest_apis::put_rest_api,
            UpdateRestApi => rest_apis::update_rest_api,
            UpdateStage => stages::update_stage,
        ]
    }
}

/// The caller's API as it is now.
fn find(cx: &Cx<ApiGateway>, id: &str) -> Result<Arc<Live>, Fault> {
    cx.find(cx.account(), cx.region(), id)
}

/// Changes the caller's API.
async fn change<T>(
    cx: &Cx<ApiGateway>,
    id: &str,
    change: impl FnOnce(&mut StoredRestApi) -> Result<T, Fault>,
) -> Result<T, Refusal> {
    cx.change(cx.account(), cx.region(), id, change).await.map(|(done, _)| done)
}

/// The moment of a record, which keeps milliseconds.
fn moment(millis: i64) -> Option<Timestamp> {
    Some(Timestamp::from_micros(millis * 1000))
}

/// A part of a list: at most `limit` items (25 unless said, 500 at most), after the one that `position` names.
/// Items are in order of their names.
fn page<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    limit: Option<i32>,
    position: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Fault> {
    let limit = match limit.map(usize::try_from) {
        None => 25,
        Some(Ok(limit)) if limit > 0 => limit.min(500),
        Some(_) => return Err(Fault::bad("Invalid limit specified: it should be at least 1")),
    };
    let is_after = |item: &T| position.is_none_or(|position| name(item).as_str() > position);
    let mut items: Vec<T> = items.into_iter().filter(is_after).collect();
    items.sort_by_key(&name);
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(&name);
    Ok((items, next))
}
