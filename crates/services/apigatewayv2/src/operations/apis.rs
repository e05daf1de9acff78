//! APIs.

use super::{View, moment, page};
use crate::ApiGatewayV2;
use crate::compiled::StoredApi;
use crate::control::api_id;
use crate::faults::{Fault, refuse_options};
use crate::records::{ApiRecord, Cors};
use wire::Cx;
use wire::apigatewayv2::{self as v2, *};

/// How a request finds its route in an HTTP API; nothing else is possible there.
const SELECTION: &str = "$request.method $request.path";

pub(super) async fn create_api(
    cx: &Cx<ApiGatewayV2>,
    input: CreateApiRequest,
) -> Result<CreateApiResponse, CreateApiError> {
    match &input.protocol_type {
        ProtocolType::Http => {}
        ProtocolType::Websocket => {
            return Err(Fault::bad("Whimbrel does not serve WebSocket APIs yet").into());
        }
        ProtocolType::Unknown(other) => {
            return Err(Fault::bad(format!("ProtocolType {other} is not one of HTTP and WEBSOCKET")).into());
        }
    }
    check_selection(input.route_selection_expression.as_deref())?;
    refuse_options(&[
        ("ApiKeySelectionExpression", input.api_key_selection_expression.is_some()),
        ("CredentialsArn", input.credentials_arn.is_some()),
        ("DisableSchemaValidation", input.disable_schema_validation == Some(true)),
        ("IpAddressType dualstack", input.ip_address_type == Some(IpAddressType::Dualstack)),
    ])?;
    let mut stored = new_api(cx, &input.name);
    stored.api.cors = input.cors_configuration.map(cors).transpose()?;
    stored.api.description = input.description;
    stored.api.disable_execute_api_endpoint = input.disable_execute_api_endpoint.unwrap_or_default();
    stored.api.tags = input.tags.unwrap_or_default();
    stored.api.version = input.version;
    match (input.target, input.route_key) {
        (Some(target), key) => stored.quick_create(cx.rng(), cx.now(), target, key.as_deref())?,
        (None, Some(_)) => return Err(Fault::bad("RouteKey can be given with Target only").into()),
        (None, None) => {}
    }
    cx.create(cx.region(), stored.clone()).await?;
    Ok(View::of((cx.endpoint(&stored.api), &stored)))
}

/// An API without parts.
pub(super) fn new_api(cx: &Cx<ApiGatewayV2>, name: &str) -> StoredApi {
    let api = ApiRecord {
        id: api_id(cx.rng()),
        account: cx.account().to_string(),
        region: cx.region().to_string(),
        name: name.to_owned(),
        created: cx.now(),
        ..ApiRecord::default()
    };
    StoredApi { api, ..StoredApi::default() }
}

fn check_selection(expression: Option<&str>) -> Result<(), Fault> {
    match expression {
        None => Ok(()),
        Some(expression) if expression == SELECTION || expression == "${request.method} ${request.path}" => {
            Ok(())
        }
        Some(_) => Err(Fault::bad(format!("RouteSelectionExpression of an HTTP API should be {SELECTION}"))),
    }
}

fn cors(given: v2::Cors) -> Result<Cors, Fault> {
    let cors = Cors {
        allow_origins: given.allow_origins.unwrap_or_default(),
        allow_methods: given.allow_methods.unwrap_or_default(),
        allow_headers: given.allow_headers.unwrap_or_default(),
        expose_headers: given.expose_headers.unwrap_or_default(),
        max_age: given.max_age,
        allow_credentials: given.allow_credentials.unwrap_or_default(),
    };
    if cors.allow_credentials && cors.allow_origins.iter().any(|origin| origin == "*") {
        return Err(Fault::bad("allowCredentials can not be true when allowOrigins is *"));
    }
    Ok(cors)
}

