//! Deployments.

use super::{View, moment, page};
use crate::ApiGatewayV2;
use crate::faults::Fault;
use crate::records::DeploymentRecord;
use wire::Cx;
use wire::apigatewayv2::*;
use wire::shape::Empty;

pub(super) async fn create_deployment(
    cx: &Cx<ApiGatewayV2>,
    input: CreateDeploymentRequest,
) -> Result<CreateDeploymentResponse, CreateDeploymentError> {
    let (rng, now) = (cx.rng(), cx.now());
    let change = |stored: &mut crate::compiled::StoredApi| {
        stored.create_deployment(rng, now, input.stage_name.as_deref(), input.description)
    };
    let (made, _) = cx.change(cx.account(), cx.region(), &input.api_id, change).await?;
    Ok(View::of(&made))
}

pub(super) async fn delete_deployment(
    cx: &Cx<ApiGatewayV2>,
    input: DeleteDeploymentRequest,
) -> Result<Empty, DeleteDeploymentError> {
    let id = &input.deployment_id;
    cx.change(cx.account(), cx.region(), &input.api_id, |stored| stored.delete_deployment(id)).await?;
    Ok(Empty {})
}

pub(super) async fn get_deployment(
    cx: &Cx<ApiGatewayV2>,
    input: GetDeploymentRequest,
) -> Result<GetDeploymentResponse, GetDeploymentError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let found = live.stored.deployments.iter().find(|known| known.id == input.deployment_id);
    Ok(View::of(found.ok_or_else(|| Fault::unknown("Deployment", &input.deployment_id))?))
}

pub(super) async fn get_deployments(
    cx: &Cx<ApiGatewayV2>,
    input: GetDeploymentsRequest,
) -> Result<GetDeploymentsResponse, GetDeploymentsError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let (max, token) = (input.max_results.as_deref(), input.next_token.as_deref());
    let (records, next_token) = page(&live.stored.deployments, |record| record.id.clone(), max, token)?;
    Ok(GetDeploymentsResponse { items: Some(records.into_iter().map(View::of).collect()), next_token })
}

super::replies! { deployment(&DeploymentRecord, record) =>
    [CreateDeploymentResponse, GetDeploymentResponse, Deployment] {
        auto_deployed: Some(record.auto_deployed),
        created_date: moment(record.created),
        deployment_id: Some(record.id.clone()),
        deployment_status: Some(DeploymentStatus::Deployed),
        description: record.description.clone(),
    }
}
