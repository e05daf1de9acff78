//! Deployments.

use super::{change, find, moment, page};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::control::StageChange;
use crate::faults::{Fault, refuse_options};
use crate::records::DeploymentRecord;
use std::collections::BTreeMap;
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn create_deployment(
    cx: &Cx<ApiGateway>,
    input: CreateDeploymentRequest,
) -> Result<Deployment, CreateDeploymentError> {
    refuse_options(&[
        ("cacheClusterEnabled", input.cache_cluster_enabled == Some(true)),
        ("cacheClusterSize", input.cache_cluster_size.is_some()),
        ("canarySettings", input.canary_settings.is_some()),
    ])?;
    let stage_change = StageChange {
        deployment: None,
        description: input.stage_description,
        tracing: input.tracing_enabled,
        variables: input.variables.unwrap_or_default(),
        tags: BTreeMap::new(),
    };
    let (now, name) = (cx.now(), input.stage_name.filter(|name| !name.is_empty()));
    let create = |stored: &mut StoredRestApi| {
        let stage = name.as_deref().map(|name| (name, stage_change));
        stored.create_deployment(cx.rng(), now, input.description, stage)
    };
    let made = change(cx, &input.rest_api_id, create).await?;
    Ok(Deployment { api_summary: None, ..shown(&made, false) })
}

pub(super) async fn delete_deployment(
    cx: &Cx<ApiGateway>,
    input: DeleteDeploymentRequest,
) -> Result<Empty, DeleteDeploymentError> {
    change(cx, &input.rest_api_id, |stored| stored.delete_deployment(&input.deployment_id)).await?;
    Ok(Empty {})
}

pub(super) async fn get_deployment(
    cx: &Cx<ApiGateway>,
    input: GetDeploymentRequest,
) -> Result<Deployment, GetDeploymentError> {
    let live = find(cx, &input.rest_api_id)?;
    let embed = input.embed.unwrap_or_default();
    if let Some(name) = embed.iter().find(|name| *name != "apisummary") {
        return Err(Fault::bad(format!("Invalid embed parameter specified: {name}")).into());
    }
    let found = live.stored.deployments.iter().find(|known| known.id == input.deployment_id);
    Ok(shown(found.ok_or_else(|| Fault::unknown("Deployment"))?, !embed.is_empty()))
}

pub(super) async fn get_deployments(
    cx: &Cx<ApiGateway>,
    input: GetDeploymentsRequest,
) -> Result<Deployments, GetDeploymentsError> {
    let live = find(cx, &input.rest_api_id)?;
    let (records, position) =
        page(&live.stored.deployments, |record| record.id.clone(), input.limit, input.position.as_deref())?;
    Ok(Deployments {
        position,
        items: Some(records.into_iter().map(|record| shown(record, false)).collect()),
    })
}

fn shown(record: &DeploymentRecord, with_summary: bool) -> Deployment {
    let summary = || {
        let resources = record.resources.iter().filter(|resource| !resource.methods.is_empty());
        let of = |resource: &crate::records::ResourceRecord| {
            let methods = resource.methods.iter().map(|(name, method)| {
                let snapshot = MethodSnapshot {
                    authorization_type: Some(method.authorization.clone()),
                    api_key_required: Some(false),
                };
                (name.clone(), snapshot)
            });
            (resource.path.clone(), methods.collect())
        };
        resources.map(of).collect()
    };
    Deployment {
        id: Some(record.id.clone()),
        description: record.description.clone(),
        created_date: moment(record.created),
        api_summary: with_summary.then(summary),
    }
}
