//! An invocation, from the name that it was asked for by to its end; buffered or streamed.
//!
//! What belongs to an invocation and not to its caller (its place in the reserved concurrency, what it printed) is done
//! when the function ends, whether or not the caller still waits.

use crate::Lambda;
use crate::faults::not_found;
use crate::live::PrepareError;
use crate::meters;
use crate::name::FunctionName;
use crate::parts::LogOutput;
use crate::report;
use crate::tracing::Traced;
use base::LatencySource;
use base::limits::LAMBDA_PAYLOAD_BYTES;
use bytes::Bytes;
use compute::{AnswerStream, Finished, Invocation, PoolError, answer_stream};
use serde::de::IgnoredAny;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use wire::lambda::{
    InvalidRequestContentException, InvalidRuntimeException, InvokeError, RequestTooLargeException,
    ServiceException, ThrottleReason, TooManyRequestsException,
};
use wire::{Cx, Internal};

/// What is asked for.
pub struct Request<'a> {
    /// The function, in any form that names one.
    pub function: &'a str,
    /// A version or an alias.
    pub qualifier: Option<&'a str>,
    /// The event; nothing stands for `{}`.
    pub payload: Option<Bytes>,
    /// The client context, as JSON.
    pub client_context: Option<String>,
}

/// An invocation that is over, with the lines that it left in the log.
#[derive(Debug)]
pub struct Ended {
    /// How it ended.
    pub finished: Finished,
    /// All that it left in the log.
    pub lines: Bytes,
}

impl Ended {
    /// The end of the log as `X-Amz-Log-Result` carries it.
    pub fn log_tail(&self) -> String {
        report::tail(&self.lines)
    }
}

/// An invocation that has begun.
pub(crate) struct Begun<F> {
    /// Its end.
    pub(crate) end: F,
    /// The version that runs.
    pub(crate) version: String,
}

/// Begins an invocation. Its answer goes to `stream` where there is one.
pub(crate) async fn begin(
    cx: &Cx<Lambda>,
    request: Request<'_>,
    stream: Option<compute::AnswerSink>,
) -> Result<Begun<impl Future<Output = Ended> + use<>>, InvokeError> {
    let read =
        || FunctionName::read::<InvokeError>(request.function, request.qualifier, cx.region(), cx.account());
    let name: FunctionName = read()?;
    let payload = payload(request.payload, LAMBDA_PAYLOAD_BYTES)?;
    let live = cx.live::<InvokeError>(&name)?;
    let version = live
        .choose(name.qualifier.as_deref(), &cx.house().rng)
        .ok_or_else(|| not_found(format!("Function not found: {}", name.qualified_arn())))?;
    let throttle = |error| {
        // Read again, because the name goes with the invocation, and no invocation shall pay for this with a copy of it.
        if let Ok(name) = read() {
            meters::throttled(&cx.house().meters, &name, cx.core.clock.now());
        }
        error
    };
    let permit = live.enter().ok_or_else(|| throttle(throttled()))?;
    let running = live.running(version);
    let pool = running.pool(&cx.core, &live.name).await.map_err(refuse)?;
    if version.is_snapshot() && !pool.has_snapshot() {
        pool.take_snapshot(live.on_init(&running, &cx.core, &cx.logs));
    }
    // A function without it pays nothing for tracing.
    let traced = (version.tracing == "Active").then(|| {
        let traced = Traced::begin(&cx.call.trace_id, cx.core.clock.now(), &cx.house().rng);
        cx.core.traces.begin(name.region, &name.account, traced.trace());
        traced
    });
    let trace_id = traced.as_ref().map_or_else(|| cx.call.trace_id.to_string(), Traced::header);
    let invocation = Invocation {
        request_id: cx.call.request_id.as_str().to_owned(),
        function_arn: name.qualifier.is_some().then(|| name.qualified_arn()),
        payload,
        trace_id: Some(trace_id).filter(|trace| !trace.is_empty()),
        client_context: request.client_context,
        cognito_identity: None,
        stream,
    };
    let (logs, house, core) = (Arc::clone(&cx.logs), Arc::clone(cx.house()), Arc::clone(&cx.core));
    let (group, log_stream) = (running.log_group.clone(), running.log_stream.clone());
    let (number, memory_mb) = (version.version.clone(), version.memory_mb);
    let version = number.clone();
    let now_running =
        meters::Running { of_function: live.count(), of_all: cx.core.concurrency.running() + 1 };
    let end = pool.begin(invocation, move |finished| {
        drop(permit);
        meters::invoked(&house.meters, &name, &finished, now_running);
        let lines = report::lines(&finished, &number, memory_mb);
        let ended = Ended { finished, lines };
        if let Some(traced) = traced {
            traced.end(&name, &ended, &house.rng, &*core.traces);
        }
        logs.append(LogOutput {
            account: name.account,
            region: name.region,
            group,
            stream: log_stream,
            at: ended.finished.ended,
            text: ended.lines.clone(),
        });
        ended
    });
    let end = end.map_err(|error| match error {
        PoolError::Throttled => throttle(throttled()),
        PoolError::AllThrottled => throttle(all_throttled()),
    })?;
    Ok(Begun { end, version })
}

