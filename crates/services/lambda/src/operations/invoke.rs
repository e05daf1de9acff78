//! `Invoke`.

use crate::Lambda;
use crate::asynchronous;
use crate::invocation::{self, Begun, Request, not_served, unreadable};
use crate::name::FunctionName;
use base::LatencySource;
use base::limits::LAMBDA_ASYNC_PAYLOAD_BYTES;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::IgnoredAny;
use wire::Cx;
use wire::lambda::{InvocationRequest, InvocationResponse, InvocationType, InvokeError, LogType};

/// Invokes a function and waits for its answer; `DryRun` only looks whether it could.
pub(crate) async fn invoke(
    cx: &Cx<Lambda>,
    input: InvocationRequest,
) -> Result<InvocationResponse, InvokeError> {
    if input.durable_execution_name.is_some() || input.tenant_id.is_some() {
        return Err(not_served("durable executions or tenants"));
    }
    match &input.invocation_type {
        None | Some(InvocationType::RequestResponse) => {}
        Some(InvocationType::DryRun) => {
            dry_run(cx, &input.function_name, input.qualifier.as_deref())?;
            return Ok(InvocationResponse { status_code: Some(204), ..InvocationResponse::default() });
        }
        Some(InvocationType::Event) => return event(cx, input).await,
        Some(other) => return Err(not_served(&format!("invocations of type {}", other.as_str()))),
    }
    let request = Request {
        function: &input.function_name,
        qualifier: input.qualifier.as_deref(),
        payload: input.payload,
        client_context: input.client_context.as_deref().map(client_context).transpose()?,
    };
    let began = cx.core.clock.monotonic();
    let Begun { end, version } = invocation::begin(cx, request, None).await?;
    let ended = end.await;
    cx.call.trace.add(LatencySource::Compute, cx.core.clock.monotonic().saturating_sub(began));
    Ok(InvocationResponse {
        status_code: Some(200),
        function_error: ended.finished.function_error().map(str::to_owned),
        log_result: (input.log_type == Some(LogType::Tail)).then(|| ended.log_tail()),
        payload: Some(ended.finished.payload()),
        executed_version: Some(version),
        durable_execution_arn: None,
    })
}

/// Takes an event in; the answer means that it is durable, not that the function has seen it.
async fn event(cx: &Cx<Lambda>, input: InvocationRequest) -> Result<InvocationResponse, InvokeError> {
    let qualifier = input.qualifier.as_deref();
    let name: FunctionName =
        FunctionName::read::<InvokeError>(&input.function_name, qualifier, cx.region(), cx.account())?;
    let payload = invocation::payload(input.payload, LAMBDA_ASYNC_PAYLOAD_BYTES)?;
    let client_context = input.client_context.as_deref().map(client_context).transpose()?;
    dry_run(cx, &input.function_name, qualifier)?;
    asynchronous::accept(cx, &name, payload, client_context).await?;
    Ok(InvocationResponse { status_code: Some(202), ..InvocationResponse::default() })
}

/// Looks whether the function is there.
pub fn dry_run(cx: &Cx<Lambda>, function: &str, qualifier: Option<&str>) -> Result<(), InvokeError> {
    let name: FunctionName =
        FunctionName::read::<InvokeError>(function, qualifier, cx.region(), cx.account())?;
    let live = cx.live::<InvokeError>(&name)?;
    if live.record.qualified(name.qualifier.as_deref()).is_none() {
        return Err(name.not_found().into());
    }
    Ok(())
}

/// The client context as the function sees it: JSON, sent in base64.
pub fn client_context(encoded: &str) -> Result<String, InvokeError> {
    let refused = || unreadable("Client context must be a valid Base64-encoded JSON object.".to_owned());
    let decoded = STANDARD.decode(encoded).map_err(|_| refused())?;
    let text = String::from_utf8(decoded).map_err(|_| refused())?;
    serde_json::from_str::<IgnoredAny>(&text).map_err(|_| refused())?;
    Ok(text)
}
