"""Archives and replays of EventBridge: what is kept, what comes again and to whom, cancelling, CloudFormation."""
import datetime
import json
import time

import boto3
from botocore.exceptions import ClientError

events, sqs, stacks = boto3.client("events"), boto3.client("sqs"), boto3.client("cloudformation")
BUS = "arn:aws:events:us-east-1:000000000000:event-bus/orders"


def fails(message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Message"] == message, error.response
        return
    raise AssertionError(f"{message} was expected")


def queue(name):
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url, count):
    found = []
    for _ in range(count * 3):
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10, MaxNumberOfMessages=10).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(json.loads(message["Body"]))
        if len(found) >= count:
            return found
    raise AssertionError(f"{len(found)} of {count} came to {url}")


def until(replay, state):
    for _ in range(300):
        told = events.describe_replay(ReplayName=replay)
        if told["State"] == state:
            return told
        time.sleep(0.05)
    raise AssertionError(told)


events.create_event_bus(Name="orders")
fails("Event bus none does not exist.", events.create_archive, ArchiveName="a", EventSourceArn=BUS.replace("orders", "none"))
archive = events.create_archive(ArchiveName="kept", EventSourceArn=BUS, RetentionDays=7, EventPattern=json.dumps({"detail-type": ["new"]}))["ArchiveArn"]
fails("Archive kept already exists.", events.create_archive, ArchiveName="kept", EventSourceArn=BUS)
rules = {}
for name in ("first", "second"):
    rules[name] = events.put_rule(Name=name, EventBusName="orders", EventPattern=json.dumps({"source": ["shop"]}))["RuleArn"]
    url, arn = queue(name)
    events.put_targets(Rule=name, EventBusName="orders", Targets=[{"Id": "1", "Arn": arn}])
    rules[name] = (rules[name], url)
start = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=5)
for number in range(0, 250, 10):
    events.put_events(Entries=[{"Source": "shop", "DetailType": "new" if number % 20 == 0 else "old", "EventBusName": "orders",
                                "Detail": json.dumps({"n": number + one})} for one in range(10)])
described = events.describe_archive(ArchiveName="kept")
assert described["EventCount"] == 130 and described["SizeBytes"] > 130 * 100 and described["RetentionDays"] == 7, described
for name in rules:
    assert len(receive(rules[name][1], 250)) == 250

# One rule gets them again, each with the replay's name, in no other order than they came.
end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=5)
window = {"EventStartTime": start, "EventEndTime": end}
started = events.start_replay(ReplayName="again", EventSourceArn=archive, Destination={"Arn": BUS, "FilterArns": [rules["first"][0]]}, **window)
assert started["State"] == "STARTING", started
told = until("again", "COMPLETED")
assert told["EventSourceArn"] == archive and told["EventLastReplayedTime"] >= start, told
again = receive(rules["first"][1], 130)
assert len(again) == 130 and all(event["replay-name"] == "again" and event["detail-type"] == "new" for event in again)
assert sorted(event["detail"]["n"] for event in again) == [n + one for n in range(0, 250, 20) for one in range(10)]
assert "Messages" not in sqs.receive_message(QueueUrl=rules["second"][1])
assert events.describe_archive(ArchiveName="kept")["EventCount"] == 130, "what is replayed is not kept again"

fails("Replay again already exists.", events.start_replay, ReplayName="again", EventSourceArn=archive, Destination={"Arn": BUS}, **window)
fails("Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.", events.start_replay,
      ReplayName="r", EventSourceArn=archive, Destination={"Arn": BUS.replace("orders", "default")}, **window)
fails("Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.", events.start_replay,
      ReplayName="r", EventSourceArn=archive, Destination={"Arn": BUS}, EventStartTime=end, EventEndTime=start)
fails("Replay again is not in a valid state for this operation.", events.cancel_replay, ReplayName="again")
fails("Replay none does not exist.", events.describe_replay, ReplayName="none")
assert [one["ReplayName"] for one in events.list_replays(State="COMPLETED")["Replays"]] == ["again"]

# A change holds for what comes from then on; an archive goes with its events.
events.update_archive(ArchiveName="kept", EventPattern=json.dumps({"detail-type": ["old"]}), Description="d")
events.put_events(Entries=[{"Source": "x", "DetailType": kind, "EventBusName": "orders", "Detail": "{}"} for kind in ("new", "old")])
assert events.describe_archive(ArchiveName="kept")["EventCount"] == 131
assert [one["EventCount"] for one in events.list_archives(EventSourceArn=BUS)["Archives"]] == [131]
events.delete_archive(ArchiveName="kept")
fails("Archive kept does not exist.", events.describe_archive, ArchiveName="kept")
events.create_archive(ArchiveName="kept", EventSourceArn=BUS)
assert events.describe_archive(ArchiveName="kept")["EventCount"] == 0

template = {"Resources": {"Archive": {"Type": "AWS::Events::Archive", "Properties": {
    "SourceArn": BUS, "RetentionDays": 3, "EventPattern": {"source": ["shop"]}}}}, "Outputs": {"Name": {"Value": {"Ref": "Archive"}}}}
stacks.create_stack(StackName="archives", TemplateBody=json.dumps(template))
stacks.get_waiter("stack_create_complete").wait(StackName="archives", WaiterConfig={"Delay": 1})
name = stacks.describe_stacks(StackName="archives")["Stacks"][0]["Outputs"][0]["OutputValue"]
assert json.loads(events.describe_archive(ArchiveName=name)["EventPattern"]) == {"source": ["shop"]}
stacks.delete_stack(StackName="archives")
stacks.get_waiter("stack_delete_complete").wait(StackName="archives", WaiterConfig={"Delay": 1})
fails(f"Archive {name} does not exist.", events.describe_archive, ArchiveName=name)
