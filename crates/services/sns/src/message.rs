//! A message, and what each kind of endpoint gets of it. Pure.

use crate::fifo::Order;
use crate::filter::rounded;
use crate::records::subscription::SubscriptionRecord;
use crate::signing::{Signer, Version, signed_text};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::events::check_json;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use wire::sqs::MessageAttributeValue;

/// A message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) topic_arn: String,
    pub(crate) subject: Option<String>,
    pub(crate) text: String,
    /// With `MessageStructure: json`: what each protocol gets instead.
    pub(crate) by_protocol: BTreeMap<String, String>,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    /// `2026-01-01T00:00:00.000Z`.
    pub(crate) time: String,
    /// The message group of a standard topic's message, which standard queues share fairly between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    /// The trace header that it was published with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) trace: Option<String>,
    /// Of a FIFO topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) order: Option<Order>,
    /// How its topic signed when it was published.
    #[serde(default, skip_serializing_if = "Version::is_one")]
    pub(crate) signature: Version,
    /// Its signatures, each made once.
    #[serde(skip)]
    pub(crate) signed: Signed,
    /// What a queue gets before and after its subscription's ARN, once that was asked for.
    #[serde(skip)]
    pub(crate) around: OnceLock<(String, String)>,
    /// What filter policies see, made once for all subscriptions of a topic, where one has a policy.
    #[serde(skip)]
    pub(crate) filtered: Filtered,
}

/// The signatures of a message: with the text that most protocols get, and with that of functions where they have their own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Signed {
    most: OnceLock<String>,
    functions: OnceLock<String>,
}

/// A message as filter policies see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Filtered {
    attributes: OnceLock<String>,
    body: OnceLock<Body>,
}

/// A body as filter policies see it.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    /// It is no JSON object, which no policy takes.
    Opaque,
    AsItIs,
    Rounded(String),
}

/// A message attribute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    pub(crate) kind: String,
    pub(crate) text: Option<String>,
    /// Of a binary one, in base64.
    pub(crate) bytes: Option<String>,
}

impl Message {
    /// The attributes as filter policies see them.
    pub(crate) fn filtered_attributes(&self) -> &str {
        self.filtered.attributes.get_or_init(|| rounded(&self.as_event()).into_owned())
    }

    /// The body as filter policies see it, where it is an object.
    pub(crate) fn filtered_body(&self) -> Option<&str> {
        let text = self.text.trim_start();
        let body = self.filtered.body.get_or_init(|| {
            if !text.starts_with('{') || check_json(text.as_bytes()).is_err() {
                return Body::Opaque;
            }
            match rounded(text) {
                Cow::Borrowed(_) => Body::AsItIs,
                Cow::Owned(text) => Body::Rounded(text),
            }
        });
        match body {
            Body::Opaque => None,
            Body::AsItIs => Some(text),
            Body::Rounded(text) => Some(text),
        }
    }

    fn as_event(&self) -> String {
        let mut members = Vec::new();
        for (name, attribute) in &self.attributes {
            let Some(text) = &attribute.text else { continue };
            let is = |kind: &str| attribute.kind == kind || attribute.kind.starts_with(&format!("{kind}."));
            let value = match attribute.kind.as_str() {
                // A number as it was written, which was checked to be one.
                _ if is("Number") => text.clone(),
                // An array, or one value of what an array may hold.
                "String.Array" => match serde_json::from_str::<Value>(text) {
                    Ok(value) if !value.is_object() => value.to_string(),
                    _ => Value::from(text.as_str()).to_string(),
                },
                _ => Value::from(text.as_str()).to_string(),
            };
            members.push(format!("{}:{value}", Value::from(name.as_str())));
        }
        format!("{{{}}}", members.join(","))
    }

    /// The text for a protocol.
    pub(crate) fn text_for(&self, protocol: &str) -> &str {
        self.by_protocol.get(protocol).unwrap_or(&self.text)
    }

    fn shown_attributes(&self) -> Map<String, Value> {
        let shown = self.attributes.iter().map(|(name, attribute)| {
            let value = attribute.text.as_ref().or(attribute.bytes.as_ref());
            (name.clone(), json!({ "Type": attribute.kind, "Value": value }))
        });
        shown.collect()
    }

