//! REST APIs, made by hand or from OpenAPI documents.

use super::{change, find, moment, page, patch};
use crate::ApiGateway;
use crate::compiled::StoredRestApi;
use crate::control::api_id;
use crate::faults::{Fault, refuse_options};
use crate::openapi;
use crate::records::RestApiRecord;
use std::collections::BTreeMap;
use wire::Cx;
use wire::apigateway::*;
use wire::shape::Empty;

pub(super) async fn create_rest_api(
    cx: &Cx<ApiGateway>,
    input: CreateRestApiRequest,
) -> Result<RestApi, CreateRestApiError> {
    let endpoint = input.endpoint_configuration.unwrap_or_default();
    refuse_options(&[
        ("apiKeySource AUTHORIZER", input.api_key_source == Some(ApiKeySourceType::Authorizer)),
        ("cloneFrom", input.clone_from.is_some()),
        ("endpointAccessMode", input.endpoint_access_mode.is_some()),
        ("minimumCompressionSize", input.minimum_compression_size.is_some()),
        ("policy", input.policy.is_some()),
        ("securityPolicy", input.security_policy.is_some()),
        ("vpcEndpointIds", endpoint.vpc_endpoint_ids.is_some_and(|ids| !ids.is_empty())),
    ])?;
    if input.name.is_empty() {
        return Err(Fault::bad("API Name cannot be empty").into());
    }
    let mut stored = new_api(cx, input.name);
    stored.api.binary_media_types = input.binary_media_types.unwrap_or_default();
    stored.api.description = input.description;
    stored.api.disable_execute_api_endpoint = input.disable_execute_api_endpoint.unwrap_or_default();
    stored.api.tags = input.tags.unwrap_or_default();
    stored.api.version = input.version;
    let types = endpoint.types.unwrap_or_default();
    stored.api.endpoint_types =
        types.iter().map(|kind| endpoint_type(kind.as_str())).collect::<Result<_, _>>()?;
    cx.create(cx.region(), stored.clone()).await?;
    Ok(shown(&stored.api))
}

fn new_api(cx: &Cx<ApiGateway>, name: String) -> StoredRestApi {
    let api = RestApiRecord {
        id: api_id(cx.rng()),
        account: cx.account().to_string(),
        region: cx.region().to_string(),
        name,
        created: cx.now(),
        ..RestApiRecord::default()
    };
    let mut stored = StoredRestApi { api, ..StoredRestApi::default() };
    stored.create_root(cx.rng());
    stored
}

/// Checks an endpoint type. Edge-optimised and regional APIs answer alike; a private one would not be private.
pub(super) fn endpoint_type(kind: &str) -> Result<String, Fault> {
    match kind {
        "EDGE" | "REGIONAL" => Ok(kind.to_owned()),
        "PRIVATE" => Err(Fault::bad("Whimbrel does not serve PRIVATE endpoints yet")),
        _ => Err(Fault::bad(format!("Invalid endpoint type {kind}: it should be one of EDGE and REGIONAL"))),
    }
}

pub(super) async fn import_rest_api(
    cx: &Cx<ApiGateway>,
    input: ImportRestApiRequest,
) -> Result<RestApi, ImportRestApiError> {
    let parameters = input.parameters.unwrap_or_default();
    let imported = openapi::read(&input.body).map_err(Fault::BadRequest)?;
    let mut stored = new_api(cx, imported.name.clone());
    apply(&mut stored, &parameters)?;
    stored.import(cx.rng(), imported, false)?;
    cx.create(cx.region(), stored.clone()).await?;
    Ok(shown(&stored.api))
}