/// An invocation whose answer is read while the function still writes it.
pub struct Streamed {
    end: Option<Pin<Box<dyn Future<Output = Ended>>>>,
    ended: Option<Ended>,
    pieces: AnswerStream,
    /// The version that runs.
    pub version: String,
}

/// Begins an invocation whose answer is streamed.
pub async fn stream(cx: &Cx<Lambda>, request: Request<'_>) -> Result<Streamed, InvokeError> {
    let (sink, pieces) = answer_stream();
    let Begun { end, version } = begin(cx, request, Some(sink)).await?;
    Ok(Streamed { end: Some(Box::pin(end)), ended: None, pieces, version })
}

impl Streamed {
    /// Waits until the function begins to answer, and says its content type where it has one; `None` where it ended
    /// without an answer.
    pub async fn begun(&mut self, cx: &Cx<Lambda>) -> Option<Option<String>> {
        let began = cx.core.clock.monotonic();
        let begun = std::future::poll_fn(|context| {
            self.drive(context);
            match self.pieces.begun(context) {
                Poll::Ready(content_type) => Poll::Ready(Some(content_type)),
                Poll::Pending if self.ended.is_some() => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            }
        })
        .await;
        cx.call.trace.add(LatencySource::Compute, cx.core.clock.monotonic().saturating_sub(began));
        begun
    }

    /// The next piece; `None` once the function has ended and all has been read.
    pub fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        self.drive(context);
        match self.pieces.poll_piece(context) {
            Poll::Ready(piece) => Poll::Ready(Some(piece)),
            Poll::Pending if self.ended.is_some() => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }

    /// How it ended, once it has.
    pub fn ended(&self) -> Option<&Ended> {
        self.ended.as_ref()
    }

    /// Does the function's input and output.
    fn drive(&mut self, context: &mut Context<'_>) {
        if let Some(end) = &mut self.end
            && let Poll::Ready(ended) = end.as_mut().poll(context)
        {
            self.ended = Some(ended);
            self.end = None;
        }
    }
}

/// The event: JSON of bounded size, `{}` where there is none.
pub(crate) fn payload(given: Option<Bytes>, limit: usize) -> Result<Bytes, InvokeError> {
    let payload = match given {
        Some(payload) if !payload.is_empty() => payload,
        _ => return Ok(Bytes::from_static(b"{}")),
    };
    if payload.len() > limit {
        let message = format!("Request must be smaller than {limit} bytes for the InvokeFunction operation");
        return Err(
            RequestTooLargeException { r#type: Some("User".to_owned()), message: Some(message) }.into()
        );
    }
    match serde_json::from_slice::<IgnoredAny>(&payload) {
        Ok(_) => Ok(payload),
        Err(error) => Err(unreadable(format!("Could not parse request body into json: {error}"))),
    }
}

pub(crate) fn unreadable(message: String) -> InvokeError {
    InvalidRequestContentException { r#type: Some("User".to_owned()), message: Some(message) }.into()
}

pub(crate) fn not_served(what: &str) -> InvokeError {
    let message = format!("Whimbrel does not serve {what} yet.");
    ServiceException { r#type: Some("Service".to_owned()), message: Some(message) }.into()
}

fn throttled() -> InvokeError {
    too_many(ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded)
}

fn all_throttled() -> InvokeError {
    too_many(ThrottleReason::ConcurrentInvocationLimitExceeded)
}

fn too_many(reason: ThrottleReason) -> InvokeError {
    TooManyRequestsException {
        r#type: Some("User".to_owned()),
        message: Some("Rate Exceeded.".to_owned()),
        reason: Some(reason),
        ..TooManyRequestsException::default()
    }
    .into()
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
