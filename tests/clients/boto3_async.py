"""Asynchronous invocations by boto3: acknowledged, worked off, retried where the function fails, told to destinations."""
import io
import json
import time
import zipfile
import boto3
from botocore.exceptions import ClientError

client, table = boto3.client("lambda"), boto3.client("dynamodb")
ROLE = "arn:aws:iam::000000000000:role/any"
HANDLER = """
import boto3, json
table = boto3.client("dynamodb")

def handler(event, context):
    record = event.get("requestContext")
    key = "told:" + record["condition"] + ":" + event["requestPayload"]["id"] if record else event["id"]
    table.update_item(TableName="seen", Key={"id": {"S": key}}, UpdateExpression="ADD n :one SET said = :said",
                      ExpressionAttributeValues={":one": {"N": "1"}, ":said": {"S": json.dumps(event)}})
    if event.get("raise"):
        raise ValueError("on purpose")
    return {"done": event.get("id")}
"""


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return
    raise AssertionError(f"{code} was expected")


def seen(key):
    """The item once it is there; polled, because nothing tells a client of a function's end."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        item = table.get_item(TableName="seen", Key={"id": {"S": key}}).get("Item")
        if item:
            return int(item["n"]["N"]), json.loads(item["said"]["S"])
    raise AssertionError(f"{key} was never seen")


buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)
table.create_table(TableName="seen", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                   AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
arns = {}
for name in ["worker", "listener"]:
    made = client.create_function(FunctionName=name, Runtime="python3.13", Role=ROLE, Handler="app.handler", Timeout=30,
                                  Code={"ZipFile": buffer.getvalue()})
    arns[name] = made["FunctionArn"]

reply = client.invoke(FunctionName="worker", InvocationType="Event", Payload=json.dumps({"id": "first"}))
assert reply["StatusCode"] == 202 and reply["Payload"].read() == b"" and "FunctionError" not in reply, reply
assert seen("first") == (1, {"id": "first"})

fails("ResourceNotFoundException", client.get_function_event_invoke_config, FunctionName="worker")
config = client.put_function_event_invoke_config(
    FunctionName="worker", MaximumRetryAttempts=0, MaximumEventAgeInSeconds=60,
    DestinationConfig={"OnSuccess": {"Destination": arns["listener"]}, "OnFailure": {"Destination": arns["listener"]}})
assert config["FunctionArn"] == arns["worker"] + ":$LATEST" and config["MaximumRetryAttempts"] == 0, config
client.invoke(FunctionName="worker", InvocationType="Event", Payload=json.dumps({"id": "good"}))
count, record = seen("told:Success:good")
assert count == 1 and record["version"] == "1.0" and record["responsePayload"] == {"done": "good"}, record
assert record["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST"}, record
assert record["requestContext"]["functionArn"] == arns["worker"] + ":$LATEST", record
client.invoke(FunctionName="worker", InvocationType="Event", Payload=json.dumps({"id": "bad", "raise": True}))
count, record = seen("told:RetriesExhausted:bad")
assert record["responseContext"]["functionError"] == "Unhandled" and record["responsePayload"]["errorMessage"] == "on purpose", record
assert record["requestContext"]["approximateInvokeCount"] == 1 and seen("bad")[0] == 1, record

client.update_function_event_invoke_config(FunctionName="worker", MaximumRetryAttempts=2)
both = client.list_function_event_invoke_configs(FunctionName="worker")["FunctionEventInvokeConfigs"]
assert [(one["MaximumRetryAttempts"], one["MaximumEventAgeInSeconds"]) for one in both] == [(2, 60)], both
client.delete_function_event_invoke_config(FunctionName="worker")
fails("InvalidParameterValueException", client.put_function_event_invoke_config, FunctionName="worker",
      DestinationConfig={"OnFailure": {"Destination": "arn:aws:s3:::bucket"}})
fails("ResourceNotFoundException", client.invoke, FunctionName="none", InvocationType="Event", Payload="{}")
fails("RequestTooLargeException", client.invoke, FunctionName="worker", InvocationType="Event",
      Payload=json.dumps("x" * (1024 * 1024)))