    /// What an HTTP endpoint gets: the body, and the headers that say what it is.
    pub(crate) fn for_endpoint(
        &self,
        subscription: &SubscriptionRecord,
        subscription_arn: &str,
        signer: &Signer,
    ) -> (String, Vec<(String, String)>) {
        let mut headers = vec![
            ("x-amz-sns-message-type".to_owned(), "Notification".to_owned()),
            ("x-amz-sns-message-id".to_owned(), self.id.clone()),
            ("x-amz-sns-topic-arn".to_owned(), self.topic_arn.clone()),
            ("x-amz-sns-subscription-arn".to_owned(), subscription_arn.to_owned()),
        ];
        let text = self.text_for(&subscription.protocol);
        if subscription.has("RawMessageDelivery") {
            headers.push(("x-amz-sns-rawdelivery".to_owned(), "true".to_owned()));
            return (text.to_owned(), headers);
        }
        (self.envelope(&subscription.protocol, subscription_arn, signer).to_string(), headers)
    }

    /// The signature of what a protocol gets.
    fn signature(&self, protocol: &str, signer: &Signer) -> String {
        let sign = || {
            let subject = self.subject.as_deref().map(|subject| ("Subject", subject));
            let first = [("Message", self.text_for(protocol)), ("MessageId", &self.id)];
            let rest =
                [("Timestamp", self.time.as_str()), ("TopicArn", &self.topic_arn), ("Type", "Notification")];
            let parts: Vec<_> = first.into_iter().chain(subject).chain(rest).collect();
            signer.sign(&signed_text(&parts), self.signature)
        };
        match (self.by_protocol.contains_key(protocol), protocol) {
            (false, _) => self.signed.most.get_or_init(sign).clone(),
            (true, "lambda") => self.signed.functions.get_or_init(sign).clone(),
            // What queues get is kept as a whole, and to send to endpoints takes longer than to sign.
            (true, _) => sign(),
        }
    }

    /// The message with what is around it.
    pub(crate) fn envelope(&self, protocol: &str, subscription_arn: &str, signer: &Signer) -> Value {
        let mut envelope = json!({
            "Type": "Notification", "MessageId": self.id,
        });
        if let Some(order) = &self.order {
            envelope["SequenceNumber"] = json!(order.sequence);
        }
        envelope["TopicArn"] = json!(self.topic_arn);
        if let Some(subject) = &self.subject {
            envelope["Subject"] = json!(subject);
        }
        envelope["Message"] = json!(self.text_for(protocol));
        envelope["Timestamp"] = json!(self.time);
        // FIFO topics sign nothing.
        if self.order.is_none() {
            envelope["SignatureVersion"] = json!(self.signature.as_str());
            envelope["Signature"] = json!(self.signature(protocol, signer));
            envelope["SigningCertURL"] = json!(signer.certificate_url);
        }
        envelope["UnsubscribeURL"] = json!(unsubscribe(&signer.url, subscription_arn));
        if !self.attributes.is_empty() {
            envelope["MessageAttributes"] = Value::Object(self.shown_attributes());
        }
        envelope
    }

    /// What a queue gets: the message with what is around it, or itself where delivery is raw.
    pub(crate) fn for_queue(
        &self,
        subscription: &SubscriptionRecord,
        subscription_arn: &str,
        signer: &Signer,
    ) -> (String, Value) {
        let text = self.text_for("sqs");
        if subscription.has("RawMessageDelivery") {
            let attributes: Map<String, Value> = self
                .attributes
                .iter()
                .map(|(name, attribute)| {
                    let mut value = json!({ "DataType": attribute.kind });
                    if let Some(text) = &attribute.text {
                        value["StringValue"] = json!(text);
                    }
                    if let Some(bytes) = &attribute.bytes {
                        value["BinaryValue"] = json!(bytes);
                    }
                    (name.clone(), value)
                })
                .collect();
            return (text.to_owned(), Value::Object(attributes));
        }
        // Of a thousand subscriptions each gets the same but for its ARN, so the rest is written once.
        let (before, after) = self.around.get_or_init(|| {
            let place = format!("place-{}", self.id);
            let whole = self.envelope("sqs", &place, signer).to_string();
            let parts = whole.split_once(&place).map(|(before, after)| (before.to_owned(), after.to_owned()));
            parts.unwrap_or((whole, String::new()))
        });
        ([before, subscription_arn, after.as_str()].concat(), json!({}))
    }

