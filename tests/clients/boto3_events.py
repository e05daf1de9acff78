"""EventBridge by boto3: buses, rules, targets of every kind that is served, inputs, dead letters, loops, permissions, tags."""
import io
import json
import time
import zipfile
import boto3
from botocore.exceptions import ClientError

events, sqs, logs = boto3.client("events"), boto3.client("sqs"), boto3.client("logs")
functions, table = boto3.client("lambda"), boto3.client("dynamodb")
HANDLER = """
import boto3
def handler(event, context):
    boto3.client("dynamodb").put_item(TableName="seen", Item={"id": {"S": event["detail"]["id"]}})
"""


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def queue(name, **attributes):
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url):
    """The next message; long polls, so that nothing is asked for twice."""
    for _ in range(3):
        reply = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10, MessageAttributeNames=["All"], AttributeNames=["All"])
        for message in reply.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return message
    raise AssertionError(f"nothing came to {url}")


def until(what, found):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        result = found()
        if result:
            return result
    raise AssertionError(f"{what} was never seen")


def put(detail, source="shop", bus="default", kind="order"):
    reply = events.put_events(Entries=[{"Source": source, "DetailType": kind, "Detail": json.dumps(detail), "EventBusName": bus,
                                        "Resources": ["arn:r"]}])
    assert reply["FailedEntryCount"] == 0, reply
    return reply["Entries"][0]["EventId"]


# A queue of the whole event, of a part, of a constant, and of a text made of parts.
urls = {}
for name, extra in {
    "whole": {},
    "part": {"InputPath": "$.detail"},
    "constant": {"Input": '{"always": 1}'},
    "made": {"InputTransformer": {"InputPathsMap": {"id": "$.detail.id", "kind": "$.detail-type"},
                                  "InputTemplate": '{"text": "<kind> <id>", "rule": "<aws.events.rule-name>", "id": <id>}'}},
}.items():
    urls[name], arn = queue(name)
    rule = events.put_rule(Name=name, EventPattern=json.dumps({"source": ["shop"], "detail": {"total": [{"numeric": [">", 10]}]}}))
    assert rule["RuleArn"].endswith(f":rule/{name}"), rule
    assert events.put_targets(Rule=name, Targets=[{"Id": "t", "Arn": arn, **extra}])["FailedEntryCount"] == 0
put({"id": "small", "total": 1})
event_id = put({"id": "large", "total": 20})
event = json.loads(receive(urls["whole"])["Body"])
assert event["id"] == event_id and event["source"] == "shop" and event["detail-type"] == "order", event
assert event["detail"] == {"id": "large", "total": 20} and event["version"] == "0" and event["region"] == "us-east-1", event
assert event["account"] == "000000000000" and event["resources"] == ["arn:r"] and len(event["time"]) == 20, event
assert json.loads(receive(urls["part"])["Body"]) == {"id": "large", "total": 20}
assert json.loads(receive(urls["constant"])["Body"]) == {"always": 1}
assert json.loads(receive(urls["made"])["Body"]) == {"text": "order large", "rule": "made", "id": "large"}

# A disabled rule matches nothing; the names of rules by their target.
events.disable_rule(Name="whole")
assert events.describe_rule(Name="whole")["State"] == "DISABLED"
put({"id": "second", "total": 30})
assert json.loads(receive(urls["part"])["Body"])["id"] == "second"
assert "Messages" not in sqs.receive_message(QueueUrl=urls["whole"])
assert events.list_rule_names_by_target(TargetArn=arn)["RuleNames"] == ["made"]
page = events.list_rules(Limit=3)
assert len(page["Rules"]) == 3 and len(events.list_rules(NextToken=page["NextToken"])["Rules"]) == 1

