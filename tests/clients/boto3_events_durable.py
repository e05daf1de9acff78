"""Puts events, or checks that every one that was acknowledged is delivered after the server was killed."""
import json
import sys
import boto3

events, sqs = boto3.client("events"), boto3.client("sqs")
if sys.argv[1] == "write":
    url = sqs.create_queue(QueueName="kept")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.create_event_bus(Name="kept")
    events.put_rule(Name="first", EventPattern='{"source": ["s"]}')
    events.put_targets(Rule="first", Targets=[{"Id": "bus", "Arn": "arn:aws:events:us-east-1:000000000000:event-bus/kept"}])
    events.put_rule(Name="second", EventBusName="kept", EventPattern='{"detail": {"n": [{"numeric": [">=", 0]}]}}')
    events.put_targets(Rule="second", EventBusName="kept", Targets=[{"Id": "queue", "Arn": arn, "InputPath": "$.detail"}])
    for number in range(0, 300, 10):
        entries = [{"Source": "s", "DetailType": "t", "Detail": json.dumps({"n": number + at})} for at in range(10)]
        assert events.put_events(Entries=entries)["FailedEntryCount"] == 0
else:
    url = sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    found = set()
    while len(found) < 300:
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=20).get("Messages", [])
        assert messages, f"only {len(found)} of 300 events came"
        found.update(json.loads(message["Body"])["n"] for message in messages)
        entries = [{"Id": str(at), "ReceiptHandle": m["ReceiptHandle"]} for at, m in enumerate(messages)]
        sqs.delete_message_batch(QueueUrl=url, Entries=entries)
    assert found == set(range(300)), found
