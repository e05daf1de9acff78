//! Asynchronous invocations: acknowledged once they are durable, tried until they are done.
//!
//! An event is a job of [`delivery`] on the region's own shard. A function that fails is tried again after one minute and
//! after two more, as AWS does; one that is throttled, or cannot start, is tried again with growing pauses; both until the
//! event is too old. What then is left goes to the failure destination or the dead-letter queue, by a job of its own that is
//! set in the commit that ends the first. A function that has been deleted takes its events with it.

use crate::destination::Target;
use crate::invocation::{self, Ended, Request};
use crate::meters;
use crate::name::FunctionName;
use crate::records::EventInvokeRecord;
use crate::room::Lambda;
use crate::seen;
use base::{AccountId, Region, RequestId, Rng, Timestamp, Told};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict, after, jittered};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, StoreError};
use wire::lambda::InvokeError;
use wire::operation::Call;
use wire::{CallError, Cx, House, Internal};

/// The pauses after the first and the second failure of a function.
/// <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html>
const PAUSES: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];
/// The pauses of what is throttled: from the first, doubled, to the most.
const FIRST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(300);
/// How long a destination is tried.
const DESTINATION_AGE: Duration = Duration::from_secs(6 * 60 * 60);

/// What a job's body begins with, as one line of JSON; an event's payload follows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Work {
    Invoke(Asked),
    Send(Sent),
}

/// An event for a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Asked {
    account: String,
    /// The function with its qualifier, as an ARN.
    function: String,
    request_id: String,
    trace_id: String,
    client_context: Option<String>,
    /// How often the function itself has failed on it.
    failures: u32,
}

/// The call that tells a destination of an event's end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sent {
    account: String,
    region: String,
    service: String,
    operation: String,
    input: Value,
    /// The request whose end is told, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    way: Option<String>,
    /// The event's function with its qualifier, as an ARN, and whether this goes to its dead-letter target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event_of: Option<(String, bool)>,
}

impl Work {
    fn body(&self, payload: &[u8]) -> Result<Bytes, Internal> {
        let mut body = serde_json::to_vec(self).map_err(Internal::new)?;
        body.push(b'\n');
        body.extend_from_slice(payload);
        Ok(Bytes::from(body))
    }

    fn read(body: &Bytes) -> Option<(Self, Bytes)> {
        let end = body.iter().position(|byte| *byte == b'\n')?;
        Some((serde_json::from_slice(body.get(..end)?).ok()?, body.slice(end + 1..)))
    }
}

/// Takes an event in; resolves once it is durable.
pub(crate) async fn accept(
    cx: &Cx<Lambda>,
    name: &FunctionName,
    payload: Bytes,
    client_context: Option<String>,
) -> Result<(), Internal> {
    let work = Work::Invoke(Asked {
        account: name.account.as_str().to_owned(),
        function: name.qualified_arn(),
        request_id: cx.call.request_id.as_str().to_owned(),
        trace_id: cx.call.trace_id.to_string(),
        client_context,
        failures: 0,
    });
    let now = cx.core.clock.now();
    let job = Job::new(name.arn(), work.body(&payload)?, now, &cx.house().rng);
    let mut batch = Batch::new();
    job.set(&mut batch, now);
    let (ways, id) = (&cx.house().ways, cx.call.request_id.as_str());
    let hop = ways.hop(&cx.core.clock);
    ways.begin(id, now);
    cx.shard(name.region)?.commit(batch).await.map_err(Internal::new)?;
    meters::accepted(&cx.house().meters, name, now);
    hop.tell(id, "accepted", || vec![("function", Told::Text(name.qualified_arn()))]);
    Ok(())
}

