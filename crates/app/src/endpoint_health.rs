//! An operator's word on whether the primary region of a global endpoint is well: an operation that no model of AWS's has, where AWS asks
//! a health check of Route 53.

use edge::OwnOperation;
use events::Events;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::operation::LocalFuture;
use wire::{Call, CallError};

/// Fails an endpoint over, or back.
pub(crate) struct SetEndpointHealth(pub(crate) Arc<Events>);

impl OwnOperation for SetEndpointHealth {
    fn name(&self) -> (&'static str, &'static str) {
        ("events", "SetEndpointHealth")
    }

    fn call<'a>(&'a self, call: &'a Call, input: &'a [u8]) -> LocalFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            let bad = |message: String| CallError::new("ValidationException", 400, message);
            let input: Value = serde_json::from_slice(input).map_err(|error| bad(error.to_string()))?;
            let name = input.get("Name").and_then(Value::as_str);
            let name = name.ok_or_else(|| bad("Name must be the name of an endpoint.".to_owned()))?;
            let healthy = input.get("Healthy").and_then(Value::as_bool);
            let healthy = healthy.ok_or_else(|| bad("Healthy must be true or false.".to_owned()))?;
            let (account, home) = (&call.caller.account, call.caller.region);
            let set = self.0.set_endpoint_health(account, home, name, healthy).await;
            match set {
                Ok(true) => Ok(json!({ "Name": name, "Healthy": healthy })),
                Ok(false) => {
                    let message = format!("Endpoint '{name}' does not exist.");
                    Err(CallError::new("ResourceNotFoundException", 400, message))
                }
                Err(error) => {
                    wire::log_internal("events", "SetEndpointHealth", &error);
                    Err(CallError::new("InternalFailure", 500, "The request processing has failed."))
                }
            }
        })
    }
}
