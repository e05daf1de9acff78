//! The role that a function is given where it names none.

use serde_json::{Map, Value, json};

use super::{invoke_config, policies, source_event};

fn is_function(value: &Value) -> bool {
    super::super::reference::function(value).is_some()
}

/// Properties of the role, or the message for a policy that cannot be.
pub(super) fn properties(
    id: &str,
    from: &Map<String, Value>,
    tags: &[Value],
) -> Result<Map<String, Value>, String> {
    let mut managed: Vec<Value> = vec![Value::from(policies::managed("AWSLambdaBasicExecutionRole"))];
    if from.contains_key("VpcConfig") {
        managed.push(Value::from(policies::managed("AWSLambdaVPCAccessExecutionRole")));
    }
    if from.get("Tracing").is_some_and(|mode| mode == "Active" || mode == "PassThrough") {
        managed.push(Value::from(policies::managed("AWSXrayWriteOnlyAccess")));
    }
    let mut inline: Vec<Value> = Vec::new();
    if let Some(queue) = from.get("DeadLetterQueue") {
        inline.push(dead_letter_policy(queue)?);
    }
    for (index, policy) in listed(from.get("Policies"))?.into_iter().enumerate() {
        let name = format!("{id}RolePolicy{index}");
        let bad = || format!("Policy at index {index} in the 'Policies' property is not valid");
        match &policy {
            Value::String(name) => {
                let arn = Value::from(policies::managed(name));
                if !managed.contains(&arn) {
                    managed.push(arn);
                }
            }
            value if is_function(value) => managed.push(value.clone()),
            Value::Object(map) if map.contains_key("Statement") => {
                inline.push(json!({ "PolicyName": name, "PolicyDocument": policy }));
            }
            Value::Object(map) if map.len() == 1 => {
                let (template, given) = map.iter().next().ok_or_else(bad)?;
                if !policies::is_template(template) {
                    return Err(bad());
                }
                let empty = Map::new();
                let document = policies::document(template, given.as_object().unwrap_or(&empty))?;
                inline.push(json!({ "PolicyName": name, "PolicyDocument": document }));
            }
            _ => return Err(bad()),
        }
    }
    let (read, told) = source_event::role_policies(id, from)?;
    for policy in read {
        if !managed.contains(&policy) {
            managed.push(policy);
        }
    }
    inline.extend(told);
    inline.extend(invoke_config::role_policies(id, from)?);
    let assumed = from.get("AssumeRolePolicyDocument").cloned().unwrap_or_else(|| {
        json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Action": ["sts:AssumeRole"],
                "Effect": "Allow",
                "Principal": { "Service": ["lambda.amazonaws.com"] },
            }],
        })
    });
    let mut to = Map::new();
    to.insert("AssumeRolePolicyDocument".into(), assumed);
    to.insert("ManagedPolicyArns".into(), Value::Array(managed));
    if !inline.is_empty() {
        to.insert("Policies".into(), Value::Array(inline));
    }
    if let Some(path) = from.get("RolePath") {
        to.insert("Path".into(), path.clone());
    }
    if let Some(boundary) = from.get("PermissionsBoundary") {
        to.insert("PermissionsBoundary".into(), boundary.clone());
    }
    to.insert("Tags".into(), Value::from(tags.to_vec()));
    Ok(to)
}

/// `Policies` as a list: one policy, a list of them, or a map of policy templates.
fn listed(policies: Option<&Value>) -> Result<Vec<Value>, String> {
    Ok(match policies {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.clone(),
        Some(Value::Object(map))
            if !map.contains_key("Statement") && !is_function(&Value::Object(map.clone())) =>
        {
            map.iter().map(|(name, given)| json!({ name: given })).collect()
        }
        Some(one) => vec![one.clone()],
    })
}

fn dead_letter_policy(queue: &Value) -> Result<Value, String> {
    let action = match queue.get("Type").and_then(Value::as_str) {
        Some("SQS") => "sqs:SendMessage",
        Some("SNS") => "sns:Publish",
        _ => return Err("'DeadLetterQueue' requires Type of ['SNS', 'SQS']".into()),
    };
    let target = queue
        .get("TargetArn")
        .ok_or("'DeadLetterQueue' requires Type and TargetArn properties to be specified.")?;
    Ok(json!({
        "PolicyName": "DeadLetterQueuePolicy",
        "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{ "Action": action, "Resource": target, "Effect": "Allow" }],
        },
    }))
}
