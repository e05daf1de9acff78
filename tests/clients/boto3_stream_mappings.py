"""Event source mappings of tables' streams by boto3: batches, positions, failures, lanes, windows, destinations and refusals."""
import io
import json
import time
import zipfile
import boto3
from botocore.exceptions import ClientError

functions, sqs, dynamodb = boto3.client("lambda"), boto3.client("sqs"), boto3.client("dynamodb")
streams = boto3.client("dynamodbstreams")
ROLE = "arn:aws:iam::000000000000:role/any"
# Tells of its event; then fails on items that say so, as a whole or by name, and counts where there is a window.
HANDLER = """
import boto3, json, os
sqs = boto3.client("sqs")

def handler(event, context):
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=json.dumps(event))
    ids = [(record["dynamodb"]["Keys"]["id"]["S"], record["dynamodb"]["SequenceNumber"]) for record in event["Records"]]
    if any("raise" in name for name, _ in ids):
        raise ValueError("on purpose")
    failed = [{"itemIdentifier": sequence} for name, sequence in ids if "report" in name]
    state = event.get("state", {})
    return {"batchItemFailures": failed, "state": {"count": state.get("count", 0) + len(ids)}}
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


def table(name):
    """A table's name and its stream."""
    made = dynamodb.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    return name, made["TableDescription"]["LatestStreamArn"]


def put(name, *ids, **more):
    for one in ids:
        dynamodb.put_item(TableName=name, Item={"id": {"S": one}, **more})


def take(url, wait=20):
    for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=wait).get("Messages", []):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return json.loads(message["Body"])
    return None


def ids(event):
    return [record["dynamodb"]["Keys"]["id"]["S"] for record in event["Records"]]


def until(uuid, state):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found = functions.get_event_source_mapping(UUID=uuid)
        if found["State"] == state:
            return found
    raise AssertionError(found)


