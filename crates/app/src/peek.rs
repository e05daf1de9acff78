//! The way from `whimbrel queue peek` to a queue: an operation that no model of AWS's has.

use base::AccountId;
use edge::OwnOperation;
use serde_json::{Value, json};
use sqs::{Peeked, Sqs};
use std::sync::Arc;
use wire::operation::LocalFuture;
use wire::{Call, CallError};

/// The most messages of one call.
const MOST: usize = 1_000;

/// Shows messages without receiving them.
pub(crate) struct PeekMessages(pub(crate) Arc<Sqs>);

impl OwnOperation for PeekMessages {
    fn name(&self) -> (&'static str, &'static str) {
        ("sqs", "PeekMessages")
    }

    fn call<'a>(&'a self, call: &'a Call, input: &'a [u8]) -> LocalFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            let input: Value = serde_json::from_slice(input)
                .map_err(|error| CallError::new("SerializationException", 400, error.to_string()))?;
            let name = input.get("QueueName").and_then(Value::as_str).unwrap_or_default();
            let number = |name: &str| input.get(name).and_then(Value::as_u64);
            let most = number("MaxResults").and_then(|most| usize::try_from(most).ok()).unwrap_or(10);
            let after = number("After").unwrap_or(0);
            let account: &AccountId = &call.caller.account;
            let found = self.0.peek(call.caller.region, account, name, after, most.clamp(1, MOST));
            let found = found.map_err(|error| {
                wire::log_internal("sqs", "PeekMessages", &error);
                CallError::new("InternalFailure", 500, "The request processing has failed.")
            })?;
            let messages = found.ok_or_else(|| {
                let message = "The specified queue does not exist.";
                CallError::new("AWS.SimpleQueueService.NonExistentQueue", 400, message)
            })?;
            Ok(json!({ "Messages": messages.iter().map(shown).collect::<Vec<_>>() }))
        })
    }
}

fn shown(message: &Peeked) -> Value {
    let mut shown = json!({
        "MessageId": message.id, "Body": message.body, "State": message.state, "ReceiveCount": message.receives,
        "SentTimestamp": message.sent.as_millis(), "Sequence": message.sequence,
    });
    if let Some(group) = &message.group {
        shown["MessageGroupId"] = json!(group);
    }
    shown
}
