//! A rule with its targets: `rule/{account}/{bus}/{name}`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::events::{DeadLetterConfig, HttpParameters, InputTransformer, RetryPolicy, SqsParameters, Target};

/// What the keys of rules begin with.
pub(crate) const PREFIX: &[u8] = b"rule/";

/// A rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RuleRecord {
    /// Tells it from all others of its region, those that had its name before among them.
    pub(crate) number: u64,
    pub(crate) account: String,
    pub(crate) bus: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) schedule: Option<String>,
    /// Grows with every change of the schedule or the state: a firing that was set before does nothing.
    pub(crate) generation: u64,
    pub(crate) state: String,
    pub(crate) role: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// By their ids.
    pub(crate) targets: BTreeMap<String, TargetRecord>,
}

/// A target. It is stored with every delivery to it, too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetRecord {
    pub(crate) id: String,
    pub(crate) arn: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input_path: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) transformer: Option<Transformer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http: Option<HttpRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dead_letter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) attempts: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) age: Option<i32>,
}

/// An input transformer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transformer {
    pub(crate) paths: BTreeMap<String, String>,
    pub(crate) template: String,
}

/// What a target adds to the requests of an API destination.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct HttpRecord {
    /// What takes the place of the stars in its endpoint, one after the other.
    pub(crate) path: Vec<String>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
}

pub(crate) fn key(account: &str, bus: &str, name: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/", bus.as_bytes(), b"/", name.as_bytes()].concat()
}

impl RuleRecord {
    pub(crate) fn enabled(&self) -> bool {
        self.state != "DISABLED"
    }

    /// `rule/name`, or `rule/bus/name` on a bus that is not the default one.
    pub(crate) fn resource(&self) -> String {
        match self.bus.as_str() {
            "default" => format!("rule/{}", self.name),
            bus => format!("rule/{bus}/{}", self.name),
        }
    }
}

impl TargetRecord {
    /// What of a target is kept; what is not served has been refused before.
    pub(crate) fn of(target: Target) -> Self {
        let retries = target.retry_policy.unwrap_or_default();
        Self {
            id: target.id,
            arn: target.arn,
            role: target.role_arn,
            input: target.input,
            input_path: target.input_path,
            transformer: target.input_transformer.map(|transformer| Transformer {
                paths: transformer.input_paths_map.unwrap_or_default(),
                template: transformer.input_template,
            }),
            group: target.sqs_parameters.and_then(|parameters| parameters.message_group_id),
            http: target.http_parameters.map(|http| HttpRecord {
                path: http.path_parameter_values.unwrap_or_default(),
                headers: http.header_parameters.unwrap_or_default(),
                query: http.query_string_parameters.unwrap_or_default(),
            }),
            dead_letter: target.dead_letter_config.and_then(|config| config.arn),
            attempts: retries.maximum_retry_attempts,
            age: retries.maximum_event_age_in_seconds,
        }
    }

    pub(crate) fn shown(&self) -> Target {
        let retries = (self.attempts.is_some() || self.age.is_some()).then_some(RetryPolicy {
            maximum_retry_attempts: self.attempts,
            maximum_event_age_in_seconds: self.age,
        });
        Target {
            id: self.id.clone(),
            arn: self.arn.clone(),
            role_arn: self.role.clone(),
            input: self.input.clone(),
            input_path: self.input_path.clone(),
            input_transformer: self.transformer.as_ref().map(|transformer| InputTransformer {
                input_paths_map: (!transformer.paths.is_empty()).then(|| transformer.paths.clone()),
                input_template: transformer.template.clone(),
            }),
            sqs_parameters: self
                .group
                .as_ref()
                .map(|group| SqsParameters { message_group_id: Some(group.clone()) }),
            http_parameters: self.http.as_ref().map(|http| HttpParameters {
                path_parameter_values: (!http.path.is_empty()).then(|| http.path.clone()),
                header_parameters: (!http.headers.is_empty()).then(|| http.headers.clone()),
                query_string_parameters: (!http.query.is_empty()).then(|| http.query.clone()),
            }),
            dead_letter_config: self
                .dead_letter
                .as_ref()
                .map(|arn| DeadLetterConfig { arn: Some(arn.clone()) }),
            retry_policy: retries,
            ..Target::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_back_and_its_targets_show_as_they_were_set() {
        let target = Target {
            id: "t".into(),
            arn: "arn:aws:sqs:us-east-1:000000000000:q".into(),
            input_path: Some("$.detail".into()),
            retry_policy: Some(RetryPolicy {
                maximum_retry_attempts: Some(2),
                maximum_event_age_in_seconds: None,
            }),
            ..Target::default()
        };
        let own = TargetRecord::of(target.clone());
        assert_eq!(own.shown(), target);
        let record = RuleRecord {
            number: 7,
            bus: "b".into(),
            name: "r".into(),
            targets: BTreeMap::from([("t".to_owned(), own)]),
            ..RuleRecord::default()
        };
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<RuleRecord>(&bytes).unwrap(), record);
        assert_eq!(record.resource(), "rule/b/r");
    }
}
