//! Methods, and what they may answer.

use super::{change, find, integrations};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::faults::{Fault, refuse_options};
use crate::records::{self, MethodRecord};
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn put_method(
    cx: &Cx<ApiGateway>,
    input: PutMethodRequest,
) -> Result<Method, PutMethodError> {
    refuse_options(&[
        ("apiKeyRequired", input.api_key_required == Some(true)),
        ("authorizationScopes", input.authorization_scopes.is_some_and(|given| !given.is_empty())),
        ("authorizerId", input.authorizer_id.is_some()),
        ("requestModels", input.request_models.is_some_and(|given| !given.is_empty())),
        (
            "required requestParameters",
            input.request_parameters.is_some_and(|given| given.values().any(|required| *required)),
        ),
        ("requestValidatorId", input.request_validator_id.is_some()),
    ])?;
    let method = &input.http_method;
    let put = |stored: &mut StoredRestApi| {
        stored.put_method(&input.resource_id, method, &input.authorization_type, input.operation_name)
    };
    let made = change(cx, &input.rest_api_id, put).await?;
    Ok(shown(method, &made))
}

pub(super) async fn delete_method(
    cx: &Cx<ApiGateway>,
    input: DeleteMethodRequest,
) -> Result<Empty, DeleteMethodError> {
    let delete = |stored: &mut StoredRestApi| stored.delete_method(&input.resource_id, &input.http_method);
    change(cx, &input.rest_api_id, delete).await?;
    Ok(Empty {})
}

pub(super) async fn get_method(
    cx: &Cx<ApiGateway>,
    input: GetMethodRequest,
) -> Result<Method, GetMethodError> {
    let live = find(cx, &input.rest_api_id)?;
    Ok(shown(&input.http_method, live.stored.method(&input.resource_id, &input.http_method)?))
}

pub(super) async fn put_method_response(
    cx: &Cx<ApiGateway>,
    input: PutMethodResponseRequest,
) -> Result<MethodResponse, PutMethodResponseError> {
    let response = records::MethodResponse {
        parameters: input.response_parameters.unwrap_or_default(),
        models: input.response_models.unwrap_or_default(),
    };
    let shown = shown_response(&input.status_code, &response);
    let put = |stored: &mut StoredRestApi| {
        stored.put_method_response(&input.resource_id, &input.http_method, &input.status_code, response)
    };
    change(cx, &input.rest_api_id, put).await?;
    Ok(shown)
}

pub(super) async fn delete_method_response(
    cx: &Cx<ApiGateway>,
    input: DeleteMethodResponseRequest,
) -> Result<Empty, DeleteMethodResponseError> {
    let delete = |stored: &mut StoredRestApi| {
        stored.delete_method_response(&input.resource_id, &input.http_method, &input.status_code)
    };
    change(cx, &input.rest_api_id, delete).await?;
    Ok(Empty {})
}

pub(super) async fn get_method_response(
    cx: &Cx<ApiGateway>,
    input: GetMethodResponseRequest,
) -> Result<MethodResponse, GetMethodResponseError> {
    let live = find(cx, &input.rest_api_id)?;
    let method = live.stored.method(&input.resource_id, &input.http_method)?;
    let found = method.responses.get(&input.status_code);
    let found = found.ok_or_else(|| Fault::unknown("Response status code"))?;
    Ok(shown_response(&input.status_code, found))
}

fn shown_response(status: &str, record: &records::MethodResponse) -> MethodResponse {
    MethodResponse {
        status_code: Some(status.to_owned()),
        response_parameters: (!record.parameters.is_empty()).then(|| record.parameters.clone()),
        response_models: (!record.models.is_empty()).then(|| record.models.clone()),
    }
}

pub(super) fn shown(name: &str, record: &MethodRecord) -> Method {
    let responses = record.responses.iter();
    let responses = responses.map(|(status, record)| (status.clone(), shown_response(status, record)));
    Method {
        http_method: Some(name.to_owned()),
        authorization_type: Some(record.authorization.clone()),
        api_key_required: Some(false),
        operation_name: record.operation_name.clone(),
        method_responses: (!record.responses.is_empty()).then(|| responses.collect()),
        method_integration: record.integration.as_ref().map(integrations::shown),
        ..Method::default()
    }
}