pub(super) async fn update_api(
    cx: &Cx<ApiGatewayV2>,
    input: UpdateApiRequest,
) -> Result<UpdateApiResponse, UpdateApiError> {
    check_selection(input.route_selection_expression.as_deref())?;
    refuse_options(&[
        ("ApiKeySelectionExpression", input.api_key_selection_expression.is_some()),
        ("CredentialsArn", input.credentials_arn.is_some()),
        ("DisableSchemaValidation", input.disable_schema_validation == Some(true)),
        ("IpAddressType dualstack", input.ip_address_type == Some(IpAddressType::Dualstack)),
        ("a change of RouteKey", input.route_key.is_some()),
    ])?;
    let given = input.cors_configuration.map(cors).transpose()?;
    let change = |stored: &mut StoredApi| {
        if let Some(target) = input.target {
            stored.retarget(target)?;
        }
        let api = &mut stored.api;
        api.name = input.name.unwrap_or(std::mem::take(&mut api.name));
        // Empty text takes away what is there.
        for (given, kept) in [(input.description, &mut api.description), (input.version, &mut api.version)] {
            if let Some(given) = given {
                *kept = Some(given).filter(|given| !given.is_empty());
            }
        }
        api.cors = given.or(api.cors.take());
        api.disable_execute_api_endpoint =
            input.disable_execute_api_endpoint.unwrap_or(api.disable_execute_api_endpoint);
        Ok(())
    };
    let ((), stored) = cx.change(cx.account(), cx.region(), &input.api_id, change).await?;
    Ok(View::of((cx.endpoint(&stored.api), &stored)))
}

pub(super) async fn delete_api(
    cx: &Cx<ApiGatewayV2>,
    input: DeleteApiRequest,
) -> Result<wire::shape::Empty, DeleteApiError> {
    cx.delete(cx.account(), cx.region(), &input.api_id).await?;
    Ok(wire::shape::Empty {})
}

pub(super) async fn get_api(
    cx: &Cx<ApiGatewayV2>,
    input: GetApiRequest,
) -> Result<GetApiResponse, GetApiError> {
    let live = cx.find(cx.account(), cx.region(), &input.api_id)?;
    Ok(View::of((cx.endpoint(&live.stored.api), &live.stored)))
}

pub(super) async fn get_apis(
    cx: &Cx<ApiGatewayV2>,
    input: GetApisRequest,
) -> Result<GetApisResponse, GetApisError> {
    let all = cx.all(cx.account(), cx.region());
    let (all, next_token) = page(
        all,
        |live| live.compiled.id.clone(),
        input.max_results.as_deref(),
        input.next_token.as_deref(),
    )?;
    let items = all.iter().map(|live| item(cx.endpoint(&live.stored.api), &live.stored)).collect();
    Ok(GetApisResponse { items: Some(items), next_token })
}

fn item(endpoint: String, stored: &StoredApi) -> Api {
    let whole = GetApiResponse::of((endpoint, stored));
    Api {
        api_endpoint: whole.api_endpoint,
        api_id: whole.api_id,
        api_key_selection_expression: whole.api_key_selection_expression,
        cors_configuration: whole.cors_configuration,
        created_date: whole.created_date,
        description: whole.description,
        disable_execute_api_endpoint: whole.disable_execute_api_endpoint,
        ip_address_type: whole.ip_address_type,
        name: stored.api.name.clone(),
        protocol_type: ProtocolType::Http,
        route_selection_expression: SELECTION.to_owned(),
        tags: whole.tags,
        version: whole.version,
        ..Api::default()
    }
}

fn shown_cors(cors: &Cors) -> v2::Cors {
    let list = |list: &[String]| (!list.is_empty()).then(|| list.to_vec());
    v2::Cors {
        allow_credentials: Some(cors.allow_credentials),
        allow_headers: list(&cors.allow_headers),
        allow_methods: list(&cors.allow_methods),
        allow_origins: list(&cors.allow_origins),
        expose_headers: list(&cors.expose_headers),
        max_age: Some(cors.max_age.unwrap_or_default()),
    }
}

super::replies! { api((String, &StoredApi), value) =>
    [CreateApiResponse, GetApiResponse, UpdateApiResponse, ImportApiResponse, ReimportApiResponse] {
        api_endpoint: Some(value.0),
        api_id: Some(value.1.api.id.clone()),
        api_key_selection_expression: Some("$request.header.x-api-key".to_owned()),
        cors_configuration: value.1.api.cors.as_ref().map(shown_cors),
        created_date: moment(value.1.api.created),
        description: value.1.api.description.clone(),
        disable_execute_api_endpoint: Some(value.1.api.disable_execute_api_endpoint),
        ip_address_type: Some(IpAddressType::Ipv4),
        name: Some(value.1.api.name.clone()),
        protocol_type: Some(ProtocolType::Http),
        route_selection_expression: Some(SELECTION.to_owned()),
        tags: Some(value.1.api.tags.clone()),
        version: value.1.api.version.clone(),
    }
}