# A function and a log group.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)
table.create_table(TableName="seen", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                   AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
function = functions.create_function(FunctionName="worker", Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any",
                                     Handler="app.handler", Timeout=30, Code={"ZipFile": buffer.getvalue()})["FunctionArn"]
logs.create_log_group(logGroupName="/aws/events/all")
events.create_event_bus(Name="own", Tags=[{"Key": "k", "Value": "v"}])
events.put_rule(Name="all", EventBusName="own", EventPattern='{"source": [{"prefix": ""}]}')
events.put_targets(Rule="all", EventBusName="own", Targets=[
    {"Id": "function", "Arn": function},
    {"Id": "logs", "Arn": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/all"},
])
put({"id": "to-own"}, bus="own")
until("the function's item", lambda: table.get_item(TableName="seen", Key={"id": {"S": "to-own"}}).get("Item"))
logged = until("the log line", lambda: logs.filter_log_events(logGroupName="/aws/events/all")["events"])
assert json.loads(logged[0]["message"])["detail"] == {"id": "to-own"}, logged

# From bus to bus, and a chain that feeds itself: it is stopped, and its letter says by which rules.
buses = {name: events.create_event_bus(Name=name)["EventBusArn"] for name in ["left", "right"]}
loop_url, loop_arn = queue("loops")
seen_url, seen_arn = queue("seen")
for here, there in [("left", "right"), ("right", "left")]:
    events.put_rule(Name=f"{here}-{there}", EventBusName=here, EventPattern='{"source": ["talk"]}')
    events.put_targets(Rule=f"{here}-{there}", EventBusName=here, Targets=[
        {"Id": "bus", "Arn": buses[there], "DeadLetterConfig": {"Arn": loop_arn}},
        {"Id": "seen", "Arn": seen_arn, "InputPath": "$.detail"},
    ])
put({"id": "round"}, source="talk", bus="left")
letter = receive(loop_url)
said = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
assert said["ERROR_CODE"] == "LOOP_DETECTED" and "left-right" in said["ERROR_MESSAGE"] and "right-left" in said["ERROR_MESSAGE"], said
assert json.loads(letter["Body"])["detail"] == {"id": "round"}

# A target that is gone: the event goes to the dead-letter queue at once.
dead_url, dead_arn = queue("dead")
events.put_rule(Name="gone", EventPattern='{"source": ["lost"]}')
events.put_targets(Rule="gone", Targets=[{"Id": "t", "Arn": "arn:aws:sqs:us-east-1:000000000000:none", "DeadLetterConfig": {"Arn": dead_arn}}])
put({"id": "lost"}, source="lost")
said = {name: value["StringValue"] for name, value in receive(dead_url)["MessageAttributes"].items()}
assert said["ERROR_CODE"] == "NO_RESOURCE" and said["TARGET_ARN"].endswith(":none") and said["RULE_ARN"].endswith("rule/gone"), said

# What is wrong is said, entry by entry, and patterns with the place.
reply = events.put_events(Entries=[{"Source": "s", "DetailType": "t", "Detail": "{"}, {"Source": "s", "DetailType": "t", "Detail": "{}"}])
assert reply["FailedEntryCount"] == 1 and reply["Entries"][0] == {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}
message = fails("InvalidEventPatternException", events.put_rule, Name="x", EventPattern='{"a": "b"}')
assert message.startswith('Event pattern is not valid. Reason: "a" must be an object or an array') and "line: 1, column: 8" in message
whole = {"id": "i", "account": "1", "source": "s", "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "detail-type": "t", "a": "xy"}
assert events.test_event_pattern(EventPattern='{"a": [{"prefix": "x"}]}', Event=json.dumps(whole))["Result"] is True
fails("ValidationException", events.test_event_pattern, EventPattern='{"a": [{"prefix": "x"}]}', Event='{"a": "xy"}')
fails("ValidationException", events.delete_rule, Name="gone")
fails("ResourceNotFoundException", events.describe_event_bus, Name="none")

# Permissions and tags are kept; what is taken away is gone.
events.put_permission(EventBusName="own", Action="events:PutEvents", Principal="111111111111", StatementId="s")
policy = json.loads(events.describe_event_bus(Name="own")["Policy"])
assert policy["Statement"][0]["Principal"] == {"AWS": "arn:aws:iam::111111111111:root"}, policy
events.remove_permission(EventBusName="own", StatementId="s")
assert "Policy" not in events.describe_event_bus(Name="own")
own = events.describe_event_bus(Name="own")["Arn"]
events.tag_resource(ResourceARN=own, Tags=[{"Key": "more", "Value": "1"}])
assert len(events.list_tags_for_resource(ResourceARN=own)["Tags"]) == 2
events.remove_targets(Rule="all", EventBusName="own", Ids=["function", "logs"])
events.delete_rule(Name="all", EventBusName="own")
events.delete_event_bus(Name="own")
assert [bus["Name"] for bus in events.list_event_buses()["EventBuses"]] == ["default", "left", "right"]
assert events.put_rule(Name="often", ScheduleExpression="rate(5 minutes)")["RuleArn"]
fails("ValidationException", events.put_rule, Name="often", ScheduleExpression="rate(5 minute)")

# A stack with a bus and a rule.
stacks = boto3.client("cloudformation")
stack_url, stack_arn = queue("of-stack")
TEMPLATE = {"Resources": {
    "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "stacked"}},
    "Rule": {"Type": "AWS::Events::Rule", "Properties": {
        "EventBusName": {"Ref": "Bus"}, "EventPattern": {"detail": {"n": [{"numeric": ["=", 1]}]}},
        "Targets": [{"Id": "q", "Arn": stack_arn, "InputPath": "$.detail"}]}},
}, "Outputs": {"Rule": {"Value": {"Ref": "Rule"}}, "Arn": {"Value": {"Fn::GetAtt": ["Rule", "Arn"]}}}}


def stack(call, waiter, **kwargs):
    call(StackName="s", **kwargs)
    stacks.get_waiter(waiter).wait(StackName="s", WaiterConfig={"Delay": 1})


stack(stacks.create_stack, "stack_create_complete", TemplateBody=json.dumps(TEMPLATE))
outputs = {one["OutputKey"]: one["OutputValue"] for one in stacks.describe_stacks(StackName="s")["Stacks"][0]["Outputs"]}
assert outputs["Rule"].startswith("stacked|s-Rule-") and ":rule/stacked/s-Rule-" in outputs["Arn"], outputs
put({"n": 1.0}, bus="stacked")
assert json.loads(receive(stack_url)["Body"]) == {"n": 1.0}
TEMPLATE["Resources"]["Rule"]["Properties"]["EventPattern"] = {"detail": {"n": [2]}}
stack(stacks.update_stack, "stack_update_complete", TemplateBody=json.dumps(TEMPLATE))
put({"n": 1}, bus="stacked")
put({"n": 2}, bus="stacked")
assert json.loads(receive(stack_url)["Body"]) == {"n": 2}
stack(stacks.delete_stack, "stack_delete_complete")
fails("ResourceNotFoundException", events.describe_event_bus, Name="stacked")
