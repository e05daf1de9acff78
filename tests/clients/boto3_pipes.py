"""Pipes by boto3: sources, filters, enrichment, templates, every target, failures, states, refusals, stacks; and pipes over kill -9.

`write` leaves messages, changes and pipes behind when the server is killed, and `read` sees that all of it arrives.
"""
import http.server
import io
import json
from queue import Queue
import sys
import threading
import zipfile

import boto3
from botocore.exceptions import ClientError

pipes, sqs, sns, events = (boto3.client(name) for name in ("pipes", "sqs", "sns", "events"))
dynamodb, functions, logs, cloudformation = (boto3.client(name) for name in ("dynamodb", "lambda", "logs", "cloudformation"))
ROLE = "arn:aws:iam::000000000000:role/any"
CODE = """
import json

def enrich(batch, context):
    # Nothing comes of what is to be dropped.
    return [{"shout": one["said"].upper()} for one in batch if one["said"] != "drop"]

def take(batch, context):
    print("took", json.dumps(batch))
    failed = [one["messageId"] for one in batch if "fail" in one["body"] and one["attributes"]["ApproximateReceiveCount"] == "1"]
    return {"batchItemFailures": [{"itemIdentifier": id} for id in failed]}

def never(batch, context):
    raise ValueError("on purpose")
"""


def function(name, handler):
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("app.py", CODE)
    return functions.create_function(FunctionName=name, Runtime="python3.13", Handler=f"app.{handler}", Role=ROLE, Timeout=10,
                                     Code={"ZipFile": code.getvalue()})["FunctionArn"]


def queue(name, **attributes):
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def table(name):
    dynamodb.create_table(
        TableName=name, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    return dynamodb.describe_table(TableName=name)["Table"]["LatestStreamArn"]


def take(url, wait=20):
    """The next message, deleted; None where there is none in time."""
    for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=wait, AttributeNames=["All"]).get("Messages", []):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return message
    return None


def body(url):
    return json.loads(take(url)["Body"])


def becomes(name, state):
    for _ in range(5000):
        try:
            found = pipes.describe_pipe(Name=name)
        except pipes.exceptions.NotFoundException:
            found = {"CurrentState": "gone"}
        if found["CurrentState"] == state:
            return found
    raise AssertionError(f"{name} is {found['CurrentState']} and not {state}")


def pipe(name, source, target, **others):
    made = pipes.create_pipe(Name=name, Source=source, Target=target, RoleArn=ROLE, **others)
    assert made["CurrentState"] == "CREATING" and made["Arn"] == f"arn:aws:pipes:us-east-1:000000000000:pipe/{name}", made
    return becomes(name, "STOPPED" if others.get("DesiredState") == "STOPPED" else "RUNNING")


