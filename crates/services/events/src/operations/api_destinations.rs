//! CreateApiDestination, DeleteApiDestination, DescribeApiDestination, ListApiDestinations and UpdateApiDestination.

use super::{Ended, begins, change, page, registry};
use crate::Events;
use crate::faults::Refused;
use crate::records::destination::{self, DestinationRecord};
use crate::registry::{Registry, State};
use base::Timestamp;
use std::sync::Arc;
use wire::Cx;
use wire::events::*;

/// How many requests a destination gets a second at most, where nothing is said.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html>
const RATE: i32 = 300;

fn no_destination(name: &str) -> Refused {
    Refused::NotFound(format!("An api-destination '{name}' does not exist."))
}

fn time(micros: i64) -> Option<Timestamp> {
    Some(Timestamp::from_micros(micros))
}

/// Whether a destination is reached: whether its connection is authorized.
fn state(state: &State, record: &DestinationRecord) -> Option<ApiDestinationState> {
    let authorized = state.connection_of(&record.connection).is_some_and(|own| own.state == "AUTHORIZED");
    Some(if authorized { ApiDestinationState::Active } else { ApiDestinationState::Inactive })
}

/// Whether there is a connection of an ARN.
fn check_connection(state: &State, registry: &Registry, account: &str, arn: &str) -> Result<(), Refused> {
    let own = state.connection_of(arn).filter(|own| own.account == account);
    match own.filter(|own| registry.arn(account, &own.resource()) == arn) {
        Some(_) => Ok(()),
        None => {
            let name = arn.split('/').nth(1).unwrap_or(arn);
            Err(Refused::NotFound(format!("Connection '{name}' does not exist.")))
        }
    }
}

/// Makes a destination.
pub(super) async fn create_api_destination(
    cx: &Cx<Events>,
    input: CreateApiDestinationRequest,
) -> Result<CreateApiDestinationResponse, CreateApiDestinationError> {
    let now = cx.clock.now().as_micros();
    let record = DestinationRecord {
        account: cx.account().as_str().to_owned(),
        name: input.name,
        id: cx.rng.uuid(),
        description: input.description,
        connection: input.connection_arn,
        endpoint: input.invocation_endpoint,
        method: input.http_method.as_str().to_owned(),
        rate: input.invocation_rate_limit_per_second.unwrap_or(RATE),
        created: now,
        modified: now,
    };
    let (arn, shown) = change::<_, CreateApiDestinationError>(cx, |txn, known, registry| {
        check_connection(known, registry, &record.account, &record.connection)?;
        let place = (record.account.clone(), record.name.clone());
        if known.destinations.contains_key(&place) {
            let message = format!("An api-destination '{}' already exists.", record.name);
            return Err(Ended(ResourceAlreadyExistsException::new(message).into()));
        }
        txn.put(destination::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        let shown = state(known, &record);
        let arn = registry.arn(&record.account, &record.resource());
        known.destinations.insert(place, Arc::new(record));
        Ok((arn, shown))
    })
    .await?;
    Ok(CreateApiDestinationResponse {
        api_destination_arn: Some(arn),
        api_destination_state: shown,
        creation_time: time(now),
        last_modified_time: time(now),
    })
}

/// Takes a destination away.
pub(super) async fn delete_api_destination(
    cx: &Cx<Events>,
    input: DeleteApiDestinationRequest,
) -> Result<DeleteApiDestinationResponse, DeleteApiDestinationError> {
    let place = (cx.account().as_str().to_owned(), input.name);
    change::<_, DeleteApiDestinationError>(cx, |txn, state, _| {
        state.destinations.remove(&place).ok_or_else(|| no_destination(&place.1))?;
        txn.delete(destination::key(&place.0, &place.1));
        Ok(())
    })
    .await?;
    Ok(DeleteApiDestinationResponse {})
}

/// Says what a destination is.
pub(super) async fn describe_api_destination(
    cx: &Cx<Events>,
    input: DescribeApiDestinationRequest,
) -> Result<DescribeApiDestinationResponse, DescribeApiDestinationError> {
    let registry = registry(cx)?;
    let known = registry.state.read();
    let place = (cx.account().as_str().to_owned(), input.name);
    let missing = || no_destination(&place.1).of("Failed to describe the api-destination(s).");
    let record = known.destinations.get(&place).ok_or_else(missing)?;
    Ok(DescribeApiDestinationResponse {
        api_destination_arn: Some(registry.arn(&record.account, &record.resource())),
        name: Some(record.name.clone()),
        description: record.description.clone(),
        api_destination_state: state(&known, record),
        connection_arn: Some(record.connection.clone()),
        invocation_endpoint: Some(record.endpoint.clone()),
        http_method: Some(ApiDestinationHttpMethod::from(record.method.as_str())),
        invocation_rate_limit_per_second: Some(record.rate),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
    })
}

/// An account's destinations by name, of a connection where one is asked for.
pub(super) async fn list_api_destinations(
    cx: &Cx<Events>,
    input: ListApiDestinationsRequest,
) -> Result<ListApiDestinationsResponse, ListApiDestinationsError> {
    let registry = registry(cx)?;
    let account = cx.account().as_str();
    let known = registry.state.read();
    let own = known.destinations.iter().filter(|((owner, _), _)| owner == account);
    let wanted = own.filter(|((_, name), record)| {
        begins(name, input.name_prefix.as_deref())
            && input.connection_arn.as_ref().is_none_or(|arn| *arn == record.connection)
    });
    let all = wanted.map(|((_, name), record)| (name.clone(), record));
    let (found, next_token) = page(all, input.next_token.as_deref(), input.limit);
    let shown = |record: &Arc<DestinationRecord>| ApiDestination {
        api_destination_arn: Some(registry.arn(&record.account, &record.resource())),
        name: Some(record.name.clone()),
        api_destination_state: state(&known, record),
        connection_arn: Some(record.connection.clone()),
        invocation_endpoint: Some(record.endpoint.clone()),
        http_method: Some(ApiDestinationHttpMethod::from(record.method.as_str())),
        invocation_rate_limit_per_second: Some(record.rate),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
    };
    let api_destinations = Some(found.into_iter().map(shown).collect());
    Ok(ListApiDestinationsResponse { api_destinations, next_token })
}

/// Changes a destination; what it is not given stays.
pub(super) async fn update_api_destination(
    cx: &Cx<Events>,
    input: UpdateApiDestinationRequest,
) -> Result<UpdateApiDestinationResponse, UpdateApiDestinationError> {
    let place = (cx.account().as_str().to_owned(), input.name);
    let (arn, shown, record) = change::<_, UpdateApiDestinationError>(cx, |txn, known, registry| {
        let before = known.destinations.get(&place).ok_or_else(|| no_destination(&place.1))?;
        let mut record = DestinationRecord::clone(before);
        record.description = input.description.or(record.description);
        record.connection = input.connection_arn.unwrap_or(record.connection);
        record.endpoint = input.invocation_endpoint.unwrap_or(record.endpoint);
        record.method = input.http_method.map_or(record.method, |method| method.as_str().to_owned());
        record.rate = input.invocation_rate_limit_per_second.unwrap_or(record.rate);
        record.modified = cx.clock.now().as_micros();
        check_connection(known, registry, &record.account, &record.connection)?;
        txn.put(destination::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        let shown = state(known, &record);
        let arn = registry.arn(&record.account, &record.resource());
        known.destinations.insert(place, Arc::new(record.clone()));
        Ok((arn, shown, record))
    })
    .await?;
    Ok(UpdateApiDestinationResponse {
        api_destination_arn: Some(arn),
        api_destination_state: shown,
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
    })
}
