"""Queues by boto3 and by the query protocol: send, receive, hide, delete, batches, FIFO order, dead letters, long polls, faults."""
import hashlib
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ET

import boto3
from botocore.exceptions import ClientError

sqs = boto3.client("sqs")
NS = "{http://queue.amazonaws.com/doc/2012-11-05/}"


def fails(code, call, text="", **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        assert text in error.response["Error"]["Message"], error.response
        return
    raise AssertionError(f"{code} was expected")


def receive(url, **kwargs):
    return sqs.receive_message(QueueUrl=url, **kwargs).get("Messages", [])


# Queues.
url = sqs.create_queue(QueueName="plain", Attributes={"VisibilityTimeout": "40"}, tags={"team": "a"})["QueueUrl"]
assert url.endswith("/000000000000/plain") and url.startswith("http://localhost:"), url
assert sqs.create_queue(QueueName="plain", Attributes={"VisibilityTimeout": "40"})["QueueUrl"] == url
fails("QueueAlreadyExists", sqs.create_queue, QueueName="plain", Attributes={"VisibilityTimeout": "41"})
fails("InvalidAttributeName", sqs.create_queue, QueueName="other", Attributes={"Nonsense": "1"})
fails("InvalidAttributeValue", sqs.create_queue, QueueName="other", Attributes={"DelaySeconds": "901"})
fails("InvalidParameterValue", sqs.create_queue, QueueName="a b")
assert sqs.get_queue_url(QueueName="plain")["QueueUrl"] == url
missing = "AWS.SimpleQueueService.NonExistentQueue"
fails(missing, sqs.get_queue_url, "The specified queue does not exist.", QueueName="none")
try:
    sqs.get_queue_url(QueueName="none")
except sqs.exceptions.QueueDoesNotExist as error:
    assert error.response["Error"]["QueryErrorCode"] == "QueueDoesNotExist", error.response
assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "a"}
attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
assert attributes["QueueArn"] == "arn:aws:sqs:us-east-1:000000000000:plain" and attributes["VisibilityTimeout"] == "40", attributes
sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "30"})
port = urllib.parse.urlparse(url).port
for form in ["plain", f"http://127.0.0.1:{port}/000000000000/plain", "https://sqs.us-east-1.amazonaws.com/000000000000/plain",
             f"http://sqs.us-east-1.localhost:{port}/000000000000/plain"]:
    assert sqs.get_queue_attributes(QueueUrl=form, AttributeNames=["VisibilityTimeout"])["Attributes"] == {"VisibilityTimeout": "30"}
for number in range(3):
    sqs.create_queue(QueueName=f"page-{number}")
pages = list(sqs.get_paginator("list_queues").paginate(QueueNamePrefix="page-", PaginationConfig={"PageSize": 2}))
assert [len(page["QueueUrls"]) for page in pages] == [2, 1], pages

# Messages. botocore itself checks MD5OfBody and MD5OfMessageAttributes.
sent = sqs.send_message(QueueUrl=url, MessageBody="hällo", MessageAttributes={
    "n": {"DataType": "Number", "StringValue": "1"}, "b": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}})
