//! Unsubscribe.

use super::subscribe::{UNCONFIRMED, token};
use super::{change, edit_topic, find_subscription, is_anonymous};
use crate::Sns;
use crate::courier::Work;
use crate::faults::Refused;
use crate::records::subscription::{self, SubscriptionRecord};
use delivery::Job;
use store::Txn;
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// Ends a subscription; one that is not there is no error.
pub(super) async fn unsubscribe(cx: &Cx<Sns>, input: UnsubscribeInput) -> Result<Empty, UnsubscribeError> {
    let (registry, place, id) = find_subscription(cx, &input.subscription_arn)?;
    let is_anonymous = is_anonymous(cx);
    change::<_, UnsubscribeError>(&registry, |txn, state| {
        let topic = state.topics.get_mut(&place);
        // Its endpoint has asked that nobody who merely has the link may end it.
        let guarded = topic
            .as_ref()
            .and_then(|topic| topic.subscriptions.get(&id))
            .is_some_and(|own| own.record.guarded);
        if guarded && is_anonymous {
            return Err(Refused::text(
                "Invalid parameter: SubscriptionArn Reason: unsubscribing needs authentication",
            )
            .into());
        }
        if let Some(own) = topic.and_then(|topic| topic.subscriptions.remove(&id)) {
            if is_anonymous && own.record.is_http() && !own.record.is_pending() {
                offer_back(cx, txn, &own.record)?;
            }
            txn.delete(subscription::key(&place.0, &place.1, &id));
            edit_topic(txn, state, &place, |record| {
                record.lost += 1;
                Ok(())
            })?;
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// An endpoint whose subscription was ended by whoever had the link is told, and may have it back for three days.
fn offer_back(cx: &Cx<Sns>, txn: &mut Txn<'_>, ended: &SubscriptionRecord) -> Result<(), Refused> {
    let token = token(cx);
    let record = SubscriptionRecord { token: Some(token.clone()), ..ended.clone() };
    let (account, topic, now) = (record.account.clone(), record.topic.clone(), cx.clock.now());
    txn.put(subscription::ended_key(&account, &topic, &token), serde_json::to_vec(&record)?);
    let expire = Work::Expire { account, topic, subscription: record.id.clone(), token };
    Job::new("unconfirmed", expire.body(), now, &cx.rng).set_in(txn, now + UNCONFIRMED)?;
    let endpoint = record.endpoint.clone();
    let ask = Work::AskAgain { subscription: Box::new(record), id: cx.rng.uuid() };
    Ok(Job::new(endpoint, ask.body(), now, &cx.rng).set_in(txn, now)?)
}
