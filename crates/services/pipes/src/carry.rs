//! A batch's way through a pipe: enrich, shape, send.

use crate::record::{self, PipeRecord};
use crate::target::{Addressee, Batch, Kind, Sending, Shaped, request};
use crate::template::{About, Template};
use crate::{Destinations, Pipes, Request};
use base::{AccountId, Arn, Region};
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use wire::lambda::{InvocationRequest, InvocationType, Invoke};
use wire::{CallError, House, Internal};

/// What came of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The target has it; the answer may say what of it has failed, as a function's does.
    Answered(Bytes),
    /// It has failed, and may be tried again.
    Failed,
    /// It has not begun, because too much runs.
    Throttled,
    /// There is no such pipe or no such target (any more).
    Missing,
}

/// Why a batch does not go on.
enum Stop {
    Failed,
    Throttled,
    Missing,
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Self {
        match error.code.as_str() {
            _ if error.is_throttled() => Self::Throttled,
            code if code.contains("NotFound") || code.contains("NonExistent") => Self::Missing,
            _ => Self::Failed,
        }
    }
}

/// One pipe at work.
struct Work<'a> {
    destinations: &'a dyn Destinations,
    house: &'a Arc<House>,
    region: Region,
    account: AccountId,
    pipe: PipeRecord,
    arn: &'a str,
    ingested: String,
}

impl Pipes {
    /// Deals with a batch, `{"Records": [...]}`, of the pipe with this ARN and id.
    pub async fn deal_with(&self, house: &Arc<House>, pipe: &str, id: &str, records: Bytes) -> Outcome {
        let Some(work) = self.work(house, pipe, id) else { return Outcome::Missing };
        match work.carry(&records).await {
            Ok(answer) => Outcome::Answered(answer),
            Err(Stop::Failed) => Outcome::Failed,
            Err(Stop::Throttled) => Outcome::Throttled,
            Err(Stop::Missing) => Outcome::Missing,
        }
    }

    fn work<'a>(&'a self, house: &'a Arc<House>, arn: &'a str, id: &str) -> Option<Work<'a>> {
        let parsed = Arn::parse(arn)?;
        let (region, account) = (Region::parse(&parsed.region).ok()?, AccountId::parse(&parsed.account)?);
        let key = record::key(&account, parsed.resource.strip_prefix("pipe/")?);
        let bytes = self.shard(region).ok()?.get(&key).ok()??;
        let pipe: PipeRecord = serde_json::from_slice(&bytes).ok()?;
        let now = house.clock.now().as_micros().div_euclid(1_000);
        let ingested = jiff::Timestamp::from_millisecond(now).map(|now| now.to_string()).unwrap_or_default();
        let destinations = &*self.destinations;
        (pipe.id == id).then_some(Work { destinations, house, region, account, pipe, arn, ingested })
    }
}

