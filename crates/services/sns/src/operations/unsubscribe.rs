//! Unsubscribe.

use super::{change, edit_topic, find_subscription, is_anonymous};
use crate::Sns;
use crate::faults::Refused;
use crate::records::subscription;
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
        if topic.is_some_and(|topic| topic.subscriptions.remove(&id).is_some()) {
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
