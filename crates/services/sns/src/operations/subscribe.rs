//! Subscribe.

use super::sms::is_number;
use super::subscription_attributes::{check, kept};
use super::{Ended, change, find};
use crate::Sns;
use crate::courier::Work;
use crate::faults::Refused;
use crate::letters::confirmation;
use crate::records::outbox::put_in;
use crate::records::subscription::{self, SubscriptionRecord};
use crate::registry::{Registry, State, Subscription};
use crate::signing::Version;
use base::Arn;
use delivery::Job;
use std::collections::BTreeMap;
use std::time::Duration;
use store::{StoreError, Txn};
use wire::Cx;
use wire::sns::*;
use wire::sts::{GetCallerIdentity, GetCallerIdentityRequest};

/// The protocol that AWS has and that is not served.
const UNSERVED: &str = "firehose";
/// How long an endpoint has to confirm its subscription.
/// <https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html>
pub(super) const UNCONFIRMED: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Subscribes whoever is to get what a topic gets; one that is subscribed already keeps its subscription, where its attributes are the same.
pub(super) async fn subscribe(
    cx: &Cx<Sns>,
    input: SubscribeInput,
) -> Result<SubscribeResponse, SubscribeError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    if !registry.state.read().topics.contains_key(&place) {
        return Err(Refused::no_topic().into());
    }
    let protocol = input.protocol;
    if protocol == UNSERVED {
        return Err(Refused::unserved(&format!("the protocol {protocol}")).into());
    }
    let service = match protocol.as_str() {
        "application" | "email" | "email-json" | "http" | "https" | "sms" => {
            return subscribe_endpoint(
                cx,
                &registry,
                place,
                (protocol, input.endpoint.unwrap_or_default()),
                input.attributes,
                input.return_subscription_arn,
            )
            .await;
        }
        "lambda" => "lambda",
        "sqs" => "sqs",
        _ => {
            let message =
                format!("Invalid parameter: Amazon SNS does not support this protocol string: {protocol}");
            return Err(Refused::text(message).into());
        }
    };
    let endpoint = input.endpoint.unwrap_or_default();
    let arn = Arn::parse(&endpoint).filter(|arn| arn.service == service);
    let Some(arn) = arn else {
        let kind = if service == "sqs" { "SQS endpoint ARN" } else { "Lambda endpoint ARN" };
        return Err(Refused::text(format!("Invalid parameter: {kind}")).into());
    };
    let is_fifo = place.1.ends_with(".fifo");
    if is_fifo && service != "sqs" {
        let message =
            "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO topics deliver to SQS queues only";
        return Err(Refused::text(message).into());
    }
    if service == "sqs" && arn.resource.ends_with(".fifo") && !is_fifo {
        let message = "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics";
        return Err(Refused::text(message).into());
    }
    let attributes = input.attributes.unwrap_or_default();
    for (name, value) in &attributes {
        check(name, value, &protocol, arn.resource.ends_with(".fifo")).map_err(of_all)?;
    }
    let record = SubscriptionRecord {
        id: cx.rng.uuid(),
        account: place.0.clone(),
        topic: place.1.clone(),
        protocol,
        endpoint,
        attributes: kept_of(attributes)?,
        principal: principal(cx).await,
        ..SubscriptionRecord::default()
    };
    let (arn, _) = change::<_, SubscribeError>(&registry, |txn, state| {
        add(txn, state, &registry, &place, record, |_, _| Ok(()))
    })
    .await?;
    Ok(SubscribeResponse { subscription_arn: Some(arn) })
}

/// Whether an endpoint is one of its protocol.
fn check_endpoint(registry: &Registry, protocol: &str, endpoint: &str) -> Result<(), Refused> {
    match protocol {
        "application" => match registry.state.read().device_of(endpoint) {
            Some(_) => Ok(()),
            None => Err(Refused::text(format!(
                "Invalid parameter: Endpoint Reason: Endpoint does not exist for endpoint arn{endpoint}"
            ))),
        },
        "email" | "email-json" => {
            let parts = endpoint.split_once('@');
            let good = parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
            match good && !endpoint.contains(char::is_whitespace) && endpoint.len() <= 320 {
                true => Ok(()),
                false => Err(Refused::text("Invalid parameter: Email address")),
            }
        }
        "sms" => {
            let marks = ['-', '.', '/'];
            let apart = endpoint.split(marks).all(|part| !part.is_empty());
            match apart && is_number(&endpoint.replace(marks, "")) {
                true => Ok(()),
                false => Err(Refused::text(format!("Invalid SMS endpoint: {endpoint}"))),
            }
        }
        _ if !endpoint.strip_prefix(protocol).is_some_and(|rest| rest.starts_with("://")) => {
            Err(Refused::text("Invalid parameter: Endpoint must match the specified protocol"))
        }
        _ if !delivery::http::is_url(endpoint) => {
            Err(Refused::text("Invalid parameter: HTTP(S)Endpoint Invalid"))
        }
        _ => Ok(()),
    }
}

