//! What people and their devices get: e-mails, text messages and what their apps' push services would be sent. It goes into the outbox,
//! which is read by `whimbrel outbox`, and no further.

use crate::Sns;
use crate::courier::Subscribers;
use crate::message::{Asked, Message, Question, instant, unsubscribe};
use crate::records::outbox::{self, Letter};
use crate::records::subscription::SubscriptionRecord;
use crate::registry::Registry;
use crate::seen;
use crate::signing::{Signer, Version};
use base::{AccountId, Region, Timestamp};
use delivery::{Job, Verdict};
use serde_json::json;
use std::collections::BTreeMap;
use wire::{CallError, Internal};

/// The subject of an e-mail whose message has none.
const NO_SUBJECT: &str = "AWS Notification Message";
/// The attribute of a message that says who sends a text message, and what such attributes begin with.
const SENDER: &str = "AWS.SNS.SMS.SenderID";
const OF_SMS: &str = "AWS.SNS.SMS.";

/// Whether a protocol is one of those whose messages go into the outbox.
pub(crate) fn is_kept_here(protocol: &str) -> bool {
    matches!(protocol, "application" | "email" | "email-json" | "sms")
}

/// The platform in an endpoint's ARN, such as `arn:aws:sns:us-east-1:000000000000:endpoint/APNS/app/id`.
pub(crate) fn platform(arn: &str) -> &str {
    arn.split('/').nth(1).unwrap_or_default()
}

/// The letter that a subscription gets of a message.
pub(crate) fn of_message(
    subscription: &SubscriptionRecord,
    message: &Message,
    arn: &str,
    signer: &Signer,
) -> Letter {
    let protocol = subscription.protocol.as_str();
    let (mut subject, mut attributes) = (None, BTreeMap::new());
    let text = match protocol {
        "email" => {
            subject = Some(message.subject.clone().unwrap_or_else(|| NO_SUBJECT.to_owned()));
            let link = unsubscribe(&signer.url, arn);
            format!(
                "{}\n\n--\nIf you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:\n{link}\n",
                message.text_for(protocol)
            )
        }
        "email-json" => {
            subject = Some(message.subject.clone().unwrap_or_else(|| NO_SUBJECT.to_owned()));
            message.envelope(protocol, arn, signer).to_string()
        }
        "application" => {
            attributes = texts(message);
            message.text_for(platform(&subscription.endpoint)).to_owned()
        }
        _ => {
            attributes = texts(message);
            message.text_for(protocol).to_owned()
        }
    };
    Letter {
        number: 0,
        account: subscription.account.clone(),
        kind: protocol.to_owned(),
        to: subscription.endpoint.clone(),
        from: attributes.get(SENDER).cloned(),
        subject,
        text,
        message: message.id.clone(),
        topic: Some(message.topic_arn.clone()),
        attributes,
        time: message.time.clone(),
    }
}

/// A message's attributes as text.
pub(crate) fn texts(message: &Message) -> BTreeMap<String, String> {
    let text = |(name, attribute): (&String, &crate::message::Attribute)| {
        let value = attribute.text.as_ref().or(attribute.bytes.as_ref())?;
        Some((name.clone(), value.clone()))
    };
    message.attributes.iter().filter_map(text).collect()
}

/// The letter in which an address is asked to confirm its subscription.
pub(crate) fn confirmation(
    registry: &Registry,
    subscription: &SubscriptionRecord,
    signer: &Signer,
    version: Version,
    (id, at): (&str, Timestamp),
) -> Letter {
    let topic = registry.topic_arn(&subscription.account, &subscription.topic);
    let arn = registry.subscription_arn(subscription);
    let time = instant(at);
    let question = Question {
        asked: Asked::Subscribed,
        id,
        topic_arn: &topic,
        subscription_arn: &arn,
        token: subscription.token.as_deref().unwrap_or_default(),
        time: &time,
    };
    let text = match subscription.protocol.as_str() {
        "email-json" => question.body(signer, version),
        _ => format!(
            "You have chosen to subscribe to the topic:\n{topic}\n\nTo confirm this subscription, click or visit the link below (If this was in error no action is necessary):\n{}\n",
            question.link(signer)
        ),
    };
    Letter {
        account: subscription.account.clone(),
        kind: subscription.protocol.clone(),
        to: subscription.endpoint.clone(),
        subject: Some("AWS Notification - Subscription Confirmation".to_owned()),
        text,
        message: id.to_owned(),
        topic: Some(topic),
        time,
        ..Letter::default()
    }
}

