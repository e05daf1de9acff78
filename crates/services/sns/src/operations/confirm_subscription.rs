//! ConfirmSubscription.

use super::{Ended, change, find};
use crate::Sns;
use crate::faults::Refused;
use crate::records::subscription::{self, SubscriptionRecord};
use crate::registry::Subscription;
use wire::Cx;
use wire::sns::*;

/// An endpoint's word that it wants its subscription, by the token that it was sent. Confirmed twice is confirmed.
pub(super) async fn confirm_subscription(
    cx: &Cx<Sns>,
    input: ConfirmSubscriptionInput,
) -> Result<ConfirmSubscriptionResponse, ConfirmSubscriptionError> {
    let no_topic = || Refused::text("Invalid parameter: Topic");
    let (registry, place) = find(cx, &input.topic_arn).map_err(|refused| match refused {
        Refused::Parameter(_) => no_topic(),
        other => other,
    })?;
    let token = input.token;
    if token.len() != 192 || !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refused::text("Invalid parameter: Token").into());
    }
    let guarded = input.authenticate_on_unsubscribe.is_some_and(|given| given.eq_ignore_ascii_case("true"));
    let arn = change::<_, ConfirmSubscriptionError>(&registry, |txn, state| {
        let has = |own: &&std::sync::Arc<Subscription>| {
            own.record.token.as_ref().or(own.record.confirmed_by.as_ref()) == Some(&token)
        };
        // The token counts: it confirms its subscription under the name of another topic as well, as on AWS.
        let place = match state.topics.contains_key(&place) {
            true => place,
            false => {
                let by_token =
                    state.topics.iter().find(|(_, topic)| topic.subscriptions.values().any(|own| has(&own)));
                by_token.map(|(place, _)| place.clone()).ok_or_else(no_topic)?
            }
        };
        let topic = state.topics.get_mut(&place).ok_or_else(no_topic)?;
        let ended = subscription::ended_key(&place.0, &place.1, &token);
        let own = match (topic.subscriptions.values().find(has).cloned(), txn.get(&ended)?) {
            (Some(own), _) => own,
            // Somebody ended it by its link, and its endpoint wants it back.
            (None, Some(bytes)) => Subscription::new(serde_json::from_slice(&bytes)?),
            (None, None) => return Err(Refused::text("Invalid token").into()),
        };
        txn.delete(ended);
        let arn = registry.subscription_arn(&own.record);
        if own.record.is_pending() {
            let record = SubscriptionRecord {
                token: None,
                confirmed_by: Some(token.clone()),
                guarded,
                ..own.record.clone()
            };
            txn.put(subscription::key(&place.0, &place.1, &record.id), serde_json::to_vec(&record)?);
            topic.subscriptions.insert(record.id.clone(), Subscription::new(record));
        }
        Ok::<String, Ended<ConfirmSubscriptionError>>(arn)
    })
    .await?;
    Ok(ConfirmSubscriptionResponse { subscription_arn: Some(arn) })
}
