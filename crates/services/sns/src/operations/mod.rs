//! The operations, in alphabetic order.

mod confirm_subscription;
mod create_topic;
mod delete_topic;
mod list_subscriptions;
mod list_topics;
mod permissions;
mod platform_applications;
mod platform_endpoints;
mod publish;
mod publish_batch;
mod publish_direct;
mod sms;
mod subscribe;
mod subscription_attributes;
mod tags;
mod topic_attributes;
mod unsubscribe;

use crate::Sns;
use crate::faults::Refused;
use crate::records::topic::{self, TopicRecord};
use crate::registry::{Registry, State, Topic};
use base::{Arn, Region};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use std::sync::Arc;
use store::Txn;
use wire::sns::*;
use wire::{Cx, Operations, Service, operations};

impl Service for Sns {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::sns::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            AddPermission => permissions::add_permission,
            CheckIfPhoneNumberIsOptedOut => sms::check_if_phone_number_is_opted_out,
            ConfirmSubscription => confirm_subscription::confirm_subscription,
            CreatePlatformApplication => platform_applications::create_platform_application,
            CreatePlatformEndpoint => platform_endpoints::create_platform_endpoint,
            CreateTopic => create_topic::create_topic,
            DeleteEndpoint => platform_endpoints::delete_endpoint,
            DeletePlatformApplication => platform_applications::delete_platform_application,
            DeleteTopic => delete_topic::delete_topic,
            GetEndpointAttributes => platform_endpoints::get_endpoint_attributes,
            GetPlatformApplicationAttributes => platform_applications::get_platform_application_attributes,
            GetSMSAttributes => sms::get_sms_attributes,
            GetSubscriptionAttributes => subscription_attributes::get_subscription_attributes,
            GetTopicAttributes => topic_attributes::get_topic_attributes,
            ListEndpointsByPlatformApplication => platform_endpoints::list_endpoints_by_platform_application,
            ListPhoneNumbersOptedOut => sms::list_phone_numbers_opted_out,
            ListPlatformApplications => platform_applications::list_platform_applications,
            ListSubscriptions => list_subscriptions::list_subscriptions,
            ListSubscriptionsByTopic => list_subscriptions::list_subscriptions_by_topic,
            ListTagsForResource => tags::list_tags_for_resource,
            ListTopics => list_topics::list_topics,
            OptInPhoneNumber => sms::opt_in_phone_number,
            Publish => publish::publish,
            PublishBatch => publish_batch::publish_batch,
            RemovePermission => permissions::remove_permission,
            SetEndpointAttributes => platform_endpoints::set_endpoint_attributes,
            SetPlatformApplicationAttributes => platform_applications::set_platform_application_attributes,
            SetSMSAttributes => sms::set_sms_attributes,
            SetSubscriptionAttributes => subscription_attributes::set_subscription_attributes,
            SetTopicAttributes => topic_attributes::set_topic_attributes,
            Subscribe => subscribe::subscribe,
            TagResource => tags::tag_resource,
            Unsubscribe => unsubscribe::unsubscribe,
            UntagResource => tags::untag_resource,
        ]
    }
}

/// How many of a list are on a page.
const PAGE: usize = 100;

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended<E>(E);

impl<E: From<Refused>, F: Into<Refused>> From<F> for Ended<E> {
    fn from(error: F) -> Self {
        Self(E::from(error.into()))
    }
}

/// The place of a topic: its account and name.
type Place = (String, String);

/// Whether nobody signed the request: someone followed a link.
fn is_anonymous(cx: &Cx<Sns>) -> bool {
    cx.call.caller.access_key_id.is_empty()
}

/// The region that a request is about: a link says it by its ARN only.
fn region(cx: &Cx<Sns>, arn: &Arn) -> Region {
    let named =
        Region::parse(&arn.region).ok().filter(|region| is_anonymous(cx) && cx.hosted.contains(region));
    named.unwrap_or_else(|| cx.region())
}

/// The region's topics, and the place of one by its ARN.
fn find(cx: &Cx<Sns>, arn: &str) -> Result<(Arc<Registry>, Place), Refused> {
    let parsed = Arn::parse(arn).ok_or_else(|| no_arn("TopicArn", arn))?;
    let registry = cx.registry(region(cx, &parsed))?;
    if parsed.service != "sns" || parsed.region != registry.region.as_str() || parsed.resource.contains(':') {
        return Err(Refused::text("Invalid parameter: TopicArn"));
    }
    Ok((registry, (parsed.account, parsed.resource)))
}

/// What is given is no ARN.
fn no_arn(parameter: &str, given: &str) -> Refused {
    let elements = given.split(':').count();
    let reason = format!("An ARN must have at least 6 elements, not {elements}");
    Refused::text(format!("Invalid parameter: {parameter} Reason: {reason}"))
}

/// The place of a subscription by its ARN: its topic's, and its id.
fn find_subscription(cx: &Cx<Sns>, arn: &str) -> Result<(Arc<Registry>, Place, String), Refused> {
    let parsed = Arn::parse(arn).ok_or_else(|| no_arn("SubscriptionArn", arn))?;
    if parsed.service != "sns" {
        return Err(Refused::text("Invalid parameter: SubscriptionArn"));
    }
    let (topic, id) =
        parsed.resource.rsplit_once(':').ok_or_else(|| Refused::text("Invalid parameter: SubscriptionId"))?;
    Ok((cx.registry(region(cx, &parsed))?, (parsed.account.clone(), topic.to_owned()), id.to_owned()))
}

/// Changes a region: what the transaction writes and what memory shows are one.
async fn change<T, E: From<Refused>>(
    registry: &Registry,
    change: impl FnOnce(&mut Txn<'_>, &mut State) -> Result<T, Ended<E>>,
) -> Result<T, E> {
    let done = registry.shard.transact(|txn| change(txn, &mut registry.state.write()));
    done.await.map_err(|Ended(error)| error)
}

/// Writes a topic as `edit` leaves it.
fn edit_topic<T>(
    txn: &mut Txn<'_>,
    state: &mut State,
    place: &Place,
    edit: impl FnOnce(&mut TopicRecord) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let topic: &mut Topic = state.topics.get_mut(place).ok_or_else(Refused::no_topic)?;
    let mut record = topic.record.clone();
    let out = edit(&mut record)?;
    txn.put(topic::key(&place.0, &place.1), serde_json::to_vec(&record)?);
    topic.record = record;
    Ok(out)
}

/// A page of what comes after a token, and the token of the next.
fn page<T>(all: impl Iterator<Item = (String, T)>, token: Option<&str>) -> (Vec<T>, Option<String>) {
    let after = token.and_then(|token| String::from_utf8(URL_SAFE.decode(token).ok()?).ok());
    let mut found = Vec::new();
    let mut last = None;
    for (name, item) in all.filter(|(name, _)| after.as_ref().is_none_or(|after| name > after)) {
        if found.len() == PAGE {
            return (found, last.map(|last: String| URL_SAFE.encode(last)));
        }
        last = Some(name);
        found.push(item);
    }
    (found, None)
}
