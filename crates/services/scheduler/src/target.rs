//! What can be a target, and the call that sends to it. Pure.

use crate::records::schedule::TargetRecord;
use base::{AccountId, Arn, Region};
use serde_json::{Value, json};

/// A call to make.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sending {
    pub(crate) service: String,
    pub(crate) operation: String,
    pub(crate) input: Vec<u8>,
    /// Where, and as whom; `None` for the schedule's own region and account.
    pub(crate) place: Option<(AccountId, Region)>,
}

/// What begins the ARN of an operation that is a target.
const UNIVERSAL: &str = ":scheduler:::aws-sdk:";

/// Beginnings of operations that AWS does not take for targets: they only read.
/// <https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html>
const READING: &[&str] = &[
    "adminGet",
    "adminList",
    "batchDescribe",
    "batchGet",
    "batchRead",
    "describe",
    "discover",
    "get",
    "invokeModel",
    "isAuthorized",
    "list",
    "lookup",
    "poll",
    "query",
    "read",
    "receive",
    "retrieve",
    "scan",
    "search",
    "select",
    "testConnection",
    "testMigration",
    "transactGet",
    "translateDocument",
    "validate",
];

/// Names of services where the SDK's and the model's are not one.
const NAMES: &[(&str, &str)] =
    &[("cloudwatchlogs", "logs"), ("eventbridge", "events"), ("iam", "iam"), ("sfn", "stepfunctions")];

/// Service and operation of a universal target.
pub(crate) fn universal(arn: &str) -> Option<Result<(String, String), String>> {
    let (_, rest) = arn.split_once(UNIVERSAL)?;
    let unserved = || Err(format!("{arn} is not a valid target for a schedule"));
    let Some((service, action)) = rest.split_once(':') else { return Some(unserved()) };
    let service = NAMES.iter().find(|(sdk, _)| *sdk == service).map_or(service, |(_, name)| name);
    if READING.iter().any(|start| action.starts_with(start)) || action.is_empty() {
        return Some(unserved());
    }
    let (first, others) = action.split_at(action.chars().next().map_or(0, char::len_utf8));
    Some(Ok((service.to_owned(), first.to_uppercase() + others)))
}

impl TargetRecord {
    /// Refuses what no schedule can call; `serves` says whether there is an operation.
    pub(crate) fn check(&self, serves: impl Fn(&str, &str) -> bool) -> Result<(), String> {
        if let Some(found) = universal(&self.arn) {
            let (service, operation) = found?;
            return match serves(&service, &operation) {
                true => Ok(()),
                false => {
                    Err(format!("Whimbrel does not serve {service}'s {operation}, the target {}.", self.arn))
                }
            };
        }
        let arn = Arn::parse(&self.arn).filter(|arn| Region::parse(&arn.region).is_ok());
        let Some(arn) = arn else {
            return Err(format!("Provided Arn is not in correct format. {}", self.arn));
        };
        match (arn.service.as_str(), &self.event) {
            ("lambda", _) if arn.resource.starts_with("function:") => {}
            ("sns", _) => {}
            ("sqs", _) => {
                if arn.resource.ends_with(".fifo") && self.message_group.is_none() {
                    return Err("MessageGroupId must be specified for a FIFO queue.".to_owned());
                }
            }
            ("events", Some(_)) if arn.resource.starts_with("event-bus/") => {}
            ("events", None) => {
                return Err("EventBridgeParameters must be specified for an event bus.".to_owned());
            }
            _ => return Err(format!("Whimbrel does not serve {} as the target of a schedule.", self.arn)),
        }
        let is_templated = |service: &str| arn.service == service;
        if self.event.is_some() && !is_templated("events") {
            return Err("EventBridgeParameters are not supported for this target.".to_owned());
        }
        if self.message_group.is_some() && !is_templated("sqs") {
            return Err("SqsParameters are not supported for this target.".to_owned());
        }
        Ok(())
    }