assert sent["MD5OfMessageBody"] == hashlib.md5("hällo".encode()).hexdigest()
got = receive(url, AttributeNames=["All"], MessageAttributeNames=["All"])
assert len(got) == 1 and got[0]["Body"] == "hällo" and got[0]["MessageId"] == sent["MessageId"], got
assert got[0]["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
assert got[0]["MessageAttributes"]["b"]["BinaryValue"] == b"\x00\x01"
assert got[0]["Attributes"]["ApproximateReceiveCount"] == "1" and got[0]["Attributes"]["SenderId"], got
assert receive(url) == []
sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=got[0]["ReceiptHandle"], VisibilityTimeout=0)
again = receive(url, AttributeNames=["ApproximateReceiveCount"])
assert again[0]["Attributes"] == {"ApproximateReceiveCount": "2"} and "MessageAttributes" not in again[0], again
sqs.delete_message(QueueUrl=url, ReceiptHandle=again[0]["ReceiptHandle"])
sqs.delete_message(QueueUrl=url, ReceiptHandle=again[0]["ReceiptHandle"])
fails("ReceiptHandleIsInvalid", sqs.delete_message, QueueUrl=url, ReceiptHandle="forged")
fails("MissingParameter", sqs.send_message, "MessageBody", QueueUrl=url, MessageBody="")
fails("InvalidMessageContents", sqs.send_message, QueueUrl=url, MessageBody="\x01")
fails("InvalidParameterValue", sqs.send_message, "shorter than 1048576 bytes", QueueUrl=url, MessageBody="x" * 1048577)
fails("InvalidParameterValue", receive, "Must be between 1 and 10", url=url, MaxNumberOfMessages=11)
big = sqs.send_message(QueueUrl=url, MessageBody="x" * 1048576)
assert receive(url)[0]["MessageId"] == big["MessageId"]

# Batches.
batch = sqs.create_queue(QueueName="batch")["QueueUrl"]
entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(9)] + [{"Id": "bad", "MessageBody": "\x01"}]
answer = sqs.send_message_batch(QueueUrl=batch, Entries=entries)
assert len(answer["Successful"]) == 9 and [f["Id"] for f in answer["Failed"]] == ["bad"], answer
assert answer["Failed"][0]["Code"] == "InvalidMessageContents" and answer["Failed"][0]["SenderFault"], answer
got = receive(batch, MaxNumberOfMessages=10)
assert {m["Body"] for m in got} == {f"m{n}" for n in range(9)}
deleted = sqs.delete_message_batch(QueueUrl=batch, Entries=[{"Id": str(n), "ReceiptHandle": m["ReceiptHandle"]} for n, m in enumerate(got)])
assert len(deleted["Successful"]) == 9 and "Failed" not in deleted, deleted
prefix = "AWS.SimpleQueueService."
fails(prefix + "EmptyBatchRequest", sqs.send_message_batch, QueueUrl=batch, Entries=[])
fails(prefix + "TooManyEntriesInBatchRequest", sqs.send_message_batch, QueueUrl=batch, Entries=[{"Id": str(n), "MessageBody": "x"} for n in range(11)])
fails(prefix + "BatchEntryIdsNotDistinct", sqs.send_message_batch, QueueUrl=batch, Entries=[{"Id": "a", "MessageBody": "x"}] * 2)
fails(prefix + "BatchRequestTooLong", sqs.send_message_batch, QueueUrl=batch, Entries=[{"Id": str(n), "MessageBody": "x" * 600000} for n in range(2)])

# A long poll ends when a message comes, and one with a delay comes when the delay ends.
answers = []
poll = threading.Thread(target=lambda: answers.append((receive(batch, WaitTimeSeconds=20), time.monotonic())))
began = time.monotonic()
poll.start()
sqs.send_message(QueueUrl=batch, MessageBody="late", DelaySeconds=1)
poll.join()
assert answers[0][0][0]["Body"] == "late" and 0.9 < answers[0][1] - began < 5, answers
sqs.delete_message(QueueUrl=batch, ReceiptHandle=answers[0][0][0]["ReceiptHandle"])

