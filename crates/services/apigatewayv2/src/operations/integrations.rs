//! Integrations.

use super::{View, page};
use crate::ApiGatewayV2;
use crate::control::IntegrationChange;
use crate::faults::{Fault, refuse_options};
use crate::records::IntegrationRecord;
use wire::Cx;
use wire::apigatewayv2::*;
use wire::shape::Empty;

pub(super) async fn create_integration(
    cx: &Cx<ApiGatewayV2>,
    input: CreateIntegrationRequest,
) -> Result<CreateIntegrationResult, CreateIntegrationError> {
    refuse_options(&[
        ("ConnectionId", input.connection_id.is_some()),
        ("ConnectionType VPC_LINK", input.connection_type == Some(ConnectionType::VpcLink)),
        ("ContentHandlingStrategy", input.content_handling_strategy.is_some()),
        ("CredentialsArn", input.credentials_arn.is_some()),
        ("IntegrationSubtype", input.integration_subtype.is_some()),
        ("PassthroughBehavior", input.passthrough_behavior.is_some()),
        ("RequestParameters", input.request_parameters.is_some_and(|given| !given.is_empty())),
        ("RequestTemplates", input.request_templates.is_some_and(|given| !given.is_empty())),
        ("ResponseParameters", input.response_parameters.is_some_and(|given| !given.is_empty())),
        ("TemplateSelectionExpression", input.template_selection_expression.is_some()),
        ("TlsConfig", input.tls_config.is_some()),
    ])?;
    let change = IntegrationChange {
        kind: Some(input.integration_type.as_str().to_owned()),
        uri: input.integration_uri,
        method: input.integration_method,
        payload_format: input.payload_format_version,
        timeout_millis: input.timeout_in_millis,
        description: input.description,
    };
    let rng = cx.rng();
    let create = |stored: &mut crate::compiled::StoredApi| stored.create_integration(rng, change);
    let (made, _) = cx.change(cx.account(), cx.region(), &input.api_id, create).await?;
    Ok(View::of(&made))
}

pub(super) async fn update_integration(
    cx: &Cx<ApiGatewayV2>,
    input: UpdateIntegrationRequest,
) -> Result<UpdateIntegrationResult, UpdateIntegrationError> {
    refuse_options(&[
        ("ConnectionId", input.connection_id.is_some()),
        ("ConnectionType VPC_LINK", input.connection_type == Some(ConnectionType::VpcLink)),
        ("ContentHandlingStrategy", input.content_handling_strategy.is_some()),
        ("CredentialsArn", input.credentials_arn.is_some()),
        ("IntegrationSubtype", input.integration_subtype.is_some()),
        ("PassthroughBehavior", input.passthrough_behavior.is_some()),
        ("RequestParameters", input.request_parameters.is_some_and(|given| !given.is_empty())),
        ("RequestTemplates", input.request_templates.is_some_and(|given| !given.is_empty())),
        ("ResponseParameters", input.response_parameters.is_some_and(|given| !given.is_empty())),
        ("TemplateSelectionExpression", input.template_selection_expression.is_some()),
        ("TlsConfig", input.tls_config.is_some()),
    ])?;
    let change = IntegrationChange {
        kind: input.integration_type.map(|kind| kind.as_str().to_owned()),
        uri: input.integration_uri,
        method: input.integration_method,
        payload_format: input.payload_format_version,
        timeout_millis: input.timeout_in_millis,
        description: input.description,
    };
    let id = &input.integration_id;
    let update = |stored: &mut crate::compiled::StoredApi| stored.update_integration(id, change);
    let (changed, _) = cx.change(cx.account(), cx.region(), &input.api_id, update).await?;
    Ok(View::of(&changed))
}

pub(super) async fn delete_integration(
    cx: &Cx<ApiGatewayV2>,
    input: DeleteIntegrationRequest,
) -> Result<Empty, DeleteIntegrationError> {
    let id = &input.integration_id;
    cx.change(cx.account(), cx.region(), &input.api_id, |stored| stored.delete_integration(id)).await?;
    Ok(Empty {})
}

pub(super) async fn get_integration(
    cx: &Cx<ApiGatewayV2>,
    input: GetIntegrationRequest,
) -> Result<GetIntegrationResult, GetIntegrationError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let found = live.stored.integrations.iter().find(|known| known.id == input.integration_id);
    Ok(View::of(found.ok_or_else(|| Fault::unknown("Integration", &input.integration_id))?))
}

pub(super) async fn get_integrations(
    cx: &Cx<ApiGatewayV2>,
    input: GetIntegrationsRequest,
) -> Result<GetIntegrationsResponse, GetIntegrationsError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    let (max, token) = (input.max_results.as_deref(), input.next_token.as_deref());
    let (records, next_token) = page(&live.stored.integrations, |record| record.id.clone(), max, token)?;
    Ok(GetIntegrationsResponse { items: Some(records.into_iter().map(View::of).collect()), next_token })
}

super::replies! { integration(&IntegrationRecord, record) =>
    [CreateIntegrationResult, GetIntegrationResult, UpdateIntegrationResult, Integration] {
        api_gateway_managed: record.managed.then_some(true),
        connection_type: Some(ConnectionType::Internet),
        description: record.description.clone(),
        integration_id: Some(record.id.clone()),
        integration_method: record.method.clone().or_else(|| Some("POST".to_owned())),
        integration_type: Some(IntegrationType::AwsProxy),
        integration_uri: Some(record.uri.clone()),
        payload_format_version: Some(record.payload_format.as_str().to_owned()),
        timeout_in_millis: Some(record.timeout_millis),
    }
}
