"""SnapStart by boto3: a published Python version whose environments are forked from one init."""
import base64
import io
import json
import re
import zipfile
import boto3
from botocore.exceptions import ClientError

client = boto3.client("lambda")
ROLE = "arn:aws:iam::000000000000:role/any"
HANDLER = """
import os, random, time
from snapshot_restore_py import register_before_snapshot, register_after_restore
seen = []
register_before_snapshot(seen.append, "before")
register_after_restore(seen.append, "after")
time.sleep(0.3)
print("the one init")
def handler(event, context):
    if event.get("exit"):
        os._exit(1)
    return {"type": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], "hooks": seen, "random": random.random()}
"""
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)


def invoke(name, event):
    reply = client.invoke(FunctionName=name, Payload=json.dumps(event), LogType="Tail")
    return json.loads(reply["Payload"].read()), base64.b64decode(reply["LogResult"]).decode()


common = {"Role": ROLE, "Handler": "app.handler", "Code": {"ZipFile": buffer.getvalue()}, "Timeout": 20, "SnapStart": {"ApplyOn": "PublishedVersions"}}
try:
    client.create_function(FunctionName="node", Runtime="nodejs22.x", **common)
    raise AssertionError("a runtime without snapshots was taken")
except ClientError as error:
    assert error.response["Error"]["Message"] == "nodejs22.x is not supported for SnapStart enabled functions.", error
made = client.create_function(FunctionName="snap", Runtime="python3.13", Publish=True, **common)
assert made["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "On"}, made["SnapStart"]
assert client.get_function_configuration(FunctionName="snap")["SnapStart"]["OptimizationStatus"] == "Off"
logs = boto3.client("logs")
while True:
    try:
        lines = [event["message"].strip() for event in logs.filter_log_events(logGroupName="/aws/lambda/snap")["events"]]
        if any(line.startswith("INIT_REPORT Init Duration: ") for line in lines):
            break
    except logs.exceptions.ResourceNotFoundException:
        pass
assert lines[0] == "the one init", lines
drawn = set()
for _ in range(4):
    # Each exit ends an environment, so each call after it is restored anew.
    value, log = invoke("snap:1", {})
    while "Restore Duration" not in log:
        invoke("snap:1", {"exit": True})
        value, log = invoke("snap:1", {})
    assert value["type"] == "snap-start" and value["hooks"] == ["before", "after"], value
    restored = re.search(r"\tRestore Duration: ([0-9.]+) ms\tBilled Restore Duration: (\d+) ms\t\t\n", log)
    assert restored and "\tInit Duration" not in log and "the one init" not in log, log
    assert float(restored[1]) < 250, "a restore takes no init's time"
    drawn.add(value["random"])
    invoke("snap:1", {"exit": True})
assert len(drawn) == 4, drawn
value, log = invoke("snap", {})
assert value["type"] == "on-demand" and "Init Duration" in log, "$LATEST has no snapshot"
