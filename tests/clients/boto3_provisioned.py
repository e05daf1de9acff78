"""Provisioned concurrency by boto3: warm before READY, on versions and aliases, kept over a restart, by CloudFormation and SAM.

Given `write` or `read`, it is one half of a case that kills the server in between.
"""
import base64
import io
import json
import sys
import zipfile
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

client = boto3.client("lambda")
ROLE = "arn:aws:iam::000000000000:role/any"
HANDLER = """
import os
print("one init of", os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"])
def handler(event, context):
    return os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]
"""


def package(source):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", source)
    return buffer.getvalue()


def fails(code, text, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code and text in error.response["Error"]["Message"], error.response
        return
    raise AssertionError(f"{code} was expected")


def settled(name, qualifier):
    while True:
        told = client.get_provisioned_concurrency_config(FunctionName=name, Qualifier=qualifier)
        if told["Status"] != "IN_PROGRESS":
            return told


def invoke(name):
    reply = client.invoke(FunctionName=name, Payload="{}", LogType="Tail")
    return json.loads(reply["Payload"].read()), base64.b64decode(reply["LogResult"]).decode()


def is_warm(name):
    value, log = invoke(name)
    assert value == "provisioned-concurrency" and "Init Duration" not in log, (value, log)


if sys.argv[-1] == "read":
    told = settled("warm", "live")
    assert told["Status"] == "READY" and told["AvailableProvisionedConcurrentExecutions"] == 2, told
    is_warm("warm:live")
    sys.exit()

client.create_function(FunctionName="warm", Runtime="python3.13", Role=ROLE, Handler="app.handler", Publish=True, Timeout=20,
                       Code={"ZipFile": package(HANDLER)})
client.create_alias(FunctionName="warm", Name="live", FunctionVersion="1")
put = client.put_provisioned_concurrency_config(FunctionName="warm", Qualifier="live", ProvisionedConcurrentExecutions=2)
assert put["ResponseMetadata"]["HTTPStatusCode"] == 202 and put["Status"] == "IN_PROGRESS", put
told = settled("warm", "live")
assert told["Status"] == "READY" and told["RequestedProvisionedConcurrentExecutions"] == 2, told
assert told["AvailableProvisionedConcurrentExecutions"] == told["AllocatedProvisionedConcurrentExecutions"] == 2, told
is_warm("warm:live")
if sys.argv[-1] == "write":
    sys.exit()

listed = client.list_provisioned_concurrency_configs(FunctionName="warm")["ProvisionedConcurrencyConfigs"]
assert [one["FunctionArn"] for one in listed] == ["arn:aws:lambda:us-east-1:000000000000:function:warm:live"], listed
assert invoke("warm")[0] == "on-demand", "$LATEST has none"
settings = client.get_account_settings()["AccountLimit"]
assert settings["UnreservedConcurrentExecutions"] == 998, settings
logs = boto3.client("logs")
for _ in range(500):
    lines = [event["message"] for event in logs.filter_log_events(logGroupName="/aws/lambda/warm")["events"]]
    if sum(line.startswith("INIT_REPORT Init Duration: ") for line in lines) == 2:
        break
else:
    raise AssertionError(lines)

# What cannot be had.
put = client.put_provisioned_concurrency_config
fails("InvalidParameterValueException", "cannot be applied to unpublished function versions", put, FunctionName="warm",
      Qualifier="$LATEST", ProvisionedConcurrentExecutions=1)
fails("ResourceConflictException", "Version is pointed by a Provisioned Concurrency alias", put, FunctionName="warm",
      Qualifier="1", ProvisionedConcurrentExecutions=1)
fails("ResourceNotFoundException", "Function not found", put, FunctionName="warm", Qualifier="7", ProvisionedConcurrentExecutions=1)
fails("ResourceNotFoundException", "Function not found", put, FunctionName="nobody", Qualifier="1", ProvisionedConcurrentExecutions=1)
careless = boto3.client("lambda", config=Config(parameter_validation=False))
fails("ValidationException", "greater than or equal to 1", careless.put_provisioned_concurrency_config, FunctionName="warm", Qualifier="live", ProvisionedConcurrentExecutions=0)
fails("InvalidParameterValueException", "should not be lower than function's total provisioned concurrency [2]",
      client.put_function_concurrency, FunctionName="warm", ReservedConcurrentExecutions=1)
fails("ProvisionedConcurrencyConfigNotFoundException", "No Provisioned Concurrency Config found for this function",
      client.get_provisioned_concurrency_config, FunctionName="warm", Qualifier="1")

# Another version takes over where the alias goes; deletion lets go of them.
client.update_function_code(FunctionName="warm", ZipFile=package(HANDLER + "\n"))
client.publish_version(FunctionName="warm")
client.update_alias(FunctionName="warm", Name="live", FunctionVersion="2")
while settled("warm", "live")["AvailableProvisionedConcurrentExecutions"] < 2:
    pass
is_warm("warm:2")
client.delete_provisioned_concurrency_config(FunctionName="warm", Qualifier="live")
fails("ProvisionedConcurrencyConfigNotFoundException", "", client.get_provisioned_concurrency_config, FunctionName="warm", Qualifier="live")

# One that cannot start fails, and says so.
client.create_function(FunctionName="broken", Runtime="python3.13", Role=ROLE, Handler="app.handler", Publish=True,
                       Code={"ZipFile": package("raise ValueError('no')")})
put(FunctionName="broken", Qualifier="1", ProvisionedConcurrentExecutions=1)
told = settled("broken", "1")
assert told["Status"] == "FAILED" and told["StatusReason"].startswith("FUNCTION_ERROR_INIT_FAILURE"), told

# By CloudFormation and SAM.
boto3.client("s3").create_bucket(Bucket="code")
boto3.client("s3").put_object(Bucket="code", Key="app.zip", Body=package(HANDLER))
cloudformation = boto3.client("cloudformation")
function = {"Runtime": "python3.13", "Handler": "app.handler", "Role": ROLE}
plain = {"Resources": {
    "F": {"Type": "AWS::Lambda::Function", "Properties": {**function, "FunctionName": "plain", "Code": {"S3Bucket": "code", "S3Key": "app.zip"}}},
    "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}, "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 1}}},
}}
sam = {"Transform": "AWS::Serverless-2016-10-31", "Resources": {
    "F": {"Type": "AWS::Serverless::Function", "Properties": {**function, "FunctionName": "sam", "CodeUri": "s3://code/app.zip",
          "AutoPublishAlias": "live", "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 1}}},
}}
for name, template, qualifier in [("plain", plain, "1"), ("sam", sam, "live")]:
    capabilities = ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
    cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(template), Capabilities=capabilities)
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
    told = client.get_provisioned_concurrency_config(FunctionName=name, Qualifier=qualifier)
    assert told["Status"] == "READY", told
    is_warm(f"{name}:{qualifier}")
    cloudformation.delete_stack(StackName=name)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
