"""Init, /tmp, isolation and failures of functions, and what the log says of each, by boto3."""
import base64
import io
import json
import re
import zipfile
import boto3

client = boto3.client("lambda")
ROLE = "arn:aws:iam::000000000000:role/any"

HANDLER = """
import json, os, sys, time
print("importing")

def handler(event, context):
    what = event.get("do")
    if what == "fill":
        try:
            with open("/tmp/fill", "ab") as file:
                for _ in range(event["mb"]):
                    file.write(b"x" * 1048576)
        except OSError as error:
            return error.strerror
        return os.path.getsize("/tmp/fill")
    if what == "look":
        try:
            return sorted(os.listdir(event["path"]))
        except OSError as error:
            return error.strerror
    if what == "write":
        try:
            open(event["path"], "w").write("x")
            return "written"
        except OSError as error:
            return error.strerror
    if what == "environments":
        seen = set()
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                seen.add(open(f"/proc/{pid}/environ").read())
            except OSError:
                pass
        return sum("SECRET_OF=other" in text for text in seen)
    if what == "signal":
        os.kill(os.getpid(), event["number"])
        time.sleep(60)
    if what == "large":
        return "x" * event["bytes"]
    if what == "logs":
        for _ in range(event["mb"]):
            sys.stdout.write(("y" * 127 + "\\\\n") * 8192)
        return "logged"
    if what == "bomb":
        made = 0
        try:
            while True:
                if os.fork() == 0:
                    if made % 2:
                        os.setsid()
                    time.sleep(1000)
                made += 1
        except OSError as error:
            return [made, error.strerror]
    return os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"], os.environ["TMPDIR"]
""".replace("\\\\n", "\\n")


def package(source):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", source)
    return buffer.getvalue()


def create(name, source, **more):
    client.create_function(FunctionName=name, Runtime="python3.13", Role=ROLE, Handler="app.handler",
                           Code={"ZipFile": package(source)}, **{"Timeout": 20, "MemorySize": 256, **more})


def invoke(name, event):
    reply = client.invoke(FunctionName=name, Payload=json.dumps(event), LogType="Tail")
    assert reply["StatusCode"] == 200
    return reply.get("FunctionError"), json.loads(reply["Payload"].read()), base64.b64decode(reply["LogResult"]).decode()


# A variable of Python's own has it start an interpreter of its own, whose first variables the kernel shows.
create("other", HANDLER, Environment={"Variables": {"SECRET_OF": "other", "PYTHONUNBUFFERED": "1"}})
create("hello", HANDLER, EphemeralStorage={"Size": 512})
error, value, log = invoke("hello", {})
assert error is None and value == ["on-demand", "/tmp"], value
assert log.startswith("importing\nSTART RequestId"), log

# /tmp is kept between calls and no larger than asked for.
assert invoke("hello", {"do": "fill", "mb": 100})[1] == 100 * 1048576
assert invoke("hello", {"do": "fill", "mb": 100})[1] == 200 * 1048576
assert invoke("hello", {"do": "fill", "mb": 400})[1] == "No space left on device"
client.update_function_configuration(FunctionName="hello", EphemeralStorage={"Size": 600})
assert "fill" not in invoke("hello", {"do": "look", "path": "/tmp"})[1], "a new environment has its own"

# Nothing but /tmp can be written, and other functions cannot be seen.
invoke("other", {})
assert invoke("hello", {"do": "write", "path": "/usr/x"})[1] == "Read-only file system"
assert invoke("hello", {"do": "write", "path": "app.py"})[1] == "Read-only file system"
assert invoke("hello", {"do": "environments"})[1] == 0
assert invoke("other", {"do": "environments"})[1] == 1, "a function sees its own"

# Whatever a handler does, the caller gets Lambda's error and the next call is served.
cases = [
    ({"do": "signal", "number": 9}, "Runtime.ExitError", "signal: killed"),
    ({"do": "signal", "number": 11}, "Runtime.ExitError", "signal: segmentation fault"),
    ({"do": "large", "bytes": 6291557}, "Function.ResponseSizeTooLarge", "Response payload size exceeded maximum allowed payload size (6291556 bytes)."),
]
for event, kind, message in cases:
    error, value, log = invoke("hello", event)
    assert error == "Unhandled" and value["errorType"] == kind and value["errorMessage"].endswith(message), value
    assert f"\tStatus: error\tError Type: {kind}\n" in log, log
    assert invoke("hello", {})[0] is None
error, value, log = invoke("hello", {"do": "logs", "mb": 100})
assert error is None and value == "logged" and len(log) <= 4096 and "REPORT RequestId" in log, log
made, reason = invoke("hello", {"do": "bomb"})[1]
assert 100 < made < 1100 and reason == "Resource temporarily unavailable", (made, reason)
client.update_function_configuration(FunctionName="hello", MemorySize=300)
assert invoke("hello", {})[0] is None

# An init that fails is tried again in the invocation, and both are told.
create("broken", "raise ValueError('at once')\n")
error, value, log = invoke("broken", {})
assert error == "Unhandled" and value["errorType"] == "ValueError" and value["errorMessage"] == "at once", value
inits = re.findall(r"INIT_REPORT Init Duration: [0-9.]+ ms\tPhase: (\w+)\tStatus: (\w+)\tError Type: (\S+)\n", log)
assert [phase for phase, _, _ in inits] == ["init", "invoke"] and {status for _, status, _ in inits} == {"error"}, log
assert "Init Duration" not in log[log.index("REPORT RequestId"):], log
create("missing", HANDLER, )
client.update_function_configuration(FunctionName="missing", Handler="nothing.handler")
error, value, log = invoke("missing", {})
assert value["errorType"] == "Runtime.ImportModuleError", value
assert "Phase: invoke\tStatus: error\tError Type: Runtime.ImportModuleError" in log, log
create("exits", "import os\nos._exit(3)\n")
error, value, log = invoke("exits", {})
assert value["errorType"] == "Runtime.ExitError" and value["errorMessage"].endswith("Runtime exited with error: exit status 3"), value
assert log.count("INIT_REPORT") == 2 and "\tStatus: error\tError Type: Runtime.ExitError\n" in log, log
create("slow", "import time\ntime.sleep(100)\n", Timeout=1)
error, value, log = invoke("slow", {})
assert value["errorType"] == "Sandbox.Timedout" and value["errorMessage"].endswith("Error: Task timed out after 1.00 seconds"), value
assert re.search(r"INIT_REPORT Init Duration: 1\d{4}\.\d\d ms\tPhase: init\tStatus: timeout\n", log), log
assert re.search(r"INIT_REPORT Init Duration: 1\d{3}\.\d\d ms\tPhase: invoke\tStatus: timeout\n", log), log
assert log.rstrip("\n").endswith("Status: timeout"), log
