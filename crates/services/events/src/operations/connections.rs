//! CreateConnection, DeauthorizeConnection, DeleteConnection, DescribeConnection, ListConnections and UpdateConnection.

use super::{Ended, begins, change, page, registry};
use crate::Events;
use crate::destinations::{self, Credentials, secret_name};
use crate::faults::Refused;
use crate::put::Work;
use crate::records::connection::{self, ConnectionRecord};
use crate::registry::{Registry, State};
use base::Timestamp;
use delivery::Job;
use std::sync::Arc;
use store::Txn;
use wire::Cx;
use wire::events::*;

fn no_connection(name: &str) -> Refused {
    Refused::NotFound(format!("Connection '{name}' does not exist."))
}

fn time(micros: i64) -> Option<Timestamp> {
    Some(Timestamp::from_micros(micros))
}

fn state(record: &ConnectionRecord) -> Option<ConnectionState> {
    Some(ConnectionState::from(record.state.as_str()))
}

/// What is known of connections and not served.
fn check(private: bool, key: Option<&String>) -> Result<(), Refused> {
    if private {
        return Err(Refused::unserved("private connectivity"));
    }
    match key.filter(|key| !key.is_empty()) {
        Some(_) => Err(Refused::unserved("KmsKeyIdentifier of connections")),
        None => Ok(()),
    }
}

/// The parameters of a kind of authorization, where they are all there.
fn only(credentials: Credentials, kind: &ConnectionAuthorizationType) -> Result<Credentials, Refused> {
    credentials.only(kind).map_err(|missing| {
        Refused::text(format!(
            "Parameter(s) AuthParameters.{missing} must be specified for AuthorizationType {}.",
            kind.as_str()
        ))
    })
}

/// Shows a connection that is there now, or has changed; one that gets tokens is yet to be authorized.
fn put(
    cx: &Cx<Events>,
    txn: &mut Txn<'_>,
    state: &mut State,
    mut record: ConnectionRecord,
) -> Result<ConnectionRecord, Refused> {
    let now = cx.clock.now();
    record.reason = None;
    if let Some(secret) = record.secret.clone().filter(|_| record.shown.client_id.is_some()) {
        record.state = "AUTHORIZING".to_owned();
        let (account, name) = (record.account.clone(), record.name.clone());
        let work = Work::Authorize { account, name, secret };
        Job::new("authorizations", work.body(&[]), now, &cx.rng).set_in(txn, now)?;
    } else {
        record.state = "AUTHORIZED".to_owned();
        record.authorized = Some(now.as_micros());
    }
    txn.put(connection::key(&record.account, &record.name), serde_json::to_vec(&record)?);
    let place = (record.account.clone(), record.name.clone());
    state.connections.insert(place, Arc::new(record.clone()));
    Ok(record)
}

/// Makes a connection, and the secret that it keeps its secrets in.
pub(super) async fn create_connection(
    cx: &Cx<Events>,
    input: CreateConnectionRequest,
) -> Result<CreateConnectionResponse, CreateConnectionError> {
    let private = input.invocation_connectivity_parameters.is_some()
        || input.auth_parameters.connectivity_parameters.is_some();
    check(private, input.kms_key_identifier.as_ref())?;
    let credentials = only(Credentials::of(input.auth_parameters), &input.authorization_type)?;
    let registry = registry(cx)?;
    let place = (cx.account().as_str().to_owned(), input.name.clone());
    let exists = || {
        let message = format!("Connection {} already exists.", place.1);
        CreateConnectionError::from(ResourceAlreadyExistsException::new(message))
    };
    if registry.state.read().connections.contains_key(&place) {
        return Err(exists());
    }
    let owner = (cx.account(), input.name.as_str());
    let secret = destinations::make(&cx.service, cx.house(), &registry, owner, &credentials).await;
    let now = cx.clock.now().as_micros();
    let record = ConnectionRecord {
        account: place.0.clone(),
        name: place.1.clone(),
        id: cx.rng.uuid(),
        description: input.description,
        authorization: input.authorization_type.as_str().to_owned(),
        shown: credentials.without_secrets(),
        secret: Some(secret.map_err(Refused::from)?),
        created: now,
        modified: now,
        ..ConnectionRecord::default()
    };
    let record = change::<_, CreateConnectionError>(cx, |txn, state, _| {
        if state.connections.contains_key(&place) {
            return Err(Ended(exists()));
        }
        Ok(put(cx, txn, state, record)?)
    })
    .await?;
    Ok(CreateConnectionResponse {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        connection_state: state(&record),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
    })
}

