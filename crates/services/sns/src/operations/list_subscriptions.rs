//! ListSubscriptions and ListSubscriptionsByTopic.

use super::{find, page};
use crate::Sns;
use crate::faults::Refused;
use crate::registry::{Registry, Topic};
use wire::Cx;
use wire::sns::*;

fn shown<'a>(
    registry: &'a Registry,
    topic: &'a Topic,
) -> impl Iterator<Item = (String, wire::sns::Subscription)> + 'a {
    topic.subscriptions.values().map(|own| {
        let arn = registry.subscription_arn(&own.record);
        let subscription = wire::sns::Subscription {
            subscription_arn: Some(match own.record.is_pending() {
                true => "PendingConfirmation".to_owned(),
                false => arn.clone(),
            }),
            owner: Some(own.record.account.clone()),
            protocol: Some(own.record.protocol.clone()),
            endpoint: Some(own.record.endpoint.clone()),
            topic_arn: Some(registry.topic_arn(&own.record.account, &own.record.topic)),
        };
        (arn, subscription)
    })
}

/// An account's subscriptions.
pub(super) async fn list_subscriptions(
    cx: &Cx<Sns>,
    input: ListSubscriptionsInput,
) -> Result<ListSubscriptionsResponse, ListSubscriptionsError> {
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let account = cx.account().as_str();
    let topics = state.topics.iter().filter(|((owner, _), _)| owner == account);
    let mut all: Vec<_> = topics.flat_map(|(_, topic)| shown(&registry, topic)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let (subscriptions, next_token) = page(all.into_iter(), input.next_token.as_deref());
    Ok(ListSubscriptionsResponse { subscriptions: Some(subscriptions), next_token })
}

/// A topic's subscriptions.
pub(super) async fn list_subscriptions_by_topic(
    cx: &Cx<Sns>,
    input: ListSubscriptionsByTopicInput,
) -> Result<ListSubscriptionsByTopicResponse, ListSubscriptionsByTopicError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    let state = registry.state.read();
    let topic = state.topics.get(&place).ok_or_else(Refused::no_topic)?;
    let (subscriptions, next_token) = page(shown(&registry, topic), input.next_token.as_deref());
    Ok(ListSubscriptionsByTopicResponse { subscriptions: Some(subscriptions), next_token })
}
