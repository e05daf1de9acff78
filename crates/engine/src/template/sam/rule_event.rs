//! A function's events of EventBridge: a rule with the function as its target, and the permission to call it.

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
        let arn = match alias {
            Some(alias) => json!({ "Ref": alias }),
            None => json!({ "Fn::GetAtt": [id, "Arn"] }),
        };
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
        let permission = json!({
            "Action": "lambda:InvokeFunction",
            "FunctionName": { "Ref": alias.unwrap_or(id) },
            "Principal": "events.amazonaws.com",
            "SourceArn": { "Fn::GetAtt": [logical, "Arn"] },
        });
        let permission = permission.as_object().cloned().unwrap_or_default();
        self.add(&format!("{logical}Permission"), "AWS::Lambda::Permission", permission, &attributes);
        Ok(())
    }
}

fn copy(from: &Map<String, Value>, to: &mut Value, names: &[(&str, &str)]) {
    for (name, after) in names {
        if let Some(value) = from.get(*name) {
            to[*after] = value.clone();
        }
    }
}
