"""Secrets that functions rotate: the four steps, schedules, refusals, failures, stacks; and a rotation over kill -9.

`write` leaves a rotation behind that has only begun when the server is killed, and `read` sees that it comes to its end.
"""
import io
import json
import sys
import time
import zipfile

import boto3
from botocore.exceptions import ClientError

secrets, functions = boto3.client("secretsmanager"), boto3.client("lambda")

# As AWS's templates for rotation functions go, without a database.
CODE = """
import boto3, os

def handler(event, context):
    secrets, id, token = boto3.client("secretsmanager"), event["SecretId"], event["ClientRequestToken"]
    print("step", event["Step"], token)
    stages = secrets.describe_secret(SecretId=id)["VersionIdsToStages"]
    if "AWSPENDING" not in stages.get(token, []):
        raise ValueError("not set as AWSPENDING")
    if os.environ.get("FAILS") == event["Step"]:
        raise ValueError("this step fails")
    if event["Step"] == "createSecret":
        secrets.get_secret_value(SecretId=id, VersionStage="AWSCURRENT")
        try:
            secrets.get_secret_value(SecretId=id, VersionId=token, VersionStage="AWSPENDING")
        except secrets.exceptions.ResourceNotFoundException:
            secrets.put_secret_value(SecretId=id, ClientRequestToken=token, SecretString="made by " + token, VersionStages=["AWSPENDING"])
    elif event["Step"] == "finishSecret":
        current = next(id for id, of in stages.items() if "AWSCURRENT" in of)
        if current != token:
            secrets.update_secret_version_stage(SecretId=id, VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=current)
"""


def function(name, **environment):
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("app.py", CODE)
    return functions.create_function(FunctionName=name, Runtime="python3.12", Handler="app.handler", Code={"ZipFile": code.getvalue()}, Timeout=20,
                                     Role="arn:aws:iam::000000000000:role/r", Environment={"Variables": environment})["FunctionArn"]


