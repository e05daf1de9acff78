//! ListTopics.

use super::page;
use crate::Sns;
use crate::faults::Refused;
use wire::Cx;
use wire::sns::*;

/// An account's topics by name.
pub(super) async fn list_topics(
    cx: &Cx<Sns>,
    input: ListTopicsInput,
) -> Result<ListTopicsResponse, ListTopicsError> {
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let account = cx.account().as_str();
    let own = state.topics.keys().filter(|(owner, _)| owner == account);
    let own = own.map(|(owner, name)| {
        (name.clone(), wire::sns::Topic { topic_arn: Some(registry.topic_arn(owner, name)) })
    });
    let (topics, next_token) = page(own, input.next_token.as_deref());
    Ok(ListTopicsResponse { topics: Some(topics), next_token })
}
