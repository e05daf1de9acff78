"""Event source mappings of queues by boto3: batches, failures, partial failures, order, windows, limits, states and refusals."""
import io
import json
import time
import zipfile
import boto3
from botocore.exceptions import ClientError

functions, sqs = boto3.client("lambda"), boto3.client("sqs")
ROLE = "arn:aws:iam::000000000000:role/any"
# Tells of its event, then does what the bodies say: fail as a whole, report some as failed, or answer nonsense.
HANDLER = """
import boto3, json, os, time
sqs = boto3.client("sqs")

def handler(event, context):
    begun = time.time()
    bodies = [record["body"] for record in event["Records"]]
    time.sleep(float(os.environ.get("SLEEP", "0")))
    said = {"event": event, "version": context.function_version, "begun": begun, "ended": time.time()}
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps(said))
    if any("raise" in body for body in bodies):
        raise ValueError("on purpose")
    if any("nonsense" in body for body in bodies):
        return {"batchItemFailures": [{"foo": "bar"}]}
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record in event["Records"]
                                  if "report" in record["body"] and record["attributes"]["ApproximateReceiveCount"] == "1"]}
"""
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)


def fails(code, text, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code and text in error.response["Error"]["Message"], error.response
        return
    raise AssertionError(f"{code} was expected")


def queue(name, **attributes):
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def function(name, out, **variables):
    return functions.create_function(
        FunctionName=name, Runtime="python3.13", Role=ROLE, Handler="app.handler", Timeout=20, Publish=True,
        Code={"ZipFile": buffer.getvalue()}, Environment={"Variables": {"OUT": out, **variables}})["FunctionArn"]


def take(url, wait=20):
    """The next message, deleted; None where there is none in time."""
    for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=wait).get("Messages", []):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return json.loads(message["Body"])
    return None


def bodies(said):
    return [record["body"] for record in said["event"]["Records"]]


