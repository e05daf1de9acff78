"""Puts events and publishes messages until the server is killed, noting what was acknowledged; or checks that all of it has come.

The ledger holds a line for each that was acknowledged.
"""
import json
import os
import sys
import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

ledger = os.environ["LEDGER"]
config = Config(retries={"total_max_attempts": 1})
events, sns, sqs = boto3.client("events", config=config), boto3.client("sns", config=config), boto3.client("sqs")
TOPIC = "arn:aws:sns:us-east-1:000000000000:crash"
if sys.argv[1] == "write":
    arns = {}
    for name in ["bus", "topic"]:
        url = sqs.create_queue(QueueName=f"crash-{name}")["QueueUrl"]
        arns[name] = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name="crash", EventPattern='{"source": ["crash"]}')
    events.put_targets(Rule="crash", Targets=[{"Id": "q", "Arn": arns["bus"], "InputPath": "$.detail.id"}])
    sns.subscribe(TopicArn=sns.create_topic(Name="crash")["TopicArn"], Protocol="sqs", Endpoint=arns["topic"],
                  Attributes={"RawMessageDelivery": "true"})
    with open(ledger, "a") as noted:
        number = 0
        while True:
            ids = [f"{sys.argv[2]}-{number + at}" for at in range(3)]
            number += 3
            try:
                reply = events.put_events(Entries=[{"Source": "crash", "DetailType": "t", "Detail": json.dumps({"id": one})} for one in ids])
                assert reply["FailedEntryCount"] == 0, reply
                noted.writelines(f"bus {one}\n" for one in ids)
                sns.publish(TopicArn=TOPIC, Message=ids[0])
                noted.write(f"topic {ids[0]}\n")
                noted.flush()
            except (BotoCoreError, ClientError):
                noted.flush()
                break
            print(number, flush=True)
else:
    with open(ledger) as noted:
        wanted = {tuple(line.split()) for line in noted}
    for name in ["bus", "topic"]:
        url = sqs.get_queue_url(QueueName=f"crash-{name}")["QueueUrl"]
        missing = {one for kind, one in wanted if kind == name}
        while missing:
            messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=20).get("Messages", [])
            assert messages, f"{len(missing)} of {name} that were acknowledged never came: {sorted(missing)[:5]}"
            missing -= {json.loads(one["Body"]) if name == "bus" else one["Body"] for one in messages}
            entries = [{"Id": str(at), "ReceiptHandle": m["ReceiptHandle"]} for at, m in enumerate(messages)]
            sqs.delete_message_batch(QueueUrl=url, Entries=entries)
    open(ledger, "w").close()
