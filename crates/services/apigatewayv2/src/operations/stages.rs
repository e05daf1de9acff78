//! Stages.

use super::{View, moment, page};
use crate::ApiGatewayV2;
use crate::control::StageChange;
use crate::faults::{Fault, refuse_options};
use crate::records::StageRecord;
use wire::Cx;
use wire::apigatewayv2::*;
use wire::shape::Empty;

pub(super) async fn create_stage(
    cx: &Cx<ApiGatewayV2>,
    input: CreateStageRequest,
) -> Result<CreateStageResponse, CreateStageError> {
    refuse_options(&[
        ("AccessLogSettings", input.access_log_settings.is_some()),
        ("ClientCertificateId", input.client_certificate_id.is_some()),
        ("DefaultRouteSettings", input.default_route_settings.as_ref().is_some_and(asks)),
        ("RouteSettings", input.route_settings.is_some_and(|given| given.values().any(asks))),
    ])?;
    let change = StageChange {
        description: input.description,
        auto_deploy: input.auto_deploy,
        deployment: input.deployment_id,
        variables: input.stage_variables,
    };
    let (now, name, tags) = (cx.now(), &input.stage_name, input.tags.unwrap_or_default());
    let create = |stored: &mut crate::compiled::StoredApi| stored.create_stage(now, name, change, tags);
    let (made, _) = cx.change(cx.account(), cx.region(), &input.api_id, create).await?;
    Ok(View::of(&made))
}

pub(super) async fn update_stage(
    cx: &Cx<ApiGatewayV2>,
    input: UpdateStageRequest,
) -> Result<UpdateStageResponse, UpdateStageError> {
    refuse_options(&[
        ("AccessLogSettings", input.access_log_settings.is_some()),
        ("ClientCertificateId", input.client_certificate_id.is_some()),
        ("DefaultRouteSettings", input.default_route_settings.as_ref().is_some_and(asks)),
        ("RouteSettings", input.route_settings.is_some_and(|given| given.values().any(asks))),
    ])?;
    let change = StageChange {
        description: input.description,
        auto_deploy: input.auto_deploy,
        deployment: input.deployment_id,
        variables: input.stage_variables,
    };
    let (now, name) = (cx.now(), &input.stage_name);
    let update = |stored: &mut crate::compiled::StoredApi| stored.update_stage(now, name, change);
    let (changed, _) = cx.change(cx.account(), cx.region(), &input.api_id, update).await?;
    Ok(View::of(&changed))
}

/// Whether route settings ask for anything that is not so anyway.
fn asks(settings: &RouteSettings) -> bool {
    settings.data_trace_enabled == Some(true)
        || settings.detailed_metrics_enabled == Some(true)
        || settings.logging_level.as_ref().is_some_and(|level| *level != LoggingLevel::Off)
        || settings.throttling_burst_limit.is_some()
        || settings.throttling_rate_limit.is_some()
}

pub(super) async fn delete_stage(
    cx: &Cx<ApiGatewayV2>,
    input: DeleteStageRequest,
) -> Result<Empty, DeleteStageError> {
    let name = &input.stage_name;
    cx.change(cx.account(), cx.region(), &input.api_id, |stored| stored.delete_stage(name)).await?;
    Ok(Empty {})
}

pub(super) async fn get_stage(
    cx: &Cx<ApiGatewayV2>,
    input: GetStageRequest,
) -> Result<GetStageResponse, GetStageError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let found = live.stored.stages.iter().find(|known| known.name == input.stage_name);
    Ok(View::of(found.ok_or_else(|| Fault::unknown("Stage", &input.stage_name))?))
}

pub(super) async fn get_stages(
    cx: &Cx<ApiGatewayV2>,
    input: GetStagesRequest,
) -> Result<GetStagesResponse, GetStagesError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let (max, token) = (input.max_results.as_deref(), input.next_token.as_deref());
    let (records, next_token) = page(&live.stored.stages, |record| record.name.clone(), max, token)?;
    let item = |record: &StageRecord| Stage {
        api_gateway_managed: record.managed.then_some(true),
        auto_deploy: Some(record.auto_deploy),
        created_date: moment(record.created),
        default_route_settings: Some(off()),
        deployment_id: record.deployment.clone(),
        description: record.description.clone(),
        last_updated_date: moment(record.updated),
        route_settings: Some(Default::default()),
        stage_name: record.name.clone(),
        stage_variables: Some(record.variables.clone()),
        tags: Some(record.tags.clone()),
        ..Stage::default()
    };
    Ok(GetStagesResponse { items: Some(records.into_iter().map(item).collect()), next_token })
}

fn off() -> RouteSettings {
    RouteSettings { detailed_metrics_enabled: Some(false), ..RouteSettings::default() }
}

super::replies! { stage(&StageRecord, record) => [CreateStageResponse, GetStageResponse, UpdateStageResponse] {
    api_gateway_managed: record.managed.then_some(true),
    auto_deploy: Some(record.auto_deploy),
    created_date: moment(record.created),
    default_route_settings: Some(off()),
    deployment_id: record.deployment.clone(),
    description: record.description.clone(),
    last_updated_date: moment(record.updated),
    route_settings: Some(Default::default()),
    stage_name: Some(record.name.clone()),
    stage_variables: Some(record.variables.clone()),
    tags: Some(record.tags.clone()),
} }
