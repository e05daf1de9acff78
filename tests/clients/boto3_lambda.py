"""A function's life by boto3: create, invoke in every way that is served, fail, time out, update, delete."""
import base64
import io
import json
import re
import zipfile
import boto3
from botocore.exceptions import ClientError

client = boto3.client("lambda")

HANDLER = """
import json, os, sys, time
COUNT = 0

def handler(event, context):
    global COUNT
    COUNT += 1
    print("count", COUNT)
    if event.get("raise"):
        raise ValueError(event["raise"])
    if event.get("sleep"):
        time.sleep(event["sleep"])
    if event.get("exit") is not None:
        os._exit(event["exit"])
    return {"count": COUNT, "stage": os.environ.get("STAGE"), "name": context.function_name, "echo": event}
"""


def package(source):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", source)
    return buffer.getvalue()


def invoke(event, **kwargs):
    reply = client.invoke(FunctionName="hello", Payload=json.dumps(event), **kwargs)
    return reply, json.loads(reply["Payload"].read() or "null")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response
    raise AssertionError(f"{code} was expected")


role = "arn:aws:iam::000000000000:role/any"
made = client.create_function(FunctionName="hello", Runtime="python3.13", Role=role, Handler="app.handler",
                              Code={"ZipFile": package(HANDLER)}, Timeout=5, Environment={"Variables": {"STAGE": "dev"}})
assert made["FunctionArn"] == "arn:aws:lambda:us-east-1:000000000000:function:hello", made
client.get_waiter("function_active_v2").wait(FunctionName="hello")
fails("ResourceConflictException", client.create_function, FunctionName="hello", Runtime="python3.13", Role=role,
      Handler="app.handler", Code={"ZipFile": package(HANDLER)})

reply, value = invoke({"a": 1}, LogType="Tail")
assert reply["StatusCode"] == 200 and reply["ExecutedVersion"] == "$LATEST" and "FunctionError" not in reply
assert value == {"count": 1, "stage": "dev", "name": "hello", "echo": {"a": 1}}, value
log = base64.b64decode(reply["LogResult"]).decode()
assert re.search(r"^START RequestId: [0-9a-f-]{36} Version: \$LATEST\n", log), log
assert "count 1\n" in log and re.search(r"\nEND RequestId: [0-9a-f-]{36}\n", log), log
assert re.search(r"\nREPORT RequestId: [0-9a-f-]{36}\tDuration: [0-9.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\t"
                 r"Max Memory Used: \d+ MB\tInit Duration: [0-9.]+ ms\t", log), log
reply, value = invoke({}, LogType="Tail")
assert value["count"] == 2, "the environment was not reused"
assert "Init Duration" not in base64.b64decode(reply["LogResult"]).decode()

reply, value = invoke({"raise": "no"})
assert reply["FunctionError"] == "Unhandled" and value["errorType"] == "ValueError" and value["errorMessage"] == "no", value
assert client.invoke(FunctionName="hello", InvocationType="DryRun")["StatusCode"] == 204
reply, value = invoke({"exit": 3})
assert reply["FunctionError"] == "Unhandled" and "exit status 3" in value["errorMessage"], value
reply, value = invoke({})
assert value["count"] == 1, "a crash must give a new environment"

client.update_function_configuration(FunctionName="hello", Timeout=1, Environment={"Variables": {"STAGE": "prod"}})
client.get_waiter("function_updated_v2").wait(FunctionName="hello")
reply, value = invoke({"sleep": 30})
assert reply["FunctionError"] == "Unhandled" and value["errorMessage"].endswith("Task timed out after 1.00 seconds"), value
assert invoke({})[1]["stage"] == "prod"

client.update_function_code(FunctionName="hello", ZipFile=package("def handler(event, context):\n    return 'two'\n"))
client.get_waiter("function_updated_v2").wait(FunctionName="hello")
assert invoke({})[1] == "two"

client.put_function_concurrency(FunctionName="hello", ReservedConcurrentExecutions=0)
response = fails("TooManyRequestsException", client.invoke, FunctionName="hello", Payload="{}")
assert response["ResponseMetadata"]["HTTPStatusCode"] == 429 and response["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
client.delete_function_concurrency(FunctionName="hello")

assert [f["FunctionName"] for f in client.list_functions()["Functions"]] == ["hello"]
fails("ResourceNotFoundException", client.invoke, FunctionName="nothing", Payload="{}")
fails("InvalidRequestContentException", client.invoke, FunctionName="hello", Payload="{not json")
logs = boto3.client("logs")
for _ in range(200):
    lines = [event["message"] for event in logs.filter_log_events(logGroupName="/aws/lambda/hello")["events"]]
    if any(line.strip() == "count 2" for line in lines):
        break
assert any(line.startswith("REPORT RequestId") for line in lines), lines
client.delete_function(FunctionName="hello")
fails("ResourceNotFoundException", client.get_function, FunctionName="hello")
