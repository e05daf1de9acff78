//! Which operation of which service a request is for, and in which protocol.

use crate::generated;
use crate::house::{House, Room, not_served};
use crate::operation::Served;
use crate::protocol::{Incoming, Refusal, form_of};
use crate::query::Form;
use crate::rest::query_pairs;
use crate::schema::{KnownService, Protocol, ServiceSchema};
use ::http::Method;
use ::http::request::Parts;
use base::{AccountId, Region};
use bytes::Bytes;

/// An operation that a request is for.
pub(super) struct Route<'a> {
    pub(super) protocol: Protocol,
    pub(super) served: &'a dyn Served,
    pub(super) incoming: Incoming<'a>,
}

/// Why a request is for no operation.
pub(super) struct Unrouted {
    pub(super) protocol: Protocol,
    pub(super) service: Option<&'static ServiceSchema>,
    pub(super) refusal: Refusal,
}

fn header<'a>(head: &'a Parts, name: &str) -> Option<&'a str> {
    head.headers.get(name).and_then(|value| value.to_str().ok())
}

/// The protocol that a request most likely speaks.
pub(super) fn protocol_of(head: &Parts, body: &Bytes) -> Protocol {
    if header(head, "x-amz-target").is_some() {
        return target_protocol(head);
    }
    if header(head, "smithy-protocol") == Some("rpc-v2-cbor") {
        return Protocol::RpcV2Cbor;
    }
    if is_query(head, body) { Protocol::Query } else { Protocol::RestJson }
}

fn target_protocol(head: &Parts) -> Protocol {
    let kind = header(head, "content-type");
    let is_10 = kind.is_none_or(|kind| kind.starts_with("application/x-amz-json-1.0"));
    if is_10 { Protocol::AwsJson10 } else { Protocol::AwsJson11 }
}

/// Whether the request is a form with an `Action`, in its body or in its query string.
fn is_query(head: &Parts, body: &Bytes) -> bool {
    let form = header(head, "content-type")
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    let named = |text: &[u8]| {
        text.starts_with(b"Action=") || text.windows(8).take(65_536).any(|part| part == b"&Action=")
    };
    let in_uri = head.uri.query().is_some_and(|query| named(query.as_bytes()));
    let path = head.uri.path();
    (path == "/" || is_queue(path)) && (in_uri || (form && head.method == Method::POST) || named(body))
}

/// Whether the path is a queue's, `/{account}/{name}`, alone or behind `/queue` or `/queue/{region}`, to which SQS's clients post their forms.
fn is_queue(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/').peekable();
    if parts.next_if_eq(&"queue").is_some() {
        let _ = parts.next_if(|part| Region::parse(part).is_ok());
    }
    let account = parts.next().and_then(AccountId::parse);
    account.is_some() && parts.next().is_some_and(|name| !name.is_empty()) && parts.next().is_none()
}

/// Step 1: the operation that the request is for.
pub(super) fn route<'a>(
    house: &'a House,
    head: &'a Parts,
    body: &'a Bytes,
    signed_service: &str,
) -> Result<Route<'a>, Unrouted> {
    let protocol = protocol_of(head, body);
    let incoming =
        |labels, query, form| Incoming { labels, query, headers: &head.headers, body, form, namespace: "" };
    if let Some(target) = header(head, "x-amz-target") {
        let served = by_target(house, target).map_err(|refusal| unrouted(protocol, None, refusal))?;
        return Ok(Route { protocol, served, incoming: incoming(Vec::new(), Vec::new(), None) });
    }
    if protocol == Protocol::RpcV2Cbor {
        let served = by_rpc_path(house, head.uri.path());
        let served = served.map_err(|refusal| unrouted(protocol, None, refusal))?;
        return Ok(Route { protocol, served, incoming: incoming(Vec::new(), Vec::new(), None) });
    }
    if protocol == Protocol::Query {
        let (served, form) = by_action(house, head, body, signed_service)?;
        return Ok(Route { protocol, served, incoming: incoming(Vec::new(), Vec::new(), Some(form)) });
    }
    let query = query_pairs(head.uri.query().unwrap_or_default());
    let rooms = || {
        let rest = |room: &&Room| matches!(room.schema.protocol, Protocol::RestJson | Protocol::RestXml);
        house.rooms().filter(rest)
    };
    let signed = rooms().any(|room| room.schema.signing_name == signed_service);
    for room in rooms().filter(|room| !signed || room.schema.signing_name == signed_service) {
        let Some(found) = room.paths.find(head.method.as_str(), head.uri.path(), &query) else { continue };
        let protocol = room.schema.protocol;
        let served = operation(room, found.operation.name, || unknown(404));
        let served = served.map_err(|refusal| unrouted(protocol, Some(room.schema), refusal))?;
        return Ok(Route { protocol, served, incoming: incoming(found.labels, query, None) });
    }
    let known = generated::KNOWN.iter().find(|service| service.signing_name == signed_service);
    let refusal = match known.filter(|_| !signed) {
        Some(service) => Refusal::new(
            "NotImplemented",
            501,
            format!("Whimbrel knows {} but does not serve it yet.", service.id),
        ),
        None => Refusal::new("UnknownOperationException", 404, "No AWS operation answers this request."),
    };
    Err(unrouted(protocol, None, refusal))
}

