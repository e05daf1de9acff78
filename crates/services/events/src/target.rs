//! What can be a target: which ARNs, and the call that sends to each. Pure.

use crate::destinations::named;
use base::{AccountId, Arn, Region};
use bytes::Bytes;
use serde_json::{Value, json};

/// Something that an ARN names and that is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bus(String),
    /// By its name and its id.
    Destination(String, String),
    Function,
    LogGroup(String),
    Queue(String),
    Topic,
}

/// An ARN with what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addressee {
    pub(crate) arn: String,
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) kind: Kind,
}

/// A call that sends.
pub(crate) struct Sending {
    pub(crate) service: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) input: Value,
}

impl Addressee {
    /// Reads an ARN; `None` where it is no target that is served.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let arn = Arn::parse(text)?;
        let kind = match arn.service.as_str() {
            "events" => match arn.resource.strip_prefix("event-bus/") {
                Some(bus) => Kind::Bus(bus.to_owned()),
                None => {
                    let (_, name, id) = named(text, "api-destination")?;
                    Kind::Destination(name, id)
                }
            },
            "lambda" => {
                arn.resource.strip_prefix("function:")?;
                Kind::Function
            }
            "logs" => {
                let name = arn.resource.strip_prefix("log-group:")?;
                Kind::LogGroup(name.strip_suffix(":*").unwrap_or(name).to_owned())
            }
            "sqs" => Kind::Queue(arn.resource.clone()),
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

    pub(crate) fn is_fifo(&self) -> bool {
        matches!(&self.kind, Kind::Queue(name) if name.ends_with(".fifo"))
    }

    /// The calls that send `text`, one after the other; those before the last only make room. Functions, buses and API
    /// destinations have ways of their own.
    pub(crate) fn sendings(
        &self,
        text: &str,
        group: Option<&str>,
        event_id: &str,
        millis: i64,
    ) -> Vec<Sending> {
        match &self.kind {
            Kind::Bus(_) | Kind::Destination(..) | Kind::Function => Vec::new(),
            Kind::Queue(name) => {
                let mut input = json!({ "QueueUrl": self.queue_url(name), "MessageBody": text });
                if let Some(group) = group {
                    input["MessageGroupId"] = json!(group);
                }
                vec![Sending { service: "sqs", operation: "SendMessage", input }]
            }
            Kind::Topic => {
                let input = json!({ "TopicArn": self.arn, "Message": text });
                vec![Sending { service: "sns", operation: "Publish", input }]
            }
            Kind::LogGroup(name) => {
                let stream = json!({ "logGroupName": name, "logStreamName": event_id });
                let events = json!({
                    "logGroupName": name, "logStreamName": event_id,
                    "logEvents": [{ "timestamp": millis, "message": text }],
                });
                vec![
                    Sending { service: "logs", operation: "CreateLogStream", input: stream },
                    Sending { service: "logs", operation: "PutLogEvents", input: events },
                ]
            }
        }
    }

    fn queue_url(&self, name: &str) -> String {
        base::queue_url(self.region.as_str(), self.account.as_str(), name)
    }

    /// The call that puts a dead letter into a queue.
    pub(crate) fn dead_letter(&self, body: &Bytes, attributes: &[(&str, String)]) -> Option<Sending> {
        let Kind::Queue(name) = &self.kind else { return None };
        let attributes: serde_json::Map<String, Value> = attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!({ "DataType": "String", "StringValue": value })))
            .collect();
        let text = String::from_utf8_lossy(body);
        let input = json!({
            "QueueUrl": self.queue_url(name), "MessageBody": text, "MessageAttributes": attributes,
        });
        Some(Sending { service: "sqs", operation: "SendMessage", input })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_read_and_sent_to() {
        let queue = Addressee::read("arn:aws:sqs:us-east-1:000000000000:q.fifo").unwrap();
        assert!(queue.is_fifo());
        let calls = queue.sendings("{}", Some("g"), "i", 0);
        assert_eq!(calls[0].input["QueueUrl"], "https://sqs.us-east-1.amazonaws.com/000000000000/q.fifo");
        assert_eq!(calls[0].input["MessageGroupId"], "g");
        let group = Addressee::read("arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/g:*").unwrap();
        assert_eq!(group.kind, Kind::LogGroup("/aws/events/g".into()));
        assert_eq!(group.sendings("{}", None, "i", 7).len(), 2);
        for wrong in [
            "",
            "q",
            "arn:aws:s3:::b",
            "arn:aws:lambda:us-east-1:000000000000:layer:l",
            "arn:aws:sqs:mars-1:0:q",
        ] {
            assert_eq!(Addressee::read(wrong), None, "{wrong}");
        }
    }
}
