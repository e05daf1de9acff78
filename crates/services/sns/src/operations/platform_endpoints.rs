//! CreatePlatformEndpoint, DeleteEndpoint, GetEndpointAttributes, ListEndpointsByPlatformApplication and SetEndpointAttributes.

use super::{change, page, platform_applications};
use crate::Sns;
use crate::faults::Refused;
use crate::records::device::DeviceRecord;
use crate::registry::device_place;
use std::collections::BTreeMap;
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// What an endpoint may have.
const ATTRIBUTES: &[&str] = &["CustomUserData", "Enabled", "Token"];

/// The longest `CustomUserData`.
const USER_DATA: usize = 2_048;

fn no_application() -> Refused {
    Refused::NotFound("PlatformApplication does not exist".to_owned())
}

fn no_endpoint() -> Refused {
    Refused::NotFound("Endpoint does not exist".to_owned())
}

type Place = ((String, String), String);

fn place(arn: &str) -> Result<Place, Refused> {
    device_place(arn).ok_or_else(|| {
        Refused::text(format!(
            "Invalid parameter: EndpointArn Reason: Wrong number of slashes in relative portion of the ARN ({arn})."
        ))
    })
}

/// The attributes as they are kept.
fn checked(attributes: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Refused> {
    for (name, value) in &attributes {
        if !ATTRIBUTES.contains(&name.as_str()) {
            let message = format!("Invalid parameter: Attributes Reason: Invalid attribute name: {name}");
            return Err(Refused::text(message));
        }
        if name == "CustomUserData" && value.len() > USER_DATA {
            let message = format!(
                "Invalid parameter: Attributes Reason: Invalid value for attribute: CustomUserData: must be at most {USER_DATA} bytes long in UTF-8 encoding"
            );
            return Err(Refused::text(message));
        }
        if name == "Enabled" && !["true", "false"].contains(&value.to_ascii_lowercase().as_str()) {
            let message = "Invalid parameter: Attributes Reason: Invalid value for attribute: Enabled: must be 'true' or 'false'";
            return Err(Refused::text(message));
        }
    }
    let kept = |(name, value): (String, String)| match name.as_str() {
        "Enabled" => (name, value.to_ascii_lowercase()),
        _ => (name, value),
    };
    Ok(attributes.into_iter().map(kept).collect())
}

/// Makes an endpoint; one of the same token and attributes is given back.
pub(super) async fn create_platform_endpoint(
    cx: &Cx<Sns>,
    input: CreatePlatformEndpointInput,
) -> Result<CreateEndpointResponse, CreatePlatformEndpointError> {
    let of = platform_applications::place(&input.platform_application_arn)?;
    if input.token.is_empty() {
        return Err(Refused::text("Invalid parameter: Token Reason: must not be empty").into());
    }
    let mut attributes = BTreeMap::from([("Enabled".to_owned(), "true".to_owned())]);
    let data = input.custom_user_data.map(|data| ("CustomUserData".to_owned(), data));
    attributes.extend(checked(data.into_iter().collect())?);
    attributes.extend(checked(input.attributes.unwrap_or_default())?);
    attributes.insert("Token".to_owned(), input.token.clone());
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let arn = change::<_, CreatePlatformEndpointError>(&registry, |txn, state| {
        let application = state.applications.get_mut(&of).ok_or_else(no_application)?;
        let arn = |id: &str| registry.arn(&of.0, &format!("endpoint/{}/{id}", of.1));
        let same = |device: &&DeviceRecord| device.attributes.get("Token") == Some(&input.token);
        if let Some(known) = application.devices.values().find(same) {
            if known.attributes == attributes {
                return Ok(arn(&known.id));
            }
            let message = format!(
                "Invalid parameter: Token Reason: Endpoint {} already exists with the same Token, but different attributes.",
                arn(&known.id)
            );
            return Err(Refused::text(message).into());
        }
        let record = DeviceRecord {
            account: application.record.account.clone(),
            platform: application.record.platform.clone(),
            application: application.record.name.clone(),
            id: cx.rng.uuid(),
            attributes,
        };
        txn.put(record.key(), serde_json::to_vec(&record)?);
        let arn = arn(&record.id);
        application.devices.insert(record.id.clone(), record);
        Ok(arn)
    })
    .await?;
    Ok(CreateEndpointResponse { endpoint_arn: Some(arn) })
}

/// Takes an endpoint away; one that is not there is no error.
pub(super) async fn delete_endpoint(
    cx: &Cx<Sns>,
    input: DeleteEndpointInput,
) -> Result<Empty, DeleteEndpointError> {
    let (of, id) = place(&input.endpoint_arn)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    change::<_, DeleteEndpointError>(&registry, |txn, state| {
        let application = state.applications.get_mut(&of);
        if let Some(gone) = application.and_then(|application| application.devices.remove(&id)) {
            txn.delete(gone.key());
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Says what an endpoint is.
pub(super) async fn get_endpoint_attributes(
    cx: &Cx<Sns>,
    input: GetEndpointAttributesInput,
) -> Result<GetEndpointAttributesResponse, GetEndpointAttributesError> {
    place(&input.endpoint_arn)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let device = state.device_of(&input.endpoint_arn).ok_or_else(no_endpoint)?;
    Ok(GetEndpointAttributesResponse { attributes: Some(device.attributes.clone()) })
}

/// The endpoints of an application.
pub(super) async fn list_endpoints_by_platform_application(
    cx: &Cx<Sns>,
    input: ListEndpointsByPlatformApplicationInput,
) -> Result<ListEndpointsByPlatformApplicationResponse, ListEndpointsByPlatformApplicationError> {
    let of = platform_applications::place(&input.platform_application_arn)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let application = state.applications.get(&of).ok_or_else(no_application)?;
    let all = application.devices.values().map(|device| {
        let endpoint = Endpoint {
            endpoint_arn: Some(registry.arn(&of.0, &format!("endpoint/{}/{}", of.1, device.id))),
            attributes: Some(device.attributes.clone()),
        };
        (device.id.clone(), endpoint)
    });
    let (endpoints, next_token) = page(all, input.next_token.as_deref());
    Ok(ListEndpointsByPlatformApplicationResponse { endpoints: Some(endpoints), next_token })
}

/// Sets attributes of an endpoint.
pub(super) async fn set_endpoint_attributes(
    cx: &Cx<Sns>,
    input: SetEndpointAttributesInput,
) -> Result<Empty, SetEndpointAttributesError> {
    let (of, id) = place(&input.endpoint_arn)?;
    let attributes = checked(input.attributes)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    change::<_, SetEndpointAttributesError>(&registry, |txn, state| {
        let application = state.applications.get_mut(&of).ok_or_else(no_endpoint)?;
        let device = application.devices.get_mut(&id).ok_or_else(no_endpoint)?;
        let mut record = device.clone();
        record.attributes.extend(attributes);
        txn.put(record.key(), serde_json::to_vec(&record)?);
        *device = record;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
