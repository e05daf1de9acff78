use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::{Document, Template};
use super::*;

pub(super) fn run(text: &str) -> Result<Document, TemplateError> {
    transform(&Document::parse(text)?, &BTreeMap::new())
}

#[test]
fn a_function_with_events_becomes_what_it_stands_for() {
    let text = "
Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 9}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: s3://b/k
      Handler: a.b
      Runtime: python3.13
      AutoPublishAlias: live
      Policies: [{DynamoDBCrudPolicy: {TableName: !Ref T}}, AmazonS3ReadOnlyAccess]
      Events:
        R: {Type: Api, Properties: {Path: '/items/{id}', Method: get}}
        H: {Type: HttpApi, Properties: {Path: /items, Method: ANY}}
  T: {Type: AWS::Serverless::SimpleTable}
Outputs:
  Alias: {Value: !Ref F.Alias}
";
    let result = run(text).expect("transforms");
    let template = Template::read(&result).expect("is a template");
    let ids: Vec<String> = template
        .resources
        .keys()
        .map(|id| id.trim_end_matches(|c: char| c.is_ascii_hexdigit()).to_owned())
        .collect();
    for expected in [
        "FRole",
        "FVersion",
        "FAliaslive",
        "FRPermissionProd",
        "FHPermission",
        "ServerlessRestApi",
        "ServerlessRestApiDeployment",
        "ServerlessRestApiProdStage",
        "ServerlessHttpApi",
        "ServerlessHttpApiApiGatewayDefaultStage",
    ] {
        let expected = expected.trim_end_matches(|c: char| c.is_ascii_hexdigit());
        assert!(ids.iter().any(|id| id == expected), "{expected} in {ids:?}");
    }
    assert_eq!(template.outputs["Alias"].value, json!({"Ref": "FAliaslive"}));
    let resource = |id: &str| template.resources[id].properties.clone();
    assert_eq!(resource("F")["Timeout"], 9);
    assert_eq!(
        resource("FRPermissionProd")["SourceArn"]["Fn::Sub"][0],
        "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/GET/items/*"
    );
    let uri = resource("ServerlessRestApi")
        .pointer("/Body/paths/~1items~1{id}/get/x-amazon-apigateway-integration/uri/Fn::Sub")
        .cloned();
    let expected =
        "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FAliaslive}/invocations";
    assert_eq!(uri, Some(Value::from(expected)));
    assert_eq!(resource("FRole")["Policies"][0]["PolicyName"], "FRolePolicy0");
}

#[test]
fn events_that_are_read_become_mappings() {
    let text = "
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      AutoPublishAlias: live
      Policies: [AmazonS3ReadOnlyAccess, AWSLambdaSQSQueueExecutionRole]
      Events:
        Q: {Type: SQS, Properties: {Queue: !GetAtt Q.Arn, BatchSize: 5, FunctionResponseTypes: [ReportBatchItemFailures]}}
        S:
          Type: DynamoDB
          Properties:
            {Stream: !GetAtt T.StreamArn, StartingPosition: LATEST, DestinationConfig: {OnFailure: {Type: SQS, Destination: d}}}
";
    let value = run(text).expect("transforms").value;
    let properties = |id: &str| value["Resources"][id]["Properties"].clone();
    assert_eq!(value["Resources"]["FQ"]["Type"], "AWS::Lambda::EventSourceMapping");
    assert_eq!(
        properties("FQ"),
        json!({
            "EventSourceArn": { "Fn::GetAtt": ["Q", "Arn"] }, "FunctionName": { "Ref": "FAliaslive" }, "BatchSize": 5,
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
        })
    );
    assert_eq!(
        properties("FS"),
        json!({
            "EventSourceArn": { "Fn::GetAtt": ["T", "StreamArn"] }, "FunctionName": { "Ref": "FAliaslive" },
            "StartingPosition": "LATEST", "DestinationConfig": { "OnFailure": { "Destination": "d" } },
        })
    );
    let role = properties("FRole");
    assert_eq!(
        role["ManagedPolicyArns"],
        json!([
            "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
            "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
            "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",
            "arn:aws:iam::aws:policy/service-role/AWSLambdaDynamoDBExecutionRole",
        ])
    );
    let told = json!([{
        "PolicyName": "FSSQSPolicy",
        "PolicyDocument": { "Statement": [{ "Action": "sqs:SendMessage", "Effect": "Allow", "Resource": "d" }] },
    }]);
    assert_eq!(role["Policies"], told);
}

#[test]
fn a_change_of_the_body_changes_the_deployments_id() {
    let with = |path: &str| {
        let text = format!(
            "Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {{Type: AWS::Serverless::Function, Properties: {{InlineCode: x, Role: r, Events: {{R: {{Type: Api, Properties: {{Path: {path}, Method: get}}}}}}}}}}"
        );
        let value = run(&text).expect("transforms").value;
        let ids: Vec<String> =
            value["Resources"].as_object().into_iter().flatten().map(|(id, _)| id.clone()).collect();
        ids.into_iter().find(|id| id.contains("Deployment")).expect("has a deployment")
    };
    assert_eq!(with("/a"), with("/a"));
    assert_ne!(with("/a"), with("/b"));
}

