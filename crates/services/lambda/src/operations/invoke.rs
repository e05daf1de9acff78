//! `Invoke`.

use crate::Lambda;
use crate::faults::not_found;
use crate::live::PrepareError;
use crate::name::FunctionName;
use crate::parts::LogOutput;
use crate::report;
use base::LatencySource;
use base::limits::LAMBDA_PAYLOAD_BYTES;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::{Finished, Invocation, PoolError};
use serde::de::IgnoredAny;
use wire::Cx;
use wire::Internal;
use wire::lambda::{
    InvalidRequestContentException, InvalidRuntimeException, InvocationRequest, InvocationResponse,
    InvocationType, InvokeError, LogType, RequestTooLargeException, ServiceException, ThrottleReason,
    TooManyRequestsException,
};

/// Invokes a function and waits for its answer; `DryRun` only looks whether it could.
pub(crate) async fn invoke(
    cx: &Cx<Lambda>,
    input: InvocationRequest,
) -> Result<InvocationResponse, InvokeError> {
    let name: FunctionName = FunctionName::read::<InvokeError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let payload = payload(&input)?;
    let live = cx.live::<InvokeError>(&name)?;
    let version = live
        .choose(name.qualifier.as_deref(), &cx.house().rng)
        .ok_or_else(|| not_found(format!("Function not found: {}", name.qualified_arn())))?;
    if input.durable_execution_name.is_some() || input.tenant_id.is_some() {
        return Err(not_served("durable executions or tenants"));
    }
    match &input.invocation_type {
        None | Some(InvocationType::RequestResponse) => {}
        Some(InvocationType::DryRun) => {
            return Ok(InvocationResponse { status_code: Some(204), ..InvocationResponse::default() });
        }
        Some(_) => return Err(not_served("asynchronous invocations (InvocationType Event)")),
    }
    let client_context = match &input.client_context {
        None => None,
        Some(encoded) => Some(client_context(encoded)?),
    };
    let _permit = live.enter().ok_or_else(throttled)?;
    let running = live.running(version);
    let began = cx.core.clock.monotonic();
    let pool = running.pool(&cx.core, &live.name).await.map_err(refuse)?;
    let invocation = Invocation {
        request_id: cx.call.request_id.as_str().to_owned(),
        function_arn: name.qualifier.is_some().then(|| name.qualified_arn()),
        payload,
        trace_id: Some(cx.call.trace_id.to_string()).filter(|trace| !trace.is_empty()),
        client_context,
        cognito_identity: None,
    };
    let finished = pool.invoke(invocation).await.map_err(|error| match error {
        PoolError::Throttled => throttled(),
        PoolError::AllThrottled => all_throttled(),
    })?;
    cx.call.trace.add(LatencySource::Compute, cx.core.clock.monotonic().saturating_sub(began));
    let lines = report::lines(&finished, &version.version, version.memory_mb);
    let tail = (input.log_type == Some(LogType::Tail)).then(|| report::tail(&lines));
    cx.logs.append(LogOutput {
        account: name.account.clone(),
        region: name.region,
        group: running.log_group.clone(),
        stream: running.log_stream.clone(),
        at: finished.ended,
        text: lines,
    });
    Ok(answer(&finished, version.version.clone(), tail))
}

fn answer(finished: &Finished, version: String, log_result: Option<String>) -> InvocationResponse {
    InvocationResponse {
        status_code: Some(200),
        function_error: finished.function_error().map(str::to_owned),
        log_result,
        payload: Some(finished.payload()),
        executed_version: Some(version),
        durable_execution_arn: None,
    }
}

/// The event: JSON of bounded size, `{}` where there is none.
fn payload(input: &InvocationRequest) -> Result<Bytes, InvokeError> {
    let payload = match &input.payload {
        Some(payload) if !payload.is_empty() => payload,
        _ => return Ok(Bytes::from_static(b"{}")),
    };
    if payload.len() > LAMBDA_PAYLOAD_BYTES {
        let message = format!(
            "Request must be smaller than {LAMBDA_PAYLOAD_BYTES} bytes for the InvokeFunction operation"
        );
        return Err(
            RequestTooLargeException { r#type: Some("User".to_owned()), message: Some(message) }.into()
        );
    }
    match serde_json::from_slice::<IgnoredAny>(payload) {
        Ok(_) => Ok(payload.clone()),
        Err(error) => Err(unreadable(format!("Could not parse request body into json: {error}"))),
    }
}

/// The client context as the function sees it: JSON, sent in base64.
fn client_context(encoded: &str) -> Result<String, InvokeError> {
    let refused = || unreadable("Client context must be a valid Base64-encoded JSON object.".to_owned());
    let decoded = STANDARD.decode(encoded).map_err(|_| refused())?;
    let text = String::from_utf8(decoded).map_err(|_| refused())?;
    serde_json::from_str::<IgnoredAny>(&text).map_err(|_| refused())?;
    Ok(text)
}

fn unreadable(message: String) -> InvokeError {
    InvalidRequestContentException { r#type: Some("User".to_owned()), message: Some(message) }.into()
}

fn throttled() -> InvokeError {
    TooManyRequestsException {
        r#type: Some("User".to_owned()),
        message: Some("Rate Exceeded.".to_owned()),
        reason: Some(ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded),
        ..TooManyRequestsException::default()
    }
    .into()
}

fn all_throttled() -> InvokeError {
    TooManyRequestsException {
        r#type: Some("User".to_owned()),
        message: Some("Rate Exceeded.".to_owned()),
        reason: Some(ThrottleReason::ConcurrentInvocationLimitExceeded),
        ..TooManyRequestsException::default()
    }
    .into()
}

fn not_served(what: &str) -> InvokeError {
    let message = format!("Whimbrel does not serve {what} yet.");
    ServiceException { r#type: Some("Service".to_owned()), message: Some(message) }.into()
}

fn refuse(error: PrepareError) -> InvokeError {
    match error {
        PrepareError::Runtime(error) => {
            InvalidRuntimeException { r#type: Some("User".to_owned()), message: Some(error.to_string()) }
                .into()
        }
        error => Internal::new(error).into(),
    }
}
