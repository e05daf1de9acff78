//! DeleteTopic.

use super::{change, find};
use crate::Sns;
use crate::fifo::forget_topic;
use crate::records::{subscription, topic};
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// Takes a topic away with its subscriptions; one that is not there is no error.
pub(super) async fn delete_topic(cx: &Cx<Sns>, input: DeleteTopicInput) -> Result<Empty, DeleteTopicError> {
    let (registry, place) = find(cx, &input.topic_arn)?;
    change::<_, DeleteTopicError>(&registry, |txn, state| {
        txn.delete(topic::key(&place.0, &place.1));
        forget_topic(txn, &place)?;
        for id in state.topics.remove(&place).iter().flat_map(|topic| topic.subscriptions.keys()) {
            txn.delete(subscription::key(&place.0, &place.1, id));
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
