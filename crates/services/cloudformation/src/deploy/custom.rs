//! The call of a custom resource's function and its answer.

use std::time::Duration;

use base64::Engine as _;
use serde_json::{Map, Value, json};
use wire::lambda;

use super::At;
use crate::kinds::Made;

/// How long an answer is waited for where `ServiceTimeout` does not say, and the most that it may say, in seconds.
const LONGEST: u64 = 3600;

impl At<'_> {
    /// Asks the function behind `ServiceToken` to create, update or delete, and waits for its answer.
    pub(crate) async fn custom(&self, properties: &Value, mut request: Value) -> Result<Made, String> {
        let token = properties.get("ServiceToken").and_then(Value::as_str).unwrap_or_default();
        if !token.contains(":lambda:") {
            return Err(match token {
                "" => "Missing required property: ServiceToken".to_owned(),
                _ => format!("Invalid service token. Only functions are served: {token}"),
            });
        }
        let seconds = seconds(properties.get("ServiceTimeout"))?;
        let house = &self.deployment.call.house;
        let (url, answer) = self.deployment.room.responses.expect(&house.rng);
        let id = house.rng.uuid();
        {
            let stack = self.deployment.stack.borrow();
            request["StackId"] = Value::from(stack.arn.clone());
            let kind = stack.resources.get(self.logical_id).map(|record| record.kind.clone());
            request["ResourceType"] = Value::from(kind.unwrap_or_default());
        }
        request["RequestId"] = Value::from(id.clone());
        request["ResponseURL"] = Value::from(url);
        request["ServiceToken"] = Value::from(token);
        request["LogicalResourceId"] = Value::from(self.logical_id);
        let payload = base64::engine::general_purpose::STANDARD.encode(request.to_string());
        let input = json!({ "FunctionName": token, "InvocationType": "Event", "Payload": payload });
        self.call::<lambda::Invoke>(input).await?;
        let answer = tokio::select! {
            answer = answer => answer,
            () = house.clock.sleep(Duration::from_secs(seconds)) => {
                return Err(format!(
                    "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{id}]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version."
                ));
            }
        };
        self.answered(&id, request["PhysicalResourceId"].as_str(), &answer)
    }

    fn answered(&self, id: &str, physical_id: Option<&str>, answer: &[u8]) -> Result<Made, String> {
        let given: Value = serde_json::from_slice(answer)
            .map_err(|_| "Invalid response: the response is not well-formed JSON".to_owned())?;
        let text = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
        let named = match (text("PhysicalResourceId"), physical_id) {
            ("", Some(known)) => known.to_owned(),
            (named, _) => named.to_owned(),
        };
        match text("Status") {
            "SUCCESS" => {}
            "FAILED" => {
                if physical_id.is_none() && !named.is_empty() {
                    // What the function has begun to make is what it will be asked to delete.
                    self.note_physical_id(&named);
                }
                return Err(format!(
                    "Received response status [FAILED] from custom resource. Message returned: {} (RequestId: {id})",
                    text("Reason")
                ));
            }
            _ => return Err("Invalid response status: it must be SUCCESS or FAILED".to_owned()),
        }
        if named.is_empty() {
            return Err("Invalid PhysicalResourceId".to_owned());
        }
        if named.len() > 1024 {
            return Err("PhysicalResourceId is longer than 1024 bytes".to_owned());
        }
        let mut attributes = Map::new();
        match given.get("Data") {
            None | Some(Value::Null) => {}
            Some(Value::Object(data)) => flatten("", data, &mut attributes),
            Some(_) => return Err("Invalid response: Data must be a map".to_owned()),
        }
        Ok(Made { physical_id: named, attributes })
    }
}

/// `Fn::GetAtt` reaches into the answer's data by names with dots.
fn flatten(prefix: &str, data: &Map<String, Value>, into: &mut Map<String, Value>) {
    for (name, value) in data {
        let name = format!("{prefix}{name}");
        if let Value::Object(inner) = value {
            flatten(&format!("{name}."), inner, into);
        }
        into.insert(name, value.clone());
    }
}

fn seconds(given: Option<&Value>) -> Result<u64, String> {
    let Some(value) = given else { return Ok(LONGEST) };
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match text.parse() {
        Ok(seconds) if (1..=LONGEST).contains(&seconds) => Ok(seconds),
        _ => Err(format!("ServiceTimeout must be a number from 1 to {LONGEST}")),
    }
}