# FIFO.
fifo = sqs.create_queue(QueueName="line.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"})["QueueUrl"]
first = sqs.send_message(QueueUrl=fifo, MessageBody="1", MessageGroupId="a")
assert sqs.send_message(QueueUrl=fifo, MessageBody="1", MessageGroupId="a")["MessageId"] == first["MessageId"]
sqs.send_message(QueueUrl=fifo, MessageBody="2", MessageGroupId="a")
sqs.send_message(QueueUrl=fifo, MessageBody="3", MessageGroupId="b")
one = receive(fifo, AttributeNames=["All"])
assert one[0]["Body"] == "1" and one[0]["Attributes"]["MessageGroupId"] == "a" and len(one[0]["Attributes"]["SequenceNumber"]) == 20, one
assert [m["Body"] for m in receive(fifo, MaxNumberOfMessages=10)] == ["3"]
assert receive(fifo) == []
sqs.delete_message(QueueUrl=fifo, ReceiptHandle=one[0]["ReceiptHandle"])
assert [m["Body"] for m in receive(fifo)] == ["2"]
fails("MissingParameter", sqs.send_message, "MessageGroupId", QueueUrl=fifo, MessageBody="x")

# Dead letters, there and back.
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
arn = "arn:aws:sqs:us-east-1:000000000000:"
policy = json.dumps({"deadLetterTargetArn": arn + "dead", "maxReceiveCount": 1})
work = sqs.create_queue(QueueName="work", Attributes={"RedrivePolicy": policy, "VisibilityTimeout": "0"})["QueueUrl"]
sqs.send_message(QueueUrl=work, MessageBody="poison")
assert receive(work)[0]["Body"] == "poison" and receive(work) == []
letter = receive(dead, AttributeNames=["All"], VisibilityTimeout=0)[0]
assert letter["Body"] == "poison" and letter["Attributes"]["DeadLetterQueueSourceArn"] == arn + "work", letter
assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [work]
sqs.start_message_move_task(SourceArn=arn + "dead")
assert receive(work, WaitTimeSeconds=10)[0]["Body"] == "poison"
deadline = time.monotonic() + 10
while sqs.list_message_move_tasks(SourceArn=arn + "dead")["Results"][0]["Status"] == "RUNNING":
    assert time.monotonic() < deadline, "the move task does not end"
task = sqs.list_message_move_tasks(SourceArn=arn + "dead")["Results"][0]
assert task["Status"] == "COMPLETED" and task["ApproximateNumberOfMessagesMoved"] == 1, task

# Purge, permissions, tags.
sqs.send_message(QueueUrl=batch, MessageBody="x")
sqs.purge_queue(QueueUrl=batch)
assert receive(batch) == []
fails(prefix + "PurgeQueueInProgress", sqs.purge_queue, QueueUrl=batch)
sqs.add_permission(QueueUrl=batch, Label="l", AWSAccountIds=["123456789012"], Actions=["SendMessage"])
statement = json.loads(sqs.get_queue_attributes(QueueUrl=batch, AttributeNames=["Policy"])["Attributes"]["Policy"])["Statement"][0]
assert statement["Action"] == "SQS:SendMessage" and statement["Sid"] == "l", statement
sqs.remove_permission(QueueUrl=batch, Label="l")
assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=batch, AttributeNames=["Policy"])


# The query protocol, posted to the queue's own address and to the root.
def query(address, fault=False, **form):
    request = urllib.request.Request(address, data=urllib.parse.urlencode(form).encode())
    try:
        with urllib.request.urlopen(request) as answer:
            assert not fault, form
            return ET.fromstring(answer.read())
    except urllib.error.HTTPError as error:
        assert fault, error.read()
        return ET.fromstring(error.read())


own = f"http://127.0.0.1:{port}/000000000000/batch"
sent = query(own, Action="SendMessage", Version="2012-11-05", MessageBody="form", **{
    "MessageAttribute.1.Name": "k", "MessageAttribute.1.Value.DataType": "String", "MessageAttribute.1.Value.StringValue": "v"})