    /// The call that sends `text`; functions have a way of their own.
    pub(crate) fn sending(&self, text: &str) -> Option<Sending> {
        if let Some(Ok((service, operation))) = universal(&self.arn) {
            return Some(Sending { service, operation, input: text.as_bytes().to_vec(), place: None });
        }
        let arn = Arn::parse(&self.arn)?;
        let place = (AccountId::parse(&arn.account)?, Region::parse(&arn.region).ok()?);
        let (operation, input) = match arn.service.as_str() {
            "sqs" => {
                let mut input = json!({ "QueueUrl": url(&arn), "MessageBody": text });
                if let Some(group) = &self.message_group {
                    input["MessageGroupId"] = json!(group);
                }
                ("SendMessage", input)
            }
            "sns" => ("Publish", json!({ "TopicArn": self.arn, "Message": text })),
            "events" => {
                let (kind, source) = self.event.clone().unwrap_or_default();
                let entry =
                    json!({ "EventBusName": self.arn, "DetailType": kind, "Source": source, "Detail": text });
                ("PutEvents", json!({ "Entries": [entry] }))
            }
            _ => return None,
        };
        Some(Sending {
            service: arn.service.clone(),
            operation: operation.to_owned(),
            input: input.to_string().into_bytes(),
            place: Some(place),
        })
    }
}

/// The URL of the queue that an ARN names.
fn url(arn: &Arn) -> String {
    base::queue_url(&arn.region, &arn.account, &arn.resource)
}

/// The call that puts a dead letter into a queue.
pub(crate) fn dead_letter(queue: &str, body: &str, attributes: &[(&str, String)]) -> Option<Sending> {
    let arn = Arn::parse(queue).filter(|arn| arn.service == "sqs")?;
    let attributes: serde_json::Map<String, Value> = attributes
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!({ "DataType": "String", "StringValue": value })))
        .collect();
    let input = json!({ "QueueUrl": url(&arn), "MessageBody": body, "MessageAttributes": attributes });
    Some(Sending {
        service: "sqs".to_owned(),
        operation: "SendMessage".to_owned(),
        input: input.to_string().into_bytes(),
        place: Some((AccountId::parse(&arn.account)?, Region::parse(&arn.region).ok()?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arn: &str) -> TargetRecord {
        TargetRecord { arn: arn.to_owned(), ..TargetRecord::default() }
    }

    #[test]
    fn targets_are_checked() {
        let check = |target: &TargetRecord| {
            target.check(|service, operation| (service, operation) == ("sqs", "SendMessage"))
        };
        let bus = "arn:aws:events:us-east-1:000000000000:event-bus/b";
        let fifo = "arn:aws:sqs:us-east-1:000000000000:q.fifo";
        for good in [
            of("arn:aws:lambda:us-east-1:000000000000:function:f"),
            of("arn:aws:sns:us-east-1:000000000000:t"),
            of("arn:aws:scheduler:::aws-sdk:sqs:sendMessage"),
            TargetRecord { event: Some(("d".into(), "s".into())), ..of(bus) },
            TargetRecord { message_group: Some("g".into()), ..of(fifo) },
        ] {
            assert_eq!(check(&good), Ok(()), "{good:?}");
        }
        for wrong in [
            of("nothing"),
            of(bus),
            of(fifo),
            of("arn:aws:kinesis:us-east-1:000000000000:stream/s"),
            of("arn:aws:scheduler:::aws-sdk:sqs:receiveMessage"),
            of("arn:aws:scheduler:::aws-sdk:sqs:purgeQueue"),
            of("arn:aws:scheduler:::aws-sdk:sqs"),
            TargetRecord { message_group: Some("g".into()), ..of("arn:aws:sns:us-east-1:000000000000:t") },
        ] {
            assert!(check(&wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn operations_are_found_by_their_sdk_names() {
        let arn = "arn:aws:scheduler:::aws-sdk:eventbridge:putEvents";
        assert_eq!(universal(arn), Some(Ok(("events".into(), "PutEvents".into()))));
        assert_eq!(universal("arn:aws:sqs:us-east-1:0:q"), None);
    }
}
