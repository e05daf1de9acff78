"""Stacks by boto3: nested stacks with outputs, update, rollback and deletion; custom resources of functions in Python and Node."""
import json
import time

import boto3
from botocore.exceptions import ClientError

cloudformation = boto3.client("cloudformation")
s3 = boto3.client("s3")
ssm = boto3.client("ssm")
iam = boto3.client("iam")


def settled(name):
    for _ in range(1200):
        stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
        if not stack["StackStatus"].endswith("_IN_PROGRESS"):
            return stack
        time.sleep(0.05)
    raise AssertionError(f"{name} stays {stack['StackStatus']}")


def deploy(name, template, expected, update=False, **more):
    body = template if isinstance(template, str) else json.dumps(template)
    call = cloudformation.update_stack if update else cloudformation.create_stack
    arn = call(StackName=name, TemplateBody=body, Capabilities=["CAPABILITY_IAM"], **more)["StackId"]
    stack = settled(arn)
    assert stack["StackStatus"] == expected, (stack["StackStatus"], reasons(arn))
    return stack


def reasons(name):
    events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
    return [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events]


def delete(name):
    arn = cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackId"]
    cloudformation.delete_stack(StackName=name)
    stack = settled(arn)
    assert stack["StackStatus"] == "DELETE_COMPLETE", (stack["StackStatus"], reasons(arn))


def outputs(stack):
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def value(name):
    try:
        return ssm.get_parameter(Name=name)["Parameter"]["Value"]
    except ssm.exceptions.ParameterNotFound:
        return None


def parameter(name, text):
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Name": name, "Type": "String", "Value": text}}


# ---- nested stacks ----
s3.create_bucket(Bucket="templates")


def upload(key, template):
    s3.put_object(Bucket="templates", Key=key, Body=json.dumps(template))
    return f"https://templates.s3.us-east-1.amazonaws.com/{key}"


def inner(name, text, **more):
    return {
        "Parameters": {"Name": {"Type": "String"}, "List": {"Type": "CommaDelimitedList", "Default": "x"}},
        "Resources": {"P": parameter({"Ref": "Name"}, text), **more},
        "Outputs": {"Value": {"Value": {"Fn::GetAtt": "P.Value"}}, "Last": {"Value": {"Fn::Select": [1, {"Ref": "List"}]}}},
    }


def outer(url, **more):
    return {
        "Resources": {
            "Inner": {
                "Type": "AWS::CloudFormation::Stack",
                "Properties": {"TemplateURL": url, "Parameters": {"Name": "/inner", "List": ["a", 2]}},
            },
            "After": parameter("/after", {"Fn::Sub": "${Inner.Outputs.Value}!"}),
            **more,
        },
        "Outputs": {"Last": {"Value": {"Fn::GetAtt": ["Inner", "Outputs.Last"]}}},
    }


one = upload("one.json", inner("Name", "one"))
stack = deploy("outer", outer(one), "CREATE_COMPLETE", Tags=[{"Key": "team", "Value": "a"}])
assert outputs(stack) == {"Last": "2"}, stack
assert (value("/inner"), value("/after")) == ("one", "one!")
nested = cloudformation.describe_stack_resource(StackName="outer", LogicalResourceId="Inner")["StackResourceDetail"]
nested = cloudformation.describe_stacks(StackName=nested["PhysicalResourceId"])["Stacks"][0]
assert nested["ParentId"] == nested["RootId"] == stack["StackId"] and nested["StackName"].startswith("outer-Inner-"), nested
assert nested["Tags"] == [{"Key": "team", "Value": "a"}], nested

two = upload("two.json", inner("Name", "two", Extra=parameter("/extra", "x")))
deploy("outer", outer(two), "UPDATE_COMPLETE", update=True)
assert (value("/inner"), value("/after"), value("/extra")) == ("two", "two!", "x")
assert cloudformation.describe_stacks(StackName=nested["StackId"])["Stacks"][0]["StackStatus"] == "UPDATE_COMPLETE"