impl Lambda {
    /// Works off the events of all regions for as long as it is polled; may run on every worker.
    pub async fn deliver(
        self: &Arc<Self>,
        house: &Arc<House>,
        regions: &[Region],
    ) -> Result<Infallible, String> {
        let one = |region: Region| async move {
            let shard = self.shard(region).map_err(|error| error.cause().to_string())?;
            let courier = Events { lambda: Arc::clone(self), house: Arc::clone(house), region };
            let ended = delivery::run(&shard, &self.core.clock, &courier).await;
            ended.map_err(|error: StoreError| error.to_string())
        };
        delivery::side_by_side(regions.iter().copied().map(one)).await
    }
}

struct Events {
    lambda: Arc<Lambda>,
    house: Arc<House>,
    region: Region,
}

impl Courier for Events {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            let Some((work, payload)) = Work::read(&job.body) else {
                wire::log_internal("lambda", "delivery", &Internal::new("an event's job cannot be read"));
                return Verdict::Done(Vec::new());
            };
            match work {
                Work::Invoke(asked) => self.invoke(job, asked, payload).await,
                Work::Send(sent) => self.send(job, sent).await,
            }
        })
    }
}

/// An event that is tried now.
struct Event<'a> {
    job: &'a Job,
    name: FunctionName,
    asked: Asked,
    payload: Bytes,
    config: EventInvokeRecord,
    dead_letter: Option<String>,
}

impl Events {
    async fn invoke(&self, job: &Job, asked: Asked, payload: Bytes) -> Verdict {
        let account = AccountId::parse(&asked.account).unwrap_or_else(AccountId::local);
        let found = FunctionName::read::<InvokeError>(&asked.function, None, self.region, &account)
            .and_then(|name| Ok((self.lambda.live::<InvokeError>(&name)?, name)));
        let (live, name) = match found {
            Ok(found) => found,
            Err(InvokeError::ResourceNotFoundException(_)) => return Verdict::Done(Vec::new()),
            // Only the store can be the reason, and an event that was acknowledged is not lost over it.
            Err(_) => return Verdict::Again(FIRST),
        };
        let version = live.record.qualified(name.qualifier.as_deref());
        let event = Event {
            job,
            payload: payload.clone(),
            config: live
                .record
                .event_invoke
                .get(&crate::event_invoke::key(&name))
                .cloned()
                .unwrap_or_default(),
            dead_letter: version.and_then(|version| version.dead_letter.clone()),
            asked,
            name,
        };
        let asked = &event.asked;
        let own = self.house.own_call(account, self.region);
        let request_id = RequestId::of(&asked.request_id);
        let call = Call { request_id, trace_id: Arc::from(asked.trace_id.as_str()), ..own };
        let cx = Cx { service: Arc::clone(&self.lambda), call };
        let client_context = asked.client_context.clone();
        let request =
            Request { function: &asked.function, qualifier: None, payload: Some(payload), client_context };
        let now = self.lambda.core.clock.now();
        meters::aged(&self.house.meters, &event.name, now, now.since(job.begun));
        let hop = self.house.ways.hop(&self.lambda.core.clock);
        let (ended, verdict) = match invocation::begin(&cx, request, None).await {
            Ok(begun) => {
                let ended = begun.end.await;
                let verdict = match ended.finished.outcome.is_answer() {
                    true => Verdict::Done(self.outcome(&event, "Success", Some((&ended, &begun.version)))),
                    false => self.failed(&event, &ended, &begun.version),
                };
                (Some(ended), verdict)
            }
            Err(InvokeError::ResourceNotFoundException(_)) => (None, Verdict::Done(Vec::new())),
            // Throttled, or it could not be started: that is no failure of the function's.
            Err(_) => (None, self.later(&event)),
        };
        seen::invoked(hop, job, &asked.request_id, &asked.function, ended.as_ref(), &verdict);
        verdict
    }

