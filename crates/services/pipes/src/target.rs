//! What can be a target, and the calls that send to it. Pure.

use crate::Request;
use crate::path::Path;
use crate::record::{HttpRecord, PipeRecord};
use base::{AccountId, Arn, Region};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a target's ARN names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bus,
    Destination,
    Function,
    LogGroup(String),
    Queue { url: String, fifo: bool },
    Topic,
}

/// A target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addressee {
    pub(crate) arn: String,
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) kind: Kind,
}

/// A call that sends some events, and where its answer tells of those that failed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sending {
    pub(crate) service: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) input: Value,
    /// Which of the batch's events it sends, in its own order.
    pub(crate) events: Vec<usize>,
}

/// An event with what the target gets of it.
pub(crate) struct Shaped<'a> {
    /// As dynamic parameters look into it.
    pub(crate) event: &'a Value,
    pub(crate) payload: Value,
}

/// The most entries of one call, and the most bytes of their texts: below what the services take.
const AT_ONCE: usize = 10;
const BYTES: usize = 240_000;

impl Addressee {
    /// Reads an ARN; `None` where it is no target that is served.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let arn = Arn::parse(text)?;
        let kind = match arn.service.as_str() {
            "events" if arn.resource.starts_with("event-bus/") => Kind::Bus,
            "events" if arn.resource.starts_with("api-destination/") => Kind::Destination,
            "lambda" if arn.resource.starts_with("function:") => Kind::Function,
            "logs" => {
                let name = arn.resource.strip_prefix("log-group:")?;
                Kind::LogGroup(name.strip_suffix(":*").unwrap_or(name).to_owned())
            }
            "sqs" => Kind::Queue {
                url: base::queue_url(&arn.region, &arn.account, &arn.resource),
                fifo: arn.resource.ends_with(".fifo"),
            },
            "sns" => Kind::Topic,
            _ => return None,
        };
        Some(Self {
            arn: text.to_owned(),
            region: Region::parse(&arn.region).ok()?,
            account: AccountId::parse(&arn.account)?,
            kind,
        })
    }

    /// The calls that send these, one after the other. Functions and API destinations have ways of their own.
    pub(crate) fn sendings(&self, pipe: &PipeRecord, batch: &[Shaped<'_>], about: &Batch) -> Vec<Sending> {
        let groups = groups(batch);
        let sending = |service, operation, input: Value, events: &[usize]| Sending {
            service,
            operation,
            input,
            events: events.to_vec(),
        };
        let each = |make: &dyn Fn(usize, &Shaped<'_>) -> Value, events: &[usize]| -> Value {
            events
                .iter()
                .enumerate()
                .filter_map(|(place, index)| Some(make(place, batch.get(*index)?)))
                .collect()
        };
        match &self.kind {
            Kind::Destination | Kind::Function => Vec::new(),
            Kind::Queue { url, .. } => {
                let entry = |place: usize, one: &Shaped<'_>| self.message(pipe, place, one, about);
                let call = |events: &Vec<usize>| {
                    let input = json!({ "QueueUrl": url, "Entries": each(&entry, events) });
                    sending("sqs", "SendMessageBatch", input, events)
                };
                groups.iter().map(call).collect()
            }
            Kind::Topic => {
                let entry = |place: usize, one: &Shaped<'_>| json!({ "Id": place.to_string(), "Message": text(&one.payload) });
                let call = |events: &Vec<usize>| {
                    let input =
                        json!({ "TopicArn": self.arn, "PublishBatchRequestEntries": each(&entry, events) });
                    sending("sns", "PublishBatch", input, events)
                };
                groups.iter().map(call).collect()
            }
            Kind::Bus => {
                let entry = |_: usize, one: &Shaped<'_>| self.entry(pipe, one, about);
                let call = |events: &Vec<usize>| {
                    sending("events", "PutEvents", json!({ "Entries": each(&entry, events) }), events)
                };
                groups.iter().map(call).collect()
            }
            Kind::LogGroup(group) => {
                let logs = pipe.how.logs.clone().unwrap_or_default();
                let stream = logs.stream.unwrap_or_else(|| pipe.name.clone());
                let entry = |_: usize, one: &Shaped<'_>| {
                    let at =
                        logs.timestamp.as_deref().and_then(|path| dynamic(path, one.event, about.decodes));
                    let at = at.and_then(|at| at.as_i64().or_else(|| at.as_str()?.parse().ok()));
                    json!({ "timestamp": at.unwrap_or(about.millis), "message": text(&one.payload) })
                };
                let made = json!({ "logGroupName": group, "logStreamName": stream });
                let put = |events: &Vec<usize>| {
                    let mut entries = each(&entry, events);
                    if let Some(entries) = entries.as_array_mut() {
                        // The service takes them in the order of their times only.
                        entries.sort_by_key(|entry| entry["timestamp"].as_i64());
                    }
                    let input =
                        json!({ "logGroupName": group, "logStreamName": stream, "logEvents": entries });
                    sending("logs", "PutLogEvents", input, events)
                };
                let make = sending("logs", "CreateLogStream", made, &[]);
                std::iter::once(make).chain(groups.iter().map(put)).collect()
            }
        }
    }

    fn message(&self, pipe: &PipeRecord, place: usize, one: &Shaped<'_>, about: &Batch) -> Value {
        let mut entry = json!({ "Id": place.to_string(), "MessageBody": text(&one.payload) });
        let parameters = pipe.how.queue.clone().unwrap_or_default();
        for (name, given) in
            [("MessageGroupId", parameters.group), ("MessageDeduplicationId", parameters.deduplication)]
        {
            if let Some(found) = given.and_then(|given| dynamic(&given, one.event, about.decodes)) {
                entry[name] = Value::from(text(&found));
            }
        }
        entry
    }

    fn entry(&self, pipe: &PipeRecord, one: &Shaped<'_>, about: &Batch) -> Value {
        let bus = pipe.how.bus.clone().unwrap_or_default();
        let found = |given: &str| dynamic(given, one.event, about.decodes).map(|found| text(&found));
        let of = match pipe.is_of_stream() {
            true => "Event from aws:dynamodb",
            false => "Event from aws:sqs",
        };
        let mut entry = json!({
            "EventBusName": self.arn, "Detail": one.payload.to_string(),
            "DetailType": bus.detail_type.as_deref().and_then(found).unwrap_or_else(|| of.to_owned()),
            "Source": bus.source.as_deref().and_then(found).unwrap_or_else(|| format!("Pipe {}", pipe.name)),
        });
        if let Some(resources) = bus.resources {
            entry["Resources"] = resources.iter().filter_map(|one| found(one)).collect();
        }
        let seconds = |at: Value| at.as_f64().or_else(|| at.as_str()?.parse().ok());
        let time = bus.time.and_then(|time| dynamic(&time, one.event, about.decodes)).and_then(seconds);
        if let Some(time) = time {
            // Milliseconds, as sources tell their times, or seconds.
            entry["Time"] = json!(if time > 1e11 { time / 1e3 } else { time });
        }
        entry
    }
}

