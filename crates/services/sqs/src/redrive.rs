//! Where messages go that are received too often, and which queues may send theirs. Pure.

use base::Arn;
use serde_json::Value;

/// A queue's redrive policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RedrivePolicy {
    /// The dead-letter queue's ARN.
    pub(crate) target: String,
    pub(crate) max_receives: u32,
}

impl RedrivePolicy {
    /// Reads the attribute; the error is the reason.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let value: Value =
            serde_json::from_str(text).map_err(|_| "Redrive policy is not a valid JSON map.".to_owned())?;
        let map = value.as_object().ok_or("Redrive policy is not a valid JSON map.")?;
        if let Some(other) =
            map.keys().find(|key| !matches!(key.as_str(), "deadLetterTargetArn" | "maxReceiveCount"))
        {
            return Err(format!(
                "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount]; found {other}."
            ));
        }
        let lacks = |name: &str| format!("Redrive policy does not contain mandatory attribute: {name}.");
        let target = map.get("deadLetterTargetArn").and_then(Value::as_str);
        let target = target.ok_or_else(|| lacks("deadLetterTargetArn"))?;
        let count = map.get("maxReceiveCount").ok_or_else(|| lacks("maxReceiveCount"))?;
        let number = count.as_u64().or_else(|| count.as_str()?.parse().ok());
        let bounds = |count: &Value| {
            let shown = count.as_str().map_or_else(|| count.to_string(), str::to_owned);
            format!(
                "Invalid value for maxReceiveCount: {shown}, valid values are from 1 to 1000 both inclusive."
            )
        };
        let number = number.filter(|number| (1..=1000).contains(number)).ok_or_else(|| bounds(count))?;
        if Arn::parse(target).is_none_or(|arn| arn.service != "sqs") {
            return Err("Invalid value for deadLetterTargetArn.".to_owned());
        }
        let max_receives = u32::try_from(number).map_err(|_| bounds(count))?;
        Ok(Self { target: target.to_owned(), max_receives })
    }
}

/// Which queues may have a queue as their dead-letter queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum RedriveAllow {
    #[default]
    All,
    None,
    Sources(Vec<String>),
}

impl RedriveAllow {
    /// Reads the attribute; the error is the reason.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || "Amazon SQS can't create the redrive allow policy.".to_owned();
        let value: Value = serde_json::from_str(text).map_err(|_| wrong())?;
        let sources = value.get("sourceQueueArns").and_then(Value::as_array);
        match (value.get("redrivePermission").and_then(Value::as_str), sources) {
            (Some("allowAll"), None) => Ok(Self::All),
            (Some("denyAll"), None) => Ok(Self::None),
            (Some("byQueue"), Some(sources)) if (1..=10).contains(&sources.len()) => {
                let arns = sources.iter().map(|arn| arn.as_str().map(str::to_owned).ok_or_else(wrong));
                Ok(Self::Sources(arns.collect::<Result<_, _>>()?))
            }
            _ => Err(wrong()),
        }
    }

    /// Whether the queue of this ARN may.
    pub(crate) fn allows(&self, source: &str) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Sources(sources) => sources.iter().any(|one| one == source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_read_or_refused_with_a_reason() {
        let target = "arn:aws:sqs:us-east-1:000000000000:dead";
        let policy =
            |count: &str| format!("{{\"deadLetterTargetArn\":\"{target}\",\"maxReceiveCount\":{count}}}");
        for count in ["3", "\"3\""] {
            let expected = RedrivePolicy { target: target.into(), max_receives: 3 };
            assert_eq!(RedrivePolicy::parse(&policy(count)), Ok(expected));
        }
        for (text, reason) in [
            (policy("0"), "Invalid value for maxReceiveCount: 0"),
            (policy("1001"), "Invalid value for maxReceiveCount: 1001"),
            (policy("\"x\""), "Invalid value for maxReceiveCount: x"),
            ("{\"maxReceiveCount\":3}".into(), "deadLetterTargetArn"),
            (format!("{{\"deadLetterTargetArn\":\"{target}\"}}"), "maxReceiveCount"),
            ("[]".into(), "not a valid JSON map"),
            ("x".into(), "not a valid JSON map"),
            ("{\"deadLetterTargetArn\":\"x\",\"maxReceiveCount\":3}".into(), "deadLetterTargetArn"),
        ] {
            let refused = RedrivePolicy::parse(&text).unwrap_err();
            assert!(refused.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn a_queue_says_whose_dead_letters_it_takes() {
        for (text, allowed) in [
            ("{\"redrivePermission\":\"allowAll\"}", Some(true)),
            ("{\"redrivePermission\":\"denyAll\"}", Some(false)),
            ("{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"a\"]}", Some(true)),
            ("{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"b\"]}", Some(false)),
            ("{\"redrivePermission\":\"byQueue\"}", None),
            ("{\"redrivePermission\":\"denyAll\",\"sourceQueueArns\":[\"a\"]}", None),
            ("{\"redrivePermission\":\"some\"}", None),
            ("x", None),
        ] {
            assert_eq!(RedriveAllow::parse(text).ok().map(|rule| rule.allows("a")), allowed, "{text}");
        }
    }
}
