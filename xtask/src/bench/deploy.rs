//! How long CloudFormation takes for a stack of 30 resources, from the call until it says that it is done, and for an update that
//! changes one function's code. Nothing is built: the code is in the template.

use super::http::{Connection, call};
use super::server::{Server, build_whimbrel};
use super::{Bound, Found, Row, median};
use anyhow::{Result, bail};
use base::Clock;
use serde_json::{Map, Value, json};

const ROUNDS: usize = 5;
/// What issue 4 allows, in milliseconds.
const CREATION: f64 = 1000.0;
const UPDATE: f64 = 150.0;

pub(crate) fn run() -> Result<Vec<Found>> {
    build_whimbrel()?;
    let server = Server::whimbrel()?;
    let mut connection = Connection::open(server.address)?;
    let clock = Clock::system();
    let (mut creations, mut updates, mut sizes) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let stack = format!("bench-{round}");
        for (version, operation, times) in
            [(1, "CreateStack", &mut creations), (2, "UpdateStack", &mut updates)]
        {
            let template = template(version);
            sizes.push(template["Resources"].as_object().map_or(0, Map::len));
            let input = json!({
                "StackName": stack, "TemplateBody": template.to_string(), "Capabilities": ["CAPABILITY_IAM"],
            });
            let began = clock.monotonic();
            call(&mut connection, "cloudformation", operation, &input)?;
            settle(&mut connection, &stack)?;
            times.push((clock.monotonic() - began).as_secs_f64() * 1e3);
        }
    }
    if sizes.iter().any(|size| *size != 30) {
        bail!("the stack does not have 30 resources: {sizes:?}");
    }
    let row = |name: &str, times: &mut [f64], limit: f64| {
        Found::Row(Row {
            name: name.to_owned(),
            unit: "ms".to_owned(),
            ours: median(times),
            peer: limit,
            target: 1.0,
            bound: Bound::Most,
        })
    };
    Ok(vec![
        row("deploy: stack of 30 resources, beside its limit", &mut creations, CREATION),
        row("deploy: update of one function's code, beside its limit", &mut updates, UPDATE),
    ])
}

/// Five functions with a role and a log group each, five tables, queues and parameters.
fn template(version: u32) -> Value {
    let mut resources = Map::new();
    let mut add = |id: String, kind: &str, properties: Value| {
        resources.insert(id, json!({ "Type": kind, "Properties": properties }));
    };
    for at in 0..5 {
        let version = if at == 0 { version } else { 0 };
        let trust = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole",
            }],
        });
        add(format!("Role{at}"), "AWS::IAM::Role", json!({ "AssumeRolePolicyDocument": trust }));
        let code = format!("VERSION = {version}\ndef handler(event, context): return VERSION");
        let function = json!({
            "Handler": "index.handler", "Runtime": "python3.12", "Role": { "Fn::GetAtt": [format!("Role{at}"), "Arn"] },
            "Code": { "ZipFile": code }, "Environment": { "Variables": { "TABLE": { "Ref": format!("Table{at}") } } },
        });
        add(format!("Function{at}"), "AWS::Lambda::Function", function);
        let table = json!({
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
            "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        });
        add(format!("Table{at}"), "AWS::DynamoDB::Table", table);
        add(format!("Queue{at}"), "AWS::SQS::Queue", json!({}));
        let value = json!({ "Fn::GetAtt": [format!("Queue{at}"), "Arn"] });
        add(format!("Parameter{at}"), "AWS::SSM::Parameter", json!({ "Type": "String", "Value": value }));
        add(format!("Bucket{at}"), "AWS::S3::Bucket", json!({}));
    }
    json!({ "Resources": resources })
}

fn settle(connection: &mut Connection, stack: &str) -> Result<()> {
    loop {
        let found = call(connection, "cloudformation", "DescribeStacks", &json!({ "StackName": stack }))?;
        match found.pointer("/Stacks/0/StackStatus").and_then(Value::as_str).unwrap_or_default() {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" => return Ok(()),
            status if status.ends_with("_IN_PROGRESS") => {
                std::thread::park_timeout(std::time::Duration::from_millis(2));
            }
            status => bail!("{stack} is {status}: {found}"),
        }
    }
}