/// What of a batch its sendings need.
pub(crate) struct Batch {
    /// Now.
    pub(crate) millis: i64,
    /// Whether events are the source's own.
    pub(crate) decodes: bool,
}

/// The request to an API destination with what an event gives to its parameters.
pub(crate) fn request(
    arn: &str,
    http: Option<&HttpRecord>,
    event: &Value,
    decodes: bool,
    body: &Value,
) -> Request {
    let found = |given: &String| dynamic(given, event, decodes).map(|found| text(&found)).unwrap_or_default();
    let all = |given: Option<&BTreeMap<String, String>>| {
        given.into_iter().flatten().map(|(name, value)| (name.clone(), found(value))).collect()
    };
    Request {
        arn: arn.to_owned(),
        path: http.and_then(|http| http.path.as_ref()).into_iter().flatten().map(found).collect(),
        headers: all(http.and_then(|http| http.headers.as_ref())),
        query: all(http.and_then(|http| http.query.as_ref())),
        body: body.to_string(),
    }
}

/// A parameter's value: what its path leads to, or itself.
fn dynamic(given: &str, event: &Value, decodes: bool) -> Option<Value> {
    match Path::parse(given) {
        Some(path) => path.find(event, decodes).map(|found| found.into_owned()),
        None => Some(Value::from(given)),
    }
}

