"""HTTP endpoints of SNS: confirmation by link and by API, headers, raw delivery, retries, dead letters, the link that unsubscribes."""
import http.server
import json
import queue as queues
import threading
import urllib.request

import boto3
from botocore.exceptions import ClientError

sns, sqs = boto3.client("sns"), boto3.client("sqs")
arrived = queues.Queue()
answers = {}  # path: statuses to answer with, one after the other


class Endpoint(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        statuses = answers.get(self.path, [])
        status = statuses.pop(0) if statuses else 200
        arrived.put((self.path, dict(self.headers.items()), body, status))
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
threading.Thread(target=server.serve_forever, daemon=True).start()
BASE = f"http://127.0.0.1:{server.server_port}"


def take(path):
    """The next request to a path; the cases follow one another, so nothing else comes between."""
    found = arrived.get(timeout=30)
    assert found[0] == path, found
    return {name.lower(): value for name, value in found[1].items()}, found[2], found[3]


def fails(message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Message"] == message, error.response
        return
    raise AssertionError(f"{message} was expected")


def confirmed(path, **attributes):
    """A confirmed subscription of a path."""
    arn = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=BASE + path, Attributes=attributes, ReturnSubscriptionArn=True)["SubscriptionArn"]
    asked = json.loads(take(path)[1])
    assert sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])["SubscriptionArn"] == arn
    return arn


topic = sns.create_topic(Name="news")["TopicArn"]
fails("Invalid parameter: Endpoint must match the specified protocol", sns.subscribe, TopicArn=topic, Protocol="http", Endpoint="ftp://x")

# The endpoint is asked, and is nobody's subscriber before it has confirmed.
told = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=f"{BASE}/link")["SubscriptionArn"]
assert told == "pending confirmation", told
headers, body, _ = take("/link")
asked = json.loads(body)
assert headers["x-amz-sns-message-type"] == "SubscriptionConfirmation" and headers["content-type"] == "text/plain; charset=UTF-8", headers
assert asked["Type"] == "SubscriptionConfirmation" and asked["TopicArn"] == topic and asked["Token"] in asked["SubscribeURL"], asked
assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"] == "PendingConfirmation"
assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["SubscriptionsPending"] == "1"
sns.publish(TopicArn=topic, Message="too early")
fails("Invalid token", sns.confirm_subscription, TopicArn=topic, Token="0" * 192)
fails("Invalid parameter: Token", sns.confirm_subscription, TopicArn=topic, Token="x")
with urllib.request.urlopen(asked["SubscribeURL"]) as page:
    assert page.status == 200 and b"ConfirmSubscriptionResult" in page.read()
arn = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
assert arn.startswith(topic + ":"), arn

# A message, with what is around it.
message_id = sns.publish(TopicArn=topic, Message="hello", Subject="Hi", MessageAttributes={"a": {"DataType": "String", "StringValue": "b"}})["MessageId"]
headers, body, _ = take("/link")
note = json.loads(body)
assert (headers["x-amz-sns-message-type"], headers["x-amz-sns-message-id"], headers["x-amz-sns-subscription-arn"]) == ("Notification", message_id, arn), headers
assert (note["Type"], note["MessageId"], note["Subject"], note["Message"]) == ("Notification", message_id, "Hi", "hello"), note
assert note["MessageAttributes"] == {"a": {"Type": "String", "Value": "b"}}, note

# The link in it ends the subscription.
with urllib.request.urlopen(note["UnsubscribeURL"]) as page:
    assert page.status == 200
assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []
headers, body, _ = take("/link")
assert headers["x-amz-sns-message-type"] == json.loads(body)["Type"] == "UnsubscribeConfirmation", headers

# Raw, with a content type of its own; what fails is tried again by the policy, what is refused goes to the dead-letter queue.
policy = {"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 1, "numRetries": 2, "numNoDelayRetries": 2},
          "requestPolicy": {"headerContentType": "application/json"}}
arn = confirmed("/raw", RawMessageDelivery="true", DeliveryPolicy=json.dumps(policy))
effective = json.loads(sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["EffectiveDeliveryPolicy"])
assert effective["healthyRetryPolicy"]["numNoDelayRetries"] == 2, effective
answers["/raw"] = [503, 429]
sns.publish(TopicArn=topic, Message='{"n": 1}')
seen = [take("/raw") for _ in range(3)]
assert [status for _, _, status in seen] == [503, 429, 200], seen
assert all(body == '{"n": 1}' and headers["x-amz-sns-rawdelivery"] == "true" and headers["content-type"] == "application/json" for headers, body, _ in seen), seen
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
dead_arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="RedrivePolicy", AttributeValue=json.dumps({"deadLetterTargetArn": dead_arn}))
answers["/raw"] = [404]
sns.publish(TopicArn=topic, Message="unwanted")
take("/raw")
letters = sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20)["Messages"]
assert letters[0]["Body"] == "unwanted", letters
fails("Invalid parameter: DeliveryPolicy: numRetries must be greater than or equal to total of numMinDelayRetries, numNoDelayRetries and numMaxDelayRetries",
      sns.set_subscription_attributes, SubscriptionArn=arn, AttributeName="DeliveryPolicy", AttributeValue='{"healthyRetryPolicy": {"numNoDelayRetries": 9}}')
sns.unsubscribe(SubscriptionArn=arn)

# One that only its owner may end.
sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=f"{BASE}/guarded")
arn = sns.confirm_subscription(TopicArn=topic, Token=json.loads(take("/guarded")[1])["Token"], AuthenticateOnUnsubscribe="true")["SubscriptionArn"]
sns.publish(TopicArn=topic, Message="m")
link = json.loads(take("/guarded")[1])["UnsubscribeURL"]
try:
    urllib.request.urlopen(link)
    raise AssertionError("the link of a guarded subscription ended it")
except urllib.error.HTTPError as error:
    assert error.code == 400, error
sns.unsubscribe(SubscriptionArn=arn)
assert sns.list_subscriptions()["Subscriptions"] == []
server.shutdown()