impl Work<'_> {
    async fn carry(&self, records: &Bytes) -> Result<Bytes, Stop> {
        let given = serde_json::from_slice::<Value>(records).ok();
        let events = given.and_then(|mut given| given.get_mut("Records").map(Value::take));
        let Some(Value::Array(events)) = events else { return Err(self.broken("a batch cannot be read")) };
        let Some(enriched) = self.enrich(&events).await? else {
            return self.send(&events, &events, true).await;
        };
        // One answer may stand for many events, so what fails of it is the whole batch.
        self.send(&enriched, &events, false).await
    }

    fn about(&self, decodes: bool) -> About<'_> {
        About {
            arn: self.arn,
            name: &self.pipe.name,
            source: &self.pipe.source,
            enrichment: self.pipe.enrichment.as_deref().unwrap_or_default(),
            target: &self.pipe.target,
            ingested: &self.ingested,
            decodes,
        }
    }

    /// Events in the shape of a template.
    fn shape(&self, events: &[Value], template: Option<&String>, decodes: bool) -> Result<Vec<Value>, Stop> {
        let Some(text) = template else { return Ok(events.to_vec()) };
        let template = Template::parse(text).map_err(|error| self.broken(&error))?;
        let about = self.about(decodes);
        Ok(events.iter().map(|event| template.render(event, &about)).collect())
    }

    /// What the enrichment makes of the events, where there is one.
    async fn enrich(&self, events: &[Value]) -> Result<Option<Vec<Value>>, Stop> {
        let Some(function) = &self.pipe.enrichment else { return Ok(None) };
        let input = self.shape(events, self.pipe.enrichment_template.as_ref(), true)?;
        let to = Addressee::read(function).ok_or(Stop::Missing)?;
        let input = Value::Array(input);
        let answer = match to.kind {
            Kind::Destination => {
                // Its parameters may be taken from the first event only: there is one request for all.
                let first = events.first().unwrap_or(&Value::Null);
                let http = self.pipe.enrichment_http.as_ref();
                self.request(&to, request(function, http, first, true, &input)).await?
            }
            _ => self.invoke(function, &input, InvocationType::RequestResponse).await?,
        };
        Ok(Some(match serde_json::from_slice::<Value>(&answer) {
            // Nothing comes of them.
            Ok(Value::Null) => Vec::new(),
            Ok(Value::String(text)) if text.is_empty() => Vec::new(),
            Err(_) if answer.is_empty() => Vec::new(),
            Ok(Value::Array(events)) => events,
            Ok(event) => vec![event],
            Err(_) => return Err(Stop::Failed),
        }))
    }

    /// Sends events to the target; the answer names those of the source that failed.
    async fn send(&self, events: &[Value], of: &[Value], own: bool) -> Result<Bytes, Stop> {
        if events.is_empty() {
            return Ok(nothing_failed());
        }
        let Some(to) = Addressee::read(&self.pipe.target) else { return Err(Stop::Missing) };
        let payloads = self.shape(events, self.pipe.how.template.as_ref(), own)?;
        if to.kind == Kind::Function {
            let kind = match self.pipe.how.invocation.as_deref() {
                Some("FIRE_AND_FORGET") => InvocationType::Event,
                _ => InvocationType::RequestResponse,
            };
            let answer = self.invoke(&to.arn, &Value::Array(payloads), kind).await?;
            return Ok(if reports_failures(&answer) { answer } else { nothing_failed() });
        }
        let pairs = events.iter().zip(payloads);
        let batch: Vec<Shaped<'_>> = pairs.map(|(event, payload)| Shaped { event, payload }).collect();
        let millis = self.house.clock.now().as_micros().div_euclid(1_000);
        let mut failed = BTreeSet::new();
        if to.kind == Kind::Destination {
            let http = self.pipe.how.http.as_ref();
            for (index, Shaped { event, payload }) in batch.iter().enumerate() {
                match self.request(&to, request(&to.arn, http, event, own, payload)).await {
                    Ok(_) => {}
                    Err(Stop::Failed | Stop::Throttled) => drop(failed.insert(index)),
                    Err(Stop::Missing) => return Err(Stop::Missing),
                }
            }
        }
        for sending in to.sendings(&self.pipe, &batch, &Batch { millis, decodes: own }) {
            failed.extend(self.call(&to, &sending).await?);
        }
        match failed.is_empty() {
            true => Ok(nothing_failed()),
            false if own => Ok(failures(of, &failed)),
            false => Err(Stop::Failed),
        }
    }

    /// Makes a call; gives the events that it says have failed.
    async fn call(&self, to: &Addressee, sending: &Sending) -> Result<Vec<usize>, Stop> {
        let call = self.house.own_call(to.account.clone(), to.region);
        let input = sending.input.to_string();
        let sent = self.house.call_json(sending.service, sending.operation, &call, input.as_bytes());
        match self.house.across(self.region, to.region, sent).await {
            Ok(answer) => Ok(sending.failed(&answer)),
            // An attempt before this one has made the stream.
            Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes a request to an API destination.
    async fn request(&self, to: &Addressee, request: Request) -> Result<Bytes, Stop> {
        let sending = self.destinations.send(self.house, request);
        Ok(self.house.across(self.region, to.region, sending).await?)
    }

    async fn invoke(&self, function: &str, payload: &Value, kind: InvocationType) -> Result<Bytes, Stop> {
        let to = Addressee::read(function).ok_or(Stop::Missing)?;
        let call = self.house.own_call(self.account.clone(), to.region);
        let request = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(kind),
            payload: Some(Bytes::from(payload.to_string())),
            ..InvocationRequest::default()
        };
        let invoked = self.house.call::<Invoke>(&call, request);
        match self.house.across(self.region, to.region, invoked).await {
            Ok(answer) if answer.function_error.is_some() => Err(Stop::Failed),
            Ok(answer) => Ok(answer.payload.unwrap_or_default()),
            Err(error) => Err(CallError::of(&error).into()),
        }
    }

    fn broken(&self, why: &str) -> Stop {
        wire::log_internal("pipes", "delivery", &Internal::new(format!("{}: {why}", self.pipe.name)));
        Stop::Failed
    }
}

fn nothing_failed() -> Bytes {
    Bytes::from_static(b"{}")
}

/// Whether a function's answer tells of failures; whatever else it answers means nothing to a pipe.
fn reports_failures(answer: &[u8]) -> bool {
    let answer = serde_json::from_slice::<Value>(answer).ok();
    let items = answer.as_ref().and_then(|answer| answer.get("batchItemFailures")?.as_array());
    items.is_some_and(|items| !items.is_empty())
}

/// The answer that names these of a source's records.
fn failures(records: &[Value], failed: &BTreeSet<usize>) -> Bytes {
    let id = |record: &Value| {
        let id = record.get("messageId").or_else(|| record.pointer("/dynamodb/SequenceNumber"));
        json!({ "itemIdentifier": id })
    };
    let items: Vec<Value> = failed.iter().filter_map(|index| records.get(*index)).map(id).collect();
    Bytes::from(json!({ "batchItemFailures": items }).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_failures_that_are_reported_count() {
        for answer in ["null", "\"done\"", "{}", "[1]", "{\"batchItemFailures\":[]}", "{"] {
            assert!(!reports_failures(answer.as_bytes()), "{answer}");
        }
        assert!(reports_failures(b"{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}"));
        let records = [
            json!({"messageId": "a"}),
            json!({"dynamodb": {"SequenceNumber": "7"}}),
            json!({"messageId": "c"}),
        ];
        let told = failures(&records, &BTreeSet::from([0, 1]));
        assert_eq!(
            serde_json::from_slice::<Value>(&told).unwrap(),
            json!({"batchItemFailures": [{"itemIdentifier": "a"}, {"itemIdentifier": "7"}]})
        );
    }
}
