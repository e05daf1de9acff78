"""Sends messages to queues whose mappings tell of each of them, while the server is killed; all that were sent must be told of."""
import io
import json
import os
import sys
import time
import zipfile
import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

config = Config(retries={"max_attempts": 1}, connect_timeout=2, read_timeout=30)
functions, sqs = boto3.client("lambda", config=config), boto3.client("sqs", config=config)
LEDGER = os.environ["LEDGER"]
HANDLER = """
import boto3, os
sqs = boto3.client("sqs")

def handler(event, context):
    for record in event["Records"]:
        sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody=record["body"])
"""
KINDS = {"work": {}, "work.fifo": {"FifoQueue": "true", "ContentBasedDeduplication": "true"}}


def url(name):
    return sqs.get_queue_url(QueueName=name)["QueueUrl"]


if sys.argv[1] == "make":
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", HANDLER)
    out = sqs.create_queue(QueueName="out")["QueueUrl"]
    functions.create_function(FunctionName="teller", Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any",
                              Handler="app.handler", Timeout=20, Code={"ZipFile": buffer.getvalue()},
                              Environment={"Variables": {"OUT": out}})
    for name, attributes in KINDS.items():
        made = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=made, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        functions.create_event_source_mapping(FunctionName="teller", EventSourceArn=arn, BatchSize=3)
elif sys.argv[1] == "write":
    urls = {name: url(name) for name in KINDS}
    with open(LEDGER, "a") as ledger:
        for number in range(100_000):
            for name in KINDS:
                body = f"{name}-{sys.argv[2]}-{number}"
                group = {"MessageGroupId": str(number % 3)} if name.endswith(".fifo") else {}
                try:
                    sqs.send_message(QueueUrl=urls[name], MessageBody=body, **group)
                except (BotoCoreError, ClientError):
                    sys.exit(0)
                print(body, file=ledger, flush=True)
                print(body, flush=True)
else:
    out, deadline = url("out"), time.monotonic() + 60
    with open(LEDGER) as ledger:
        missing = {line.strip() for line in ledger}
    assert len(missing) > 200, len(missing)
    told = []
    while missing and time.monotonic() < deadline:
        messages = sqs.receive_message(QueueUrl=out, MaxNumberOfMessages=10, WaitTimeSeconds=5).get("Messages", [])
        told += [message["Body"] for message in messages]
        missing -= set(told)
        entries = [{"Id": str(at), "ReceiptHandle": m["ReceiptHandle"]} for at, m in enumerate(messages)]
        if entries:
            sqs.delete_message_batch(QueueUrl=out, Entries=entries)
    assert not missing, sorted(missing)
    # Repeated are at most the batches that were under way when the server was killed.
    assert len(told) - len(set(told)) < 200, len(told) - len(set(told))