pub(super) async fn put_rest_api(
    cx: &Cx<ApiGateway>,
    input: PutRestApiRequest,
) -> Result<RestApi, PutRestApiError> {
    let overwrite = match input.mode {
        None | Some(PutMode::Merge) => false,
        Some(PutMode::Overwrite) => true,
        Some(PutMode::Unknown(mode)) => {
            return Err(
                Fault::bad(format!("Invalid mode {mode}: it should be one of merge and overwrite")).into()
            );
        }
    };
    let parameters = input.parameters.unwrap_or_default();
    let imported = openapi::read(&input.body).map_err(Fault::BadRequest)?;
    let put = |stored: &mut StoredRestApi| {
        apply(stored, &parameters)?;
        stored.import(cx.rng(), imported, overwrite)?;
        Ok(shown(&stored.api))
    };
    Ok(change(cx, &input.rest_api_id, put).await?)
}

/// The parameters of an import. A document either says something that is served or is refused: nothing is left
/// to warn of, so `failOnWarnings` makes no difference. The wire hands in the whole query, with what the operations
/// themselves have there.
fn apply(stored: &mut StoredRestApi, parameters: &BTreeMap<String, String>) -> Result<(), Fault> {
    for (name, value) in parameters {
        match (name.as_str(), value.as_str()) {
            ("endpointConfigurationTypes", kind) => stored.api.endpoint_types = vec![endpoint_type(kind)?],
            ("mode" | "failonwarnings", _) | ("basepath", "ignore") | ("ignore", "documentation") => {}
            _ => {
                return Err(Fault::bad(format!(
                    "Whimbrel does not serve the import parameter {name}={value} yet"
                )));
            }
        }
    }
    Ok(())
}

pub(super) async fn update_rest_api(
    cx: &Cx<ApiGateway>,
    input: UpdateRestApiRequest,
) -> Result<RestApi, UpdateRestApiError> {
    let patches = input.patch_operations.unwrap_or_default();
    let update = |stored: &mut StoredRestApi| {
        patch::rest_api(stored, &patches)?;
        Ok(shown(&stored.api))
    };
    Ok(change(cx, &input.rest_api_id, update).await?)
}

pub(super) async fn delete_rest_api(
    cx: &Cx<ApiGateway>,
    input: DeleteRestApiRequest,
) -> Result<Empty, DeleteRestApiError> {
    cx.delete(cx.account(), cx.region(), &input.rest_api_id).await?;
    Ok(Empty {})
}

pub(super) async fn get_rest_api(
    cx: &Cx<ApiGateway>,
    input: GetRestApiRequest,
) -> Result<RestApi, GetRestApiError> {
    Ok(shown(&find(cx, &input.rest_api_id)?.stored.api))
}

pub(super) async fn get_rest_apis(
    cx: &Cx<ApiGateway>,
    input: GetRestApisRequest,
) -> Result<RestApis, GetRestApisError> {
    let all = cx.all(cx.account(), cx.region());
    let (all, position) = page(all, |live| live.compiled.id.clone(), input.limit, input.position.as_deref())?;
    Ok(RestApis { position, items: Some(all.iter().map(|live| shown(&live.stored.api)).collect()) })
}

fn shown(api: &RestApiRecord) -> RestApi {
    let types = match &api.endpoint_types[..] {
        [] => vec![EndpointType::Edge],
        types => types.iter().map(|kind| kind.as_str().into()).collect(),
    };
    RestApi {
        id: Some(api.id.clone()),
        name: Some(api.name.clone()),
        description: api.description.clone(),
        created_date: moment(api.created),
        version: api.version.clone(),
        binary_media_types: (!api.binary_media_types.is_empty()).then(|| api.binary_media_types.clone()),
        api_key_source: Some(ApiKeySourceType::Header),
        endpoint_configuration: Some(EndpointConfiguration {
            types: Some(types),
            ip_address_type: Some(IpAddressType::Ipv4),
            vpc_endpoint_ids: None,
        }),
        tags: (!api.tags.is_empty()).then(|| api.tags.clone()),
        disable_execute_api_endpoint: Some(api.disable_execute_api_endpoint),
        root_resource_id: Some(api.root_resource.clone()),
        ..RestApi::default()
    }
}
