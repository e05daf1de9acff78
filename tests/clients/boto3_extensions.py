"""An external extension in Python, in a layer, through its whole life; and layers at /opt. By boto3."""
import io
import json
import zipfile
import boto3

client = boto3.client("lambda")
logs = boto3.client("logs")
ROLE = "arn:aws:iam::000000000000:role/any"

EXTENSION = '''#!/usr/bin/env python3
import http.server, json, os, sys, threading, urllib.request

API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"]
NAME = os.path.basename(__file__)
kinds = []

def call(method, path, body=None, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(API + path, method=method, headers=headers,
                                     data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(request) as reply:
        return reply.headers, json.loads(reply.read())

headers, registered = call("POST", "/2020-01-01/extension/register", {"events": ["INVOKE", "SHUTDOWN"]}, Lambda_Extension_Name=NAME)
identifier = headers["Lambda-Extension-Identifier"]
print("registered for", registered["functionName"], registered["handler"], flush=True)

class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        for event in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            kinds.append(event["type"])
            if event["type"] == "platform.report":
                print("told of report", event["record"]["requestId"], event["record"]["status"], flush=True)
            if event["type"] == "function":
                print("told of line", event["record"], flush=True)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments):
        pass

server = http.server.ThreadingHTTPServer(("sandbox.localdomain", 0), Receiver)
threading.Thread(target=server.serve_forever, daemon=True).start()
call("PUT", "/2022-07-01/telemetry",
     {"schemaVersion": "2022-12-13", "types": ["platform", "function"], "buffering": {"timeoutMs": 25, "maxBytes": 262144, "maxItems": 1000},
      "destination": {"protocol": "HTTP", "URI": f"http://sandbox.localdomain:{server.server_port}"}},
     Lambda_Extension_Identifier=identifier)
while True:
    _, event = call("GET", "/2020-01-01/extension/event/next", Lambda_Extension_Identifier=identifier)
    if event["eventType"] == "SHUTDOWN":
        break
    print("told of invoke", event["requestId"], flush=True)
    with open("/tmp/told", "a") as file:
        file.write(event["requestId"] + "\\n")
'''

HANDLER = """
import os
def handler(event, context):
    print("the handler's own line")
    # The extension and the function share their /tmp.
    told = open("/tmp/told").read().split() if os.path.exists("/tmp/told") else []
    return {"opt": open("/opt/data.txt").read(), "told": told, "extensions": os.listdir("/opt/extensions")}
"""


def package(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o100755 << 16
            archive.writestr(entry, text)
    return buffer.getvalue()


def invoke():
    reply = client.invoke(FunctionName="watched", Payload="{}")
    value = json.loads(reply["Payload"].read())
    assert "FunctionError" not in reply, value
    return reply["ResponseMetadata"]["RequestId"], value


def lines():
    try:
        events = logs.filter_log_events(logGroupName="/aws/lambda/watched")["events"]
    except logs.exceptions.ResourceNotFoundException:
        # What functions print is kept a moment after the answer.
        return []
    return [event["message"].rstrip("\n") for event in events]


layer = client.publish_layer_version(
    LayerName="watcher", Content={"ZipFile": package({"extensions/watcher.py": EXTENSION, "data.txt": "from the layer"})})
client.create_function(FunctionName="watched", Runtime="python3.13", Role=ROLE, Handler="app.handler", Timeout=20,
                       Code={"ZipFile": package({"app.py": HANDLER})}, Layers=[layer["LayerVersionArn"]])
first, value = invoke()
assert value["opt"] == "from the layer" and value["extensions"] == ["watcher.py"], value
# What the extension prints after an answer comes with the next invocation's lines.
ids = [first] + [invoke()[0] for _ in range(3)]
for _ in range(500):
    seen = lines()
    if f"told of invoke {first}" in seen and f"told of report {first} success" in seen and "told of line the handler's own line" in seen:
        break
    ids.append(invoke()[0])
else:
    raise AssertionError(seen)
assert "registered for watched app.handler" in seen, seen
assert any(line.startswith("EXTENSION\tName: watcher.py\tState: Ready\tEvents: [INVOKE,SHUTDOWN]") for line in seen), seen
assert first in invoke()[1]["told"]

# An extension that cannot be started, or ends, fails the invocation by its type.
for name, text, kind in [("bad", "#!/bin/sh\nexit 1\n", "Extension.Crash"), ("none", "#!/no/such/program\n", "Extension.LaunchError")]:
    layer = client.publish_layer_version(LayerName=name, Content={"ZipFile": package({f"extensions/{name}": text})})
    client.update_function_configuration(FunctionName="watched", Layers=[layer["LayerVersionArn"]])
    reply = client.invoke(FunctionName="watched", Payload="{}")
    value = json.loads(reply["Payload"].read())
    assert reply["FunctionError"] == "Unhandled" and value["errorType"] == kind, value
client.update_function_configuration(FunctionName="watched", Layers=[])
client.delete_function(FunctionName="watched")
