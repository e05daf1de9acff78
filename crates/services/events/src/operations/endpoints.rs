//! CreateEndpoint, DeleteEndpoint, DescribeEndpoint, ListEndpoints and UpdateEndpoint.

use super::{begins, page};
use crate::Events;
use crate::faults::Refused;
use crate::global::{Place, put};
use crate::records::global_endpoint::{self, GlobalEndpointRecord};
use base::{Arn, Region, Timestamp};
use std::sync::Arc;
use wire::Cx;
use wire::events::*;

/// What the ids of endpoints are made of.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

fn no_endpoint(name: &str) -> Refused {
    Refused::NotFound(format!("Endpoint '{name}' does not exist."))
}

fn place(cx: &Cx<Events>, name: &str) -> Place {
    (cx.account().as_str().to_owned(), cx.region().as_str().to_owned(), name.to_owned())
}

/// The bus of an endpoint, which there is in both of its regions: the caller's, and the other one.
fn bus(cx: &Cx<Events>, routing: &RoutingConfig, buses: &[EndpointEventBus]) -> Result<String, Refused> {
    let (home, other) = (cx.region(), routing.failover_config.secondary.route.as_str());
    if other == home.as_str() {
        return Err(Refused::text(
            "The primary and the secondary Region of an endpoint must not be the same.",
        ));
    }
    let mut names = Vec::new();
    for wanted in [home.as_str(), other] {
        let of = |bus: &EndpointEventBus| {
            let arn = Arn::parse(&bus.event_bus_arn).filter(|arn| arn.region == wanted)?;
            (arn.account == cx.account().as_str()).then_some(())?;
            arn.resource.strip_prefix("event-bus/").map(str::to_owned)
        };
        let missing = || {
            Refused::text(format!("EventBuses must have an event bus of this account in Region {wanted}."))
        };
        let name = buses.iter().find_map(of).ok_or_else(missing)?;
        let hosted = Region::parse(wanted).ok().filter(|region| cx.hosted.contains(region));
        let region =
            hosted.ok_or_else(|| Refused::text(format!("The region {wanted} is not hosted here.")))?;
        if !cx.registry(region)?.state.read().has_bus(cx.account().as_str(), &name) {
            return Err(Refused::text(format!("Event bus {name} does not exist in Region {wanted}.")));
        }
        names.push(name);
    }
    match names.as_slice() {
        [one, two] if one == two => Ok(one.clone()),
        _ => Err(Refused::text("The event buses of an endpoint must have the same name in both Regions.")),
    }
}

fn replicates(config: Option<&ReplicationConfig>) -> bool {
    config.and_then(|config| config.state.as_ref()) != Some(&ReplicationState::Disabled)
}

fn check_role(record: &GlobalEndpointRecord) -> Result<(), Refused> {
    match record.replicates && record.role.is_none() {
        true => Err(Refused::text("RoleArn is required where event replication is enabled.")),
        false => Ok(()),
    }
}

/// An endpoint as it is shown.
fn shown(record: &GlobalEndpointRecord) -> Endpoint {
    let state = if record.replicates { ReplicationState::Enabled } else { ReplicationState::Disabled };
    let buses = [&record.primary, &record.secondary]
        .map(|region| EndpointEventBus { event_bus_arn: record.bus_arn(region) });
    Endpoint {
        name: Some(record.name.clone()),
        description: record.description.clone(),
        arn: Some(record.arn()),
        routing_config: Some(RoutingConfig {
            failover_config: FailoverConfig {
                primary: Primary { health_check: record.health_check.clone() },
                secondary: Secondary { route: record.secondary.clone() },
            },
        }),
        replication_config: Some(ReplicationConfig { state: Some(state) }),
        event_buses: Some(buses.to_vec()),
        role_arn: record.role.clone(),
        endpoint_id: Some(record.id.clone()),
        // No name leads to it: whoever has the id puts events to this server.
        endpoint_url: None,
        state: Some(EndpointState::Active),
        state_reason: None,
        creation_time: Some(Timestamp::from_micros(record.created)),
        last_modified_time: Some(Timestamp::from_micros(record.modified)),
    }
}

/// Makes an endpoint, whose primary region is the caller's.
pub(super) async fn create_endpoint(
    cx: &Cx<Events>,
    input: CreateEndpointRequest,
) -> Result<CreateEndpointResponse, CreateEndpointError> {
    let bus = bus(cx, &input.routing_config, &input.event_buses)?;
    let (now, place) = (cx.clock.now().as_micros(), place(cx, &input.name));
    let failover = input.routing_config.failover_config;
    let record = GlobalEndpointRecord {
        account: place.0.clone(),
        name: input.name,
        id: format!("{}.{}", cx.rng.string(LETTERS, 10), cx.rng.string(LETTERS, 3)),
        description: input.description,
        primary: place.1.clone(),
        secondary: failover.secondary.route,
        health_check: failover.primary.health_check,
        bus,
        replicates: replicates(input.replication_config.as_ref()),
        role: input.role_arn,
        failed_over: false,
        created: now,
        modified: now,
    };
    check_role(&record)?;
    let made = shown(&record);
    let globals = cx.globals().map_err(Refused::from)?;
    let fresh = globals.change(|txn, known| {
        let fresh = !known.contains_key(&place);
        if fresh {
            put(txn, known, record);
        }
        Ok::<bool, store::StoreError>(fresh)
    });
    if !fresh.await.map_err(Refused::from)? {
        let message = format!("Endpoint '{}' already exists.", place.2);
        return Err(ResourceAlreadyExistsException::new(message).into());
    }
    Ok(CreateEndpointResponse {
        name: made.name,
        arn: made.arn,
        routing_config: made.routing_config,
        replication_config: made.replication_config,
        event_buses: made.event_buses,
        role_arn: made.role_arn,
        state: made.state,
    })
}

