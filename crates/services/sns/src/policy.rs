//! Delivery policies of HTTP endpoints: how often, and after which pauses, a delivery is tried again. Pure.
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>

use serde_json::{Map, Value, json};
use std::time::Duration;

/// A healthy retry policy.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Policy {
    least: u64,
    most: u64,
    retries: u64,
    at_once: u64,
    at_least: u64,
    at_most: u64,
    backoff: Backoff,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Backoff {
    Arithmetic,
    Exponential,
    Geometric,
    Linear,
}

impl Backoff {
    const ALL: [(&'static str, Self); 4] = [
        ("arithmetic", Self::Arithmetic),
        ("exponential", Self::Exponential),
        ("geometric", Self::Geometric),
        ("linear", Self::Linear),
    ];

    /// How far from the least to the most pause step `step` of `steps` is.
    fn pause(self, least: f64, most: f64, step: f64, steps: f64) -> f64 {
        let span = most - least;
        match self {
            Self::Linear => least + span * step / steps,
            Self::Arithmetic => least + span * step * (step + 1.0) / (steps * (steps + 1.0)),
            Self::Geometric => least.max(1.0) * (most.max(1.0) / least.max(1.0)).powf(step / steps),
            Self::Exponential => least + span * (2f64.powf(step) - 1.0) / (2f64.powf(steps) - 1.0),
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            least: 20,
            most: 20,
            retries: 3,
            at_once: 0,
            at_least: 0,
            at_most: 0,
            backoff: Backoff::Linear,
        }
    }
}

impl Policy {
    /// Reads a subscription's or topic's policy; the error says what is wrong.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|_| "failed to parse JSON".to_owned())?;
        let known = [
            "guaranteed",
            "healthyRetryPolicy",
            "http",
            "requestPolicy",
            "sicklyRetryPolicy",
            "throttlePolicy",
        ];
        let outer = value.as_object().ok_or("must be a JSON object")?;
        if let Some(other) = outer.keys().find(|key| !known.contains(&key.as_str())) {
            return Err(format!("Unexpected JSON member: {other}"));
        }
        let of_topic = outer.get("http").and_then(|http| http.get("defaultHealthyRetryPolicy"));
        if let Some(policy) = throttling(&value)
            && !policy.get("maxReceivesPerSecond").is_none_or(|most| most.is_null() || is_rate(most))
        {
            return Err("throttlePolicy.maxReceivesPerSecond must be an integer greater than 0".to_owned());
        }
        match outer.get("healthyRetryPolicy").or(of_topic) {
            None | Some(Value::Null) => Ok(Self::default()),
            Some(Value::Object(policy)) => Self::of(policy),
            Some(_) => Err("healthyRetryPolicy must be a JSON object".to_owned()),
        }
    }

    fn of(policy: &Map<String, Value>) -> Result<Self, String> {
        let number = |name: &str, default: u64, most: u64| match policy.get(name) {
            None | Some(Value::Null) => Ok(default),
            Some(value) => value
                .as_u64()
                .filter(|number| *number <= most)
                .ok_or_else(|| format!("healthyRetryPolicy.{name} must be an integer between 0 and {most}")),
        };
        let none = Self::default();
        let read = Self {
            least: number("minDelayTarget", none.least, 3_600)?,
            most: number("maxDelayTarget", none.most, 3_600)?,
            retries: number("numRetries", none.retries, 100)?,
            at_once: number("numNoDelayRetries", 0, 100)?,
            at_least: number("numMinDelayRetries", 0, 100)?,
            at_most: number("numMaxDelayRetries", 0, 100)?,
            backoff: match policy.get("backoffFunction").and_then(Value::as_str) {
                None => none.backoff,
                Some(name) => {
                    let found = Backoff::ALL.iter().find(|(known, _)| *known == name);
                    found.map(|(_, backoff)| *backoff).ok_or(
                        "backoffFunction must be one of arithmetic, exponential, geometric or linear",
                    )?
                }
            },
        };
        if read.most < read.least {
            return Err("minDelayTarget must be less than or equal to maxDelayTarget".to_owned());
        }
        if read.at_once + read.at_least + read.at_most > read.retries {
            return Err("numRetries must be greater than or equal to total of numMinDelayRetries, numNoDelayRetries and numMaxDelayRetries".to_owned());
        }
        Ok(read)
    }

    /// The pause before retry number `retry`, the first being 0; `None` where there is no more.
    pub(crate) fn pause(&self, retry: u64) -> Option<Duration> {
        if retry >= self.retries {
            return None;
        }
        if retry < self.at_once {
            return Some(Duration::ZERO);
        }
        let behind = retry - self.at_once;
        if behind < self.at_least {
            return Some(Duration::from_secs(self.least));
        }
        if retry >= self.retries - self.at_most {
            return Some(Duration::from_secs(self.most));
        }
        let steps = self.retries - self.at_once - self.at_least - self.at_most;
        let step = behind - self.at_least;
        let [least, most, step, steps] = [self.least, self.most, step, steps - 1].map(as_float);
        let seconds = if steps < 1.0 { most } else { self.backoff.pause(least, most, step, steps) };
        Some(Duration::from_secs_f64(seconds.clamp(least, most)))
    }