def fails(code, words, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and words in said["Message"], said
        return
    raise AssertionError(f"{code} was expected")


def until(what, look):
    """Waits until `look` is true; what it then is."""
    for _ in range(600):
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(what)


def rotated(id, token):
    def look():
        shown = secrets.describe_secret(SecretId=id)
        return shown if "AWSCURRENT" in shown["VersionIdsToStages"].get(token, []) and "LastRotatedDate" in shown else None
    return until(f"{id} is not rotated to {token}", look)


if sys.argv[1:] == ["write"]:
    secrets.create_secret(Name="kept", SecretString="first")
    arn = function("rotates-kept")
    functions.get_waiter("function_active_v2").wait(FunctionName="rotates-kept")
    secrets.rotate_secret(SecretId="kept", RotationLambdaARN=arn, ClientRequestToken="k" * 32, RotationRules={"AutomaticallyAfterDays": 3})
    sys.exit()
if sys.argv[1:] == ["read"]:
    shown = rotated("kept", "k" * 32)
    assert secrets.get_secret_value(SecretId="kept")["SecretString"] == "made by " + "k" * 32
    assert secrets.get_secret_value(SecretId="kept", VersionStage="AWSPREVIOUS")["SecretString"] == "first", shown
    sys.exit()

made = secrets.create_secret(Name="db", SecretString="first")
fails("InvalidRequestException", "No Lambda rotation function ARN", secrets.rotate_secret, SecretId="db")
fails("InvalidRequestException", "Lambda function ARN configured", secrets.cancel_rotate_secret, SecretId="db")
fails("AccessDeniedException", "cannot invoke the specified Lambda function", secrets.rotate_secret, SecretId="db",
      RotationLambdaARN="arn:aws:lambda:us-east-1:000000000000:function:nope")
fails("ResourceNotFoundException", "can't find", secrets.rotate_secret, SecretId="nope")
arn = function("rotates")
both = {"AutomaticallyAfterDays": 1, "ScheduleExpression": "rate(1 day)"}
fails("InvalidParameterException", "both", secrets.rotate_secret, SecretId="db", RotationLambdaARN=arn, RotationRules=both)
fails("InvalidParameterException", "4 hours", secrets.rotate_secret, SecretId="db", RotationLambdaARN=arn, RotationRules={"ScheduleExpression": "rate(1 hour)"})
assert "RotationEnabled" not in secrets.describe_secret(SecretId="db")

token = "a" * 32
begun = secrets.rotate_secret(SecretId="db", RotationLambdaARN=arn, ClientRequestToken=token, RotationRules={"AutomaticallyAfterDays": 10, "Duration": "3h"})
assert begun["VersionId"] == token and begun["ARN"] == made["ARN"], begun
shown = rotated("db", token)
assert secrets.get_secret_value(SecretId="db")["SecretString"] == "made by " + token
assert shown["VersionIdsToStages"][made["VersionId"]] == ["AWSPREVIOUS"], shown
assert shown["RotationEnabled"] and shown["RotationLambdaARN"] == arn and shown["RotationRules"] == {"AutomaticallyAfterDays": 10, "Duration": "3h"}, shown
assert (shown["NextRotationDate"] - shown["LastRotatedDate"]).days == 10, shown
fails("InvalidParameterException", "already in use", secrets.rotate_secret, SecretId="db", ClientRequestToken=made["VersionId"])
logs = boto3.client("logs")
steps = lambda: [event["message"].split()[1] for event in logs.filter_log_events(logGroupName="/aws/lambda/rotates", filterPattern="step")["events"] if token in event["message"]]
until("not every step was logged", lambda: len(steps()) == 4)
assert steps() == ["createSecret", "setSecret", "testSecret", "finishSecret"], steps()

# A schedule that is set up without rotating tries the function and leaves nothing.
before = secrets.describe_secret(SecretId="db")
secrets.rotate_secret(SecretId="db", ClientRequestToken="t" * 32, RotateImmediately=False, RotationRules={"ScheduleExpression": "rate(4 hours)"})
after = until("the trial stays", lambda: (lambda now: now if "t" * 32 not in now["VersionIdsToStages"] else None)(secrets.describe_secret(SecretId="db")))
assert after["LastRotatedDate"] == before["LastRotatedDate"] and after["RotationRules"] == {"ScheduleExpression": "rate(4 hours)"}, after
assert token in after["VersionIdsToStages"] and after["NextRotationDate"] < before["NextRotationDate"], after

cancelled = secrets.cancel_rotate_secret(SecretId="db")
shown = secrets.describe_secret(SecretId="db")
assert shown["RotationEnabled"] is False and "NextRotationDate" not in shown and "VersionId" not in cancelled, shown

# What fails leaves the secret as it was, and the next request tries it again.
secrets.create_secret(Name="bad", SecretString="first")
failing = function("fails", FAILS="testSecret")
secrets.rotate_secret(SecretId="bad", RotationLambdaARN=failing, ClientRequestToken="b" * 32)
until("the function did not run", lambda: "testSecret" in str(logs.describe_log_groups(logGroupNamePrefix="/aws/lambda/fails")["logGroups"] and
      logs.filter_log_events(logGroupName="/aws/lambda/fails")["events"]))
assert secrets.get_secret_value(SecretId="bad")["SecretString"] == "first"
assert secrets.get_secret_value(SecretId="bad", VersionStage="AWSPENDING")["VersionId"] == "b" * 32
functions.update_function_configuration(FunctionName="fails", Environment={"Variables": {}})
fails("InvalidRequestException", "previous rotation isn't complete", secrets.rotate_secret, SecretId="bad")
rotated("bad", "b" * 32)

cloudformation = boto3.client("cloudformation")
template = {"Resources": {
    "Made": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": "first"}},
    "Rotation": {"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {
        "SecretId": {"Ref": "Made"}, "RotationLambdaARN": arn, "RotationRules": {"AutomaticallyAfterDays": 30}}},
}}
cloudformation.create_stack(StackName="rotation", TemplateBody=json.dumps(template))
cloudformation.get_waiter("stack_create_complete").wait(StackName="rotation", WaiterConfig={"Delay": 1})
names = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in cloudformation.describe_stack_resources(StackName="rotation")["StackResources"]}
assert names["Rotation"] == names["Made"], names
until("the stack's secret is not rotated", lambda: secrets.get_secret_value(SecretId=names["Made"])["SecretString"].startswith("made by"))
cloudformation.delete_stack(StackName="rotation")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="rotation", WaiterConfig={"Delay": 1})
print("rotation: ok")