fn unrouted(protocol: Protocol, service: Option<&'static ServiceSchema>, refusal: Refusal) -> Unrouted {
    Unrouted { protocol, service, refusal }
}

fn unknown(status: u16) -> Refusal {
    Refusal { namespace: "com.amazon.coral.service", ..Refusal::new("UnknownOperationException", status, "") }
}

/// The operation in `X-Amz-Target`, such as `DynamoDB_20120810.GetItem`.
fn by_target<'a>(house: &'a House, target: &str) -> Result<&'a dyn Served, Refusal> {
    let unknown = || unknown(400);
    let (prefix, name) = target.rsplit_once('.').ok_or_else(unknown)?;
    if let Some(room) = house.rooms().find(|room| room.schema.target_prefix == prefix) {
        return operation(room, name, unknown);
    }
    Err(known(|service| service.target_prefix == prefix, name).unwrap_or_else(unknown))
}

/// The operation in RPC v2's path, `/service/{name}/operation/{name}`, whose service goes by the prefix of its targets.
fn by_rpc_path<'a>(house: &'a House, path: &str) -> Result<&'a dyn Served, Refusal> {
    let unknown = || unknown(404);
    let mut parts = path.rsplit('/');
    let (Some(name), Some("operation"), Some(service)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(unknown());
    };
    if parts.next() != Some("service") {
        return Err(unknown());
    }
    by_target(house, &format!("{service}.{name}"))
}

/// The operation in a form's `Action`, of the service that the request was signed for, or that has this `Version`.
fn by_action<'a>(
    house: &'a House,
    head: &Parts,
    body: &Bytes,
    signed_service: &str,
) -> Result<(&'a dyn Served, Form), Unrouted> {
    let protocol = Protocol::Query;
    let refuse = |refusal| unrouted(protocol, None, refusal);
    let malformed = |error| refuse(Refusal::malformed(protocol, &error));
    let mut form = match head.uri.query().filter(|_| body.is_empty()) {
        Some(query) => Form::parse(query).map_err(malformed)?,
        None => form_of(body).map_err(malformed)?,
    };
    let Some(action) = form.get("Action") else {
        let message = "The request must contain the parameter Action";
        return Err(refuse(Refusal::new("MissingAction", 400, message)));
    };
    let version = form.get("Version").unwrap_or_default();
    let invalid = || {
        let message = format!("Could not find operation {action} for version {version}");
        Refusal::new("InvalidAction", 400, message)
    };
    let speaks = |room: &&Room| room.schema.protocol == Protocol::Query || room.schema.query_compatible;
    let rooms = || house.rooms().filter(speaks);
    let signed = rooms().find(|room| room.schema.signing_name == signed_service);
    let known_signed = generated::KNOWN.iter().any(|service| service.signing_name == signed_service);
    let room = signed.or_else(|| {
        let by_version = rooms().find(|room| room.schema.api_version == version);
        // Who gives a queue's address and no version means the queue.
        let queue = || rooms().find(|room| room.schema.name == "sqs" && is_queue(head.uri.path()));
        // A link that SNS sends has no version either; the action is in one service only.
        let by_action = || {
            let mut having = rooms().filter(|room| room.schema.operation(action).is_some());
            having.next().filter(|_| having.next().is_none() && signed_service.is_empty())
        };
        let without = || queue().or_else(by_action).filter(|_| version.is_empty());
        let meant = by_version.or_else(without);
        meant.filter(|_| !known_signed || signed_service.is_empty())
    });
    let Some(room) = room else {
        let is_it = |service: &KnownService| {
            service.signing_name == signed_service
                || (service.protocol == Protocol::Query && service.api_version == version)
        };
        return Err(refuse(known(is_it, action).unwrap_or_else(invalid)));
    };
    let at_queue = is_queue(head.uri.path());
    let served = operation(room, action, invalid).and_then(|served| match at_queue && !is_of_queue(served) {
        true => Err(invalid()),
        false => Ok(served),
    });
    let served = served.map_err(|mut refusal| {
        if at_queue && refusal.code == "InvalidAction" {
            refusal.message = format!("The action {action} is not valid for this endpoint.");
        }
        unrouted(protocol, Some(room.schema), refusal)
    })?;
    if at_queue {
        form.set_absent("QueueUrl", head.uri.path());
    }
    Ok((served, form))
}

/// Whether an operation is one of a queue, so that the queue's address takes it. SQS looks up another queue's address there, too.
fn is_of_queue(served: &dyn Served) -> bool {
    let schema = served.schema();
    schema.name == "GetQueueUrl" || schema.input.members.iter().any(|member| member.wire == "QueueUrl")
}

fn operation<'a>(
    room: &'a Room,
    name: &str,
    unknown: impl Fn() -> Refusal,
) -> Result<&'a dyn Served, Refusal> {
    match room.operation(name) {
        Some(served) => Ok(served),
        None if room.schema.operation(name).is_some() => {
            Err(Refusal::new("NotImplemented", 501, not_served(room.schema.id, name)))
        }
        None => Err(unknown()),
    }
}

/// The answer for an operation of a service that Whimbrel knows by name only.
fn known(is_it: impl Fn(&KnownService) -> bool, operation: &str) -> Option<Refusal> {
    let service = generated::KNOWN.iter().find(|service| is_it(service))?;
    let name = service.operations.iter().find(|name| **name == operation)?;
    Some(Refusal::new("NotImplemented", 501, not_served(service.id, name)))
}