/// Takes from a connection what it authorizes with.
pub(super) async fn deauthorize_connection(
    cx: &Cx<Events>,
    input: DeauthorizeConnectionRequest,
) -> Result<DeauthorizeConnectionResponse, DeauthorizeConnectionError> {
    let registry = registry(cx)?;
    let place = (cx.account().as_str().to_owned(), input.name);
    let record = change::<_, DeauthorizeConnectionError>(cx, |txn, state, _| {
        let known = state.connections.get(&place).ok_or_else(|| no_connection(&place.1))?;
        let mut record = ConnectionRecord::clone(known);
        disown(cx, txn, &record)?;
        record.secret = None;
        record.shown = Credentials::default();
        record.state = "DEAUTHORIZED".to_owned();
        record.modified = cx.clock.now().as_micros();
        txn.put(connection::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        state.connections.insert(place, Arc::new(record.clone()));
        Ok(record)
    })
    .await?;
    Ok(DeauthorizeConnectionResponse {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        connection_state: state(&record),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        last_authorized_time: record.authorized.and_then(time),
    })
}

/// Has a connection's secret taken away, once this is durable.
fn disown(cx: &Cx<Events>, txn: &mut Txn<'_>, record: &ConnectionRecord) -> Result<(), Refused> {
    let Some(arn) = &record.secret else { return Ok(()) };
    cx.destinations.forget(arn);
    let Some(secret) = secret_name(arn) else { return Ok(()) };
    let work = Work::Unowned { account: record.account.clone(), secret: secret.to_owned() };
    let now = cx.clock.now();
    Ok(Job::new("secrets", work.body(&[]), now, &cx.rng).set_in(txn, now)?)
}

/// Takes a connection away with its secret. Destinations that use it get nothing from then on.
pub(super) async fn delete_connection(
    cx: &Cx<Events>,
    input: DeleteConnectionRequest,
) -> Result<DeleteConnectionResponse, DeleteConnectionError> {
    let registry = registry(cx)?;
    let place = (cx.account().as_str().to_owned(), input.name);
    let record = change::<_, DeleteConnectionError>(cx, |txn, state, _| {
        let record = state.connections.remove(&place).ok_or_else(|| no_connection(&place.1))?;
        disown(cx, txn, &record)?;
        txn.delete(connection::key(&place.0, &place.1));
        Ok(record)
    })
    .await?;
    Ok(DeleteConnectionResponse {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        connection_state: Some(ConnectionState::Deleting),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        last_authorized_time: record.authorized.and_then(time),
    })
}

fn find(registry: &Registry, account: &str, name: &str) -> Result<Arc<ConnectionRecord>, Refused> {
    let state = registry.state.read();
    let known = state.connections.get(&(account.to_owned(), name.to_owned()));
    known.cloned().ok_or_else(|| no_connection(name))
}

/// Says what a connection is, but for its secrets.
pub(super) async fn describe_connection(
    cx: &Cx<Events>,
    input: DescribeConnectionRequest,
) -> Result<DescribeConnectionResponse, DescribeConnectionError> {
    let registry = registry(cx)?;
    let record = find(&registry, cx.account().as_str(), &input.name);
    let record = record.map_err(|refused| refused.of("Failed to describe the connection(s)."))?;
    Ok(DescribeConnectionResponse {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        name: Some(record.name.clone()),
        description: record.description.clone(),
        connection_state: state(&record),
        state_reason: record.reason.clone(),
        authorization_type: Some(ConnectionAuthorizationType::from(record.authorization.as_str())),
        secret_arn: record.secret.clone(),
        auth_parameters: record.secret.as_ref().map(|_| record.shown.clone().shown()),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        last_authorized_time: record.authorized.and_then(time),
        ..DescribeConnectionResponse::default()
    })
}

/// An account's connections by name, of a state where one is asked for.
pub(super) async fn list_connections(
    cx: &Cx<Events>,
    input: ListConnectionsRequest,
) -> Result<ListConnectionsResponse, ListConnectionsError> {
    let registry = registry(cx)?;
    let account = cx.account().as_str();
    let known = registry.state.read();
    let own = known.connections.iter().filter(|((owner, _), _)| owner == account);
    let wanted = own.filter(|((_, name), record)| {
        begins(name, input.name_prefix.as_deref())
            && input.connection_state.as_ref().is_none_or(|wanted| wanted.as_str() == record.state)
    });
    let all = wanted.map(|((_, name), record)| (name.clone(), record));
    let (found, next_token) = page(all, input.next_token.as_deref(), input.limit);
    let shown = |record: &Arc<ConnectionRecord>| Connection {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        name: Some(record.name.clone()),
        connection_state: state(record),
        state_reason: record.reason.clone(),
        authorization_type: Some(ConnectionAuthorizationType::from(record.authorization.as_str())),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        last_authorized_time: record.authorized.and_then(time),
    };
    Ok(ListConnectionsResponse { connections: Some(found.into_iter().map(shown).collect()), next_token })
}

/// Changes a connection; what it is not given stays.
pub(super) async fn update_connection(
    cx: &Cx<Events>,
    input: UpdateConnectionRequest,
) -> Result<UpdateConnectionResponse, UpdateConnectionError> {
    let given = input.auth_parameters;
    let private = input.invocation_connectivity_parameters.is_some()
        || given.as_ref().is_some_and(|given| given.connectivity_parameters.is_some());
    check(private, input.kms_key_identifier.as_ref())?;
    let registry = registry(cx)?;
    let before = find(&registry, cx.account().as_str(), &input.name)?;
    let kind = input.authorization_type.clone();
    let kind = kind.unwrap_or_else(|| ConnectionAuthorizationType::from(before.authorization.as_str()));
    let mut record = ConnectionRecord::clone(&before);
    record.authorization = kind.as_str().to_owned();
    record.description = input.description.or(record.description);
    record.modified = cx.clock.now().as_micros();
    let authorizes = given.is_some() || input.authorization_type.is_some();
    if authorizes {
        let given = given.unwrap_or_default();
        let call = cx.house().own_call(cx.account().clone(), cx.region());
        let unread = |error: wire::CallError| Refused::Internal(wire::Internal::new(error.to_string()));
        let credentials = match &before.secret {
            Some(secret) => destinations::read(cx.house(), &call, secret).await.map_err(unread)?,
            None => Credentials::default(),
        };
        let credentials = only(credentials.with(given), &kind)?;
        record.shown = credentials.without_secrets();
        match &before.secret {
            Some(secret) => {
                destinations::change(cx.house(), &call, secret, &credentials).await.map_err(Refused::from)?;
                cx.destinations.forget(secret);
            }
            None => {
                let owner = (cx.account(), input.name.as_str());
                let made = destinations::make(&cx.service, cx.house(), &registry, owner, &credentials).await;
                record.secret = Some(made.map_err(Refused::from)?);
            }
        }
    }
    let record = change::<_, UpdateConnectionError>(cx, |txn, state, _| {
        let place = (record.account.clone(), record.name.clone());
        let known = state.connections.get(&place).ok_or_else(|| no_connection(&place.1))?;
        if known.id != record.id || known.secret != before.secret {
            let message = format!("Connection '{}' was changed meanwhile.", place.1);
            return Err(Ended(ConcurrentModificationException::new(message).into()));
        }
        if authorizes {
            return Ok(put(cx, txn, state, record)?);
        }
        txn.put(connection::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        state.connections.insert(place, Arc::new(record.clone()));
        Ok(record)
    })
    .await?;
    Ok(UpdateConnectionResponse {
        connection_arn: Some(registry.arn(&record.account, &record.resource())),
        connection_state: state(&record),
        creation_time: time(record.created),
        last_modified_time: time(record.modified),
        last_authorized_time: record.authorized.and_then(time),
    })
}
