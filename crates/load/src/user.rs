//! One virtual user: runs its scenario's flow and times each request.

use crate::pace::Arrival;
use crate::plan::{Body, Capture, CaptureFrom, Request, Step};
use crate::record::Sample;
use crate::runner::Run;
use crate::timing;
use crate::variables::{Variables, json_path};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

/// The most log lines that wait to be told.
const LOGGED: usize = 1_000;

/// Runs one virtual user to its end. Its first request is due when it arrives, each further one when the step before it
/// ends.
pub(crate) async fn user(run: Rc<Run>, arrival: Arrival) {
    let mut variables = first_variables(&run);
    let flow = run.draw().map(|scenario| scenario.flow.clone()).unwrap_or_default();
    let mut due = arrival.due;
    walk(&run, &flow, &mut variables, arrival.phase, &mut due).await;
    run.users.set(run.users.get() - 1);
    if run.users.get() == 0 {
        run.idle.notify_one();
    }
}

/// Walks a flow; false where a request failed, which ends the user.
fn walk<'a>(
    run: &'a Run,
    flow: &'a [Step],
    variables: &'a mut Variables,
    phase: usize,
    due: &'a mut Duration,
) -> Pin<Box<dyn Future<Output = bool> + 'a>> {
    Box::pin(async move {
        let clock = &run.options.clock;
        for step in flow {
            match step {
                Step::Think(pause) => clock.sleep(*pause).await,
                Step::Log(text) => {
                    let mut logged = run.logged.borrow_mut();
                    if logged.len() < LOGGED {
                        logged.push(variables.fill(text, &run.options.rng, clock));
                    }
                }
                Step::Loop { over, flow } => {
                    for (index, element) in over.iter().enumerate() {
                        variables.set("$loopElement", element.clone());
                        variables.set("$loopCount", (index + 1).into());
                        if !walk(run, flow, variables, phase, due).await {
                            return false;
                        }
                    }
                }
                Step::Request(request)
                    if request.condition.as_ref().is_none_or(|name| variables.holds(name)) =>
                {
                    let sample = send(run, request, variables, *due).await;
                    let failed = !matches!(sample.outcome, Ok(status) if status < 400);
                    run.done.set(run.done.get() + 1);
                    run.failed.set(run.failed.get() + u64::from(failed));
                    let second = due.saturating_sub(run.began).as_secs();
                    run.seconds.borrow_mut().add(second, sample.total_nanos, failed);
                    run.records.borrow_mut()[phase].add(sample);
                    if failed {
                        return false;
                    }
                }
                Step::Request(_) => {}
            }
            *due = clock.monotonic();
        }
        true
    })
}

fn first_variables(run: &Run) -> Variables {
    let mut variables = Variables::default();
    let number = run.arrived.replace(run.arrived.get() + 1);
    for (name, values) in &run.plan.variables {
        let pick = run.options.rng.below(values.len() as u64) as usize;
        variables.set(name, values.get(pick).cloned().unwrap_or(Value::Null));
    }
    for payload in &run.plan.payloads {
        let count = payload.rows.len() as u64;
        let pick = if payload.in_order { number % count } else { run.options.rng.below(count) };
        for (name, cell) in payload.fields.iter().zip(&payload.rows[pick as usize]) {
            variables.set(name, cell.clone().into());
        }
    }
    variables
}

async fn send(run: &Run, request: &Request, variables: &mut Variables, due: Duration) -> Sample {
    let clock = &run.options.clock;
    run.sent.set(run.sent.get() + 1);
    let lag = clock.monotonic().saturating_sub(due);
    let exchange = clock.timeout(run.plan.timeout, exchange(run, request, variables)).await;
    let since = |at: Duration| u64::try_from(at.saturating_sub(due).as_nanos()).unwrap_or(u64::MAX);
    let (outcome, first_byte, done, sources) = match exchange {
        Some(Ok(exchanged)) => {
            (Ok(exchanged.status), exchanged.first_byte, exchanged.done, exchanged.sources)
        }
        Some(Err(error)) => (Err(error), clock.monotonic(), clock.monotonic(), None),
        None => {
            run.connections.forget();
            (Err("timed out".to_owned()), clock.monotonic(), clock.monotonic(), None)
        }
    };
    Sample {
        total_nanos: since(done),
        first_byte_nanos: since(first_byte),
        lag_nanos: u64::try_from(lag.as_nanos()).unwrap_or(u64::MAX),
        outcome,
        sources,
    }
}

