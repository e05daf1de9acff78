//! The way from an API's integration to a function: the same operation that a client would call, in process.

use base::AccountId;
use engine::gateway::{Functions, Invocation, Invoked};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use wire::lambda::{InvocationRequest, Invoke, InvokeError};
use wire::operation::{Call, Caller};
use wire::shape::OperationError as _;
use wire::{CallError, House};

/// Invokes functions of the house.
pub(crate) struct HouseFunctions(pub(crate) Arc<House>);

impl Functions for HouseFunctions {
    fn invoke<'a>(&'a self, invocation: Invocation<'a>) -> Pin<Box<dyn Future<Output = Invoked> + 'a>> {
        Box::pin(self.run(invocation))
    }
}

impl HouseFunctions {
    async fn run(&self, invocation: Invocation<'_>) -> Invoked {
        let account: AccountId = invocation.account.clone();
        let call = Call {
            caller: Caller { account, region: invocation.region, access_key_id: Arc::from("") },
            trace: invocation.trace.clone(),
            trace_id: Arc::from(invocation.trace_id),
            ..self.0.own_call(invocation.account.clone(), invocation.region)
        };
        let request = InvocationRequest {
            function_name: invocation.function.to_owned(),
            payload: Some(invocation.payload),
            ..InvocationRequest::default()
        };
        match self.0.call::<Invoke>(&call, request).await {
            Ok(output) => {
                let payload = output.payload.unwrap_or_default();
                if output.function_error.is_some() {
                    Invoked::Failed(payload)
                } else {
                    Invoked::Returned(payload)
                }
            }
            Err(InvokeError::TooManyRequestsException(_)) => Invoked::Throttled,
            Err(error) => Invoked::Refused(match error.fault() {
                Ok(_) => CallError::of(&error).to_string(),
                Err(internal) => internal.cause().to_string(),
            }),
        }
    }
}