def fails(code, words, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and words in said["Message"], said
        return
    raise AssertionError(f"{code} was expected: {kwargs}")


def write():
    (source, source_arn), (_, to), (_, of_table) = queue("source", VisibilityTimeout="2"), queue("to"), queue("of-table")
    stream = table("items")
    pipe("messages", source_arn, to)
    pipe("changes", stream, of_table, SourceParameters={"DynamoDBStreamParameters": {"StartingPosition": "TRIM_HORIZON"}})
    pipe("gone", source_arn, to, DesiredState="STOPPED")
    pipes.delete_pipe(Name="gone")
    for number in range(100):
        sqs.send_message(QueueUrl=source, MessageBody=json.dumps({"number": number}))
        dynamodb.put_item(TableName="items", Item={"id": {"S": str(number)}})


def read():
    to, of_table = sqs.get_queue_url(QueueName="to")["QueueUrl"], sqs.get_queue_url(QueueName="of-table")["QueueUrl"]
    seen = set()
    while len(seen) < 100:
        seen.add(json.loads(body(to)["body"])["number"])
    changed = []
    while len(set(changed)) < 100:
        changed.append(int(body(of_table)["dynamodb"]["Keys"]["id"]["S"]))
    # At least once, and in the order of the changes.
    first = list(dict.fromkeys(changed))
    assert first == sorted(first), first
    becomes("gone", "gone")
    assert [one["Name"] for one in pipes.list_pipes()["Pipes"]] == ["changes", "messages"]


def queues():
    (source, arn), (to, to_arn) = queue("a"), queue("b")
    pipe("filtered", arn, to_arn, SourceParameters={
        "FilterCriteria": {"Filters": [{"Pattern": json.dumps({"body": {"kind": ["order"]}})}]}, "SqsQueueParameters": {"BatchSize": 5}},
         TargetParameters={"InputTemplate": '{"order": <$.body.order>, "text": "of <$.body.order.who>", "by": <aws.pipes.pipe-name>}'})
    sqs.send_message(QueueUrl=source, MessageBody=json.dumps({"kind": "other"}))
    sqs.send_message(QueueUrl=source, MessageBody=json.dumps({"kind": "order", "order": {"who": "Ann \"A\"", "n": 2}}))
    assert body(to) == {"order": {"who": "Ann \"A\"", "n": 2}, "text": "of Ann \"A\"", "by": "filtered"}
    assert take(to, wait=0) is None

    # A FIFO target gets its group and its deduplication id from the event.
    fifo, fifo_arn = queue("b.fifo", FifoQueue="true")
    plain, plain_arn = queue("c")
    pipe("grouped", plain_arn, fifo_arn, TargetParameters={
        "InputTemplate": "<$.body.text>",
        "SqsQueueParameters": {"MessageGroupId": "$.body.group", "MessageDeduplicationId": "$.messageId"}})
    sent = sqs.send_message(QueueUrl=plain, MessageBody=json.dumps({"text": "hello", "group": "g7"}))
    message = take(fifo)
    assert (message["Body"], message["Attributes"]["MessageGroupId"]) == ("hello", "g7"), message
    assert message["Attributes"]["MessageDeduplicationId"] == sent["MessageId"]


def enriched():
    (source, arn), (to, to_arn) = queue("raw"), queue("loud")
    pipe("loud", arn, to_arn, Enrichment=function("enrich", "enrich"), EnrichmentParameters={"InputTemplate": '{"said": <$.body.said>}'},
         TargetParameters={"InputTemplate": "<$.shout>!"},
         SourceParameters={"SqsQueueParameters": {"BatchSize": 10, "MaximumBatchingWindowInSeconds": 1}})
    for said in ("drop", "hello"):
        sqs.send_message(QueueUrl=source, MessageBody=json.dumps({"said": said}))
    assert take(to)["Body"] == '"HELLO"!'
    assert take(to, wait=0) is None


def into_function():
    source, arn = queue("calls", VisibilityTimeout="1")
    pipe("calls", arn, function("take", "take"))
    for text in ("well", "fail once"):
        sqs.send_message(QueueUrl=source, MessageBody=text)
    taken = []
    while not ("well" in taken and taken.count("fail once") >= 2):
        try:
            found = logs.filter_log_events(logGroupName="/aws/lambda/take", filterPattern="took")["events"]
        except logs.exceptions.ResourceNotFoundException:
            continue
        taken = [one["body"] for event in found for one in json.loads(event["message"].split("took ", 1)[1])]
    assert taken.count("well") == 1, taken


def into_others():
    source, arn = queue("many")
    topic = sns.create_topic(Name="t")["TopicArn"]
    heard, heard_arn = queue("heard")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=heard_arn, Attributes={"RawMessageDelivery": "true"})
    pipe("to-topic", arn, topic, TargetParameters={"InputTemplate": "said <$.body>"})
    sqs.send_message(QueueUrl=source, MessageBody="hi")
    assert take(heard)["Body"] == 'said "hi"'

    stream = table("orders")
    dynamodb.put_item(TableName="orders", Item={"id": {"S": "before"}})
    bus = events.create_event_bus(Name="orders")["EventBusArn"]
    seen, seen_arn = queue("seen")
    events.put_rule(Name="all", EventBusName="orders", EventPattern=json.dumps({"source": ["shop"]}))
    events.put_targets(Rule="all", EventBusName="orders", Targets=[{"Id": "1", "Arn": seen_arn}])
    pipe("to-bus", stream, bus, SourceParameters={
        "DynamoDBStreamParameters": {"StartingPosition": "LATEST", "BatchSize": 1},
        "FilterCriteria": {"Filters": [{"Pattern": json.dumps({"eventName": ["INSERT"]})}]}},
         TargetParameters={"InputTemplate": '{"id": <$.dynamodb.Keys.id.S>}',
                           "EventBridgeEventBusParameters": {"Source": "shop", "DetailType": "$.eventName", "Resources": ["$.eventSourceARN"]}})
    dynamodb.put_item(TableName="orders", Item={"id": {"S": "after"}})
    dynamodb.delete_item(TableName="orders", Key={"id": {"S": "after"}})
    event = body(seen)
    assert (event["detail"], event["detail-type"], event["resources"]) == ({"id": "after"}, "INSERT", [stream]), event
    assert take(seen, wait=0) is None

    group = "/pipes/lines"
    logs.create_log_group(logGroupName=group)
    kept, kept_arn = queue("kept")
    pipe("to-logs", kept_arn, f"arn:aws:logs:us-east-1:000000000000:log-group:{group}",
         TargetParameters={"InputTemplate": "<$.body>", "CloudWatchLogsParameters": {"LogStreamName": "s"}})
    sqs.send_message(QueueUrl=kept, MessageBody="a line")
    found = []
    while not found:
        try:
            found = logs.get_log_events(logGroupName=group, logStreamName="s")["events"]
        except logs.exceptions.ResourceNotFoundException:
            pass
    assert [event["message"] for event in found] == ["a line"], found


