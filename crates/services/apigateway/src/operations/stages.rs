//! Stages.

use super::{change, find, moment, patch};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::control::StageChange;
use crate::faults::{Fault, refuse_options};
use crate::records::StageRecord;
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn create_stage(
    cx: &Cx<ApiGateway>,
    input: CreateStageRequest,
) -> Result<Stage, CreateStageError> {
    refuse_options(&[
        ("cacheClusterEnabled", input.cache_cluster_enabled == Some(true)),
        ("cacheClusterSize", input.cache_cluster_size.is_some()),
        ("canarySettings", input.canary_settings.is_some()),
        ("documentationVersion", input.documentation_version.is_some()),
    ])?;
    let stage_change = StageChange {
        deployment: Some(input.deployment_id),
        description: input.description,
        tracing: input.tracing_enabled,
        variables: input.variables.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
    };
    let (now, name) = (cx.now(), &input.stage_name);
    let create = |stored: &mut StoredRestApi| stored.create_stage(now, name, stage_change);
    Ok(shown(&change(cx, &input.rest_api_id, create).await?))
}

pub(super) async fn update_stage(
    cx: &Cx<ApiGateway>,
    input: UpdateStageRequest,
) -> Result<Stage, UpdateStageError> {
    let patches = input.patch_operations.unwrap_or_default();
    let (now, name) = (cx.now(), &input.stage_name);
    let update = |stored: &mut StoredRestApi| {
        let stage = stored.stages.iter_mut().find(|known| known.name == *name);
        let stage = stage.ok_or_else(|| Fault::unknown("stage"))?;
        let deployment = patch::stage(stage, &patches)?;
        stored.change_stage(now, name, StageChange { deployment, ..StageChange::default() })
    };
    Ok(shown(&change(cx, &input.rest_api_id, update).await?))
}

pub(super) async fn delete_stage(
    cx: &Cx<ApiGateway>,
    input: DeleteStageRequest,
) -> Result<Empty, DeleteStageError> {
    change(cx, &input.rest_api_id, |stored| stored.delete_stage(&input.stage_name)).await?;
    Ok(Empty {})
}

pub(super) async fn get_stage(cx: &Cx<ApiGateway>, input: GetStageRequest) -> Result<Stage, GetStageError> {
    let live = find(cx, &input.rest_api_id)?;
    let found = live.stored.stages.iter().find(|known| known.name == input.stage_name);
    Ok(shown(found.ok_or_else(|| Fault::unknown("stage"))?))
}

pub(super) async fn get_stages(
    cx: &Cx<ApiGateway>,
    input: GetStagesRequest,
) -> Result<Stages, GetStagesError> {
    let live = find(cx, &input.rest_api_id)?;
    let is_shown =
        |record: &&StageRecord| input.deployment_id.as_ref().is_none_or(|id| record.deployment == *id);
    Ok(Stages { item: Some(live.stored.stages.iter().filter(is_shown).map(shown).collect()) })
}

fn shown(record: &StageRecord) -> Stage {
    Stage {
        deployment_id: Some(record.deployment.clone()),
        stage_name: Some(record.name.clone()),
        description: record.description.clone(),
        cache_cluster_enabled: Some(false),
        cache_cluster_status: Some(CacheClusterStatus::NotAvailable),
        method_settings: Some(Default::default()),
        variables: (!record.variables.is_empty()).then(|| record.variables.clone()),
        tracing_enabled: Some(record.tracing),
        tags: (!record.tags.is_empty()).then(|| record.tags.clone()),
        created_date: moment(record.created),
        last_updated_date: moment(record.updated),
        ..Stage::default()
    }
}
