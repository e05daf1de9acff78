//! Events that are read from somewhere: a queue's messages, a table's changes. Each is an event source mapping, and the function's
//! role may read its source.

use serde_json::{Map, Value, json};

use super::{Sam, attributes, pass, policies};

/// Properties that a mapping has under the same name.
const PASSED: &[&str] = &[
    "BatchSize",
    "BisectBatchOnFunctionError",
    "Enabled",
    "FilterCriteria",
    "FunctionResponseTypes",
    "KmsKeyArn",
    "MaximumBatchingWindowInSeconds",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "MetricsConfig",
    "ParallelizationFactor",
    "ProvisionedPollerConfig",
    "ScalingConfig",
    "StartingPosition",
    "StartingPositionTimestamp",
    "TumblingWindowInSeconds",
];

/// What an event's type reads from, and by which policy: its property, whether it says where to start, the policy's name.
fn source(kind: &str) -> Option<(&'static str, bool, &'static str)> {
    match kind {
        "DynamoDB" => Some(("Stream", true, "AWSLambdaDynamoDBExecutionRole")),
        "SQS" => Some(("Queue", false, "AWSLambdaSQSQueueExecutionRole")),
        _ => None,
    }
}

/// What the events of a function add to its role: managed policies, and inline ones for where failures go.
pub(super) fn role_policies(id: &str, from: &Map<String, Value>) -> Result<(Vec<Value>, Vec<Value>), String> {
    let (mut managed, mut inline) = (Vec::new(), Vec::new());
    for (name, event) in from.get("Events").and_then(Value::as_object).into_iter().flatten() {
        let kind = event.get("Type").and_then(Value::as_str).unwrap_or_default();
        let Some((_, _, policy)) = source(kind) else { continue };
        managed.push(Value::from(policies::managed(policy)));
        let Some(target) = event.pointer("/Properties/DestinationConfig/OnFailure") else { continue };
        let (service, action) = match target.get("Type").and_then(Value::as_str) {
            None => continue,
            Some("SQS") => ("SQS", "sqs:SendMessage"),
            Some("SNS") => ("SNS", "sns:publish"),
            Some(_) => {
                return Err(format!(
                    "Event with id [{id}{name}] is invalid. The only valid values for 'Type' are 'SQS', 'SNS', 'S3', and 'Kafka'"
                ));
            }
        };
        inline.push(json!({
            "PolicyName": format!("{id}{name}{service}Policy"),
            "PolicyDocument": {
                "Statement": [{ "Action": action, "Effect": "Allow", "Resource": target.get("Destination") }],
            },
        }));
    }
    Ok((managed, inline))
}

impl Sam {
    /// The mapping of an event.
    pub(super) fn source_event(
        &mut self,
        id: &str,
        name: &str,
        kind: &str,
        event: &Map<String, Value>,
        function: &str,
        from: &Value,
    ) -> Result<(), String> {
        let (property, starts, _) = source(kind).ok_or("this type is not served")?;
        let known = |key: &str| key == property || key == "DestinationConfig" || PASSED.contains(&key);
        if let Some(other) = event.keys().find(|key| !known(key)) {
            return Err(format!("property {other} not defined for resource of type {kind}"));
        }
        let required = [property].into_iter().chain(starts.then_some("StartingPosition"));
        if let Some(missing) = required.into_iter().find(|name| !event.contains_key(*name)) {
            return Err(format!("Missing required property '{missing}'."));
        }
        let mut to = Map::new();
        to.insert("EventSourceArn".into(), event.get(property).cloned().unwrap_or_default());
        to.insert("FunctionName".into(), json!({ "Ref": function }));
        pass(event, &mut to, PASSED);
        if let Some(target) = event.get("DestinationConfig").and_then(|config| config.get("OnFailure")) {
            let mut target = target.as_object().cloned().unwrap_or_default();
            // The type is the transform's own, for the role.
            target.remove("Type");
            to.insert("DestinationConfig".into(), json!({ "OnFailure": target }));
        }
        self.add(&format!("{id}{name}"), "AWS::Lambda::EventSourceMapping", to, &attributes(from, false));
        Ok(())
    }
}