/// Subscribes whom no other service of this server stands for. HTTP endpoints and e-mail addresses are asked to confirm it; one that has
/// not yet is asked again.
async fn subscribe_endpoint(
    cx: &Cx<Sns>,
    registry: &Registry,
    place: (String, String),
    (protocol, endpoint): (String, String),
    attributes: Option<BTreeMap<String, String>>,
    returns_arn: Option<bool>,
) -> Result<SubscribeResponse, SubscribeError> {
    check_endpoint(registry, &protocol, &endpoint)?;
    if place.1.ends_with(".fifo") {
        let message =
            "Invalid parameter: Invalid parameter: Endpoint Reason: FIFO topics deliver to SQS queues only";
        return Err(Refused::text(message).into());
    }
    let attributes = attributes.unwrap_or_default();
    for (name, value) in &attributes {
        check(name, value, &protocol, false).map_err(of_all)?;
    }
    let mut record = SubscriptionRecord {
        id: cx.rng.uuid(),
        account: place.0.clone(),
        topic: place.1.clone(),
        protocol,
        endpoint: endpoint.clone(),
        attributes: kept_of(attributes)?,
        principal: principal(cx).await,
        ..SubscriptionRecord::default()
    };
    record.token = record.is_asked().then(|| token(cx));
    let signer = cx.signer().await.map_err(Refused::from)?;
    let now = cx.clock.now();
    let id = cx.rng.uuid();
    let (arn, pending) = change::<_, SubscribeError>(registry, |txn, state| {
        let topic = state.topics.get(&place);
        let version = Version::of(topic.and_then(|topic| topic.record.attributes.get("SignatureVersion")));
        add(txn, state, registry, &place, record, |txn, record| {
            let Some(token) = &record.token else { return Ok(()) };
            if record.is_http() {
                let ask = Work::Ask { subscription: Box::new(record.clone()), id };
                Job::new(endpoint, ask.body(), now, &cx.rng).set_in(txn, now)?;
            } else {
                put_in(txn, confirmation(registry, record, &signer, version, (&id, now)))?;
            }
            let expire = Work::Expire {
                account: record.account.clone(),
                topic: record.topic.clone(),
                subscription: record.id.clone(),
                token: token.clone(),
            };
            Job::new("unconfirmed", expire.body(), now, &cx.rng).set_in(txn, now + UNCONFIRMED)
        })
    })
    .await?;
    let told = if pending && returns_arn != Some(true) { "pending confirmation".to_owned() } else { arn };
    Ok(SubscribeResponse { subscription_arn: Some(told) })
}

/// The ARN of who subscribes.
async fn principal(cx: &Cx<Sns>) -> Option<String> {
    let request = GetCallerIdentityRequest {};
    cx.house().call::<GetCallerIdentity>(&cx.call, request).await.ok()?.arn
}

/// What a subscription is confirmed with.
pub(super) fn token(cx: &Cx<Sns>) -> String {
    cx.rng.string(b"0123456789abcdef", 192)
}

/// The attributes as they are kept; what is wrong is told of all of them together.
fn kept_of(attributes: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Refused> {
    kept(attributes).map_err(of_all)
}

/// What is wrong with an attribute, told of all of them together.
fn of_all(refused: Refused) -> Refused {
    match refused {
        Refused::Parameter(text) => {
            let reason = text.strip_prefix("Invalid parameter: ").unwrap_or(&text);
            Refused::text(format!("Invalid parameter: Attributes Reason: {reason}"))
        }
        other => other,
    }
}

/// Adds a subscription, unless it is there; its ARN, and whether it waits to be confirmed. `ask` is told of one that does.
fn add(
    txn: &mut Txn<'_>,
    state: &mut State,
    registry: &Registry,
    place: &(String, String),
    record: SubscriptionRecord,
    ask: impl FnOnce(&mut Txn<'_>, &SubscriptionRecord) -> Result<(), StoreError>,
) -> Result<(String, bool), Ended<SubscribeError>> {
    let topic = state.topics.get_mut(place).ok_or_else(Refused::no_topic)?;
    let same = |own: &&std::sync::Arc<Subscription>| {
        own.record.protocol == record.protocol && own.record.endpoint == record.endpoint
    };
    if let Some(own) = topic.subscriptions.values().find(same).cloned() {
        let has = |(name, value): (&String, &String)| {
            let default = match name.as_str() {
                "FilterPolicyScope" => Some("MessageAttributes"),
                "RawMessageDelivery" => Some("false"),
                _ => None,
            };
            own.record.attributes.get(name).map(String::as_str).or(default) == Some(value)
        };
        if !record.attributes.iter().all(has) {
            let message =
                "Invalid parameter: Attributes Reason: Subscription already exists with different attributes";
            return Err(Ended(InvalidParameterException::new(message).into()));
        }
        ask(txn, &own.record)?;
        return Ok((registry.subscription_arn(&own.record), own.record.is_pending()));
    }
    ask(txn, &record)?;
    txn.put(subscription::key(&place.0, &place.1, &record.id), serde_json::to_vec(&record)?);
    let (arn, pending) = (registry.subscription_arn(&record), record.is_pending());
    topic.subscriptions.insert(record.id.clone(), Subscription::new(record));
    Ok((arn, pending))
}
