//! Integrations, and how their answers become the methods'.

use super::{change, find};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::faults::{Fault, refuse_options};
use crate::records::{self, IntegrationKind, Passthrough};
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn put_integration(
    cx: &Cx<ApiGateway>,
    input: PutIntegrationRequest,
) -> Result<Integration, PutIntegrationError> {
    let streams = input.response_transfer_mode.as_ref().is_some_and(|mode| mode.as_str() != "BUFFERED");
    refuse_options(&[
        ("cacheKeyParameters", input.cache_key_parameters.as_ref().is_some_and(|given| !given.is_empty())),
        ("connectionId", input.connection_id.is_some()),
        ("connectionType VPC_LINK", input.connection_type == Some(ConnectionType::VpcLink)),
        ("contentHandling", input.content_handling.is_some()),
        ("credentials", input.credentials.is_some()),
        ("integrationTarget", input.integration_target.is_some()),
        ("requestParameters", input.request_parameters.as_ref().is_some_and(|given| !given.is_empty())),
        ("responseTransferMode STREAM", streams),
        ("tlsConfig", input.tls_config.is_some()),
    ])?;
    let integration = read(&input)?;
    let shown = shown(&integration);
    let put = |stored: &mut StoredRestApi| {
        stored.put_integration(&input.resource_id, &input.http_method, integration)
    };
    change(cx, &input.rest_api_id, put).await?;
    Ok(shown)
}

fn read(input: &PutIntegrationRequest) -> Result<records::Integration, Fault> {
    let kind = IntegrationKind::parse(input.r#type.as_str()).map_err(Fault::BadRequest)?;
    let timeout = input.timeout_in_millis.unwrap_or(records::Integration::LONGEST);
    if !(50..=records::Integration::LONGEST).contains(&timeout) {
        return Err(Fault::bad("Timeout should be between 50 ms and 29000 ms"));
    }
    let passthrough = match input.passthrough_behavior.as_deref() {
        None => Passthrough::default(),
        Some(name) => Passthrough::parse(name).ok_or_else(|| {
            Fault::bad(
                "Invalid passthroughBehavior: it should be one of WHEN_NO_MATCH, WHEN_NO_TEMPLATES and NEVER",
            )
        })?,
    };
    if kind == IntegrationKind::AwsProxy && input.integration_http_method.is_none() {
        return Err(Fault::bad("Enumeration value for HttpMethod must be non-empty"));
    }
    Ok(records::Integration {
        kind,
        method: input.integration_http_method.clone(),
        uri: input.uri.clone(),
        passthrough,
        timeout_millis: timeout,
        request_templates: input.request_templates.clone().unwrap_or_default(),
        responses: Default::default(),
    })
}

pub(super) async fn delete_integration(
    cx: &Cx<ApiGateway>,
    input: DeleteIntegrationRequest,
) -> Result<Empty, DeleteIntegrationError> {
    let delete =
        |stored: &mut StoredRestApi| stored.delete_integration(&input.resource_id, &input.http_method);
    change(cx, &input.rest_api_id, delete).await?;
    Ok(Empty {})
}

pub(super) async fn get_integration(
    cx: &Cx<ApiGateway>,
    input: GetIntegrationRequest,
) -> Result<Integration, GetIntegrationError> {
    let live = find(cx, &input.rest_api_id)?;
    Ok(shown(live.stored.integration(&input.resource_id, &input.http_method)?))
}

pub(super) async fn put_integration_response(
    cx: &Cx<ApiGateway>,
    input: PutIntegrationResponseRequest,
) -> Result<IntegrationResponse, PutIntegrationResponseError> {
    refuse_options(&[("contentHandling", input.content_handling.is_some())])?;
    let response = records::IntegrationResponse {
        selection_pattern: input.selection_pattern.filter(|pattern| !pattern.is_empty()),
        parameters: input.response_parameters.unwrap_or_default(),
        templates: input.response_templates.unwrap_or_default(),
    };
    let shown = shown_response(&input.status_code, &response);
    let put = |stored: &mut StoredRestApi| {
        stored.put_integration_response(&input.resource_id, &input.http_method, &input.status_code, response)
    };
    change(cx, &input.rest_api_id, put).await?;
    Ok(shown)
}

pub(super) async fn delete_integration_response(
    cx: &Cx<ApiGateway>,
    input: DeleteIntegrationResponseRequest,
) -> Result<Empty, DeleteIntegrationResponseError> {
    let delete = |stored: &mut StoredRestApi| {
        stored.delete_integration_response(&input.resource_id, &input.http_method, &input.status_code)
    };
    change(cx, &input.rest_api_id, delete).await?;
    Ok(Empty {})
}

pub(super) async fn get_integration_response(
    cx: &Cx<ApiGateway>,
    input: GetIntegrationResponseRequest,
) -> Result<IntegrationResponse, GetIntegrationResponseError> {
    let live = find(cx, &input.rest_api_id)?;
    let integration = live.stored.integration(&input.resource_id, &input.http_method)?;
    let found = integration.responses.get(&input.status_code);
    let found = found.ok_or_else(|| Fault::unknown("Response status code"))?;
    Ok(shown_response(&input.status_code, found))
}

fn shown_response(status: &str, record: &records::IntegrationResponse) -> IntegrationResponse {
    IntegrationResponse {
        status_code: Some(status.to_owned()),
        selection_pattern: record.selection_pattern.clone(),
        response_parameters: (!record.parameters.is_empty()).then(|| record.parameters.clone()),
        response_templates: (!record.templates.is_empty()).then(|| record.templates.clone()),
        content_handling: None,
    }
}

pub(super) fn shown(record: &records::Integration) -> Integration {
    let responses = record.responses.iter();
    let responses = responses.map(|(status, record)| (status.clone(), shown_response(status, record)));
    Integration {
        r#type: Some(record.kind.as_str().into()),
        http_method: record.method.clone(),
        uri: record.uri.clone(),
        request_templates: (!record.request_templates.is_empty()).then(|| record.request_templates.clone()),
        passthrough_behavior: Some(record.passthrough.as_str().to_owned()),
        timeout_in_millis: Some(record.timeout_millis),
        integration_responses: (!record.responses.is_empty()).then(|| responses.collect()),
        ..Integration::default()
    }
}