/// A reply, and when its parts came.
struct Exchanged {
    status: u16,
    first_byte: Duration,
    done: Duration,
    sources: Option<timing::Sources>,
}

async fn exchange(run: &Run, request: &Request, variables: &mut Variables) -> Result<Exchanged, String> {
    let clock = &run.options.clock;
    let message = message(run, request, variables)?;
    let mut connection = run.connections.take().await?;
    let response = match connection.send_request(message).await {
        Ok(response) => response,
        Err(error) => {
            run.connections.forget();
            return Err(if error.is_incomplete_message() {
                "connection closed".into()
            } else {
                error.to_string()
            });
        }
    };
    let (head, mut body) = response.into_parts();
    let timing = head.headers.get("server-timing").and_then(|value| value.to_str().ok());
    let mut first_byte = None;
    let mut kept = Vec::new();
    let keeps = request.capture.iter().any(|capture| matches!(capture.from, CaptureFrom::Json(_)));
    while let Some(frame) = body.frame().await {
        let frame = match frame {
            Ok(frame) => frame,
            Err(error) => {
                run.connections.forget();
                return Err(format!("reply cut short: {error}"));
            }
        };
        first_byte.get_or_insert_with(|| clock.monotonic());
        if let Some(data) = frame.data_ref().filter(|_| keeps) {
            kept.extend_from_slice(data);
        }
    }
    let done = clock.monotonic();
    run.connections.give_back(connection);
    for capture in &request.capture {
        variables.set(&capture.name, captured(capture, &head.headers, &kept));
    }
    let first_byte = first_byte.unwrap_or(done);
    Ok(Exchanged { status: head.status.as_u16(), first_byte, done, sources: timing.and_then(timing::parse) })
}

fn captured(capture: &Capture, headers: &http::HeaderMap, body: &[u8]) -> Value {
    match &capture.from {
        CaptureFrom::Header(name) => {
            headers.get(name).and_then(|value| value.to_str().ok()).map_or(Value::Null, Value::from)
        }
        CaptureFrom::Json(path) => {
            let value: Value = serde_json::from_slice(body).unwrap_or_default();
            json_path(&value, path).cloned().unwrap_or_default()
        }
    }
}

fn message(
    run: &Run,
    request: &Request,
    variables: &Variables,
) -> Result<http::Request<Full<Bytes>>, String> {
    let (rng, clock) = (&run.options.rng, &run.options.clock);
    let path = variables.fill(&request.path, rng, clock);
    // A plan may name a whole URL; only what follows the host counts, the target says where to go.
    let path = path.strip_prefix(&run.plan.target).unwrap_or(&path);
    let mut builder = http::Request::builder().method(request.method.clone()).uri(path);
    builder = builder.header(http::header::HOST, &run.host);
    if run.options.attribute {
        builder = builder.header("x-whimbrel-timing", "1");
    }
    for (name, value) in run.plan.headers.iter().chain(&request.headers) {
        builder = builder.header(name, variables.fill(value, rng, clock));
    }
    let body = match &request.body {
        Body::Empty => Bytes::new(),
        Body::Text(text) => Bytes::from(variables.fill(text, rng, clock)),
        Body::Json(value) => {
            builder = builder.header(http::header::CONTENT_TYPE, "application/json");
            Bytes::from(variables.fill_json(value, rng, clock).to_string())
        }
    };
    builder.body(Full::new(body)).map_err(|error| format!("bad request: {error}"))
}