#[test]
fn errors_are_sams_own() {
    let cases = [
        ("{Type: AWS::Serverless::Api}", "Missing required property 'StageName'."),
        ("{Type: AWS::Serverless::Function}", "Either 'InlineCode' or 'CodeUri' must be set."),
        (
            "{Type: AWS::Serverless::Function, Properties: {CodeUri: src/}}",
            "'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query parameter.",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Nope: 1}}",
            "property Nope not defined for resource of type AWS::Serverless::Function",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Policies: [{NopePolicy: {}}]}}",
            "Policy at index 0 in the 'Policies' property is not valid",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Events: {B: {Type: Api, Properties: {Path: /}}}}}",
            "Event with id [B] is invalid. Property 'Method' is required.",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Events: {B: {Type: SQS}}}}",
            "Event with id [B] is invalid. Missing required property 'Queue'.",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Events: {B: {Type: SQS, Properties: {Queue: q, Nope: 1}}}}}",
            "Event with id [B] is invalid. property Nope not defined for resource of type SQS",
        ),
        (
            "{Type: AWS::Serverless::Function, Properties: {InlineCode: x, Events: {B: {Type: Cognito}, C: {Type: S3}}}}",
            "Events of type Api, CloudWatchEvent, DynamoDB, EventBridgeRule, HttpApi, SNS, SQS, Schedule and ScheduleV2 are served; these are not: B (Cognito), C (S3)",
        ),
    ];
    for (resource, expected) in cases {
        let text = format!("Transform: AWS::Serverless-2016-10-31\nResources:\n  X: {resource}");
        let error = run(&text).err().map(|error| error.to_string());
        let whole = format!(
            "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application Specification document. Number of errors found: 1. Resource with id [X] is invalid. {expected}"
        );
        assert_eq!(error, Some(whole));
    }
}

#[test]
fn rules_and_schedules_have_the_function_as_their_target() {
    let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      InlineCode: x\n      Role: r\n      Events:\n        On: {Type: EventBridgeRule, Properties: {EventBusName: b, Pattern: {source: [s]}, InputPath: $.detail}}\n        Tick: {Type: Schedule, Properties: {Schedule: rate(1 minute), Enabled: false}}";
    let value = run(text).expect("transforms").value;
    let resources = &value["Resources"];
    assert_eq!(
        resources["FOn"]["Properties"],
        json!({
            "EventPattern": {"source": ["s"]}, "EventBusName": "b",
            "Targets": [{"Id": "FOnLambdaTarget", "Arn": {"Fn::GetAtt": ["F", "Arn"]}, "InputPath": "$.detail"}],
        })
    );
    assert_eq!(resources["FTick"]["Type"], "AWS::Events::Rule");
    assert_eq!(resources["FTick"]["Properties"]["State"], "DISABLED");
    assert_eq!(resources["FTickPermission"]["Properties"]["Principal"], "events.amazonaws.com");
    assert_eq!(
        resources["FTickPermission"]["Properties"]["SourceArn"],
        json!({"Fn::GetAtt": ["FTick", "Arn"]})
    );
}

#[test]
fn a_topic_has_the_function_subscribed() {
    let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x, Role: r, Events: {T: {Type: SNS, Properties: {Topic: {Ref: Topic}, FilterPolicy: {a: [b]}}}}}}";
    let value = run(text).expect("transforms").value;
    let resources = &value["Resources"];
    assert_eq!(
        resources["FT"]["Properties"],
        json!({
            "Protocol": "lambda", "TopicArn": {"Ref": "Topic"}, "Endpoint": {"Fn::GetAtt": ["F", "Arn"]},
            "FilterPolicy": {"a": ["b"]},
        })
    );
    assert_eq!(resources["FTPermission"]["Properties"]["Principal"], "sns.amazonaws.com");
}

#[test]
fn an_application_becomes_a_nested_stack() {
    let with = |location: &str| {
        run(&format!(
            "Transform: AWS::Serverless-2016-10-31\nResources: {{A: {{Type: AWS::Serverless::Application, Properties: {{{location}}}}}}}"
        ))
    };
    let result = with("Location: 'https://b.s3.amazonaws.com/k', Parameters: {P: 1}").expect("transforms");
    let expected = json!({ "Type": "AWS::CloudFormation::Stack", "Properties": {
        "TemplateURL": "https://b.s3.amazonaws.com/k", "Parameters": { "P": 1 },
        "Tags": [{ "Key": "lambda:createdBy", "Value": "SAM" }],
    } });
    assert_eq!(result.value["Resources"]["A"], expected);
    for (location, words) in [
        ("", "missing the required [Location] property"),
        ("Location: [1]", "Type of property 'Location' is invalid"),
        ("Location: {ApplicationId: a, SemanticVersion: 1.0.0}", "Serverless Application Repository"),
        ("Location: k, Other: 1", "property Other not defined"),
    ] {
        let error = with(location).expect_err(location).to_string();
        assert!(error.contains("Resource with id [A] is invalid.") && error.contains(words), "{error}");
    }
}
