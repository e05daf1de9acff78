//! A function's events of EventBridge and SNS: a rule with the function as its target or a topic with it subscribed, and the permission
//! to call it.

use serde_json::{Map, Value, json};

use super::event::{only, text};
use super::{Sam, attributes};

impl Sam {
    /// `EventBridgeRule`, and `CloudWatchEvent`, its name before.
    pub(super) fn rule_event(
        &mut self,
        id: &str,
        name: &str,
        event: &Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        only(
            event,
            &[
                "DeadLetterConfig",
                "Enabled",
                "EventBusName",
                "Input",
                "InputPath",
                "InputTransformer",
                "Pattern",
                "RetryPolicy",
                "RuleName",
                "State",
                "Target",
            ],
        )?;
        let pattern = event.get("Pattern").ok_or("Property 'Pattern' is required.")?;
        let mut rule = json!({ "EventPattern": pattern });
        copy(event, &mut rule, &[("EventBusName", "EventBusName"), ("RuleName", "Name")]);
        self.rule(id, name, event, rule, alias, source)
    }

    /// `Schedule`.
    pub(super) fn schedule_event(
        &mut self,
        id: &str,
        name: &str,
        event: &Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        only(
            event,
            &[
                "DeadLetterConfig",
                "Description",
                "Enabled",
                "Input",
                "Name",
                "RetryPolicy",
                "Schedule",
                "State",
            ],
        )?;
        let mut rule = json!({ "ScheduleExpression": text(event, "Schedule")? });
        copy(event, &mut rule, &[("Description", "Description"), ("Name", "Name")]);
        self.rule(id, name, event, rule, alias, source)
    }

    fn rule(
        &mut self,
        id: &str,
        name: &str,
        event: &Map<String, Value>,
        mut rule: Value,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        match (event.get("State"), event.get("Enabled").and_then(Value::as_bool)) {
            (Some(_), Some(_)) => return Err("State and Enabled Properties cannot both be specified.".into()),
            (Some(state), None) => rule["State"] = state.clone(),
            (None, Some(enabled)) => rule["State"] = json!(if enabled { "ENABLED" } else { "DISABLED" }),
            (None, None) => {}
        }
        let logical = format!("{id}{name}");
        let given = event.get("Target").and_then(|target| target.get("Id"));
        let target_id = given.cloned().unwrap_or_else(|| json!(format!("{logical}LambdaTarget")));
        let arn = function(id, alias);
        let mut target = json!({ "Id": target_id, "Arn": arn });
        let same = ["Input", "InputPath", "InputTransformer", "RetryPolicy"];
        copy(event, &mut target, &same.map(|name| (name, name)));
        if let Some(dead) = event.get("DeadLetterConfig") {
            // SAM would make a queue of `Type: SQS`.
            let arn = dead.get("Arn").ok_or("DeadLetterConfig without Arn is not served")?;
            target["DeadLetterConfig"] = json!({ "Arn": arn });
        }
        rule["Targets"] = json!([target]);
        let attributes = attributes(source, false);
        let rule = rule.as_object().cloned().unwrap_or_default();
        self.add(&logical, "AWS::Events::Rule", rule, &attributes);
        let rule_arn = json!({ "Fn::GetAtt": [logical, "Arn"] });
        self.may_call(&logical, alias.unwrap_or(id), "events.amazonaws.com", &rule_arn, source);
        Ok(())
    }

    /// `SNS`.
    pub(super) fn topic_event(
        &mut self,
        id: &str,
        name: &str,
        event: &Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        only(event, &["FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "Region", "Topic"])?;
        let topic = event.get("Topic").ok_or("Property 'Topic' is required.")?;
        let logical = format!("{id}{name}");
        let mut subscription =
            json!({ "Protocol": "lambda", "TopicArn": topic, "Endpoint": function(id, alias) });
        let same = ["FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "Region"];
        copy(event, &mut subscription, &same.map(|name| (name, name)));
        let subscription = subscription.as_object().cloned().unwrap_or_default();
        self.add(&logical, "AWS::SNS::Subscription", subscription, &attributes(source, false));
        self.may_call(&logical, alias.unwrap_or(id), "sns.amazonaws.com", topic, source);
        Ok(())
    }

    fn may_call(&mut self, logical: &str, function: &str, principal: &str, from: &Value, source: &Value) {
        let permission = json!({
            "Action": "lambda:InvokeFunction", "FunctionName": { "Ref": function }, "Principal": principal,
            "SourceArn": from,
        });
        let permission = permission.as_object().cloned().unwrap_or_default();
        let id = format!("{logical}Permission");
        self.add(&id, "AWS::Lambda::Permission", permission, &attributes(source, false));
    }
}

/// The ARN of a function, or of its alias.
fn function(id: &str, alias: Option<&str>) -> Value {
    match alias {
        Some(alias) => json!({ "Ref": alias }),
        None => json!({ "Fn::GetAtt": [id, "Arn"] }),
    }
}

fn copy(from: &Map<String, Value>, to: &mut Value, names: &[(&str, &str)]) {
    for (name, after) in names {
        if let Some(value) = from.get(*name) {
            to[*after] = value.clone();
        }
    }
}
