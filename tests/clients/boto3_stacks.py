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
print("stacks: ok")
