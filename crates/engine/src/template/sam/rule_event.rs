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

    /// `ScheduleV2`: a schedule of EventBridge Scheduler, and the role that it calls the function in.
    pub(super) fn schedule_v2_event(
        &mut self,
        id: &str,
        name: &str,
        event: &Map<String, Value>,
        alias: Option<&str>,
        source: &Value,
    ) -> Result<(), String> {
        let same = [
            "Description",
            "EndDate",
            "GroupName",
            "KmsKeyArn",
            "ScheduleExpressionTimezone",
            "StartDate",
            "State",
        ]
        .map(|name| (name, name));
        let mut known = same.map(|(name, _)| name).to_vec();
        known.extend([
            "DeadLetterConfig",
            "FlexibleTimeWindow",
            "Input",
            "Name",
            "OmitName",
            "PermissionsBoundary",
            "RetryPolicy",
            "RoleArn",
            "ScheduleExpression",
        ]);
        only(event, &known)?;
        let logical = format!("{id}{name}");
        let mut schedule = json!({
            "ScheduleExpression": text(event, "ScheduleExpression")?,
            "FlexibleTimeWindow": event.get("FlexibleTimeWindow").cloned().unwrap_or(json!({ "Mode": "OFF" })),
        });
        copy(event, &mut schedule, &same);
        match (event.get("OmitName"), event.get("Name")) {
            (Some(Value::Bool(true)), Some(_)) => {
                return Err("Name cannot be set when OmitName is True".into());
            }
            (Some(Value::Bool(true)), None) => {}
            (_, given) => schedule["Name"] = given.cloned().unwrap_or_else(|| json!(logical)),
        }
        let mut target = json!({ "Arn": function(id, alias) });
        copy(event, &mut target, &[("Input", "Input"), ("RetryPolicy", "RetryPolicy")]);
        let attributes = attributes(source, false);
        let mut dead = None;
        if let Some(config) = event.get("DeadLetterConfig") {
            let arn = config.get("Arn").cloned().unwrap_or_else(|| {
                let queue = config.get("QueueLogicalId").and_then(Value::as_str);
                let queue = queue.map_or_else(|| format!("{logical}Queue"), str::to_owned);
                self.add(&queue, "AWS::SQS::Queue", Map::new(), &attributes);
                json!({ "Fn::GetAtt": [queue, "Arn"] })
            });
            target["DeadLetterConfig"] = json!({ "Arn": arn });
            dead = Some(arn);
        }
        target["RoleArn"] = match event.get("RoleArn") {
            Some(role) => role.clone(),
            None => {
                let role = format!("{logical}Role");
                let properties =
                    caller_role(&logical, &function(id, alias), dead, event.get("PermissionsBoundary"));
                self.add(&role, "AWS::IAM::Role", properties, &attributes);
                json!({ "Fn::GetAtt": [role, "Arn"] })
            }
        };
        schedule["Target"] = target;
        let schedule = schedule.as_object().cloned().unwrap_or_default();
        self.add(&logical, "AWS::Scheduler::Schedule", schedule, &attributes);
        Ok(())
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

/// The role in which Scheduler calls a function, and writes to its dead-letter queue.
fn caller_role(
    logical: &str,
    function: &Value,
    dead: Option<Value>,
    boundary: Option<&Value>,
) -> Map<String, Value> {
    let allow = |name: &str, action: &str, resource: Value| {
        json!({
            "PolicyName": format!("{logical}{name}"),
            "PolicyDocument": { "Statement": [{ "Action": action, "Effect": "Allow", "Resource": resource }] },
        })
    };
    let mut policies = vec![allow("LambdaPolicy", "lambda:InvokeFunction", function.clone())];
    policies.extend(dead.map(|queue| allow("SQSPolicy", "sqs:SendMessage", queue)));
    let mut role = json!({
        "AssumeRolePolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{
                "Action": ["sts:AssumeRole"],
                "Effect": "Allow",
                "Principal": { "Service": ["scheduler.amazonaws.com"] },
            }],
        },
        "Policies": policies,
    });
    if let Some(boundary) = boundary {
        role["PermissionsBoundary"] = boundary.clone();
    }
    role.as_object().cloned().unwrap_or_default()
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