    /// As it is told.
    pub(crate) fn shown(&self) -> Value {
        let name = Backoff::ALL.iter().find(|(_, backoff)| *backoff == self.backoff).map(|(name, _)| *name);
        json!({
            "minDelayTarget": self.least, "maxDelayTarget": self.most, "numRetries": self.retries,
            "numMaxDelayRetries": self.at_most, "numNoDelayRetries": self.at_once,
            "numMinDelayRetries": self.at_least, "backoffFunction": name,
        })
    }
}

/// Whether a policy says how often to try again.
pub(crate) fn has_retries(text: &str) -> bool {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let of_topic = || value.get("http")?.get("defaultHealthyRetryPolicy");
    value.get("healthyRetryPolicy").or_else(of_topic).is_some_and(Value::is_object)
}

/// Whether a topic's policy holds whatever its subscriptions say.
pub(crate) fn overrides(of_topic: Option<&str>) -> bool {
    let value: Value = of_topic.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    value.get("http").and_then(|http| http.get("disableSubscriptionOverrides")) == Some(&Value::Bool(true))
}

/// A policy's throttle policy, or a topic's for its subscriptions.
fn throttling(policy: &Value) -> Option<&Value> {
    let own = policy.get("throttlePolicy").filter(|own| !own.is_null());
    own.or_else(|| policy.get("http")?.get("defaultThrottlePolicy"))
}

fn is_rate(value: &Value) -> bool {
    value.as_u64().and_then(|rate| u32::try_from(rate).ok()).is_some_and(|rate| rate > 0)
}

/// How many messages a second a policy lets through at most, where it has a limit.
pub(crate) fn throttle(text: &str) -> Option<u32> {
    let value: Value = serde_json::from_str(text).ok()?;
    let rate = throttling(&value)?.get("maxReceivesPerSecond").filter(|rate| is_rate(rate))?;
    u32::try_from(rate.as_u64()?).ok()
}

#[expect(clippy::cast_precision_loss, reason = "at most 3,600")]
fn as_float(number: u64) -> f64 {
    number as f64
}

/// The content type that a policy has notifications sent with.
pub(crate) fn content_type(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let of = |value: &Value| Some(value.get("headerContentType")?.as_str()?.to_owned());
    value
        .get("requestPolicy")
        .and_then(of)
        .or_else(|| value.get("http")?.get("defaultRequestPolicy").and_then(of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(policy: &Value) -> Vec<u64> {
        let policy = Policy::read(&json!({ "healthyRetryPolicy": policy }).to_string()).unwrap();
        (0..).map_while(|retry| policy.pause(retry)).map(|pause| pause.as_secs()).collect()
    }

    #[test]
    fn retries_come_in_their_phases() {
        assert_eq!(pauses(&json!({})), [20, 20, 20]);
        let all = json!({
            "minDelayTarget": 1, "maxDelayTarget": 9, "numRetries": 8, "numNoDelayRetries": 1, "numMinDelayRetries": 2,
            "numMaxDelayRetries": 2, "backoffFunction": "linear",
        });
        assert_eq!(pauses(&all), [0, 1, 1, 1, 5, 9, 9, 9]);
        for (name, expected) in [
            ("linear", [1, 4, 7, 10]),
            ("arithmetic", [1, 2, 5, 10]),
            ("geometric", [1, 2, 4, 10]),
            ("exponential", [1, 2, 4, 10]),
        ] {
            let policy =
                json!({"minDelayTarget": 1, "maxDelayTarget": 10, "numRetries": 4, "backoffFunction": name});
            assert_eq!(pauses(&policy), expected, "{name}");
        }
        assert_eq!(pauses(&json!({"numRetries": 0})), [0u64; 0]);
    }

    #[test]
    fn wrong_policies_are_refused() {
        for wrong in [
            "x",
            "[]",
            r#"{"odd": 1}"#,
            r#"{"healthyRetryPolicy": {"numRetries": 101}}"#,
            r#"{"healthyRetryPolicy": {"minDelayTarget": 30}}"#,
            r#"{"healthyRetryPolicy": {"numNoDelayRetries": 4}}"#,
            r#"{"healthyRetryPolicy": {"backoffFunction": "odd"}}"#,
            r#"{"throttlePolicy": {"maxReceivesPerSecond": 0}}"#,
        ] {
            assert!(Policy::read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Policy::read("{}"), Ok(Policy::default()));
        assert_eq!(throttle(r#"{"throttlePolicy": {"maxReceivesPerSecond": 7}}"#), Some(7));
        assert_eq!(throttle(r#"{"http": {"defaultThrottlePolicy": {"maxReceivesPerSecond": 8}}}"#), Some(8));
        assert_eq!(throttle(r#"{"throttlePolicy": {}}"#), None);
        let typed = r#"{"requestPolicy": {"headerContentType": "application/json"}}"#;
        assert_eq!(content_type(typed).as_deref(), Some("application/json"));
    }
}
