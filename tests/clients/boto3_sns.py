"""SNS by boto3: topics, queues and functions subscribed, filters, raw delivery, batches, dead letters, stacks."""
import io
import json
import time
import zipfile
import boto3
from botocore.exceptions import ClientError

sns, sqs = boto3.client("sns"), boto3.client("sqs")
functions, table, stacks = boto3.client("lambda"), boto3.client("dynamodb"), boto3.client("cloudformation")
HANDLER = """
import boto3
def handler(event, context):
    sns = event["Records"][0]["Sns"]
    boto3.client("dynamodb").put_item(TableName="seen", Item={"id": {"S": sns["Message"]}, "subject": {"S": sns["Subject"]}})
"""


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return
    raise AssertionError(f"{code} was expected")


def queue(name):
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url):
    for _ in range(3):
        reply = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10, MessageAttributeNames=["All"])
        for message in reply.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return message
    raise AssertionError(f"nothing came to {url}")


topic = sns.create_topic(Name="orders", Tags=[{"Key": "k", "Value": "v"}])["TopicArn"]
assert sns.create_topic(Name="orders")["TopicArn"] == topic
plain_url, plain = queue("plain")
raw_url, raw = queue("raw")
some_url, some = queue("some")
body_url, body = queue("body")
dead_url, dead = queue("dead")
arns = {}
for name, endpoint, attributes in [
    ("plain", plain, {}),
    ("raw", raw, {"RawMessageDelivery": "true"}),
    ("some", some, {"FilterPolicy": json.dumps({"kind": ["new"], "price": [{"numeric": [">", 10]}]})}),
    ("body", body, {"FilterPolicy": json.dumps({"order": {"id": [{"prefix": "x"}]}}), "FilterPolicyScope": "MessageBody"}),
    ("gone", "arn:aws:sqs:us-east-1:000000000000:none", {"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead})}),
]:
    arns[name] = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=endpoint, Attributes=attributes)["SubscriptionArn"]
attributes = {"kind": {"DataType": "String", "StringValue": "new"}, "price": {"DataType": "Number", "StringValue": "12.5"}}
text = json.dumps({"order": {"id": "x1"}})
message_id = sns.publish(TopicArn=topic, Message=text, Subject="An order", MessageAttributes=attributes)["MessageId"]
envelope = json.loads(receive(plain_url)["Body"])
assert envelope["Type"] == "Notification" and envelope["MessageId"] == message_id and envelope["TopicArn"] == topic, envelope
assert envelope["Message"] == text and envelope["Subject"] == "An order", envelope
assert envelope["MessageAttributes"]["price"] == {"Type": "Number", "Value": "12.5"}, envelope
message = receive(raw_url)
assert message["Body"] == text and message["MessageAttributes"]["kind"]["StringValue"] == "new", message
assert json.loads(receive(some_url)["Body"])["MessageId"] == message_id
assert json.loads(receive(body_url)["Body"])["MessageId"] == message_id
assert json.loads(receive(dead_url)["Body"])["MessageId"] == message_id

# A batch: what no filter takes does not come, and where one is wrong none is taken.
try:
    sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "no"}, {"Id": "b", "Message": "no", "Subject": "x\ny"}])
    raise AssertionError("a wrong entry was taken")
except sns.exceptions.InvalidParameterException as error:
    assert error.response["Error"]["Message"] == "Invalid parameter: Subject", error.response
reply = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "first"}, {"Id": "c", "Message": "third"}])
assert [one["Id"] for one in reply["Successful"]] == ["a", "c"] and reply["Failed"] == [], reply
assert {json.loads(receive(plain_url)["Body"])["Message"] for _ in range(2)} == {"first", "third"}
assert "Messages" not in sqs.receive_message(QueueUrl=some_url) and "Messages" not in sqs.receive_message(QueueUrl=body_url)

# A function, and a text for each protocol.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)
table.create_table(TableName="seen", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                   AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
function = functions.create_function(FunctionName="worker", Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any",
                                     Handler="app.handler", Timeout=30, Code={"ZipFile": buffer.getvalue()})["FunctionArn"]
sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=function)
sns.publish(TopicArn=topic, Subject="s", MessageStructure="json", Message=json.dumps({"default": "for all", "lambda": "for functions"}))
assert json.loads(receive(plain_url)["Body"])["Message"] == "for all"
deadline = time.monotonic() + 60
while not (item := table.get_item(TableName="seen", Key={"id": {"S": "for functions"}}).get("Item")):
    assert time.monotonic() < deadline, "the function was never called"
assert item["subject"] == {"S": "s"}, item

# Attributes, permissions, tags, lists.
sns.set_subscription_attributes(SubscriptionArn=arns["some"], AttributeName="FilterPolicy", AttributeValue="{}")
assert sns.get_subscription_attributes(SubscriptionArn=arns["raw"])["Attributes"]["RawMessageDelivery"] == "true"
sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="Orders")
found = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
assert found["DisplayName"] == "Orders" and found["SubscriptionsConfirmed"] == "6", found
sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=["111111111111"], ActionName=["Publish"])
assert "111111111111" in sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"]
sns.remove_permission(TopicArn=topic, Label="l")
assert "111111111111" not in sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"]
sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "more", "Value": "1"}])
assert len(sns.list_tags_for_resource(ResourceArn=topic)["Tags"]) == 2
assert len(sns.list_subscriptions()["Subscriptions"]) == 6
fails("InvalidParameter", sns.subscribe, TopicArn=topic, Protocol="https", Endpoint="http://example.org")
fails("NotFound", sns.publish, TopicArn=topic + "x", Message="m")
sns.unsubscribe(SubscriptionArn=arns["plain"])

# A stack with a topic that has a subscription of its own, and one beside it.
stack_url, stack_arn = queue("of-stack")
TEMPLATE = {"Resources": {
    "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "d"}},
    "Subscription": {"Type": "AWS::SNS::Subscription", "Properties": {
        "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": stack_arn, "RawMessageDelivery": True,
        "FilterPolicy": {"kind": ["new"]}}},
    "Policy": {"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": [{"Ref": "Topic"}], "PolicyDocument": {"Statement": []}}},
}, "Outputs": {"Arn": {"Value": {"Ref": "Topic"}}, "Name": {"Value": {"Fn::GetAtt": ["Topic", "TopicName"]}}}}
stacks.create_stack(StackName="s", TemplateBody=json.dumps(TEMPLATE))
stacks.get_waiter("stack_create_complete").wait(StackName="s", WaiterConfig={"Delay": 1})
outputs = {one["OutputKey"]: one["OutputValue"] for one in stacks.describe_stacks(StackName="s")["Stacks"][0]["Outputs"]}
assert outputs["Arn"].endswith(":" + outputs["Name"]) and outputs["Name"].startswith("s-Topic-"), outputs
sns.publish(TopicArn=outputs["Arn"], Message="by the stack", MessageAttributes=attributes)
assert receive(stack_url)["Body"] == "by the stack"
stacks.delete_stack(StackName="s")
stacks.get_waiter("stack_delete_complete").wait(StackName="s", WaiterConfig={"Delay": 1})
sns.delete_topic(TopicArn=topic)
assert sns.list_topics().get("Topics", []) == []
