"""FIFO topics: order within a group, duplicates, queues of both kinds, batches, dead letters, CloudFormation."""
import json

import boto3
from botocore.exceptions import ClientError

sns, sqs, stacks = boto3.client("sns"), boto3.client("sqs"), boto3.client("cloudformation")


def fails(message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Message"] == message, error.response
        return
    raise AssertionError(f"{message} was expected")


def queue(name):
    attributes = {"FifoQueue": "true"} if name.endswith(".fifo") else {}
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url, count):
    """So many messages, in the order in which they come."""
    found = []
    for _ in range(count * 3):
        reply = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10, MaxNumberOfMessages=10,
                                    MessageSystemAttributeNames=["MessageGroupId", "MessageDeduplicationId"])
        for message in reply.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            found.append(message)
        if len(found) >= count:
            return found
    raise AssertionError(f"{len(found)} of {count} came to {url}")


fails("Invalid parameter: Topic Name", sns.create_topic, Name="moves", Attributes={"FifoTopic": "true"})
topic = sns.create_topic(Name="moves.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["FifoTopic"] == "true"
line_url, line = queue("line.fifo")
raw_url, raw = queue("raw.fifo")
plain_url, plain = queue("plain")
dead_url, dead = queue("dead.fifo")
wrapped = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=line)["SubscriptionArn"]
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=raw, Attributes={"RawMessageDelivery": "true"})
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=plain, Attributes={"RawMessageDelivery": "true"})
gone = line.replace("line.fifo", "gone.fifo")
fails("Invalid parameter: Attributes Reason: RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.", sns.subscribe,
      TopicArn=topic, Protocol="sqs", Endpoint=gone, Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": plain})})
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=gone,
              Attributes={"RawMessageDelivery": "true", "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead})})

fails("Invalid parameter: The MessageGroupId parameter is required for FIFO topics", sns.publish, TopicArn=topic, Message="m")
fails("Invalid parameter: The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
      sns.publish, TopicArn=topic, Message="m", MessageGroupId="g")
numbers = []
for number in range(30):
    told = sns.publish(TopicArn=topic, Message=str(number), MessageGroupId=f"g{number % 3}", MessageDeduplicationId=str(number))
    numbers.append(told["SequenceNumber"])
assert numbers == sorted(numbers) and len(set(numbers)) == 30, numbers
again = sns.publish(TopicArn=topic, Message="0", MessageGroupId="g0", MessageDeduplicationId="0")
assert again["SequenceNumber"] == numbers[0], again

for url in (raw_url, dead_url):
    found = receive(url, 30)
    for group in range(3):
        mine = [int(one["Body"]) for one in found if one["Attributes"]["MessageGroupId"] == f"g{group}"]
        assert mine == list(range(group, 30, 3)), mine
plain = sorted((int(one["Body"]), one["MessageId"]) for one in receive(plain_url, 30))
assert [number for number, _ in plain] == list(range(30)), plain
first = json.loads(receive(line_url, 30)[0]["Body"])
assert first["SequenceNumber"] in numbers and "Signature" not in first and first["TopicArn"] == topic, first
assert "Messages" not in sqs.receive_message(QueueUrl=raw_url)

# A batch keeps its order; a subscription that is gone takes nothing more.
sns.set_topic_attributes(TopicArn=topic, AttributeName="ContentBasedDeduplication", AttributeValue="true")
sns.unsubscribe(SubscriptionArn=wrapped)
batch = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
    {"Id": str(number), "Message": f"batch {number}", "MessageGroupId": "b"} for number in range(10)])
assert [one["Id"] for one in batch["Successful"]] == [str(number) for number in range(10)], batch
assert [one["Body"] for one in receive(raw_url, 10)] == [f"batch {number}" for number in range(10)]
assert "Messages" not in sqs.receive_message(QueueUrl=line_url)

template = {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {
    "TopicName": "stacked.fifo", "FifoTopic": True, "ContentBasedDeduplication": True, "FifoThroughputScope": "MessageGroup",
    "Subscription": [{"Protocol": "sqs", "Endpoint": raw}]}}}}
stacks.create_stack(StackName="fifo", TemplateBody=json.dumps(template))
stacks.get_waiter("stack_create_complete").wait(StackName="fifo", WaiterConfig={"Delay": 1})
stacked = topic.replace("moves.fifo", "stacked.fifo")
assert sns.get_topic_attributes(TopicArn=stacked)["Attributes"]["FifoThroughputScope"] == "MessageGroup"
