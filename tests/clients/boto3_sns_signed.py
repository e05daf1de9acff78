"""HTTPS endpoints of SNS, and the signatures of what SNS sends: to endpoints, queues and functions, of both versions."""
import base64
import http.server
import io
import json
import queue as queues
import sys
import urllib.request
import zipfile

import boto3
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

import certified

if sys.argv[1] == "make":
    certified.make(sys.argv[2])
    sys.exit()

sns, sqs, functions = boto3.client("sns"), boto3.client("sqs"), boto3.client("lambda")
arrived = queues.Queue()


class Endpoint(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        arrived.put((self.headers["x-amz-sns-message-type"], self.rfile.read(int(self.headers["content-length"])).decode()))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def take(kind):
    found, body = arrived.get(timeout=30)
    assert found == kind, (found, body)
    message = json.loads(body)
    assert message["Type"] == kind, message
    return message


def certificate(url):
    with urllib.request.urlopen(url) as page:
        return x509.load_pem_x509_certificate(page.read())


def check(message, version, url="SigningCertURL"):
    """Checks a signature as AWS documents it."""
    names = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    if message["Type"] != "Notification":
        names = ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    text = "".join(f"{name}\n{message[name]}\n" for name in names if message.get(name) is not None)
    # What functions are told is 1, whichever it is.
    assert message["SignatureVersion"] == ("1" if url == "SigningCertUrl" else version), message
    key = certificate(message[url]).public_key()
    assert key.key_size == 2048
    digest = hashes.SHA1() if version == "1" else hashes.SHA256()
    signature = base64.b64decode(message["Signature"])
    key.verify(signature, text.encode(), padding.PKCS1v15(), digest)
    try:
        key.verify(signature, text.replace(message["Message"], "forged").encode(), padding.PKCS1v15(), digest)
    except InvalidSignature:
        return
    raise AssertionError("a forged message has the signature")


folder = sys.argv[2]
base = certified.serve(Endpoint, folder)
topic = sns.create_topic(Name="news")["TopicArn"]

# An HTTPS endpoint confirms, and is told; all of it is signed.
sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=f"{base}/in")
asked = take("SubscriptionConfirmation")
check(asked, "1")
with urllib.request.urlopen(asked["SubscribeURL"]) as page:
    assert page.status == 200
sns.publish(TopicArn=topic, Message="hello\nyou", Subject="Hi")
note = take("Notification")
check(note, "1")
sns.publish(TopicArn=topic, Message="no subject")
check(take("Notification"), "1")

# The certificate is one that its key has signed itself, and there is no other.
own = certificate(note["SigningCertURL"])
own.public_key().verify(own.signature, own.tbs_certificate_bytes, padding.PKCS1v15(), own.signature_hash_algorithm)
assert own.issuer == own.subject and own.not_valid_before_utc < own.not_valid_after_utc
try:
    urllib.request.urlopen(note["SigningCertURL"].replace("Service-", "Service-0"))
    raise AssertionError("a certificate that was never made is there")
except urllib.error.HTTPError as error:
    assert error.code == 404, error

# Who merely follows the link ends the subscription; the endpoint is told, and takes it back.
with urllib.request.urlopen(note["UnsubscribeURL"]) as page:
    assert page.status == 200
assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []
asked = take("UnsubscribeConfirmation")
check(asked, "1")
arn = sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])["SubscriptionArn"]
assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"] == arn
assert arn in note["UnsubscribeURL"], (arn, note)

# The second version, of a message that has a text for each protocol.
sns.set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue="2")
queue = sqs.create_queue(QueueName="news")["QueueUrl"]
queue_arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn)
package = io.BytesIO()
with zipfile.ZipFile(package, "w") as files:
    files.writestr("tell.py", """
import json
import os
import boto3

def handler(event, _):
    boto3.client("sqs", endpoint_url=os.environ["AWS_ENDPOINT_URL"]).send_message(
        QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps({"Type": "Function", "Told": event["Records"][0]["Sns"]}))
""")
told = sqs.create_queue(QueueName="told")["QueueUrl"]
function = functions.create_function(
    FunctionName="tell", Runtime="python3.13", Handler="tell.handler", Role="arn:aws:iam::000000000000:role/r",
    Code={"ZipFile": package.getvalue()}, Timeout=60, Environment={"Variables": {"QUEUE": told}})["FunctionArn"]
sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=function)


def received(url):
    while True:
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return json.loads(message["Body"])


texts = {"default": "for most", "lambda": "for functions", "sqs": "for queues"}
for message in (json.dumps(texts), json.dumps({"default": "the same"})):
    sns.publish(TopicArn=topic, Message=message, MessageStructure="json")
    expected = json.loads(message)
    for found, protocol, url in ((take("Notification"), "https", "SigningCertURL"), (received(queue), "sqs", "SigningCertURL"),
                                 (received(told)["Told"], "lambda", "SigningCertUrl")):
        assert found["Message"] == expected.get(protocol, expected["default"]), found
        check(found, "2", url)

# An endpoint whose certificate nobody trusts gets nothing, and the dead-letter queue does.
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
dead_arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
other = sns.create_topic(Name="other")["TopicArn"]
policy = {"healthyRetryPolicy": {"minDelayTarget": 0, "maxDelayTarget": 0, "numRetries": 1, "numNoDelayRetries": 1}}
arn = sns.subscribe(
    TopicArn=other, Protocol="https", Endpoint=f"{base}/other", ReturnSubscriptionArn=True,
    Attributes={"DeliveryPolicy": json.dumps(policy), "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead_arn})})["SubscriptionArn"]
sns.confirm_subscription(TopicArn=other, Token=take("SubscriptionConfirmation")["Token"])
stranger = certified.serve(Endpoint, folder, by="strangers")
third = sns.create_topic(Name="third")["TopicArn"]
sns.subscribe(TopicArn=third, Protocol="https", Endpoint=f"{stranger}/x", Attributes={"DeliveryPolicy": json.dumps(policy)})
sns.publish(TopicArn=other, Message="still here")
assert take("Notification")["Message"] == "still here"
assert sns.list_subscriptions_by_topic(TopicArn=third)["Subscriptions"][0]["SubscriptionArn"] == "PendingConfirmation"