/// A letter of text says who sends it, and whether it is an advertisement, by the message or by the account's defaults.
pub(crate) fn with_defaults(mut letter: Letter, defaults: &BTreeMap<String, String>) -> Letter {
    if letter.kind == "sms" {
        letter.from = letter.from.or_else(|| defaults.get("DefaultSenderID").cloned());
        let kind = letter.attributes.get(&format!("{OF_SMS}SMSType")).cloned();
        let kind = kind.or_else(|| defaults.get("DefaultSMSType").cloned());
        letter.attributes.insert("SMSType".to_owned(), kind.unwrap_or_else(|| "Promotional".to_owned()));
    }
    letter
}

impl Subscribers {
    /// A message into the outbox, for whom a subscription names.
    pub(crate) async fn put_out(
        &self,
        job: &Job,
        subscription: &SubscriptionRecord,
        message: &Message,
        arn: &str,
        signer: &Signer,
    ) -> Verdict {
        let hop = self.house.ways.hop(&self.sns.clock);
        let mut letter = of_message(subscription, message, arn, signer);
        let endpoint = &subscription.endpoint;
        let sent = self.ready(&mut letter);
        let sent = match sent {
            Ok(()) => self.registry.put_out(letter.clone()).await.map_err(|error| {
                wire::log_internal("sns", "outbox", &error);
                CallError::new("InternalError", 500, error.cause().to_string())
            }),
            Err(error) => Err(*error),
        };
        let grave = self.grave(subscription, &message.id, letter.text, json!({}), None);
        let verdict = self.outcome(job, &sent, grave, endpoint);
        self.count((&subscription.account, &subscription.topic), sent.is_ok(), &verdict, false);
        seen::attempted(hop, job, &message.id, endpoint, sent.as_ref().err(), &verdict);
        verdict
    }

    /// Fills in what a letter gets from its topic, its account or its device; the error says why there is none.
    fn ready(&self, letter: &mut Letter) -> Result<(), Box<CallError>> {
        match letter.kind.as_str() {
            "application" => {
                let state = self.registry.state.read();
                let gone = || Box::new(CallError::new("NotFound", 404, "Endpoint does not exist"));
                let device = state.device_of(&letter.to).ok_or_else(gone)?;
                if !device.is_enabled() {
                    return Err(Box::new(CallError::new("EndpointDisabled", 400, "Endpoint is disabled")));
                }
                letter
                    .attributes
                    .extend(device.attributes.get("Token").map(|token| ("Token".to_owned(), token.clone())));
            }
            "sms" => {
                let defaults = self.registry.sms_attributes(&letter.account);
                let failed = |error: Internal| {
                    Box::new(CallError::new("InternalError", 500, error.cause().to_string()))
                };
                *letter = with_defaults(letter.clone(), &defaults.map_err(failed)?);
            }
            _ => {
                let state = self.registry.state.read();
                let name = letter.topic.as_deref().and_then(|arn| arn.rsplit(':').next()).unwrap_or_default();
                let topic = state.topics.get(&(letter.account.clone(), name.to_owned()));
                letter.from = topic.and_then(|topic| topic.record.attributes.get("DisplayName").cloned());
            }
        }
        Ok(())
    }
}

impl Registry {
    /// Puts a letter into the outbox.
    pub(crate) async fn put_out(&self, letter: Letter) -> Result<(), Internal> {
        let put = self.shard.transact(|txn| outbox::put_in(txn, letter));
        put.await.map_err(Internal::new)
    }

    /// What text messages of an account have where they say nothing.
    pub(crate) fn sms_attributes(&self, account: &str) -> Result<BTreeMap<String, String>, Internal> {
        match self.shard.get(&crate::records::sms::key(account)).map_err(Internal::new)? {
            Some(bytes) => serde_json::from_slice(&bytes).map_err(Internal::new),
            None => Ok(BTreeMap::new()),
        }
    }
}

impl Sns {
    /// The letters of a region's outbox, of one account or of all, that come after a number, the oldest first.
    pub fn outbox(
        &self,
        region: Region,
        account: Option<&AccountId>,
        after: u64,
        most: usize,
    ) -> Result<Vec<Letter>, Internal> {
        let prefix =
            account.map_or_else(|| outbox::PREFIX.to_vec(), |account| outbox::prefix(account.as_str()));
        let mut found = Vec::new();
        for entry in self.registry(region)?.shard.prefix(&prefix) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let letter: Letter = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            if letter.number > after {
                found.push(letter);
            }
            if found.len() == most {
                break;
            }
        }
        Ok(found)
    }
}