def until(uuid, state):
    """Waits for a state by asking, because nothing tells a client of it."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found = functions.get_event_source_mapping(UUID=uuid)
        if found["State"] == state:
            return found
    raise AssertionError(found)


def count(url):
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return tuple(int(found[name]) for name in names)


def empty(url):
    """Waits until nothing is left: the deletion comes after what the function tells."""
    deadline = time.monotonic() + 30
    while count(url) != (0, 0):
        assert time.monotonic() < deadline, count(url)


out, _ = queue("out")
work, arn = queue("work", VisibilityTimeout="20")
dead, dead_arn = queue("dead")
name = function("worker", out)

# Refusals, each with AWS's own words.
create = functions.create_event_source_mapping
fails("InvalidParameterValueException", "Unrecognized event source.", create, FunctionName="worker")
fails("InvalidParameterValueException", "Function does not exist", create, FunctionName="none", EventSourceArn=arn)
fails("InvalidParameterValueException", "AWS.SimpleQueueService.NonExistentQueue", create, FunctionName="worker", EventSourceArn=arn + "x")
fails("InvalidParameterValueException", "must be greater than 0 if maximum batch size", create, FunctionName="worker",
      EventSourceArn=arn, BatchSize=11)
short, short_arn = queue("short", VisibilityTimeout="5")
fails("InvalidParameterValueException", "Queue visibility timeout: 5 seconds is less than Function timeout: 20 seconds", create,
      FunctionName="worker", EventSourceArn=short_arn)
fails("InvalidParameterValueException", "Unsupported DestinationConfig parameter", create, FunctionName="worker", EventSourceArn=arn,
      DestinationConfig={"OnSuccess": {"Destination": dead_arn}})
fails("ResourceNotFoundException", "The resource you requested does not exist.", functions.get_event_source_mapping, UUID="0" * 36)
fails("ResourceNotFoundException", "The resource you requested does not exist.", functions.update_event_source_mapping, UUID="0" * 36)
fails("ResourceNotFoundException", "The resource you requested does not exist.", functions.delete_event_source_mapping, UUID="0" * 36)

# A message becomes an event of AWS's shape, and is deleted once the function has succeeded.
made = create(FunctionName="worker", EventSourceArn=arn, Tags={"a": "b"})
assert made["ResponseMetadata"]["HTTPStatusCode"] == 202 and made["State"] == "Creating", made
uuid, own_arn = made["UUID"], made["EventSourceMappingArn"]
assert own_arn == f"arn:aws:lambda:us-east-1:000000000000:event-source-mapping:{uuid}", own_arn
found = until(uuid, "Enabled")
del found["ResponseMetadata"]
stamp = found.pop("LastModified")
assert found == {
    "UUID": uuid, "EventSourceMappingArn": own_arn, "EventSourceArn": arn, "FunctionArn": name.rsplit(":", 1)[0], "BatchSize": 10,
    "MaximumBatchingWindowInSeconds": 0, "FunctionResponseTypes": [], "State": "Enabled",
    "StateTransitionReason": "USER_INITIATED"}, found
fails("ResourceConflictException", f"already exists. Please update or delete the existing mapping with UUID {uuid}", create,
      FunctionName="worker:$LATEST", EventSourceArn=arn)
assert functions.list_tags(Resource=own_arn)["Tags"] == {"a": "b"}
functions.tag_resource(Resource=own_arn, Tags={"c": "d"})
functions.untag_resource(Resource=own_arn, TagKeys=["a"])
assert functions.list_tags(Resource=own_arn)["Tags"] == {"c": "d"}
sent = sqs.send_message(QueueUrl=work, MessageBody='{"hello": "world"}', MessageAttributes={
    "Title": {"DataType": "String", "StringValue": "x"}, "Raw": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}})
said = take(out)
record = said["event"]["Records"][0]
assert said["version"] == "$LATEST" and said["event"]["Records"] == [record], said
assert sorted(record) == ["attributes", "awsRegion", "body", "eventSource", "eventSourceARN", "md5OfBody", "md5OfMessageAttributes",
                          "messageAttributes", "messageId", "receiptHandle"], record
assert sorted(record["attributes"]) == ["ApproximateFirstReceiveTimestamp", "ApproximateReceiveCount", "SenderId", "SentTimestamp"], record
assert record["messageAttributes"] == {
    "Raw": {"binaryValue": "AAE=", "stringListValues": [], "binaryListValues": [], "dataType": "Binary"},
    "Title": {"stringValue": "x", "stringListValues": [], "binaryListValues": [], "dataType": "String"}}, record
assert (record["messageId"], record["body"], record["awsRegion"]) == (sent["MessageId"], '{"hello": "world"}', "us-east-1"), record
assert (record["eventSource"], record["eventSourceARN"]) == ("aws:sqs", arn), record
assert record["md5OfMessageAttributes"] == sent["MD5OfMessageAttributes"] and record["md5OfBody"] == sent["MD5OfMessageBody"], record
empty(work)

# Disabled, it takes nothing; enabled again, it takes what has come meanwhile.
assert functions.update_event_source_mapping(UUID=uuid, Enabled=False)["State"] == "Disabling"
until(uuid, "Disabled")
sqs.send_message(QueueUrl=work, MessageBody="later")
assert take(out, wait=1) is None
assert functions.update_event_source_mapping(UUID=uuid, Enabled=True, FunctionName=name)["State"] == "Enabling"
said = take(out)
assert bodies(said) == ["later"] and said["version"] == "1", said
changed = until(uuid, "Enabled")
assert changed["FunctionArn"] == name and changed["LastModified"] > stamp, changed

# The function fails: the message comes again when its visibility timeout ends, and goes where its queue says after twice.
policy = json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 2})
flaky, flaky_arn = queue("flaky", VisibilityTimeout="20", RedrivePolicy=policy)
other = create(FunctionName="worker", EventSourceArn=flaky_arn, FunctionResponseTypes=["ReportBatchItemFailures"])
until(other["UUID"], "Enabled")
# The timeout is the shortest that AWS lets a mapping have; once it is made, the queue may have a shorter one.
sqs.set_queue_attributes(QueueUrl=flaky, Attributes={"VisibilityTimeout": "1"})
entries = [{"Id": str(at), "MessageBody": body} for at, body in enumerate(["good", "report"])]
functions.update_event_source_mapping(UUID=other["UUID"], Enabled=False)
until(other["UUID"], "Disabled")
sqs.send_message_batch(QueueUrl=flaky, Entries=entries)
functions.update_event_source_mapping(UUID=other["UUID"], Enabled=True)
assert sorted(bodies(take(out))) == ["good", "report"]
again = take(out)["event"]["Records"]
assert [(one["body"], one["attributes"]["ApproximateReceiveCount"]) for one in again] == [("report", "2")], again
empty(flaky)
for body in ["raise", "nonsense"]:
    sqs.send_message(QueueUrl=flaky, MessageBody=body)
    counts = [take(out)["event"]["Records"][0]["attributes"]["ApproximateReceiveCount"] for _ in range(2)]
    assert counts == ["1", "2"], counts
    message = sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20)["Messages"][0]
    assert message["Body"] == body, message
    sqs.delete_message(QueueUrl=dead, ReceiptHandle=message["ReceiptHandle"])

# Mappings are listed by function and source, a page at a time.
listed = functions.list_event_source_mappings(EventSourceArn=flaky_arn)["EventSourceMappings"]
assert [one["UUID"] for one in listed] == [other["UUID"]], listed
listed = functions.list_event_source_mappings(FunctionName="worker")["EventSourceMappings"]
assert [one["UUID"] for one in listed] == [other["UUID"]], listed
pages = [page["EventSourceMappings"] for page in functions.get_paginator("list_event_source_mappings").paginate(
    PaginationConfig={"PageSize": 1})]
assert sorted(one["UUID"] for page in pages for one in page) == sorted([uuid, other["UUID"]]) and len(pages) == 2, pages

# Deleted, it takes nothing more.
assert functions.delete_event_source_mapping(UUID=other["UUID"])["State"] == "Deleting"
deadline = time.monotonic() + 30
while True:
    try:
        assert functions.get_event_source_mapping(UUID=other["UUID"])["State"] == "Deleting" and time.monotonic() < deadline
    except functions.exceptions.ResourceNotFoundException:
        break

# A FIFO queue's groups keep their order, and one does not wait for another.
ordered, ordered_arn = queue("ordered.fifo", FifoQueue="true", ContentBasedDeduplication="true")
fails("InvalidParameterValueException", "Batching window is not supported for FIFO queues", create, FunctionName="worker",
      EventSourceArn=ordered_arn, MaximumBatchingWindowInSeconds=1)
fifo = create(FunctionName="worker", EventSourceArn=ordered_arn, BatchSize=3)
for number in range(12):
    for group in "ab":
        sqs.send_message(QueueUrl=ordered, MessageBody=f"{group}{number}", MessageGroupId=group)
seen = []
while len(seen) < 24:
    seen += [record["body"] for record in take(out)["event"]["Records"]]
for group in "ab":
    assert [body for body in seen if body[0] == group] == [f"{group}{number}" for number in range(12)], seen
empty(ordered)
sqs.send_message(QueueUrl=ordered, MessageBody="one", MessageGroupId="g")
attributes = take(out)["event"]["Records"][0]["attributes"]
assert sorted(attributes) == ["ApproximateFirstReceiveTimestamp", "ApproximateReceiveCount", "MessageDeduplicationId", "MessageGroupId",
                              "SenderId", "SentTimestamp", "SequenceNumber"], attributes

# A window gathers more than one receive gives.
wide, wide_arn = queue("wide")
gathering = create(FunctionName="worker", EventSourceArn=wide_arn, BatchSize=25, MaximumBatchingWindowInSeconds=300)
until(gathering["UUID"], "Enabled")
for start in range(0, 30, 10):
    sqs.send_message_batch(QueueUrl=wide, Entries=[{"Id": str(at), "MessageBody": str(start + at)} for at in range(10)])
assert len(take(out)["event"]["Records"]) == 25
functions.update_event_source_mapping(UUID=gathering["UUID"], MaximumBatchingWindowInSeconds=1)
assert len(take(out)["event"]["Records"]) == 5
empty(wide)

# No more run at once than the mapping lets, and as many as it lets.
slow_out, _ = queue("slow-out")
function("slow", slow_out, SLEEP="0.4")
busy, busy_arn = queue("busy")
limited = create(FunctionName="slow", EventSourceArn=busy_arn, BatchSize=1, ScalingConfig={"MaximumConcurrency": 2})
assert limited["ScalingConfig"] == {"MaximumConcurrency": 2}, limited
until(limited["UUID"], "Enabled")
sqs.send_message_batch(QueueUrl=busy, Entries=[{"Id": str(at), "MessageBody": str(at)} for at in range(8)])
spans = [take(slow_out) for _ in range(8)]
at_once = [sum(1 for other in spans if other["begun"] <= one["begun"] < other["ended"]) for one in spans]
assert max(at_once) == 2, at_once
empty(busy)

# A template's SQS event becomes a mapping; its properties change in place, and it goes with its stack.
stacks = boto3.client("cloudformation")
TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Work: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Timeout: 20
      Environment: {Variables: {OUT: %s}}
      InlineCode: |
        import boto3, json, os
        def handler(event, context):
            boto3.client("sqs").send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps({"event": event}))
      Events:
        Messages: {Type: SQS, Properties: {Queue: !GetAtt Work.Arn, %s}}
Outputs:
  Url: {Value: !Ref Work}
  Mapping: {Value: !Ref WorkerMessages}
"""
capabilities = ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
stacks.create_stack(StackName="mapped", TemplateBody=TEMPLATE % (out, "BatchSize: 2"), Capabilities=capabilities)
stacks.get_waiter("stack_create_complete").wait(StackName="mapped", WaiterConfig={"Delay": 1})
outputs = {one["OutputKey"]: one["OutputValue"] for one in stacks.describe_stacks(StackName="mapped")["Stacks"][0]["Outputs"]}
assert functions.get_event_source_mapping(UUID=outputs["Mapping"])["BatchSize"] == 2
sqs.send_message(QueueUrl=outputs["Url"], MessageBody="by a template")
assert bodies(take(out)) == ["by a template"]
stacks.update_stack(StackName="mapped", TemplateBody=TEMPLATE % (out, "ScalingConfig: {MaximumConcurrency: 3}"), Capabilities=capabilities)
stacks.get_waiter("stack_update_complete").wait(StackName="mapped", WaiterConfig={"Delay": 1})
changed = functions.get_event_source_mapping(UUID=outputs["Mapping"])
assert (changed["BatchSize"], changed["ScalingConfig"]) == (10, {"MaximumConcurrency": 3}), changed
stacks.delete_stack(StackName="mapped")
stacks.get_waiter("stack_delete_complete").wait(StackName="mapped", WaiterConfig={"Delay": 1})
listed = functions.list_event_source_mappings()["EventSourceMappings"]
assert outputs["Mapping"] not in [one["UUID"] for one in listed if one["State"] != "Deleting"], listed
