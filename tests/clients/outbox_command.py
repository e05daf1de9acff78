"""E-mail, SMS and mobile push of SNS: what leaves for people is in the outbox, for the command, and for the page."""
import json
import os
import re
import subprocess
import urllib.request

import boto3
from botocore.exceptions import ClientError

sns, sqs = boto3.client("sns"), boto3.client("sqs")
URL = os.environ["AWS_ENDPOINT_URL"]


def outbox(*arguments):
    """What the command shows."""
    return json.loads(subprocess.run([os.environ["WHIMBREL"], "outbox", "--json", *arguments], check=True, capture_output=True, text=True).stdout)


def last(to):
    found = outbox("--to", to, "--limit", "1")
    assert len(found) == 1, (to, found)
    return found[0]


def fails(code, message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        error = error.response["Error"]
        assert (error["Code"], error["Message"]) == (code, message), error
        return
    raise AssertionError(f"{message} was expected")


# An address confirms by the link in its letter, and gets nothing before.
topic = sns.create_topic(Name="news", Attributes={"DisplayName": "The News"})["TopicArn"]
told = sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.org")["SubscriptionArn"]
assert told == "pending confirmation", told
sns.publish(TopicArn=topic, Message="too early")
letters = outbox("--to", "a@example.org")
assert len(letters) == 1 and letters[0]["Subject"] == "AWS Notification - Subscription Confirmation", letters
link = re.search(r"https?://\S+ConfirmSubscription\S+", letters[0]["Text"]).group()
with urllib.request.urlopen(link) as page:
    assert page.status == 200
arn = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
assert arn.startswith(topic + ":"), arn
message = sns.publish(TopicArn=topic, Message="hello", Subject="Hi")["MessageId"]
letter = last("a@example.org")
assert (letter["Kind"], letter["From"], letter["Subject"], letter["MessageId"], letter["TopicArn"]) == ("email", "The News", "Hi", message, topic), letter
assert letter["Text"].startswith("hello\n\n--\n"), letter
with urllib.request.urlopen(re.search(r"https?://\S+Unsubscribe\S+", letter["Text"]).group()) as page:
    assert page.status == 200
assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []

# The same as JSON, confirmed by its token; a filter holds for letters, too.
sns.subscribe(TopicArn=topic, Protocol="email-json", Endpoint="j@example.org", Attributes={"FilterPolicy": '{"wanted": ["yes"]}'})
asked = json.loads(last("j@example.org")["Text"])
assert asked["Type"] == "SubscriptionConfirmation" and asked["Signature"], asked
sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])
sns.publish(TopicArn=topic, Message="no")
sns.publish(TopicArn=topic, Message="yes", MessageAttributes={"wanted": {"DataType": "String", "StringValue": "yes"}})
found = [json.loads(letter["Text"])["Message"] for letter in outbox("--to", "j@example.org")[1:]]
assert found == ["yes"], found

# Text messages: by a topic, whose message has a text of its own for them, and to a number.
sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15551234567")
sns.set_sms_attributes(attributes={"DefaultSenderID": "NEWS", "DefaultSMSType": "Transactional"})
assert sns.get_sms_attributes(attributes=["DefaultSenderID"])["attributes"] == {"DefaultSenderID": "NEWS"}
sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "long", "sms": "short"}))
letter = last("+15551234567")
assert (letter["Kind"], letter["Text"], letter["From"], letter["Attributes"]["SMSType"]) == ("sms", "short", "NEWS", "Transactional"), letter
sns.publish(PhoneNumber="+15557654321", Message="direct", MessageAttributes={
    "AWS.SNS.SMS.SenderID": {"DataType": "String", "StringValue": "ME"}, "AWS.SNS.SMS.SMSType": {"DataType": "String", "StringValue": "Promotional"}})
letter = last("+15557654321")
assert (letter["Text"], letter["From"], letter["Attributes"]["SMSType"], letter["TopicArn"]) == ("direct", "ME", "Promotional", None), letter
fails("InvalidParameter", "Invalid parameter: Message too long", sns.publish, PhoneNumber="+15557654321", Message="a" * 1_601)
assert sns.check_if_phone_number_is_opted_out(phoneNumber="+15551234567")["isOptedOut"] is False
assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == []

# Apps on devices.
application = sns.create_platform_application(Name="app", Platform="GCM", Attributes={"PlatformCredential": "hush"})["PlatformApplicationArn"]
assert sns.get_platform_application_attributes(PlatformApplicationArn=application)["Attributes"] == {"Enabled": "true"}
device = sns.create_platform_endpoint(PlatformApplicationArn=application, Token="token", CustomUserData="c")["EndpointArn"]
assert sns.create_platform_endpoint(PlatformApplicationArn=application, Token="token", CustomUserData="c")["EndpointArn"] == device
fails("InvalidParameter", f"Invalid parameter: Token Reason: Endpoint {device} already exists with the same Token, but different attributes.",
      sns.create_platform_endpoint, PlatformApplicationArn=application, Token="token")
sns.publish(TargetArn=device, MessageStructure="json", Message=json.dumps({"default": "d", "GCM": '{"notification": {"title": "t"}}'}))
letter = last(device)
assert (letter["Kind"], json.loads(letter["Text"]), letter["Attributes"]) == ("application", {"notification": {"title": "t"}}, {"Token": "token"}), letter
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
dead_arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
sns.subscribe(TopicArn=topic, Protocol="application", Endpoint=device, Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead_arn})})
sns.publish(TopicArn=topic, Message="to all")
assert last(device)["Text"] == last("+15551234567")["Text"] == "to all"
sns.set_endpoint_attributes(EndpointArn=device, Attributes={"Enabled": "false"})
fails("EndpointDisabled", "Endpoint is disabled", sns.publish, TargetArn=device, Message="m")
sns.publish(TopicArn=topic, Message="unwanted")
assert sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20)["Messages"][0]["Body"] == "unwanted"
assert len(sns.list_endpoints_by_platform_application(PlatformApplicationArn=application)["Endpoints"]) == 1
sns.delete_endpoint(EndpointArn=device)
fails("NotFound", "Endpoint does not exist", sns.get_endpoint_attributes, EndpointArn=device)
sns.delete_platform_application(PlatformApplicationArn=application)
assert sns.list_platform_applications()["PlatformApplications"] == []

# The page has what the command has; people read lines.
with urllib.request.urlopen(f"{URL}/_whimbrel/outbox") as page:
    shown = json.load(page)["us-east-1"]
assert shown == outbox("--limit", "1000") and len(shown) > 8, shown
said = subprocess.run([os.environ["WHIMBREL"], "outbox", "--to", "+15557654321"], check=True, capture_output=True, text=True).stdout
assert said.splitlines()[0].endswith("sms to +15557654321") and said.rstrip().endswith("    direct"), said
