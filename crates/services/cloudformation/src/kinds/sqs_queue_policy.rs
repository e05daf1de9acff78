//! `AWS::SQS::QueuePolicy`.

use serde_json::{Value, json};
use wire::operation::LocalFuture;
use wire::sqs;

use super::{Kind, Made, Making, as_text, attributes};
use crate::deploy::At;

pub(super) struct QueuePolicy;

impl Kind for QueuePolicy {
    fn name(&self) -> &'static str {
        "AWS::SQS::QueuePolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn made_up(&self) -> Option<usize> {
        Some(80)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let id = at.physical_id();
            put(at, properties).await?;
            Ok(Made { attributes: attributes(&[("Id", &id)]), physical_id: id })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let after: Vec<&str> = queues(new).collect();
            for queue in queues(old).filter(|queue| !after.contains(queue)) {
                set(at, queue, "").await?;
            }
            put(at, new).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            for queue in queues(properties) {
                clear(at, queue).await?;
            }
            Ok(())
        })
    }
}

fn queues(properties: &Value) -> impl Iterator<Item = &str> {
    properties.get("Queues").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Takes a queue's policy away; a queue that is gone has none.
pub(super) async fn clear(at: &At<'_>, queue: &str) -> Result<(), String> {
    let input = json!({ "QueueUrl": queue, "Attributes": { "Policy": "" } });
    at.delete::<sqs::SetQueueAttributes>(input).await
}

/// Gives a queue a policy; an empty one is none.
pub(super) async fn set(at: &At<'_>, queue: &str, policy: &str) -> Result<(), String> {
    let input = json!({ "QueueUrl": queue, "Attributes": { "Policy": policy } });
    at.call::<sqs::SetQueueAttributes>(input).await.map(|_| ())
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let document = properties.get("PolicyDocument").map(as_text);
    for queue in queues(properties) {
        set(at, queue, document.as_deref().unwrap_or_default()).await?;
    }
    Ok(())
}