/// Takes an endpoint away; its buses stay.
pub(super) async fn delete_endpoint(
    cx: &Cx<Events>,
    input: DeleteEndpointRequest,
) -> Result<DeleteEndpointResponse, DeleteEndpointError> {
    let place = place(cx, &input.name);
    let globals = cx.globals().map_err(Refused::from)?;
    let gone = globals.change(|txn, known| {
        let gone = known.remove(&place).is_some();
        if gone {
            txn.delete(global_endpoint::key(&place.0, &place.1, &place.2));
        }
        Ok::<bool, store::StoreError>(gone)
    });
    match gone.await.map_err(Refused::from)? {
        true => Ok(DeleteEndpointResponse {}),
        false => Err(no_endpoint(&place.2).into()),
    }
}

/// Says what an endpoint is.
pub(super) async fn describe_endpoint(
    cx: &Cx<Events>,
    input: DescribeEndpointRequest,
) -> Result<DescribeEndpointResponse, DescribeEndpointError> {
    let mut place = place(cx, &input.name);
    place.1 = input.home_region.unwrap_or(place.1);
    let globals = cx.globals().map_err(Refused::from)?;
    let found = globals.known.read().get(&place).cloned();
    let record = found.ok_or_else(|| no_endpoint(&place.2))?;
    let shown = shown(&record);
    Ok(DescribeEndpointResponse {
        name: shown.name,
        description: shown.description,
        arn: shown.arn,
        routing_config: shown.routing_config,
        replication_config: shown.replication_config,
        event_buses: shown.event_buses,
        role_arn: shown.role_arn,
        endpoint_id: shown.endpoint_id,
        endpoint_url: shown.endpoint_url,
        state: shown.state,
        state_reason: shown.state_reason,
        creation_time: shown.creation_time,
        last_modified_time: shown.last_modified_time,
    })
}

/// An account's endpoints of a home region.
pub(super) async fn list_endpoints(
    cx: &Cx<Events>,
    input: ListEndpointsRequest,
) -> Result<ListEndpointsResponse, ListEndpointsError> {
    let home = input.home_region.unwrap_or_else(|| cx.region().as_str().to_owned());
    let globals = cx.globals().map_err(Refused::from)?;
    let known = globals.known.read();
    let wanted = known.iter().filter(|((account, of, name), _)| {
        account == cx.account().as_str() && *of == home && begins(name, input.name_prefix.as_deref())
    });
    let all = wanted.map(|((_, _, name), record)| (name.clone(), shown(record)));
    let (endpoints, next_token) = page(all, input.next_token.as_deref(), input.max_results);
    Ok(ListEndpointsResponse { endpoints: Some(endpoints), next_token })
}

/// Changes an endpoint; what it is not given stays.
pub(super) async fn update_endpoint(
    cx: &Cx<Events>,
    input: UpdateEndpointRequest,
) -> Result<UpdateEndpointResponse, UpdateEndpointError> {
    let place = place(cx, &input.name);
    let globals = cx.globals().map_err(Refused::from)?;
    let before: Option<Arc<GlobalEndpointRecord>> = globals.known.read().get(&place).cloned();
    let before = before.ok_or_else(|| no_endpoint(&place.2))?;
    let is = shown(&before);
    let routing = input.routing_config.or(is.routing_config).unwrap_or_default();
    let buses = input.event_buses.or(is.event_buses).unwrap_or_default();
    let bus = bus(cx, &routing, &buses)?;
    let replicates = match &input.replication_config {
        Some(config) => replicates(Some(config)),
        None => before.replicates,
    };
    let failover = routing.failover_config;
    let (description, role, now) = (input.description, input.role_arn, cx.clock.now().as_micros());
    let record = GlobalEndpointRecord {
        description: description.or_else(|| before.description.clone()),
        role: role.or_else(|| before.role.clone()),
        secondary: failover.secondary.route,
        health_check: failover.primary.health_check,
        bus,
        replicates,
        modified: now,
        ..GlobalEndpointRecord::clone(&before)
    };
    check_role(&record)?;
    let made = shown(&record);
    let changed = globals.change(|txn, known| {
        // Somebody may have failed it over, or taken it away, meanwhile.
        let Some(now) = known.get(&place).filter(|now| now.id == record.id) else { return Ok(false) };
        let failed_over = now.failed_over;
        put(txn, known, GlobalEndpointRecord { failed_over, ..record });
        Ok::<bool, store::StoreError>(true)
    });
    if !changed.await.map_err(Refused::from)? {
        return Err(no_endpoint(&place.2).into());
    }
    Ok(UpdateEndpointResponse {
        name: made.name,
        arn: made.arn,
        routing_config: made.routing_config,
        replication_config: made.replication_config,
        event_buses: made.event_buses,
        role_arn: made.role_arn,
        endpoint_id: made.endpoint_id,
        endpoint_url: made.endpoint_url,
        state: made.state,
    })
}