out = sqs.create_queue(QueueName="out")["QueueUrl"]
gone = sqs.create_queue(QueueName="gone")["QueueUrl"]
gone_arn = sqs.get_queue_attributes(QueueUrl=gone, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
arn = functions.create_function(FunctionName="teller", Runtime="python3.13", Role=ROLE, Handler="app.handler", Timeout=20,
                                Code={"ZipFile": buffer.getvalue()}, Environment={"Variables": {"OUT": out}})["FunctionArn"]
create = functions.create_event_source_mapping
to_gone = {"OnFailure": {"Destination": gone_arn}}

# Refusals.
name, stream = table("first")
fails("InvalidParameterValueException", "Value null at 'startingPosition'", create, FunctionName="teller", EventSourceArn=stream)
fails("InvalidParameterValueException", "Unsupported starting position for arn type", create, FunctionName="teller", EventSourceArn=stream,
      StartingPosition="AT_TIMESTAMP")
fails("InvalidParameterValueException", f"Stream not found: {stream}9", create, FunctionName="teller", EventSourceArn=stream + "9",
      StartingPosition="LATEST")
fails("InvalidParameterValueException", "Unsupported DestinationConfig parameter", create, FunctionName="teller", EventSourceArn=stream,
      StartingPosition="LATEST", DestinationConfig={"OnSuccess": {"Destination": gone_arn}})
fails("InvalidParameterValueException", "The provided destination config DestinationConfig is invalid", create, FunctionName="teller",
      EventSourceArn=stream, StartingPosition="LATEST", DestinationConfig={"OnFailure": {"Destination": arn}})

# From the beginning: what was written before the mapping comes, in order, as the stream tells it.
put(name, "a", "b", n={"N": "1"}, raw={"B": b"\x00"})
made = create(FunctionName="teller", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", MaximumBatchingWindowInSeconds=1)
uuid = made["UUID"]
expected = {
    "BatchSize": 100, "BisectBatchOnFunctionError": False, "DestinationConfig": {"OnFailure": {}}, "EventSourceArn": stream,
    "EventSourceMappingArn": f"arn:aws:lambda:us-east-1:000000000000:event-source-mapping:{uuid}", "FunctionArn": arn,
    "FunctionResponseTypes": [], "LastProcessingResult": "No records processed", "MaximumBatchingWindowInSeconds": 1,
    "MaximumRecordAgeInSeconds": -1, "MaximumRetryAttempts": -1, "ParallelizationFactor": 1, "StartingPosition": "TRIM_HORIZON",
    "State": "Creating", "StateTransitionReason": "User action", "TumblingWindowInSeconds": 0, "UUID": uuid}
del made["ResponseMetadata"], made["LastModified"]
assert made == expected, made
fails("ResourceConflictException", f'The event source arn (" {stream} ") and function (" teller ") provided mapping already exists.', create,
      FunctionName="teller", EventSourceArn=stream, StartingPosition="LATEST")
event = take(out)
shard = streams.describe_stream(StreamArn=stream)["StreamDescription"]["Shards"][0]["ShardId"]
iterator = streams.get_shard_iterator(StreamArn=stream, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
for told, record in zip(event["Records"], streams.get_records(ShardIterator=iterator)["Records"], strict=True):
    assert told.pop("eventSourceARN") == stream, told
    record["dynamodb"]["ApproximateCreationDateTime"] = record["dynamodb"]["ApproximateCreationDateTime"].timestamp()
    record["dynamodb"]["NewImage"]["raw"] = {"B": "AA=="}
    assert told == record, (told, record)
assert until(uuid, "Enabled")["LastProcessingResult"] in ["OK", "No records processed"]

# Disabled it reads nothing, and goes on where it was.
functions.update_event_source_mapping(UUID=uuid, Enabled=False)
until(uuid, "Disabled")
put(name, "c")
assert take(out, wait=1) is None
functions.update_event_source_mapping(UUID=uuid, Enabled=True, MaximumBatchingWindowInSeconds=0)
assert ids(take(out)) == ["c"]
until(uuid, "Enabled")
assert functions.get_event_source_mapping(UUID=uuid)["LastProcessingResult"] == "OK"
functions.delete_event_source_mapping(UUID=uuid)

# The latest: what is written from the answer on, and nothing of before.
name, stream = table("latest")
put(name, "before")
latest = create(FunctionName="teller", EventSourceArn=stream, StartingPosition="LATEST")
put(name, "after")
assert ids(take(out)) == ["after"]

# A failure destination is told of what could not be dealt with, and what follows is dealt with.
name, stream = table("failing")
put(name, "1", "raise-2", "3")
failing = create(FunctionName="teller", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", MaximumRetryAttempts=1, BatchSize=3,
                 DestinationConfig=to_gone)
assert failing["DestinationConfig"] == to_gone and failing["MaximumRetryAttempts"] == 1, failing
events = [take(out), take(out)]
assert [ids(event) for event in events] == [["1", "raise-2", "3"]] * 2, events
told = take(gone)
sequences = [record["dynamodb"]["SequenceNumber"] for record in events[0]["Records"]]
assert told.pop("timestamp").endswith("Z") and len(told["requestContext"].pop("requestId")) == 36, told
info = told["DDBStreamBatchInfo"]
assert info.pop("approximateArrivalOfFirstRecord").endswith("Z") and info.pop("approximateArrivalOfLastRecord").endswith("Z"), told
shard = streams.describe_stream(StreamArn=stream)["StreamDescription"]["Shards"][0]["ShardId"]
assert told == {
    "version": "1.0",
    "requestContext": {"functionArn": arn, "condition": "RetryAttemptsExhausted", "approximateInvokeCount": 2},
    "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
    "DDBStreamBatchInfo": {"shardId": shard, "startSequenceNumber": sequences[0], "endSequenceNumber": sequences[2], "batchSize": 3,
                           "streamArn": stream}}, told
put(name, "4")
assert ids(take(out)) == ["4"]

# Bisecting finds the one that fails; without retries it alone is given up.
name, stream = table("bisected")
put(name, "1", "2", "raise-3", "4")
create(FunctionName="teller", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", MaximumRetryAttempts=0, BatchSize=4,
       BisectBatchOnFunctionError=True, DestinationConfig=to_gone)
seen = [ids(take(out)) for _ in range(5)]
assert seen == [["1", "2", "raise-3", "4"], ["1", "2"], ["raise-3", "4"], ["raise-3"], ["4"]], seen
told = take(gone)
assert told["DDBStreamBatchInfo"]["batchSize"] == 1, told

# Reported failures: what came before the first is done; the rest is tried as a batch of its own, which counts anew.
name, stream = table("reported")
put(name, "1", "2", "report-3")
create(FunctionName="teller", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", MaximumRetryAttempts=1, BatchSize=3,
       FunctionResponseTypes=["ReportBatchItemFailures"], DestinationConfig=to_gone)
seen = [ids(take(out)) for _ in range(3)]
assert seen == [["1", "2", "report-3"], ["report-3"], ["report-3"]], seen
told = take(gone)
assert told["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST", "functionError": None}, told
assert (told["requestContext"]["approximateInvokeCount"], told["DDBStreamBatchInfo"]["batchSize"]) == (2, 1), told

# Lanes: each item's changes in order, and one that fails holds up its own lane only, until it is given up.
name, stream = table("parallel")
create(FunctionName="teller", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", ParallelizationFactor=10, BatchSize=5,
       MaximumRetryAttempts=2)
put(name, "raise-x")
for number in range(10):
    for item in "abcdefgh":
        put(name, item, n={"N": str(number)})
seen = {}
while sum(map(len, seen.values())) < 80:
    for record in take(out)["Records"]:
        image = record["dynamodb"]["NewImage"]
        if "n" in image:
            numbers = seen.setdefault(image["id"]["S"], [])
            # What is in one batch with the one that fails comes again.
            numbers += [number for number in [int(image["n"]["N"])] if number not in numbers]
assert all(numbers == list(range(10)) for numbers in seen.values()), seen
for mapping in functions.list_event_source_mappings(FunctionName="teller")["EventSourceMappings"]:
    functions.delete_event_source_mapping(UUID=mapping["UUID"])

# Tumbling windows: the function is handed its own state, and told when a window is over.
windowed = sqs.create_queue(QueueName="windowed")["QueueUrl"]
functions.create_function(FunctionName="counter", Runtime="python3.13", Role=ROLE, Handler="app.handler", Timeout=20,
                          Code={"ZipFile": buffer.getvalue()}, Environment={"Variables": {"OUT": windowed}})
name, stream = table("tumbling")
create(FunctionName="counter", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", TumblingWindowInSeconds=2, BatchSize=2)
put(name, *map(str, range(9)))
counted, events = 0, []
while counted < 9:
    events.append(take(windowed))
    if events[-1]["isFinalInvokeForWindow"]:
        assert events[-1]["Records"] == [], events[-1]
        counted += events[-1]["state"]["count"]
first = events[0]
assert sorted(first) == ["Records", "eventSourceARN", "isFinalInvokeForWindow", "isWindowTerminatedEarly", "shardId", "state", "window"], first
assert first["state"] == {} and first["eventSourceARN"] == stream and first["shardId"].startswith("shardId-"), first
assert first["window"]["start"] < first["window"]["end"] and not first["isWindowTerminatedEarly"], first
assert sum(len(event["Records"]) for event in events) == 9, events
