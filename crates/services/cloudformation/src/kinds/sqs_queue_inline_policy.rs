//! `AWS::SQS::QueueInlinePolicy`: the policy of one queue.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::sqs_queue_policy::{clear, set};
use super::{Kind, Made, Making, as_text, attributes, text};
use crate::deploy::At;

pub(super) struct QueueInlinePolicy;

impl Kind for QueueInlinePolicy {
    fn name(&self) -> &'static str {
        "AWS::SQS::QueueInlinePolicy"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Queue"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let queue = text(properties, "Queue");
            put(at, properties).await?;
            Ok(Made { attributes: attributes(&[]), physical_id: queue.to_owned() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            put(at, new).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        queue: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(clear(at, queue))
    }
}

async fn put(at: &At<'_>, properties: &Value) -> Result<(), String> {
    let document = properties.get("PolicyDocument").map(as_text).unwrap_or_default();
    set(at, text(properties, "Queue"), &document).await
}
