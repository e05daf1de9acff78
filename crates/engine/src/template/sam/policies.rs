//! SAM's policy templates, such as `DynamoDBCrudPolicy`, read from `policies.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

#[derive(Default)]
struct Policy {
    parameters: Vec<&'static str>,
    statements: Vec<Statement>,
}

#[derive(Default)]
struct Statement {
    actions: Vec<&'static str>,
    one_action: bool,
    resources: Vec<&'static str>,
    one_resource: bool,
}

static POLICIES: LazyLock<BTreeMap<&'static str, Policy>> = LazyLock::new(|| {
    let mut policies: BTreeMap<&'static str, Policy> = BTreeMap::new();
    let mut current = "";
    for line in include_str!("policies.txt").lines() {
        let mut words = line.split_whitespace();
        let Some(word) = words.next() else { continue };
        if word == "policy" {
            current = words.next().unwrap_or_default();
            policies.entry(current).or_default().parameters = words.collect();
            continue;
        }
        let statements = &mut policies.entry(current).or_default().statements;
        match word {
            "allow" | "do" => statements.push(Statement {
                actions: words.collect(),
                one_action: word == "do",
                ..Statement::default()
            }),
            "on" | "among" => {
                if let Some(statement) = statements.last_mut() {
                    statement.resources.extend(words);
                    statement.one_resource = word == "on";
                }
            }
            _ => {}
        }
    }
    policies.remove("");
    policies
});

/// Whether there is a policy template of this name.
pub(super) fn is_template(name: &str) -> bool {
    POLICIES.contains_key(name)
}

/// The policy document of a template with its parameters filled in; the error is SAM's message.
pub(super) fn document(name: &str, given: &Map<String, Value>) -> Result<Value, String> {
    let policy = POLICIES.get(name).ok_or_else(|| format!("A policy with name '{name}' does not exist"))?;
    let missing: Vec<String> = policy
        .parameters
        .iter()
        .filter(|parameter| !given.contains_key(**parameter))
        .map(|parameter| format!("'{parameter}'"))
        .collect();
    if !missing.is_empty() {
        return Err(format!(
            "Following required parameters of template '{name}' don't have values: [{}]",
            missing.join(", ")
        ));
    }
    let resource = |text: &str| -> Value {
        let mut locals = Map::new();
        for parameter in &policy.parameters {
            for variable in variables(text).filter(|variable| variable.eq_ignore_ascii_case(parameter)) {
                locals.insert(variable.to_owned(), given[*parameter].clone());
            }
        }
        match (locals.is_empty(), text.contains("${")) {
            (false, _) => json!({ "Fn::Sub": [text, locals] }),
            (true, true) => json!({ "Fn::Sub": text }),
            (true, false) => Value::from(text),
        }
    };
    let statements: Vec<Value> = policy
        .statements
        .iter()
        .map(|statement| {
            let actions = if statement.one_action {
                Value::from(statement.actions[0])
            } else {
                Value::from(statement.actions.clone())
            };
            let mut resources: Vec<Value> = statement.resources.iter().map(|text| resource(text)).collect();
            let resources = match statement.one_resource {
                true => resources.pop().unwrap_or_default(),
                false => Value::from(resources),
            };
            json!({ "Action": actions, "Effect": "Allow", "Resource": resources })
        })
        .collect();
    Ok(json!({ "Statement": statements }))
}

fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// The ARN of a managed policy that is named by its name alone. The execution roles' policies live on a path.
pub(super) fn managed(name: &str) -> String {
    let path = match name {
        "AWSLambdaBasicExecutionRole"
        | "AWSLambdaDynamoDBExecutionRole"
        | "AWSLambdaENIManagementAccess"
        | "AWSLambdaKinesisExecutionRole"
        | "AWSLambdaMSKExecutionRole"
        | "AWSLambdaRole"
        | "AWSLambdaSQSQueueExecutionRole"
        | "AWSLambdaVPCAccessExecutionRole"
        | "AmazonS3ObjectLambdaExecutionRolePolicy" => "service-role/",
        _ => "",
    };
    if name.starts_with("arn:") { name.to_owned() } else { format!("arn:aws:iam::aws:policy/{path}{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_reads() {
        assert!(POLICIES.len() > 70);
        for (name, policy) in POLICIES.iter() {
            let given = policy.parameters.iter().map(|name| ((*name).to_owned(), json!("x"))).collect();
            let document = document(name, &given).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(
                document["Statement"].as_array().is_some_and(|statements| !statements.is_empty()),
                "{name}"
            );
            assert!(!document.to_string().contains("\"Resource\":null"), "{name}");
        }
        let error = document("DynamoDBCrudPolicy", &Map::new()).expect_err("refused");
        assert_eq!(
            error,
            "Following required parameters of template 'DynamoDBCrudPolicy' don't have values: ['TableName']"
        );
    }
}
