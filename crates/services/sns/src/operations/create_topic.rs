//! CreateTopic.

use super::topic_attributes::check;
use super::{Ended, change};
use crate::Sns;
use crate::faults::Refused;
use crate::records::topic::{self, TopicRecord};
use crate::registry::Topic;
use wire::Cx;
use wire::sns::*;

/// Makes a topic; one that is there already is given back where it has these attributes and tags.
pub(super) async fn create_topic(
    cx: &Cx<Sns>,
    input: CreateTopicInput,
) -> Result<CreateTopicResponse, CreateTopicError> {
    let name = input.name;
    let mut attributes = input.attributes.unwrap_or_default();
    let fifo = attributes.get("FifoTopic").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if let Some(value) = attributes.get("FifoTopic")
        && !["true", "false"].contains(&value.to_ascii_lowercase().as_str())
    {
        return Err(
            Refused::text("Invalid parameter: Attributes Reason: FifoTopic: must be true or false").into()
        );
    }
    if input.data_protection_policy.is_some_and(|policy| !policy.is_empty()) {
        return Err(Refused::unserved("data protection policies").into());
    }
    let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let stem = if fifo { name.strip_suffix(".fifo").unwrap_or_default() } else { name.as_str() };
    if stem.is_empty() || name.len() > 256 || !stem.bytes().all(good) {
        return Err(Refused::text("Invalid parameter: Topic Name").into());
    }
    attributes.remove("FifoTopic");
    for (attribute, value) in &attributes {
        check(attribute, value, fifo)?;
    }
    if fifo {
        attributes.insert("FifoTopic".to_owned(), "true".to_owned());
        attributes.entry("ContentBasedDeduplication".to_owned()).or_insert_with(|| "false".to_owned());
    }
    let tags = super::tags::map(input.tags.unwrap_or_default())?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let place = (cx.account().as_str().to_owned(), name.clone());
    let arn = registry.topic_arn(&place.0, &name);
    change::<_, CreateTopicError>(&registry, |txn, state| {
        if let Some(topic) = state.topics.get(&place) {
            let same = attributes.iter().all(|(key, value)| topic.record.attributes.get(key) == Some(value));
            if !same {
                let message =
                    "Invalid parameter: Attributes Reason: Topic already exists with different attributes";
                return Err(Refused::text(message).into());
            }
            if tags.iter().any(|(key, value)| topic.record.tags.get(key) != Some(value)) {
                let message = "Invalid parameter: Tags Reason: Topic already exists with different tags";
                return Err(Ended(InvalidParameterException::new(message).into()));
            }
            return Ok(());
        }
        let record =
            TopicRecord { account: place.0.clone(), name, attributes, tags, ..TopicRecord::default() };
        txn.put(topic::key(&record.account, &record.name), serde_json::to_vec(&record)?);
        state.topics.insert(place, Topic { record, ..Topic::default() });
        Ok(())
    })
    .await?;
    Ok(CreateTopicResponse { topic_arn: Some(arn) })
}
