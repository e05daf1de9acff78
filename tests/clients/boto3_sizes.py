"""With --lambda-parity a function has the processor share and the memory of its size. By boto3."""
import io
import json
import zipfile
import boto3

client = boto3.client("lambda")
HANDLER = """
import time
def handler(event, context):
    if event.get("eat"):
        return len(bytearray(event["eat"] << 20))
    began, used = time.perf_counter(), time.process_time()
    while time.process_time() - used < event["seconds"]:
        pass
    limited = "/whimbrel-" in open("/proc/self/cgroup").read()
    return {"share": (time.process_time() - used) / (time.perf_counter() - began), "limited": limited}
"""
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)


def invoke(name, event):
    reply = client.invoke(FunctionName=name, Payload=json.dumps(event))
    return json.loads(reply["Payload"].read())


for name, size in [("small", 256), ("large", 1769)]:
    client.create_function(FunctionName=name, Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any", Timeout=60,
                           Handler="app.handler", Code={"ZipFile": buffer.getvalue()}, MemorySize=size)
small, large = invoke("small", {"seconds": 0.1}), invoke("large", {"seconds": 0.3})
if small["limited"]:
    assert small["share"] < 0.25, small  # 256 / 1769 is 0.145
    assert large["share"] > small["share"], (small, large)
value = invoke("small", {"eat": 400})
assert value["errorType"] == "Runtime.OutOfMemory", value
assert invoke("small", {"seconds": 0.01})["share"] > 0
