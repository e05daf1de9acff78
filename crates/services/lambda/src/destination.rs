//! Where the outcome of an asynchronous invocation goes: which ARNs can be sent to, and the call that sends. Pure.

use base::{AccountId, Region};
use serde_json::{Value, json};

/// Something that an ARN names and that can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    Bus { name: String },
    Function { name: String },
    Queue { name: String },
    Topic,
}

/// An ARN with what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) arn: String,
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) kind: Destination,
}

impl Target {
    /// Reads an ARN.
    pub(crate) fn read(arn: &str) -> Option<Self> {
        let mut fields = arn.strip_prefix("arn:")?.splitn(5, ':');
        let (_partition, service) = (fields.next()?, fields.next()?);
        let (region, account, resource) = (fields.next()?, fields.next()?, fields.next()?);
        let kind = match service {
            "events" => Destination::Bus { name: resource.strip_prefix("event-bus/")?.to_owned() },
            "lambda" => Destination::Function { name: resource.strip_prefix("function:")?.to_owned() },
            "sqs" => Destination::Queue { name: resource.to_owned() },
            "sns" => Destination::Topic,
            _ => return None,
        };
        Some(Self {
            arn: arn.to_owned(),
            region: Region::parse(region).ok()?,
            account: AccountId::parse(account)?,
            kind,
        })
    }

    /// Service and operation that send to it.
    pub(crate) fn operation(&self) -> (&'static str, &'static str) {
        match self.kind {
            Destination::Bus { .. } => ("events", "PutEvents"),
            Destination::Function { .. } => ("lambda", "Invoke"),
            Destination::Queue { .. } => ("sqs", "SendMessage"),
            Destination::Topic => ("sns", "Publish"),
        }
    }

    /// The input that sends `text`. `detail_type` and `function` are for buses, `attributes` for queues and topics.
    pub(crate) fn input(
        &self,
        text: &str,
        detail_type: &str,
        function: &str,
        attributes: &[(&str, &str, String)],
    ) -> Value {
        let attributes: serde_json::Map<String, Value> = attributes
            .iter()
            .map(|(name, kind, value)| {
                ((*name).to_owned(), json!({ "DataType": kind, "StringValue": value }))
            })
            .collect();
        match &self.kind {
            Destination::Bus { name } => json!({ "Entries": [{
                "Source": "lambda", "DetailType": detail_type, "Detail": text, "EventBusName": name,
                "Resources": [self.arn, function],
            }] }),
            Destination::Function { .. } => {
                use base64::Engine as _;
                let payload = base64::engine::general_purpose::STANDARD.encode(text);
                json!({ "FunctionName": self.arn, "InvocationType": "Event", "Payload": payload })
            }
            Destination::Queue { name } => json!({
                "QueueUrl": base::queue_url(self.region.as_str(), self.account.as_str(), name),
                "MessageBody": text, "MessageAttributes": attributes,
            }),
            Destination::Topic => {
                json!({ "TopicArn": self.arn, "Message": text, "MessageAttributes": attributes })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_read_and_sent_to() {
        let queue = Target::read("arn:aws:sqs:us-east-1:000000000000:dead").unwrap();
        assert_eq!(queue.operation(), ("sqs", "SendMessage"));
        let input = queue.input("{}", "", "", &[("ErrorCode", "Number", "200".into())]);
        assert_eq!(input["QueueUrl"], "https://sqs.us-east-1.amazonaws.com/000000000000/dead");
        assert_eq!(input["MessageAttributes"]["ErrorCode"]["StringValue"], "200");
        let function = Target::read("arn:aws:lambda:us-east-1:000000000000:function:f:live").unwrap();
        assert_eq!(function.input("{}", "", "", &[])["Payload"], "e30=");
        let bus = Target::read("arn:aws:events:us-east-1:000000000000:event-bus/default").unwrap();
        assert_eq!(bus.input("{}", "t", "f", &[])["Entries"][0]["EventBusName"], "default");
        for wrong in [
            "",
            "arn:aws:s3:::bucket",
            "arn:aws:lambda:us-east-1:000000000000:layer:l",
            "arn:aws:sqs:mars-1:0:q",
        ] {
            assert_eq!(Target::read(wrong), None, "{wrong}");
        }
    }
}