assert sent.tag == NS + "SendMessageResponse", ET.tostring(sent)
got = query(own, Action="ReceiveMessage", **{"AttributeName.1": "All", "MessageAttributeName.1": "All"})
message = got.find(f"{NS}ReceiveMessageResult/{NS}Message")
assert message.find(NS + "Body").text == "form" and message.find(NS + "MessageId").text == sent.find(f".//{NS}MessageId").text
assert message.find(f"{NS}MessageAttribute/{NS}Name").text == "k" and message.find(f"{NS}MessageAttribute/{NS}Value/{NS}StringValue").text == "v"
assert {a.find(NS + "Name").text for a in message.findall(NS + "Attribute")} >= {"SenderId", "SentTimestamp"}
query(own, Action="DeleteMessage", ReceiptHandle=message.find(NS + "ReceiptHandle").text)
made = query(f"http://127.0.0.1:{port}/", Action="CreateQueue", Version="2012-11-05", QueueName="formed", **{
    "Attribute.1.Name": "DelaySeconds", "Attribute.1.Value": "7", "Tag.1.Key": "a", "Tag.1.Value": "b"})
formed = made.find(f".//{NS}QueueUrl").text
assert sqs.get_queue_attributes(QueueUrl=formed, AttributeNames=["DelaySeconds"])["Attributes"] == {"DelaySeconds": "7"}
assert sqs.list_queue_tags(QueueUrl=formed)["Tags"] == {"a": "b"}
answer = query(own, Action="SendMessageBatch", Version="2012-11-05", **{
    "SendMessageBatchRequestEntry.1.Id": "x", "SendMessageBatchRequestEntry.1.MessageBody": "one"})
assert answer.find(f".//{NS}SendMessageBatchResultEntry/{NS}Id").text == "x"
fault = query(f"http://127.0.0.1:{port}/000000000000/none", True, Action="ReceiveMessage", Version="2012-11-05")
assert fault.find(f".//{NS}Code").text == missing, ET.tostring(fault)
fault = query(own, True, Action="SendMessage", Version="2012-11-05")
assert fault.find(f".//{NS}Code").text == "MissingParameter", ET.tostring(fault)

# CloudFormation: a queue with its dead-letter queue and a policy.
cloudformation = boto3.client("cloudformation")
template = """
Resources:
  Dead: {Type: AWS::SQS::Queue}
  Line:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
      VisibilityTimeout: %d
  Work:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: stacked
      VisibilityTimeout: %d
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}
      Tags: [{Key: a, Value: b}]
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Work]
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: sqs:SendMessage, Resource: !GetAtt Work.Arn}]
Outputs:
  Url: {Value: !Ref Work}
  Name: {Value: !GetAtt Line.QueueName}
"""
cloudformation.create_stack(StackName="queues", TemplateBody=template % (9, 9))
cloudformation.get_waiter("stack_create_complete").wait(StackName="queues", WaiterConfig={"Delay": 1})
outputs = {o["OutputKey"]: o["OutputValue"] for o in cloudformation.describe_stacks(StackName="queues")["Stacks"][0]["Outputs"]}
assert outputs["Name"].endswith(".fifo"), outputs
stacked = sqs.get_queue_attributes(QueueUrl=outputs["Url"], AttributeNames=["All"])["Attributes"]
assert stacked["VisibilityTimeout"] == "9" and "sns.amazonaws.com" in stacked["Policy"] and "maxReceiveCount" in stacked["RedrivePolicy"], stacked
assert sqs.list_queue_tags(QueueUrl=outputs["Url"])["Tags"]["a"] == "b"
cloudformation.update_stack(StackName="queues", TemplateBody=template % (8, 8))
cloudformation.get_waiter("stack_update_complete").wait(StackName="queues", WaiterConfig={"Delay": 1})
assert sqs.get_queue_attributes(QueueUrl="stacked", AttributeNames=["VisibilityTimeout"])["Attributes"] == {"VisibilityTimeout": "8"}
cloudformation.delete_stack(StackName="queues")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="queues", WaiterConfig={"Delay": 1})
fails(missing, sqs.get_queue_url, QueueName="stacked")

sqs.delete_queue(QueueUrl=url)
fails(missing, sqs.send_message, QueueUrl=url, MessageBody="x")