    /// What a function gets.
    pub(crate) fn for_function(&self, subscription_arn: &str, signer: &Signer) -> String {
        let sns = json!({
            "Type": "Notification", "MessageId": self.id, "TopicArn": self.topic_arn, "Subject": self.subject,
            "Message": self.text_for("lambda"), "Timestamp": self.time,
            // Functions are told version 1 whichever it is; the signature itself is the topic's.
            "SignatureVersion": "1",
            "Signature": self.signature("lambda", signer), "SigningCertUrl": signer.certificate_url,
            "UnsubscribeUrl": unsubscribe(&signer.url, subscription_arn),
            "MessageAttributes": self.shown_attributes(),
        });
        let record = json!({
            "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": subscription_arn, "Sns": sns,
        });
        json!({ "Records": [record] }).to_string()
    }
}

/// The link that ends a subscription.
pub(crate) fn unsubscribe(url: &str, subscription_arn: &str) -> String {
    format!("{url}/?Action=Unsubscribe&SubscriptionArn={subscription_arn}")
}

/// Why an endpoint is asked whether it wants a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// It was subscribed.
    Subscribed,
    /// Somebody followed the link that ends its subscription.
    Unsubscribed,
}

impl Asked {
    /// The type of what it gets.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Subscribed => "SubscriptionConfirmation",
            Self::Unsubscribed => "UnsubscribeConfirmation",
        }
    }
}

/// What an endpoint is asked: about which topic, and what it can answer with.
pub(crate) struct Question<'a> {
    pub(crate) asked: Asked,
    pub(crate) id: &'a str,
    pub(crate) topic_arn: &'a str,
    /// The subscription that was ended, if one was.
    pub(crate) subscription_arn: &'a str,
    pub(crate) token: &'a str,
    pub(crate) time: &'a str,
}

impl Question<'_> {
    /// The link that says yes.
    pub(crate) fn link(&self, signer: &Signer) -> String {
        let Self { topic_arn, token, .. } = *self;
        format!("{}/?Action=ConfirmSubscription&TopicArn={topic_arn}&Token={token}", signer.url)
    }

    /// The body in which it is asked.
    pub(crate) fn body(&self, signer: &Signer, version: Version) -> String {
        let Self { id, topic_arn, token, time, .. } = *self;
        let message = match self.asked {
            Asked::Subscribed => format!(
                "You have chosen to subscribe to the topic {topic_arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message."
            ),
            Asked::Unsubscribed => format!(
                "You have chosen to deactivate subscription {}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.",
                self.subscription_arn
            ),
        };
        let link = self.link(signer);
        let kind = self.asked.kind();
        let signed = signed_text(&[
            ("Message", &message),
            ("MessageId", id),
            ("SubscribeURL", &link),
            ("Timestamp", time),
            ("Token", token),
            ("TopicArn", topic_arn),
            ("Type", kind),
        ]);
        json!({
            "Type": kind, "MessageId": id, "Token": token, "TopicArn": topic_arn, "Message": message, "SubscribeURL": link,
            "Timestamp": time, "SignatureVersion": version.as_str(), "Signature": signer.sign(&signed, version),
            "SigningCertURL": signer.certificate_url,
        })
        .to_string()
    }
}

/// A time as SNS writes it: `2026-01-01T00:00:00.000Z`.
pub(crate) fn instant(at: Timestamp) -> String {
    let time = jiff::Timestamp::from_microsecond(at.as_micros());
    time.map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()).unwrap_or_default()
}

/// Bytes as they are kept.
pub(crate) fn encoded(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Message attributes as SQS takes them; they were checked when they came.
pub(crate) fn message_attributes(attributes: &Value) -> Option<BTreeMap<String, MessageAttributeValue>> {
    let attributes = attributes.as_object().filter(|attributes| !attributes.is_empty())?;
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let typed = attributes.iter().map(|(name, value)| {
        let bytes = text(value, "BinaryValue").and_then(|encoded| STANDARD.decode(encoded).ok());
        let typed = MessageAttributeValue {
            data_type: text(value, "DataType").unwrap_or_default(),
            string_value: text(value, "StringValue"),
            binary_value: bytes.map(Into::into),
            ..MessageAttributeValue::default()
        };
        (name.clone(), typed)
    });
    Some(typed.collect())
}