/// A payload as text: a string as it is, everything else as JSON.
pub(crate) fn text(payload: &Value) -> String {
    payload.as_str().map_or_else(|| payload.to_string(), str::to_owned)
}

/// The events of each call: by number and by bytes.
fn groups(batch: &[Shaped<'_>]) -> Vec<Vec<usize>> {
    let (mut groups, mut bytes): (Vec<Vec<usize>>, usize) = (Vec::new(), 0);
    for (index, one) in batch.iter().enumerate() {
        let size = one.payload.as_str().map_or_else(|| one.payload.to_string().len(), str::len);
        match groups.last_mut() {
            Some(group) if group.len() < AT_ONCE && bytes + size <= BYTES => {
                group.push(index);
                bytes += size;
            }
            _ => {
                groups.push(vec![index]);
                bytes = size;
            }
        }
    }
    groups
}

impl Sending {
    /// Which events the answer says have failed.
    pub(crate) fn failed(&self, answer: &Value) -> Vec<usize> {
        let place = |entry: &Value| entry.get("Id")?.as_str()?.parse::<usize>().ok();
        let places: Vec<usize> = match self.operation {
            "PutEvents" => {
                let entries = answer.get("Entries").and_then(Value::as_array).into_iter().flatten();
                let wrong = |entry: &Value| entry.get("ErrorCode").is_some_and(|code| !code.is_null());
                entries.enumerate().filter(|(_, entry)| wrong(entry)).map(|(place, _)| place).collect()
            }
            _ => answer
                .get("Failed")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(place)
                .collect(),
        };
        places.into_iter().filter_map(|place| self.events.get(place).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{BusRecord, TargetRecord};

    fn sendings(target: &str, payloads: &[Value]) -> Vec<Sending> {
        let to = Addressee::read(target).unwrap();
        let event = json!({"messageId": "m", "body": "{\"at\": 1700000000000}"});
        let batch: Vec<Shaped<'_>> =
            payloads.iter().map(|payload| Shaped { event: &event, payload: payload.clone() }).collect();
        let how = TargetRecord {
            bus: Some(BusRecord { time: Some("$.body.at".into()), ..BusRecord::default() }),
            ..TargetRecord::default()
        };
        let pipe = PipeRecord { name: "p".into(), how, ..PipeRecord::default() };
        to.sendings(&pipe, &batch, &Batch { millis: 7, decodes: true })
    }

    #[test]
    fn calls_are_bounded_by_number_and_bytes() {
        let queue = "arn:aws:sqs:us-east-1:000000000000:q";
        let counts = |payloads: &[Value]| {
            sendings(queue, payloads).iter().map(|sending| sending.events.len()).collect::<Vec<_>>()
        };
        assert_eq!(counts(&vec![json!("x"); 23]), [10, 10, 3]);
        assert_eq!(counts(&vec![json!("x".repeat(BYTES / 2)); 5]), [2, 2, 1]);
        assert_eq!(counts(&[json!("x".repeat(BYTES * 2)), json!("y")]), [1, 1]);
    }

    #[test]
    fn answers_tell_which_events_have_failed() {
        let queue = sendings("arn:aws:sqs:us-east-1:000000000000:q", &vec![json!("x"); 12]);
        assert_eq!(queue[1].failed(&json!({"Failed": [{"Id": "1", "Code": "X"}]})), [11]);
        let bus = sendings("arn:aws:events:us-east-1:000000000000:event-bus/b", &vec![json!({}); 2]);
        let entry = &bus[0].input["Entries"][0];
        assert_eq!(
            (&entry["Source"], &entry["DetailType"]),
            (&json!("Pipe p"), &json!("Event from aws:sqs"))
        );
        assert_eq!(entry["Time"], json!(1_700_000_000.0));
        let answer = json!({"FailedEntryCount": 1, "Entries": [{"EventId": "i"}, {"ErrorCode": "X"}]});
        assert_eq!(bus[0].failed(&answer), [1]);
        assert_eq!(Addressee::read("arn:aws:states:us-east-1:000000000000:stateMachine:m"), None);
    }
}