    /// Tries again with a growing pause, or gives up on an event that would be too old by then.
    fn later(&self, event: &Event<'_>) -> Verdict {
        let wait = jittered(after(event.job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        if self.is_too_old(event, wait) {
            return Verdict::Done(self.outcome(event, "EventAgeExceeded", None));
        }
        Verdict::Again(wait)
    }

    fn is_too_old(&self, event: &Event<'_>, wait: Duration) -> bool {
        let age = self.lambda.core.clock.now().since(event.job.begun) + wait;
        age > Duration::from_secs(event.config.age_seconds().into())
    }

    /// The function has failed on the event: again after its pause, or to where failures go.
    fn failed(&self, event: &Event<'_>, ended: &Ended, version: &str) -> Verdict {
        let failures = event.asked.failures;
        let pause = PAUSES.get(failures as usize).copied().unwrap_or(PAUSES[1]);
        let condition = match (failures < event.config.retries(), self.is_too_old(event, pause)) {
            (true, false) => {
                let again = Work::Invoke(Asked { failures: failures + 1, ..event.asked.clone() });
                return match again.body(&event.payload) {
                    Ok(body) => Verdict::AgainAs(pause, body),
                    Err(_) => Verdict::Again(pause),
                };
            }
            (true, true) => "EventAgeExceeded",
            (false, _) => "RetriesExhausted",
        };
        Verdict::Done(self.outcome(event, condition, Some((ended, version))))
    }

    /// The jobs that tell of an event's end.
    fn outcome(&self, event: &Event<'_>, condition: &str, ended: Option<(&Ended, &str)>) -> Vec<Job> {
        let succeeded = condition == "Success";
        if !succeeded {
            meters::dropped(&self.house.meters, &event.name, self.lambda.core.clock.now());
        }
        let destination = if succeeded { &event.config.on_success } else { &event.config.on_failure };
        let mut jobs = Vec::new();
        if let Some(target) = destination.as_deref().and_then(Target::read) {
            let record = self.record(event, condition, ended).to_string();
            let kind = if succeeded { "Success" } else { "Failure" };
            let detail_type = format!("Lambda Function Invocation Result - {kind}");
            let input = target.input(&record, &detail_type, &event.name.qualified_arn(), &[]);
            jobs.extend(self.job(event, &target, input, false));
        }
        if let Some(target) = event.dead_letter.as_deref().filter(|_| !succeeded).and_then(Target::read) {
            let message = ended.map_or_else(|| condition.to_owned(), |(ended, _)| error_message(ended));
            let attributes = [
                ("RequestID", "String", event.asked.request_id.clone()),
                ("ErrorCode", "Number", if ended.is_some() { "200" } else { "429" }.to_owned()),
                ("ErrorMessage", "String", message),
            ];
            let text = String::from_utf8_lossy(&event.payload);
            jobs.extend(self.job(event, &target, target.input(&text, "", "", &attributes), true));
        }
        jobs
    }

    fn job(&self, event: &Event<'_>, target: &Target, input: Value, is_dead_letter: bool) -> Option<Job> {
        let way = Some(event.asked.request_id.as_str());
        let sent = Sent {
            event_of: Some((event.name.qualified_arn(), is_dead_letter)),
            ..Sent::to(target, input, way)
        };
        sent.job(target, self.lambda.core.clock.now(), &self.house.rng)
    }

    /// The record that destinations get.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>
    fn record(&self, event: &Event<'_>, condition: &str, ended: Option<(&Ended, &str)>) -> Value {
        let as_json = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or(Value::Null);
        let arn = match &event.name.qualifier {
            Some(_) => event.name.qualified_arn(),
            None => format!("{}:$LATEST", event.name.arn()),
        };
        let mut record = json!({
            "version": "1.0",
            "timestamp": instant(self.lambda.core.clock.now()),
            "requestContext": {
                "requestId": event.asked.request_id, "functionArn": arn, "condition": condition,
                "approximateInvokeCount": event.asked.failures + u32::from(ended.is_some()),
            },
            "requestPayload": as_json(&event.payload),
        });
        if let Some((ended, version)) = ended {
            let mut context = json!({ "statusCode": 200, "executedVersion": version });
            if let Some(error) = ended.finished.function_error() {
                context["functionError"] = json!(error);
            }
            record["responseContext"] = context;
            record["responsePayload"] = as_json(&ended.finished.payload());
        }
        record
    }

    async fn send(&self, job: &Job, sent: Sent) -> Verdict {
        let region = Region::parse(&sent.region).unwrap_or(self.region);
        let account = AccountId::parse(&sent.account).unwrap_or_else(AccountId::local);
        let call = self.house.own_call(account, region);
        let input = sent.input.to_string();
        let ways = &self.house.ways;
        let (hop, way) = (ways.hop(&self.lambda.core.clock), sent.way.as_deref().unwrap_or_default());
        ways.link(call.request_id.as_str(), way);
        let calling = self.house.call_json(&sent.service, &sent.operation, &call, input.as_bytes());
        let called = self.house.across(self.region, region, calling).await;
        let verdict = match &called {
            Ok(_) => Verdict::Done(Vec::new()),
            Err(error) => {
                self.count_untold(&sent);
                self.send_later(job, error)
            }
        };
        seen::sent_on(hop, job, way, called.as_ref().err(), &verdict);
        verdict
    }

    /// A destination or dead-letter target did not take what it was told.
    fn count_untold(&self, sent: &Sent) {
        let Some((function, is_dead_letter)) = &sent.event_of else { return };
        let account = AccountId::parse(&sent.account).unwrap_or_else(AccountId::local);
        if let Ok(name) = FunctionName::read::<InvokeError>(function, None, self.region, &account) {
            meters::untold(&self.house.meters, &name, self.lambda.core.clock.now(), *is_dead_letter);
        }
    }

    /// Tries a destination again with a growing pause, until that would be too late.
    fn send_later(&self, job: &Job, error: &CallError) -> Verdict {
        let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        if self.lambda.core.clock.now().since(job.begun) + wait > DESTINATION_AGE {
            let lost = format!("what should have gone to {} is lost: {error}", job.target);
            wire::log_internal("lambda", "delivery", &Internal::new(lost));
            return Verdict::Done(Vec::new());
        }
        Verdict::Again(wait)
    }
}

/// The job that sends something to a target.
pub(crate) fn send_job(
    target: &Target,
    input: Value,
    way: Option<&str>,
    now: Timestamp,
    rng: &Rng,
) -> Option<Job> {
    Sent::to(target, input, way).job(target, now, rng)
}

impl Sent {
    fn to(target: &Target, input: Value, way: Option<&str>) -> Self {
        let (service, operation) = target.operation();
        Self {
            account: target.account.as_str().to_owned(),
            region: target.region.to_string(),
            service: service.to_owned(),
            operation: operation.to_owned(),
            input,
            way: way.map(str::to_owned),
            event_of: None,
        }
    }

    fn job(self, target: &Target, now: Timestamp, rng: &Rng) -> Option<Job> {
        Some(Job::new(target.arn.clone(), Work::Send(self).body(&[]).ok()?, now, rng))
    }
}

pub(crate) fn error_message(ended: &Ended) -> String {
    let payload: Value = serde_json::from_slice(&ended.finished.payload()).unwrap_or(Value::Null);
    let message = payload.get("errorMessage").and_then(Value::as_str).unwrap_or_default();
    // A message attribute may not be empty, and AWS cuts it off at 1 KB.
    if message.is_empty() { "Unhandled".to_owned() } else { message.chars().take(1024).collect() }
}

/// `2026-01-01T00:00:00.000Z`.
pub(crate) fn instant(at: Timestamp) -> String {
    jiff::Timestamp::from_microsecond(at.as_micros())
        .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_reads_back_with_its_payload() {
        let work = Work::Invoke(Asked {
            account: "000000000000".into(),
            function: "arn".into(),
            request_id: "id".into(),
            trace_id: String::new(),
            client_context: None,
            failures: 1,
        });
        let body = work.body(b"{\"a\":\n1}").unwrap();
        assert_eq!(Work::read(&body), Some((work, Bytes::from_static(b"{\"a\":\n1}"))));
        assert_eq!(Work::read(&Bytes::from_static(b"nothing")), None);
    }
}
