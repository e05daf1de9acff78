//! A subscription: `subscription/{account}/{topic}/{id}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of subscriptions begin with.
pub(crate) const PREFIX: &[u8] = b"subscription/";

/// A subscription. It is stored with every delivery to it, too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct SubscriptionRecord {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) topic: String,
    pub(crate) protocol: String,
    pub(crate) endpoint: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// What its endpoint confirms it with; `None` once it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<String>,
    /// The token that it was confirmed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) confirmed_by: Option<String>,
    /// The ARN of who subscribed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) principal: Option<String>,
    /// Whether only its owner may end it.
    #[serde(default)]
    pub(crate) guarded: bool,
}

pub(crate) fn key(account: &str, topic: &str, id: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", topic.as_bytes(), b"/", id.as_bytes()].concat()
}

/// The key of a subscription that somebody ended by its link, by the token that brings it back.
pub(crate) fn ended_key(account: &str, topic: &str, token: &str) -> Vec<u8> {
    format!("ended/{account}/{topic}/{token}").into_bytes()
}

impl SubscriptionRecord {
    /// Whether it is an HTTP endpoint's.
    pub(crate) fn is_http(&self) -> bool {
        matches!(self.protocol.as_str(), "http" | "https")
    }

    /// Whether its endpoint has not confirmed it yet.
    pub(crate) fn is_pending(&self) -> bool {
        self.token.is_some()
    }

    /// Whether its endpoint is asked before it is subscribed.
    pub(crate) fn is_asked(&self) -> bool {
        self.is_http() || matches!(self.protocol.as_str(), "email" | "email-json")
    }

    /// Whether an attribute is `true`.
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.attributes.get(attribute).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Its dead-letter queue.
    pub(crate) fn dead_letter(&self) -> Option<String> {
        dead_letter(self.attributes.get("RedrivePolicy")?)
    }
}

/// The queue of a redrive policy.
pub(crate) fn dead_letter(policy: &str) -> Option<String> {
    let policy: serde_json::Value = serde_json::from_str(policy).ok()?;
    policy.get("deadLetterTargetArn")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subscription_reads_back() {
        let attributes = [
            ("RawMessageDelivery".to_owned(), "true".to_owned()),
            ("RedrivePolicy".to_owned(), r#"{"deadLetterTargetArn":"arn:q"}"#.to_owned()),
        ];
        let record = SubscriptionRecord {
            id: "i".into(),
            attributes: attributes.into(),
            token: Some("t".into()),
            ..SubscriptionRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<SubscriptionRecord>(&bytes).unwrap(), record);
        assert!(record.has("RawMessageDelivery"));
        assert_eq!(record.dead_letter().as_deref(), Some("arn:q"));
    }
}
