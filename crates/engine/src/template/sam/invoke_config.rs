//! `EventInvokeConfig` and `DeploymentPreference` of a function.
//!
//! An alias is always moved all at once here: a deployment preference changes nothing but a note that says so.

use serde_json::{Map, Value, json};

use super::{Sam, pass};

/// What a destination's type allows the function's role, and the service that the policy names.
const DESTINATIONS: &[(&str, &str)] = &[
    ("EventBridge", "events:PutEvents"),
    ("Lambda", "lambda:InvokeFunction"),
    ("SNS", "sns:Publish"),
    ("SQS", "sqs:SendMessage"),
];

/// A destination that is named: its place, type and ARN.
fn destinations(from: &Map<String, Value>) -> Result<Vec<(&'static str, String, Value)>, String> {
    let Some(config) = from.get("EventInvokeConfig").and_then(|config| config.get("DestinationConfig"))
    else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for place in ["OnSuccess", "OnFailure"] {
        let Some(destination) = config.get(place) else { continue };
        let kind = destination.get("Type").and_then(Value::as_str);
        let kind = kind.ok_or("'Type: ' is required for DestinationConfig.")?;
        if !DESTINATIONS.iter().any(|(known, _)| *known == kind) {
            return Err(format!("'Type: {kind}' must be one of [SQS, SNS, EventBridge, Lambda]"));
        }
        let Some(arn) = destination.get("Destination") else {
            return Err(format!("{place} of EventInvokeConfig without a Destination is not served"));
        };
        found.push((place, kind.to_owned(), arn.clone()));
    }
    Ok(found)
}

/// What the destinations need of the function's role.
pub(super) fn role_policies(id: &str, from: &Map<String, Value>) -> Result<Vec<Value>, String> {
    let policies = destinations(from)?.into_iter().map(|(place, kind, arn)| {
        let action = DESTINATIONS.iter().find(|(known, _)| *known == kind).map_or("", |(_, action)| action);
        json!({
            "PolicyName": format!("{id}EventInvokeConfig{place}{kind}Policy"),
            "PolicyDocument": { "Statement": [{ "Action": action, "Effect": "Allow", "Resource": arn }] },
        })
    });
    Ok(policies.collect())
}

impl Sam {
    /// The configuration of asynchronous invocations, of the alias where there is one.
    pub(super) fn invoke_config(
        &mut self,
        id: &str,
        from: &Map<String, Value>,
        alias: Option<&str>,
        handed_down: &Map<String, Value>,
    ) -> Result<(), String> {
        let Some(config) = from.get("EventInvokeConfig") else { return Ok(()) };
        let config = config.as_object().ok_or("'EventInvokeConfig' must be a map.")?;
        let mut to = Map::new();
        let targets = destinations(from)?;
        if !targets.is_empty() {
            let targets: Map<String, Value> = targets
                .into_iter()
                .map(|(place, _, arn)| (place.to_owned(), json!({ "Destination": arn })))
                .collect();
            to.insert("DestinationConfig".into(), Value::Object(targets));
        }
        to.insert("FunctionName".into(), json!({ "Ref": id }));
        pass(config, &mut to, &["MaximumEventAgeInSeconds", "MaximumRetryAttempts"]);
        let mut attributes = handed_down.clone();
        let qualifier = match alias {
            Some(alias) => {
                attributes.insert("DependsOn".into(), json!([alias]));
                let name = self.resources.get(alias).and_then(|alias| alias.pointer("/Properties/Name"));
                name.cloned().unwrap_or_default()
            }
            None => Value::from("$LATEST"),
        };
        to.insert("Qualifier".into(), qualifier);
        self.add(&format!("{id}EventInvokeConfig"), "AWS::Lambda::EventInvokeConfig", to, &attributes);
        Ok(())
    }

    /// Notes that a preference is not acted upon.
    pub(super) fn deployment_preference(
        &mut self,
        id: &str,
        from: &Map<String, Value>,
    ) -> Result<(), String> {
        let Some(preference) = from.get("DeploymentPreference") else { return Ok(()) };
        if preference.get("Enabled").is_some_and(|enabled| *enabled == false || *enabled == "false") {
            return Ok(());
        }
        if !from.contains_key("AutoPublishAlias") {
            return Err("'DeploymentPreference' requires AutoPublishAlias property to be specified.".into());
        }
        let kind = preference.get("Type").and_then(Value::as_str).unwrap_or("its type");
        self.notes.push(format!(
            "DeploymentPreference of {id}: {kind} is carried out all at once, without its alarms and hooks"
        ));
        Ok(())
    }
}