# The nested stack works and what comes after it does not: it goes back, with what it had meanwhile made superfluous.
bad = {"Type": "AWS::SSM::Parameter", "DependsOn": "Inner", "Properties": {"Name": "/bad name!", "Type": "String", "Value": "x"}}
three = upload("three.json", inner("Name", "three", Other=parameter("/other", "x")))
deploy("outer", outer(three, Bad=bad), "UPDATE_ROLLBACK_COMPLETE", update=True)
assert (value("/inner"), value("/after"), value("/extra"), value("/other")) == ("two", "two!", "x", None)
assert cloudformation.describe_stacks(StackName=nested["StackId"])["Stacks"][0]["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE"

# The nested stack itself does not work.
four = upload("four.json", inner("Name", "four", Bad=bad | {"DependsOn": "P"}))
deploy("outer", outer(four), "UPDATE_ROLLBACK_COMPLETE", update=True)
assert (value("/inner"), value("/after")) == ("two", "two!")
assert any("was not successfully updated" in (reason or "") for _, _, reason in reasons("outer")), reasons("outer")
delete("outer")
assert [value(name) for name in ["/inner", "/after", "/extra"]] == [None] * 3
left = [s["StackName"] for s in cloudformation.describe_stacks()["Stacks"]]
assert left == [], left
deploy("outer", outer(four), "ROLLBACK_COMPLETE")
assert value("/inner") is None
delete("outer")

# A template that contains itself ends.
itself = "https://templates.s3.us-east-1.amazonaws.com/itself.json"
upload("itself.json", {"Resources": {"Again": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": itself}}}})
deploy("itself", json.dumps({"Resources": {"Again": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": itself}}}}), "ROLLBACK_COMPLETE")
assert cloudformation.describe_stacks()["Stacks"][0]["StackName"] == "itself"
delete("itself")
assert cloudformation.describe_stacks()["Stacks"] == []

# ---- custom resources ----
ROLE = {
    "Type": "AWS::IAM::Role",
    "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}},
}
PYTHON = """
import boto3, json
import cfnresponse
def handler(event, context):
    ssm = boto3.client("ssm")
    seen = ssm.get_parameter(Name="/seen")["Parameter"]["Value"] if event["RequestType"] != "Create" else ""
    given = event["ResourceProperties"]
    ssm.put_parameter(Name="/seen", Value=(seen + " " + event["RequestType"] + ":" + event.get("PhysicalResourceId", "none").split("-")[0] + ":" + given["Id"]).strip(), Type="String", Overwrite=True)
    if given.get("Fail") == "true" and event["RequestType"] != "Delete":
        cfnresponse.send(event, context, cfnresponse.FAILED, {}, given["Id"], reason="as asked")
        return
    assert event["ResourceType"] == "Custom::Thing" and event["LogicalResourceId"] == "Thing", event
    data = {"Twice": given["Id"] * 2, "Number": given["Number"], "In": {"Side": "deep"}}
    cfnresponse.send(event, context, cfnresponse.SUCCESS, data, given["Id"])
"""


def custom(source, runtime, **properties):
    return {
        "Resources": {
            "Role": ROLE,
            "F": {"Type": "AWS::Lambda::Function", "Properties": {
                "Code": {"ZipFile": source}, "Handler": "index.handler", "Runtime": runtime, "Timeout": 20,
                "Role": {"Fn::GetAtt": "Role.Arn"}}},
            "Thing": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": "F.Arn"}, **properties}},
        },
        "Outputs": {
            "Id": {"Value": {"Ref": "Thing"}},
            "Twice": {"Value": {"Fn::GetAtt": ["Thing", "Twice"]}},
            "Deep": {"Value": {"Fn::Sub": "${Thing.In.Side}-${Thing.Number}"}},
        },
    }


stack = deploy("custom", custom(PYTHON, "python3.12", Id="a", Number=3), "CREATE_COMPLETE")
assert outputs(stack) == {"Id": "a", "Twice": "aa", "Deep": "deep-3"}, stack
assert value("/seen") == "Create:none:a"
# A change that keeps the id, and one that does not: then the former is deleted after the update.
deploy("custom", custom(PYTHON, "python3.12", Id="a", Number=4), "UPDATE_COMPLETE", update=True)
stack = deploy("custom", custom(PYTHON, "python3.12", Id="b", Number=4), "UPDATE_COMPLETE", update=True)
assert outputs(stack)["Id"] == "b", stack
assert value("/seen") == "Create:none:a Update:a:a Update:a:b Delete:a:a", value("/seen")
# One that fails goes back.
deploy("custom", custom(PYTHON, "python3.12", Id="b", Number=5, Fail=True), "UPDATE_ROLLBACK_COMPLETE", update=True)
said = [reason for _, status, reason in reasons("custom") if status == "UPDATE_FAILED" and reason]
assert "Received response status [FAILED] from custom resource. Message returned: as asked" in said[0], said
assert value("/seen").endswith("Update:b:b Update:b:b"), value("/seen")
delete("custom")
assert value("/seen").endswith("Delete:b:b"), value("/seen")
deploy("custom", custom(PYTHON, "python3.12", Id="c", Number=5, Fail=True), "ROLLBACK_COMPLETE")
assert value("/seen") == "Create:none:c Delete:c:c", value("/seen")
delete("custom")

# Node, answering by the module and by HTTPS on its port, as many handlers do.
MODULE = """
const response = require("cfn-response");
exports.handler = (event, context) => {
  response.send(event, context, response.SUCCESS, { Twice: "xx", Number: "1", In: { Side: "deep" } }, "by-module");
};
"""
HTTPS = """
const https = require("https");
const url = require("url");
exports.handler = (event, context, callback) => {
  const body = JSON.stringify({ Status: "SUCCESS", PhysicalResourceId: "by-https", StackId: event.StackId, RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId, Data: { Twice: "xx", Number: 1, In: { Side: "deep" } } });
  const to = url.parse(event.ResponseURL);
  const request = https.request({ hostname: to.hostname, port: 443, path: to.path, method: "PUT",
    headers: { "content-type": "", "content-length": body.length } }, () => callback(null));
  request.on("error", callback);
  request.write(body);
  request.end();
};
"""
for source, expected in [(MODULE, "by-module"), (HTTPS, "by-https")]:
    stack = deploy("node", custom(source, "nodejs20.x"), "CREATE_COMPLETE")
    assert outputs(stack)["Id"] == expected, stack
    delete("node")

# A function that never answers, and one that is not there.
SILENT = """
import cfnresponse
def handler(event, context):
    if event["RequestType"] == "Delete":
        assert event["PhysicalResourceId"].startswith("silent-Thing-"), event
        cfnresponse.send(event, context, cfnresponse.SUCCESS, {}, event["PhysicalResourceId"])
"""
template = custom(SILENT, "python3.12", ServiceTimeout=1)
deploy("silent", template, "ROLLBACK_COMPLETE")
assert any("did not receive a response" in (reason or "") for _, _, reason in reasons("silent")), reasons("silent")
delete("silent")
nobody = {"Resources": {"Thing": {"Type": "AWS::CloudFormation::CustomResource",
                                  "Properties": {"ServiceToken": "arn:aws:lambda:us-east-1:000000000000:function:nobody"}}}}
stack = deploy("nobody", nobody, "ROLLBACK_FAILED")
cloudformation.delete_stack(StackName="nobody")
assert settled(stack["StackId"])["StackStatus"] == "DELETE_FAILED"
cloudformation.delete_stack(StackName="nobody", RetainResources=["Thing"])
assert settled(stack["StackId"])["StackStatus"] == "DELETE_COMPLETE"

# ---- exports in use, termination protection, tags, indexes ----
def refused(call, *words, code="ValidationError", **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and all(word in said["Message"] for word in words), said
        return
    raise AssertionError(f"{words} was expected")


def exporter(text):
    return {"Resources": {"P": parameter("/exported", text)}, "Outputs": {"O": {"Value": {"Fn::GetAtt": "P.Value"}, "Export": {"Name": "shared"}}}}


deploy("exporter", exporter("one"), "CREATE_COMPLETE", EnableTerminationProtection=True)
deploy("importer", {"Resources": {"P": parameter("/imported", {"Fn::ImportValue": "shared"})}}, "CREATE_COMPLETE")
assert cloudformation.list_imports(ExportName="shared")["Imports"] == ["importer"]
deploy("exporter", exporter("two"), "UPDATE_ROLLBACK_COMPLETE", update=True)
assert any("Export shared cannot be updated as it is in use by importer" in (r or "") for _, _, r in reasons("exporter"))
assert value("/exported") == "one"
refused(cloudformation.delete_stack, "TerminationProtection is enabled", StackName="exporter")
cloudformation.update_termination_protection(StackName="exporter", EnableTerminationProtection=False)
refused(cloudformation.delete_stack, "Export shared cannot be deleted as it is in use by importer", StackName="exporter")
delete("importer")
refused(cloudformation.list_imports, "is not imported by any stack", ExportName="shared")
delete("exporter")
refused(cloudformation.create_stack, "StackPolicyBody is not served", StackName="policy", TemplateBody=json.dumps(exporter("x")), StackPolicyBody="{}")


def table(*indexes, **more):
    index = lambda name: {"IndexName": f"by-{name}", "KeySchema": [{"AttributeName": name, "KeyType": "HASH"}], "Projection": {"ProjectionType": "ALL"}}
    names = ["id", *indexes]
    properties = {"BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                  "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name in names], **more}
    if indexes:
        properties["GlobalSecondaryIndexes"] = [index(name) for name in indexes]
    return {"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}, "Outputs": {"T": {"Value": {"Ref": "T"}}}}


tables = boto3.client("dynamodb")
name = outputs(deploy("table", table("a"), "CREATE_COMPLETE", Tags=[{"Key": "k", "Value": "1"}]))["T"]
tables.put_item(TableName=name, Item={"id": {"S": "x"}, "b": {"S": "y"}})
indexes = lambda: sorted(i["IndexName"] for i in tables.describe_table(TableName=name)["Table"].get("GlobalSecondaryIndexes", []))
deploy("table", table("a", "b", DeletionProtectionEnabled=True), "UPDATE_COMPLETE", update=True, Tags=[{"Key": "k", "Value": "2"}])
assert indexes() == ["by-a", "by-b"] and tables.describe_table(TableName=name)["Table"]["DeletionProtectionEnabled"]
assert tables.query(TableName=name, IndexName="by-b", KeyConditionExpression="b = :b", ExpressionAttributeValues={":b": {"S": "y"}})["Count"] == 1
arn = tables.describe_table(TableName=name)["Table"]["TableArn"]
assert tables.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "k", "Value": "2"}]
deploy("table", table("b"), "UPDATE_COMPLETE", update=True)
assert indexes() == ["by-b"] and not tables.describe_table(TableName=name)["Table"]["DeletionProtectionEnabled"]
deploy("table", table("c", "d"), "UPDATE_ROLLBACK_COMPLETE", update=True)
assert any("Cannot perform more than one GSI creation or deletion in a single update" in (r or "") for _, _, r in reasons("table"))
assert indexes() == ["by-b"]
delete("table")

# ---- templates that are refused before anything is made ----
plain = parameter("/x", "x")
uploaded = lambda body: (s3.put_object(Bucket="templates", Key="bad", Body=body), "https://templates.s3.amazonaws.com/bad")[1]
many = lambda count: json.dumps({"Resources": {f"P{at}": plain for at in range(count)}})
yaml = "Resources:\n  P: {Type: AWS::SSM::Parameter, Properties: {Name: /x, Type: String, Value: x}}\n"
for template, *words in [
    (many(501), "Number of resources, 501, is greater than maximum allowed, 500"),
    ('{"Resources": {"P": {"Type": "AWS::SSM::Parameter", "Metadata": "' + "x" * 1_000_001 + '"}}}', "1000000"),
    ("Resources: &a\n  b: *nope\n", "YAML not well-formed"),
    ("a: &a [x, x]\nb: &b [*a, *a]\n" + "".join(f"{chr(98 + i + 1)}: &{chr(98 + i + 1)} [*{chr(98 + i)}, *{chr(98 + i)}]\n" for i in range(20)), "too many nodes"),
    (yaml + "  P: {Type: AWS::SSM::Parameter}\n", "Duplicate key P", "line 3"),
    ("Resources: [1, 2]", "Resources section must be an object"),
    ("Resources: {P: 1}", "Every Resources member must be an object"),
    ("Resources: {P: {Type: 5}}", "Every Resources object must contain a Type member"),
    ("Resources: {P: {Type: AWS::SSM::Parameter, Properties: []}}", "/Resources/P/Properties"),
    ("[]", "unsupported structure"),
    ("{", "JSON not well-formed"),
    (yaml.replace("Value: x", "Value: !Ref Q"), "Unresolved resource dependencies [Q]"),
    (yaml.replace("Value: x", "Value: !Ref P"), "Circular dependency between resources: [P]"),
    (yaml.replace("{Type", "{DeletionPolicy: Snapshot, Type", 1), "does not support deletion policy Snapshot"),
    (yaml.replace("AWS::SSM::Parameter", "AWS::Nope::Nope"), "Unrecognized resource types: [AWS::Nope::Nope (P, line 2)]"),
    ("Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::X: 1\n", "Fn::ForEach::X layout is incorrect"),
]:
    more = {"Capabilities": ["CAPABILITY_AUTO_EXPAND"]}
    refused(cloudformation.create_stack, *words, StackName="bad", TemplateURL=uploaded(template), **more)
refused(cloudformation.create_stack, "51200", StackName="bad", TemplateBody=many(700))
refused(cloudformation.create_stack, "[a-zA-Z][-a-zA-Z0-9]*", StackName="1 bad", TemplateBody=yaml)
assert cloudformation.describe_stacks()["Stacks"] == []

# 500 resources, and an anchor that is used well.
stack = cloudformation.create_stack(StackName="many", TemplateURL=uploaded(many(500).replace("/x", "/x").replace('"Name": "/x", ', "")))
assert settled("many")["StackStatus"] == "CREATE_COMPLETE"
assert len([r for page in cloudformation.get_paginator("list_stack_resources").paginate(StackName="many") for r in page["StackResourceSummaries"]]) == 500
delete("many")
deploy("anchors", "Resources:\n  P: &p {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x}}\n  Q: *p\n", "CREATE_COMPLETE")
delete("anchors")
loops = """
Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList, Default: 'a,b'}}
Resources:
  Fn::ForEach::All:
    - Name
    - !Ref Names
    - P${Name}: {Type: AWS::SSM::Parameter, Properties: {Name: !Sub '/loop/${Name}', Type: String, Value: !Join ['-', [!Ref Name, !Length [1, 2]]]}}
Outputs:
  Json: {Value: !ToJsonString {a: [!Ref Pa]}}
"""
cloudformation.create_stack(StackName="loops", TemplateBody=loops, Capabilities=["CAPABILITY_AUTO_EXPAND"])
stack = settled("loops")
assert stack["StackStatus"] == "CREATE_COMPLETE" and outputs(stack) == {"Json": '{"a":["/loop/a"]}'}, stack
assert (value("/loop/a"), value("/loop/b")) == ("a-2", "b-2")
delete("loops")
print("stacks: ok")