def given_up():
    stream, (dead, dead_arn) = table("broken"), queue("dead")
    pipe("broken", stream, function("never", "never"), SourceParameters={"DynamoDBStreamParameters": {
        "StartingPosition": "TRIM_HORIZON", "MaximumRetryAttempts": 0, "DeadLetterConfig": {"Arn": dead_arn}}})
    dynamodb.put_item(TableName="broken", Item={"id": {"S": "x"}})
    told = body(dead)
    assert told["context"] == {"partnerResourceArn": "arn:aws:pipes:us-east-1:000000000000:pipe/broken", "condition": "RetryAttemptsExhausted"}, told
    assert told["DDBStreamBatchInfo"]["batchSize"] == 1 and "requestContext" not in told, told


def states():
    (source, arn), (to, to_arn) = queue("s"), queue("s-to")
    pipe("s", arn, to_arn, Description="d", Tags={"a": "1"}, DesiredState="STOPPED")
    sqs.send_message(QueueUrl=source, MessageBody="waits")
    assert take(to, wait=1) is None
    assert pipes.start_pipe(Name="s")["DesiredState"] == "RUNNING"
    becomes("s", "RUNNING")
    assert body(to)["body"] == "waits"
    pipes.stop_pipe(Name="s")
    becomes("s", "STOPPED")
    pipes.update_pipe(Name="s", RoleArn=ROLE, DesiredState="RUNNING", TargetParameters={"InputTemplate": "new <$.body>"},
                      SourceParameters={"SqsQueueParameters": {"BatchSize": 1}})
    found = becomes("s", "RUNNING")
    assert found["Description"] == "d" and found["SourceParameters"] == {"SqsQueueParameters": {"BatchSize": 1}}, found
    assert found["TargetParameters"] == {"InputTemplate": "new <$.body>"} and found["Tags"] == {"a": "1"}, found
    sqs.send_message(QueueUrl=source, MessageBody="1")
    assert take(to)["Body"] == 'new "1"'
    of = found["Arn"]
    pipes.tag_resource(resourceArn=of, tags={"b": "2"})
    pipes.untag_resource(resourceArn=of, tagKeys=["a"])
    assert pipes.list_tags_for_resource(resourceArn=of)["tags"] == {"b": "2"}
    names = [one["Name"] for page in pipes.get_paginator("list_pipes").paginate(PaginationConfig={"PageSize": 2}) for one in page["Pipes"]]
    assert names == sorted(names) and "s" in names and len(names) >= 5, names
    assert [one["Name"] for one in pipes.list_pipes(NamePrefix="s", CurrentState="RUNNING")["Pipes"]] == ["s"]
    # Lambda's own lists know nothing of what is read for pipes.
    assert functions.list_event_source_mappings()["EventSourceMappings"] == []
    fails("ConflictException", "already exists", pipes.create_pipe, Name="s", Source=arn, Target=to_arn, RoleArn=ROLE)
    assert pipes.delete_pipe(Name="s")["CurrentState"] == "DELETING"
    becomes("s", "gone")
    pipe("s", arn, to_arn)
    pipes.delete_pipe(Name="s")


