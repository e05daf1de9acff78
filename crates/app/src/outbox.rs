//! The ways to what topics have sent to people: a page, and an operation for `whimbrel outbox` that no model of AWS's has.

use base::Region;
use edge::{LocalFuture, OwnOperation, Page, Pages};
use http::StatusCode;
use serde_json::{Value, json};
use sns::{Letter, Sns};
use std::sync::Arc;
use wire::{Call, CallError, Internal};

/// The most letters of one call.
const MOST: usize = 1_000;

/// `GET /_whimbrel/outbox`: the letters of all accounts, by region.
pub(crate) struct OutboxPage {
    pub(crate) sns: Arc<Sns>,
    pub(crate) regions: Vec<Region>,
    /// Whether anyone may read it. Letters hold what subscribes people, so a server that checks signatures shows none.
    pub(crate) is_open: bool,
}

impl Pages for OutboxPage {
    fn get<'a>(&'a self, path: &'a str) -> LocalFuture<'a, Option<Page>> {
        Box::pin(async move {
            if path != "outbox" {
                return None;
            }
            let page = |status, content: Value| Page {
                status,
                kind: "application/json",
                content: content.to_string().into(),
            };
            if !self.is_open {
                let message = "This server checks signatures (--auth); its outbox is not open.";
                return Some(page(StatusCode::FORBIDDEN, json!({ "message": message })));
            }
            let mut regions = serde_json::Map::new();
            for region in &self.regions {
                match self.sns.outbox(*region, None, 0, usize::MAX) {
                    Ok(letters) => {
                        let shown = letters.iter().map(shown).collect();
                        regions.insert(region.as_str().to_owned(), Value::Array(shown));
                    }
                    Err(error) => {
                        return Some(page(
                            StatusCode::INTERNAL_SERVER_ERROR,
                            json!({ "message": told(&error) }),
                        ));
                    }
                }
            }
            Some(page(StatusCode::OK, Value::Object(regions)))
        })
    }
}

/// Gives an account's letters of a region that come after a number.
pub(crate) struct ReadOutbox(pub(crate) Arc<Sns>);

impl OwnOperation for ReadOutbox {
    fn name(&self) -> (&'static str, &'static str) {
        ("sns", "ReadOutbox")
    }

    fn call<'a>(&'a self, call: &'a Call, input: &'a [u8]) -> LocalFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            let input: Value = serde_json::from_slice(input)
                .map_err(|error| CallError::new("SerializationException", 400, error.to_string()))?;
            let after = input.get("After").and_then(Value::as_u64).unwrap_or(0);
            let account = &call.caller.account;
            let found = self.0.outbox(call.caller.region, Some(account), after, MOST);
            let found = found.map_err(|error| CallError::new("InternalFailure", 500, told(&error)))?;
            Ok(json!({ "Letters": found.iter().map(shown).collect::<Vec<_>>() }))
        })
    }
}

fn told(error: &Internal) -> &'static str {
    wire::log_internal("sns", "outbox", error);
    "The request processing has failed."
}

fn shown(letter: &Letter) -> Value {
    json!({
        "Number": letter.number, "Account": letter.account, "Kind": letter.kind, "To": letter.to, "From": letter.from,
        "Subject": letter.subject, "Text": letter.text, "MessageId": letter.message, "TopicArn": letter.topic,
        "Attributes": letter.attributes, "Time": letter.time,
    })
}
