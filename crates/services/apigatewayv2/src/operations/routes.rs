//! Routes.

use super::{View, page};
use crate::ApiGatewayV2;
use crate::faults::{Fault, refuse_options};
use crate::records::RouteRecord;
use wire::Cx;
use wire::apigatewayv2::*;
use wire::shape::Empty;

pub(super) async fn create_route(
    cx: &Cx<ApiGatewayV2>,
    input: CreateRouteRequest,
) -> Result<CreateRouteResult, CreateRouteError> {
    check_authorization(input.authorization_type.as_ref())?;
    refuse_options(&[
        ("ApiKeyRequired", input.api_key_required == Some(true)),
        ("AuthorizationScopes", input.authorization_scopes.is_some_and(|given| !given.is_empty())),
        ("AuthorizerId", input.authorizer_id.is_some()),
        ("ModelSelectionExpression", input.model_selection_expression.is_some()),
        ("RequestModels", input.request_models.is_some_and(|given| !given.is_empty())),
        ("RequestParameters", input.request_parameters.is_some_and(|given| !given.is_empty())),
        ("RouteResponseSelectionExpression", input.route_response_selection_expression.is_some()),
    ])?;
    let rng = cx.rng();
    let create = |stored: &mut crate::compiled::StoredApi| {
        stored.create_route(rng, &input.route_key, input.target, input.operation_name)
    };
    let (made, _) = cx.change(cx.account(), cx.region(), &input.api_id, create).await?;
    Ok(View::of(&made))
}

pub(super) async fn update_route(
    cx: &Cx<ApiGatewayV2>,
    input: UpdateRouteRequest,
) -> Result<UpdateRouteResult, UpdateRouteError> {
    check_authorization(input.authorization_type.as_ref())?;
    refuse_options(&[
        ("ApiKeyRequired", input.api_key_required == Some(true)),
        ("AuthorizationScopes", input.authorization_scopes.is_some_and(|given| !given.is_empty())),
        ("AuthorizerId", input.authorizer_id.is_some()),
        ("ModelSelectionExpression", input.model_selection_expression.is_some()),
        ("RequestModels", input.request_models.is_some_and(|given| !given.is_empty())),
        ("RequestParameters", input.request_parameters.is_some_and(|given| !given.is_empty())),
        ("RouteResponseSelectionExpression", input.route_response_selection_expression.is_some()),
    ])?;
    let id = &input.route_id;
    let update = |stored: &mut crate::compiled::StoredApi| {
        stored.update_route(id, input.route_key, input.target, input.operation_name)
    };
    let (changed, _) = cx.change(cx.account(), cx.region(), &input.api_id, update).await?;
    Ok(View::of(&changed))
}

fn check_authorization(kind: Option<&AuthorizationType>) -> Result<(), Fault> {
    match kind {
        None | Some(AuthorizationType::None) => Ok(()),
        Some(AuthorizationType::Unknown(other)) => {
            Err(Fault::bad(format!("AuthorizationType {other} is not one of NONE, AWS_IAM, CUSTOM and JWT")))
        }
        Some(known) => {
            Err(Fault::bad(format!("Whimbrel does not serve the AuthorizationType {} yet", known.as_str())))
        }
    }
}

pub(super) async fn delete_route(
    cx: &Cx<ApiGatewayV2>,
    input: DeleteRouteRequest,
) -> Result<Empty, DeleteRouteError> {
    let id = &input.route_id;
    cx.change(cx.account(), cx.region(), &input.api_id, |stored| stored.delete_route(id)).await?;
    Ok(Empty {})
}

pub(super) async fn get_route(
    cx: &Cx<ApiGatewayV2>,
    input: GetRouteRequest,
) -> Result<GetRouteResult, GetRouteError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let found = live.stored.routes.iter().find(|known| known.id == input.route_id);
    Ok(View::of(found.ok_or_else(|| Fault::unknown("Route", &input.route_id))?))
}

pub(super) async fn get_routes(
    cx: &Cx<ApiGatewayV2>,
    input: GetRoutesRequest,
) -> Result<GetRoutesResponse, GetRoutesError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let (max, token) = (input.max_results.as_deref(), input.next_token.as_deref());
    let (records, next_token) = page(&live.stored.routes, |record| record.id.clone(), max, token)?;
    let item = |record: &RouteRecord| Route {
        api_gateway_managed: record.managed.then_some(true),
        api_key_required: Some(false),
        authorization_type: Some(AuthorizationType::None),
        operation_name: record.operation_name.clone(),
        route_id: Some(record.id.clone()),
        route_key: record.key.clone(),
        target: record.target.clone(),
        ..Route::default()
    };
    Ok(GetRoutesResponse { items: Some(records.into_iter().map(item).collect()), next_token })
}

super::replies! { route(&RouteRecord, record) => [CreateRouteResult, GetRouteResult, UpdateRouteResult] {
    api_gateway_managed: record.managed.then_some(true),
    api_key_required: Some(false),
    authorization_type: Some(AuthorizationType::None),
    operation_name: record.operation_name.clone(),
    route_id: Some(record.id.clone()),
    route_key: Some(record.key.clone()),
    target: record.target.clone(),
} }