def destinations():
    """API destinations as enrichment and as target, with parameters from the event; one that fails for a while gets it again."""
    arrived, answers = Queue(), []

    class Endpoint(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            sent = json.loads(self.rfile.read(int(self.headers["content-length"])))
            arrived.put((self.path, self.headers["x-id"], self.headers["x-key"], sent))
            status = answers.pop(0) if answers and "take" in self.path else 200
            content = b"" if "take" in self.path else json.dumps([{"of": one["body"], "seen": True} for one in sent]).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    key = {"ApiKeyAuthParameters": {"ApiKeyName": "x-key", "ApiKeyValue": "open"}}
    connection = events.create_connection(Name="piped", AuthorizationType="API_KEY", AuthParameters=key)["ConnectionArn"]
    enrich, take_it = (events.create_api_destination(
        Name=name, ConnectionArn=connection, HttpMethod="POST", InvocationEndpoint=f"http://127.0.0.1:{server.server_port}/{name}/*",
    )["ApiDestinationArn"] for name in ("enrich", "take"))
    (source, arn), parameters = queue("to-destination", VisibilityTimeout="1"), {
        "HttpParameters": {"PathParameterValues": ["$.body.kind"], "HeaderParameters": {"x-id": "$.body.id"}}}
    target = {"HttpParameters": {"PathParameterValues": ["$.of"], "HeaderParameters": {"x-id": "$.seen"}}, "InputTemplate": '{"got": <$.of>}'}
    made = pipe("outward", arn, take_it, Enrichment=enrich, EnrichmentParameters=parameters, TargetParameters=target)
    assert made["EnrichmentParameters"] == parameters and made["TargetParameters"] == target, made
    answers.append(500)
    text = json.dumps({"kind": "order", "id": 7})
    sqs.send_message(QueueUrl=source, MessageBody=text)
    for _ in range(2):
        path, of, authorized, sent = arrived.get(timeout=30)
        assert (path, of, authorized) == ("/enrich/order", "7", "open") and sent[0]["body"] == text, (path, of, authorized, sent)
        path, of, authorized, sent = arrived.get(timeout=30)
        assert path.startswith("/take/") and (of, authorized) == ("true", "open"), (path, of, authorized)
        assert sent == {"got": json.loads(text)} or sent == {"got": text}, sent
    pipes.delete_pipe(Name="outward")
    fails("ValidationException", "HttpParameters", pipes.create_pipe, Name="w", Source=arn, Target=arn.replace("to-destination", "b"),
          RoleArn=ROLE, TargetParameters={"HttpParameters": {"PathParameterValues": ["x"]}})
    fails("ValidationException", "JSON path", pipes.create_pipe, Name="w", Source=arn, Target=take_it, RoleArn=ROLE,
          TargetParameters={"HttpParameters": {"HeaderParameters": {"x": "$..a"}}})
    server.shutdown()


def refusals():
    arn, to = "arn:aws:sqs:us-east-1:000000000000:a", "arn:aws:sqs:us-east-1:000000000000:b"
    stream = dynamodb.describe_table(TableName="orders")["Table"]["LatestStreamArn"]
    good = {"Name": "r", "Source": arn, "Target": to, "RoleArn": ROLE}
    for code, words, wrong in [
        ("ValidationException", "'name'", {"Name": "a b"}),
        ("ValidationException", "'roleArn'", {"RoleArn": "role"}),
        ("ValidationException", "'source'", {"Source": "nothing"}),
        ("ValidationException", "kinesis", {"Source": "arn:aws:kinesis:us-east-1:000000000000:stream/s"}),
        ("ValidationException", "is no stream", {"Source": "arn:aws:dynamodb:us-east-1:000000000000:table/t"}),
        ("ValidationException", "region of the pipe", {"Source": "arn:aws:sqs:eu-west-1:000000000000:a"}),
        ("ValidationException", "DynamoDBStreamParameters", {"Source": stream}),
        ("ValidationException", "DynamoDBStreamParameters", {"SourceParameters": {"DynamoDBStreamParameters": {"StartingPosition": "LATEST"}}}),
        ("ValidationException", "Stream not found", {
            "Source": stream.rsplit("/", 1)[0] + "/2020-01-01T00:00:00.000",
            "SourceParameters": {"DynamoDBStreamParameters": {"StartingPosition": "LATEST"}}}),
        ("ValidationException", "window", {"SourceParameters": {"SqsQueueParameters": {"BatchSize": 11}}}),
        ("ValidationException", "pattern", {"SourceParameters": {"FilterCriteria": {"Filters": [{"Pattern": '{"a": 1}'}]}}}),
        ("ValidationException", "states", {"Target": "arn:aws:states:us-east-1:000000000000:stateMachine:m"}),
        ("ValidationException", "MessageGroupId", {"Target": to + ".fifo"}),
        ("ValidationException", "LambdaFunctionParameters", {"TargetParameters": {"LambdaFunctionParameters": {"InvocationType": "FIRE_AND_FORGET"}}}),
        ("ValidationException", "KinesisStreamParameters", {"TargetParameters": {"KinesisStreamParameters": {"PartitionKey": "k"}}}),
        ("ValidationException", "JSON path", {"TargetParameters": {"InputTemplate": "<$.a[?(@.b)]>"}}),
        ("ValidationException", "no variable", {"TargetParameters": {"InputTemplate": "<aws.pipes.nothing>"}}),
        ("ValidationException", "JSON path", {"Target": to + ".fifo", "TargetParameters": {"SqsQueueParameters": {"MessageGroupId": "$..a"}}}),
        ("ValidationException", "enrichments by states", {"Enrichment": "arn:aws:states:us-east-1:000000000000:stateMachine:m"}),
        ("ValidationException", "logs of pipes", {"LogConfiguration": {"Level": "INFO"}}),
        ("ValidationException", "KmsKeyIdentifier", {"KmsKeyIdentifier": "alias/k"}),
    ]:
        fails(code, words, pipes.create_pipe, **(good | wrong))
    for call in (pipes.describe_pipe, pipes.start_pipe, pipes.stop_pipe, pipes.delete_pipe):
        fails("NotFoundException", "Pipe r does not exist.", call, Name="r")
    fails("NotFoundException", "does not exist", pipes.update_pipe, Name="r", RoleArn=ROLE)
    fails("NotFoundException", "does not exist", pipes.list_tags_for_resource, resourceArn="arn:aws:pipes:us-east-1:000000000000:pipe/r")
    fails("ValidationException", "SQS queue", pipes.update_pipe, Name="filtered", RoleArn=ROLE, SourceParameters={"DynamoDBStreamParameters": {"BatchSize": 1}})


def stacks():
    def template(text):
        return json.dumps({"Resources": {
            "From": {"Type": "AWS::SQS::Queue"}, "To": {"Type": "AWS::SQS::Queue"},
            "P": {"Type": "AWS::Pipes::Pipe", "Properties": {
                "RoleArn": ROLE, "Source": {"Fn::GetAtt": ["From", "Arn"]}, "Target": {"Fn::GetAtt": ["To", "Arn"]},
                "TargetParameters": {"InputTemplate": text}, "Tags": {"k": "v"}}}},
            "Outputs": {"From": {"Value": {"Ref": "From"}}, "To": {"Value": {"Ref": "To"}}, "Arn": {"Value": {"Fn::GetAtt": ["P", "Arn"]}}}})
    cloudformation.create_stack(StackName="piped", TemplateBody=template("one <$.body>"))
    wait = {"Delay": 0, "MaxAttempts": 5000}
    cloudformation.get_waiter("stack_create_complete").wait(StackName="piped", WaiterConfig=wait)
    out = {one["OutputKey"]: one["OutputValue"] for one in cloudformation.describe_stacks(StackName="piped")["Stacks"][0]["Outputs"]}
    name = out["Arn"].rsplit("/", 1)[1]
    sqs.send_message(QueueUrl=out["From"], MessageBody="x")
    assert take(out["To"])["Body"] == 'one "x"'
    cloudformation.update_stack(StackName="piped", TemplateBody=template("two <$.body>"))
    cloudformation.get_waiter("stack_update_complete").wait(StackName="piped", WaiterConfig=wait)
    becomes(name, "RUNNING")
    sqs.send_message(QueueUrl=out["From"], MessageBody="x")
    assert take(out["To"])["Body"] == 'two "x"'
    cloudformation.delete_stack(StackName="piped")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName="piped", WaiterConfig=wait)
    becomes(name, "gone")


if sys.argv[1:] == ["write"]:
    write()
elif sys.argv[1:] == ["read"]:
    read()
else:
    for part in (queues, enriched, into_function, into_others, given_up, states, destinations, refusals, stacks):
        print(part.__name__, flush=True)
        part()
