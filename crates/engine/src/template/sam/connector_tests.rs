use serde_json::{Value, json};

use super::super::tests::run;

const ROLE: &str = "
Transform: AWS::Serverless-2016-10-31
Resources:
  F: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt R.Arn}}
  Plain: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::000000000000:role/r'}}
  R: {Type: AWS::IAM::Role}
  Q: {Type: AWS::SQS::Queue}
  T: {Type: AWS::DynamoDB::Table}
  B: {Type: AWS::S3::Bucket}
  M:
    Type: AWS::Lambda::EventSourceMapping
    DependsOn: C
    Properties: {FunctionName: !Ref F, EventSourceArn: !GetAtt Q.Arn}
  C: {Type: AWS::Serverless::Connector, Properties: ";

#[test]
fn a_queue_that_is_read_gives_the_role_a_policy_for_which_the_mapping_waits() {
    let text = format!("{ROLE}{{Source: {{Id: Q}}, Destination: {{Id: F}}, Permissions: [Read, Write]}}}}");
    let value = run(&text).expect("transforms").value;
    assert_eq!(value["Resources"]["M"]["DependsOn"], json!(["CPolicy"]));
    assert_eq!(value["Resources"].get("C"), None);
    let arn = json!([{ "Fn::GetAtt": ["Q", "Arn"] }]);
    let expected = json!({
        "PolicyDocument": { "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": ["sqs:DeleteMessage"], "Resource": arn },
            { "Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"], "Resource": arn },
        ] },
        "Roles": [{ "Ref": "R" }],
    });
    assert_eq!(value["Resources"]["CPolicy"]["Properties"], expected);
}

#[test]
fn connectors_that_cannot_be_are_refused_as_at_aws() {
    let one_of =
        "Must provide 'Id' (with optional 'Qualifier') or a supported combination of other properties.";
    let cases = [
        (
            "{Destination: {Id: F}, Permissions: [Read]}",
            "Resource is missing the required [Source] property.",
        ),
        ("{Source: F, Destination: {Id: T}, Permissions: [Read]}", "Type of property 'Source' is invalid."),
        ("{Source: {Id: F}, Destination: [], Permissions: [Read]}", "'Destination' is an empty list"),
        ("{Source: {Id: F, Arn: x}, Destination: {Id: T}, Permissions: [Read]}", one_of),
        (
            "{Source: {Id: Nobody}, Destination: {Id: T}, Permissions: [Read]}",
            "Unable to find resource with logical ID 'Nobody'.",
        ),
        (
            "{Source: {Arn: x}, Destination: {Id: T}, Permissions: [Read]}",
            "'Type' is missing or not a string.",
        ),
        (
            "{Source: {Id: F}, Destination: {Id: T}, Permissions: []}",
            "'Permissions' cannot be empty; valid values are: Read, Write.",
        ),
        (
            "{Source: {Id: F}, Destination: {Id: T}, Permissions: [Admin]}",
            "Unsupported 'Permissions' provided for connector from AWS::Lambda::Function to AWS::DynamoDB::Table; valid values are: Read, Write.",
        ),
        (
            "{Source: {Id: Q}, Destination: {Id: F}, Permissions: [Read]}",
            "Unsupported 'Permissions' provided for connector from AWS::SQS::Queue to AWS::Lambda::Function; valid combinations are: Read + Write.",
        ),
        (
            "{Source: {Id: T}, Destination: {Id: B}, Permissions: [Read]}",
            "Unable to create connector from AWS::DynamoDB::Table to AWS::S3::Bucket; it's not supported or the template is invalid.",
        ),
        (
            "{Source: {Id: Plain}, Destination: {Id: T}, Permissions: [Read]}",
            "Unable to get IAM role name from 'Source' resource.",
        ),
        (
            "{Source: {Type: AWS::Serverless::Function, RoleName: r}, Destination: {Type: AWS::SNS::Topic}, Permissions: [Write]}",
            "Destination.Arn is missing.",
        ),
        (
            "{Source: {Id: F}, Destination: {Id: T}, Permissions: [Read], Other: 1}",
            "property Other not defined for resource of type AWS::Serverless::Connector",
        ),
    ];
    for (properties, expected) in cases {
        let message = run(&format!("{ROLE}{properties}}}")).expect_err(properties).message;
        assert!(message.ends_with(&format!("Resource with id [C] is invalid. {expected}")), "{message}");
    }
}

#[test]
fn a_connector_to_what_is_not_served_goes_on_as_it_is() {
    let text = format!(
        "{ROLE}{{Source: {{Id: F}}, Destination: {{Type: AWS::Serverless::StateMachine}}, Permissions: [Read]}}}}"
    );
    assert_eq!(run(&text).expect("transforms").value["Resources"]["C"]["Type"], "AWS::Serverless::Connector");
}

#[test]
fn connectors_of_a_resource_have_its_id_before_their_own() {
    let text = |connectors: &str, other: &str| {
        format!(
            "Transform: AWS::Serverless-2016-10-31\nResources:\n  B: {{Type: AWS::S3::Bucket, Connectors: {connectors}}}\n  {other}: {{Type: AWS::Serverless::Function, Properties: {{InlineCode: x}}}}"
        )
    };
    let one = "{C: {Properties: {Destination: {Id: F}, Permissions: [Write]}}}";
    let value = run(&text(one, "F")).expect("transforms").value;
    let ids: Vec<&String> = value["Resources"].as_object().expect("a map").keys().collect();
    assert_eq!(ids, ["B", "FRole", "F", "BCWriteLambdaPermission"]);
    assert_eq!(value["Resources"]["B"].get("Connectors"), None::<&Value>);
    let cases = [
        (text("[]", "F"), "[B] is invalid. Attribute 'B.Connectors' should be a map."),
        (text("{C: 1}", "F"), "[BC] is invalid. B.BC should be a map."),
        (text("{C: {}}", "F"), "[B] is invalid. Attribute 'Connectors.C.Properties' should be a map."),
        (
            text("{C: {Properties: {SourceReference: {Id: F}}}}", "F"),
            "[C] is invalid. 'Id' shouldn't be defined in 'SourceReference'.",
        ),
        (
            text(one, "BC"),
            "attempts to create a new resource [BC] of type AWS::Serverless::Connector. A resource with that id already exists within this template. Please use a different id for that resource.",
        ),
    ];
    for (text, expected) in cases {
        let message = run(&text).expect_err(expected).message;
        assert!(message.contains(expected), "{message}");
    }
}
