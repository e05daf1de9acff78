"""Traces: segments that clients put, those that functions leave, and what their programs send to the daemon."""
import datetime
import io
import json
import time
import zipfile

import boto3
from botocore.exceptions import ClientError

xray, functions = boto3.client("xray"), boto3.client("lambda")


def fails(message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"] == {"Code": "InvalidRequestException", "Message": message}, error.response
        return
    raise AssertionError(f"{message} was expected")


def until(what, ask):
    """What there is once there is something; polled, because what functions leave is committed a moment later."""
    deadline = time.monotonic() + 60
    while not (found := ask()):
        assert time.monotonic() < deadline, what
    return found


def window(seconds=3600):
    now = datetime.datetime.now(datetime.timezone.utc)
    return {"StartTime": now - datetime.timedelta(seconds=seconds), "EndTime": now}


def documents(trace):
    found = xray.batch_get_traces(TraceIds=[trace])["Traces"]
    return [json.loads(segment["Document"]) for segment in found[0]["Segments"]] if found else []


now = time.time()
trace = f"1-{int(now):08x}-bd862e3fe1be46a994272793"
segment = {"trace_id": trace, "id": "53995c3f42cd8ad8", "name": "shop", "start_time": now, "end_time": now + 0.5, "error": True,
           "http": {"request": {"method": "GET", "url": "http://shop/"}, "response": {"status": 404}}}
part = {"trace_id": trace, "id": "53995c3f42cd8ad9", "parent_id": segment["id"], "type": "subsegment", "name": "table", "start_time": now, "end_time": now + 0.25}
bad = xray.put_trace_segments(TraceSegmentDocuments=[json.dumps(segment), json.dumps(part), "{}", json.dumps({**segment, "id": "x"})])["UnprocessedTraceSegments"]
assert bad == [{"ErrorCode": "MissingId", "Message": "Invalid segment. ErrorCode: MissingId"},
               {"Id": "x", "ErrorCode": "InvalidId", "Message": "Invalid segment. ErrorCode: InvalidId"}], bad
document, = documents(trace)
assert document["subsegments"][0]["name"] == "table", document
summary, = [one for one in xray.get_trace_summaries(**window())["TraceSummaries"] if one["Id"] == trace]
assert (summary["HasError"], summary["HasFault"], summary["Http"]["HttpStatus"], summary["EntryPoint"]["Name"]) == (True, False, 404, "shop"), summary
assert abs(summary["Duration"] - 0.5) < 1e-6
none = "1-00000001-bd862e3fe1be46a994272793"
assert xray.batch_get_traces(TraceIds=[none])["UnprocessedTraceIds"] == [none]
fails("Invalid trace ID: none", xray.batch_get_traces, TraceIds=["none"])
fails("Whimbrel does not serve filter expressions of traces yet.", xray.get_trace_summaries, FilterExpression="error", **window())
xray.put_telemetry_records(TelemetryRecords=[{"Timestamp": now, "SegmentsReceivedCount": 1}])

# A function whose tracing is active, and that does to the daemon what X-Ray's SDK does.
HANDLER = """
import json, os, socket, time

def handler(event, context):
    header = dict(field.split("=") for field in os.environ["_X_AMZN_TRACE_ID"].split(";"))
    host, port = os.environ["AWS_XRAY_DAEMON_ADDRESS"].split(":")
    now = time.time()
    part = {"trace_id": header["Root"], "parent_id": header.get("Parent"), "id": context.aws_request_id.replace("-", "")[:16],
            "type": "subsegment", "name": "work", "start_time": now - 0.001, "end_time": now}
    if header.get("Sampled") == "1":
        datagram = json.dumps({"format": "json", "version": 1}) + "\\n" + json.dumps(part)
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(datagram.encode(), (host, int(port)))
    if event.get("raise"):
        raise ValueError("on purpose")
    return header
"""
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)
for name, mode in [("traced", "Active"), ("untraced", "PassThrough")]:
    functions.create_function(FunctionName=name, Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any", Handler="app.handler",
                              Timeout=30, TracingConfig={"Mode": mode}, Code={"ZipFile": buffer.getvalue()})


def invoke(name, event):
    return json.loads(functions.invoke(FunctionName=name, Payload=json.dumps(event))["Payload"].read())


def segments(trace):
    """Both of Lambda's, once the program's own is in its place."""
    found = documents(trace)
    return len(found) == 2 and any(part["name"] == "work" for part in found[1]["subsegments"]) and found


header = invoke("traced", {})
assert header["Sampled"] == "1" and len(header["Parent"]) == 16, header
service, function = until("segments", lambda: segments(header["Root"]))
assert (service["origin"], function["origin"], service["name"]) == ("AWS::Lambda", "AWS::Lambda::Function", "traced")
assert (function["id"], function["parent_id"]) == (header["Parent"], service["id"])
assert [part["name"] for part in function["subsegments"]] == ["Initialization", "Invocation", "work"], function
assert service["start_time"] <= function["subsegments"][0]["start_time"] <= function["subsegments"][1]["start_time"] <= function["end_time"]
assert "fault" not in function

warm = invoke("traced", {})
_, function = until("warm segments", lambda: segments(warm["Root"]))
assert [part["name"] for part in function["subsegments"]] == ["Invocation", "work"], function
assert invoke("traced", {"raise": 1})["errorType"] == "ValueError"
failed = until("a fault", lambda: [one for one in xray.get_trace_summaries(**window())["TraceSummaries"] if one["HasFault"]])
function = documents(failed[0]["Id"])[1]
assert function["cause"]["exceptions"][0]["message"] == "on purpose" and function["fault"] is True, function

header = invoke("untraced", {})
assert "Sampled" not in header and documents(header["Root"]) == [], header
